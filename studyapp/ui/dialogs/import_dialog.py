"""The account of an import: what came in, what did not and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studyapp.ui import i18n
from studyapp.ui.icons import icon
from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton, QuietButton
from studyapp.ui.widgets.card import label

if TYPE_CHECKING:
    from studyapp.services.importing import Outcome


class ImportDialog(QDialog):
    """A table of all sources, those that did not come in first."""

    def __init__(self, theme: Theme, outcomes: Sequence[Outcome], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("Import"))
        taken = sum(outcome.row is not None for outcome in outcomes)
        self.head = self.tr("{taken} of {all} articles imported").format(taken=taken, all=len(outcomes))
        # What went wrong first: it is what there may be something to do about.
        self._lines = [(outcome, self._words(outcome)) for outcome in sorted(outcomes, key=_rank)]
        self.table = self._make_table()
        copy = QuietButton(theme, self.tr("Copy the list"), "copy")
        copy.clicked.connect(self._copy)
        close = PrimaryButton(theme, self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(SPACE_S))
        buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(SPACE_L) + theme.px(SPACE_S)] * 4)
        column.setSpacing(theme.px(SPACE_M))
        column.addWidget(label(theme, self.head, Text.OPTION, bold=True))
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        close.setFocus()
        wanted = QSize(theme.px(760), theme.px(190 + 42 * min(12, len(self._lines))))
        self.resize(wanted.boundedTo(self.screen().availableGeometry().size() * 0.9))

    def _make_table(self) -> QTableWidget:
        theme = self._theme
        table = QTableWidget(len(self._lines), 2)
        table.setFont(theme.font())
        table.setAccessibleName(self.head)
        table.setHorizontalHeaderLabels([self.tr("File"), self.tr("What came of it")])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setIconSize(QSize(theme.px(18), theme.px(18)))
        head = table.horizontalHeader()
        head.setFont(theme.font(Text.CAPTION))
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for row, (outcome, words) in enumerate(self._lines):
            file = QTableWidgetItem(outcome.name)
            file.setToolTip(outcome.name)
            file.setIcon(self._sign(outcome))
            table.setItem(row, 0, file)
            told = QTableWidgetItem(words)
            told.setToolTip(words)
            table.setItem(row, 1, told)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().setMinimumSectionSize(theme.px(36))
        return table

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names of files leave room for what came of them, also where the type is large and the screen small."""
        super().resizeEvent(event)
        self.table.horizontalHeader().resizeSection(0, min(self._theme.px(230), self.width() * 2 // 5))

    def _sign(self, outcome: Outcome) -> QIcon:
        c = self._theme.c
        if outcome.row is not None:
            return icon("circle-check", c.good)
        return icon("circle-alert", c.bad) if outcome.error is not None else icon("x", c.muted)

    def _words(self, outcome: Outcome) -> str:
        if outcome.error is not None:
            sentence = i18n.sentence(outcome.error)
            # The file stands beside; its name at the head of the sentence would only push the reason out of sight.
            for mark in (": ", "："):
                sentence = sentence.removeprefix(f"{outcome.name}{mark}")
            return sentence[:1].upper() + sentence[1:]
        if outcome.row is None:
            return self.tr("Not read: the import was stopped before it.")
        title = outcome.title or self.tr("Untitled article")
        counts = " · ".join((self.tr("%n phrase(s)", "", outcome.phrases), self.tr("%n item(s)", "", outcome.items)))
        told = self.tr("Brought up to date: {title} · {counts}") if outcome.again else "{title} · {counts}"
        return told.format(title=title, counts=counts)

    def _copy(self) -> None:
        lines = [self.head, *(f"{outcome.name}\t{words}" for outcome, words in self._lines)]
        QGuiApplication.clipboard().setText("\n".join(lines))


def _rank(outcome: Outcome) -> int:
    return 0 if outcome.error is not None else 1 if outcome.row is None else 2
