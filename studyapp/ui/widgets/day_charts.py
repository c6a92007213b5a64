"""Charts over days: shares as lines, counts as bars, with the figures of a day at the pointer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QPointF, Qt, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from studyapp.ui.theme import KindGroup, Text, Theme

NEAR = 24
"""How far, in pixels, the pointer may be from a day to mean it."""
MOST_TICKS = 7


@dataclass(frozen=True, slots=True)
class Point:
    """A day of the lines: the share in [0, 1] of each, None where a line has none, and the sentence that tells them."""

    day: date
    shares: tuple[float | None, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class Count:
    """A day of the bars, and the sentence that tells it."""

    day: date
    number: int
    sentence: str


def ticks(first: date, last: date, most: int = MOST_TICKS) -> tuple[date, ...]:
    """Days to write under an axis from `first` to `last`: at most `most`, evenly apart, the last among them."""
    days = (last - first).days
    step = max(1, -(-days // max(1, most - 1)))
    return tuple(last - timedelta(days=back) for back in range(0, days + 1, step))[::-1]


def line_looks(theme: Theme) -> tuple[tuple[str, Qt.PenStyle], ...]:
    """Ink and stroke of each line, for a legend: they differ without colour too."""
    return (
        (theme.c.accent, Qt.PenStyle.SolidLine),
        (theme.tint(KindGroup.TASK).ink, Qt.PenStyle.DashLine),
        (theme.tint(KindGroup.TERM).ink, Qt.PenStyle.DotLine),
    )


class DayChart(QWidget):
    """The axes, and the day under the pointer; pyqtgraph is imported when the first chart is made."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        import pyqtgraph

        self._graph: Any = pyqtgraph
        self._theme = theme
        self._told: tuple[tuple[date, float, str], ...] = ()
        self.setAccessibleName(name)
        self._plot: Any = pyqtgraph.PlotWidget(background=theme.c.panel)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.setMenuEnabled(False)
        self._plot.hideButtons()
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.setAntialiasing(True)
        self._plot.setMinimumHeight(theme.px(150))
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
        self._here: Any = pyqtgraph.ScatterPlotItem(
            brush=pyqtgraph.mkBrush(theme.c.accent), pen=pyqtgraph.mkPen(None), size=theme.px(11)
        )
        self._here.setZValue(10)
        self._plot.addItem(self._here)
        self._plot.scene().sigMouseMoved.connect(self._point_at)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._plot)

    def _lay_axis(self, first: date, last: date) -> None:
        locale = QLocale()
        words = "M月d日" if locale.language() == QLocale.Language.Chinese else "d MMM"
        self._plot.getAxis("bottom").setTicks(
            [[(x_of(day), locale.toString(QDate(day.year, day.month, day.day), words)) for day in ticks(first, last)]]
        )
        self._plot.setXRange(x_of(first), x_of(last), padding=0.03)

    def _tell(self, told: Sequence[tuple[date, float, str]]) -> None:
        """Which days there are to tell of, how high each stands, and its sentence."""
        self._told = tuple(told)
        self._here.clear()
        self.setAccessibleDescription("\n".join(sentence for _day, _height, sentence in self._told[-31:]))

    @Slot(object)
    def _point_at(self, place: QPointF) -> None:
        """Mark the day under the pointer, a place in the scene, and tell its figures."""
        box = self._plot.getPlotItem().vb
        near = [(abs(self._pixels(day, height).x() - place.x()), number) for number, (day, height, _) in self._each()]
        distance, number = min(near, default=(NEAR + 1.0, -1))
        if distance > NEAR or not box.sceneBoundingRect().contains(place):
            self._here.clear()
            QToolTip.hideText()
            return
        day, height, sentence = self._told[number]
        self._here.setData([x_of(day)], [height])
        spot = self._pixels(day, height)
        corner = self._plot.mapToGlobal(self._plot.mapFromScene(spot)) + QPoint(0, -self._theme.px(56))
        QToolTip.showText(corner, sentence, self._plot)

    def _each(self) -> Sequence[tuple[int, tuple[date, float, str]]]:
        return tuple(enumerate(self._told))

    def _pixels(self, day: date, height: float) -> QPointF:
        pixels: QPointF = self._plot.getPlotItem().vb.mapViewToScene(QPointF(x_of(day), height))
        return pixels


class LineChart(DayChart):
    """Shares as lines, one for each of `line_looks`."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._plot.setYRange(0, 1.0, padding=0.03)
        self._plot.getAxis("left").setTicks([[(step / 4, f"{step * 25}%") for step in range(5)]])
        for step in range(1, 5):
            pen = self._graph.mkPen(theme.c.line, width=1)
            self._plot.addItem(self._graph.InfiniteLine(step / 4, angle=0, pen=pen))
        self._lines: list[Any] = [self._plot.plot([], [], antialias=True) for _ in line_looks(theme)]
        self._points: tuple[Point, ...] = ()
        self._draw_sharp()

    def _draw_sharp(self) -> None:
        """Set pens and points for the screen's scale: the library counts them in its pixels, not in ours."""
        scale = self.devicePixelRatioF() * self._theme.scale
        for line, (ink, stroke) in zip(self._lines, line_looks(self._theme), strict=True):
            pen = self._graph.mkPen(ink, width=2 * scale, style=stroke)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            line.setPen(pen)
            line.setSymbol("o" if len(self._points) <= 31 else None)
            line.setSymbolSize(self._theme.px(6))
            line.setSymbolBrush(self._graph.mkBrush(self._theme.c.panel))
            line.setSymbolPen(self._graph.mkPen(ink, width=1.5 * scale))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw_sharp()
        return super().event(event)

    def show_points(self, points: tuple[Point, ...]) -> None:
        """Draw the days, which are in order."""
        self._points = points
        for number, line in enumerate(self._lines):
            drawn = [(x_of(one.day), share) for one in points if (share := one.shares[number]) is not None]
            line.setData([x for x, _ in drawn], [share for _, share in drawn])
        self._draw_sharp()
        self._tell([(one.day, one.shares[0] or 0.0, one.sentence) for one in points])
        if points:
            first, last = points[0].day, points[-1].day
            if (last - first).days < MOST_TICKS - 1:  # a few days in the middle of nowhere look lost
                first = last - timedelta(days=MOST_TICKS - 1)
            self._lay_axis(first, last)


class BarChart(DayChart):
    """Counts as bars."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._bars: Any = self._graph.BarGraphItem(
            x=[], height=[], width=0.6, brush=theme.tint(KindGroup.TASK).ink, pen=self._graph.mkPen(None)
        )
        self._plot.addItem(self._bars)

    def show_counts(self, counts: tuple[Count, ...]) -> None:
        """Draw the days, which follow one another."""
        self._bars.setOpts(x=[x_of(one.day) for one in counts], height=[one.number for one in counts])
        most = max((one.number for one in counts), default=0)
        self._plot.setYRange(0, max(most, 1), padding=0.08)
        self._plot.getAxis("left").setTicks([[(float(mark), f"{mark}") for mark in sorted({0, most // 2, most})]])
        self._tell([(one.day, float(one.number), one.sentence) for one in counts])
        if counts:
            self._lay_axis(counts[0].day, counts[-1].day)


def x_of(day: date) -> float:
    """The place of a day on the axis."""
    return float(day.toordinal())
