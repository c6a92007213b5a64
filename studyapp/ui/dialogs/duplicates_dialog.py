"""Items that ask the same fact, group after group side by side: which to keep, or that they are different."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studyapp.core.errors import UserError
from studyapp.services.duplicates import SameFact
from studyapp.ui import i18n
from studyapp.ui.dialogs.fitting import resize_within_screen
from studyapp.ui.theme import SPACE_M, SPACE_S, SPACE_XL, Text, Theme, set_ink
from studyapp.ui.widgets.buttons import IconButton, PrimaryButton, QuietButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.duplicate_card import DuplicateCard
from studyapp.ui.widgets.progress_bar import ProgressBar

if TYPE_CHECKING:
    from studyapp.services.bundle import Services
    from studyapp.ui.models.article_texts import ArticleTexts
    from studyapp.ui.tasks import Task, TaskRunner

MOST_CARDS = 12
"""Items of a group that are shown at most; the rest come up again when these are settled."""


class _Cards(QScrollArea):
    """Scrolls sideways alone: each card scrolls for itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Wrapped words would make the cards as high as they are when narrowest.
        if (cards := self.widget()) is not None:
            cards.setFixedHeight(self.viewport().height())


class DuplicatesDialog(QDialog):
    """Looks for duplicates when it is opened; what is done with a group is asked of its owner, who can undo it."""

    merge_requested = Signal(object)
    """A mapping of the row of each item that is kept to the rows that are merged into it."""
    apart_requested = Signal(object)
    """The rows of items that ask different things."""
    undo_requested = Signal()

    def __init__(
        self, theme: Theme, services: Services, texts: ArticleTexts, runner: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._services, self._texts, self._runner = theme, services, texts, runner
        self._groups: tuple[SameFact, ...] = ()
        self._at = 0
        self._done = 0
        """Acts of this dialog that can be undone."""
        self._task: Task | None = None
        self.cards: tuple[DuplicateCard, ...] = ()
        self.setWindowTitle(self.tr("Duplicates"))
        resize_within_screen(self, theme.px(940), theme.px(680))
        self.state = label(theme, "", Text.TITLE, bold=True, wrap=True)
        self.rule = label(
            theme,
            self.tr(
                "The item you keep gets the tags and answers of the others; these are retired and keep their record."
            ),
            Text.CAPTION,
            ink=theme.c.muted,
            wrap=True,
        )
        self.bar = ProgressBar(theme, self.tr("Progress"))
        self.before = IconButton(theme, "arrow-left", self.tr("Group before"))
        self.after = IconButton(theme, "arrow-right", self.tr("Next group"))
        self.undo = IconButton(theme, "undo-2", self.tr("Undo"))
        self.all = QuietButton(theme, "")
        self.apart = SecondaryButton(theme, self.tr("Not the same"))
        self.merge = PrimaryButton(theme, self.tr("Merge"))
        self.close_button = SecondaryButton(theme, self.tr("Close"))
        self._holder = QWidget()
        self._row = QHBoxLayout(self._holder)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(SPACE_M))
        self._area = _Cards()
        self._area.setAccessibleName(self.tr("Items of the group"))
        self._area.setWidget(self._holder)
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        theme = self._theme
        head = QHBoxLayout()
        head.setSpacing(theme.px(SPACE_S))
        head.addWidget(self.state, 1)
        for button in (self.undo, self.before, self.after):
            head.addWidget(button)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(SPACE_M))
        buttons.addWidget(self.all)
        buttons.addStretch(1)
        for wide in (self.close_button, self.apart, self.merge):
            buttons.addWidget(wide)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(SPACE_XL)] * 4)
        column.setSpacing(theme.px(SPACE_M))
        column.addLayout(head)
        column.addWidget(self.rule)
        column.addWidget(self.bar)
        column.addWidget(self._area, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.before.clicked.connect(partial(self._go, -1))
        self.after.clicked.connect(partial(self._go, 1))
        self.undo.clicked.connect(self._undo)
        self.all.clicked.connect(self._merge_all)
        self.apart.clicked.connect(self._tell_apart)
        self.merge.clicked.connect(self._merge)
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self._stop)
        for key, act in (
            (QKeySequence(QKeySequence.StandardKey.Undo), self._undo),
            (QKeySequence(Qt.Key.Key_M), self._merge),
            (QKeySequence(Qt.Key.Key_D), self._tell_apart),
            (QKeySequence(Qt.Key.Key_PageDown), partial(self._go, 1)),
            (QKeySequence(Qt.Key.Key_PageUp), partial(self._go, -1)),
            *((QKeySequence(str(number)), partial(self._keep, number - 1)) for number in range(1, 10)),
        ):
            QShortcut(key, self).activated.connect(act)
        self.merge.setToolTip("M")
        self.apart.setToolTip("D")

    # Looking

    @property
    def busy(self) -> bool:
        """Whether it is still looking."""
        return self._task is not None and self._task.running

    def begin(self) -> None:
        """Look through the whole bank."""
        self._stop()
        set_ink(self.state, self._theme.c.ink)
        self.state.setText(self.tr("Looking for items that ask the same…"))
        self.bar.set_fraction(0)
        self.bar.show()
        self._groups = ()
        self._clear()
        self._show_acts()
        self.close_button.setFocus()
        self._task = self._runner.run(
            self._services.duplicates.search_work(),
            done=self._take,
            failed=self._fail,
            progressed=self.bar.set_fraction,
        )
        self._name_closing()

    def _take(self, found: tuple[SameFact, ...]) -> None:
        self._task = None
        self._groups = found
        self._at = min(self._at, max(0, len(found) - 1))
        self.bar.hide()
        self._name_closing()
        self._show_group()

    def _fail(self, error: Exception) -> None:
        self._task = None
        self.bar.hide()
        self._name_closing()
        self._show_acts()
        set_ink(self.state, self._theme.c.bad)
        if isinstance(error, UserError):
            self.state.setText(i18n.sentence(error))
        else:
            self.state.setText(self.tr("This did not work."))
            self._runner.failed.emit(error)

    def _name_closing(self) -> None:
        """Closing while it looks means giving up."""
        self.close_button.setText(self.tr("Cancel") if self.busy else self.tr("Close"))

    def _stop(self) -> None:
        if self._task is not None and self._task.running:
            self._task.cancel()
        self._task = None

    # Showing

    def _go(self, step: int) -> None:
        if self._groups:
            self._at = (self._at + step) % len(self._groups)
            self._show_group()

    def _clear(self) -> None:
        for card in self.cards:
            self._row.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = ()

    def _show_group(self) -> None:
        self._clear()
        if self._groups:
            group = self._groups[self._at]
            rows = group.rows[:MOST_CARDS]
            views = self._services.bank.views(rows)
            answered = self._services.duplicates.answered(rows)
            likes = (None, *group.others)
            self.cards = tuple(
                DuplicateCard(self._theme, self._texts, views[row], like, answered.get(row, 0), number)
                for number, (row, like) in enumerate(zip(rows, likes, strict=False), 1)
                if row in views
            )
            for card in self.cards:
                self._row.addWidget(card)
                card.kept_chosen.connect(self._card_chosen)
                card.taken_toggled.connect(self._show_acts)
            self._keep(0)
            self._area.horizontalScrollBar().setValue(0)
        self._show_acts()
        (self.merge if self.cards else self.close_button).setFocus()

    def _show_acts(self) -> None:
        some = bool(self.cards)
        several = len(self._groups) > 1
        if not self.busy:
            self.state.setText(
                self.tr("{number} of {count}: these ask the same").format(number=self._at + 1, count=len(self._groups))
                if some
                else self.tr("No two items ask the same.")
            )
        exact = sum(len(group.others) for group in self._groups if group.exact)
        self.all.setText(self.tr("Merge all %n that say the same word for word", "", exact))
        self.all.setVisible(several and exact > 0)
        for widget in (self.rule, self.merge, self.apart, self._area):
            widget.setVisible(some)
        for button in (self.before, self.after):
            button.setVisible(several)
        self.undo.setEnabled(self._done > 0 and not self.busy)
        taken = sum(card.taken.isChecked() for card in self.cards)
        self.merge.setEnabled(taken > 1)
        self.apart.setEnabled(taken > 1)

    def _keep(self, number: int) -> None:
        """The item that is kept is the one on this card."""
        if number < len(self.cards):
            for at, card in enumerate(self.cards):
                card.show_kept(kept=at == number)

    def _card_chosen(self) -> None:
        card = self.sender()
        assert isinstance(card, DuplicateCard)
        self._keep(self.cards.index(card))

    # Acting

    def _merge(self) -> None:
        if not self.merge.isEnabled() or not self.cards:
            return
        kept = next(card.row for card in self.cards if card.keep.isChecked())
        others = tuple(card.row for card in self.cards if card.taken.isChecked() and card.row != kept)
        self._did()
        self.merge_requested.emit({kept: others})
        self.begin()

    def _merge_all(self) -> None:
        wanted = {group.first: tuple(group.rows[1:]) for group in self._groups if group.exact}
        self._did()
        self.merge_requested.emit(wanted)
        self.begin()

    def _tell_apart(self) -> None:
        if not self.apart.isEnabled() or not self.cards:
            return
        rows = tuple(card.row for card in self.cards if card.taken.isChecked())
        self._did()
        self.apart_requested.emit(rows)
        self.begin()

    def _did(self) -> None:
        self._done += 1

    def _undo(self) -> None:
        if self.undo.isEnabled():
            self._done -= 1
            self.undo_requested.emit()
            self.begin()
