"""A short list to choose one line from: a title over a muted note, an icon where there is one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from studyapp.ui.i18n import listed
from studyapp.ui.icons import paint_icon
from studyapp.ui.theme import SPACE_M, SPACE_S, SPACE_XS, Text, Theme

_KEY, _LINE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list; `key` is what it stands for, `muted` tells one that is there but set back."""

    key: object
    title: str
    note: str
    icon: str = ""
    muted: bool = False


class PlainList(QListWidget):
    """The lines, the first of them chosen; `name` is what they are. Connect to `itemSelectionChanged`."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFont(theme.font())
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_LineDelegate(theme, self))

    def fill(self, lines: Iterable[Line], chosen: object = None) -> None:
        """Show these lines; the one with the key `chosen`, or the first, is chosen."""
        self.clear()
        for line in lines:
            item = QListWidgetItem()
            item.setData(_KEY, line.key)
            item.setData(_LINE, line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, listed(filter(None, (line.title, line.note))))
            self.addItem(item)
            if line.key == chosen:
                self.setCurrentItem(item)
        if self.currentItem() is None and self.count():
            self.setCurrentRow(0)

    @property
    def chosen(self) -> object:
        """The key of the line chosen, None without any."""
        item = self.currentItem()
        return None if item is None else item.data(_KEY)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return tuple(self.item(row).data(_LINE) for row in range(self.count()))


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        theme = self._theme
        heights = QFontMetrics(theme.font()).height() + QFontMetrics(theme.font(Text.CAPTION)).height()
        return QSize(theme.px(80), heights + theme.px(2 * SPACE_S + SPACE_XS))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, line = self._theme, index.data(_LINE)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("soft"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.px(8), theme.px(8))
        if bool(state & QStyle.StateFlag.State_HasFocus):
            painter.setPen(theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -2, -2), theme.px(8), theme.px(8))
        inner = box.adjusted(theme.px(SPACE_M), theme.px(SPACE_S), -theme.px(SPACE_M), -theme.px(SPACE_S))
        if line.icon:
            side = theme.px(16)
            place = QRect(inner.right() - side, inner.center().y() - side // 2, side, side)
            paint_icon(painter, line.icon, theme.c.muted, place)
            inner.setRight(place.left() - theme.px(SPACE_S))
        for text, size, ink, align in (
            (line.title, Text.BODY, "muted" if line.muted else "ink", Qt.AlignmentFlag.AlignTop),
            (line.note, Text.CAPTION, "muted", Qt.AlignmentFlag.AlignBottom),
        ):
            font = theme.font(size, bold=size is Text.BODY and selected)
            painter.setFont(font)
            painter.setPen(theme.colour(ink))
            short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, align | Qt.AlignmentFlag.AlignLeft, short)
        painter.restore()
