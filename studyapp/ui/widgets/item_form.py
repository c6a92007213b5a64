"""The fields by which an item is edited: its options and key by type, as rows of text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QLabel,
    QLineEdit,
    QWidget,
)

from studyapp.core.items.invariants import FEWEST_MEMBERS, OPTION_COUNTS
from studyapp.core.items.item import BLANK, Item, ItemType, Key, MatchOptions
from studyapp.ui.theme import Text, Theme
from studyapp.ui.widgets.buttons import IconButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.item_form_base import ItemForm
from studyapp.ui.widgets.marks import CheckMark, RadioMark

ALSO = "|"
"""Between the answers that a blank accepts; no article is written with it."""
MOST_ROWS = 20
"""Rows of a matching item, parts to be ordered and members of a set, at most, that are written by hand."""


class ChoiceForm(ItemForm):
    """Options, each with a mark for being right; they can be added and taken away."""

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
        self.more = self.more_button(self.tr("Add an option"), self._add_empty)
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
        self.row(mark, field, self.away_button(self.tr("Take the option away")))
        self.fields.append(field)
        self.marks.append(mark)

    def _add_empty(self) -> None:
        self._add("", right=False)
        self._allow()
        self.fields[-1].setFocus()
        self._tell()

    def row_gone(self, number: int) -> None:
        mark = self.marks.pop(number)
        self._group.removeButton(mark)
        self.fields.pop(number)
        for at, (field, other) in enumerate(zip(self.fields, self.marks, strict=True), 1):
            field.setAccessibleName(self.tr("Option {number}").format(number=at))
            other.setAccessibleName(self.tr("{option} is right").format(option=field.accessibleName()))
            other.setToolTip(other.accessibleName())
        self._allow()

    def _allow(self) -> None:
        count = len(self.fields)
        self.more.setVisible(count < self._most)
        self.allow_away(allowed=count > self._least)

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
        self._numbers: list[QLabel] = []
        for accepted in item.key if isinstance(item.key, tuple) else ():
            self._add(f" {ALSO} ".join(accepted) if isinstance(accepted, tuple) else "")
        self.more = None if self._follows else self.more_button(self.tr("Add a member"), self._add_empty)
        self.hint(
            self.tr("The article's own words first; other answers that count as right after a {sign}").format(sign=ALSO)
        )
        if self._follows:
            self.stem_edited(item.stem)
        self._allow()

    def _add(self, text: str) -> None:
        name = self.tr("Blank {number}").format(number=len(self.fields) + 1)
        field = self.line(text, name)
        number = label(self.theme, str(len(self.fields) + 1), Text.CAPTION, ink=self.theme.c.muted)
        away = () if self._follows else (self.away_button(self.tr("Take the member away")),)
        self._holders.append(self.row(number, field, *away))
        self._numbers.append(number)
        self.fields.append(field)

    def _add_empty(self) -> None:
        self._add("")
        self._allow()
        self.fields[-1].setFocus()
        self._tell()

    def row_gone(self, number: int) -> None:
        for gone in (self.fields, self._holders, self._numbers):
            gone.pop(number)
        for at, (field, sign) in enumerate(zip(self.fields, self._numbers, strict=True), 1):
            field.setAccessibleName(self.tr("Blank {number}").format(number=at))
            sign.setText(str(at))
        self._allow()

    def _allow(self) -> None:
        if self.more is not None:
            self.more.setVisible(len(self.fields) < MOST_ROWS)
            self.allow_away(allowed=len(self.fields) > FEWEST_MEMBERS)

    def stem_edited(self, stem: str) -> None:
        if not self._follows:
            return
        blanks = stem.count(BLANK)
        while len(self.fields) < blanks:
            self._add("")
        for number, (field, holder) in enumerate(zip(self.fields, self._holders, strict=True)):
            holder.setVisible(number < blanks or bool(field.text().strip()))

    def result(self, item: Item) -> Item:
        shown = [
            field
            for field, holder in zip(self.fields, self._holders, strict=True)
            if not (self._follows and holder.isHidden())
        ]
        return replace(item, key=tuple(_answers(field.text()) for field in shown))


@dataclass(frozen=True, slots=True)
class _Pair:
    """A row of a matching item: what stands at the left (None: the right belongs to none), the partner's place, and its
    field where it is the first row that has it."""

    left: QLineEdit | None
    at: int
    right: QLineEdit | None


class PairsForm(ItemForm):
    """Pairs of a matching item, and rows at the right that belong to none; both can be added and taken away."""

    def __init__(self, theme: Theme, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        options = item.options if isinstance(item.options, MatchOptions) else MatchOptions((), ())
        key = item.key if isinstance(item.key, tuple) else ()
        self._texts = dict(enumerate(options.right))
        self._pairs: list[_Pair] = []
        for text, at in zip(options.left, key, strict=False):
            if isinstance(at, int):
                self._add(text, at)
        for at in self._texts:
            if at not in {pair.at for pair in self._pairs}:
                self._add(None, at)
        self.more = self.more_button(self.tr("Add a pair"), self._add_empty)
        self._allow()

    @property
    def left(self) -> list[QLineEdit]:
        """The fields at the left."""
        return [pair.left for pair in self._pairs if pair.left is not None]

    @property
    def right(self) -> dict[int, QLineEdit]:
        """The fields at the right, by the place of what they say."""
        return {pair.at: pair.right for pair in self._pairs if pair.right is not None}

    def _add(self, left: str | None, at: int) -> None:
        away = self.away_button(self.tr("Take the row away"))
        number = len(self._pairs) + 1
        if left is None:
            right = self.line(self._texts[at], self.tr("Without a partner"))
            self.row(label(self.theme, self.tr("Without a partner"), ink=self.theme.c.muted), right, away)
            self._pairs.append(_Pair(None, at, right))
            return
        field = self.line(left, self.tr("Left {number}").format(number=number))
        if at in self.right:
            self.row(field, label(self.theme, f"– {self._texts[at]}"), away)
            self._pairs.append(_Pair(field, at, None))
            return
        right = self.line(self._texts.get(at, ""), self.tr("Its partner {number}").format(number=number))
        self.row(field, label(self.theme, "–"), right, away)
        self._pairs.append(_Pair(field, at, right))

    def _add_empty(self) -> None:
        self._add("", max(pair.at for pair in self._pairs) + 1)
        self._allow()
        added = self._pairs[-1].left
        assert added is not None
        added.setFocus()
        self._tell()

    def row_gone(self, number: int) -> None:
        self._pairs.pop(number)
        self._allow()

    def _allow(self) -> None:
        """Two rows must stay, and a partner that other rows share."""
        self.more.setVisible(len(self._pairs) < MOST_ROWS)
        shared = [pair.at for pair in self._pairs]
        for away, pair in zip(self.findChildren(IconButton), self._pairs, strict=False):
            needed = pair.left is not None and len(self.left) <= FEWEST_MEMBERS
            keeps = pair.right is not None and (shared.count(pair.at) > 1 or len(self.right) <= FEWEST_MEMBERS)
            away.setEnabled(not needed and not keeps)

    def result(self, item: Item) -> Item:
        places = sorted(self.right)
        right = tuple(self.right[at].text().strip() for at in places)
        key = tuple(places.index(pair.at) for pair in self._pairs if pair.left is not None)
        return replace(item, options=MatchOptions(_texts(self.left), right), key=key)


class OrderForm(ItemForm):
    """The rows of an ordering item in their right order; they can be added and taken away."""

    def __init__(self, theme: Theme, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        options = item.options if isinstance(item.options, tuple) else ()
        key = item.key if isinstance(item.key, tuple) else ()
        self._order: list[int] = []
        self._numbers: list[QLabel] = []
        self.fields: list[QLineEdit] = []
        for at in key:
            if isinstance(at, int):
                self._add(options[at], at)
        self.more = self.more_button(self.tr("Add a row"), self._add_empty)
        self.hint(self.tr("In the right order; learners see them shuffled"))
        self._allow()

    def _add(self, text: str, at: int) -> None:
        number = len(self.fields) + 1
        field = self.line(text, self.tr("Row {number}").format(number=number))
        sign = label(self.theme, str(number), Text.CAPTION, ink=self.theme.c.muted)
        self.row(sign, field, self.away_button(self.tr("Take the row away")))
        self.fields.append(field)
        self._numbers.append(sign)
        self._order.append(at)

    def _add_empty(self) -> None:
        self._add("", max(self._order) + 1)
        self._allow()
        self.fields[-1].setFocus()
        self._tell()

    def row_gone(self, number: int) -> None:
        self.fields.pop(number)
        self._numbers.pop(number)
        self._order.pop(number)
        for at, (field, sign) in enumerate(zip(self.fields, self._numbers, strict=True), 1):
            field.setAccessibleName(self.tr("Row {number}").format(number=at))
            sign.setText(str(at))
        self._allow()

    def _allow(self) -> None:
        self.more.setVisible(len(self.fields) < MOST_ROWS)
        self.allow_away(allowed=len(self.fields) > OPTION_COUNTS[ItemType.ORDERING][0])

    def result(self, item: Item) -> Item:
        texts = dict(zip(self._order, _texts(self.fields), strict=True))
        places = sorted(texts)
        return replace(
            item,
            options=tuple(texts[at] for at in places),
            key=tuple(places.index(at) for at in self._order),
        )


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
