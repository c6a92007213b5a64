"""The coverage map of one article: what its items ask for, and what nothing asks for yet."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from studyapp.core.items.coverage import PhraseCoverage
from studyapp.core.items.coverage_parts import Part, PartCoverage
from studyapp.core.phrases import PhraseKind
from studyapp.ui.i18n import kind_label
from studyapp.ui.models.coverage_table import ROW_ROLE, CoverageColumn, CoverageTable, Row
from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, Text, Theme
from studyapp.ui.widgets.chip import paint_chip
from studyapp.ui.widgets.elided_label import ElidedLabel
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.marks import CheckMark
from studyapp.ui.widgets.progress_bar import ProgressBar
from studyapp.ui.widgets.select import Select

_Index = QModelIndex | QPersistentModelIndex


class _Delegate(QStyledItemDelegate):
    """A cell: words, or a chip for the kind, over a hairline."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._caption = QFontMetrics(theme.font(Text.CAPTION))
        self._body = theme.font(Text.BODY)
        self._metrics = QFontMetrics(self._body)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._theme.px(37))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._theme
        box = QRectF(option.rect)
        row: Row = index.data(ROW_ROLE)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.colour("soft"))
        painter.fillRect(QRectF(box.x(), box.bottom() - 1, box.width(), 1), theme.colour("line"))
        inner = box.adjusted(theme.px(10), 0, -theme.px(10), 0)
        words = str(index.data())
        if index.column() == CoverageColumn.KIND and isinstance(row, PhraseCoverage):
            height = theme.px(23)
            width = self._caption.horizontalAdvance(words) + theme.px(22)
            chip = QRectF(inner.x(), inner.center().y() - height / 2, width, height)
            paint_chip(painter, theme, chip, words, theme.tint(row.phrase.kind))
        else:
            unasked = index.column() == CoverageColumn.TYPES and not row.types
            painter.setFont(self._body)
            painter.setPen(theme.colour("bad" if unasked else "ink" if index.column() == 0 else "muted"))
            shown = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(inner.width()))
            painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class _List(QTableView):
    """The table; Enter goes to the phrase."""

    chosen = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


class CoverageView(QWidget):
    """How much is asked for, and every phrase, goal, list or sentence; a double click or Enter leads to it."""

    row_chosen = Signal(object)
    """The `Row` that somebody wants to see."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._phrases: tuple[PhraseCoverage, ...] = ()
        self._parts: tuple[PartCoverage, ...] = ()
        self.table = CoverageTable(self)
        self.list = _List()
        self.summary = ElidedLabel(theme)
        self.bar = ProgressBar(theme, self.tr("Asked for"), colour=theme.c.good)
        self.only_unasked = CheckMark(theme, self.tr("Only those not yet asked"))
        self.only_unasked.setChecked(True)
        self.of = Select(
            theme,
            self.tr("What the map is of"),
            (
                (None, self.tr("Phrases")),
                (Part.GOAL, self.tr("Goals by stage")),
                (Part.LIST, self.tr("Lists")),
                (Part.SENTENCE, self.tr("Sentences")),
            ),
        )
        self._set_up_list()
        figures = QWidget()
        flow = FlowLayout(theme.px(SPACE_S), figures, push_last=True)
        flow.addWidget(self.of)
        flow.addWidget(self.summary)
        flow.addWidget(self.only_unasked)
        head = QVBoxLayout()
        head.setContentsMargins(theme.px(SPACE_L), theme.px(SPACE_S), theme.px(SPACE_L), theme.px(SPACE_M))
        head.setSpacing(theme.px(SPACE_S))
        head.addWidget(figures)
        head.addWidget(self.bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self.only_unasked.toggled.connect(self._fill)
        self.of.activated.connect(self._fill)
        self.list.chosen.connect(self._choose)
        self.list.doubleClicked.connect(self._choose)

    def _set_up_list(self) -> None:
        theme, view = self._theme, self.list
        view.setModel(self.table)
        view.setItemDelegate(_Delegate(theme, view))
        view.setAccessibleName(self.tr("Coverage"))
        view.setToolTip(self.tr("Enter or a double click shows the place or its items"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(theme.px(37))
        head = view.horizontalHeader()
        head.setFont(theme.font(Text.CAPTION))
        head.setHighlightSections(False)
        head.setFixedHeight(theme.px(36))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(CoverageColumn.PHRASE, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(CoverageColumn.TYPES, QHeaderView.ResizeMode.Stretch)
        caption = QFontMetrics(theme.font(Text.CAPTION))
        kinds = max(caption.horizontalAdvance(kind_label(kind)) for kind in PhraseKind)
        view.setColumnWidth(CoverageColumn.KIND, kinds + theme.px(46))

    def show_coverage(self, phrases: Iterable[PhraseCoverage], parts: Iterable[PartCoverage] = ()) -> None:
        """Show the map of an article."""
        self._phrases, self._parts = tuple(phrases), tuple(parts)
        self._fill()

    def _fill(self, *_: object) -> None:
        rows: tuple[Row, ...] = self._phrases
        if self.of.value is not None:
            rows = tuple(one for one in self._parts if one.part == self.of.value)
        self.list.setColumnHidden(CoverageColumn.KIND, self.of.value is not None)
        self.table.show_coverage(rows, only_unasked=self.only_unasked.isChecked())
        asked, twice, total = self.table.counts
        self.summary.set_full_text(
            self.tr("{asked} of {total} are asked for, {twice} of them by two types or more").format(
                asked=asked, total=total, twice=twice
            )
        )
        self.bar.set_fraction(asked / total if total else 0)
        if self.table.rowCount():
            self.list.setCurrentIndex(self.table.index(0, 0))

    def _choose(self, *_: object) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.row_chosen.emit(index.data(ROW_ROLE))
