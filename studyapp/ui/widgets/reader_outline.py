"""The outline beside the article: what it is made of, to go there, and the way to the page for revision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from studyapp.core.article import Span
from studyapp.ui.models.outline_model import NOTE_ROLE, SPAN_ROLE, OutlineModel, Shown
from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, Text, Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.card import label

if TYPE_CHECKING:
    from studyapp.core.reading.outline import Outline

_Index = QModelIndex | QPersistentModelIndex


class _Delegate(QStyledItemDelegate):
    """A row: its words, and in muted ink what is to be added; groups are bold."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._theme.px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._theme
        box = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("soft" if state & QStyle.StateFlag.State_Selected else "paper"))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), theme.px(6), theme.px(6))
        is_group = index.data(SPAN_ROLE) is None
        note = str(index.data(NOTE_ROLE) or "")
        centre = Qt.AlignmentFlag.AlignVCenter
        inner = box.adjusted(theme.px(6), 0, -theme.px(6), 0)
        painter.setFont(theme.font(Text.BODY, bold=is_group))
        metrics = painter.fontMetrics()
        words = str(index.data())
        width = min(metrics.horizontalAdvance(words) + 1.0, inner.width())
        painter.setPen(theme.colour("ink"))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | centre, shown)
        rest = inner.adjusted(width + theme.px(SPACE_S), 0, 0, 0)
        painter.setFont(theme.font(Text.CAPTION))
        if note and rest.width() > theme.px(14):
            painter.setPen(theme.colour("muted"))
            shown = painter.fontMetrics().elidedText(note, Qt.TextElideMode.ElideRight, int(rest.width()))
            painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | centre, shown)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRoundedRect(box.adjusted(0.5, 1.5, -0.5, -1.5), theme.px(6), theme.px(6))
        painter.restore()


class _Tree(QTreeView):
    """A tree that also acts on Enter."""

    enter_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit()
        else:
            super().keyPressEvent(event)


class OutlinePanel(QWidget):
    """The outline of the article; a click goes there."""

    jump_requested = Signal(object)
    """The `Span` to go to."""
    digest_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.model = OutlineModel(self)
        self.tree = _Tree()
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(_Delegate(theme, self.tree))
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(theme.px(16))
        self.tree.setMouseTracking(True)
        self.tree.setExpandsOnDoubleClick(False)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setAccessibleName(self.tr("Outline"))
        self.tree.setFont(theme.font())
        self.digest = SecondaryButton(theme, self.tr("One-page digest"), "table-2")
        self.digest.setToolTip(self.tr("Goals by stage, slogans, formulas and figures on one page, to print"))
        self._none = label(
            theme, self.tr("This article has no headings, stages, lists or pairs."), ink=theme.c.muted, wrap=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(SPACE_L) + 1, 0, theme.px(SPACE_L), theme.px(SPACE_L))
        column.setSpacing(theme.px(SPACE_M))
        column.addWidget(self.tree, 1)
        column.addWidget(self._none, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.digest)
        self.tree.clicked.connect(self._go)
        self.tree.enter_pressed.connect(self._go)
        self.digest.clicked.connect(self.digest_requested)

    def show_outline(self, outline: Outline, shown: Shown) -> None:
        """Show this outline; `shown` gives the words of a span in the script that is shown."""
        self.model.show_outline(outline, shown)
        self.tree.setVisible(not outline.empty)
        self._none.setVisible(outline.empty)
        for row in range(self.model.rowCount()):
            group = self.model.index(row, 0)
            self.tree.expand(group)
            for child in range(min(self.model.rowCount(group), 60)):
                inner = self.model.index(child, 0, group)
                if not str(inner.data()).count("、"):
                    self.tree.expand(inner)

    def _go(self) -> None:
        index = self.tree.currentIndex()
        span = index.data(SPAN_ROLE) if index.isValid() else None
        if isinstance(span, Span):
            self.jump_requested.emit(span)
        elif index.isValid():
            self.tree.setExpanded(index, not self.tree.isExpanded(index))
