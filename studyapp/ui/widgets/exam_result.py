"""After an exam: the score, by section and by kind of phrase, and every answer with its evidence."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studyapp.core.learning.exam import Ended, Mark, Share
from studyapp.ui.i18n import item_type_label, kind_label
from studyapp.ui.models.exam_words import key_words, points_text, response_words, section_title, time_text
from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS, SPACE_XXL, TEXT_COLUMN, Text, Theme
from studyapp.ui.widgets.buttons import IconButton, PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import Card, StatCard, label
from studyapp.ui.widgets.item_text import ItemText, quote_pieces, stem_pieces
from studyapp.ui.widgets.progress_bar import ProgressBar

if TYPE_CHECKING:
    from studyapp.services.exam import ExamReport
    from studyapp.services.library import StoredItem


class ExamResult(QScrollArea):
    """The account of an exam; read only."""

    practice_requested = Signal()
    """Practise what went wrong."""
    back_requested = Signal()
    show_in_article_requested = Signal(object)
    """The `StoredItem` whose evidence should be shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._report: ExamReport | None = None
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.score = StatCard(theme, self.tr("Score of 100"))
        self.right = StatCard(theme, self.tr("Right"))
        self.time = StatCard(theme, self.tr("Time"))
        self.ended = label(theme, "", Text.BODY, ink=theme.c.muted, wrap=True)
        self.practise = PrimaryButton(theme, "", "rotate-ccw")
        self.back = SecondaryButton(theme, self.tr("All exams"), "arrow-left")
        self.all = SecondaryButton(theme, self.tr("All answers"))
        self.all.setCheckable(True)
        self.practise.clicked.connect(self.practice_requested)
        self.back.clicked.connect(self.back_requested)
        self.all.toggled.connect(self._fill)
        self.sections = Card(theme, self.tr("By section"))
        self.kinds = Card(theme, self.tr("By kind of phrase"))
        self.answers = Card(theme)
        self._answers_head = label(theme, "", Text.HEADING, bold=True)
        self._bars: dict[Card, QGridLayout] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._assemble()

    def _assemble(self) -> None:
        theme = self._theme
        figures = QHBoxLayout()
        figures.setSpacing(theme.px(SPACE_L))
        for figure in (self.score, self.right, self.time):
            figures.addWidget(figure)
        acts = QHBoxLayout()
        acts.setSpacing(theme.px(SPACE_M))
        acts.addWidget(self.practise)
        acts.addWidget(self.back)
        acts.addStretch(1)
        shares = QHBoxLayout()
        shares.setSpacing(theme.px(SPACE_L))
        for card in (self.sections, self.kinds):
            grid = QGridLayout()
            grid.setHorizontalSpacing(theme.px(SPACE_M))
            grid.setVerticalSpacing(theme.px(SPACE_S))
            grid.setColumnStretch(1, 1)
            card.body.addLayout(grid)
            card.body.addStretch(1)
            self._bars[card] = grid
            shares.addWidget(card, 1)
        head = QHBoxLayout()
        head.addWidget(self._answers_head, 1)
        head.addWidget(self.all)
        self.answers.body.addLayout(head)
        self.answers.body.addLayout(self._rows)
        column = QWidget()
        column.setMaximumWidth(theme.px(TEXT_COLUMN))
        stack = QVBoxLayout(column)
        stack.setContentsMargins(0, theme.px(SPACE_XL), 0, theme.px(SPACE_XXL))
        stack.setSpacing(theme.px(SPACE_L))
        stack.addWidget(self.ended)
        stack.addLayout(figures)
        stack.addLayout(acts)
        stack.addLayout(shares)
        stack.addWidget(self.answers)
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

    @property
    def report(self) -> ExamReport | None:
        """The account shown."""
        return self._report

    def show_report(self, report: ExamReport) -> None:
        """Show the account of an exam."""
        self._report = report
        result = report.result
        verdict = ""
        if result.passed is not None:
            mark = points_text(round(100 * report.paper.pass_mark / result.points, 1)) if result.points else "0"
            words = self.tr("Passed · pass mark {mark}") if result.passed else self.tr("Not passed · pass mark {mark}")
            verdict = words.format(mark=mark)
        self.score.show_figure(points_text(round(result.score, 1)), verdict)
        right = sum(mark.grade.right for mark in result.marks)
        open_ = sum(not mark.answered for mark in result.marks)
        note = self.tr("%n left open", "", open_) if open_ else self.tr("all answered")
        self.right.show_figure(f"{right} / {len(result.marks)}", note)
        allowed = self.tr("of {time}").format(time=time_text(report.paper.seconds)) if report.paper.seconds else ""
        self.time.show_figure(time_text(report.seconds), allowed)
        told = {
            Ended.SUBMITTED: "",
            Ended.TIME: self.tr("Time was up: the exam was handed in by itself."),
            Ended.AWAY: self.tr("Time ran out while the program was closed. What was answered until then counts."),
        }[report.ended]
        self.ended.setText(told)
        self.ended.setVisible(bool(told))
        self._show_shares(
            self.sections,
            ((section_title(at, type_), share) for at, (type_, share) in enumerate(result.sections)),
        )
        self._show_shares(self.kinds, ((kind_label(kind), share) for kind, share in result.kinds))
        wrong = len(report.wrong)
        self.practise.setVisible(bool(wrong))
        self.practise.setText(self.tr("Practise what went wrong · %n", "", wrong))
        self.all.setChecked(not result.wrong)
        self.all.setVisible(bool(result.wrong))
        self._fill()
        self.verticalScrollBar().setValue(0)
        self.focus_place()

    def focus_place(self) -> None:
        """Put the focus on what is best done next."""
        (self.back if self.practise.isHidden() else self.practise).setFocus()

    def _show_shares(self, card: Card, shares: Iterable[tuple[str, Share]]) -> None:
        theme, grid = self._theme, self._bars[card]
        while (entry := grid.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (words, share) in enumerate(shares):
            fraction = share.earned / share.points if share.points else 0.0
            figure = f"{points_text(share.earned)} / {points_text(share.points)}"
            bar = ProgressBar(theme, words, colour=theme.c.good if fraction >= 0.6 else theme.c.goal.ink)
            bar.set_fraction(fraction)
            bar.setToolTip(
                self.tr("{words}: {figure} points, {right} of {total} right").format(
                    words=words, figure=figure, right=share.right, total=share.questions
                )
            )
            grid.addWidget(label(theme, words), row, 0)
            grid.addWidget(bar, row, 1)
            grid.addWidget(label(theme, figure, Text.CAPTION, ink=theme.c.muted), row, 2, Qt.AlignmentFlag.AlignRight)

    def _fill(self) -> None:
        """List all answers, or those that were not wholly right."""
        report = self._report
        if report is None:
            return
        while (entry := self._rows.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        every = self.all.isChecked()
        shown = 0
        for number, (mark, stored) in enumerate(zip(report.result.marks, report.stored, strict=True), 1):
            if mark.grade.right and not every:
                continue
            row = AnswerAccount(self._theme, number, mark, stored, first=not shown)
            row.link.clicked.connect(self._show_item)
            self._rows.addWidget(row)
            shown += 1
        head = self.tr("All answers") if every else self.tr("To look at again · %n", "", shown)
        self._answers_head.setText(head)

    def _show_item(self) -> None:
        row = self.sender().parent()
        if isinstance(row, AnswerAccount) and row.stored is not None:
            self.show_in_article_requested.emit(row.stored)


class AnswerAccount(QFrame):
    """A question with what was answered, what would have been right, and the sentence that proves it."""

    def __init__(self, theme: Theme, number: int, mark: Mark, stored: StoredItem | None, *, first: bool) -> None:
        super().__init__()
        self.stored = stored
        self._line = None if first else theme.colour("line")
        item = mark.question.item
        right = mark.grade.right
        head = self.tr("Question {number} · {type} · {earned} of {points} points").format(
            number=number,
            type=item_type_label(item.type),
            earned=points_text(mark.earned),
            points=points_text(mark.question.points),
        )
        caption = label(
            theme, ("√ " if right else "× ") + head, Text.CAPTION, ink=theme.c.good if right else theme.c.bad
        )
        stem = ItemText(theme, Text.TITLE)
        stem.show_pieces(stem_pieces(item.stem))
        given = self.tr("Your answer: {answer}").format(answer=response_words(item, mark.answer.response))
        words = QVBoxLayout()
        words.setSpacing(theme.px(SPACE_XS))
        words.addWidget(caption)
        words.addWidget(stem)
        words.addWidget(label(theme, given, Text.BODY, ink=theme.c.good if right else theme.c.bad, wrap=True))
        if not right:
            answer = self.tr("Right answer: {answer}").format(answer=key_words(item))
            words.addWidget(label(theme, answer, Text.BODY, ink=theme.c.good, wrap=True))
        if item.quote:
            quote = ItemText(theme, Text.BODY)
            quote.show_pieces(quote_pieces(item.quote, item.tests, item.phrase_kind))
            words.addWidget(quote)
        self.link = IconButton(theme, "locate-fixed", self.tr("See in the article"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(SPACE_M), 0, theme.px(SPACE_M))
        row.addLayout(words, 1)
        row.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)
        # Not before it has its place: it would be a window.
        self.link.setVisible(stored is not None and stored.article is not None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._line is not None:
            QPainter(self).fillRect(0, 0, self.width(), 1, self._line)
