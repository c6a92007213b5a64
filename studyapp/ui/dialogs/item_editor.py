"""Editing an item by hand beside its evidence, with the audit looking on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studyapp.core.items.invariants import faults
from studyapp.core.items.item import Item, ItemStatus
from studyapp.core.progress import Progress
from studyapp.services.auditing import AuditOrder, audit_items
from studyapp.ui.dialogs.fitting import resize_within_screen
from studyapp.ui.i18n import item_type_label, kind_label, sentence
from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, KindGroup, Text, Theme, set_background
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.chip import Chip
from studyapp.ui.widgets.item_form import form_for
from studyapp.ui.widgets.item_text import ItemText, quote_pieces
from studyapp.ui.widgets.learner_preview import LearnerPreview
from studyapp.ui.widgets.review_panel import AuditList

if TYPE_CHECKING:
    from studyapp.core.article import Article
    from studyapp.core.items.audit import Finding
    from studyapp.services.library import StoredItem
    from studyapp.ui.tasks import TaskRunner

AUDIT_AFTER_MS = 250
"""So long nobody has typed when the audit looks."""


class ItemEditor(QDialog):
    """Stem, options and key, rationale and a reason; what cannot be asked cannot be saved."""

    saved = Signal(object, bool, str)
    """The `Item` as edited, whether it is approved as well, and why it was edited."""

    def __init__(
        self,
        theme: Theme,
        stored: StoredItem,
        article: Article | None,
        runner: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stored = stored
        self._article = article
        self._runner = runner
        self._looked_at: Item | None = None
        self.setWindowTitle(self.tr("Edit the item"))
        resize_within_screen(self, theme.px(940), theme.px(700))
        self.stem = self._text(stored.item.stem, self.tr("Stem"), 84)
        self.form = form_for(theme, stored.item)
        self.rationale = self._text(stored.item.rationale, self.tr("Rationale"), 78)
        self.why = QLineEdit()
        self.why.setFont(theme.font())
        self.why.setMaxLength(500)
        self.why.setAccessibleName(self.tr("Why it is edited"))
        self.why.setPlaceholderText(self.tr("For the record; may be left empty"))
        self.trouble = label(theme, "", Text.CAPTION, ink=theme.c.bad, wrap=True)
        self.audit = AuditList(theme)
        self.preview = LearnerPreview(theme)
        self.save = SecondaryButton(theme, self.tr("Save"))
        self.approve = PrimaryButton(theme, self.tr("Save and approve"))
        self.cancel = SecondaryButton(theme, self.tr("Cancel"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AUDIT_AFTER_MS)
        self._assemble()
        self.stem.textChanged.connect(self._stem_edited)
        self.form.edited.connect(self._edited)
        self.rationale.textChanged.connect(self._edited)
        self._timer.timeout.connect(self._look)
        self.save.clicked.connect(self._save)
        self.approve.clicked.connect(self._save_and_approve)
        self.cancel.clicked.connect(self.reject)
        self._edited()
        self._look()
        self.stem.setFocus()

    def _text(self, text: str, name: str, height: int) -> QPlainTextEdit:
        field = QPlainTextEdit(text)
        field.setFont(self._theme.font())
        field.setProperty("framed", True)
        field.setTabChangesFocus(True)
        field.setAccessibleName(name)
        field.setFixedHeight(self._theme.px(height))
        return field

    def _assemble(self) -> None:
        theme, item = self._theme, self._stored.item
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, theme.px(SPACE_M), 0)
        column.setSpacing(theme.px(SPACE_S))
        for words, field in (
            (self.tr("Stem"), self.stem),
            (self.tr("Options and key") if item.options else self.tr("Key"), self.form),
            (self.tr("Rationale"), self.rationale),
            (self.tr("Why it is edited"), self.why),
        ):
            column.addWidget(label(theme, words, Text.CAPTION, ink=theme.c.muted))
            column.addWidget(field)
            column.addSpacing(theme.px(SPACE_S))
        column.addStretch(1)
        side = QWidget()
        set_background(side, theme.c.panel)
        beside = QVBoxLayout(side)
        beside.setContentsMargins(*[theme.px(SPACE_L)] * 4)
        beside.setSpacing(theme.px(SPACE_S))
        chips = QHBoxLayout()
        chips.setSpacing(theme.px(SPACE_S))
        chips.addWidget(Chip(theme, item_type_label(item.type), theme.tint(KindGroup.NAME)))
        chips.addWidget(Chip(theme, kind_label(item.phrase_kind), theme.tint(item.phrase_kind)))
        chips.addStretch(1)
        quote = ItemText(theme, Text.HEADING)
        quote.show_pieces(quote_pieces(item.quote, item.tests, item.phrase_kind))
        beside.addLayout(chips)
        # The audit first: it is to be seen while somebody types.
        beside.addWidget(label(theme, self.tr("Audit"), Text.CAPTION, ink=theme.c.muted))
        beside.addWidget(self.trouble)
        beside.addWidget(self.audit)
        beside.addSpacing(theme.px(SPACE_M))
        beside.addWidget(self.preview)
        beside.addSpacing(theme.px(SPACE_M))
        beside.addWidget(label(theme, self.tr("From the article"), Text.CAPTION, ink=theme.c.muted))
        beside.addWidget(quote)
        beside.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(theme.px(SPACE_M))
        body.addWidget(_scrolled(fields, self.tr("Fields")), 5)
        body.addWidget(_scrolled(side, self.tr("Evidence and audit")), 4)
        note = ""
        if self._stored.item.status is not ItemStatus.DRAFT:
            note = self.tr("Saved without approval, the item becomes a draft again.")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(SPACE_M))
        buttons.addWidget(label(theme, note, Text.CAPTION, ink=theme.c.muted, wrap=True), 1)
        for button in (self.cancel, self.save, self.approve):
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*[theme.px(SPACE_XL)] * 4)
        whole.setSpacing(theme.px(SPACE_L))
        whole.addLayout(body, 1)
        whole.addLayout(buttons)

    @property
    def item(self) -> Item:
        """The item as the fields have it."""
        edited = replace(
            self._stored.item, stem=self.stem.toPlainText().strip(), rationale=self.rationale.toPlainText().strip()
        )
        return self.form.result(edited)

    def _stem_edited(self) -> None:
        self.form.stem_edited(self.stem.toPlainText())
        self._edited()

    def _edited(self) -> None:
        """Say at once what cannot be asked; the audit waits until nobody types."""
        wrong = faults(self.item)
        self.trouble.setText("\n".join(sentence(fault) for fault in wrong))
        self.trouble.setVisible(bool(wrong))
        self.save.setEnabled(not wrong)
        self.approve.setEnabled(not wrong)
        self._timer.start()

    def _look(self) -> None:
        item = self.item
        if faults(item):
            return
        self._looked_at = item
        self.preview.show_item(item)
        orders = (AuditOrder(self._stored.row, item, self._article),)

        def work(progress: Progress) -> tuple[tuple[Finding, ...], ...]:
            return audit_items(orders, progress)

        self._runner.run(work, done=self._take)

    def _take(self, found: tuple[tuple[Finding, ...], ...]) -> None:
        if self._looked_at == self.item:  # else another look is on its way
            self.audit.show_audit(self.item, found[0], with_article=self._article is not None)

    def _save(self) -> None:
        self._give(approve=False)

    def _save_and_approve(self) -> None:
        self._give(approve=True)

    def _give(self, *, approve: bool) -> None:
        item, why = self.item, self.why.text().strip()
        self.accept()
        self.saved.emit(item, approve, why)


def _scrolled(inner: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    area.setWidget(inner)
    return area
