"""The rows of a question bank that is to come in, with what became of each."""

from __future__ import annotations

from collections.abc import Set
from enum import Enum, IntEnum, auto

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studyapp.core.items.item import ItemId
from studyapp.services.bank_import import Bank, BankRow
from studyapp.ui import i18n
from studyapp.ui.i18n import item_type_label
from studyapp.ui.icons import icon
from studyapp.ui.models.item_words import answer_words
from studyapp.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Fate(Enum):
    """What becomes of a row."""

    NEW = auto()
    KNOWN = auto()
    BAD = auto()


class Column(IntEnum):
    """The columns, from left to right."""

    PLACE = 0
    TYPE = 1
    STEM = 2
    ANSWER = 3


class BankRows(QAbstractTableModel):
    """All rows of a bank or those of one fate; a row that is bad says why where its answer would stand."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[BankRow, Fate]] = []
        self._shown: list[tuple[BankRow, Fate]] = []
        c = theme.c
        self._signs = {
            Fate.NEW: icon("circle-check", c.good),
            Fate.KNOWN: icon("info", c.muted),
            Fate.BAD: icon("circle-alert", c.bad),
        }
        self._heads = {
            Column.PLACE: self.tr("Row"),
            Column.TYPE: self.tr("Type"),
            Column.STEM: self.tr("Question"),
            Column.ANSWER: self.tr("Answer, or what is wrong"),
        }

    def set_bank(self, bank: Bank | None, known: Set[ItemId]) -> None:
        """Show the rows of `bank`; `known` are the items that are in the store already."""
        self._rows = [(row, _fate(row, known)) for row in (bank.rows if bank else ())]
        self.narrow(None)

    def narrow(self, fate: Fate | None) -> None:
        """Show the rows of one fate alone, or all."""
        self.beginResetModel()
        self._shown = [one for one in self._rows if fate in (None, one[1])]
        self.endResetModel()

    def count(self, fate: Fate) -> int:
        """How many rows have that fate."""
        return sum(one[1] is fate for one in self._rows)

    def bad_lines(self) -> list[str]:
        """The rows to be mended as text: where each stands, what is wrong, what it says."""
        return [
            f"{self._place(row)}\t{i18n.sentence(row.fault)}\t{' '.join(row.raw.split())}"
            for row, fate in self._rows
            if fate is Fate.BAD and row.fault is not None
        ]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[Column(section)]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, fate = self._shown[index.row()]
        column = Column(index.column())
        if role == Qt.ItemDataRole.DecorationRole and column is Column.PLACE:
            return self._signs[fate]
        if role == Qt.ItemDataRole.ToolTipRole and column in (Column.STEM, Column.ANSWER):
            return row.raw if column is Column.STEM else self._answer(row, fate)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, fate, column)
        return None

    def _words(self, row: BankRow, fate: Fate, column: Column) -> str:
        match column:
            case Column.PLACE:
                return self._place(row)
            case Column.TYPE:
                return item_type_label(row.item.type) if row.item is not None else ""
            case Column.STEM:
                return " ".join((row.item.stem if row.item is not None else row.raw).split())
        return self._answer(row, fate)

    def _answer(self, row: BankRow, fate: Fate) -> str:
        if row.fault is not None:
            return i18n.sentence(row.fault)
        words = answer_words(row.item) if row.item is not None else ""
        return self.tr("There already: {answer}").format(answer=words) if fate is Fate.KNOWN else words

    @staticmethod
    def _place(row: BankRow) -> str:
        return f"{row.place.within} {row.place.number}".strip()


def _fate(row: BankRow, known: Set[ItemId]) -> Fate:
    if row.item is None:
        return Fate.BAD
    return Fate.KNOWN if row.item.id in known else Fate.NEW
