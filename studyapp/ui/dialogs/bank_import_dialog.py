"""A question bank before it comes in: what was understood, row by row, and what was not and why."""

from __future__ import annotations

from collections.abc import Callable, Set

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from studyapp.core.errors import UserError
from studyapp.core.items.item import ItemId
from studyapp.services.bank_import import BankFile, with_columns
from studyapp.ui import i18n
from studyapp.ui.models.bank_rows import BankRows, Column, Fate
from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.column_map import ColumnMap
from studyapp.ui.widgets.elided_label import ElidedLabel
from studyapp.ui.widgets.marks import CheckMark
from studyapp.ui.widgets.select import Select


class BankImportDialog(QDialog):
    """Shows a bank; nothing is kept before `wanted` is emitted. `known` tells which items the store has already."""

    wanted = Signal(object, bool)
    """The `BankFile` to be kept, and whether its items are taken as approved."""

    def __init__(
        self,
        theme: Theme,
        file: BankFile,
        known: Callable[[BankFile], Set[ItemId]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._file = file
        self._known = known
        self.setWindowTitle(self.tr("Import questions"))
        self.summary = label(theme, "", wrap=True)
        self.trouble = label(theme, "", Text.CAPTION, ink=theme.c.bad, wrap=True)
        self.notes = label(theme, "", Text.CAPTION, ink=theme.c.muted, wrap=True)
        self.rows = BankRows(theme, self)
        self.table = self._make_table()
        self.filter = Select(
            theme,
            self.tr("Which rows"),
            (
                (None, self.tr("All rows")),
                (Fate.NEW, self.tr("Coming in")),
                (Fate.BAD, self.tr("To be mended")),
                (Fate.KNOWN, self.tr("There already")),
            ),
        )
        self.filter.activated.connect(self._narrow)
        self.columns = QuietButton(theme, self.tr("What the columns hold…"), "table-2")
        self.columns.setCheckable(True)
        self.columns.setVisible(bool(file.tables))
        self.columns.toggled.connect(self._show_columns)
        self.sheet = Select(
            theme, self.tr("Sheet"), tuple((at, table.name or "1") for at, table in enumerate(file.tables))
        )
        self.sheet.activated.connect(self._choose_sheet)
        self.sheet.hide()
        self.map: ColumnMap | None = None
        self.approved = CheckMark(theme, self.tr("Take them as approved"))
        self.approved.setVisible(file.article is None)
        self.copy = QuietButton(theme, self.tr("Copy what is to be mended"), "copy")
        self.copy.clicked.connect(self._copy)
        self.accept_button = PrimaryButton(theme, "")
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self._take)
        self.cancel = SecondaryButton(theme, self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self._lay_out()
        self._show_file(file)
        if file.bank is None:
            self.columns.setChecked(True)
        wanted = QSize(theme.px(960), theme.px(640))
        self.resize(wanted.boundedTo(self.screen().availableGeometry().size() * 0.9))

    def _lay_out(self) -> None:
        theme = self._theme
        bar = QHBoxLayout()
        bar.setSpacing(theme.px(SPACE_S))
        bar.addWidget(self.filter)
        bar.addStretch(1)
        bar.addWidget(self.sheet)
        bar.addWidget(self.columns)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(SPACE_S))
        buttons.addWidget(self.approved)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.accept_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*[theme.px(SPACE_L) + theme.px(SPACE_S)] * 4)
        self._column.setSpacing(theme.px(SPACE_M))
        self._column.addWidget(ElidedLabel(theme, self._file.name, Text.HEADING, bold=True))
        for widget in (self.summary, self.trouble, self.notes):
            self._column.addWidget(widget)
        self._column.addLayout(bar)
        self._place_of_map = self._column.count()
        self._column.addWidget(self.table, 1)
        self._column.addLayout(buttons)

    def _make_table(self) -> QTableView:
        theme = self._theme
        table = QTableView()
        table.setModel(self.rows)
        table.setFont(theme.font())
        table.setAccessibleName(self.tr("Rows of the bank"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(36))
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setIconSize(QSize(theme.px(18), theme.px(18)))
        head = table.horizontalHeader()
        head.setFont(theme.font(Text.CAPTION))
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(Column.STEM, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(Column.ANSWER, QHeaderView.ResizeMode.Stretch)
        head.resizeSection(Column.PLACE, theme.px(110))
        head.resizeSection(Column.TYPE, theme.px(110))
        return table

    # What is shown.

    def _show_file(self, file: BankFile) -> None:
        self._file = file
        self.rows.set_bank(file.bank, self._known(file))
        new, known, bad = (self.rows.count(fate) for fate in (Fate.NEW, Fate.KNOWN, Fate.BAD))
        if file.bank is None:
            self.summary.setText(self.tr("Please say which columns hold the questions and the answers."))
        else:
            parts = [self.tr("%n question(s) coming in", "", new)]
            parts += [self.tr("%n there already", "", known)] if known else []
            parts += [self.tr("%n to be mended", "", bad)] if bad else []
            self.summary.setText(" · ".join(parts))
        notes = "\n".join(i18n.sentence(note) for note in file.bank.notes) if file.bank else ""
        self.notes.setText(notes)
        self.notes.setVisible(bool(notes))
        self._warn("")
        self.copy.setVisible(bool(bad))
        self.accept_button.setText(self.tr("Import %n question(s)", "", new))
        self.accept_button.setEnabled(bool(new))
        self.filter.choose(None)

    def _warn(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    @Slot()
    def _narrow(self) -> None:
        fate = self.filter.value
        self.rows.narrow(fate if isinstance(fate, Fate) else None)

    # Columns.

    @Slot(bool)
    def _show_columns(self, shown: bool) -> None:
        if shown and self.map is None:
            self._choose_sheet()
        if self.map is not None:
            self.map.setVisible(shown)
        self.sheet.setVisible(shown and len(self._file.tables) > 1)

    @Slot()
    def _choose_sheet(self) -> None:
        if self.map is not None:
            self._column.removeWidget(self.map)
            self.map.hide()
            self.map.deleteLater()
        self.map = ColumnMap(self._theme, self._file.tables[max(0, self.sheet.currentIndex())])
        self.map.changed.connect(self._read_again)
        self._column.insertWidget(self._place_of_map, self.map)

    @Slot()
    def _read_again(self) -> None:
        assert self.map is not None
        at = max(0, self.sheet.currentIndex())
        try:
            self._show_file(with_columns(self._file, {at: self.map.header}))
        except UserError as error:
            self._warn(i18n.sentence(error))
            self.accept_button.setEnabled(False)

    # What is done.

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self.rows.bad_lines()))

    @Slot()
    def _take(self) -> None:
        self.wanted.emit(self._file, self.approved.isChecked() and not self.approved.isHidden())
        self.accept()
