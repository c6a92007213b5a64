"""A sitting: what is asked, in which order, what an answer is worth, and that it is on disk."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from studyapp.core.ids import ArticleRow
from studyapp.core.items.item import ItemType
from studyapp.core.learning.grading import MultipleRule, Response, Rules
from studyapp.core.phrases import PhraseKind, Reading
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import Services, open_services
from studyapp.services.changes import Changes
from studyapp.services.library import KEPT_DELETED
from studyapp.services.practice import Mode, Rating, Session, StoredItem
from studyapp.store import attempts
from studyapp.store.database import FILE_NAME, open_database
from tests.services.conftest import NOW
from tests.store import invented

RIGHT, WRONG = 0, 1


@pytest.fixture
def singles(services: Services) -> ArticleRow:
    """An article with thirty single items, the first option right in each."""
    row, _ = services.library.keep(Prepared(invented.article(), Reading(), invented.singles(30)), NOW)
    return row


def ids(queue: Iterable[StoredItem]) -> list[str]:
    return [stored.item.id for stored in queue]


def answer_all(services: Services, session: Session, response: int, now: datetime) -> None:
    for number, stored in enumerate(session.queue):
        services.practice.answer(session, stored, response, 1.0, now + timedelta(seconds=number))


def responses(data_dir: Path) -> list[tuple[object, ...]]:
    """The responses in the file, read by another program."""
    with closing(sqlite3.connect(data_dir / FILE_NAME)) as connection:
        return connection.execute(
            "SELECT attempt_id, item_id, response, score, right, seconds, answered_at FROM responses ORDER BY id"
        ).fetchall()


def test_the_learner_stays_the_same(services: Services, data_dir: Path) -> None:
    learner = services.practice.learner()
    assert services.practice.learner() == learner
    with closing(open_services(data_dir)) as other:
        assert other.practice.learner() == learner


def test_the_same_seed_gives_the_same_queue(services: Services, singles: ArticleRow) -> None:
    first, again, other = (services.practice.start(singles, NOW, seed=seed) for seed in (7, 7, 8))
    assert first.queue == again.queue
    assert first.attempt != again.attempt
    assert set(ids(first.queue)) != set(ids(other.queue))
    assert len(set(ids(first.queue))) == len(first.queue) == 20


def test_wrong_ones_come_first_then_the_unseen_then_the_longest_unanswered(
    services: Services, singles: ArticleRow
) -> None:
    known = services.practice.start(singles, NOW, seed=1, limit=8)
    answer_all(services, known, RIGHT, NOW)
    missed = services.practice.start(singles, NOW, seed=2, limit=4)
    answer_all(services, missed, WRONG, NOW + timedelta(minutes=5))

    queue = ids(services.practice.start(singles, NOW + timedelta(days=1), seed=3, limit=30).queue)
    assert set(queue[:4]) == set(ids(missed.queue))
    assert set(queue[4:22]).isdisjoint(ids(known.queue))
    assert queue[22:] == ids(known.queue)


def test_a_wrong_one_answered_right_is_no_longer_wrong(services: Services, singles: ArticleRow) -> None:
    session = services.practice.start(singles, NOW, seed=1, limit=1)
    answer_all(services, session, WRONG, NOW)
    again = services.practice.start(singles, NOW, seed=2, limit=1)
    assert again.queue == session.queue
    answer_all(services, again, RIGHT, NOW + timedelta(minutes=1))
    assert ids(services.practice.start(singles, NOW, seed=3, limit=30).queue)[-1] == session.queue[0].item.id


def test_a_session_is_narrowed_by_type_and_kind_and_article(services: Services, article: ArticleRow) -> None:
    def start(
        types: Iterable[ItemType] | None = None,
        kinds: Iterable[PhraseKind] | None = None,
        row: ArticleRow | None = article,
    ) -> set[str]:
        session = services.practice.start(
            row, NOW, seed=1, types=None if types is None else set(types), kinds=None if kinds is None else set(kinds)
        )
        return set(ids(session.queue))

    services.library.keep(Prepared(invented.article("另一篇"), Reading(), (invented.item("other"),)), NOW)
    assert start() == set("abcdefgh")
    assert start(row=None) == {*"abcdefgh", "other"}
    assert start([ItemType.SINGLE, ItemType.CLOZE]) == {"a", "d"}
    assert start(None, [PhraseKind.TERM, PhraseKind.TIME]) == {"b", "f"}
    assert start([ItemType.SINGLE], [PhraseKind.TERM]) == set()
    assert start([], None) == set()
    assert start(row=ArticleRow(99)) == set()


def test_options_stay_in_the_stored_order(services: Services, article: ArticleRow) -> None:
    queue = services.practice.start(article, NOW, seed=1).queue
    assert {stored.row: stored for stored in queue} == {
        stored.row: stored for stored in services.library.items(article)
    }


@pytest.mark.parametrize(
    ("name", "response", "right", "written"),
    [
        ("a", 0, True, 0),
        ("a", 3, False, 3),
        ("b", (0, 1, 2), True, [0, 1, 2]),
        ("b", (0, 1), False, [0, 1]),
        ("c", False, True, False),
        ("c", True, False, True),
        ("d", ("2036年", "建成和美山城"), True, ["2036年", "建成和美山城"]),
        ("d", ("2031年", "建成和美山城"), False, ["2031年", "建成和美山城"]),
        ("d", ("", "半个\ud842字\x00👍"), False, ["", "半个\ufffd字\x00👍"]),
        ("d", None, False, None),
        ("e", (1, 0), True, [1, 0]),
        ("e", (1, None), False, [1, None]),
        ("f", (1, 0), True, [1, 0]),
        ("f", (0, 1), False, [0, 1]),
        ("g", ("𠮷", "甲", "已"), True, ["𠮷", "甲", "已"]),
        ("g", ("甲",), False, ["甲"]),
        ("h", "生态优先，绿色发展", True, "生态优先，绿色发展"),
        ("h", "生态\ud842", False, "生态\ufffd"),
    ],
)
def test_an_answer_is_graded_and_written_down_as_given(
    services: Services,
    article: ArticleRow,
    data_dir: Path,
    name: str,
    response: Response,
    right: bool,
    written: object,
) -> None:
    session = services.practice.start(article, NOW, seed=1)
    stored = next(stored for stored in session.queue if stored.item.id == name)
    graded = services.practice.answer(session, stored, response, 2.5, NOW)
    assert graded.grade.right is right
    assert graded.changes == Changes(responses=True)
    ((attempt, item, text, score, as_number, seconds, moment),) = responses(data_dir)
    assert (attempt, item, score, as_number, seconds) == (session.attempt, stored.row, graded.grade.score, right, 2.5)
    assert json.dumps(json.loads(str(text))) == json.dumps(written)
    assert moment == "2026-03-02T00:30:00.000000+00:00"


def test_a_clock_set_back_takes_no_time_away(services: Services, article: ArticleRow, data_dir: Path) -> None:
    session = services.practice.start(article, NOW, seed=1)
    services.practice.answer(session, session.queue[0], None, -5.0, NOW)
    assert responses(data_dir)[0][5] == 0.0


def test_the_result_sums_the_sitting_up(services: Services, singles: ArticleRow) -> None:
    session = services.practice.start(singles, NOW, seed=1, limit=4)
    first, second, third, _ = session.queue
    for stored, response, seconds in (
        (second, WRONG, 4.0),
        (first, WRONG, 2.0),
        (second, RIGHT, 1.0),
        (third, RIGHT, 3.0),
    ):
        services.practice.answer(session, stored, response, seconds, NOW)
    result = services.practice.finish(session, NOW + timedelta(minutes=1))
    assert (result.answered, result.right, result.score, result.seconds) == (4, 2, 0.5, 10.0)
    assert result.wrong == (second, first)
    assert services.practice.finish(session, NOW + timedelta(hours=1)) == result


def test_a_sitting_without_an_answer(services: Services) -> None:
    session = services.practice.start(None, NOW, seed=1)
    assert session.queue == ()
    result = services.practice.finish(session, NOW)
    assert (result.answered, result.right, result.score, result.seconds, result.wrong) == (0, 0, 0.0, 0.0, ())


def test_an_article_removed_during_the_sitting_does_not_stop_it(services: Services, singles: ArticleRow) -> None:
    session = services.practice.start(singles, NOW, seed=1, limit=2)
    services.practice.answer(session, session.queue[0], WRONG, 1.0, NOW)
    services.library.remove(singles, now=NOW - KEPT_DELETED)
    services.library.purge(NOW + timedelta(seconds=1))
    assert services.practice.answer(session, session.queue[1], RIGHT, 1.0, NOW).grade.right
    result = services.practice.finish(session, NOW)
    assert (result.answered, result.right, result.wrong) == (2, 1, ())


def test_hints_are_written_down_and_kept_apart(services: Services, singles: ArticleRow, data_dir: Path) -> None:
    session = services.practice.start(singles, NOW, seed=1, limit=4)
    for stored, response, hints in zip(session.queue, (RIGHT, RIGHT, WRONG, RIGHT), (0, 1, 2, 0), strict=True):
        services.practice.answer(session, stored, response, 6.0, NOW, hints=hints)
    result = services.practice.finish(session, NOW)
    assert (result.answered, result.right, result.score) == (4, 3, 1.0)
    assert (result.assisted, result.assisted_right) == (2, 1)
    with closing(sqlite3.connect(data_dir / FILE_NAME)) as connection:
        written = connection.execute("SELECT hints, rating, known FROM responses ORDER BY id").fetchall()
        assert written == [(0, 3, None), (1, 2, None), (2, 1, None), (0, 3, None)]
        apart = connection.execute("SELECT answered, right, assisted, assisted_right FROM activity").fetchall()
        assert apart == [(4, 3, 2, 1)]


def test_an_answer_is_rated_and_says_when_the_item_comes_again(services: Services, singles: ArticleRow) -> None:
    session = services.practice.start(singles, NOW, seed=1, limit=2)
    first, second = session.queue
    right = services.practice.answer(session, first, RIGHT, 6.0, NOW).receipt
    assert right.rating is Rating.GOOD
    assert right.choices[Rating.GOOD] == timedelta(days=2)
    assert services.practice.answer(session, second, WRONG, 6.0, NOW).receipt.rating is Rating.AGAIN


def test_what_is_partly_right_is_marked_by_the_rules_given(services: Services, article: ArticleRow) -> None:
    session = services.practice.start(article, NOW, seed=1)
    multiple = next(stored for stored in session.queue if stored.item.type is ItemType.MULTIPLE)
    share = services.practice.answer(session, multiple, (0, 1), 1.0, NOW).grade
    whole = services.practice.answer(session, multiple, (0, 1), 1.0, NOW, rules=Rules(MultipleRule.ALL)).grade
    assert share.score == pytest.approx(2 / 3)
    assert whole.score == 0.0


def test_the_wrong_ones_are_asked_until_they_are_right(services: Services, singles: ArticleRow) -> None:
    session = services.practice.start(singles, NOW, seed=1, limit=5)
    for number, stored in enumerate(session.queue):
        services.practice.answer(session, stored, WRONG if number < 3 else RIGHT, 6.0, NOW)
    wrong = services.practice.start(None, NOW, seed=1, mode=Mode.WRONG)
    assert wrong.mode is Mode.WRONG
    assert ids(wrong.queue) == ids(session.queue[:3])
    services.practice.answer(wrong, wrong.queue[0], RIGHT, 6.0, NOW)
    assert ids(services.practice.start(None, NOW, seed=1, mode=Mode.WRONG).queue) == ids(session.queue[1:3])


def test_at_random_asks_any_and_the_seed_says_which(services: Services, singles: ArticleRow) -> None:
    first, again, other = (
        ids(services.practice.start(None, NOW, seed=seed, limit=10, mode=Mode.RANDOM).queue) for seed in (1, 1, 2)
    )
    assert first == again != other
    assert len(set(first)) == 10
    assert len(services.practice.start(singles, NOW, seed=1, limit=99, mode=Mode.RANDOM).queue) == 30


def test_a_challenge_remembers_the_best(services: Services, singles: ArticleRow) -> None:
    for number in (4, 2):
        session = services.practice.start(singles, NOW, seed=number, mode=Mode.CHALLENGE)
        assert len(session.queue) == 30
        for stored in session.queue[:number]:
            services.practice.answer(session, stored, RIGHT, 6.0, NOW)
        services.practice.answer(session, session.queue[number], RIGHT, 6.0, NOW, hints=1)
        assert services.practice.finish(session, NOW).best == 4
    plain = services.practice.start(singles, NOW, seed=1)
    assert services.practice.finish(plain, NOW).best == 0


def test_each_blank_of_a_passage_counts_and_for_the_item_that_asks_it_too(services: Services, data_dir: Path) -> None:
    cloze = invented.item("cloze", ItemType.CLOZE, stem="要____。", options=(), key=(("建成和美山城",),))
    row, _ = services.library.keep(Prepared(invented.article(), invented.reading(), (cloze,)), NOW)
    session = services.practice.start(row, NOW, seed=1, mode=Mode.PASSAGES)
    goals = session.queue[-1]
    assert goals.item.tests[-1] == "建成和美山城"
    assert [part and part.item.id for part in session.parts[goals.row]][-1] == "cloze"
    response = (*["不知道"] * (len(goals.item.tests) - 1), "建成和美山城")
    graded = services.practice.answer(session, goals, response, 30.0, NOW)
    assert not graded.grade.right
    assert graded.receipt.choices == {}
    written = responses(data_dir)
    assert len(written) == len(goals.item.tests) == len(graded.receipt.responses)
    known = services.library.items(row)[0].row
    assert [(item, right) for _, item, _, _, right, _, _ in written] == [(None, 0)] * (len(written) - 1) + [(known, 1)]
    assert sum(float(str(seconds)) for *_, seconds, _ in written) == pytest.approx(30.0)
    result = services.practice.finish(session, NOW)
    assert (result.answered, result.right, result.wrong) == (len(written), 1, ())
    services.practice.answer(session, goals, None, 5.0, NOW)
    assert services.practice.finish(session, NOW).answered == 2 * len(written)


def test_passages_need_an_article_that_is_there(services: Services) -> None:
    assert services.practice.start(None, NOW, seed=1, mode=Mode.PASSAGES).queue == ()
    assert services.practice.start(ArticleRow(99), NOW, seed=1, mode=Mode.PASSAGES).queue == ()


def test_a_sitting_on_items_chosen_elsewhere(services: Services, singles: ArticleRow) -> None:
    chosen = services.library.items(singles)[3:6]
    session = services.practice.start_with(chosen, NOW)
    assert session.queue == chosen
    answer_all(services, session, RIGHT, NOW)
    assert services.practice.finish(session, NOW).right == 3


@pytest.mark.usefixtures("singles")
def test_new_ones_are_found_in_a_large_bank_where_few_are_left(services: Services, data_dir: Path) -> None:
    """More rows than are looked at one by one; all but a few of them were answered."""
    for number in range(9):
        text = f"第{number}篇。{invented.TEXT}"
        services.library.keep(Prepared(invented.article(text), Reading(), invented.singles(250)), NOW)
    random = services.practice.start(None, NOW, seed=1, limit=100, mode=Mode.RANDOM)
    assert len(set(ids(random.queue))) > 50
    assert len({stored.row for stored in random.queue}) == 100
    session = services.practice.start(None, NOW, seed=2, limit=2270)
    assert len(session.queue) == 2270
    with closing(open_database(data_dir / FILE_NAME)) as database, database.writing() as db:
        for stored in session.queue:
            kind = stored.item.phrase_kind
            attempts.record(db, session.attempt, attempts.Answered(stored.row, kind, RIGHT, 1.0, True, 12.0), NOW)
    left = services.today.offer(5, NOW, seed=0)
    assert (left.due, left.new) == (0, 10)
