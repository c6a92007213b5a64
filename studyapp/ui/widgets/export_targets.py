"""The list of targets: by what they are for, each with its name and a line about it."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from studyapp.services.exporting import TARGETS, Target
from studyapp.ui.models.export_words import target_words, use_label
from studyapp.ui.theme import SPACE_M, SPACE_S, SPACE_XS, Text, Theme

_Index = QModelIndex | QPersistentModelIndex
_NAME = Qt.ItemDataRole.UserRole
_LINE = Qt.ItemDataRole.UserRole + 1
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TargetList(QListWidget):
    """Targets to choose from; the heads of groups cannot be chosen."""

    target_chosen = Signal(str)
    """The name of the target that is current now."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFont(theme.font())
        self.setItemDelegate(_Delegate(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        for use, targets in groupby(TARGETS.values(), lambda target: target.use):
            head = QListWidgetItem(use_label(use), self)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            for target in targets:
                title, line = target_words(target.name)
                row = QListWidgetItem(title, self)
                row.setData(_NAME, target.name)
                row.setData(_LINE, line)
                row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}: {line}")
                row.setToolTip(line)
        self.currentItemChanged.connect(self._tell)

    @property
    def target(self) -> Target:
        """The target that is current."""
        row = self.currentItem()
        return TARGETS[row.data(_NAME)]

    def choose(self, name: str) -> None:
        """Make a target current; the first one where there is none of that name."""
        rows = [row for at in range(self.count()) if (row := self.item(at)).data(_NAME) is not None]
        self.setCurrentItem(next((row for row in rows if row.data(_NAME) == name), rows[0]))

    def _tell(self, row: QListWidgetItem | None) -> None:
        if row is not None and row.data(_NAME) is not None:
            self.target_chosen.emit(row.data(_NAME))


class _Delegate(QStyledItemDelegate):
    """Two lines for a target, one for the head of a group."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name, self._line = theme.font(Text.BODY, bold=True), theme.font(Text.CAPTION)
        self._heights = QFontMetrics(self._name).height(), QFontMetrics(self._line).height()

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        name, line = self._heights
        if index.data(_NAME) is None:
            return QSize(0, line + self._theme.px(SPACE_M + SPACE_XS))
        return QSize(0, name + line + self._theme.px(SPACE_M))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, box = self._theme, QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        inner = box.adjusted(theme.px(SPACE_M), theme.px(SPACE_M) / 2, -theme.px(SPACE_S), -theme.px(SPACE_M) / 2)
        if index.data(_NAME) is None:
            painter.setFont(self._line)
            painter.setPen(theme.colour("muted"))
            painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, str(index.data()))
            painter.restore()
            return
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.colour("soft"))
            painter.fillRect(QRectF(box.x(), box.y(), theme.px(3), box.height()), theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("rail"))
        name, line = self._heights
        for font, height, words, ink in (
            (self._name, name, str(index.data()), "ink"),
            (self._line, line, str(index.data(_LINE)), "muted"),
        ):
            painter.setFont(font)
            painter.setPen(theme.colour(ink))
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(inner.width()))
            painter.drawText(QRectF(inner.x(), inner.y(), inner.width(), height), _LEFT, shown)
            inner.setTop(inner.top() + height)
        painter.restore()
