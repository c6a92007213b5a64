"""Where blanks are filled in: a field for each, in the order of the stem or in any; or one for a whole text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from studyapp.core.items.item import Item
from studyapp.core.learning.comparison import nearest
from studyapp.core.learning.grading import Grade, Response, matches, members_named
from studyapp.ui.theme import SPACE_M, SPACE_S, Text, Theme
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.item_area import AnswerArea
from studyapp.ui.widgets.item_comparison import TypedVerdict
from studyapp.ui.widgets.item_fields import AnswerField, AnswerText

_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩"


class ClozeArea(AnswerArea):
    """A field for each blank of the stem."""

    needs_submit = True
    typed = True
    numbered = True
    """Whether the fields belong to the blanks of the stem in their order."""

    def __init__(self, theme: Theme, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        key = item.key if isinstance(item.key, tuple) else ()
        self._accepted = tuple(part for part in key if isinstance(part, tuple))
        self.fields: list[AnswerField] = []
        self.verdicts: list[TypedVerdict] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(SPACE_M))
        grid.setVerticalSpacing(theme.px(SPACE_M))
        grid.setColumnStretch(1, 1)
        total = len(self._accepted)
        for number in range(total):
            field = AnswerField(theme, self)
            field.setPlaceholderText(self._placeholder())
            field.setAccessibleName(self._field_name(number + 1, total))
            field.entered.connect(self._entered)
            field.textChanged.connect(self._tell_ready)
            verdict = TypedVerdict(theme, self)
            self.fields.append(field)
            self.verdicts.append(verdict)
            if total > 1:
                grid.addWidget(
                    label(theme, _CIRCLED[number % len(_CIRCLED)] if self.numbered else "·", Text.OPTION), 2 * number, 0
                )
            grid.addWidget(field, 2 * number, 1)
            grid.addWidget(verdict, 2 * number + 1, 1)

    def _placeholder(self) -> str:
        return self.tr("Type the missing words")

    def _field_name(self, number: int, total: int) -> str:
        return self.tr("Blank {number} of {total}").format(number=number, total=total)

    def focus_answer(self) -> None:
        if self.fields:
            self.fields[0].setFocus()

    def _fill_in(self, response: Response) -> None:
        texts = response if isinstance(response, tuple) else ()
        for field, text in zip(self.fields, texts, strict=False):
            field.setText(str(text))

    def _response(self) -> tuple[str, ...]:
        return tuple(field.text().strip() for field in self.fields)

    def submit(self) -> None:
        response = self._response()
        if any(response) and not self.fields[0].isReadOnly():
            self.answered.emit(response)

    def _entered(self) -> None:
        """Go on to the next blank; from the last one to the first that is empty; where none is, submit."""
        field = self.sender()
        if not isinstance(field, AnswerField) or field.isReadOnly():
            return
        place = self.fields.index(field) + 1
        if place < len(self.fields):
            self._go_to(self.fields[place])
            return
        empty = next((other for other in self.fields if not other.text().strip()), None)
        if empty is None:
            self.submit()
        else:
            self._go_to(empty)

    def _go_to(self, field: AnswerField) -> None:
        field.setFocus()
        self.focus_moved.emit(field)

    def _tell_ready(self) -> None:
        response = self._response()
        self.ready_changed.emit(any(response))
        self._draft(response if any(response) else None)

    def show_grade(self, response: Response, grade: Grade) -> None:
        given = response if isinstance(response, tuple) else ()
        texts = [str(text) for text in given][: len(self.fields)]
        texts += [""] * (len(self.fields) - len(texts))
        self._judge(texts, grade)
        for field, text, verdict in zip(self.fields, texts, self.verdicts, strict=True):
            if field.text().strip() != text:
                field.setText(text)
            field.setReadOnly(True)
            field.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            field.setAccessibleDescription(verdict.words.text())

    def _judge(self, texts: Sequence[str], grade: Grade) -> None:
        """Say of each text what it is worth."""
        for verdict, accepted, text, right in zip(self.verdicts, self._accepted, texts, grade.parts, strict=True):
            _say(verdict, accepted, text, right=right)


class SetArea(ClozeArea):
    """A field for each member of a set, in any order."""

    numbered = False

    def _placeholder(self) -> str:
        return self.tr("One of them, in any order")

    def _field_name(self, number: int, total: int) -> str:
        return self.tr("Answer {number} of {total}, in any order").format(number=number, total=total)

    def _judge(self, texts: Sequence[str], _grade: Grade) -> None:
        """Each text that names a member is right; the others are shown beside what is left, the likest first."""
        named = members_named(texts, self._accepted)
        left = [member for member in range(len(self._accepted)) if member not in named]
        wrong = [at for at, member in enumerate(named) if member is None]
        beside: dict[int, int] = {}
        for at in sorted(wrong, key=lambda at: not texts[at].strip()):  # the empty ones take what remains
            beside[at] = left.pop(nearest(texts[at], [self._accepted[member][0] for member in left]))
        for at, (verdict, text, member) in enumerate(zip(self.verdicts, texts, named, strict=True)):
            if member is not None:
                _say(verdict, self._accepted[member], text, right=True)
            elif any(matches(text, accepted) for accepted in self._accepted):
                verdict.show_repeated(self._accepted[beside[at]][0])
            else:
                _say(verdict, self._accepted[beside[at]], text, right=False)


class RecallArea(AnswerArea):
    """A field for a text that is known by heart."""

    needs_submit = True
    typed = True

    def __init__(self, theme: Theme, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = item.key if isinstance(item.key, str) else ""
        self.field = AnswerText(theme, self)
        self.field.setPlaceholderText(self.tr("Write it from memory, word for word"))
        self.field.setAccessibleName(self.tr("The text from memory"))
        self.field.entered.connect(self.submit)
        self.field.textChanged.connect(self._tell_ready)
        self.hint = label(
            theme,
            self.tr("Blanks, punctuation and script make no difference. Shift+Enter begins a new line."),
            Text.CAPTION,
            ink=theme.c.muted,
            wrap=True,
        )
        self.verdict = TypedVerdict(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(SPACE_S))
        for widget in (self.field, self.hint, self.verdict):
            column.addWidget(widget)

    def focus_answer(self) -> None:
        self.field.setFocus()

    def _fill_in(self, response: Response) -> None:
        self.field.setPlainText(response if isinstance(response, str) else "")

    def submit(self) -> None:
        text = self.field.toPlainText().strip()
        if text and not self.field.isReadOnly():
            self.answered.emit(text)

    def _tell_ready(self) -> None:
        text = self.field.toPlainText().strip()
        self.ready_changed.emit(bool(text))
        self._draft(text or None)

    def show_grade(self, response: Response, grade: Grade) -> None:
        text = response if isinstance(response, str) else ""
        if self.field.toPlainText().strip() != text:
            self.field.setPlainText(text)
        self.field.setReadOnly(True)
        self.field.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field.setVisible(bool(text))
        self.hint.hide()
        _say(self.verdict, (self._text,), text, right=grade.right)
        self.field.setAccessibleDescription(self.verdict.words.text())


def _say(verdict: TypedVerdict, accepted: Sequence[str], text: str, *, right: bool) -> None:
    if right:
        verdict.show_right(accepted[0], text)
    else:
        verdict.show_wrong(accepted[0], text, accepted[nearest(text, accepted)])
