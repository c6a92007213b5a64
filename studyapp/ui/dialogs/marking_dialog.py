"""How answers are marked: what counts in a typed answer, and the rules for what is partly right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from studyapp.core.learning.grading import MultipleRule, OrderingRule, PartsRule
from studyapp.ui.models.practice_words import rule_name, rule_sentence
from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.hairline import Hairline
from studyapp.ui.widgets.select import Select

if TYPE_CHECKING:
    from studyapp.ui.preferences import Preferences


_RULES: dict[str, type[MultipleRule] | type[OrderingRule] | type[PartsRule]] = {
    "multiple_rule": MultipleRule,
    "ordering_rule": OrderingRule,
    "parts_rule": PartsRule,
}


class MarkingDialog(QDialog):
    """The rules in words, and those that can be chosen; a choice holds from the next answer on."""

    def __init__(self, theme: Theme, settings: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How answers are marked"))
        self._theme = theme
        self._settings = settings
        now = settings.current
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(*[theme.px(SPACE_L) + theme.px(SPACE_S)] * 4)
        self._column.setSpacing(theme.px(SPACE_S))
        self._notes: dict[str, QLabel] = {}
        self._head(self.tr("Typed answers"))
        self._say(
            self.tr(
                "Makes no difference: full or half width, blanks, punctuation, Simplified or Traditional, "
                "二〇三五 or 2035."
            )
        )
        self._say(
            self.tr(
                "Always a mistake, and shown where it is: a wrong, missing, extra or swapped character. "
                "稳中有进 is not 稳中求进, and 2025 is not 2035."
            )
        )
        self._column.addSpacing(theme.px(SPACE_S))
        self._column.addWidget(Hairline(theme, lying=True))
        self._head(self.tr("What is partly right"))
        self.multiple = self._choice("multiple_rule", self.tr("Multiple choice"), MultipleRule(now.multiple_rule))
        self.ordering = self._choice("ordering_rule", self.tr("Ordering"), OrderingRule(now.ordering_rule))
        self.parts = self._choice("parts_rule", self.tr("Blanks and pairs"), PartsRule(now.parts_rule))
        self._column.addSpacing(theme.px(SPACE_XS))
        self._say(
            self.tr(
                "From memory: the share of characters that are right. Single choice, true or false: all or nothing."
            )
        )
        self._say(self.tr("A hint takes nothing off, but answers with hints are counted apart."))
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        for ground in (content, scroll.viewport()):
            ground.setAutoFillBackground(False)
        self.close_button = PrimaryButton(theme, self.tr("Close"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(SPACE_L), 0, theme.px(SPACE_L), theme.px(SPACE_L))
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll, 1)
        column.addLayout(foot)
        self._content = content
        # Said outright: by itself a dialog takes two thirds of the screen at most.
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        self.resize(self.sizeHint().boundedTo(room))
        self.close_button.setFocus()

    def sizeHint(self) -> QSize:
        width = self._theme.px(540)
        # The content's own height, and the foot's; less where the screen has not so much.
        return QSize(width, self._content.heightForWidth(width) + self._theme.px(72))

    def _head(self, words: str) -> None:
        self._column.addWidget(label(self._theme, words, Text.HEADING, bold=True))

    def _say(self, words: str) -> None:
        self._column.addWidget(label(self._theme, words, wrap=True))

    def _choice(self, field: str, name: str, rule: MultipleRule | OrderingRule | PartsRule) -> Select:
        """A rule to choose, under its name, over the sentence that tells what it does."""
        select = Select(self._theme, name, tuple((one.value, rule_name(one)) for one in type(rule)))
        select.setObjectName(field)
        select.choose(rule.value)
        select.activated.connect(self._chosen)
        note = label(self._theme, rule_sentence(rule), Text.CAPTION, ink=self._theme.c.muted, wrap=True)
        self._notes[field] = note
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(SPACE_M))
        row.addWidget(label(self._theme, name, wrap=True), 1)
        row.addWidget(select)
        self._column.addSpacing(self._theme.px(SPACE_XS))
        self._column.addLayout(row)
        self._column.addWidget(note)
        return select

    def _chosen(self) -> None:
        select = self.sender()
        assert isinstance(select, Select)
        field, value = select.objectName(), str(select.value)
        self._settings.change(**{field: value})
        self._notes[field].setText(rule_sentence(_RULES[field](value)))
