"""The points of an article with their stems and distractors, made once for all item types."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from itertools import chain
from random import Random

from studyapp.core.article import Span
from studyapp.core.items import numerals
from studyapp.core.items.cloze import Gap
from studyapp.core.items.derivable import follows
from studyapp.core.items.distractors import PAIRED, candidates, changed_word, proposed
from studyapp.core.items.guard import Option, option
from studyapp.core.items.judge import Judge
from studyapp.core.items.points import Point, Workbench
from studyapp.core.items.stems import Stem, make_stem
from studyapp.core.items.vocabulary import WATCHWORDS
from studyapp.core.items.wording import Wording, bare
from studyapp.core.phrases import PhraseKind

_PLAIN_RULES = frozenset({"task", "goal", "slogan", "term", "enumeration"})
_QUESTION = ("？", "?")
"""A question of the article asserts nothing that could be chosen or be false."""
_FEWEST = 3
"""Wrong options that a single needs; a statement needs one, but none of these:"""
FAR = ("same kind", "person")
"""Origins of what differs from the key in more than one fact."""
_PARTNER = 3
"""Characters that a stem must hold beside the blank where the partner of a pair or a stage says what is asked."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A point with its stem, its key, and what could stand in its place and be wrong, fittest first."""

    point: Point
    stem: Stem
    asked: Wording
    statement: Wording
    key: Option
    found: list[Option]
    word: tuple[int, int] | None = None
    """Where in the key the word stands that distractors with one word changed have another of."""


class Shelf:
    """Stems and distractors of the points, made once for all item types.

    They do not hang on the seed, for the reason given in `guard`.
    """

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._random = Random(0)  # noqa: S311 - choosing distractors is no secret
        self._ready: dict[int, Ready | None] = {}
        self.gaps: list[Gap] = []
        """What clozes ask for."""
        self.asked: Counter[str] = Counter()
        """How many types ask for a phrase."""
        self.chosen_from: set[Span] = set()
        """Places that singles ask for."""
        self.listed: dict[int, list[Span]] = defaultdict(list)
        """Lists of which a set asks for every member, by the sentence they stand in."""
        self.wholly_asked: set[str] = set()
        """Phrases of which a cloze asks for every word."""

    def ready(self, point: Point) -> Ready | None:
        """The point made ready, or None if no stem for it stands on its own."""
        number = id(
            point
        )  # the bench keeps its points; hashing their spans each time costs more than making half of them
        if number not in self._ready:
            self._ready[number] = self._made(point)
        return self._ready[number]

    def stated(self, point: Point) -> Ready | None:
        """The point with its sentence alone, for a true statement; None if no stem for it stands on its own."""
        known = self._ready.get(id(point))
        if known and not point.rule.startswith(PAIRED):
            return replace(known, found=[], word=None)
        stem = make_stem(self._bench.source, [point.span])
        if stem is None:
            return None
        key = option(self._bench.source.wording(point.span), 1.0, "key")
        return Ready(point, stem, stem.asked(), stem.statement(), key, [])

    def _is_quoted_watchword(self, span: Span) -> bool:
        """Whether half of a couplet is a watchword in words that are quoted; elsewhere any other would do as well."""
        plain = self._bench.source.plain
        quoted = plain[span.start - 1 : span.start] == "“" or plain[span.end : span.end + 1] == "”"
        return quoted and plain[span.start : span.end] in WATCHWORDS

    def _made(self, point: Point) -> Ready | None:
        if point.rule in _PLAIN_RULES and not _hopeful(self._bench, point):
            return None
        if point.rule == "couplet" and not self._is_quoted_watchword(point.span):
            return None
        key = option(self._bench.source.wording(point.span), 1.0, "key")
        # What has nothing to be mistaken for needs no stem.
        sources = proposed(self._bench, point, key.wording, self._random)
        first: list[list[Option]] = []
        for source in sources:
            first.append(source)
            if sum(map(len, first)) >= _FEWEST:
                break
        else:
            if not any(one.origin not in FAR for source in first for one in source):
                return None
        # A pair's partner or the stage says what is asked, however short it is.
        own_words = {"own_words": _PARTNER} if point.rule.startswith(PAIRED) else {}
        stem = make_stem(self._bench.source, [point.span], **own_words)
        if stem is None or follows(stem, point.span):
            return None
        if "。" in self._bench.source.plain[point.span.end : stem.window.end]:
            return None  # the sentence behind it is there for length alone
        asked = stem.asked()
        if key.core in bare(asked.plain) or asked.plain.endswith(_QUESTION):
            return None
        statement = stem.statement()
        found = candidates(chain(first, sources), key, Judge(stem, point, statement))
        word = changed_word(self._bench, point.span) if any(one.origin == "edit" for one in found) else None
        return Ready(point, stem, asked, statement, key, found, word) if found else None


def _hopeful(bench: Workbench, point: Point) -> bool:
    """Whether a phrase without partners can have distractors at all: a whole clause only by changing a word of it."""
    source = bench.source
    if point.kind is PhraseKind.ENUMERATION:
        return bool(bench.slots.within(point.span))
    if bench.pool.entry(point.span, point.kind).edges != "cc":
        return True
    return bool(bench.slots.within(point.span)) or bool(
        numerals.HAN_COUNT.match(source.plain[point.span.start : point.span.end])
    )
