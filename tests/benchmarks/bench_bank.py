"""The item bank with 100,000 items beside one with 1,000: opening the page, scrolling a step, finding, filtering."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studyapp.core.items.item import ItemStatus
from studyapp.services.bundle import Services, open_services
from studyapp.services.item_bank import ItemQuery, words_of
from studyapp.settings import Settings
from studyapp.ui.pages.bank_page import BankPage
from studyapp.ui.preferences import Preferences
from studyapp.ui.tasks import TaskRunner
from studyapp.ui.theme import apply_theme, build_theme
from tests.benchmarks.bench_practice import LARGE, SMALL, fill
from tests.benchmarks.conftest import Compare

STUTTER = 1 / 60  # seconds: a step that takes longer is a picture that is missing
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture(scope="module")
def banks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Services, Services]]:
    """A small and a large bank, all of whose items can be found by their words."""
    opened = []
    for name, number in (("small", SMALL), ("large", LARGE)):
        folder = tmp_path_factory.mktemp(name)
        fill(folder, number).close()
        services = open_services(folder)
        while services.bank.make_findable(5_000):
            pass
        opened.append(services)
    yield opened[0], opened[1]
    for services in opened:
        services.close()


def show(services: Services, qtbot: QtBot, folder: str) -> BankPage:
    """The page, painted once."""
    theme = build_theme(dark=False, language="zh_CN")
    runner = TaskRunner()
    page = BankPage(services, runner, Preferences(Settings(), services_path(folder)), theme)
    page.destroyed.connect(runner.shutdown)
    qtbot.addWidget(page)
    page.resize(1205, 800)
    page.show()
    page.grab()
    return page


def services_path(folder: str) -> Path:
    return Path(folder) / "settings.json"


def test_opening(compare: Compare, banks: tuple[Services, Services], qtbot: QtBot, qapp: QApplication) -> None:
    """From nothing to the painted page."""
    apply_theme(qapp, build_theme(dark=False, language="zh_CN"))
    small, large = banks

    def open_one(services: Services) -> None:
        page = show(services, qtbot, "/nowhere")
        page.leaving()
        page.close()
        page.deleteLater()

    compare(
        f"the item bank opened with {LARGE:,} items, beside {SMALL:,}",
        lambda: open_one(large),
        lambda: open_one(small),
        5,
    )


def test_scrolling(compare_tails: Compare, banks: tuple[Services, Services], qtbot: QtBot, qapp: QApplication) -> None:
    """A step of the wheel, or a page, anywhere, until it is painted."""
    apply_theme(qapp, build_theme(dark=False, language="zh_CN"))
    pages = [show(services, qtbot, "/nowhere") for services in banks]
    for page in pages:
        page.audit.stop()
    steps = count()

    def step(page: BankPage) -> None:
        bar = page.list.verticalScrollBar()
        number = next(steps)
        far = number % 10 == 0  # now and then the bar is dragged
        bar.setValue((number * 7919) % bar.maximum() if far else min(bar.maximum(), bar.value() + 123))
        page.list.viewport().grab()

    result = compare_tails(
        f"a step of scrolling in {LARGE:,} items, beside {SMALL:,}",
        lambda: step(pages[1]),
        lambda: step(pages[0]),
        300,
    )
    for page in pages:
        page.leaving()
    assert result.ratio <= 2.0


@pytest.mark.parametrize("what", ["word", "state", "order"])
def test_narrowing(compare: Compare, banks: tuple[Services, Services], what: str) -> None:
    """The rows that fit a word of two characters, a state, an order."""
    query = {
        "word": ItemQuery(words=words_of("建成")),
        "state": ItemQuery(status=ItemStatus.DRAFT),
        "order": ItemQuery(),
    }[what]
    small, large = banks
    compare(
        f"rows by {what} out of {LARGE:,}, beside {SMALL:,}",
        lambda: large.bank.rows(query),
        lambda: small.bank.rows(query),
        9,
    )
