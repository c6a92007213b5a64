"""Real pages on real services: a database in a folder of the test's own, with a small invented article in it."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studyapp.core.article import Article, Script, Span
from studyapp.core.ids import ArticleRow
from studyapp.core.items.item import Item, ItemId, ItemType, Key, MatchOptions, Options
from studyapp.core.phrases import Phrase, PhraseKind, Reading
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import Services, open_services
from studyapp.settings import Settings
from studyapp.ui.pages.page import Page
from studyapp.ui.pages.practice_page import PracticePage
from studyapp.ui.preferences import Preferences
from studyapp.ui.tasks import TaskRunner
from studyapp.ui.theme import Theme, apply_theme, build_theme

NOW = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)

# Characters beyond the basic plane stand before, in and between the phrases.
TEXT = (
    "🎉云溪区委全会今日举行，全会审议通过了有关意见。\n"
    "到2027年，𠮷祥新城建设取得明显成效，人民城市更有温度；到2030年，𠮷祥新城基本建成。\n"
    "要坚持统筹融合、生态优先，着力建设人民城市，让人民城市惠及群众。"
)
_PHRASES = (
    ("云溪区委", PhraseKind.ORGANIZATION, 0.4),
    ("2027年", PhraseKind.TIME, 0.6),
    ("𠮷祥新城建设取得明显成效", PhraseKind.GOAL, 0.9),
    ("𠮷祥新城", PhraseKind.TERM, 0.8),
    ("人民城市", PhraseKind.SLOGAN, 0.95),
    ("统筹融合、生态优先", PhraseKind.TASK, 0.7),
)


def spans_of(words: str, text: str = TEXT) -> tuple[Span, ...]:
    """Where `words` stand in `text`."""
    return tuple(Span(*match.span()) for match in re.finditer(re.escape(words), text))


def make_item(
    number: int, type_: ItemType, stem: str, options: Options, key: Key, tests: str, kind: PhraseKind = PhraseKind.GOAL
) -> Item:
    """An item whose evidence is the clause around the first place of `tests`."""
    evidence = Span(TEXT.rindex("\n", 0, TEXT.index(tests)) + 1, TEXT.index("。", TEXT.index(tests)) + 1)
    return Item(
        id=ItemId(f"item-{number}"),
        type=type_,
        stem=stem,
        options=options,
        key=key,
        tests=(tests,),
        evidence=evidence,
        quote=evidence.of(TEXT),
        rationale="原文如此。",
        difficulty=number / 10,
        phrase_kind=kind,
        rule="test.rule",
    )


SINGLE = make_item(
    1,
    ItemType.SINGLE,
    "到2027年，____取得明显成效。",
    ("长湖大桥", "𠮷祥新城建设", "云岭隧道", "东川水库"),
    1,
    "𠮷祥新城",
)
MULTIPLE = make_item(
    2,
    ItemType.MULTIPLE,
    "全会要求坚持什么？",
    ("统筹融合", "先污染后治理", "生态优先", "各自为战"),
    (0, 2),
    "统筹融合、生态优先",
    PhraseKind.TASK,
)
TRUEFALSE = make_item(3, ItemType.TRUEFALSE, "到2030年，𠮷祥新城取得明显成效。", (), False, "𠮷祥新城")
CLOZE = make_item(
    9,
    ItemType.CLOZE,
    "要坚持____、生态优先，着力建设____。",
    (),
    (("统筹融合",), ("人民城市", "人民的城市")),
    "人民城市",
    PhraseKind.SLOGAN,
)
RECALL = make_item(5, ItemType.RECALL, "默写。", (), "人民城市", "人民城市", PhraseKind.SLOGAN)
MATCHING = make_item(
    4,
    ItemType.MATCHING,
    "各年的目标是什么？",
    MatchOptions(("2027年", "2030年"), ("全面建成", "𠮷祥新城基本建成", "取得明显成效")),
    (2, 1),
    "𠮷祥新城",
)
ORDERING = make_item(
    6, ItemType.ORDERING, "按时间先后排列。", ("更有温度", "取得明显成效", "基本建成"), (1, 0, 2), "𠮷祥新城"
)
SET = make_item(
    7,
    ItemType.SET,
    "要坚持____、____。",
    (),
    (("统筹融合",), ("生态优先", "优先生态")),
    "统筹融合、生态优先",
    PhraseKind.TASK,
)
ALL_TYPES = (SINGLE, MULTIPLE, TRUEFALSE, CLOZE, MATCHING, ORDERING, SET, RECALL)


def make_prepared(*items: Item) -> Prepared:
    """The invented article, read, with these items."""
    article = Article("云溪区委全会举行", TEXT, Script.HANS, "2026-02-03T09:09:47", "云溪融媒", "记者 林一")
    phrases = tuple(Phrase(text, kind, spans_of(text), score, "test.rule") for text, kind, score in _PHRASES)
    return Prepared(article, Reading(tuple(sorted(phrases, key=lambda phrase: phrase.span))), items)


_P = TypeVar("_P", bound=Page)


@dataclass(frozen=True, slots=True)
class House:
    """What a page needs, and a way to show it."""

    services: Services
    runner: TaskRunner
    preferences: Preferences
    theme: Theme
    qtbot: QtBot
    pages: list[Page] = field(default_factory=list)

    def keep(self, *items: Item) -> ArticleRow:
        """Keep the invented article with these items."""
        row, _changes = self.services.library.keep(make_prepared(*items), NOW)
        return row

    def show(self, make: Callable[[Services, TaskRunner, Preferences, Theme], _P]) -> _P:
        """Build a page and show it, as active window."""
        page = make(self.services, self.runner, self.preferences, self.theme)
        self.pages.append(page)
        page.resize(1200, 800)
        self.qtbot.addWidget(page)
        with self.qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        self.qtbot.waitUntil(page.isActiveWindow)
        return page


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    """Services on an empty store, and the light look."""
    theme = build_theme(dark=False, language="en")
    apply_theme(qapp, theme)
    services = open_services(tmp_path)
    runner = TaskRunner()
    house = House(services, runner, Preferences(Settings(), tmp_path / "settings.json"), theme, qtbot)
    yield house
    for page in house.pages:
        page.leaving()
    runner.shutdown()
    services.close()


class Sent(list[object]):
    """Collects what a signal of an object sends."""

    def __init__(self, sender: object, name: str) -> None:
        super().__init__()
        self._signal = getattr(sender, name)

    def __enter__(self) -> Sent:
        self._signal.connect(self._take)
        return self

    def _take(self, *sent: object) -> None:
        self.append(sent[0] if len(sent) == 1 else sent)

    def __exit__(self, *_: object) -> None:
        self._signal.disconnect(self._take)


class Clock:
    """A clock that goes on by 2.5 seconds each time it is read."""

    def __init__(self) -> None:
        self.at = 0.0

    def seconds(self) -> float:
        self.at += 2.5
        return self.at

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.at)


def begin(house: House, *items: Item) -> PracticePage:
    """A page that asks these items (the order is the service's)."""
    row = house.keep(*items)
    clock = Clock()

    def make(services: Services, runner: TaskRunner, preferences: Preferences, theme: Theme) -> PracticePage:
        return PracticePage(services, runner, preferences, theme, clock=clock.seconds, now=clock.now, seed=lambda: 1)

    page = house.show(make)
    page.begin(row)
    return page


def start(house: House, *items: Item) -> PracticePage:
    """A page that has begun to ask these items."""
    page = begin(house, *items)
    QTest.keyClick(page.setup.start, Qt.Key.Key_Return)
    return page


@pytest.fixture
def stored(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A connection of its own, which sees only what is committed."""
    connection = sqlite3.connect(tmp_path / "studyapp.db")
    yield connection
    connection.close()


def responses(stored: sqlite3.Connection) -> list[tuple[object, int, float]]:
    """What is on disk: response, right, seconds."""
    found = stored.execute("SELECT response, right, seconds FROM responses ORDER BY id").fetchall()
    return [(json.loads(response), right, seconds) for response, right, seconds in found]


def focused(page: PracticePage) -> QWidget:
    found = page.focusWidget()
    assert found is not None
    return found
