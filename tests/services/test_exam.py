"""Exams: what is answered is on disk at once and counts when it is handed in; the clock goes on by its rule."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from studyapp.core.errors import UserError
from studyapp.core.forms.blueprint import Blueprint, Quota
from studyapp.core.forms.form import Entry, Form, Section
from studyapp.core.ids import ArticleRow, FormRow
from studyapp.core.items.item import ItemType
from studyapp.core.learning.exam import Ended
from studyapp.core.learning.grading import Response
from studyapp.core.phrases import Reading
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import Services, open_services
from studyapp.services.exam import QuickExam, Sitting, usual_quotas
from studyapp.store import forms
from studyapp.store.database import FILE_NAME
from tests.services.conftest import NOW
from tests.store import invented

WISH = QuickExam(None, 10, 600, True, "考试")


@pytest.fixture
def bank(services: Services) -> ArticleRow:
    """An article with an item of every type, and as many blanks as an exam asks for."""
    words = "天地玄黄宇宙洪荒日月盈昃"
    blanks = tuple(
        replace(
            invented.item(
                f"blank-{word}", ItemType.CLOZE, stem=f"{word}的字是____。", options=(), key=((f"{word}字",),)
            ),
            tests=(f"{word}字",),
        )
        for word in words
    )
    items = (*invented.one_of_each_type(), *blanks)
    row, _ = services.library.keep(Prepared(invented.article(), Reading(), items), NOW)
    return row


@pytest.fixture
def sitting(services: Services, bank: ArticleRow) -> Sitting:
    assert bank
    return services.exams.begin_quick(WISH, NOW, seed=3)


def query(data_dir: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(data_dir / FILE_NAME)) as connection:
        return connection.execute(sql).fetchall()


def right_answer(sitting: Sitting, position: int) -> Response:
    """A response of full marks to a question as it is put."""
    item = sitting.paper.questions[position].item
    if item.type in (ItemType.CLOZE, ItemType.SET) and isinstance(item.key, tuple):
        return tuple(part[0] for part in item.key if isinstance(part, tuple))
    return item.key  # type: ignore[return-value]


def test_the_paper_is_drawn_and_worth_a_hundred(sitting: Sitting) -> None:
    assert len(sitting.paper.questions) == 10
    assert sitting.paper.points == 100
    assert sitting.paper.pass_mark == 60
    assert [question.section for question in sitting.paper.questions] == sorted(
        question.section for question in sitting.paper.questions
    )


def test_an_answer_is_on_disk_before_anything_else(services: Services, sitting: Sitting, data_dir: Path) -> None:
    position = next(at for at, one in enumerate(sitting.paper.questions) if one.item.type is ItemType.CLOZE)
    for text in ("第一稿", "第二稿"):
        services.exams.answer(sitting, position, (text,), elapsed=5.0, spent=5.0, now=NOW)
        ((kept, changes),) = query(data_dir, "SELECT response, changes FROM exam_answers")
        assert json.loads(str(kept)) == [text]
    assert changes == 2
    assert query(data_dir, "SELECT elapsed, position FROM exams") == [(5.0, position)]
    assert query(data_dir, "SELECT count(*) FROM responses") == [(0,)]


def test_half_a_character_does_no_harm(services: Services, sitting: Sitting) -> None:
    position = next(at for at, one in enumerate(sitting.paper.questions) if one.item.type is ItemType.CLOZE)
    kept = services.exams.answer(sitting, position, ("半\ud83d",), elapsed=1.0, spent=1.0, now=NOW)
    assert kept.answers[position].response == ("半\ufffd",)


def test_it_goes_on_where_it_was_left(services: Services, sitting: Sitting, data_dir: Path) -> None:
    sitting = services.exams.answer(sitting, 2, right_answer(sitting, 2), elapsed=30.0, spent=30.0, now=NOW)
    sitting = services.exams.flag(sitting, 4, True, elapsed=40.0, spent=10.0, now=NOW)
    services.exams.move(sitting, 6, elapsed=50.0, now=NOW)
    services.close()  # without a word, as in a power cut
    with closing(open_services(data_dir)) as again:
        found = again.exams.under_way(NOW + timedelta(seconds=100))
        assert found is not None
        assert found.paper == sitting.paper
        assert found.position == 6
        assert found.answers[2].response == sitting.answers[2].response
        assert found.flagged_positions == (4,)
        assert found.elapsed == 150.0  # the clock went on
        assert not found.is_over(found.elapsed)


def test_a_pause_stops_the_clock_also_while_the_program_is_closed(services: Services, sitting: Sitting) -> None:
    services.exams.pause(sitting, True, elapsed=60.0, now=NOW)
    found = services.exams.under_way(NOW + timedelta(days=3))
    assert found is not None
    assert (found.elapsed, found.paused) == (60.0, True)
    services.exams.pause(found, False, elapsed=60.0, now=NOW + timedelta(days=3))
    found = services.exams.under_way(NOW + timedelta(days=3, seconds=7))
    assert found is not None
    assert (found.elapsed, found.paused) == (67.0, False)


def test_who_may_not_pause_cannot(services: Services, bank: ArticleRow) -> None:
    strict = services.exams.begin_quick(replace(WISH, may_pause=False, article=bank), NOW, seed=1)
    with pytest.raises(UserError, match="cannot be paused"):
        services.exams.pause(strict, True, elapsed=1.0, now=NOW)


def test_a_clock_set_back_gives_no_time_and_takes_none(services: Services, sitting: Sitting) -> None:
    services.exams.note_time(sitting, elapsed=100.0, now=NOW)
    found = services.exams.under_way(NOW - timedelta(days=365))
    assert found is not None
    assert found.elapsed == 100.0
    # From then on that clock counts.
    found = services.exams.under_way(NOW - timedelta(days=365) + timedelta(seconds=5))
    assert found is not None
    assert found.elapsed == 105.0


def test_the_time_used_never_goes_back(services: Services, sitting: Sitting) -> None:
    """Two windows on one exam: the one that counted more is believed."""
    services.exams.note_time(sitting, elapsed=100.0, now=NOW)
    services.exams.move(sitting, 1, elapsed=20.0, now=NOW)
    found = services.exams.under_way(NOW)
    assert found is not None
    assert found.elapsed == 100.0


def test_answers_count_once_it_is_handed_in(services: Services, sitting: Sitting, data_dir: Path) -> None:
    for position in range(8):
        response = right_answer(sitting, position) if position < 6 else None
        sitting = services.exams.answer(sitting, position, response, elapsed=9.0, spent=1.5, now=NOW)
    assert services.reports.summary(services.practice.learner(), NOW).answered == 0
    report, changes = services.exams.submit(sitting, elapsed=90.0, now=NOW)
    assert changes.responses
    assert (report.result.score, report.result.passed, report.seconds) == (60.0, True, 90.0)
    assert sum(mark.answered for mark in report.result.marks) == 6
    summary = services.reports.summary(services.practice.learner(), NOW)
    assert (summary.answered, summary.right, summary.seconds_total) == (6, 6, 9.0)  # what was left open says nothing
    assert query(data_dir, "SELECT sum(answered), sum(wrong) FROM mastery") == [(6, 0)]
    assert len(report.wrong) == 4


def test_a_response_speaks_of_the_bank_and_not_of_the_shuffled_paper(services: Services, bank: ArticleRow) -> None:
    for seed in range(6):
        sitting = services.exams.begin_quick(replace(WISH, article=bank), NOW, seed=seed)
        for position in range(len(sitting.paper.questions)):
            response = right_answer(sitting, position)
            sitting = services.exams.answer(sitting, position, response, elapsed=1.0, spent=0.0, now=NOW)
        report, _ = services.exams.submit(sitting, elapsed=1.0, now=NOW)
        assert report.result.score == 100.0
    from studyapp.core.learning.grading import grade
    from studyapp.store.columns import response_of
    from studyapp.store.database import open_database

    bank_items = {stored.row: stored.item for stored in services.library.items(bank)}
    with closing(open_database(services.safety.folder.parent / FILE_NAME)) as database, database.reading() as db:
        kept = db.execute("SELECT item_id, response FROM responses").fetchall()
    assert len(kept) >= 40
    for row, response in kept:
        assert grade(bank_items[row], response_of(response)).right


def test_handing_in_twice_is_handing_in_once(services: Services, sitting: Sitting, data_dir: Path) -> None:
    sitting = services.exams.answer(sitting, 0, right_answer(sitting, 0), elapsed=1.0, spent=1.0, now=NOW)
    first, _ = services.exams.submit(sitting, elapsed=10.0, now=NOW)
    with closing(open_services(data_dir)) as window:
        second, _ = window.exams.submit(sitting, elapsed=99.0, now=NOW, ended=Ended.TIME)
        with pytest.raises(UserError, match="another window"):
            window.exams.answer(sitting, 1, right_answer(sitting, 1), elapsed=1.0, spent=1.0, now=NOW)
    assert (second.ended, second.seconds) == (Ended.SUBMITTED, 10.0)
    assert second.result == first.result
    assert query(data_dir, "SELECT count(*) FROM responses") == [(1,)]
    assert services.exams.under_way(NOW) is None


def test_time_used_is_never_more_than_allowed(services: Services, sitting: Sitting) -> None:
    report, _ = services.exams.submit(sitting, elapsed=5000.0, now=NOW, ended=Ended.AWAY)
    assert (report.seconds, report.ended) == (600, Ended.AWAY)


def test_past_exams_are_listed_and_shown_again(services: Services, sitting: Sitting, bank: ArticleRow) -> None:
    assert services.exams.past() == ()
    report, _ = services.exams.submit(sitting, elapsed=10.0, now=NOW)
    services.exams.begin_quick(WISH, NOW, seed=9)
    (figure,) = services.exams.past()
    assert (figure.title, figure.earned, figure.points, figure.answered) == ("考试", 0.0, 100.0, 0)
    assert services.exams.report(figure.attempt) == report
    services.library.remove(bank, now=NOW)
    services.library.purge(NOW + timedelta(days=30))
    gone = services.exams.report(figure.attempt)  # its items are gone from the bank, and the account stands
    assert (gone.result.score, gone.result.sections) == (report.result.score, report.result.sections)
    assert [mark.question.item for mark in gone.result.marks] == [mark.question.item for mark in report.result.marks]
    assert gone.wrong == ()


def test_exams_of_another_learner_are_not_seen(services: Services, sitting: Sitting) -> None:
    services.exams.submit(sitting, elapsed=10.0, now=NOW)
    services.exams.begin_quick(WISH, NOW, seed=9)
    services.learners.choose(services.learners.add("王晓梅", NOW).id)
    assert services.exams.past() == ()
    assert not services.exams.is_under_way()


def test_an_exam_given_up_counts_for_nothing(services: Services, sitting: Sitting, data_dir: Path) -> None:
    services.exams.answer(sitting, 0, right_answer(sitting, 0), elapsed=1.0, spent=1.0, now=NOW)
    services.exams.discard(sitting)
    for table in ("exams", "exam_questions", "exam_answers", "responses", "attempts"):
        assert query(data_dir, f"SELECT count(*) FROM {table}") == [(0,)]


def test_nothing_to_ask_is_said(services: Services) -> None:
    with pytest.raises(UserError, match="no item yet"):
        services.exams.begin_quick(WISH, NOW, seed=1)


def test_a_saved_form_is_sat_in_its_version(services: Services, bank: ArticleRow, data_dir: Path) -> None:
    row = save_form(services, bank, data_dir)
    assert [form.title for form in services.exams.forms()] == ["应知应会测试"]
    papers = {}
    for label in ("A", "B"):
        sitting = services.exams.begin(row, label, NOW, may_pause=False)
        assert (sitting.paper.label, sitting.paper.seconds, sitting.paper.pass_mark) == (label, 1800, 20.0)
        papers[label] = [question.item.stem for question in sitting.paper.questions]
        services.exams.submit(sitting, elapsed=1.0, now=NOW)
    assert sorted(papers["A"]) == sorted(papers["B"])
    assert papers["A"] != papers["B"]
    with pytest.raises(UserError, match="no longer there"):
        services.exams.begin(FormRow(99), "A", NOW, may_pause=False)


def save_form(services: Services, bank: ArticleRow, data_dir: Path) -> FormRow:
    from studyapp.store.database import open_database

    entries = tuple(
        Entry(stored.item, 4.0, stored.row)
        for stored in services.library.items(bank)
        if stored.item.type is ItemType.CLOZE
    )
    form = Form("应知应会测试", (Section(ItemType.CLOZE, entries),), 5, 30, 20.0, labels=("A", "B"))
    blueprint = Blueprint(form.title, (Quota(ItemType.CLOZE, len(entries), 4.0),))
    with closing(open_database(data_dir / FILE_NAME)) as database, database.writing() as db:
        return forms.save(db, form, blueprint, NOW)


@pytest.mark.parametrize("number", [10, 20, 25, 40, 50, 100])
def test_a_full_bank_gives_a_paper_of_a_hundred(number: int) -> None:
    quotas = usual_quotas(dict.fromkeys(ItemType, 100), number)
    assert sum(quota.count for quota in quotas) == number
    assert sum(quota.points for quota in quotas) == 100
    assert [quota.type for quota in quotas][:4] == [
        ItemType.SINGLE,
        ItemType.MULTIPLE,
        ItemType.TRUEFALSE,
        ItemType.CLOZE,
    ]


def test_what_a_bank_lacks_others_take() -> None:
    quotas = usual_quotas({ItemType.SINGLE: 3, ItemType.RECALL: 4}, 10)
    assert [(quota.type, quota.count) for quota in quotas] == [(ItemType.SINGLE, 3), (ItemType.RECALL, 4)]
