"""Progress: the page opened on a million responses to 100,000 items, beside a thousand responses to a thousand."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studyapp.core.phrases import PhraseKind, Reading
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import Services, open_services
from studyapp.settings import Settings
from studyapp.store.database import FILE_NAME
from studyapp.ui.pages.progress_page import ProgressPage
from studyapp.ui.preferences import Preferences
from studyapp.ui.tasks import TaskRunner
from studyapp.ui.theme import apply_theme, build_theme
from tests.benchmarks.conftest import Compare
from tests.store import invented

LIMIT = 1.5  # what was promised
TURNS = 11
_AN_ARTICLE = 250
_SITTING = 20
_KINDS = (PhraseKind.SLOGAN, PhraseKind.GOAL, PhraseKind.TASK, PhraseKind.TERM, PhraseKind.TIME)


@dataclass(frozen=True, slots=True)
class Desk:
    """What a page is opened with."""

    services: Services
    runner: TaskRunner
    preferences: Preferences
    folder: Path


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Desk, Desk]]:
    """Much and little, each with every item answered."""
    made = []
    for name, number, responses in (("large", 100_000, 1_000_000), ("small", 1_000, 1_000)):
        folder = tmp_path_factory.mktemp(name)
        preferences = Preferences(Settings(), folder / "settings.json")
        made.append(Desk(fill(folder, number, responses), TaskRunner(), preferences, folder))
    large, small = made
    yield large, small
    for desk in made:
        desk.runner.shutdown()
        desk.services.close()


def test_opening(compare: Compare, desks: tuple[Desk, Desk], qtbot: QtBot, qapp: QApplication) -> None:
    """The page built, everything counted, the charts drawn and painted."""
    apply_theme(qapp, build_theme(dark=False, language="en"))
    large, small = desks
    what = "Progress on 1,000,000 responses and 100,000 items, beside 1,000 and 1,000"
    result = compare(what, lambda: open_page(large, qtbot), lambda: open_page(small, qtbot), TURNS)
    assert result.ratio <= LIMIT


def test_opening_after_an_answer(compare: Compare, desks: tuple[Desk, Desk], qtbot: QtBot, qapp: QApplication) -> None:
    """The same after a sitting, of which every answer has made a sum stale."""
    apply_theme(qapp, build_theme(dark=False, language="en"))
    large, small = desks
    for desk in desks:
        desk.services.reports.report(desk.services.practice.learner(), datetime.now(UTC).astimezone())

    def ours(desk: Desk) -> None:
        open_page(desk, qtbot)
        now = datetime.now(UTC)
        session = desk.services.practice.start(None, now, seed=1, limit=_SITTING)
        for stored in session.queue:
            desk.services.practice.answer(session, stored, 0, 6.0, now)

    # What is measured has the sitting in it, which costs the same on both and is the smaller part.
    result = compare("Progress after a sitting, the same", lambda: ours(large), lambda: ours(small), TURNS)
    assert result.ratio <= LIMIT


def test_opening_on_another_day(compare: Compare, desks: tuple[Desk, Desk], qtbot: QtBot, qapp: QApplication) -> None:
    """The first look of a day: the figures show as they were, then what was forgotten since is counted."""
    apply_theme(qapp, build_theme(dark=False, language="en"))
    large, small = desks

    def ours(desk: Desk) -> None:
        with closing(sqlite3.connect(desk.folder / FILE_NAME)) as connection:
            connection.execute("UPDATE known_cells SET as_of = as_of - 1 WHERE as_of > 0")
            connection.commit()
        open_page(desk, qtbot, renewed=False)

    result = compare("Progress, the first look of a day", lambda: ours(large), lambda: ours(small), TURNS)
    assert result.ratio <= LIMIT


def open_page(desk: Desk, qtbot: QtBot, *, renewed: bool = True) -> None:
    """Open the page as the window does and wait until it is painted; without `renewed`, for its first figures only."""
    page = ProgressPage(desk.services, desk.runner, desk.preferences, build_theme(dark=False, language="en"))
    page.resize(1280, 800)
    page.show()
    page.opened()
    if renewed:
        with qtbot.waitSignal(page.shown, timeout=60_000):
            pass
    else:
        qtbot.waitUntil(lambda: page.report is not None, timeout=60_000)
    qtbot.waitUntil(lambda: page.overview.charts[0] is not None)
    page.grab()
    page.leaving()  # which stops what is still being counted
    page.hide()
    page.deleteLater()
    qtbot.waitUntil(lambda: not desk.runner.busy, timeout=60_000)


def fill(folder: Path, number: int, responses: int) -> Services:
    services = open_services(folder)
    now = datetime.now(UTC)
    for article in range(number // _AN_ARTICLE):
        text = f"第{article}篇。{invented.TEXT}"
        services.library.keep(Prepared(invented.article(text), Reading(), invented.singles(_AN_ARTICLE)), now)
    learner = services.practice.learner()
    attempt = services.practice.start(None, now, seed=1, limit=1).attempt
    random = Random(1)

    def text_of(moment: datetime) -> str:
        return moment.isoformat(timespec="microseconds")

    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        rows = [row for (row,) in connection.execute("SELECT id FROM items ORDER BY id")]
        connection.executemany(
            "UPDATE items SET phrase_kind = ? WHERE id = ?", [(_KINDS[at % 5], row) for at, row in enumerate(rows)]
        )
        connection.executemany(
            "INSERT INTO cards VALUES (?, ?, 2, NULL, ?, 5.0, ?, ?)",
            [
                (
                    learner,
                    row,
                    random.uniform(1, 300),
                    text_of(now + timedelta(days=random.uniform(-5, 300))),
                    text_of(now - timedelta(days=random.uniform(0, 200))),
                )
                for row in rows
            ],
        )
        connection.executemany(
            "INSERT INTO mastery VALUES (?, ?, ?, ?, ?, ?)",
            [
                (learner, row, responses // number, at % 3, int(at % 3 == 0), text_of(now))
                for at, row in enumerate(rows)
            ],
        )
        # A sitting of twenty after another on three years, or on as many days as there are sittings for.
        days = min(1000, responses // _SITTING)
        quarters: Counter[tuple[int, str]] = Counter()
        for at in range(responses):
            sitting = at // _SITTING
            back = timedelta(days=days * sitting * _SITTING / responses, minutes=15 * (sitting % 12))
            quarters[int((now - back).timestamp()) // 900, _KINDS[at % 5]] += 1
        connection.executemany(
            "INSERT INTO activity (learner_id, quarter, kind, answered, right, seconds, reviews, expected, recalled)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (learner, quarter, kind, count, count * 3 // 4, count * 9.0, count, count * 0.85, count * 4 // 5)
                for (quarter, kind), count in quarters.items()
            ],
        )
        moment = text_of(now)
        connection.executemany(
            "INSERT INTO responses (attempt_id, item_id, response, score, right, seconds, answered_at, known)"
            " VALUES (?, ?, '0', 1.0, 1, 6.0, ?, 0.9)",
            ((attempt, rows[at % number], moment) for at in range(responses)),
        )
        connection.commit()
    return services
