"""Undo: answers, ratings and favourites as if they had never been; at least thirty steps, each with its name."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from studyapp.core.errors import UserError
from studyapp.core.ids import ArticleRow
from studyapp.core.learning.scheduling import Rating
from studyapp.core.phrases import Reading
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import Services
from studyapp.services.changes import Changes
from studyapp.services.library import KEPT_DELETED
from studyapp.services.practice import Mode
from studyapp.services.undo import KEPT, Act, UndoStack
from studyapp.store.database import FILE_NAME
from tests.services.conftest import NOW
from tests.store import invented

RIGHT, WRONG = 0, 1
TABLES = ("responses", "mastery", "activity", "cards", "cards_to_make", "favourites")


@pytest.fixture
def singles(services: Services) -> ArticleRow:
    row, _ = services.library.keep(Prepared(invented.article(), Reading(), invented.singles(40)), NOW)
    return row


def on_disk(data_dir: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(data_dir / FILE_NAME)) as connection:
        return {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES}


def test_forty_answers_are_taken_back_one_by_one(services: Services, singles: ArticleRow, data_dir: Path) -> None:
    session = services.practice.start(singles, NOW, seed=1, limit=40)
    states = [on_disk(data_dir)]
    for number in range(40):
        # Some items twice, some with hints, over several quarters of an hour.
        stored, response = session.queue[number // 2], (RIGHT, WRONG, RIGHT)[number % 3]
        when = NOW + timedelta(minutes=7 * number)
        services.practice.answer(session, stored, response, 1.5, when, hints=number % 4)
        services.practice.post()
        states.append(on_disk(data_dir))
    assert len(services.undo) == 40
    for state in reversed(states[:-1]):
        undone = services.undo.undo()
        assert undone is not None
        assert undone.act.name == "the answer to “{stem}”"
        assert undone.changes == Changes(responses=True)
        assert on_disk(data_dir) == state
    assert services.undo.undo() is None


def test_the_act_says_which_item_it_was(services: Services, singles: ArticleRow) -> None:
    session = services.practice.start(singles, NOW, seed=1, limit=1)
    services.practice.answer(session, session.queue[0], RIGHT, 1.0, NOW)
    last = services.undo.last
    assert last is not None
    assert session.queue[0].item.stem.startswith(str(last.fields["stem"]).rstrip("…"))


def test_a_rating_is_overruled_and_that_is_undone(services: Services, singles: ArticleRow, data_dir: Path) -> None:
    session = services.practice.start(singles, NOW, seed=1, limit=1)
    stored = session.queue[0]
    graded = services.practice.answer(session, stored, RIGHT, 6.0, NOW)
    assert graded.receipt.rating is Rating.GOOD
    services.practice.post()
    before = on_disk(data_dir)
    receipt = services.practice.overrule(stored, graded.receipt, Rating.EASY, NOW)
    assert receipt.rating is Rating.EASY
    assert services.practice.ratings(session) == {receipt.responses[0]: Rating.EASY}
    due = str(on_disk(data_dir)["cards"][0][6])
    assert due.startswith((NOW + receipt.choices[Rating.EASY]).strftime("%Y-%m-%d"))
    assert services.practice.overrule(stored, receipt, Rating.EASY, NOW) is receipt  # nothing to undo
    undone = services.undo.undo()
    assert undone is not None
    assert undone.act.name == "the rating of “{stem}”"
    assert on_disk(data_dir) == before
    services.undo.undo()
    assert on_disk(data_dir)["cards"] == []
    assert services.practice.present(session) == frozenset()


def test_a_favourite_is_marked_practised_and_undone(services: Services, singles: ArticleRow) -> None:
    session = services.practice.start(singles, NOW, seed=1, limit=2)
    first, second = session.queue
    services.practice.mark(first, favourite=True)
    services.practice.mark(second, favourite=True)
    services.practice.mark(second, favourite=False)
    assert services.practice.is_favourite(first.row)
    assert services.practice.start(None, NOW, seed=1, mode=Mode.FAVOURITES).queue == (first,)
    assert services.today.outlook(NOW).favourites == 1
    services.undo.undo()
    assert set(services.practice.start(None, NOW, seed=1, mode=Mode.FAVOURITES).queue) == {first, second}
    services.undo.undo()
    services.undo.undo()
    assert services.practice.start(None, NOW, seed=1, mode=Mode.FAVOURITES).queue == ()


def test_an_answer_to_an_item_that_is_gone_is_undone_all_the_same(
    services: Services, singles: ArticleRow, data_dir: Path
) -> None:
    session = services.practice.start(singles, NOW, seed=1, limit=2)
    first, second = session.queue
    services.practice.answer(session, first, RIGHT, 1.0, NOW)
    services.library.remove(singles, now=NOW - KEPT_DELETED)
    services.library.purge(NOW + timedelta(seconds=1))
    graded = services.practice.answer(session, second, RIGHT, 1.0, NOW)
    assert graded.receipt.choices == {}
    assert services.practice.overrule(second, graded.receipt, Rating.EASY, NOW) is graded.receipt
    services.practice.mark(second, favourite=True)
    assert not services.practice.is_favourite(second.row)
    for _ in range(3):
        services.undo.undo()
    assert on_disk(data_dir) == {table: [] for table in TABLES}


def test_the_stack_keeps_the_last_acts_and_drops_one_that_cannot_be_undone() -> None:
    stack = UndoStack()
    done: list[int] = []

    def act(number: int) -> Act:
        def back() -> Changes:
            done.append(number)
            return Changes()

        return Act("act {number}", back, {"number": number})

    assert KEPT >= 30
    for number in range(KEPT + 5):
        stack.did(act(number))
    assert len(stack) == KEPT
    while stack.undo() is not None:
        pass
    assert done == list(range(KEPT + 4, 4, -1))

    def gone() -> Changes:
        raise UserError("This item is no longer in the bank.")

    first, broken = act(1), Act("broken", gone)
    stack.did(first)
    stack.did(broken)
    with pytest.raises(UserError):
        stack.undo()
    assert stack.last is first
    stack.forget(first)
    stack.did(act(2))
    stack.clear()
    assert stack.last is None
