"""The item: one question, its key, and where in the article it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from studyapp.core.article import Span
from studyapp.core.phrases import PhraseKind

ItemId = NewType("ItemId", str)

BLANK = "____"
"""How a stem writes a cloze deletion, once for each blank."""

WRITTEN_RULE = "written"
"""The rule of an item that a person wrote; nothing generated has it."""


class ItemType(StrEnum):
    """The forms a question can take, by the names of the field (QTI, Moodle)."""

    SINGLE = "single"
    MULTIPLE = "multiple"
    TRUEFALSE = "truefalse"
    CLOZE = "cloze"
    MATCHING = "matching"
    ORDERING = "ordering"
    SET = "set"
    RECALL = "recall"


class ItemStatus(StrEnum):
    """Where an item stands on its way to a paper."""

    DRAFT = "draft"
    APPROVED = "approved"
    REJECTED = "rejected"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class MatchOptions:
    """The two columns of a matching item."""

    left: tuple[str, ...]
    right: tuple[str, ...]


Options = tuple[str, ...] | MatchOptions
Key = int | bool | str | tuple[int, ...] | tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One question.

    `options` and `key` by type: single: 4 strings, index of the right one; multiple: 4-6 strings, indices in
    ascending order; truefalse: no options, bool; cloze: no options, for each `BLANK` of the stem the accepted
    answers, the article's own first; matching: `MatchOptions`, for each left the index of its right; ordering:
    shuffled strings, indices in the right order; set: no options, as cloze but in any order; recall: no options,
    the text. `tests` are the phrases asked for, `evidence` the sentence in the article's text and `quote` its
    words, `difficulty` an estimate in [0, 1], `rule` the rule that made it.
    """

    id: ItemId
    type: ItemType
    stem: str
    options: Options
    key: Key
    tests: tuple[str, ...]
    evidence: Span
    quote: str
    rationale: str
    difficulty: float
    phrase_kind: PhraseKind
    rule: str
    status: ItemStatus = ItemStatus.DRAFT
