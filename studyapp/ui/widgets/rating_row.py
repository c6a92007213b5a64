"""How well it was known: four buttons, the one that the answer stands for pressed, each with when the item returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studyapp.services.practice import Rating
from studyapp.ui.models.practice_words import interval_words, rating_label
from studyapp.ui.theme import SPACE_S, Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.flow_layout import FlowPlace

if TYPE_CHECKING:
    from studyapp.services.practice import Receipt


class RatingRow(FlowPlace):
    """Shows the rating of an answer, and lets the learner choose another."""

    rating_chosen = Signal(object)
    """The `Rating`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme.px(SPACE_S), parent)
        self.buttons: dict[Rating, SecondaryButton] = {}
        for rating in Rating:
            button = SecondaryButton(theme)
            button.setCheckable(True)
            button.setProperty("rating", int(rating))
            button.setToolTip(self.tr("When this item comes again. Choose another if you knew it better or worse."))
            button.clicked.connect(self._choose)
            self.buttons[rating] = button
            self.flow.addWidget(button)

    def show_receipt(self, receipt: Receipt) -> None:
        """Show what an answer stands for; the row is hidden where there is nothing to schedule."""
        self.setVisible(bool(receipt.choices))
        for rating, button in self.buttons.items():
            if rating in receipt.choices:
                words = f"{rating_label(rating)} · {interval_words(receipt.choices[rating])}"
                button.setText(f"{words}  {int(rating)}")
                button.setAccessibleName(words)
            button.setChecked(rating is receipt.rating)

    def _choose(self) -> None:
        rating = Rating(self.sender().property("rating"))
        for one, button in self.buttons.items():
            button.setChecked(one is rating)
        self.rating_chosen.emit(rating)
