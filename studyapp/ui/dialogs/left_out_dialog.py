"""What cleaning left out of an article, line by line, and the choice to have lines back in its text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studyapp.core.article import Article
from studyapp.core.text.left_out import left_out
from studyapp.ui.icons import paint_icon
from studyapp.ui.theme import SPACE_M, SPACE_S, SPACE_XL, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import label

_Index = QModelIndex | QPersistentModelIndex
_AT_ROLE = Qt.ItemDataRole.UserRole + 1


def reason_label(reason: str) -> str:
    """Why a line was left out, in a word or two."""
    translate = QCoreApplication.translate
    return {
        "navigation": translate("LeftOutDialog", "Navigation"),
        "label": translate("LeftOutDialog", "Label of the page"),
        "digits": translate("LeftOutDialog", "Digits only"),
        "symbols": translate("LeftOutDialog", "Signs only"),
        "caption": translate("LeftOutDialog", "Caption"),
        "repeated title": translate("LeftOutDialog", "Title again"),
        "fragment": translate("LeftOutDialog", "Fragment"),
        "after the end": translate("LeftOutDialog", "After the end"),
    }.get(reason, reason)


class _Boxes(QStyledItemDelegate):
    """The first column: a box in the look of the program, and the number of the line. A click anywhere in it counts."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._theme.px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._theme
        QApplication.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        place = QRectF(option.rect)
        side = theme.px(16)
        box = QRectF(place.x() + theme.px(6), place.center().y() - side / 2, side, side)
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent" if on else "muted"), 1))
        painter.setBrush(theme.colour("accent" if on else "panel"))
        painter.drawRoundedRect(box, theme.px(3), theme.px(3))
        if on:
            paint_icon(painter, "check", theme.c.accent_ink, box.adjusted(1, 1, -1, -1).toRect())
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font())
        words = place.adjusted(box.right() - place.x() + theme.px(8), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select)
        clicked = event.type() == QEvent.Type.MouseButtonRelease
        if not (pressed and event.type() == QEvent.Type.KeyPress) and not clicked:
            return super().editorEvent(event, model, option, index) if not isinstance(event, QMouseEvent) else False
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
        wanted = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        return model.setData(index, wanted.value, Qt.ItemDataRole.CheckStateRole)


class LeftOutDialog(QDialog):
    """A list with a box before each line; what is checked is part of the text when it is applied."""

    apply_requested = Signal(object)
    """The indices (frozenset) of the lines that should be in the text."""

    def __init__(
        self,
        theme: Theme,
        article: Article,
        taken: tuple[int, ...],
        shown: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._taken = frozenset(taken)
        self.setWindowTitle(self.tr("Lines left out"))
        self.resize(theme.px(760), theme.px(520))
        self.list = QTreeWidget()
        self.list.setColumnCount(3)
        self.list.setHeaderLabels([self.tr("Line"), self.tr("Text"), self.tr("Reason")])
        self.list.setRootIsDecorated(False)
        self.list.setItemDelegateForColumn(0, _Boxes(theme, self.list))
        self.list.setUniformRowHeights(True)
        self.list.setFont(theme.font())
        self.list.header().setFont(theme.font(Text.CAPTION))
        self.list.setAccessibleName(self.tr("Lines left out"))
        lines = left_out(article)
        self.list.addTopLevelItems([self._row(theme, article, at, shown) for at in lines])
        metrics = QFontMetrics(theme.font())
        self.list.header().setStretchLastSection(False)
        self.list.setColumnWidth(0, metrics.horizontalAdvance("0000") + theme.px(44))
        self.list.setColumnWidth(2, metrics.horizontalAdvance(reason_label("label")) + theme.px(40))
        self.list.header().setSectionResizeMode(1, self.list.header().ResizeMode.Stretch)
        self.apply = PrimaryButton(theme, self.tr("Apply"))
        self.apply.setEnabled(False)
        self.apply.clicked.connect(self._apply)
        self.all = SecondaryButton(theme, self.tr("Check all"))
        self.all.clicked.connect(self._check_all)
        cancel = SecondaryButton(theme, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        head = self.tr("%n line(s) of the page are not part of the article", "", len(lines))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(SPACE_XL)] * 4)
        column.setSpacing(theme.px(SPACE_M))
        column.addWidget(label(theme, head, Text.TITLE, bold=True, wrap=True))
        column.addWidget(
            label(
                theme,
                self.tr(
                    "Check a line to take it back into the text, where it stood. The article is then read again; your "
                    "corrections and everybody's history stay."
                ),
                Text.CAPTION,
                ink=theme.c.muted,
                wrap=True,
            )
        )
        column.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(SPACE_S))
        buttons.addWidget(self.all)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.apply)
        column.addLayout(buttons)
        self.list.itemChanged.connect(self._show_whether_changed)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        self.list.setFocus()

    def _row(self, theme: Theme, article: Article, at: int, shown: Callable[[str], str]) -> QTreeWidgetItem:
        line = article.removed[at]
        words = shown(" ".join(line.text.split()))
        row = QTreeWidgetItem([str(line.line) if line.line else "—", words, reason_label(line.reason)])
        row.setData(0, _AT_ROLE, at)
        row.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        row.setCheckState(0, Qt.CheckState.Checked if at in self._taken else Qt.CheckState.Unchecked)
        row.setForeground(0, theme.colour("muted"))
        row.setForeground(2, theme.colour("muted"))
        row.setToolTip(1, words)
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{words}, {reason_label(line.reason)}")
        return row

    @property
    def chosen(self) -> frozenset[int]:
        """The lines that are checked."""
        rows = (self.list.topLevelItem(number) for number in range(self.list.topLevelItemCount()))
        return frozenset(
            int(row.data(0, _AT_ROLE)) for row in rows if row and row.checkState(0) == Qt.CheckState.Checked
        )

    def _check_all(self) -> None:
        rows = [self.list.topLevelItem(number) for number in range(self.list.topLevelItemCount())]
        wanted = Qt.CheckState.Unchecked if len(self.chosen) == len(rows) else Qt.CheckState.Checked
        self.list.blockSignals(True)
        for row in rows:
            if row is not None:
                row.setCheckState(0, wanted)
        self.list.blockSignals(False)
        self._show_whether_changed()

    def _show_whether_changed(self, *_: object) -> None:
        self.apply.setEnabled(self.chosen != self._taken)

    def _apply(self) -> None:
        chosen = self.chosen
        self.accept()
        self.apply_requested.emit(chosen)
