"""Pictures over days: shares as lines, counts as bars, with the figures of a day at the pointer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QPointF, QSize, Qt, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from studyapp.ui.theme import KindGroup, Text, Theme

NEAR = 24
"""How far, in pixels, the pointer may be from a day to mean it."""
MOST_TICKS = 7
_DOTTED_UP_TO = 45
"""Up to so many points each has a dot; more would hide the line."""

Shares = tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """A day of the lines: a share in [0, 1] for each, None where it has none, and the sentence that tells them."""

    day: date
    shares: Shares
    sentence: str


@dataclass(frozen=True, slots=True)
class Count:
    """A day's bar, and the sentence that tells it."""

    day: date
    number: int
    sentence: str


def line_looks(theme: Theme) -> tuple[tuple[str, Qt.PenStyle], ...]:
    """Colour and stroke of the first line and those after it, which differ without colour too."""
    return (
        (theme.c.accent, Qt.PenStyle.SolidLine),
        (theme.tint(KindGroup.TASK).ink, Qt.PenStyle.DashLine),
        (theme.tint(KindGroup.TERM).ink, Qt.PenStyle.DotLine),
    )


def ticks(first: date, last: date, most: int = MOST_TICKS) -> tuple[date, ...]:
    """Days to write under an axis from `first` to `last`: at most `most`, evenly apart, the last among them."""
    days = (last - first).days
    step = max(1, -(-days // max(1, most - 1)))
    return tuple(last - timedelta(days=back) for back in range(0, days + 1, step))[::-1]


def steps(most: int) -> tuple[int, ...]:
    """Whole numbers to write beside an axis from 0 to `most`: round ones, at most five."""
    units = (digit * 10**power for power in range(10) for digit in (1, 2, 5))
    unit = next(unit for unit in units if most / unit <= 4)
    return tuple(range(0, most + 1, unit))


class DayChart(QWidget):
    """Days from left to right; pyqtgraph is imported when the first one is made."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        import pyqtgraph

        self._graph: Any = pyqtgraph
        self._theme = theme
        self._sentences: dict[date, str] = {}
        self.setAccessibleName(name)
        self._plot: Any = pyqtgraph.PlotWidget(background=theme.c.panel)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard's way is the table
        self._plot.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.setMenuEnabled(False)
        self._plot.hideButtons()
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.setAntialiasing(True)
        self._plot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)  # its hint is 640 by 480
        for side in ("left", "bottom"):
            axis = self._plot.getAxis(side)
            axis.setPen(QColor(theme.c.line))
            axis.setTextPen(QColor(theme.c.muted))
            axis.setStyle(
                tickFont=theme.font(Text.SMALL), tickLength=0, tickTextOffset=theme.px(6), hideOverlappingLabels=False
            )
        self._plot.getAxis("left").setPen(None)
        self._plot.getPlotItem().layout.setContentsMargins(0, 0, theme.px(20), 0)
        self._plot.getAxis("bottom").setHeight(theme.px(26))
        self._grid: list[Any] = []
        self._plot.scene().sigMouseMoved.connect(self._point_at)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._plot)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(420), self._theme.px(210))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(150))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw_sharp()
        return super().event(event)

    def _draw_sharp(self) -> None:
        """Set pens for the screen's scale: the library counts them in its pixels, not in ours."""

    @property
    def _pixel(self) -> float:
        return self.devicePixelRatioF() * self._theme.scale

    def _set_days(self, first: date, last: date, padding: float) -> None:
        locale = QLocale()
        words = _day_format(locale, first, last)
        room = max(2, self._theme.px(460) // self._theme.px(460 // MOST_TICKS))
        bottom = [
            (_x(day), locale.toString(QDate(day.year, day.month, day.day), words))
            for day in ticks(first, last, min(room, MOST_TICKS))
        ]
        self._plot.getAxis("bottom").setTicks([bottom])
        self._plot.setXRange(_x(first), _x(last), padding=padding)

    def _set_grid(self, labels: Sequence[tuple[float, str]]) -> None:
        for line in self._grid:
            self._plot.removeItem(line)
        self._plot.getAxis("left").setTicks([list(labels)])
        pen = self._graph.mkPen(self._theme.c.line, width=1)
        self._grid = [self._graph.InfiniteLine(at, angle=0, pen=pen) for at, _words in labels if at]
        for line in self._grid:
            line.setZValue(-1)
            self._plot.addItem(line)

    def _height(self, day: date) -> float:
        """How high the picture of a day reaches."""
        raise NotImplementedError

    def _mark(self, day: date | None) -> None:
        """Make a day stand out."""

    @Slot(object)
    def _point_at(self, place: QPointF) -> None:
        """Mark the day under the pointer, a place in the scene, and tell its figures."""
        box = self._plot.getPlotItem().vb
        near = [(abs(self._pixels(box, day).x() - place.x()), day) for day in self._sentences]
        distance, day = min(near, default=(NEAR + 1.0, None))
        if day is None or distance > NEAR or not box.sceneBoundingRect().contains(place):
            self._mark(None)
            QToolTip.hideText()
            return
        self._mark(day)
        lines = self._sentences[day].count("\n")
        above = QPoint(0, -self._theme.px(56 + 20 * lines))
        corner = self._plot.mapToGlobal(self._plot.mapFromScene(self._pixels(box, day))) + above
        QToolTip.showText(corner, self._sentences[day], self._plot)

    def _pixels(self, box: Any, day: date) -> QPointF:
        pixels: QPointF = box.mapViewToScene(QPointF(_x(day), self._height(day)))
        return pixels


class LineChart(DayChart):
    """Draws points given by `show_points`, a line for each share."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._points: dict[date, Point] = {}
        self._plot.setYRange(0, 1.0, padding=0.03)
        self._set_grid([(step / 4, f"{step * 25}%") for step in range(5)])
        self._lines: list[Any] = [self._plot.plot([], [], antialias=True) for _look in line_looks(theme)]
        self._here: Any = self._graph.ScatterPlotItem(
            brush=self._graph.mkBrush(theme.c.accent), pen=self._graph.mkPen(None)
        )
        self._plot.addItem(self._here)
        self._draw_sharp()

    def _draw_sharp(self) -> None:
        for at, (line, (ink, style)) in enumerate(zip(self._lines, line_looks(self._theme), strict=True)):
            pen = self._graph.mkPen(ink, width=2 * self._pixel, style=style)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            line.setPen(pen)
            dotted = len(self._points) <= _DOTTED_UP_TO and (at == 0 or len(self._points) == 1)
            line.setSymbol("o" if dotted else None)
            line.setSymbolSize(self._theme.px(7))
            line.setSymbolBrush(self._graph.mkBrush(self._theme.c.panel))
            line.setSymbolPen(self._graph.mkPen(ink, width=2 * self._pixel))
            line.setZValue(1 if at == 0 else 0)
        self._here.setSize(self._theme.px(11))
        self._here.setZValue(2)

    def show_points(self, points: Sequence[Point]) -> None:
        """Draw the days, which are in order."""
        self._points = {point.day: point for point in points}
        self._sentences = {point.day: point.sentence for point in points}
        self._here.clear()
        for at, line in enumerate(self._lines):
            told = [(point.day, share) for point in points if (share := point.shares[at]) is not None]
            line.setData([_x(day) for day, _share in told], [share for _day, share in told])
        self._draw_sharp()
        if points:
            first, last = points[0].day, points[-1].day
            if (last - first).days < MOST_TICKS - 1:  # a few days in the middle of nowhere look lost
                first = last - timedelta(days=MOST_TICKS - 1)
            self._set_days(first, last, 0.03)

    def _height(self, day: date) -> float:
        return self._points[day].shares[0] or 0.0

    def _mark(self, day: date | None) -> None:
        self._here.clear()
        if day is not None:
            self._here.setData([_x(day)], [self._height(day)])


class BarChart(DayChart):
    """Draws counts given by `show_counts`, a bar for each day; one day may be marked by a line with a word."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._counts: dict[date, int] = {}
        self._bars: Any = self._graph.BarGraphItem(x=[], height=[], width=0.7)
        self._plot.addItem(self._bars)
        self._line: Any = None
        self._marked: tuple[date, str] | None = None

    def show_counts(self, counts: Sequence[Count], marked: tuple[date, str] | None = None) -> None:
        """Draw the days, which are in order, the first in red; `marked` is a day with what it is."""
        theme = self._theme
        self._counts = {count.day: count.number for count in counts}
        self._sentences = {count.day: count.sentence for count in counts}
        if not counts:
            return
        most = max(1, *self._counts.values())
        inks = [theme.c.accent, *[theme.tint(KindGroup.TASK).ink] * (len(counts) - 1)]
        self._bars.setOpts(
            x=[_x(day) for day in self._counts],
            height=list(self._counts.values()),
            width=0.7,
            brushes=[self._graph.mkBrush(ink) for ink in inks],
            pens=[self._graph.mkPen(None)] * len(inks),
        )
        self._set_grid([(float(step), f"{step}") for step in steps(most)])
        self._plot.setYRange(0, most * 1.12, padding=0)
        self._set_days(counts[0].day, counts[-1].day, 0.04)
        self._marked = marked if marked is not None and marked[0] in self._counts else None
        self._draw_sharp()

    def _draw_sharp(self) -> None:
        if self._line is not None:
            self._plot.removeItem(self._line)
            self._line = None
        if self._marked is None:
            return
        day, words = self._marked
        theme, graph = self._theme, self._graph
        first, last = min(self._counts), max(self._counts)
        side = 1 if day - first > (last - first) / 2 else 0  # the word stands where there is more room
        self._line = graph.InfiniteLine(
            _x(day),
            angle=90,
            pen=graph.mkPen(theme.tint(KindGroup.GOAL).ink, width=2 * self._pixel, style=Qt.PenStyle.DashLine),
            label=words,
            labelOpts={
                "position": 0.93,
                "color": theme.tint(KindGroup.GOAL).ink,
                "fill": graph.mkBrush(theme.c.panel),
                "anchors": [(side, 0.5), (side, 0.5)],
            },
        )
        self._line.label.setFont(theme.font(Text.SMALL))
        self._plot.addItem(self._line)

    def _height(self, day: date) -> float:
        return float(self._counts[day])


def _x(day: date) -> float:
    return float(day.toordinal())


def _day_format(locale: QLocale, first: date, last: date) -> str:
    chinese = locale.language() == QLocale.Language.Chinese
    if (last - first).days > 300:
        return "yyyy年M月" if chinese else "MMM yyyy"
    return "M月d日" if chinese else "d MMM"
