"""A learner's figures: cards over pictures, each picture with its table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studyapp.ui.i18n import kind_group_label, kind_label, short_date
from studyapp.ui.theme import GROUP_OF, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, KindGroup, Text, Theme
from studyapp.ui.widgets.buttons import LinkButton
from studyapp.ui.widgets.card import Card, StatCard, label
from studyapp.ui.widgets.card_grid import CardGrid
from studyapp.ui.widgets.chart_card import ChartCard, LineLegend
from studyapp.ui.widgets.elided_label import ElidedLabel
from studyapp.ui.widgets.hairline import Hairline
from studyapp.ui.widgets.known_bars import Known, KnownBars
from studyapp.ui.widgets.select import Select
from studyapp.ui.widgets.study_calendar import ShadeLegend, StudyCalendar

if TYPE_CHECKING:
    from studyapp.services.reports import DayFigure, Report, Summary
    from studyapp.ui.widgets.day_charts import BarChart, LineChart

MISSED_SHOWN = 6
ARTICLES_SHOWN = 6
RANGES: tuple[int | None, ...] = (7, 30, 90, None)
"""How many days the lines may go back; None is to the first."""
BY_WEEK_FROM = 120
"""From so many days on the lines show weeks: a point for each day would be a thicket."""
FORECASTS = (14, 30)
_CARD, _PICTURE = 190, 430
"""The least widths of a card and of a picture, in pixels at text scale 1."""


class ProgressOverview(QScrollArea):
    """Shows a `Report`."""

    practice_of_items_requested = Signal(object)
    """The user wants to practise these `StoredItem`s."""
    map_requested = Signal(object)
    """The user wants to see this article (`ArticleRow`) as a mastery map."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._report: Report | None = None
        self._today = date.min
        self._lines: LineChart | None = None
        self._bars: BarChart | None = None
        gap, margin = theme.px(SPACE_L), theme.px(SPACE_XL)
        stats = CardGrid(self._build_stats(), 5, theme.px(_CARD), gap)
        pictures = CardGrid(self._build_pictures(), 2, theme.px(_PICTURE), gap)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(gap)
        column.addWidget(stats)
        column.addWidget(pictures, 1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)

    # Building.

    def _build_stats(self) -> tuple[StatCard, ...]:
        theme = self._theme
        self.due = StatCard(theme, self.tr("Due today"))
        self.mastery = StatCard(theme, self.tr("Mastery"))
        self.mastery.setToolTip(self.tr("How much of all items you are expected to know now."))
        self.accuracy = StatCard(theme, self.tr("Accuracy in 30 days"))
        self.time = StatCard(theme, self.tr("Time spent"))
        self.streak = StatCard(theme, self.tr("Days in a row"))
        return self.due, self.mastery, self.accuracy, self.time, self.streak

    def _build_pictures(self) -> tuple[Card, ...]:
        from studyapp.ui.widgets.day_charts import line_looks

        theme = self._theme
        ranges = {days: self.tr("All days") if days is None else self.tr("Last %n day(s)", "", days) for days in RANGES}
        self.range = Select(theme, self.tr("Days shown"), tuple(ranges.items()))
        self.range.setProperty("chip", True)
        self.range.setObjectName("range")
        self.range.choose(90)
        self.range.activated.connect(self._show_lines)
        words = (self.tr("Accuracy"), self.tr("Predicted retention (7 days)"), self.tr("True retention (7 days)"))
        self.lines_card = ChartCard(
            theme,
            self.tr("Accuracy and retention"),
            (
                *(self.tr("Day"), self.tr("Answered"), self.tr("Right")),
                *(self.tr("Accuracy"), self.tr("Predicted"), self.tr("True")),
            ),
            "lines",
            tools=(self.range,),
            legend=LineLegend(theme, [(word, *look) for word, look in zip(words, line_looks(theme), strict=True)]),
        )
        self.lines_card.table.fit_first()
        legend = ShadeLegend(theme, self.tr("less"), self.tr("more"))
        headers = (self.tr("Day"), self.tr("Answered"), self.tr("Right"), self.tr("Minutes"))
        self.calendar_card = ChartCard(theme, self.tr("Study calendar"), headers, "calendar", tools=(legend,))
        self.calendar = StudyCalendar(theme, self.tr("Answers on each day of the last weeks"))
        self.calendar_card.put_picture(self.calendar)
        self.calendar_card.as_table.toggled.connect(legend.setHidden)

        known = (self.tr("Items seen"), self.tr("Likely known"))
        self.kinds_card = ChartCard(theme, self.tr("Mastery by kind"), (self.tr("Kind"), *known), "kinds")
        self.kinds = KnownBars(theme)
        self.kinds_card.put_picture(self.kinds)
        self.articles_card = ChartCard(theme, self.tr("Mastery by article"), (self.tr("Article"), *known), "articles")
        self.articles_card.table.widen_first()
        self.articles = KnownBars(theme, self.tr("Map"))
        self.articles.chosen.connect(self.map_requested)
        self.articles_card.put_picture(self.articles)

        self.forecast = Select(
            theme, self.tr("Days ahead"), tuple((days, self.tr("%n day(s)", "", days)) for days in FORECASTS)
        )
        self.forecast.setProperty("chip", True)
        self.forecast.setObjectName("forecast")
        self.forecast.activated.connect(self._show_due)
        due = (self.tr("Day"), self.tr("Items due"))
        self.due_card = ChartCard(theme, self.tr("Coming up"), due, "due", tools=(self.forecast,))
        return (
            *(self.lines_card, self.calendar_card, self.kinds_card, self._build_missed()),
            *(self.due_card, self.articles_card),
        )

    def _build_missed(self) -> Card:
        theme = self._theme
        self.missed_card = Card(theme)
        self.practise_missed = LinkButton(theme, self.tr("Practise these"))
        self.practise_missed.setObjectName("practise_missed")
        self.practise_missed.clicked.connect(self._ask_for_missed)
        head = QHBoxLayout()
        head.addWidget(label(theme, self.tr("Missed most"), Text.HEADING, bold=True))
        head.addStretch(1)
        head.addWidget(self.practise_missed)
        self.missed_card.body.addLayout(head)
        self._missed = QVBoxLayout()
        self._missed.setSpacing(theme.px(SPACE_S))
        self.missed_card.body.addLayout(self._missed)
        self.missed_card.body.addStretch(1)
        return self.missed_card

    def draw_charts(self) -> None:
        """Make the pictures whose library takes a moment to import; once is enough."""
        if self._lines is not None:
            return
        from studyapp.ui.widgets.day_charts import BarChart, LineChart

        self._lines = LineChart(self._theme, self.tr("Accuracy and retention"))
        self.lines_card.put_picture(self._lines)
        self._bars = BarChart(self._theme, self.tr("Coming up"))
        self.due_card.put_picture(self._bars)
        self._show_lines()
        self._show_due()

    @property
    def chart_cards(self) -> tuple[ChartCard, ...]:
        """The cards that have a table behind them."""
        return (self.lines_card, self.calendar_card, self.kinds_card, self.due_card, self.articles_card)

    @property
    def charts(self) -> tuple[LineChart | None, BarChart | None]:
        """The pictures of pyqtgraph, None before `draw_charts`."""
        return self._lines, self._bars

    # Showing.

    def show_report(self, report: Report, now: datetime) -> None:
        """Show the figures as of `now`."""
        first = self._report is None
        self._report, self._today = report, now.date()
        if first and report.test_day is not None and (report.test_day - self._today).days >= min(FORECASTS):
            self.forecast.choose(max(FORECASTS))  # so that the day of the test is in the picture
        self._show_stats(report)
        self._show_calendar(report.summary)
        self._show_lines()
        self._show_due()
        self._show_kinds(report)
        self._show_articles(report)
        self._show_missed(report)

    @property
    def days(self) -> int | None:
        """How many days the lines go back; None to the first."""
        days = self.range.value
        return days if isinstance(days, int) else None

    def choose_days(self, days: int | None) -> None:
        """Let the lines go back so many days, which is one of `RANGES`."""
        self.range.setCurrentIndex(RANGES.index(days))
        self._show_lines()

    def _show_stats(self, report: Report) -> None:
        summary = report.summary
        minutes = max(1, round(report.due_seconds / 60)) if report.due else 0
        self.due.show_figure(f"{report.due}", self.tr("about %n minute(s)", "", minutes))
        seen = self.tr("{seen} of {total} items seen").format(seen=summary.items_seen, total=summary.items_total)
        self.mastery.show_figure(_percent(report.known), seen)
        self.accuracy.show_figure(_percent(summary.accuracy_30d), self._trend(summary))
        self.accuracy.setToolTip(
            self.tr("Without hints: {clean}; with hints: {assisted}").format(
                clean=_percent(summary.clean_30d), assisted=_percent(summary.assisted_30d)
            )
        )
        spent = round(summary.seconds_total / 60)
        hours, rest = divmod(spent, 60)
        figure = (
            self.tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)
            if 0 < hours < 100
            else self.tr("{hours} h").format(hours=hours)
            if hours
            else self.tr("{minutes} min").format(minutes=rest)
        )
        self.time.show_figure(figure, self.tr("%n answer(s) in all", "", summary.answered))
        self.streak.show_figure(
            self.tr("%n day(s)", "", summary.streak_days),
            self.tr("longest: %n day(s)", "", summary.longest_streak_days),
        )

    def _trend(self, summary: Summary) -> str:
        if summary.accuracy_30d is None or summary.accuracy_before is None:
            return self.tr("nothing to compare yet")
        change = round(100 * (summary.accuracy_30d - summary.accuracy_before))
        arrow = "→" if not change else "↑" if change > 0 else "↓"
        return self.tr("{change} on the 30 days before").format(change=f"{arrow} {abs(change)}%")

    def _show_calendar(self, summary: Summary) -> None:
        days = summary.daily
        sentences = {one.day: self._sentence(short_date(one.day), one) for one in days}
        self.calendar.show_days(self._today, {one.day: one.answered for one in days}, sentences)
        self.calendar_card.show_rows(
            [
                (short_date(one.day), f"{one.answered}", f"{one.right}", f"{one.seconds / 60:.0f}")
                for one in reversed(days)
            ]
        )

    @Slot()
    def _show_lines(self) -> None:
        if self._report is None:
            return
        from studyapp.services.report_sheet import days_within, shares, smoothed

        days: Sequence[DayFigure] = days_within(self._report, self._today, self.days)
        weekly = len(days) > 1 and (days[-1].day - days[0].day).days >= BY_WEEK_FROM
        if weekly:
            days = by_week(days)
        names = [
            self.tr("week of {day}").format(day=short_date(one.day)) if weekly else short_date(one.day) for one in days
        ]
        told = list(zip(names, days, strict=True))
        self.lines_card.show_rows(
            [(name, f"{one.answered}", f"{one.right}", *map(_percent, shares(one))) for name, one in reversed(told)]
        )
        if self._lines is not None:
            from studyapp.ui.widgets.day_charts import Point

            drawn = map(shares, days) if weekly else smoothed(days)
            self._lines.show_points(
                [Point(one.day, each, self._sentence(name, one)) for (name, one), each in zip(told, drawn, strict=True)]
            )

    def _sentence(self, name: str, figure: DayFigure) -> str:
        told = self.tr("{day}: {right} of {answered} right ({share})").format(
            day=name,
            right=figure.right,
            answered=figure.answered,
            share=_percent(figure.right / figure.answered),
        )
        if not figure.reviews:
            return told
        kept = self.tr("Retention: predicted {expected}, true {true}").format(
            expected=_percent(figure.expected / figure.reviews), true=_percent(figure.recalled / figure.reviews)
        )
        return f"{told}\n{kept}"

    @Slot()
    def _show_due(self) -> None:
        if self._report is None:
            return
        ahead = self.forecast.value
        forecast = self._report.forecast[: ahead if isinstance(ahead, int) else None]
        test_day = self._report.test_day
        told = [(self._day_name(one.day, test_day), one) for one in forecast]
        self.due_card.show_rows([(name, f"{one.items}") for name, one in told])
        if self._bars is not None:
            from studyapp.ui.widgets.day_charts import Count

            self._bars.show_counts(
                [
                    Count(one.day, one.items, ": ".join((name, self.tr("%n item(s) due", "", one.items))))
                    for name, one in told
                ],
                None if test_day is None else (test_day, self.tr("Test")),
            )

    def _day_name(self, day: date, test_day: date | None) -> str:
        name = short_date(day)
        if day == self._today:
            name = self.tr("{day} (today)").format(day=name)
        return self.tr("{day} (test)").format(day=name) if day == test_day else name

    def _known_sentence(self, items: int, known: float) -> str:
        told = self.tr("{share} likely known").format(share=_percent(known))
        return " · ".join((told, self.tr("%n item(s) seen", "", items)))

    def _show_kinds(self, report: Report) -> None:
        sums: dict[KindGroup, tuple[int, float]] = {}
        for one in report.kinds:
            items, known = sums.get(GROUP_OF[one.kind], (0, 0.0))
            sums[GROUP_OF[one.kind]] = (items + one.items, known + one.known * one.items)
        self.kinds.show_lines(
            [
                Known(
                    kind_group_label(group),
                    sums[group][1] / sums[group][0],
                    self._known_sentence(sums[group][0], sums[group][1] / sums[group][0]),
                    self._theme.tint(group).ink,
                )
                for group in KindGroup
                if group in sums
            ]
        )
        self.kinds_card.show_rows([(kind_label(one.kind), f"{one.items}", _percent(one.known)) for one in report.kinds])

    def _show_articles(self, report: Report) -> None:
        told = [
            (one.title or (self.tr("Untitled") if one.article else self.tr("Items of no article")), one)
            for one in report.articles
        ]
        ink = self._theme.tint(KindGroup.TASK).ink
        self.articles.show_lines(
            [
                Known(name, one.known, self._known_sentence(one.items, one.known), ink, one.article)
                for name, one in told[:ARTICLES_SHOWN]
            ]
        )
        self.articles_card.show_rows([(name, f"{one.items}", _percent(one.known)) for name, one in told])

    def _show_missed(self, report: Report) -> None:
        theme, missed = self._theme, report.summary.missed
        while (entry := self._missed.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.practise_missed.setVisible(bool(missed))
        if not missed:
            words = self.tr("Nothing: every item was answered right.")
            self._missed.addWidget(label(theme, words, ink=theme.c.muted, wrap=True))
        for place, figure in enumerate(missed[:MISSED_SHOWN]):
            if place:
                self._missed.addWidget(Hairline(theme, lying=True))
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.px(SPACE_M))
            row.addWidget(ElidedLabel(theme, figure.stored.item.stem.replace("\n", " ")), 1)
            row.addWidget(label(theme, self.tr("wrong %n time(s)", "", figure.wrong), ink=theme.c.bad))
            self._missed.addWidget(line)

    @Slot()
    def _ask_for_missed(self) -> None:
        if self._report is not None:
            self.practice_of_items_requested.emit(tuple(one.stored for one in self._report.summary.missed))


def by_week(days: Sequence[DayFigure]) -> list[DayFigure]:
    """The sums of each week, under its Monday."""
    from studyapp.services.reports import DayFigure

    found: dict[date, list[DayFigure]] = {}
    for one in days:
        found.setdefault(one.day - timedelta(days=one.day.weekday()), []).append(one)
    return [
        DayFigure(
            monday,
            answered=sum(one.answered for one in week),
            right=sum(one.right for one in week),
            seconds=sum(one.seconds for one in week),
            assisted=sum(one.assisted for one in week),
            assisted_right=sum(one.assisted_right for one in week),
            reviews=sum(one.reviews for one in week),
            expected=sum(one.expected for one in week),
            recalled=sum(one.recalled for one in week),
        )
        for monday, week in found.items()
    ]


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.0%}"
