"""Exams: a paper sat against the clock. Every answer is on disk before anything else shows, and survives any end.

Answers become responses, and count for mastery and figures, when the exam is handed in and not before: until then any
of them may still be changed, and grading one early would tell how it stands. What was left open is worth no points, but
is no response: it says nothing of what its learner knows.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.forms.blueprint import Blueprint, Quota
from studyapp.core.forms.form import Form
from studyapp.core.forms.versions import by_option_id, version
from studyapp.core.ids import ArticleRow, AttemptId, FormRow
from studyapp.core.items.item import ItemStatus, ItemType
from studyapp.core.learning.exam import (
    Answer,
    Ended,
    Mark,
    Paper,
    Result,
    elapsed_on_return,
    is_answered,
    mark,
    paper,
)
from studyapp.core.learning.grading import DEFAULT_RULES, Response, Rules
from studyapp.services.changes import Changes
from studyapp.services.composing import Composing
from studyapp.services.exam_drawing import PASS_SHARE, QuickExam, QuickOrder, draw_quick, usual_quotas
from studyapp.store import articles, attempts, exams, forms, item_counts, items, roster
from studyapp.store.exams import ExamFigure, KeptExam
from studyapp.store.forms import FormSummary
from studyapp.store.items import StoredItem

if TYPE_CHECKING:
    from studyapp.store.database import Database, Transaction

__all__ = [
    "PASS_SHARE",
    "ExamFigure",
    "ExamReport",
    "Exams",
    "FormSummary",
    "QuickExam",
    "QuickOrder",
    "Sitting",
    "draw_quick",
    "usual_quotas",
]

_PAST = 100
"""As many past exams are listed."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """An exam under way: `answers` as they are on the disk, `elapsed` the seconds used when this was fetched."""

    attempt: AttemptId
    paper: Paper
    answers: tuple[Answer, ...]
    position: int
    elapsed: float
    paused: bool
    started_at: datetime

    @property
    def open_positions(self) -> tuple[int, ...]:
        """The questions without an answer."""
        return tuple(at for at, answer in enumerate(self.answers) if answer.response is None)

    @property
    def flagged_positions(self) -> tuple[int, ...]:
        """The questions that were marked to come back to."""
        return tuple(at for at, answer in enumerate(self.answers) if answer.flagged)

    def is_over(self, elapsed: float) -> bool:
        """Whether the time allowed has been used up."""
        return bool(self.paper.seconds) and elapsed >= self.paper.seconds


@dataclass(frozen=True, slots=True)
class ExamReport:
    """An exam that came to its end; `seconds` is what it took, `articles` where each question's item stands."""

    attempt: AttemptId
    paper: Paper
    result: Result
    ended: Ended
    seconds: float
    started_at: datetime
    stored: tuple[StoredItem | None, ...]
    """For each question its item in the bank, None where that is gone."""

    @property
    def wrong(self) -> tuple[StoredItem, ...]:
        """The items that were not wholly right and can still be practised."""
        pairs = zip(self.result.marks, self.stored, strict=True)
        return tuple(
            stored
            for one, stored in pairs
            if stored is not None
            and not one.grade.right
            and stored.item.status in (ItemStatus.DRAFT, ItemStatus.APPROVED)
        )


class Exams:
    """Exams of the learner whose turn it is. Each act is one transaction, on disk when it returns."""

    def __init__(self, database: Database, composing: Composing) -> None:
        self._database = database
        self._composing = composing

    # Beginning.

    def forms(self) -> tuple[FormSummary, ...]:
        """The saved forms that can be sat, the last saved first."""
        with self._database.reading() as db:
            return forms.listing(db)

    def form(self, row: FormRow) -> Form:
        """A saved form; raises `UserError` when it is gone."""
        with self._database.reading() as db:
            return _require_form(db, row)

    def begin(
        self,
        row: FormRow,
        label: str,
        now: datetime,
        *,
        may_pause: bool,
        seconds: int | None = None,
        rules: Rules = DEFAULT_RULES,
    ) -> Sitting:
        """Sit a version of a saved form; `seconds` takes the place of the time that the form allows."""
        with self._database.writing() as db:
            form = _require_form(db, row)
            allowed = form.minutes * 60 if seconds is None else seconds
            sat = paper(form, version(form, label), seconds=allowed, may_pause=may_pause, rules=rules)
            return self._start(db, sat, row, None, now)

    def quick_order(self, wish: QuickExam, seed: int) -> QuickOrder:
        """All that `draw_quick` needs; raises `UserError` where there is nothing to ask."""
        with self._database.reading() as db:
            have = Counter[ItemType]()
            for count in item_counts.counts(db, wish.article):
                have[count.type] += count.items
            article = None if wish.article is None else articles.find(db, wish.article)
        if not have.total():
            raise UserError(QT_TRANSLATE_NOOP("errors", "There is no item yet from which an exam could be made."))
        digests = frozenset() if article is None else frozenset({article.digest})
        # Any type may have to make up for the others, so each is offered as if it had to fill the whole paper.
        widest = tuple(Quota(type_, wish.number, 1.0) for type_ in ItemType if have[type_])
        blueprint = Blueprint(title=wish.title, quotas=widest, articles=digests, seed=seed)
        return QuickOrder(wish, have, replace(blueprint, quotas=()), self._composing.candidates(blueprint))

    def begin_drawn(self, order: QuickOrder, form: Form, now: datetime, *, rules: Rules = DEFAULT_RULES) -> Sitting:
        """Sit the paper that `draw_quick` made."""
        wish = order.wish
        form = self._composing.located(replace(form, pass_mark=PASS_SHARE * form.points))
        sat = paper(form, version(form, form.labels[0]), seconds=wish.seconds, may_pause=wish.may_pause, rules=rules)
        with self._database.writing() as db:
            return self._start(db, sat, None, wish.article, now)

    def begin_quick(self, wish: QuickExam, now: datetime, *, seed: int, rules: Rules = DEFAULT_RULES) -> Sitting:
        """Draw a paper and sit it, all at once: for those who can wait for some seconds."""
        order = self.quick_order(wish, seed)
        return self.begin_drawn(order, draw_quick(order), now, rules=rules)

    def _start(
        self, db: Transaction, sat: Paper, form: FormRow | None, article: ArticleRow | None, now: datetime
    ) -> Sitting:
        attempt = exams.start(db, roster.current(db, now), sat, form, article, now)
        return Sitting(attempt, sat, (Answer(),) * len(sat.questions), 0, 0.0, False, now)

    def is_under_way(self) -> bool:
        """Whether there is an exam of the learner that was not handed in."""
        with self._database.reading() as db:
            return exams.under_way(db) is not None

    def under_way(self, now: datetime) -> Sitting | None:
        """The exam that was left without being handed in, at the question where it was left; None without any.

        Its time has gone on meanwhile unless it was paused; `Sitting.is_over` tells whether any is left.
        """
        with self._database.writing() as db:
            attempt = exams.under_way(db)
            kept = None if attempt is None else exams.find(db, attempt)
            if kept is None:
                return None
            elapsed = elapsed_on_return(kept.elapsed, kept.seen_at, now, paused=kept.paused)
            exams.note(db, kept.attempt, elapsed, now, position=None)
            return _sitting(kept, elapsed)

    # Sitting.

    def answer(
        self, sitting: Sitting, position: int, response: Response, *, elapsed: float, spent: float, now: datetime
    ) -> Sitting:
        """Put an answer down, or take it back with one that says nothing; `spent` are seconds since the last act."""
        given = _whole(response) if is_answered(response) else None
        with self._database.writing() as db:
            kept = exams.answer(db, sitting.attempt, position, given, max(0.0, spent), now)
            exams.note(db, sitting.attempt, elapsed, now, position=position)
        return self._changed(sitting, position, kept, elapsed, response=given, seconds=spent)

    def flag(
        self, sitting: Sitting, position: int, flagged: bool, *, elapsed: float, spent: float, now: datetime
    ) -> Sitting:
        """Mark a question to come back to, or take the mark away."""
        with self._database.writing() as db:
            kept = exams.flag(db, sitting.attempt, position, flagged, max(0.0, spent), now)
            exams.note(db, sitting.attempt, elapsed, now, position=position)
        return self._changed(sitting, position, kept, elapsed, flagged=flagged, seconds=spent)

    @staticmethod
    def _changed(sitting: Sitting, position: int, kept: bool, elapsed: float, **fields: object) -> Sitting:
        if not kept:
            raise UserError(QT_TRANSLATE_NOOP("errors", "This exam has already been handed in, in another window."))
        before = sitting.answers[position]
        seconds = before.seconds + max(0.0, float(str(fields.pop("seconds"))))
        answer = replace(before, seconds=seconds, **fields)  # type: ignore[arg-type]
        answers = (*sitting.answers[:position], answer, *sitting.answers[position + 1 :])
        return replace(sitting, answers=answers, position=position, elapsed=elapsed)

    def move(self, sitting: Sitting, position: int, *, elapsed: float, now: datetime) -> Sitting:
        """Go to a question."""
        with self._database.writing() as db:
            exams.note(db, sitting.attempt, elapsed, now, position=position)
        return replace(sitting, position=position, elapsed=elapsed)

    def note_time(self, sitting: Sitting, *, elapsed: float, now: datetime) -> None:
        """Put down how much time was used."""
        with self._database.writing() as db:
            exams.note(db, sitting.attempt, elapsed, now, position=None)

    def pause(self, sitting: Sitting, paused: bool, *, elapsed: float, now: datetime) -> Sitting:
        """Stop the clock, or let it go on; raises `UserError` where the exam does not allow that."""
        if paused and not sitting.paper.may_pause:
            raise UserError(QT_TRANSLATE_NOOP("errors", "This exam cannot be paused."))
        with self._database.writing() as db:
            exams.note(db, sitting.attempt, elapsed, now, position=None, paused=paused)
        return replace(sitting, paused=paused, elapsed=elapsed)

    def discard(self, sitting: Sitting) -> Changes:
        """Give an exam up without a result; its answers are gone and count for nothing."""
        with self._database.writing() as db:
            exams.delete(db, sitting.attempt)
        return Changes()

    # The end.

    def submit(
        self, sitting: Sitting, *, elapsed: float, now: datetime, ended: Ended = Ended.SUBMITTED
    ) -> tuple[ExamReport, Changes]:
        """Hand the exam in: grade what is on the disk, and make responses of the answers. Twice is as once."""
        with self._database.writing() as db:
            kept = exams.find(db, sitting.attempt)
            if kept is None:
                raise UserError(QT_TRANSLATE_NOOP("errors", "This exam is no longer there."))
            limit = kept.paper.seconds
            used = max(elapsed, kept.elapsed)
            result = mark(kept.paper, kept.answers)
            if kept.ended is None and exams.end(
                db, kept.attempt, result, ended, min(used, limit) if limit else used, now
            ):
                _record(db, kept, result)
        return self.report(sitting.attempt), Changes(responses=True)

    def past(self) -> tuple[ExamFigure, ...]:
        """The exams of the learner that came to their end, the last one first, 100 at most."""
        with self._database.reading() as db:
            return exams.past(db, _PAST)

    def report(self, attempt: AttemptId) -> ExamReport:
        """An exam that came to its end, as it was sat; raises `UserError` when it is gone."""
        with self._database.reading() as db:
            kept = exams.find(db, attempt)
            if kept is None or kept.ended is None:
                raise UserError(QT_TRANSLATE_NOOP("errors", "This exam is no longer there."))
            rows = [question.row for question in kept.paper.questions]
            stored = items.find(db, [row for row in rows if row is not None])
        return ExamReport(
            attempt=attempt,
            paper=kept.paper,
            result=mark(kept.paper, kept.answers),
            ended=kept.ended,
            seconds=kept.elapsed,
            started_at=kept.started_at,
            stored=tuple(None if row is None else stored.get(row) for row in rows),
        )


def _record(db: Transaction, kept: KeptExam, result: Result) -> None:
    """Make responses of the answers, each at the moment when it was last changed, for the bank's order of options."""
    moments = exams.answered_at(db, kept.attempt)
    for position, one in enumerate(result.marks):
        if one.answered and one.question.row is not None:
            attempts.record(db, kept.attempt, _answered(one), moments[position])


def _answered(one: Mark) -> attempts.Answered:
    question = one.question
    assert question.row is not None
    return attempts.Answered(
        item=question.row,
        kind=question.item.phrase_kind,
        response=by_option_id(question.item, question.place, one.answer.response),
        score=one.grade.score,
        right=one.grade.right,
        seconds=one.answer.seconds,
    )


def _require_form(db: Transaction, row: FormRow) -> Form:
    found = forms.find(db, row)
    if found is None:
        raise UserError(QT_TRANSLATE_NOOP("errors", "This form is no longer there."))
    return found.form


def _sitting(kept: KeptExam, elapsed: float) -> Sitting:
    return Sitting(kept.attempt, kept.paper, kept.answers, kept.position, elapsed, kept.paused, kept.started_at)


def _whole(response: Response) -> Response:
    """The response with every half of a surrogate pair, which a keyboard can leave behind, made a U+FFFD."""
    if isinstance(response, str):
        return response.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(response, tuple) and any(isinstance(part, str) for part in response):
        return tuple(
            part.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if isinstance(part, str) else ""
            for part in response
        )
    return response
