"""An article as the rules read it: a Simplified shadow of equal length, cut into sentences and clauses."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from studyapp.core.article import Article, Span
from studyapp.core.phrases import Mention, PhraseKind
from studyapp.core.reading import lexicon
from studyapp.core.text import segment
from studyapp.core.text.script import simplify
from studyapp.core.text.split import clauses, sentences

_FOLD = str.maketrans(",:;()?!「」『』〝〞﹐﹑痺", "，：；（）？！“”‘’“”，、痹")
_HEAD = re.compile(
    rf"(?:[^，。：；“”《》]{{0,18}}?(?:{lexicon.SPEAKERS})[^，。：；“”《》]{{0,6}}|[\u3400-\u9fff]{{2,4}}(?:同志)?)(?:{lexicon.SAYING})(?:，|：)?"
)


class Candidate(NamedTuple):
    """A stretch of the text that one rule of the grammar holds to be a phrase of a kind."""

    start: int
    end: int
    kind: PhraseKind
    rule: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with the section head it stands under ("全会指出"), or an empty one.

    `head_starts` tells whether the head stands in this very sentence; `clauses` do not hold it.
    """

    span: Span
    head: str
    head_starts: bool
    clauses: tuple[Span, ...]
    is_prose: bool
    is_review: bool


@dataclass(frozen=True)
class Source:
    """An article ready for the rules: `plain` has the length and the offsets of `article.text`."""

    article: Article
    plain: str
    sentences: tuple[Sentence, ...]

    @cached_property
    def cores(self) -> dict[Span, Span]:
        """Clauses without what leads into them, as far as a rule has asked for them."""
        return {}

    @cached_property
    def plain_title(self) -> str:
        """The title, folded as the text is."""
        return fold(self.article.title)

    @cached_property
    def document_titles(self) -> str:
        """The titles in 《》 that the text names, a line each."""
        return "\n".join(re.findall(r"《([^《》\n]+)》", self.plain))

    @cached_property
    def word_edges(self) -> bytes:
        """1 at each offset at which a word of the Simplified text starts or ends, 0 at the others."""
        return segment.edges(self.plain)

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.sentences]

    @cached_property
    def _breaks(self) -> list[int]:
        return [match.end() for match in re.finditer("\n", self.plain)]

    def paragraph_at(self, position: int) -> int:
        """The number, from 0, of the paragraph that holds `position`."""
        return bisect_right(self._breaks, position)

    def paragraph_start(self, position: int) -> int:
        """Where the paragraph that holds `position` starts."""
        number = self.paragraph_at(position)
        return self._breaks[number - 1] if number else 0

    def paragraph_end(self, position: int) -> int:
        """Where the paragraph that holds `position` ends, before its line break."""
        number = self.paragraph_at(position)
        return self._breaks[number] - 1 if number < len(self._breaks) else len(self.plain)

    def sentence_at(self, position: int) -> Sentence:
        """The sentence that holds `position`, or the one before it."""
        return self.sentences[max(0, bisect_right(self._starts, position) - 1)]


def mention(source: Source, span: Span) -> Mention:
    """What a relation holds of `span`: the words of the original."""
    return Mention(span.of(source.article.text), span)


_SECTION = re.compile(r"[（(]?[一二三四五六七八九十]{1,3}[）)、]|第[一二三四五六七八九十]{1,3}部分|.{0,12}回顾$")
_REVIEW_SECTION = re.compile("回顾|工作总结|成绩和")
"""Headings of a report, and of the part of it that says what was done: there figures are results and no aims."""
_LESSON = re.compile("体会到?|启示|深知|经验(?:是|，|：)")
"""What a review draws from the years: sayings to be kept, not results."""
_FULL_STOP = re.compile(r"(?<=[\u3400-\u9fff”’）》\"'%)])\.(?=[\s\u3400-\u9fff“‘《（\"'(]|$)")
_PARTICLE_ZHE = re.compile("(?<![显卓名原论专编合译昭土巨遗])著(?![名作述称者录书文])")
"""着 of a text converted to Traditional, which 著 is there and which no conversion takes back."""
_RATIO = re.compile(r"(?<=\d)[:：](?=\d)")
"""A colon between digits parts no clauses: it is a ratio or a time of day."""


def fold(text: str) -> str:
    """`text` in Simplified script with full-width punctuation, code point for code point."""
    plain = _FULL_STOP.sub("。", _RATIO.sub("∶", simplify(text))).translate(_FOLD)
    if "著" in plain:
        plain = _PARTICLE_ZHE.sub("着", plain)
    for straight, opening, closing in (('"', "“", "”"), ("'", "‘", "’")):
        if straight in plain:
            plain = "\n".join(_paired(line, straight, opening, closing) for line in plain.split("\n"))
    return plain


def _paired(line: str, straight: str, opening: str, closing: str) -> str:
    """`line` with every other straight quotation mark an opening one; a mark left alone leaves the line as it is."""
    pieces = line.split(straight)
    if len(pieces) % 2 == 0:
        return line
    return pieces[0] + "".join(
        (opening if index % 2 == 0 else closing) + piece for index, piece in enumerate(pieces[1:])
    )


def source_of(article: Article) -> Source:
    """`article` prepared for reading."""
    plain = fold(article.text)
    found = []
    head, is_review, paragraph_end, section_reviews = "", False, -1, False
    for span in sentences(plain):
        words = span.of(plain)
        if span.start > paragraph_end:
            if _SECTION.match(words) and not words.endswith(("。", "；")):
                section_reviews = bool(_REVIEW_SECTION.search(words)) and len(words) <= 24
            head, is_review = "", section_reviews
            paragraph_end = plain.find("\n", span.start)
            paragraph_end = len(plain) if paragraph_end < 0 else paragraph_end
        opening = _HEAD.match(words)
        start = span.start
        if opening:
            head = opening.group().rstrip("，：")
            is_review = bool(lexicon.REVIEWING.search(head))
            start += opening.end()
        if lexicon.PAST_OPENING.match(plain, start):
            is_review = True
        elif plain.startswith(("要", "必须"), start) or _LESSON.search(words[:30]):
            is_review = False
        inner = clauses(plain, Span(start, span.end)) if start < span.end else ()
        found.append(
            Sentence(span, head, bool(opening), inner, words.endswith(("。", "！", "？", "；", "”", "）")), is_review)
        )
    return Source(article, plain, tuple(found))
