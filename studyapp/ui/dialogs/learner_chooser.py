"""Who is learning? Asked at the start where there are several learners, and when another one sits down."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studyapp.core.ids import LearnerId
from studyapp.ui.dialogs.pin_prompts import check_pin
from studyapp.ui.dialogs.prompt_dialog import PromptDialog, Refused
from studyapp.ui.models.exam_words import told_together
from studyapp.ui.models.learner_words import learner_lines
from studyapp.ui.theme import SPACE_M, SPACE_S, SPACE_XL, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.marks import CheckMark
from studyapp.ui.widgets.plain_list import PlainList

if TYPE_CHECKING:
    from studyapp.services.learners import Learner, Learners


class LearnerChooser(QDialog):
    """Accepted when somebody was chosen, whose PIN, if there is one, was given. It chooses nothing by itself."""

    def __init__(
        self,
        theme: Theme,
        learners: Learners,
        now: Callable[[], datetime],
        *,
        chosen: LearnerId | None,
        at_start: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._learners = learners
        self._now = now
        self._left = 0
        self.setWindowTitle(self.tr("Who is learning?"))
        self.resize(theme.px(440), theme.px(440))
        self.list = PlainList(theme, self.tr("Learners"))
        self.list.itemSelectionChanged.connect(self._show_chosen)
        self.list.itemActivated.connect(self._go_on)
        self.pin = QLineEdit()
        self.pin.setFont(theme.font())
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setPlaceholderText(self.tr("PIN"))
        self.pin.setAccessibleName(self.tr("PIN"))
        self.pin.setMaxLength(200)
        self.trouble = label(theme, "", Text.CAPTION, ink=theme.c.bad, wrap=True)
        self.trouble.hide()
        self.remember = CheckMark(theme, self.tr("Begin with this learner from now on, without asking"))
        self._at_start = at_start
        self.add = QuietButton(theme, self.tr("New learner…"))
        self.add.clicked.connect(self._ask_for_name)
        self.cancel = SecondaryButton(theme, self.tr("Quit") if at_start else self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.accept_button = PrimaryButton(theme, self.tr("Begin"))
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self._go_on)
        self._wait = QTimer(self, interval=1000)
        self._wait.timeout.connect(self._count_down)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(SPACE_XL)] * 4)
        column.setSpacing(theme.px(SPACE_M))
        column.addWidget(label(theme, self.tr("Who is learning?"), Text.TITLE, bold=True))
        column.addWidget(self.list, 1)
        column.addWidget(self.pin)
        column.addWidget(self.trouble)
        column.addWidget(self.remember)
        row = QHBoxLayout()
        row.setSpacing(theme.px(SPACE_S))
        row.addWidget(self.add)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.accept_button)
        column.addLayout(row)
        self._fill(chosen)
        self.list.setFocus()

    def _fill(self, chosen: LearnerId | None) -> None:
        self._known = {one.id: one for one in self._learners.listing() if one.archived_at is None}
        self.list.fill(learner_lines(self._known.values()), chosen)
        self._show_chosen()

    @property
    def chosen(self) -> Learner | None:
        """The learner chosen."""
        key = self.list.chosen
        return self._known.get(LearnerId(key)) if isinstance(key, int) else None

    def _show_chosen(self) -> None:
        chosen = self.chosen
        has_pin = chosen is not None and chosen.has_pin
        self.pin.setVisible(has_pin)
        self.remember.setVisible(self._at_start and not has_pin)
        if has_pin:
            self.remember.setChecked(False)
        self.pin.clear()
        self.trouble.hide()
        self._left = 0
        self._tell_ready()

    def _go_on(self) -> None:
        chosen = self.chosen
        if chosen is None or self._left:
            return
        try:
            if chosen.has_pin:
                if not self.pin.text():
                    self.pin.setFocus()
                    return
                check_pin(self._learners, chosen.id, self.pin.text(), self._now())
        except Refused as refusal:
            self._told, self._left = refusal.sentence, refusal.seconds
            self.pin.clear()
            self.pin.setFocus()
            self.trouble.show()
            self._show_waiting()
            if self._left:
                self._wait.start()
            return
        self.accept()

    def _show_waiting(self) -> None:
        waiting = self.tr("Try again in %n second(s).", "", self._left) if self._left else ""
        self.trouble.setText(told_together(self._told, waiting))
        self._tell_ready()

    def _count_down(self) -> None:
        self._left = max(0, self._left - 1)
        if not self._left:
            self._wait.stop()
        if self.trouble.isVisible():
            self._show_waiting()

    def _tell_ready(self) -> None:
        self.accept_button.setEnabled(self.chosen is not None and not self._left)

    def _ask_for_name(self) -> None:
        prompt = PromptDialog(
            self._theme, self.tr("New learner"), "", ((self.tr("Name"), False),), self.tr("Add"), self._add, self
        )
        prompt.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        prompt.open()

    def _add(self, typed: tuple[str, ...]) -> None:
        self._fill(self._learners.add(typed[0], self._now()).id)
