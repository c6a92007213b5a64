"""Before an exam: one that is made from an article at once, one from a saved form, and those that were sat."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studyapp.core.ids import ArticleRow, AttemptId, FormRow
from studyapp.ui.i18n import short_date
from studyapp.ui.models.exam_words import points_text, time_text
from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS, SPACE_XXL, TEXT_COLUMN, Text, Theme
from studyapp.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import Card, label
from studyapp.ui.widgets.elided_label import ElidedLabel
from studyapp.ui.widgets.marks import CheckMark
from studyapp.ui.widgets.select import Select

if TYPE_CHECKING:
    from studyapp.core.forms.form import Form
    from studyapp.services.exam import ExamFigure, FormSummary
    from studyapp.services.library import ArticleSummary

NUMBERS = (10, 20, 25, 40, 50, 100)
"""All divide a hundred points into whole or half ones."""
MINUTES = (5, 10, 15, 20, 30, 45, 60, 90, 120, 0)
_USUAL = (20, 20)


class ExamStart(QScrollArea):
    """The choices, and the list of exams that were sat."""

    quick_requested = Signal()
    form_chosen = Signal(object)
    """The `FormRow` of which the versions should be shown."""
    form_requested = Signal()
    result_requested = Signal(object)
    """The `AttemptId` of an exam that was sat."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._asked = 0
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.article = _wide(Select(theme, self.tr("Article of the exam"), ()))
        number_words = tuple((number, self.tr("%n item(s)", "", number)) for number in NUMBERS)
        self.number = Select(theme, self.tr("Number of items"), number_words)
        self.minutes = Select(theme, self.tr("Time allowed"), tuple((one, self._minutes_words(one)) for one in MINUTES))
        self.may_pause = CheckMark(theme, self.tr("May be paused"))
        self.quick = PrimaryButton(theme, self.tr("Begin the exam"), "play")
        self.form = _wide(Select(theme, self.tr("Saved form"), ()))
        self.version = Select(theme, self.tr("Version"), ())
        self.form_may_pause = CheckMark(theme, self.tr("May be paused"))
        self.form_facts = label(theme, "", Text.CAPTION, ink=theme.c.muted, wrap=True)
        self.form_start = SecondaryButton(theme, self.tr("Sit this form"), "play")
        self.number.choose(_USUAL[0])
        self.minutes.choose(_USUAL[1])
        self.article.activated.connect(self._tell_quick)
        self.number.activated.connect(self._tell_quick)
        self.quick.clicked.connect(self.quick_requested)
        self.form.activated.connect(self._choose_form)
        self.form_start.clicked.connect(self.form_requested)
        self._past_rows = QVBoxLayout()
        self._past_rows.setSpacing(0)
        self._assemble()

    def _assemble(self) -> None:
        theme = self._theme
        made = Card(theme, self.tr("An exam from an article"))
        self.quick_note = label(theme, "", Text.CAPTION, ink=theme.c.muted, wrap=True)
        made.body.addLayout(
            _fields(
                theme,
                (self.tr("Article"), self.article),
                (self.tr("Items"), self.number),
                (self.tr("Time"), self.minutes),
            )
        )
        made.body.addWidget(self.may_pause)
        made.body.addLayout(_foot(theme, self.quick_note, self.quick))
        self.saved = Card(theme, self.tr("A saved form"))
        self.saved.body.addLayout(_fields(theme, (self.tr("Form"), self.form), (self.tr("Version"), self.version)))
        self.saved.body.addWidget(self.form_may_pause)
        self.saved.body.addLayout(_foot(theme, self.form_facts, self.form_start))
        rule = label(
            theme,
            self.tr(
                "Every answer is saved at once. When time is up, the exam is handed in by itself. Time goes on while "
                "the program is closed, unless the exam is paused; after a power cut you go on at the same question."
            ),
            Text.CAPTION,
            ink=theme.c.muted,
            wrap=True,
        )
        self.past = Card(theme, self.tr("Exams you sat"))
        self.past.body.addLayout(self._past_rows)
        column = QWidget()
        column.setMaximumWidth(theme.px(TEXT_COLUMN))
        stack = QVBoxLayout(column)
        stack.setContentsMargins(0, theme.px(SPACE_XL), 0, theme.px(SPACE_XXL))
        stack.setSpacing(theme.px(SPACE_L))
        for widget in (made, self.saved, rule, self.past):
            stack.addWidget(widget)
        stack.addStretch(1)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(theme.px(SPACE_XL), 0, theme.px(SPACE_XL), 0)
        row.addStretch(1)
        row.addWidget(column, 100)
        row.addStretch(1)
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)

    def _minutes_words(self, minutes: int) -> str:
        return self.tr("%n minute(s)", "", minutes) if minutes else self.tr("No limit")

    # What the page sets

    def show_articles(self, articles: Sequence[ArticleSummary], chosen: ArticleRow | None) -> None:
        """Offer these articles, and all of them together."""
        self.article.clear()
        if len(articles) != 1:
            self.article.addItem(self.tr("All articles"), None)
        self._items: dict[object, int] = {summary.row: summary.asked for summary in articles}
        self._items[None] = sum(summary.asked for summary in articles)
        for summary in articles:
            self.article.addItem(summary.title or self.tr("Untitled article"), summary.row)
        self.article.choose(chosen)
        self._tell_quick()

    def show_forms(self, forms: Sequence[FormSummary]) -> None:
        """Offer these saved forms; nothing is shown of them where there are none."""
        self.saved.setVisible(bool(forms))
        self.form.clear()
        for form in forms:
            self.form.addItem(form.title, form.row)
        if forms:
            self._choose_form()

    def show_form(self, form: Form) -> None:
        """Show the versions of the form chosen, and what it asks for."""
        self.version.clear()
        for one in form.labels:
            self.version.addItem(self.tr("Version {label}").format(label=one), one)
        self.version.setEnabled(len(form.labels) > 1)
        parts = [
            self.tr("%n item(s)", "", form.count),
            self.tr("{points} points").format(points=points_text(form.points)),
            self._minutes_words(form.minutes),
        ]
        if form.pass_mark:
            parts.append(self.tr("pass mark {points}").format(points=points_text(form.pass_mark)))
        self.form_facts.setText(" · ".join(parts))

    def show_past(self, figures: Sequence[ExamFigure]) -> None:
        """List these exams."""
        while (entry := self._past_rows.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, figure in enumerate(figures):
            row = PastRow(self._theme, figure, first=place == 0)
            row.link.clicked.connect(self._show_result)
            self._past_rows.addWidget(row)
        self.past.setVisible(bool(figures))

    def set_drawing(self, drawing: bool) -> None:
        """Say that a paper is being drawn, or no longer."""
        if drawing:
            self.quick_note.setText(self.tr("Drawing the questions…"))
            self.quick.setEnabled(False)
            self.form_start.setEnabled(False)
        else:
            self.form_start.setEnabled(True)
            self._tell_quick()

    @property
    def chosen_article(self) -> ArticleRow | None:
        """The article chosen, or None for all."""
        value = self.article.value
        return ArticleRow(value) if isinstance(value, int) else None

    @property
    def chosen_form(self) -> FormRow | None:
        """The form chosen."""
        value = self.form.value
        return FormRow(value) if isinstance(value, int) else None

    @property
    def chosen_number(self) -> int:
        """How many items."""
        value = self.number.value
        return value if isinstance(value, int) else _USUAL[0]

    @property
    def chosen_seconds(self) -> int:
        """How long the exam made at once may take; 0 for no limit."""
        value = self.minutes.value
        return 60 * value if isinstance(value, int) else 0

    # What the user does

    def _tell_quick(self) -> None:
        asked = self._items.get(self.article.value, 0)
        wanted = self.chosen_number
        if not asked:
            words = self.tr("There are no items for this article yet.")
        elif asked < wanted:
            words = self.tr("Only %n item(s) can be asked; they are scaled to 100 points.", "", asked)
        else:
            words = self.tr("Drawn at random, no two asking the same fact. Pass mark 60 of 100.")
        self.quick_note.setText(words)
        self.quick.setEnabled(asked > 0)

    def _choose_form(self) -> None:
        if self.chosen_form is not None:
            self.form_chosen.emit(self.chosen_form)

    def _show_result(self) -> None:
        row = self.sender().parent()
        if isinstance(row, PastRow):
            self.result_requested.emit(row.attempt)


class PastRow(QFrame):
    """An exam that was sat: when, what, and how it went."""

    def __init__(self, theme: Theme, figure: ExamFigure, *, first: bool) -> None:
        super().__init__()
        self.attempt: AttemptId = figure.attempt
        self._line = None if first else theme.colour("line")
        title = figure.title + (f" {figure.label}" if figure.label else "")
        score = 100 * figure.earned / figure.points if figure.points else 0.0
        passed = None if not figure.pass_mark else figure.earned >= figure.pass_mark - 1e-9
        name = ElidedLabel(theme, title)
        facts = [
            short_date(figure.started_at.astimezone().date()),
            self.tr("{done} of {total} answered").format(done=figure.answered, total=figure.questions),
            time_text(figure.seconds),
        ]
        note = label(theme, " · ".join(facts), Text.CAPTION, ink=theme.c.muted)
        words = QVBoxLayout()
        words.setSpacing(theme.px(SPACE_XS) // 2)
        words.addWidget(name)
        words.addWidget(note)
        ink = theme.c.ink if passed is None else theme.c.good if passed else theme.c.bad
        self.score = label(theme, points_text(round(score, 1)), Text.OPTION, bold=True)
        verdict = "" if passed is None else self.tr("passed") if passed else self.tr("not passed")
        self.link = LinkButton(theme, self.tr("See the result →"))
        self.link.setAccessibleName(self.tr("See the result of {title}").format(title=title))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(SPACE_M), 0, theme.px(SPACE_M))
        row.setSpacing(theme.px(SPACE_M))
        row.addLayout(words, 1)
        row.addWidget(self.score)
        row.addWidget(label(theme, verdict, Text.CAPTION, ink=ink))
        row.addWidget(self.link)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._line is not None:
            QPainter(self).fillRect(0, 0, self.width(), 1, self._line)


def _wide(select: Select) -> Select:
    """A select that takes the room there is, however long its choices are."""
    select.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    select.setMinimumContentsLength(10)
    return select


def _fields(theme: Theme, *fields: tuple[str, Select]) -> QGridLayout:
    """Names over their fields, side by side; the first takes the most room."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(SPACE_M))
    grid.setVerticalSpacing(theme.px(SPACE_XS))
    for column, (words, field) in enumerate(fields):
        grid.addWidget(label(theme, words, Text.CAPTION, ink=theme.c.muted), 0, column)
        grid.addWidget(field, 1, column)
    grid.setColumnStretch(0, 1)
    return grid


def _foot(theme: Theme, note: QWidget, button: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.px(SPACE_L))
    row.addWidget(note, 1)
    row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
    row.setContentsMargins(0, theme.px(SPACE_S), 0, 0)
    return row
