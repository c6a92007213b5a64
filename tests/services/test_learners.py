"""Several learners on one computer: each has their own history, under one door; and a learner deleted is gone."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from studyapp.core.errors import UserError
from studyapp.core.ids import ArticleRow
from studyapp.core.progress import ignore
from studyapp.services.bundle import Services, open_services
from studyapp.services.exam import QuickExam
from studyapp.services.learners import Learner, erase
from studyapp.store.database import FILE_NAME
from tests.services.conftest import NOW

SECRET = "只有他写过的话"


@pytest.fixture
def other(services: Services) -> Learner:
    """A second learner, beside the one without a name who was there first."""
    services.learners.current(NOW)
    return services.learners.add("王晓梅", NOW)


def answer_all(services: Services, article: ArticleRow) -> int:
    """Answer every item of the article with nothing; gives how many there were."""
    session = services.practice.start(article, NOW, seed=1)
    for stored in session.queue:
        services.practice.answer(session, stored, None, 2.0, NOW)
    services.practice.finish(session, NOW)
    return len(session.queue)


def answered(services: Services) -> int:
    """What the figures of whose turn it is tell."""
    return services.reports.summary(services.practice.learner(), NOW).answered


def test_each_has_a_history_of_their_own(services: Services, article: ArticleRow, other: Learner) -> None:
    number = answer_all(services, article)
    first = services.learners.current(NOW)
    services.learners.choose(other.id)
    assert services.practice.learner() == other.id
    assert answered(services) == 0
    assert services.library.articles()[0].seen == 0
    answer_all(services, article)
    answer_all(services, article)
    assert answered(services) == 2 * number
    services.learners.choose(first.id)
    assert answered(services) == number
    assert [one.answered for one in services.learners.listing()] == [number, 2 * number]


def test_two_windows_serve_two_learners(services: Services, data_dir: Path, other: Learner) -> None:
    with closing(open_services(data_dir)) as window:
        window.learners.choose(other.id)
        assert window.learners.current(NOW).id == other.id
        assert services.learners.current(NOW).id != other.id


def test_what_a_trainer_signs_bears_the_name_of_who_sits_there(
    services: Services, article: ArticleRow, other: Learner
) -> None:
    from studyapp.core.items.item import ItemStatus

    services.learners.choose(other.id)
    row = services.library.items(article)[0].row
    services.review.judge([row], ItemStatus.APPROVED, NOW)
    assert [entry.who for entry in services.review.trail(row)] == ["王晓梅"]


@pytest.mark.parametrize("name", ["", "  ", "\n", "名" * 41, "王晓梅", " 王晓梅 "])
def test_a_name_that_will_not_do_is_refused(services: Services, other: Learner, name: str) -> None:
    with pytest.raises(UserError):
        services.learners.add(name, NOW)
    with pytest.raises(UserError):
        services.learners.rename(services.learners.current(NOW).id, name)
    services.learners.rename(other.id, "王小梅")
    assert [one.name for one in services.learners.listing()] == ["", "王小梅"]


def test_the_archived_are_not_chosen_by_themselves(services: Services, other: Learner) -> None:
    first = services.learners.current(NOW)
    services.learners.archive(first.id, NOW)
    assert services.learners.current(NOW).id == other.id
    assert [one.id for one in services.learners.listing()] == [other.id, first.id]
    with pytest.raises(UserError, match="last learner"):
        services.learners.archive(other.id, NOW)
    services.learners.take_back(first.id)
    assert services.learners.listing()[0].archived_at is None


# PINs.


def test_a_pin_opens_for_who_knows_it(services: Services, other: Learner) -> None:
    assert services.learners.check_pin(other.id, "", NOW).right
    services.learners.set_pin(other.id, "2580")
    assert [one.has_pin for one in services.learners.listing()] == [False, True]
    assert not services.learners.check_pin(other.id, "0852", NOW).right
    assert services.learners.check_pin(other.id, "2580", NOW).right
    services.learners.remove_pin(other.id)
    assert services.learners.check_pin(other.id, "anything", NOW).right


@pytest.mark.parametrize("pin", ["", "123", "1" * 65])
def test_a_pin_has_some_length(services: Services, other: Learner, pin: str) -> None:
    with pytest.raises(UserError, match="4 to 64"):
        services.learners.set_pin(other.id, pin)


def test_wrong_pins_make_wait_also_in_a_new_window(services: Services, data_dir: Path, other: Learner) -> None:
    services.learners.set_pin(other.id, "2580")
    waits = [services.learners.check_pin(other.id, "0000", NOW).wait for _try in range(3)]
    assert waits == [0, 0, 2]
    with closing(open_services(data_dir)) as window:
        assert window.learners.check_pin(other.id, "2580", NOW + timedelta(seconds=1)).wait == 1
        assert not window.learners.check_pin(other.id, "2580", NOW + timedelta(seconds=1)).right  # not even looked at
        assert window.learners.check_pin(other.id, "2580", NOW + timedelta(seconds=2)).right
    assert services.learners.check_pin(other.id, "0000", NOW).wait == 0  # it begins anew


def test_a_clock_set_back_makes_nobody_wait_longer(services: Services, other: Learner) -> None:
    services.learners.set_pin(other.id, "2580")
    for _try in range(3):
        services.learners.check_pin(other.id, "0000", NOW)
    assert services.learners.check_pin(other.id, "2580", NOW - timedelta(days=900)).wait == 2


def test_the_pin_itself_is_nowhere(services: Services, data_dir: Path, other: Learner) -> None:
    services.learners.set_pin(other.id, "pin-25807")
    assert b"pin-25807" not in everything(data_dir)


# Export and deletion.


def sit_and_write(services: Services, article: ArticleRow) -> None:
    """Answer in practice and in an exam, with words that can be searched for."""
    session = services.practice.start(article, NOW, seed=1)
    for stored in session.queue:
        if isinstance(stored.item.key, str):
            services.practice.answer(session, stored, SECRET, 2.0, NOW)
    exam = services.exams.begin_quick(QuickExam(article, 10, 0, False, SECRET), NOW, seed=1)
    services.exams.flag(exam, 0, True, elapsed=1.0, spent=1.0, now=NOW)


def test_all_that_is_somebodys_own_is_exported(
    services: Services, article: ArticleRow, other: Learner, tmp_path: Path
) -> None:
    answer_all(services, article)
    services.learners.choose(other.id)
    services.learners.set_pin(other.id, "2580")
    sit_and_write(services, article)
    target = tmp_path / "导出 数据.json"
    assert services.learners.export_work(other.id, target, NOW)(ignore) == target
    data = json.loads(target.read_text("utf-8"))
    (person,) = data["learners"]
    assert (person["name"], "pin" in person) == ("王晓梅", False)
    assert [SECRET in row["response"] for row in data["responses"]] == [True]
    assert [row["flagged"] for row in data["exam_answers"]] == [1]
    assert {row["learner_id"] for row in data["mastery"]} == {other.id}
    assert list(data["stems"].values())
    assert sorted(file.name for file in tmp_path.iterdir() if file.is_file()) == [target.name]


def test_an_export_that_cannot_be_written_leaves_nothing(services: Services, other: Learner, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be written"):
        services.learners.export_work(other.id, tmp_path / "no such folder" / "x.json", NOW)(ignore)


def test_who_is_deleted_leaves_no_byte_behind(
    services: Services, article: ArticleRow, other: Learner, data_dir: Path
) -> None:
    first = answer_all(services, article)
    services.learners.choose(other.id)
    sit_and_write(services, article)
    assert SECRET.encode() in everything(data_dir)
    services.safety.back_up(NOW)
    services.learners.erase_work(other.id, None, NOW)(ignore)
    assert SECRET.encode() not in everything(data_dir)
    assert "王晓梅".encode() not in everything(data_dir)
    with closing(sqlite3.connect(data_dir / FILE_NAME)) as connection:
        for table in ("learners", "attempts", "responses", "mastery", "activity", "exams", "exam_answers"):
            owner = {"learners": "id", "attempts": "learner_id", "mastery": "learner_id", "activity": "learner_id"}
            if table in owner:
                left = connection.execute(f"SELECT count(*) FROM {table} WHERE {owner[table]} = ?", [other.id])
                assert left.fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM responses").fetchone() == (first,)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    (copy,) = services.safety.listing()
    assert SECRET.encode() in copy.path.read_bytes()  # as the dialog says
    with pytest.raises(UserError, match="deleted in another window"):
        services.practice.learner()
    services.learners.forget_choice()
    assert answered(services) == first


def test_backups_go_too_where_that_is_wished(
    services: Services, article: ArticleRow, other: Learner, data_dir: Path
) -> None:
    services.learners.choose(other.id)
    sit_and_write(services, article)
    services.safety.back_up(NOW)
    services.safety.back_up_if_due(NOW)
    (data_dir / "studyapp.damaged-20260302-083000.db").write_bytes(SECRET.encode())
    services.learners.forget_choice()
    services.learners.erase_work(other.id, services.safety, NOW)(ignore)
    (copy,) = services.safety.listing()
    assert SECRET.encode() not in copy.path.read_bytes()
    assert list(data_dir.glob("*damaged*")) == []


def test_a_window_in_the_middle_of_an_act_hinders_deleting(
    services: Services, data_dir: Path, other: Learner, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That is said, and doing it again does the rest."""
    monkeypatch.setattr("studyapp.store.database._BUSY_SECONDS", 0.2)
    with closing(sqlite3.connect(data_dir / FILE_NAME, timeout=0)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM learners").fetchall()
        with pytest.raises(UserError, match="in use"):
            erase(data_dir / FILE_NAME, other.id)
        reader.rollback()
    assert [one.id for one in services.learners.listing()] == [services.learners.current(NOW).id]
    erase(data_dir / FILE_NAME, other.id)
    assert "王晓梅".encode() not in everything(data_dir)


def test_the_last_one_deleted_is_followed_by_a_new_one(services: Services, data_dir: Path) -> None:
    first = services.learners.current(NOW)
    erase(data_dir / FILE_NAME, first.id)
    second = services.learners.current(NOW.astimezone(UTC))
    assert second.id != first.id
    assert second.answered == 0


def everything(data_dir: Path) -> bytes:
    """The bytes of the file, its log and its index."""
    return b"".join(file.read_bytes() for file in sorted(data_dir.glob(f"{FILE_NAME}*")))
