"""Progress: an empty page that leads on, figures, the chart with its table, the calendar, mastery and misses."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QLabel, QToolTip

from studyapp.services.bundle import Services
from studyapp.services.changes import Changes
from studyapp.ui.pages.progress_page import ProgressPage
from studyapp.ui.theme import build_theme
from studyapp.ui.widgets.accuracy_chart import ticks
from studyapp.ui.widgets.elided_label import ElidedLabel
from studyapp.ui.widgets.progress_bar import ProgressBar
from studyapp.ui.widgets.study_calendar import StudyCalendar, shade
from tests.ui.pages.conftest import CLOZE, MULTIPLE, SINGLE, TRUEFALSE, House, Sent

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen plugin's own complaint


def answer_some(services: Services, days: int = 3) -> None:
    """On each of the last days: the single item wrong, all others right."""
    now = datetime.now(UTC)
    for back in range(days):
        when = now - timedelta(days=back)
        session = services.practice.start(None, when, seed=1)
        for stored in session.queue:
            item = stored.item
            response = {SINGLE.id: 0, MULTIPLE.id: MULTIPLE.key, TRUEFALSE.id: False}.get(
                item.id, ("统筹融合", "人民城市")
            )
            services.practice.answer(session, stored, response, 5.0, when)  # type: ignore[arg-type]
        services.practice.finish(session, when)


@pytest.fixture
def page(house: House) -> ProgressPage:
    house.keep(SINGLE, MULTIPLE, TRUEFALSE, CLOZE)
    answer_some(house.services)
    page = house.show(ProgressPage)
    page.opened()
    return page


def words(page: ProgressPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_a_newcomer_is_told_what_to_do_first(house: House) -> None:
    page = house.show(ProgressPage)
    page.opened()
    assert page.empty.isVisible()
    assert not page.practise.isVisible()
    with Sent(page, "practice_requested") as sent:
        page.empty.button.click()
    assert sent == [None]


def test_cards_say_the_figures(page: ProgressPage) -> None:
    assert page.today.figure.text() == "4"
    assert page.accuracy.figure.text() == "75%"
    assert page.seen.figure.text() == "4 / 4"
    assert page.streak.figure.text().startswith("3")
    assert "75%" in page.accuracy.accessibleName()


def test_what_is_missed_most_comes_first(page: ProgressPage) -> None:
    stems = [label.full_text for label in page.missed_card.findChildren(ElidedLabel)]
    assert stems == [SINGLE.stem]
    assert any("3" in text for text in words(page) if text.startswith("wrong"))


def test_each_group_has_a_bar(page: ProgressPage) -> None:
    bars = {bar.accessibleName(): bar.value() for bar in page.kinds_card.findChildren(ProgressBar)}
    assert bars == {"Slogans": 100, "Goals": 50, "Tasks": 100}


def test_the_chart_and_the_table_say_the_same(page: ProgressPage, house: House) -> None:
    house.qtbot.waitUntil(lambda: page._chart is not None, timeout=10_000)
    chart = page._chart
    assert chart is not None
    assert [round(point.share, 2) for point in chart._points] == [0.75] * 3
    page.as_table.click()
    assert page.table.isVisible()
    assert page.table.rowCount() == 3
    row = [cell.text() for column in range(1, 4) if (cell := page.table.item(0, column)) is not None]
    assert row == ["4", "3", "75%"]


def test_a_day_tells_its_figures_at_the_pointer(page: ProgressPage, house: House) -> None:
    house.qtbot.waitUntil(lambda: page._chart is not None, timeout=10_000)
    chart = page._chart
    assert chart is not None
    point = chart._points[-1]
    spot = chart._pixels(chart._plot.getPlotItem().vb, point)
    chart._plot.scene().sigMouseMoved.emit(spot)
    assert QToolTip.text() == point.sentence
    chart._plot.scene().sigMouseMoved.emit(QPointF(-500, -500))
    house.qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_new_answers_show_when_the_page_is_looked_at(page: ProgressPage, house: House) -> None:
    answer_some(house.services, days=1)
    page.refresh(Changes(responses=True))
    assert page.today.figure.text() == "8"
    page.hide()
    answer_some(house.services, days=1)
    page.refresh(Changes(responses=True))
    assert page.today.figure.text() == "8"
    page.show()
    page.opened()
    assert page.today.figure.text() == "12"


def test_a_page_built_anew_shows_the_table_again(page: ProgressPage, house: House) -> None:
    page.as_table.click()
    again = house.show(ProgressPage)
    again.restore(page.state())
    again.opened()
    house.qtbot.waitUntil(lambda: again._chart is not None, timeout=10_000)
    assert again.table.isVisible()


@pytest.mark.parametrize(("days", "count"), [(0, 1), (1, 2), (6, 7), (13, 5), (89, 6)])
def test_ticks_are_few_and_end_today(days: int, count: int) -> None:
    last = date(2026, 5, 4)
    found = ticks(last - timedelta(days=days), last)
    assert found[-1] == last
    assert len(found) <= 7
    assert len(found) == count


def test_a_calendar_knows_its_days(house: House) -> None:
    calendar = StudyCalendar(build_theme(dark=False), "calendar")
    house.qtbot.addWidget(calendar)
    calendar.resize(500, 220)
    today = date(2026, 5, 6)  # a Wednesday
    calendar.show_days(today, {today: 12}, {today: "12 answered"})
    assert calendar.day_at(calendar._cell(today).center().toPoint()) == today
    assert calendar.day_at(QPoint(0, 0)) is None
    assert calendar._cell(today - timedelta(days=2)).y() < calendar._cell(today).y()
    assert calendar._cell(today - timedelta(days=7)).x() < calendar._cell(today).x()
    assert [shade(answered) for answered in (0, 1, 9, 10, 20, 40, 400)] == [0, 1, 1, 2, 3, 4, 4]
