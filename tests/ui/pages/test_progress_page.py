"""Progress: an empty page that leads on, figures with pictures and tables, the article as a map, and the export."""

from __future__ import annotations

import csv
import io
import sqlite3
import unicodedata
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QToolTip

from studyapp.core.ids import ArticleRow
from studyapp.core.learning.mastery import Level
from studyapp.services.bundle import Services
from studyapp.services.changes import Changes
from studyapp.services.reports import DayFigure
from studyapp.ui.pages.progress_page import ProgressPage
from studyapp.ui.theme import build_theme
from studyapp.ui.widgets.card_grid import CardGrid
from studyapp.ui.widgets.day_charts import steps, ticks
from studyapp.ui.widgets.elided_label import ElidedLabel
from studyapp.ui.widgets.mastery_text import level_look
from studyapp.ui.widgets.progress_bar import ProgressBar
from studyapp.ui.widgets.progress_overview import ProgressOverview, by_week
from studyapp.ui.widgets.study_calendar import StudyCalendar, shade
from tests.ui.pages.conftest import CLOZE, MULTIPLE, SINGLE, TRUEFALSE, House, Sent

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen plugin's own complaint


def answer_some(services: Services, days: int = 3) -> None:
    """On each of the last days: the single item wrong, all others right."""
    now = datetime.now(UTC)
    for back in reversed(range(days)):
        when = now - timedelta(days=back)
        session = services.practice.start(None, when, seed=1)
        for stored in session.queue:
            item = stored.item
            response = {SINGLE.id: 0, MULTIPLE.id: MULTIPLE.key, TRUEFALSE.id: False}.get(
                item.id, ("统筹融合", "人民城市")
            )
            services.practice.answer(session, stored, response, 5.0, when)  # type: ignore[arg-type]
        services.practice.finish(session, when)


def open_page(house: House) -> ProgressPage:
    """The page with all its figures and charts."""
    page = house.show(ProgressPage)
    with house.qtbot.waitSignal(page.shown, timeout=10_000):
        page.opened()
    house.qtbot.waitUntil(lambda: page.overview.charts[0] is not None, timeout=10_000)
    return page


@pytest.fixture
def row(house: House) -> ArticleRow:
    """The invented article, its items answered on three days."""
    row = house.keep(SINGLE, MULTIPLE, TRUEFALSE, CLOZE)
    answer_some(house.services)
    return row


@pytest.fixture
def page(house: House, row: ArticleRow) -> ProgressPage:
    assert row
    return open_page(house)


def again(page: ProgressPage, house: House) -> None:
    with house.qtbot.waitSignal(page.shown, timeout=10_000):
        page.refresh(Changes(responses=True))


def words(page: ProgressPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_a_newcomer_is_told_what_to_do_first(house: House) -> None:
    page = house.show(ProgressPage)
    page.opened()
    assert page.empty.isVisible()
    assert not page.practise.isVisible()
    assert not page.export.isVisible()
    with Sent(page, "practice_requested") as sent:
        page.empty.button.click()
    assert sent == [None]


def test_the_figures_are_the_sums_of_the_responses(page: ProgressPage, stored: sqlite3.Connection) -> None:
    given = stored.execute("SELECT right, seconds, answered_at, known, hints FROM responses").fetchall()
    shown = page.overview
    today = [right for right, _, at, *_ in given if datetime.fromisoformat(at).astimezone().date() == local_today()]
    share = sum(right for right, *_ in given) / len(given)
    assert shown.accuracy.figure.text() == f"{share:.0%}"
    assert f"{share:.0%}" in shown.accuracy.accessibleName()
    assert shown.time.note.text().startswith(f"{len(given)} ")
    assert shown.time.figure.text() == f"{round(sum(seconds for _, seconds, *_ in given) / 60)} min"
    assert shown.streak.figure.text().startswith("3")
    assert shown.lines_card.table.rows[0][1:3] == (f"{len(today)}", f"{sum(today)}")
    reviews = [(known, right and not hints) for right, _, _, known, hints in given if known is not None]
    assert page.report is not None
    daily = page.report.summary.daily
    assert sum(one.reviews for one in daily) == len(reviews)
    assert sum(one.expected for one in daily) == pytest.approx(sum(known for known, _ in reviews))
    assert sum(one.recalled for one in daily) == sum(right for _, right in reviews)
    assert sum(int(row[1]) for row in shown.calendar_card.table.rows) == len(given)


def local_today() -> date:
    return datetime.now(UTC).astimezone().date()


def test_what_is_due_and_the_learner_are_named(page: ProgressPage, house: House) -> None:
    learner = house.services.learners.current(datetime.now(UTC))
    house.services.learners.rename(learner.id, "王晓梅")
    again(page, house)
    assert any("王晓梅" in text for text in words(page))
    shown = page.overview
    due = house.services.today.outlook(datetime.now(UTC).astimezone()).due
    assert shown.due.figure.text() == f"{due}"
    assert "minute" in shown.due.note.text()
    assert shown.due_card.table.rows[0] == (shown.due_card.table.rows[0][0], f"{due}")


def test_what_is_missed_most_comes_first_and_can_be_practised(page: ProgressPage) -> None:
    stems = [label.full_text for label in page.overview.missed_card.findChildren(ElidedLabel)]
    assert stems == [SINGLE.stem]
    assert any("3" in text for text in words(page) if text.startswith("wrong"))
    with Sent(page, "practice_of_items_requested") as sent:
        page.overview.practise_missed.click()
    assert [[stored.item.id for stored in items] for items in sent] == [[SINGLE.id]]  # type: ignore[attr-defined]


def test_each_group_and_article_has_a_bar(page: ProgressPage) -> None:
    assert page.report is not None
    bars = {bar.accessibleName(): bar.value() for bar in page.overview.kinds.findChildren(ProgressBar)}
    assert bars.keys() == {"Slogans", "Goals", "Tasks"}
    known = {one.kind.value: one.known for one in page.report.kinds}
    assert bars["Goals"] == round(known["goal"] * 100)
    (bar,) = page.overview.articles.findChildren(ProgressBar)
    assert bar.accessibleName() == "云溪区委全会举行"
    assert page.overview.articles_card.table.rows == [("云溪区委全会举行", "4", f"{page.report.articles[0].known:.0%}")]


def test_each_picture_has_a_table_for_the_keyboard(page: ProgressPage) -> None:
    for card in page.overview.chart_cards:
        assert not card.table.isVisible()
        card.as_table.setFocus()
        QTest.keyClick(card.as_table, Qt.Key.Key_Space)
        assert card.table.isVisible()
        QTest.keyClick(card.as_table, Qt.Key.Key_Tab)
        assert card.table.hasFocus()
        QTest.keySequence(card.table, "Ctrl+C")
        lines = QGuiApplication.clipboard().text().split("\n")
        assert lines[1:] == ["\t".join(row) for row in card.table.rows]
        card.as_table.click()


def test_the_lines_say_what_the_table_says(page: ProgressPage) -> None:
    lines, _bars = page.overview.charts
    assert lines is not None
    assert [point.shares[0] for point in lines._points.values()] == [0.75] * 3
    shown = [tuple("–" if share is None else f"{share:.0%}" for share in one.shares) for one in lines._points.values()]
    assert [row[3:] for row in page.overview.lines_card.table.rows] == shown[::-1]


def test_a_day_tells_its_figures_at_the_pointer(page: ProgressPage, house: House) -> None:
    for chart in page.overview.charts:
        assert chart is not None
        day = list(chart._sentences)[-1]
        spot = chart._pixels(chart._plot.getPlotItem().vb, day)
        chart._plot.scene().sigMouseMoved.emit(spot)
        assert QToolTip.text() == chart._sentences[day]
        chart._plot.scene().sigMouseMoved.emit(QPointF(-500, -500))
        house.qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_the_range_says_how_far_back_the_lines_go(house: House) -> None:
    house.keep(SINGLE, MULTIPLE, TRUEFALSE, CLOZE)
    now = datetime.now(UTC)
    for back in (200, 60, 20, 3):
        session = house.services.practice.start(None, now - timedelta(days=back), seed=1, limit=1)
        house.services.practice.answer(session, session.queue[0], None, 5.0, now - timedelta(days=back))
    page = open_page(house)
    found = {}
    for days in (7, 30, 90, None):
        page.overview.choose_days(days)
        lines, _bars = page.overview.charts
        assert lines is not None
        found[days] = (len(lines._points), len(page.overview.lines_card.table.rows))
    assert found == {7: (1, 1), 30: (2, 2), 90: (3, 3), None: (4, 4)}
    assert page.overview.lines_card.table.rows[0][0].startswith("week of")


def test_weeks_are_sums_under_their_mondays() -> None:
    days = [DayFigure(date(2026, 3, 1), 2, 1, 10.0), DayFigure(date(2026, 3, 2), 4, 3, 5.0, reviews=3, expected=2.5)]
    days.append(DayFigure(date(2026, 3, 8), 6, 6, 1.0, reviews=1, expected=0.5, recalled=1))
    sunday, week = by_week(days)
    assert (sunday.day, sunday.answered) == (date(2026, 2, 23), 2)
    assert (week.day, week.answered, week.right, week.seconds) == (date(2026, 3, 2), 10, 9, 6.0)
    assert (week.reviews, week.expected, week.recalled) == (4, 3.0, 1)


def test_the_day_of_the_test_is_marked(page: ProgressPage, house: House) -> None:
    _lines, bars = page.overview.charts
    assert bars is not None
    assert bars._marked is None
    test_day = local_today() + timedelta(days=20)
    house.services.today.set_goal(test_day, None, datetime.now(UTC).astimezone())
    again(page, house)
    page.overview.forecast.choose(30)
    page.overview.forecast.activated.emit(1)
    assert len(page.overview.due_card.table.rows) == 30
    assert bars._marked == (test_day, "Test")
    assert page.overview.due_card.table.rows[20][0].endswith("(test)")


def test_new_answers_show_when_the_page_is_looked_at(page: ProgressPage, house: House) -> None:
    answer_some(house.services, days=1)
    again(page, house)
    assert page.overview.time.note.text().startswith("16 ")
    page.hide()
    answer_some(house.services, days=1)
    page.refresh(Changes(responses=True))
    assert page.overview.time.note.text().startswith("16 ")
    page.show()
    with house.qtbot.waitSignal(page.shown):
        page.opened()
    assert page.overview.time.note.text().startswith("20 ")


def test_counting_can_be_stopped_and_begun_again(house: House, row: ArticleRow) -> None:
    assert row
    page = house.show(ProgressPage)
    page.opened()
    page.busy.cancel_requested.emit()
    assert page.stopped.isVisible()
    house.qtbot.waitUntil(lambda: not house.runner.busy)
    assert page.report is None
    with house.qtbot.waitSignal(page.shown):
        page.stopped.button.click()
    assert page.overview.isVisible()


def test_figures_of_an_earlier_day_show_at_once_and_are_then_renewed(
    page: ProgressPage, house: House, stored: sqlite3.Connection
) -> None:
    assert page.report is not None
    stored.execute("UPDATE known_cells SET as_of = as_of - 1, known = 0.25 * items")
    stored.commit()
    known = page.report.known
    seen: list[float] = []
    page.overview.mastery.figure.setText("")
    show = page.overview.show_report

    def note(report, now) -> None:  # type: ignore[no-untyped-def]
        seen.append(report.known)
        show(report, now)

    page.overview.show_report = note  # type: ignore[method-assign]
    again(page, house)
    assert seen == [pytest.approx(0.25), pytest.approx(known)]


def test_a_page_built_anew_goes_on_where_it_was(page: ProgressPage, house: House, row: ArticleRow) -> None:
    page.overview.kinds_card.as_table.click()
    page.overview.choose_days(7)
    page.show_map(row)
    house.qtbot.waitUntil(page.map.isVisible)
    anew = house.show(ProgressPage)
    anew.restore(page.state())
    anew.opened()
    house.qtbot.waitUntil(anew.map.isVisible)
    assert anew.overview.kinds_card.as_table.isChecked()
    assert anew.overview.days == 7
    assert anew.map_button.isChecked()


# The map.


def test_the_article_is_a_map_of_what_is_known(page: ProgressPage, house: House, row: ArticleRow) -> None:
    page.map_button.click()
    house.qtbot.waitUntil(page.map.isVisible)
    shown = page.map.shown
    assert shown is not None
    assert shown.article == row
    levels = {one.text: one.level for one in shown.standings}
    assert levels["2027年"] is Level.UNSEEN
    assert levels["人民城市"] is Level.KNOWN
    assert levels["𠮷祥新城"] in (Level.WEAK, Level.SHAKY, Level.KNOWN)
    text = page.map.text.toPlainText()
    assert text.split("\n", 1)[1] == "\n".join("".join(run.text for run in part) for part in shown.paragraphs)
    counts = [label.text() for label in page.map.legend.findChildren(QLabel)]
    assert sum(map(int, counts)) == len(shown.standings)


def test_a_phrase_shows_its_figures_by_mouse_and_by_keyboard(page: ProgressPage, house: House, row: ArticleRow) -> None:
    page.show_map(row)
    house.qtbot.waitUntil(page.map.isVisible)
    shown = page.map.shown
    assert shown is not None
    number = next(at for at, one in enumerate(shown.standings) if one.text == "𠮷祥新城")
    page.map.text.anchorClicked.emit(f"phrase:{number}")
    assert page.map.name.text() == "𠮷祥新城"
    assert "2 of 2 items seen" in page.map.facts.text()
    assert "3 of 6 answers right" in page.map.facts.text()
    assert [row[1] for row in page.map.items.rows] == ["0 / 3", "3 / 3"]
    assert page.map.phrases.currentIndex().row() == number
    (mark,) = page.map.text.extraSelections()
    assert mark.cursor.selectedText() == "𠮷祥新城"
    assert mark.format.background().color() == build_theme(dark=False).colour("ink")  # no colour that a tint might have
    with Sent(page, "practice_of_items_requested") as sent:
        page.map.practise_these.click()
    assert [{stored.item.id for stored in items} for items in sent] == [  # type: ignore[attr-defined]
        {SINGLE.id, TRUEFALSE.id}
    ]
    page.map.phrases.setFocus()
    QTest.keyClick(page.map.phrases, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert page.map.name.text() == shown.standings[0].text
    assert page.map.facts.text().endswith("No question asks for it.")
    assert not page.map.practise_these.isVisible()


def test_the_weak_ones_can_be_practised(page: ProgressPage, house: House, row: ArticleRow) -> None:
    page.show_map(row)
    house.qtbot.waitUntil(page.map.isVisible)
    shown = page.map.shown
    assert shown is not None
    weak = [one.item.id for one in shown.weak()]
    if not weak:
        assert not page.map.practise_weak.isEnabled()
    with Sent(page, "practice_of_items_requested") as sent:
        page.map.practise_weak.click()
    assert [[one.item.id for one in items] for items in sent] == ([weak] if weak else [])  # type: ignore[attr-defined]


def test_an_article_that_is_gone_is_told(page: ProgressPage, house: House) -> None:
    with Sent(page, "notice_requested") as sent:
        page.show_map(ArticleRow(99))
        house.qtbot.waitUntil(lambda: bool(sent))
    assert sent == ["This article is no longer in the library."]
    assert page.overview.isVisible()
    assert not page.map_button.isChecked()


@pytest.mark.parametrize("dark", [False, True])
def test_levels_differ_without_their_colours(dark: bool) -> None:
    theme = build_theme(dark=dark)
    assert len({level_look(theme, level)[1] for level in Level}) == len(Level)


# Export.


def export(page: ProgressPage, house: House, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with Sent(page, "notice_requested") as sent:
        page.export.click()
        house.qtbot.waitUntil(lambda: bool(sent), timeout=10_000)
    assert sent == [f"Saved: {path}"]


def test_the_report_goes_out_as_pdf(
    page: ProgressPage, house: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "成绩.pdf"
    export(page, house, monkeypatch, path)
    document = pypdfium2.PdfDocument(path)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    text = unicodedata.normalize("NFKC", text)  # some fonts lead from a glyph to a radical that looks alike
    document.close()
    for told in ("Study report", "Learner 1", "Accuracy in 30 days", "75%", "Mastery by kind", "云溪区委全会举行"):
        assert told in text


def test_the_report_goes_out_as_csv(
    page: ProgressPage, house: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "report.csv"
    learner = house.services.learners.current(datetime.now(UTC))
    house.services.learners.rename(learner.id, "=cmd|'/c calc'!A1")
    again(page, house)
    export(page, house, monkeypatch, path)
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
    assert ["'=cmd|'/c calc'!A1"] in rows
    assert ["Accuracy in 30 days", "75%"] in rows
    day = rows[rows.index(["Day by day"]) + 2 :]
    assert [(one[1], one[2]) for one in day] == [("4", "3")] * 3


# Parts.


@pytest.mark.parametrize(("days", "count"), [(0, 1), (1, 2), (6, 7), (13, 5), (89, 6)])
def test_ticks_are_few_and_end_today(days: int, count: int) -> None:
    last = date(2026, 5, 4)
    found = ticks(last - timedelta(days=days), last)
    assert len(found) == count
    assert found[-1] == last


@pytest.mark.parametrize(
    ("most", "found"),
    [(1, (0, 1)), (4, (0, 1, 2, 3, 4)), (7, (0, 2, 4, 6)), (207, (0, 100, 200)), (90, (0, 50)), (13, (0, 5, 10))],
)
def test_steps_are_round_and_few(most: int, found: tuple[int, ...]) -> None:
    assert steps(most) == found


def test_cards_stand_in_as_many_columns_as_there_is_room_for(house: House) -> None:
    overview = ProgressOverview(house.theme)
    house.qtbot.addWidget(overview)
    overview.resize(1200, 800)
    overview.show()
    stats, pictures = overview.findChildren(CardGrid)
    assert (stats.columns, pictures.columns) == (5, 2)
    overview.resize(700, 800)
    house.qtbot.waitUntil(lambda: (stats.columns, pictures.columns) == (3, 1))


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
