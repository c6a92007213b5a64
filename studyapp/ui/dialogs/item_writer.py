"""Writing a new item by hand: in the notation of paper, with its evidence in an article, previewed and audited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studyapp.core.article import Span
from studyapp.core.errors import UserError
from studyapp.core.ids import ArticleRow, ItemRow
from studyapp.core.items.item import Item, ItemType, MatchOptions
from studyapp.core.items.written import Written, item_of, key_text, make_item
from studyapp.core.phrases import PhraseKind
from studyapp.core.progress import Progress
from studyapp.core.text.finding import fold
from studyapp.core.text.split import sentences
from studyapp.services.auditing import AuditOrder, audit_items
from studyapp.services.library import StoredItem
from studyapp.ui.dialogs.fitting import resize_within_screen
from studyapp.ui.i18n import item_type_label, kind_label, sentence
from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.item_preview import ItemPreview
from studyapp.ui.widgets.review_panel import AuditList
from studyapp.ui.widgets.select import Select

if TYPE_CHECKING:
    from studyapp.core.article import Article
    from studyapp.core.items.audit import Finding
    from studyapp.ui.models.article_texts import ArticleTexts
    from studyapp.ui.tasks import TaskRunner

LOOK_AFTER_MS = 250
"""So long nobody has typed when preview and audit look."""
_SHOWN = 60
"""Sentences that are offered at most; a word narrows them."""
_WITH_OPTIONS = (ItemType.SINGLE, ItemType.MULTIPLE, ItemType.ORDERING, ItemType.MATCHING)
_ROW = ItemRow(0)


class ItemWriter(QDialog):
    """Type, stem, options and answer as on paper; article, sentence and kind; what cannot be asked cannot be kept."""

    written = Signal(object, object, bool)
    """The `ArticleRow` or None, the `Item`, and whether it is approved as well. Whoever keeps it closes the dialog by
    `accept`, or tells by `refuse` why it cannot be kept."""

    def __init__(
        self,
        theme: Theme,
        articles: Sequence[tuple[ArticleRow, str]],
        texts: ArticleTexts,
        runner: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._texts, self._runner = theme, texts, runner
        self._looked_at: Item | None = None
        self.setWindowTitle(self.tr("Write an item"))
        resize_within_screen(self, theme.px(940), theme.px(660))
        self.type = Select(theme, self.tr("Type"), tuple((one, item_type_label(one)) for one in ItemType))
        self.kind = Select(theme, self.tr("Kind"), tuple((one, kind_label(one)) for one in PhraseKind))
        self.kind.choose(PhraseKind.TERM)
        self.article = Select(theme, self.tr("Article"), ((None, self.tr("No article")), *articles))
        self.stem = self._text(self.tr("Stem"), 76)
        self.options = self._text(self.tr("Options"), 104)
        self.answer = self._line(self.tr("Answer"))
        self.rationale = self._line(self.tr("Rationale"))
        self.search = self._line(self.tr("Find the sentence that proves it"))
        self.search.setPlaceholderText(self.search.accessibleName())
        self.places = QListWidget()
        self.places.setFont(theme.font(Text.CAPTION))
        self.places.setWordWrap(True)
        self.places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.places.setAccessibleName(self.tr("Sentences of the article"))
        self.places.setMinimumHeight(theme.px(110))
        self.preview = ItemPreview(theme, texts)
        self.audit = AuditList(theme)
        self.preview.add(self.audit)
        self.trouble = label(theme, "", Text.CAPTION, ink=theme.c.bad, wrap=True)
        self.how = label(theme, "", Text.CAPTION, ink=theme.c.muted, wrap=True)
        self.save = SecondaryButton(theme, self.tr("Save as draft"))
        self.approve = PrimaryButton(theme, self.tr("Save and approve"))
        self.cancel = SecondaryButton(theme, self.tr("Cancel"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_AFTER_MS)
        self._timer.timeout.connect(self._look)
        self._assemble()
        for select in (self.type, self.kind):
            select.activated.connect(self._edited)
        for field in (self.stem, self.options):
            field.textChanged.connect(self._edited)
        for line in (self.answer, self.rationale):
            line.textChanged.connect(self._edited)
        self.article.activated.connect(self._show_places)
        self.search.textChanged.connect(self._show_places)
        self.places.currentRowChanged.connect(self._edited)
        self.save.clicked.connect(self._save)
        self.approve.clicked.connect(self._save_and_approve)
        self.cancel.clicked.connect(self.reject)
        self._show_places()
        self.stem.setFocus()

    def _text(self, name: str, height: int) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setFont(self._theme.font())
        field.setProperty("framed", True)
        field.setTabChangesFocus(True)
        field.setAccessibleName(name)
        field.setFixedHeight(self._theme.px(height))
        return field

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setFont(self._theme.font())
        line.setAccessibleName(name)
        return line

    def _assemble(self) -> None:
        theme = self._theme
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, theme.px(SPACE_M), 0)
        column.setSpacing(theme.px(SPACE_S))
        choices = QHBoxLayout()
        choices.addWidget(self.type)
        choices.addWidget(self.kind)
        choices.addStretch(1)
        column.addLayout(choices)
        self._options_head = label(theme, self.tr("Options, one on a line"), Text.CAPTION, ink=theme.c.muted)
        for head, field in (
            (label(theme, self.tr("Stem"), Text.CAPTION, ink=theme.c.muted), self.stem),
            (self._options_head, self.options),
            (label(theme, self.tr("Answer"), Text.CAPTION, ink=theme.c.muted), self.answer),
        ):
            column.addWidget(head)
            column.addWidget(field)
        column.addWidget(self.how)
        for words, place in (
            (self.tr("Rationale"), self.rationale),
            (self.tr("Article"), self.article),
        ):
            column.addWidget(label(theme, words, Text.CAPTION, ink=theme.c.muted))
            column.addWidget(place)
        column.addWidget(self.search)
        column.addWidget(self.places, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.tr("Fields"))
        area.setWidget(fields)
        body = QHBoxLayout()
        body.setSpacing(theme.px(SPACE_M))
        body.addWidget(area, 5)
        body.addWidget(self.preview, 4)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(SPACE_M))
        buttons.addWidget(self.trouble, 1)
        for button in (self.cancel, self.save, self.approve):
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*[theme.px(SPACE_XL)] * 4)
        whole.setSpacing(theme.px(SPACE_L))
        whole.addLayout(body, 1)
        whole.addLayout(buttons)

    # What is written

    @property
    def _place(self) -> ArticleRow | None:
        value = self.article.value
        return ArticleRow(value) if isinstance(value, int) else None

    @property
    def _text_of(self) -> Article | None:
        place = self._place
        found = self._texts.open(place) if place is not None else None
        return found.article if found is not None else None

    def item(self) -> Item:
        """The item as it is written; raises `UserError` with what is missing."""
        kind = ItemType(str(self.type.value))
        lines = tuple(line.strip() for line in self.options.toPlainText().split("\n") if line.strip())
        options = lines if kind in _WITH_OPTIONS else ()
        written = Written(
            self.stem.toPlainText().strip(), options, self.answer.text().strip(), kind, self.rationale.text().strip()
        )
        if kind is ItemType.MATCHING:
            pairs = [line.replace("—", "=").split("=", 1) for line in lines]
            left, right = (tuple(pair[at].strip() if at < len(pair) else "" for pair in pairs) for at in (0, 1))
            made = make_item(kind, written.stem, MatchOptions(left, right), tuple(range(len(pairs))), written)
        elif kind is ItemType.ORDERING and not written.answer:
            made = make_item(kind, written.stem, options, tuple(range(len(options))), written)
        else:
            made = item_of(written)
        made = replace(made, phrase_kind=PhraseKind(str(self.kind.value)))
        article = self._text_of
        chosen = self.places.currentItem()
        if article is None or chosen is None:
            return made
        start, end = chosen.data(Qt.ItemDataRole.UserRole)
        quote = article.text[start:end]
        tests = tuple(word for word in key_text(made.options, made.key).split("\n") if word and word in quote)
        return replace(made, evidence=Span(start, end), quote=quote, tests=tests)

    def _show_places(self) -> None:
        """Offer the sentences of the article that have the words looked for."""
        article = self._text_of
        for widget in (self.search, self.places):
            widget.setVisible(article is not None)
        self.places.clear()
        if article is not None:
            wanted = fold(self.search.text().strip())
            found = [span for span in sentences(article.text) if wanted in fold(span.of(article.text))]
            for span in found[:_SHOWN]:
                entry = QListWidgetItem(span.of(article.text))
                entry.setData(Qt.ItemDataRole.UserRole, (span.start, span.end))
                self.places.addItem(entry)
        self._edited()

    def _edited(self) -> None:
        kind = ItemType(str(self.type.value))
        ordered = kind in (ItemType.MATCHING, ItemType.ORDERING)
        self.options.setVisible(kind in _WITH_OPTIONS)
        self._options_head.setVisible(kind in _WITH_OPTIONS)
        self.answer.setEnabled(not ordered)
        self.how.setText(self._how(kind))
        trouble = ""
        try:
            self.item()
        except UserError as error:
            trouble = sentence(error)
        if not trouble and self._text_of is not None and self.places.currentItem() is None:
            trouble = self.tr("Choose the sentence that proves it.")
        self.trouble.setText(trouble)
        self.save.setEnabled(not trouble)
        self.approve.setEnabled(not trouble)
        self._timer.start()

    def _how(self, kind: ItemType) -> str:
        return {
            ItemType.SINGLE: self.tr("The letter of the right option: B"),
            ItemType.MULTIPLE: self.tr("The letters of the right options: ACD"),
            ItemType.TRUEFALSE: self.tr("√ or ×"),
            ItemType.CLOZE: self.tr("____ in the stem for each blank; answers parted by | and other wordings by /"),
            ItemType.SET: self.tr("All answers, parted by |"),
            ItemType.MATCHING: self.tr("Each line a pair: left = right. Learners see the right side shuffled."),
            ItemType.ORDERING: self.tr("The lines in their right order. Learners see them shuffled."),
            ItemType.RECALL: self.tr("The text to be written from memory"),
        }[kind]

    # Preview and audit

    def _look(self) -> None:
        try:
            item = self.item()
        except UserError:
            return
        self._looked_at = item
        self.preview.show_item(StoredItem(_ROW, self._place, item))
        orders = (AuditOrder(_ROW, item, self._text_of),)

        def work(progress: Progress) -> tuple[tuple[Finding, ...], ...]:
            return audit_items(orders, progress)

        self._runner.run(work, done=self._take)

    def _take(self, found: tuple[tuple[Finding, ...], ...]) -> None:
        if self._looked_at is not None:
            self.audit.show_audit(self._looked_at, found[0], with_article=self._text_of is not None)

    def _save(self) -> None:
        self._give(approve=False)

    def _save_and_approve(self) -> None:
        self._give(approve=True)

    def _give(self, *, approve: bool) -> None:
        self.written.emit(self._place, self.item(), approve)

    def refuse(self, why: str) -> None:
        """It could not be kept: say why, and leave what was written as it is."""
        self.trouble.setText(why)
