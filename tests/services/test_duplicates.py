"""Duplicates in a real store: found across articles, merged by the rule, told apart, and all of it taken back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from studyapp.core.errors import UserError
from studyapp.core.ids import ArticleRow, ItemRow
from studyapp.core.items.duplicates import Likeness
from studyapp.core.items.item import ItemId, ItemStatus
from studyapp.core.items.review import ReviewAct
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import Services
from studyapp.services.changes import Changes
from studyapp.services.duplicates import SameFact, find_duplicates
from studyapp.store.database import FILE_NAME
from tests.services.conftest import NOW
from tests.store import invented

DRAFT, APPROVED, RETIRED = ItemStatus.DRAFT, ItemStatus.APPROVED, ItemStatus.RETIRED
TABLES = ("items", "item_tags", "favourites", "mastery", "merged_items", "items_apart", "responses")


@pytest.fixture
def pair(services: Services, article: ArticleRow) -> tuple[ItemRow, ItemRow]:
    """The single of the invented article, and the same of another article with its options in another order."""
    other = invented.article(invented.TEXT + "\n完。", "白河县委全会")
    single = invented.item("again", options=("重現碧波", "建成和美山城", "生態優先", "城鄉一體"), key=1)
    row, _ = services.library.keep(Prepared(other, invented.reading(), (single,)), NOW)
    first = next(one for one in services.library.items(article) if one.item.id == "a")
    (second,) = services.library.items(row)
    return first.row, second.row


def groups(services: Services) -> tuple[SameFact, ...]:
    return find_duplicates(services.duplicates.to_compare())


def answer(services: Services, row: ItemRow, option: int, minute: int) -> None:
    stored = services.review.find([row])[row]
    at = NOW + timedelta(minutes=minute)
    session = services.practice.start_with([stored], at)
    services.practice.answer(session, stored, option, 2.0, at)
    services.practice.post()


def state(data_dir: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(data_dir / FILE_NAME)) as connection:
        return {table: sorted(connection.execute(f"SELECT * FROM {table}")) for table in TABLES}


def mastery(data_dir: Path, row: ItemRow) -> tuple[int, int, int] | None:
    with closing(sqlite3.connect(data_dir / FILE_NAME)) as connection:
        found: tuple[int, int, int] | None = connection.execute(
            "SELECT answered, wrong, last_right FROM mastery WHERE item_id = ?", [row]
        ).fetchone()
        return found


def test_the_same_question_in_two_articles_is_found_and_the_approved_one_leads(
    services: Services, pair: tuple[ItemRow, ItemRow]
) -> None:
    first, second = pair
    (group,) = groups(services)
    assert (group.rows, group.exact) == ((first, second), True)
    assert group.others[0].why is Likeness.WORDS
    services.review.judge([second], APPROVED, NOW)
    assert groups(services)[0].rows == (second, first)
    services.review.judge([first], ItemStatus.REJECTED, NOW, why="重复")
    assert not groups(services)


def test_merging_keeps_history_tags_marks_and_trails_by_the_rule(
    services: Services, pair: tuple[ItemRow, ItemRow], data_dir: Path
) -> None:
    kept, other = pair
    answer(services, kept, 0, minute=1)
    answer(services, other, 0, minute=2)
    services.bank.tag([kept], ["重点"])
    services.bank.tag([other], ["重点", "第三章"])
    services.practice.mark(services.review.find([other])[other], favourite=True)
    services.duplicates.merge({kept: [other]}, NOW + timedelta(hours=1), who="林一舟")
    views = services.bank.views([kept, other])
    assert (views[kept].stored.item.status, views[other].stored.item.status) == (DRAFT, RETIRED)
    assert views[kept].tags == ("第三章", "重点")
    assert services.practice.is_favourite(kept)
    assert mastery(data_dir, kept) == (2, 1, 0)
    assert services.duplicates.answered([kept, other]) == {kept: 2, other: 1}
    (entry,) = services.review.trail(other)
    assert (entry.act, entry.before, entry.after, entry.who) == (ReviewAct.MERGED, DRAFT, RETIRED, "林一舟")
    assert entry.reason == views[kept].stored.item.stem
    assert entry.quote == views[other].stored.item.quote
    (entry,) = services.review.trail(kept)
    assert (entry.act, entry.before, entry.after) == (ReviewAct.MERGED, DRAFT, DRAFT)
    assert not groups(services)
    answer(services, kept, 0, minute=120)
    assert mastery(data_dir, kept) == (3, 1, 1)


def test_undoing_leaves_everything_as_it_was_but_for_the_trail(
    services: Services, pair: tuple[ItemRow, ItemRow], data_dir: Path
) -> None:
    kept, other = pair
    answer(services, other, 1, minute=1)
    services.bank.tag([other], ["第三章"])
    services.practice.mark(services.review.find([other])[other], favourite=True)
    before = state(data_dir)
    changes = services.duplicates.merge({kept: [other]}, NOW + timedelta(hours=1))
    assert changes.responses
    assert state(data_dir) != before
    assert services.undo.undo() is not None
    assert state(data_dir) == before
    assert [entry.act for entry in services.review.trail(other)] == [ReviewAct.MERGED, ReviewAct.UNDONE]
    assert groups(services)


def test_a_chain_of_mergings_counts_once_and_is_undone_link_by_link(
    services: Services, pair: tuple[ItemRow, ItemRow], data_dir: Path
) -> None:
    first, second = pair
    text = replace(invented.article(), text=invented.TEXT + "\n又完。", title="第三个")
    row, _ = services.library.keep(Prepared(text, invented.reading(), (invented.item("third"),)), NOW)
    (third,) = (one.row for one in services.library.items(row))
    for minute, one in enumerate((first, second, third)):
        answer(services, one, 0, minute)
    before = state(data_dir)
    services.duplicates.merge({second: [first]}, NOW)
    between = state(data_dir)
    services.duplicates.merge({third: [second]}, NOW)
    counted = mastery(data_dir, third)
    assert counted is not None
    assert counted[0] == 3
    services.undo.undo()
    assert state(data_dir) == between
    services.undo.undo()
    assert state(data_dir) == before


def test_items_told_apart_are_not_shown_again_until_that_is_undone(
    services: Services, pair: tuple[ItemRow, ItemRow]
) -> None:
    services.duplicates.tell_apart(pair)
    assert not groups(services)
    assert services.duplicates.tell_apart(pair) == Changes()
    services.undo.undo()
    assert len(groups(services)) == 1


def test_nothing_is_merged_when_one_is_gone_or_there_is_nothing_to_merge(
    services: Services, pair: tuple[ItemRow, ItemRow], data_dir: Path
) -> None:
    before = state(data_dir)
    with pytest.raises(UserError, match="no longer in the bank"):
        services.duplicates.merge({pair[0]: [pair[1]], pair[1]: [ItemRow(999)]}, NOW)
    assert services.duplicates.merge({pair[0]: [pair[0]]}, NOW) == Changes()
    assert state(data_dir) == before
    assert services.undo.last is None


def test_a_bank_that_is_imported_again_does_not_bring_a_merged_question_back(
    services: Services, pair: tuple[ItemRow, ItemRow]
) -> None:
    kept, other = pair
    services.duplicates.merge({kept: [other]}, NOW)
    stored = services.review.find([other])[other]
    assert stored.article is not None
    services.library.keep(
        Prepared(
            invented.article(invented.TEXT + "\n完。", "白河县委全会"), invented.reading(), (invented.item("again"),)
        ),
        NOW,
    )
    assert services.review.find([other])[other].item.status is RETIRED
    assert stored.item.id == ItemId("again")
