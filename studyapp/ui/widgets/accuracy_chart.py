"""The accuracy of each day as a line, with the figures of a day at the pointer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QPointF, Qt, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from studyapp.ui.theme import Text, Theme

NEAR = 24
"""How far, in pixels, the pointer may be from a day to mean it."""
MOST_TICKS = 7


@dataclass(frozen=True, slots=True)
class Point:
    """A day of the line: a share in [0, 1], and the sentence that tells it."""

    day: date
    share: float
    sentence: str


def ticks(first: date, last: date, most: int = MOST_TICKS) -> tuple[date, ...]:
    """Days to write under an axis from `first` to `last`: at most `most`, evenly apart, the last among them."""
    days = (last - first).days
    step = max(1, -(-days // max(1, most - 1)))
    return tuple(last - timedelta(days=back) for back in range(0, days + 1, step))[::-1]


class AccuracyChart(QWidget):
    """Draws points given by `show_points`; pyqtgraph is imported when the first chart is made."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        import pyqtgraph

        self._graph: Any = pyqtgraph
        self._theme = theme
        self._points: tuple[Point, ...] = ()
        self.setAccessibleName(name)
        graph = pyqtgraph
        ink = QColor(theme.c.muted)
        self._plot: Any = graph.PlotWidget(background=theme.c.panel)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.setMenuEnabled(False)
        self._plot.hideButtons()
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.setYRange(0, 1.0, padding=0.03)
        self._plot.setAntialiasing(True)
        self._plot.setMinimumHeight(theme.px(150))
        for side in ("left", "bottom"):
            axis = self._plot.getAxis(side)
            axis.setPen(QColor(theme.c.line))
            axis.setTextPen(ink)
            axis.setStyle(
                tickFont=theme.font(Text.SMALL), tickLength=0, tickTextOffset=theme.px(6), hideOverlappingLabels=False
            )
        left = self._plot.getAxis("left")
        left.setTicks([[(step / 4, f"{step * 25}%") for step in range(5)]])
        left.setPen(None)
        self._plot.getPlotItem().layout.setContentsMargins(0, 0, theme.px(20), 0)
        self._plot.getAxis("bottom").setHeight(theme.px(26))
        for step in range(1, 5):
            grid = graph.InfiniteLine(step / 4, angle=0, pen=graph.mkPen(theme.c.line, width=1))
            self._plot.addItem(grid)
        self._line: Any = self._plot.plot([], [], antialias=True)
        self._here: Any = graph.ScatterPlotItem(brush=graph.mkBrush(theme.c.accent), pen=graph.mkPen(None))
        self._plot.addItem(self._here)
        self._plot.scene().sigMouseMoved.connect(self._point_at)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._plot)
        self._draw_sharp()

    def _draw_sharp(self) -> None:
        """Set pens and points for the screen's scale: the library counts them in its pixels, not in ours."""
        scale = self.devicePixelRatioF() * self._theme.scale
        pen = self._graph.mkPen(self._theme.c.accent, width=2 * scale)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._line.setPen(pen)
        self._line.setSymbol("o")
        self._line.setSymbolSize(self._theme.px(7))
        self._line.setSymbolBrush(self._graph.mkBrush(self._theme.c.panel))
        self._line.setSymbolPen(pen)
        self._here.setSize(self._theme.px(11))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw_sharp()
        return super().event(event)

    def show_points(self, points: tuple[Point, ...]) -> None:
        """Draw the days, which are in order."""
        self._points = points
        self._here.clear()
        if not points:
            self._line.setData([], [])
            return
        first, last = points[0].day, points[-1].day
        if (last - first).days < MOST_TICKS - 1:  # a few days in the middle of nowhere look lost
            first = last - timedelta(days=MOST_TICKS - 1)
        locale = QLocale()
        words = _day_format(locale)
        bottom = [
            (self._x(day), locale.toString(QDate(day.year, day.month, day.day), words)) for day in ticks(first, last)
        ]
        self._plot.getAxis("bottom").setTicks([bottom])
        self._plot.setXRange(self._x(first), self._x(last), padding=0.03)
        self._line.setData([self._x(point.day) for point in points], [point.share for point in points])

    @staticmethod
    def _x(day: date) -> float:
        return float(day.toordinal())

    @Slot(object)
    def _point_at(self, place: QPointF) -> None:
        """Mark the day under the pointer, a place in the scene, and tell its figures."""
        box = self._plot.getPlotItem().vb
        near = [(abs(self._pixels(box, point).x() - place.x()), point) for point in self._points]
        distance, point = min(near, key=_first, default=(NEAR + 1.0, None))
        if point is None or distance > NEAR or not box.sceneBoundingRect().contains(place):
            self._here.clear()
            QToolTip.hideText()
            return
        self._here.setData([self._x(point.day)], [point.share])
        spot = self._pixels(box, point)
        corner = self._plot.mapToGlobal(self._plot.mapFromScene(spot)) + QPoint(0, -self._theme.px(56))
        QToolTip.showText(corner, point.sentence, self._plot)

    def _pixels(self, box: Any, point: Point) -> QPointF:
        pixels: QPointF = box.mapViewToScene(QPointF(self._x(point.day), point.share))
        return pixels


def _first(pair: tuple[float, Point]) -> float:
    return pair[0]


def _day_format(locale: QLocale) -> str:
    return "M月d日" if locale.language() == QLocale.Language.Chinese else "d MMM"
