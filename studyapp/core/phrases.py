"""What reading finds in an article: phrases by kind, and the relations between them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from studyapp.core.article import Span


class PhraseKind(StrEnum):
    """What a phrase is to the person who has to learn it."""

    SLOGAN = "slogan"
    GOAL = "goal"
    TASK = "task"
    TERM = "term"
    ENUMERATION = "enumeration"
    TIME = "time"
    NUMBER = "number"
    DOCUMENT = "document"
    PERSON = "person"
    ORGANIZATION = "organization"


class RelationType(StrEnum):
    """How phrases belong together."""

    STAGE_GOAL = "stage_goal"
    PAIR = "pair"
    LIST = "list"
    OFFICE = "office"
    COUNT = "count"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A distinct phrase worth knowing.

    `spans` are its occurrences in text order, at least one; each is verbatim `text`. `score` is in [0, 1]: how
    much a busy reader would miss it. `rule` names the rule of the grammar that found it.
    """

    text: str
    kind: PhraseKind
    spans: tuple[Span, ...]
    score: float
    rule: str

    def __post_init__(self) -> None:
        if not self.spans or any(len(span) != len(self.text) for span in self.spans):
            raise ValueError(f"spans do not fit the phrase {self.text!r}")

    @property
    def span(self) -> Span:
        """The first occurrence."""
        return self.spans[0]

    @property
    def count(self) -> int:
        """How often the article says it."""
        return len(self.spans)


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a relation's member stands in the text."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Relation:
    """Phrases that belong together.

    stage_goal: head the time, members the aims; pair: two members (watchword and objective, term and
    attribute); list: head what it is a list of, or None, members in the text's order; office: head the office,
    members the names; count: head the thing, members the number with its unit; document: head the document,
    members who adopted it.
    """

    type: RelationType
    head: Mention | None
    members: tuple[Mention, ...]

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Head, if any, and members."""
        return (self.head, *self.members) if self.head else self.members


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read in one article; phrases in text order of their first occurrence."""

    phrases: tuple[Phrase, ...] = ()
    relations: tuple[Relation, ...] = ()

    def of_kind(self, *kinds: PhraseKind) -> tuple[Phrase, ...]:
        """The phrases of the given kinds."""
        return tuple(phrase for phrase in self.phrases if phrase.kind in kinds)
