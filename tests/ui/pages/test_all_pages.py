"""What holds for every page: names for all controls, no page that lives on, no page too wide for a large type."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from studyapp.services.bundle import Services
from studyapp.services.exam import QuickExam
from studyapp.ui.pages.bank_page import BankPage
from studyapp.ui.pages.compose_page import ComposePage
from studyapp.ui.pages.exam_page import ExamPage
from studyapp.ui.pages.library_page import LibraryPage
from studyapp.ui.pages.page import Page
from studyapp.ui.pages.practice_page import PracticePage
from studyapp.ui.pages.reading_page import ReadingPage
from studyapp.ui.preferences import Preferences
from studyapp.ui.tasks import TaskRunner
from studyapp.ui.theme import Theme, apply_theme, build_theme
from tests.ui.pages.conftest import CLOZE, MULTIPLE, NOW, SINGLE, TRUEFALSE, House

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen plugin's own complaint
Make = Callable[[Services, TaskRunner, Preferences, Theme], Page]
ALL_PAGES = pytest.mark.parametrize("make", [LibraryPage, ReadingPage, PracticePage, BankPage, ComposePage])


def fill(page: Page, house: House) -> None:
    """Bring the page to where it has most to show."""
    row = house.services.library.articles()[0].row
    if isinstance(page, ReadingPage):
        page.show_article(row)
    page.opened()
    if isinstance(page, PracticePage):
        page.begin(row)
        page.setup.start.click()


@ALL_PAGES
def test_every_control_has_a_name(house: House, make: Make) -> None:
    house.keep(SINGLE, MULTIPLE, TRUEFALSE, CLOZE)
    page = house.show(make)
    fill(page, house)
    controls = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.objectName().startswith("qt_")
    ]
    assert len(controls) > 3
    nameless = [
        widget
        for widget in controls
        if not (widget.accessibleName() or str(widget.property("text") or "")) and widget.isVisibleTo(page)
    ]
    assert nameless == []


@ALL_PAGES
def test_a_page_goes_when_it_is_let_go(house: House, make: Make) -> None:
    house.keep(SINGLE, MULTIPLE, TRUEFALSE, CLOZE)
    page = make(house.services, house.runner, house.preferences, house.theme)
    fill(page, house)
    gone = weakref.ref(page)
    page.deleteLater()
    del page
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone() is None


@ALL_PAGES
def test_the_largest_usual_type_fits_a_small_screen(house: House, make: Make, qapp: QApplication) -> None:
    house.keep(SINGLE, MULTIPLE, TRUEFALSE, CLOZE)
    theme = build_theme(dark=True, scale=2.0, language="en")
    apply_theme(qapp, theme)
    page = make(house.services, house.runner, house.preferences, theme)
    house.qtbot.addWidget(page)
    page.resize(1128, 760)  # a window of 1280 × 800 beside a rail of that size
    page.show()
    fill(page, house)
    house.qtbot.wait(10)
    page.leaving()  # before the store closes
    assert page.minimumSizeHint().width() <= 1128
    assert page.minimumSizeHint().height() <= 760


class Windows(QObject):
    """What was shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("make", [LibraryPage, ReadingPage, PracticePage, ExamPage, BankPage, ComposePage])
def test_no_part_of_a_page_flashes_up_as_a_window(house: House, make: Make) -> None:
    """As a widget does that is made visible before it has a parent."""
    house.keep(SINGLE, MULTIPLE, TRUEFALSE, CLOZE)
    windows = Windows()
    page = house.show(make)
    app = QCoreApplication.instance()
    assert app is not None
    app.installEventFilter(windows)
    another = house.show(make)
    fill(page, house)
    if isinstance(page, PracticePage):
        while page.state() is not None:
            page._take(None)
            page._go_on()
    if isinstance(page, ExamPage):
        page.starter.begun.emit(house.services.exams.begin_quick(QuickExam(None, 4, 600, False, "考试"), NOW, seed=1))
        page._hand_in()
    app.removeEventFilter(windows)
    assert windows.shown == [type(another).__name__]
