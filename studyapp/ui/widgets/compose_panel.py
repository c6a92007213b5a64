"""The left side of the compose page: what draws a paper, its structure, and its questions one by one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, Text, Theme, set_background
from studyapp.ui.widgets.buttons import CompactButton, IconButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.compose_facts import ComposeFacts
from studyapp.ui.widgets.compose_questions import QuestionList
from studyapp.ui.widgets.compose_table import StructureTable
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.name_button import NameButton
from studyapp.ui.widgets.wrapped_column import WrappedColumn


class ComposePanel(QWidget):
    """Buttons over two sides, of which one is shown: structure with facts, or the list of questions. The page wires
    them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_background(self, theme.c.panel)
        self.preset = SecondaryButton(theme, self.tr("100-point paper"))
        self.preset.setObjectName("preset")
        self.others = IconButton(theme, "chevron-down", self.tr("Other presets"))
        self.anew = SecondaryButton(theme, self.tr("Draw another"), "refresh-cw")
        self.anew.setObjectName("anew")
        self.anew.setToolTip(self.tr("Draws other questions; locked ones stay"))
        self.articles = NameButton(theme, 180)
        self.articles.setObjectName("articles")
        self.approved = SecondaryButton(theme, self.tr("Approved only"))
        self.approved.setObjectName("approved")
        self.approved.setCheckable(True)
        self.more = SecondaryButton(theme, self.tr("More…"), "sliders-horizontal")
        self.more.setObjectName("more")
        acts = QWidget()
        flow = FlowLayout(theme.px(SPACE_S), acts)
        for control in (self.preset, self.others, self.anew, self.articles, self.approved, self.more):
            flow.addWidget(control)
        self.table = StructureTable(theme)
        self.facts = ComposeFacts(theme)
        self.questions = QuestionList(theme)
        self.by_structure = CompactButton(theme, self.tr("Structure"))
        self.by_question = CompactButton(theme, self.tr("Question by question"))
        tabs = QHBoxLayout()
        tabs.setSpacing(theme.px(SPACE_S))
        for button in (self.by_structure, self.by_question):
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setFont(theme.font(Text.HEADING, bold=True))
            tabs.addWidget(button)
        self.by_structure.setChecked(True)
        tabs.addStretch(1)
        self.busy = label(theme, self.tr("Drawing…"), Text.CAPTION, ink=theme.c.muted)
        self.busy.hide()
        tabs.addWidget(self.busy)
        structure = WrappedColumn()
        set_background(structure, theme.c.panel)
        column = structure.column
        column.setContentsMargins(theme.px(18), 0, theme.px(18), theme.px(SPACE_L))
        column.setSpacing(theme.px(SPACE_L))
        column.addWidget(self.table)
        column.addWidget(self.facts)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(structure)
        one_by_one = QWidget()
        rows = QVBoxLayout(one_by_one)
        rows.setContentsMargins(theme.px(18), 0, theme.px(18), theme.px(SPACE_L))
        rows.addWidget(self.questions)
        self._sides = QStackedWidget()
        self._sides.addWidget(scroll)
        self._sides.addWidget(one_by_one)
        self.by_structure.toggled.connect(self._choose_side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(SPACE_M), 0, 0)
        column.setSpacing(theme.px(SPACE_M))
        for part in (acts, tabs):
            row = QHBoxLayout()
            row.setContentsMargins(theme.px(18), 0, theme.px(18), 0)
            row.addWidget(part) if isinstance(part, QWidget) else row.addLayout(part)
            column.addLayout(row)
        column.addWidget(self._sides, 1)

    def _choose_side(self, structure: bool) -> None:
        self._sides.setCurrentIndex(0 if structure else 1)
