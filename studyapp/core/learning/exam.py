"""An exam: a version of a form, sat against the clock, and what it was worth in the end.

The clock rule: time runs while the program is closed, unless the exam is paused. Within one sitting it is measured by
a clock that cannot be set; over a time in which the program was closed the wall clock is asked, and where that was set
back meanwhile, nothing is taken off.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from studyapp.core.forms.form import FULL_MARKS, Form, Origin, Points
from studyapp.core.forms.versions import Place, Version, numbered
from studyapp.core.ids import ItemRow
from studyapp.core.items.item import Item, ItemType
from studyapp.core.learning.grading import DEFAULT_RULES, Grade, Response, Rules, grade
from studyapp.core.phrases import PhraseKind


class Ended(StrEnum):
    """How an exam came to its end."""

    SUBMITTED = "submitted"
    TIME = "time"
    """Time ran out while it was sat."""
    AWAY = "away"
    """Time ran out while the program was closed."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question of an exam: its item as it stands on the version, `place` telling how that order came about."""

    section: int
    item: Item
    points: Points
    row: ItemRow | None
    place: Place
    origin: Origin


@dataclass(frozen=True, slots=True)
class Paper:
    """What is sat. `seconds` is the time allowed, 0 for as long as one likes; `pass_mark` in points, 0 for none."""

    title: str
    label: str
    questions: tuple[Question, ...]
    seconds: int
    pass_mark: Points
    may_pause: bool
    rules: Rules = DEFAULT_RULES

    @property
    def points(self) -> Points:
        """What all of it is worth."""
        return sum(question.points for question in self.questions)

    @property
    def types(self) -> tuple[ItemType, ...]:
        """The type of each section."""
        return tuple({question.section: question.item.type for question in self.questions}.values())


@dataclass(frozen=True, slots=True)
class Answer:
    """What was given to a question so far; `response` is None where nothing is."""

    response: Response = None
    flagged: bool = False
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Mark:
    """What an answer was worth; `earned` in points."""

    question: Question
    answer: Answer
    grade: Grade
    earned: float

    @property
    def answered(self) -> bool:
        """Whether anything was given."""
        return self.answer.response is not None


@dataclass(frozen=True, slots=True)
class Share:
    """Some of the questions in sum: those of a section, or on phrases of a kind."""

    earned: float
    points: Points
    right: int
    questions: int


@dataclass(frozen=True, slots=True)
class Result:
    """An exam in sum. `score` is what was earned of a hundred, `passed` None without a pass mark."""

    marks: tuple[Mark, ...]
    earned: float
    points: Points
    score: float
    passed: bool | None
    sections: tuple[tuple[ItemType, Share], ...]
    kinds: tuple[tuple[PhraseKind, Share], ...]

    @property
    def wrong(self) -> tuple[Mark, ...]:
        """What was not wholly right, in the order of the paper."""
        return tuple(mark for mark in self.marks if not mark.grade.right)


def paper(form: Form, version: Version, *, seconds: int, may_pause: bool, rules: Rules = DEFAULT_RULES) -> Paper:
    """A version of a form as it is sat."""
    return Paper(
        title=form.title,
        label=version.label if len(form.labels) > 1 else "",
        questions=tuple(
            Question(section, one.item, one.entry.points, one.entry.row, one.place, one.entry.origin)
            for section, entries in enumerate(numbered(form, version))
            for one in entries
        ),
        seconds=seconds,
        pass_mark=form.pass_mark,
        may_pause=may_pause,
        rules=rules,
    )


def elapsed_on_return(elapsed: float, seen_at: datetime, now: datetime, *, paused: bool) -> float:
    """Seconds used when the program is opened again, after `elapsed` of them at `seen_at`; see the clock rule."""
    return elapsed if paused else elapsed + max(0.0, (now - seen_at).total_seconds())


def is_answered(response: Response) -> bool:
    """Whether a response says anything: a text that is not blank, at least one option or pair."""
    if response is None or response == () or (isinstance(response, str) and not response.strip()):
        return False
    if isinstance(response, tuple):
        return any(part.strip() if isinstance(part, str) else part is not None for part in response)
    return True


def mark(paper_: Paper, answers: Sequence[Answer]) -> Result:
    """What the answers, one for each question, are worth; a question that was left open is worth nothing."""
    marks = []
    for question, answer in zip(paper_.questions, answers, strict=True):
        worth = grade(question.item, answer.response, paper_.rules)
        marks.append(Mark(question, answer, worth, question.points * worth.score))
    earned, points = sum(one.earned for one in marks), paper_.points
    types = paper_.types
    return Result(
        marks=tuple(marks),
        earned=earned,
        points=points,
        score=FULL_MARKS * earned / points if points else 0.0,
        passed=earned >= paper_.pass_mark - 1e-9 if paper_.pass_mark else None,
        sections=tuple(
            (type_, _share(one for one in marks if one.question.section == section))
            for section, type_ in enumerate(types)
        ),
        kinds=tuple(
            (kind, share)
            for kind in PhraseKind
            if (share := _share(one for one in marks if one.question.item.phrase_kind is kind)).questions
        ),
    )


def _share(marks: Iterable[Mark]) -> Share:
    marks = tuple(marks)
    return Share(
        earned=sum(one.earned for one in marks),
        points=sum(one.question.points for one in marks),
        right=sum(one.grade.right for one in marks),
        questions=len(marks),
    )
