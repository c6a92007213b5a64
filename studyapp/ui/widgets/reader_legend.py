"""The legend: a chip for each of the six colours, which switches its kinds on and off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studyapp.core.phrases import Phrase, PhraseKind
from studyapp.ui.i18n import kind_group_label, kind_label
from studyapp.ui.theme import GROUP_OF, SPACE_S, KindGroup, Theme
from studyapp.ui.widgets.chip import Chip
from studyapp.ui.widgets.flow_layout import FlowLayout


def kinds_of(group: KindGroup) -> tuple[PhraseKind, ...]:
    """The kinds that share a colour."""
    return tuple(kind for kind, its_group in GROUP_OF.items() if its_group is group)


class Legend(QWidget):
    """Chips with the number of phrases of each group."""

    hidden_kinds_changed = Signal(object)
    """The kinds (frozenset) that are switched off, after a click."""

    def __init__(self, theme: Theme, hidden: Iterable[PhraseKind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        off = set(hidden)
        row = FlowLayout(theme.px(SPACE_S), self)
        self._chips: dict[KindGroup, Chip] = {}
        for group in KindGroup:
            chip = Chip(theme, "", theme.tint(group), checkable=True, group=group, parent=self)
            chip.setChecked(not off.issuperset(kinds_of(group)))
            chip.clicked.connect(self._tell)
            self._chips[group] = chip
            row.addWidget(chip)
        self.count(())

    def count(self, phrases: Iterable[Phrase]) -> None:
        """Show how many distinct phrases of each group there are; a group without any is not shown."""
        phrases = tuple(phrases)
        counts = Counter(GROUP_OF[phrase.kind] for phrase in phrases)
        kinds = Counter(phrase.kind for phrase in phrases)
        for group, chip in self._chips.items():
            chip.set_text(f"{kind_group_label(group)} {counts[group]}")
            chip.setVisible(counts[group] > 0)
            parts = " · ".join(f"{kind_label(kind)} {kinds[kind]}" for kind in kinds_of(group) if kinds[kind])
            hint = self.tr("Click to show or hide")
            chip.setToolTip(f"{parts}\n{hint}")

    @property
    def hidden(self) -> frozenset[PhraseKind]:
        """The kinds that are switched off."""
        return frozenset(
            kind for group, chip in self._chips.items() if not chip.isChecked() for kind in kinds_of(group)
        )

    def show_kind(self, kind: PhraseKind) -> None:
        """Switch a kind on, with those of its colour, where it is off."""
        chip = self._chips[GROUP_OF[kind]]
        if not chip.isChecked():
            chip.click()

    def chip(self, group: KindGroup) -> Chip:
        """The chip of a group."""
        return self._chips[group]

    def _tell(self) -> None:
        self.hidden_kinds_changed.emit(self.hidden)


def kinds_named(names: Collection[str]) -> frozenset[PhraseKind]:
    """The kinds of those names; a name that is none (of a later version) is passed over."""
    return frozenset(kind for kind in PhraseKind if kind.value in names)
