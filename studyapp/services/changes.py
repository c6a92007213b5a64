"""What an act changed, so that a page knows whether it has to look again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from studyapp.core.ids import ArticleRow


@dataclass(frozen=True, slots=True)
class Changes:
    """Articles that changed or went, articles whose items did (None: items of no article), whether any learner's
    figures did, and whether saved forms did."""

    articles: frozenset[ArticleRow] = frozenset()
    items: frozenset[ArticleRow | None] = frozenset()
    responses: bool = False
    forms: bool = False


def together(changes: Iterable[Changes]) -> Changes:
    """What several acts changed."""
    acts = tuple(changes)
    return Changes(
        articles=frozenset().union(*(act.articles for act in acts)),
        items=frozenset().union(*(act.items for act in acts)),
        responses=any(act.responses for act in acts),
        forms=any(act.forms for act in acts),
    )
