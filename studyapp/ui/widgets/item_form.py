"""The fields by which an item is edited: its options and key by type, as rows of text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from studyapp.core.items.invariants import OPTION_COUNTS
from studyapp.core.items.item import BLANK, Item, ItemType, Key, MatchOptions
from studyapp.ui.theme import SPACE_S, Text, Theme
from studyapp.ui.widgets.buttons import CompactButton, IconButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.marks import CheckMark, RadioMark

ALSO = "|"
"""Between the answers that a blank accepts; no article is written with it."""


class ItemForm(QWidget):
    """Base: takes an item's options and key, and gives them back as edited."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows = QVBoxLayout()
        self.rows.setSpacing(theme.px(SPACE_S))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(SPACE_S))
        column.addLayout(self.rows)

    def result(self, item: Item) -> Item:
        """`item` with the options and key of the fields."""
        raise NotImplementedError

    def stem_edited(self, stem: str) -> None:
        """The stem has other words now."""

    def line(self, text: str, name: str) -> QLineEdit:
        """A field of this form."""
        field = QLineEdit(text)
        field.setFont(self.theme.font())
        field.setCursorPosition(0)
        field.setAccessibleName(name)
        field.textEdited.connect(self._tell)
        return field

    def row(self, *widgets: QWidget) -> QWidget:
        """A row of this form, its last line edit as wide as can be."""
        holder = QWidget()
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.theme.px(SPACE_S))
        for widget in widgets:
            layout.addWidget(widget, int(isinstance(widget, QLineEdit)))
        self.rows.addWidget(holder)
        return holder

    def hint(self, words: str) -> None:
        """A muted line under the rows."""
        layout = self.layout()
        assert layout is not None
        layout.addWidget(label(self.theme, words, Text.CAPTION, ink=self.theme.c.muted, wrap=True))

    def _tell(self) -> None:
        self.edited.emit()


class ChoiceForm(ItemForm):
    """Options, each with a mark for being right; those of a multiple choice can be added and taken away."""

    def __init__(self, theme: Theme, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._several = item.type is ItemType.MULTIPLE
        self._group = QButtonGroup(self)
        self._group.setExclusive(not self._several)
        self.fields: list[QLineEdit] = []
        self.marks: list[QAbstractButton] = []
        right = item.key if isinstance(item.key, tuple) else (item.key,)
        for number, text in enumerate(item.options if isinstance(item.options, tuple) else ()):
            self._add(text, right=number in right)
        self.more = CompactButton(theme, self.tr("Add an option"))
        self.more.clicked.connect(self._add_empty)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        least, most = OPTION_COUNTS[item.type]
        self._least, self._most = least, most
        self._allow()

    def _add(self, text: str, *, right: bool) -> None:
        name = self.tr("Option {number}").format(number=len(self.fields) + 1)
        mark: QAbstractButton = CheckMark(self.theme) if self._several else RadioMark(self.theme)
        mark.setChecked(right)
        mark.setAccessibleName(self.tr("{option} is right").format(option=name))
        mark.setToolTip(mark.accessibleName())
        mark.clicked.connect(self._tell)
        self._group.addButton(mark)
        field = self.line(text, name)
        widgets: list[QWidget] = [mark, field]
        if self._several:
            away = IconButton(self.theme, "x", self.tr("Take the option away"))
            away.clicked.connect(self._take_away)
            widgets.append(away)
        self.row(*widgets)
        self.fields.append(field)
        self.marks.append(mark)

    def _add_empty(self) -> None:
        self._add("", right=False)
        self._allow()
        self.fields[-1].setFocus()
        self._tell()

    def _take_away(self) -> None:
        away = self.sender()
        assert isinstance(away, QWidget)
        holder = away.parentWidget()
        assert holder is not None
        number = self.rows.indexOf(holder)
        self._group.removeButton(self.marks.pop(number))
        self.fields.pop(number)
        self.rows.removeWidget(holder)
        holder.hide()
        holder.deleteLater()
        self._allow()
        self._tell()

    def _allow(self) -> None:
        count = len(self.fields)
        self.more.setVisible(self._several and count < self._most)
        for away in self.findChildren(IconButton):
            away.setEnabled(count > self._least)

    def result(self, item: Item) -> Item:
        right = tuple(number for number, mark in enumerate(self.marks) if mark.isChecked())
        key: Key = right if self._several else right[0] if right else -1
        return replace(item, options=_texts(self.fields), key=key)


class TruthForm(ItemForm):
    """Whether the statement is true."""

    def __init__(self, theme: Theme, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.true = RadioMark(theme, self.tr("The statement is true"))
        self.false = RadioMark(theme, self.tr("The statement is false"))
        for mark, truth in ((self.true, True), (self.false, False)):
            mark.setChecked(item.key is truth)
            mark.clicked.connect(self._tell)
            self.row(mark)

    def result(self, item: Item) -> Item:
        return replace(item, key=self.true.isChecked())


class BlanksForm(ItemForm):
    """For each blank the answers that are accepted; those of a cloze follow the blanks of the stem."""

    def __init__(self, theme: Theme, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._follows = item.type is ItemType.CLOZE
        self.fields: list[QLineEdit] = []
        self._holders: list[QWidget] = []
        for accepted in item.key if isinstance(item.key, tuple) else ():
            self._add(f" {ALSO} ".join(accepted) if isinstance(accepted, tuple) else "")
        self.hint(
            self.tr("The article's own words first; other answers that count as right after a {sign}").format(sign=ALSO)
        )
        if self._follows:
            self.stem_edited(item.stem)

    def _add(self, text: str) -> None:
        name = self.tr("Blank {number}").format(number=len(self.fields) + 1)
        field = self.line(text, name)
        number = label(self.theme, str(len(self.fields) + 1), Text.CAPTION, ink=self.theme.c.muted)
        self._holders.append(self.row(number, field))
        self.fields.append(field)

    def stem_edited(self, stem: str) -> None:
        if not self._follows:
            return
        blanks = stem.count(BLANK)
        while len(self.fields) < blanks:
            self._add("")
        for number, (field, holder) in enumerate(zip(self.fields, self._holders, strict=True)):
            holder.setVisible(number < blanks or bool(field.text().strip()))

    def result(self, item: Item) -> Item:
        shown = [field for field, holder in zip(self.fields, self._holders, strict=True) if not holder.isHidden()]
        return replace(item, key=tuple(_answers(field.text()) for field in shown))


class PairsForm(ItemForm):
    """Pairs of a matching item, and rows at the right that belong to none."""

    def __init__(self, theme: Theme, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        options = item.options if isinstance(item.options, MatchOptions) else MatchOptions((), ())
        key = item.key if isinstance(item.key, tuple) else ()
        self._places = [at for at in key if isinstance(at, int)]
        self.left: list[QLineEdit] = []
        self.right: dict[int, QLineEdit] = {}
        for number, (text, at) in enumerate(zip(options.left, self._places, strict=False), 1):
            left = self.line(text, self.tr("Left {number}").format(number=number))
            self.left.append(left)
            if at in self.right:
                self.row(left, label(theme, f"– {options.right[at]}"))
                continue
            self.right[at] = self.line(options.right[at], self.tr("Its partner {number}").format(number=number))
            self.row(left, label(theme, "–"), self.right[at])
        for at, text in enumerate(options.right):
            if at not in self.right:
                self.right[at] = self.line(text, self.tr("Without a partner"))
                self.row(label(theme, self.tr("Without a partner"), ink=theme.c.muted), self.right[at])

    def result(self, item: Item) -> Item:
        right = tuple(self.right[at].text().strip() for at in sorted(self.right))
        return replace(item, options=MatchOptions(_texts(self.left), right))


class OrderForm(ItemForm):
    """The rows of an ordering item in their right order."""

    def __init__(self, theme: Theme, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        options = item.options if isinstance(item.options, tuple) else ()
        key = item.key if isinstance(item.key, tuple) else ()
        self._order = [at for at in key if isinstance(at, int)]
        self.fields = [
            self.line(options[at], self.tr("Row {number}").format(number=number))
            for number, at in enumerate(self._order, 1)
        ]
        for number, field in enumerate(self.fields, 1):
            self.row(label(theme, str(number), Text.CAPTION, ink=theme.c.muted), field)
        self.hint(self.tr("In the right order; learners see them shuffled"))

    def result(self, item: Item) -> Item:
        texts = dict(zip(self._order, _texts(self.fields), strict=True))
        return replace(item, options=tuple(texts[at] for at in sorted(texts)))


class RecallForm(ItemForm):
    """The text to be written from memory."""

    def __init__(self, theme: Theme, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.field = self.line(item.key if isinstance(item.key, str) else "", self.tr("Text to be written"))
        self.row(self.field)

    def result(self, item: Item) -> Item:
        return replace(item, key=self.field.text().strip())


def form_for(theme: Theme, item: Item) -> ItemForm:
    """The fields for options and key of an item."""
    form: Callable[[Theme, Item], ItemForm] = {
        ItemType.SINGLE: ChoiceForm,
        ItemType.MULTIPLE: ChoiceForm,
        ItemType.TRUEFALSE: TruthForm,
        ItemType.CLOZE: BlanksForm,
        ItemType.SET: BlanksForm,
        ItemType.MATCHING: PairsForm,
        ItemType.ORDERING: OrderForm,
        ItemType.RECALL: RecallForm,
    }[item.type]
    return form(theme, item)


def _texts(fields: Sequence[QLineEdit]) -> tuple[str, ...]:
    return tuple(field.text().strip() for field in fields)


def _answers(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(answer.strip() for answer in text.split(ALSO) if answer.strip()))
