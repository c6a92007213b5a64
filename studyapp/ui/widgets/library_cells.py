"""How the cells of the library are painted, and how a title is typed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from studyapp.ui.models.library_table import PASSAGE_ROLE, SUMMARY_ROLE, Column
from studyapp.ui.theme import SPACE_S, SPACE_XS, KindGroup, Text, Theme
from studyapp.ui.widgets.chip import paint_chip
from studyapp.ui.widgets.progress_bar import paint_bar

if TYPE_CHECKING:
    from studyapp.services.library import ArticleSummary, Passage

_Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT, SEARCHED_ROW_HEIGHT = 48, 68
BAR_WIDTH, _BAR_HEIGHT = 110, 5
_CHIP_HEIGHT = 21
_LEAD = 0.4
"""The share of a cell that what stands before the first hit may take."""

_MUTED = (Column.DATE, Column.OPENED)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class LibraryDelegate(QStyledItemDelegate):
    """A cell over a hairline: words; for the title its tags and what a query found; a bar for the mastery."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._body, self._small = theme.font(Text.BODY), theme.font(Text.CAPTION)
        self._hit = QFont(self._small)
        self._hit.setWeight(QFont.Weight.Bold)
        self._body_metrics, self._small_metrics = QFontMetrics(self._body), QFontMetrics(self._small)
        self._hit_metrics = QFontMetrics(self._hit)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._theme.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, box = self._theme, QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(box, theme.colour("soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("paper"))
        painter.fillRect(QRectF(box.x(), box.bottom() - 1, box.width(), 1), theme.colour("line"))
        inner = box.adjusted(theme.px(10), 0, -theme.px(10), -1)
        if index.column() == Column.TITLE:
            self._paint_title(painter, inner, index)
        elif index.column() == Column.MASTERY:
            self._paint_mastery(painter, inner, index.data(SUMMARY_ROLE), str(index.data()))
        else:
            painter.setFont(self._body)
            painter.setPen(theme.colour("muted" if index.column() in _MUTED else "ink"))
            painter.drawText(inner, _LEFT, self._elided(self._body_metrics, str(index.data()), inner.width()))
        if selected and index.column() == Column.TITLE:
            painter.fillRect(QRectF(box.x(), box.y(), theme.px(3), box.height() - 1), theme.colour("accent"))
        painter.restore()

    @staticmethod
    def _elided(metrics: QFontMetrics, words: str, width: float) -> str:
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(width))

    def _paint_title(self, painter: QPainter, box: QRectF, index: _Index) -> None:
        theme = self._theme
        summary: ArticleSummary = index.data(SUMMARY_ROLE)
        passage: Passage | None = index.data(PASSAGE_ROLE)
        line = QRectF(box)
        if passage is not None:
            line.setHeight(self._body_metrics.height() + theme.px(2))
            gap = (box.height() - line.height() - self._small_metrics.height()) / 2
            line.moveTop(box.y() + gap)
            below = QRectF(box.x(), line.bottom(), box.width(), self._small_metrics.height() + theme.px(2))
            self._paint_passage(painter, below, passage)
        words = str(index.data())
        chips = [(tag, self._small_metrics.horizontalAdvance(tag) + theme.px(16)) for tag in summary.tags]
        gap = theme.px(SPACE_S)
        # The title gives way to its tags down to half of the cell; then tags go.
        taken = sum(width + gap for _, width in chips)
        title_room = max(line.width() - taken, line.width() / 2) if chips else line.width()
        shown = self._elided(self._body_metrics, words, title_room)
        painter.setFont(self._body)
        painter.setPen(theme.colour("ink"))
        painter.drawText(line, _LEFT, shown)
        left = line.x() + self._body_metrics.horizontalAdvance(shown) + gap
        painter.setFont(self._small)
        height = theme.px(_CHIP_HEIGHT)
        for tag, width in chips:
            if left + width > line.right():
                break
            chip = QRectF(left, line.center().y() - height / 2, width, height)
            paint_chip(painter, theme, chip, tag, theme.tint(KindGroup.NAME))
            left += width + theme.px(SPACE_XS)

    def _paint_passage(self, painter: QPainter, box: QRectF, passage: Passage) -> None:
        """The passage on one line, its hits in bold red, as far as there is room."""
        pieces: list[tuple[str, bool]] = []
        at = 0
        for hit in passage.hits:
            pieces += [(passage.text[at : hit.start], False), (hit.of(passage.text), True)]
            at = hit.end
        pieces.append((passage.text[at:], False))
        # What was sought is to be seen in a narrow cell too.
        lead = self._small_metrics.elidedText(pieces[0][0], Qt.TextElideMode.ElideLeft, int(box.width() * _LEAD))
        pieces[0] = (lead, False)
        left = box.x()
        for words, is_hit in pieces:
            metrics = self._hit_metrics if is_hit else self._small_metrics
            room = box.right() - left
            shown = self._elided(metrics, words, room)
            painter.setFont(self._hit if is_hit else self._small)
            painter.setPen(self._theme.colour("accent" if is_hit else "muted"))
            painter.drawText(QRectF(left, box.y(), room, box.height()), _LEFT, shown)
            if shown != words:
                break
            left += metrics.horizontalAdvance(words)

    def _paint_mastery(self, painter: QPainter, box: QRectF, summary: ArticleSummary, words: str) -> None:
        theme = self._theme
        if not summary.asked:
            return
        height = theme.px(_BAR_HEIGHT)
        bar = QRectF(box.x(), box.center().y() - height / 2, theme.px(BAR_WIDTH), height)
        paint_bar(painter, theme, bar, summary.mastery, theme.c.good)
        painter.setFont(self._small)
        painter.setPen(theme.colour("muted"))
        painter.drawText(box.adjusted(theme.px(BAR_WIDTH + SPACE_S), 0, 0, 0), _LEFT, words)

    # Typing a title

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: _Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(self._body)
        editor.setAccessibleName(self.tr("Title"))
        editor.setMaxLength(300)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: _Index) -> None:
        box: QRect = option.rect
        height = min(editor.sizeHint().height(), box.height())
        editor.setGeometry(box.x(), box.y() + (box.height() - height) // 2, box.width(), height)
