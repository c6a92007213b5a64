"""The day that a learner studies for, and the articles that it is about."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from studyapp.core.ids import ArticleRow, LearnerId

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Goal:
    """A test on `test_day`, studied for since the day `since`, on these articles (None: on all)."""

    test_day: date
    since: date
    articles: frozenset[ArticleRow] | None


def find(db: Database, learner: LearnerId) -> Goal | None:
    """What the learner studies for."""
    for test_day, since, everything in db.execute(
        "SELECT test_day, since, everything FROM plans WHERE learner_id = ?", [learner]
    ):
        rows = db.execute("SELECT article_id FROM plan_articles WHERE learner_id = ?", [learner])
        articles = None if everything else frozenset(ArticleRow(row) for (row,) in rows)
        return Goal(date.fromisoformat(test_day), date.fromisoformat(since), articles)
    return None


def test_day(db: Database, learner: LearnerId) -> date | None:
    """The day of the test, if there is one."""
    for (day,) in db.execute("SELECT test_day FROM plans WHERE learner_id = ?", [learner]):
        return date.fromisoformat(day)
    return None


def put(db: Database, learner: LearnerId, goal: Goal | None) -> None:
    """Study for that instead of what was; None: for nothing."""
    db.execute("DELETE FROM plans WHERE learner_id = ?", [learner])
    if goal is None:
        return
    db.execute(
        "INSERT INTO plans (learner_id, test_day, since, everything) VALUES (?, ?, ?, ?)",
        [learner, goal.test_day.isoformat(), goal.since.isoformat(), int(goal.articles is None)],
    )
    _put_articles(db, learner, goal.articles or ())


def _put_articles(db: Database, learner: LearnerId, articles: Collection[ArticleRow]) -> None:
    for row in sorted(articles):
        db.execute(
            "INSERT INTO plan_articles (learner_id, article_id) SELECT ?, id FROM articles WHERE id = ?", [learner, row]
        )
