"""What a learner would do next, told from how the articles of the library stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studyapp.services.library import ArticleSummary


class Step(StrEnum):
    """The kinds of next step."""

    WRONG = "wrong"
    """Items that were last answered wrong are waiting."""
    BEGIN = "begin"
    """Nothing was ever answered."""
    GO_ON = "go_on"
    """An article has items that were never asked."""
    KEEP = "keep"
    """All items of all articles were last answered right."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """A step; `article` where it is about one, else about all. `items` counts what waits in it."""

    step: Step
    article: ArticleSummary | None
    items: int


def next_step(articles: Sequence[ArticleSummary]) -> NextStep | None:
    """The next step; of articles that are alike in it, the one opened last. None where nothing can be asked."""
    askable = sorted((one for one in articles if one.asked), key=lambda one: one.opened_at, reverse=True)
    if not askable:
        return None
    missed = [one for one in askable if one.seen > one.right]
    if missed:
        wrong = sum(one.seen - one.right for one in missed)
        return NextStep(Step.WRONG, missed[0] if len(missed) == 1 else None, wrong)
    if not any(one.seen for one in askable):
        return NextStep(Step.BEGIN, askable[0], askable[0].asked)
    for one in askable:
        if one.seen < one.asked:
            return NextStep(Step.GO_ON, one, one.asked - one.seen)
    return NextStep(Step.KEEP, askable[0] if len(askable) == 1 else None, sum(one.asked for one in askable))
