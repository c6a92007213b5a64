"""Exams: their questions as they were put, what was answered so far, and the clock."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from studyapp.core.forms.form import Entry
from studyapp.core.forms.versions import Place
from studyapp.core.ids import ArticleRow, AttemptId, FormRow, ItemRow, LearnerId
from studyapp.core.learning.exam import Answer, Ended, Paper, Question, Result
from studyapp.core.learning.grading import MultipleRule, OrderingRule, PartsRule, Response, Rules
from studyapp.store import attempts, columns, form_columns
from studyapp.store.roster import CURRENT

if TYPE_CHECKING:
    from sqlite_utils import Database

MODE = "exam"


@dataclass(frozen=True, slots=True)
class KeptExam:
    """An exam as it is in the store. `elapsed` are the seconds used at `seen_at`; `ended` is None while it goes on."""

    attempt: AttemptId
    learner: LearnerId
    form: FormRow | None
    paper: Paper
    answers: tuple[Answer, ...]
    position: int
    elapsed: float
    seen_at: datetime
    paused: bool
    started_at: datetime
    ended: Ended | None


@dataclass(frozen=True, slots=True)
class ExamFigure:
    """A past exam in a line; `earned` and `points` as on its paper."""

    attempt: AttemptId
    title: str
    label: str
    started_at: datetime
    seconds: float
    earned: float
    points: float
    pass_mark: float
    answered: int
    questions: int
    ended: Ended


def start(
    db: Database, learner: LearnerId, paper: Paper, form: FormRow | None, article: ArticleRow | None, now: datetime
) -> AttemptId:
    """Keep a new exam, with its questions as they are put."""
    attempt = attempts.start(db, learner, article, MODE, now)
    db.execute(
        """
        INSERT INTO exams (attempt_id, form_id, label, seconds, pass_mark, may_pause, seen_at, points, questions, rules,
                           title)
        VALUES (?, (SELECT id FROM forms WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
            attempt,
            form,
            paper.label,
            paper.seconds,
            paper.pass_mark,
            int(paper.may_pause),
            columns.moment_text(now),
            paper.points,
            len(paper.questions),
            json.dumps(asdict(paper.rules)),
            paper.title,
        ],
    )
    for position, question in enumerate(paper.questions):
        values = form_columns.entry_values(Entry(question.item, question.points, question.row, question.origin))
        db.execute(
            """
            INSERT INTO exam_questions (attempt_id, position, section, item_id, points, entry, option_order,
                                        partner_order, fingerprint, type, phrase_kind, status, difficulty, rule,
                                        evidence_start, evidence_end, origin_title, origin_published, origin_paragraph,
                                        origin_digest, stem, options, key, tests, quote, rationale)
            VALUES (:attempt_id, :position, :section, (SELECT id FROM items WHERE id = :item_id), :points, :entry,
                    :option_order, :partner_order, :fingerprint, :type, :phrase_kind, :status, :difficulty, :rule,
                    :evidence_start, :evidence_end, :origin_title, :origin_published, :origin_paragraph,
                    :origin_digest, :stem, :options, :key, :tests, :quote, :rationale)
            """,
            {
                **values,
                "attempt_id": attempt,
                "position": position,
                "section": question.section,
                "entry": question.place.entry,
                "option_order": json.dumps(question.place.options),
                "partner_order": json.dumps(question.place.partners),
            },
        )
    return attempt


def under_way(db: Database) -> AttemptId | None:
    """The current learner's exam that was not handed in, the one begun last; None without any."""
    for (attempt,) in db.execute(
        f"""
        SELECT attempt_id FROM exams JOIN attempts ON attempts.id = exams.attempt_id
        WHERE learner_id = {CURRENT} AND ended IS NULL ORDER BY attempt_id DESC LIMIT 1
        """  # noqa: S608 - fixed words
    ):
        return AttemptId(attempt)
    return None


def find(db: Database, attempt: AttemptId) -> KeptExam | None:
    """An exam with all that belongs to it; None where there is none."""
    for found in db.query(
        "SELECT * FROM exams JOIN attempts ON attempts.id = exams.attempt_id WHERE attempt_id = ?", [attempt]
    ):
        form: int | None = found["form_id"]
        questions = tuple(
            _question(row)
            for row in db.query("SELECT * FROM exam_questions WHERE attempt_id = ? ORDER BY position", [attempt])
        )
        answers = [Answer()] * len(questions)
        for row in db.query("SELECT * FROM exam_answers WHERE attempt_id = ?", [attempt]):
            answers[row["position"]] = Answer(
                columns.response_of(row["response"]), bool(row["flagged"]), row["seconds"]
            )
        return KeptExam(
            attempt=attempt,
            learner=LearnerId(found["learner_id"]),
            form=None if form is None else FormRow(form),
            paper=Paper(
                title=found["title"],
                label=found["label"],
                questions=questions,
                seconds=found["seconds"],
                pass_mark=found["pass_mark"],
                may_pause=bool(found["may_pause"]),
                rules=_rules(found["rules"]),
            ),
            answers=tuple(answers),
            position=found["position"],
            elapsed=found["elapsed"],
            seen_at=columns.moment_of(found["seen_at"]),
            paused=bool(found["paused"]),
            started_at=columns.moment_of(found["started_at"]),
            ended=None if found["ended"] is None else Ended(found["ended"]),
        )
    return None


def answer(db: Database, attempt: AttemptId, position: int, response: Response, seconds: float, now: datetime) -> bool:
    """Put down what is given to a question now, `seconds` having been spent on it; False once the exam has ended."""
    return _write(db, attempt, position, "response", columns.response_json(response), seconds, now)


def flag(db: Database, attempt: AttemptId, position: int, flagged: bool, seconds: float, now: datetime) -> bool:
    """Mark a question to come back to, or take the mark away; False once the exam has ended."""
    return _write(db, attempt, position, "flagged", int(flagged), seconds, now)


def _write(
    db: Database, attempt: AttemptId, position: int, column: str, value: str | int, seconds: float, now: datetime
) -> bool:
    changes = int(column == "response")
    cursor = db.execute(
        f"""
        INSERT INTO exam_answers (attempt_id, position, response, flagged, seconds, changes, answered_at)
        SELECT attempt_id, :position, :response, :flagged, :seconds, :changes, :now FROM exams
        WHERE attempt_id = :attempt AND ended IS NULL
        ON CONFLICT (attempt_id, position) DO UPDATE SET
            {column} = excluded.{column}, seconds = seconds + excluded.seconds, changes = changes + excluded.changes,
            answered_at = CASE WHEN excluded.changes THEN excluded.answered_at ELSE answered_at END
        """,  # noqa: S608 - fixed words
        {
            "attempt": attempt,
            "position": position,
            "response": value if column == "response" else "null",
            "flagged": value if column == "flagged" else 0,
            "seconds": seconds,
            "changes": changes,
            "now": columns.moment_text(now),
        },
    )
    return cursor.rowcount > 0


def note(
    db: Database, attempt: AttemptId, elapsed: float, now: datetime, *, position: int | None, paused: bool | None = None
) -> None:
    """Put down the clock, and where the learner is and whether the exam is paused where that is given.

    The clock never goes back: of two windows on one exam the one that counted more is believed.
    """
    db.execute(
        """
        UPDATE exams SET elapsed = max(elapsed, :elapsed), seen_at = :now, position = ifnull(:position, position),
            paused = ifnull(:paused, paused)
        WHERE attempt_id = :attempt AND ended IS NULL
        """,
        {
            "attempt": attempt,
            "elapsed": elapsed,
            "now": columns.moment_text(now),
            "position": position,
            "paused": None if paused is None else int(paused),
        },
    )


def end(db: Database, attempt: AttemptId, result: Result, ended: Ended, elapsed: float, now: datetime) -> bool:
    """Close an exam with its result; False where another window has closed it."""
    answered = sum(mark.answered for mark in result.marks)
    cursor = db.execute(
        """
        UPDATE exams SET ended = ?, earned = ?, answered = ?, elapsed = ?, seen_at = ?, paused = 0
        WHERE attempt_id = ? AND ended IS NULL
        """,
        [ended, result.earned, answered, elapsed, columns.moment_text(now), attempt],
    )
    attempts.end(db, attempt, now)
    return cursor.rowcount > 0


def answered_at(db: Database, attempt: AttemptId) -> dict[int, datetime]:
    """When each question was last answered, by its position."""
    return {
        position: columns.moment_of(moment)
        for position, moment in db.execute(
            "SELECT position, answered_at FROM exam_answers WHERE attempt_id = ?", [attempt]
        )
    }


def past(db: Database, limit: int) -> tuple[ExamFigure, ...]:
    """The current learner's exams that came to their end, the last one first."""
    return tuple(
        ExamFigure(
            attempt=AttemptId(found["attempt_id"]),
            title=found["title"],
            label=found["label"],
            started_at=columns.moment_of(found["started_at"]),
            seconds=found["elapsed"],
            earned=found["earned"],
            points=found["points"],
            pass_mark=found["pass_mark"],
            answered=found["answered"],
            questions=found["questions"],
            ended=Ended(found["ended"]),
        )
        for found in db.query(
            f"""
            SELECT exams.*, attempts.started_at FROM exams JOIN attempts ON attempts.id = exams.attempt_id
            WHERE learner_id = {CURRENT} AND ended IS NOT NULL ORDER BY attempt_id DESC LIMIT ?
            """,  # noqa: S608 - fixed words
            [limit],
        )
    )


def delete(db: Database, attempt: AttemptId) -> None:
    """Take out an exam that was never handed in, with its answers."""
    db.execute(
        "DELETE FROM attempts WHERE id = (SELECT attempt_id FROM exams WHERE attempt_id = ? AND ended IS NULL)",
        [attempt],
    )


def _question(row: dict[str, Any]) -> Question:
    entry = form_columns.entry_of({**row, "locked": 0})
    item_row: int | None = row["item_id"]
    return Question(
        section=row["section"],
        item=entry.item,
        points=entry.points,
        row=None if item_row is None else ItemRow(item_row),
        place=Place(row["entry"], tuple(json.loads(row["option_order"])), tuple(json.loads(row["partner_order"]))),
        origin=entry.origin,
    )


def _rules(text: str) -> Rules:
    shape = json.loads(text)
    return Rules(MultipleRule(shape["multiple"]), OrderingRule(shape["ordering"]), PartsRule(shape["parts"]))
