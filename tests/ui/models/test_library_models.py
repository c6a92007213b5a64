"""The library as a table, and the next step told from it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QLocale, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from studyapp.core.article import Span
from studyapp.core.ids import ArticleRow
from studyapp.services.library import ArticleSummary, Passage
from studyapp.ui.models.library_table import PASSAGE_ROLE, SUMMARY_ROLE, Column, LibraryTable
from studyapp.ui.models.next_step import NextStep, Step, next_step

SHANGHAI = timezone(timedelta(hours=8))
NOON = datetime(2026, 3, 2, 12, tzinfo=SHANGHAI)


def article(row: int, title: str = "", *, hours: float = 0.0, read: bool = True, **figures: int) -> ArticleSummary:
    """A summary; `hours` before noon it was opened."""
    opened = (NOON - timedelta(hours=hours)).astimezone(UTC)
    return ArticleSummary(
        row=ArticleRow(row),
        title=title,
        published=f"2026-02-0{row}T10:00",
        source="云岫日报",
        characters=100,
        phrases=figures.get("phrases", 0),
        items=figures.get("asked", 0),
        opened_at=opened,
        added_at=opened - timedelta(days=1) if read else opened,
        asked=figures.get("asked", 0),
        seen=figures.get("seen", 0),
        right=figures.get("right", 0),
    )


@pytest.fixture
def table() -> LibraryTable:
    """A table that knows what time it is, checked by Qt's own tester."""
    QLocale.setDefault(QLocale("zh_CN"))
    table = LibraryTable(lambda: NOON)
    QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal, table)
    return table


def column(table: LibraryTable, which: Column) -> list[str]:
    return [str(table.index(row, which).data()) for row in range(table.rowCount())]


@pytest.mark.usefixtures("qapp")
def test_what_the_cells_say(table: LibraryTable) -> None:
    table.show(
        [
            article(1, "公报", hours=3, phrases=90, asked=8, seen=3, right=2),
            article(2, hours=13),
            article(3, "旧", hours=80),
            article(4, "新来", read=False),
        ]
    )
    assert column(table, Column.TITLE) == ["公报", "Untitled article", "旧", "新来"]
    assert column(table, Column.DATE)[0] == "2026-02-01"
    assert column(table, Column.PHRASES)[0] == "90"
    assert column(table, Column.MASTERY) == ["25%", "", "", ""]
    assert column(table, Column.OPENED) == ["Today 09:00", "Yesterday", "2026/2/27", "Not yet"]
    tip = table.index(0, Column.MASTERY).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "2 of 8 items last answered right, 3 answered"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("by", "order", "expected"),
    [
        (Column.TITLE, Qt.SortOrder.AscendingOrder, [3, 2, 1]),
        (Column.DATE, Qt.SortOrder.DescendingOrder, [3, 2, 1]),
        (Column.PHRASES, Qt.SortOrder.AscendingOrder, [1, 3, 2]),
        (Column.MASTERY, Qt.SortOrder.DescendingOrder, [2, 1, 3]),
        (Column.OPENED, Qt.SortOrder.AscendingOrder, [2, 1, 3]),
    ],
)
def test_sorting(table: LibraryTable, by: Column, order: Qt.SortOrder, expected: list[int]) -> None:
    """Titles by pinyin; articles without items behind those with none answered."""
    table.show(
        [
            article(3, "安全", hours=1, phrases=5),
            article(1, "总结", hours=2, phrases=3, asked=4),
            article(2, "北部", hours=3, phrases=9, asked=4, seen=4, right=3),
        ]
    )
    kept = QPersistentModelIndex(table.index(0, 0))
    table.sort(by, order)
    assert [one.row for one in table.articles] == expected
    assert kept.data(SUMMARY_ROLE).row == 3
    assert [table.place(ArticleRow(row)) for row in expected] == [0, 1, 2]


@pytest.mark.usefixtures("qapp")
def test_a_passage_is_fetched_when_it_is_looked_at(table: LibraryTable) -> None:
    asked: list[ArticleRow] = []

    def passage_of(row: ArticleRow) -> Passage:
        asked.append(row)
        return Passage("着力发展", (Span(2, 4),))

    table.show([article(1), article(2)], passage_of)
    assert table.searched
    assert asked == []
    for _time in range(2):
        assert table.index(1, 0).data(PASSAGE_ROLE).text == "着力发展"
    assert asked == [2]
    table.show([article(1)])
    assert not table.searched
    assert table.index(0, 0).data(PASSAGE_ROLE) is None


@pytest.mark.usefixtures("qapp")
def test_a_title_typed_is_a_wish(table: LibraryTable) -> None:
    wished: list[tuple[object, str]] = []

    def take(row: object, title: str) -> None:
        wished.append((row, title))

    table.rename_requested.connect(take)
    table.show([article(1, "旧")])
    index = table.index(0, Column.TITLE)
    assert index.flags() & Qt.ItemFlag.ItemIsEditable
    assert not table.index(0, Column.DATE).flags() & Qt.ItemFlag.ItemIsEditable
    assert table.setData(index, "旧")
    assert table.setData(index, "新")
    assert wished == [(1, "新")]
    assert index.data() == "旧"
    table.update(article(1, "新"))
    assert index.data() == "新"
    table.update(article(9, "不在"))


def test_nothing_to_do_without_items() -> None:
    assert next_step([]) is None
    assert next_step([article(1)]) is None


def test_wrong_answers_come_before_all() -> None:
    one = article(1, asked=5, seen=3, right=1)
    other = article(2, asked=5)
    assert next_step([other, one]) == NextStep(Step.WRONG, one, 2)
    more = article(3, asked=5, seen=5, right=4)
    assert next_step([other, one, more]) == NextStep(Step.WRONG, None, 3)


def test_a_newcomer_begins_with_what_was_opened_last() -> None:
    old, new = article(1, hours=9, asked=5), article(2, hours=1, asked=7)
    assert next_step([old, new, article(3)]) == NextStep(Step.BEGIN, new, 7)


def test_then_what_was_never_asked() -> None:
    done, open_ = article(1, hours=1, asked=5, seen=5, right=5), article(2, hours=2, asked=7, seen=3, right=3)
    assert next_step([done, open_]) == NextStep(Step.GO_ON, open_, 4)


def test_at_last_all_again() -> None:
    done = article(1, asked=5, seen=5, right=5)
    assert next_step([done]) == NextStep(Step.KEEP, done, 5)
    assert next_step([done, article(2, asked=1, seen=1, right=1)]) == NextStep(Step.KEEP, None, 6)
