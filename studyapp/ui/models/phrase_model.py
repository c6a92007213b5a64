"""The phrases of an article as a list that can be sorted and filtered."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studyapp.core.phrases import Phrase, PhraseKind
from studyapp.core.reading.corrections import BY_HAND
from studyapp.ui.i18n import kind_label, listed

PHRASE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The `Phrase` of a row."""
INDEX_ROLE = Qt.ItemDataRole.UserRole + 2
"""The index of the phrase in the reading."""

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PhraseOrder(StrEnum):
    """How the phrases are sorted."""

    APPEARANCE = "appearance"
    SCORE = "score"
    COUNT = "count"
    KIND = "kind"


_KINDS = {kind: number for number, kind in enumerate(PhraseKind)}
_SORT_KEYS: dict[PhraseOrder, Callable[[Phrase], tuple[float, ...]]] = {
    PhraseOrder.APPEARANCE: lambda phrase: (phrase.span.start, -len(phrase.span)),
    PhraseOrder.SCORE: lambda phrase: (-phrase.score, phrase.span.start),
    PhraseOrder.COUNT: lambda phrase: (-phrase.count, -phrase.score, phrase.span.start),
    PhraseOrder.KIND: lambda phrase: (_KINDS[phrase.kind], phrase.span.start),
}


class PhraseModel(QAbstractListModel):
    """The phrases that are asked for, in the order that is asked for.

    `wording` gives a phrase's words in the script that is shown. `needle` filters by words, folded by `fold`.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrases: tuple[Phrase, ...] = ()
        self._words: tuple[str, ...] = ()
        self._folded: tuple[str, ...] = ()
        self._items: Mapping[str, int] = {}
        self._rows: list[int] = []
        self._order = PhraseOrder.APPEARANCE
        self._shown: Collection[int] = frozenset()
        self._kinds: Collection[PhraseKind] = frozenset(PhraseKind)
        self._needle = ""

    def set_phrases(
        self, phrases: tuple[Phrase, ...], words: tuple[str, ...], folded: tuple[str, ...], items: Mapping[str, int]
    ) -> None:
        """Show these phrases, as `words` and found by `folded`; `items` counts the items that ask for each text."""
        self.beginResetModel()
        self._phrases, self._words, self._folded, self._items = phrases, words, folded, items
        self._shown = frozenset(range(len(phrases)))
        self._rows = self._arranged()
        self.endResetModel()

    def set_words(self, words: tuple[str, ...], folded: tuple[str, ...]) -> None:
        """Word the same phrases differently."""
        self._words, self._folded = words, folded
        self.arrange()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def arrange(
        self,
        *,
        order: PhraseOrder | None = None,
        shown: Collection[int] | None = None,
        kinds: Collection[PhraseKind] | None = None,
        needle: str | None = None,
    ) -> None:
        """Change what is given of order, phrases shown (indices), kinds and needle (folded)."""
        self._order = self._order if order is None else order
        self._shown = self._shown if shown is None else shown
        self._kinds = self._kinds if kinds is None else kinds
        self._needle = self._needle if needle is None else needle
        rows = self._arranged()
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def _arranged(self) -> list[int]:
        rows = [
            index
            for index, phrase in enumerate(self._phrases)
            if index in self._shown and phrase.kind in self._kinds and self._needle in self._folded[index]
        ]
        key = _SORT_KEYS[self._order]
        rows.sort(key=lambda index: key(self._phrases[index]))
        return rows

    def row_of(self, phrase: int) -> int:
        """The row that shows the phrase with that index in the reading, or -1."""
        return self._rows.index(phrase) if phrase in self._rows else -1

    def items_of(self, phrase: int) -> int:
        """How many items ask for that phrase."""
        return self._items.get(self._phrases[phrase].text, 0)

    def words_of(self, phrase: int) -> str:
        """The phrase in the script that is shown."""
        return self._words[phrase]

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """The phrases of the reading."""
        return self._phrases

    def phrase(self, phrase: int) -> Phrase:
        """The phrase with that index in the reading."""
        return self._phrases[phrase]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        at = self._rows[index.row()]
        phrase = self._phrases[at]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words[at]
        facts = [kind_label(phrase.kind), f"×{phrase.count}"]
        if phrase.rule == BY_HAND:
            facts.append(self.tr("marked by you"))
        if role == Qt.ItemDataRole.ToolTipRole:
            weight = self.tr("The bar is its weight: {percent}% of careful readers would mark it.")
            told = weight.format(percent=round(100 * phrase.score))
            return f"{self._words[at]}\n{' · '.join(facts)}\n{told}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((self._words[at], *facts))
        if role == PHRASE_ROLE:
            return phrase
        if role == INDEX_ROLE:
            return at
        return None


def best_scored(phrases: tuple[Phrase, ...], share: float) -> frozenset[int]:
    """The indices of that share of the phrases, the best scored first; at least one where there is any."""
    ranked = sorted(range(len(phrases)), key=lambda index: (-phrases[index].score, index))
    return frozenset(ranked[: max(1, round(len(ranked) * share))])
