"""What of an article goes on one page for revision: goals by stage, slogans, formulas, pairs, doctrines, figures."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields

from studyapp.core.article import Article, Span
from studyapp.core.phrases import Phrase, PhraseKind, Reading, RelationType
from studyapp.core.reading.outline import Listing, Outline, Pair, PairKind
from studyapp.core.text.split import clauses, sentences

# How much of each goes on the page. Tried on reports of 3,000 to 20,000 characters: together some 1,200 characters,
# which fill an A4 page at 9 to 10 points. Where an article lacks some of the parts there is room for more of the rest.
STAGES, AIMS, SLOGANS, FORMULAS, PAIRS, DOCTRINES, FIGURES = 6, 6, 8, 8, 9, 5, 8
_MORE = (1.0, 1.5, 2.0)
_FULL = 800
"""Characters of a page that needs no more."""
_LONGEST = 60
"""Characters of a member or a clause; what is longer is no formula to learn by heart."""
_ABOUT = 32
"""Characters of a clause that tells of a number."""
_SHORTEST = 4
"""And of what it says of it: 增长6.1% alone does not say of what."""
_OPENING = ("“", "「", "《", "‘", "『", '"')

Named = tuple[str, tuple[str, ...]]
"""Something with a name and what belongs to it."""
Two = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Digest:
    """The words of one page, in the order of the page; each part may be empty.

    `stages` are times with their aims, by year; `formulas` lists with their name, or an empty one; `pairs` watchwords
    with their objectives; `attributes` terms with what they are called; `doctrines` things with what they are;
    `figures` what is counted or measured, in the words of its clause, with the number.
    """

    title: str
    source: str = ""
    published: str = ""
    stages: tuple[Named, ...] = ()
    slogans: tuple[str, ...] = ()
    formulas: tuple[Named, ...] = ()
    pairs: tuple[Two, ...] = ()
    attributes: tuple[Two, ...] = ()
    doctrines: tuple[Two, ...] = ()
    figures: tuple[Two, ...] = ()

    @property
    def characters(self) -> int:
        """How many characters are on the page, the title aside."""
        named = sum(len(name) + sum(map(len, members)) for name, members in (*self.stages, *self.formulas))
        two = (*self.pairs, *self.attributes, *self.doctrines, *self.figures)
        return named + sum(map(len, self.slogans)) + sum(len(left) + len(right) for left, right in two)

    @property
    def empty(self) -> bool:
        """Whether there is nothing but the title."""
        return not any(getattr(self, one.name) for one in fields(self)[3:])


def digest(article: Article, reading: Reading, outline: Outline) -> Digest:
    """The digest of an article; the same reading gives the same page."""
    scores = _Scores(reading)
    page = Digest(article.title)
    for times in _MORE:
        page = _page(article, reading, outline, scores, times)
        if page.characters >= _FULL:
            break
    return page


def _page(article: Article, reading: Reading, outline: Outline, scores: _Scores, times: float) -> Digest:
    """A page with so many times the usual number of each, stages apart."""

    def most(number: int) -> int:
        return round(number * times)

    slogans = [phrase.text for phrase in _best(reading.of_kind(PhraseKind.SLOGAN), most(SLOGANS))]
    objectives = _pairs(outline.of_kind(PairKind.OBJECTIVE), scores, most(PAIRS))
    taken = [*slogans, *(left for left, _right in objectives)]
    people = {phrase.text for phrase in reading.of_kind(PhraseKind.PERSON)}
    # Who was there and which meetings are meant is no formula to learn.
    bodies = sorted(span for phrase in reading.of_kind(PhraseKind.ORGANIZATION) for span in phrase.spans)
    starts = [body.start for body in bodies]

    def in_body(span: Span) -> bool:
        at = bisect_right(starts, span.start) - 1
        return at >= 0 and bodies[at].holds(span)

    lists = [
        one
        for one in outline.lists
        if not any(member.text in people for member in one.members)
        and not any(in_body(member.span) for member in one.members)
    ]
    return Digest(
        title=article.title,
        source=article.source,
        published=article.published[:10],
        stages=tuple(
            (_line(stage.time.text), tuple(_line(aim.text) for aim in stage.aims[:AIMS]))
            for stage in outline.stages[:STAGES]
        ),
        slogans=tuple(map(_line, slogans)),
        formulas=_formulas(lists, scores, taken, most(FORMULAS)),
        pairs=objectives,
        attributes=_pairs(outline.of_kind(PairKind.ATTRIBUTE), scores, most(PAIRS)),
        doctrines=_pairs(outline.of_kind(PairKind.DOCTRINE), scores, most(DOCTRINES)),
        figures=_figures(article, reading, most(FIGURES)),
    )


def in_other_words(page: Digest, shown: Callable[[str], str]) -> Digest:
    """The same page with all its words as `shown` gives them, for instance in the other script."""

    def named(rows: tuple[Named, ...]) -> tuple[Named, ...]:
        return tuple((shown(name), tuple(map(shown, members))) for name, members in rows)

    def two(rows: tuple[Two, ...]) -> tuple[Two, ...]:
        return tuple((shown(left), shown(right)) for left, right in rows)

    return Digest(
        title=shown(page.title),
        source=shown(page.source),
        published=page.published,
        stages=named(page.stages),
        slogans=tuple(map(shown, page.slogans)),
        formulas=named(page.formulas),
        pairs=two(page.pairs),
        attributes=two(page.attributes),
        doctrines=two(page.doctrines),
        figures=two(page.figures),
    )


class _Scores:
    """How much a busy reader would miss what stands at a place: the best score of the phrases that meet it."""

    def __init__(self, reading: Reading) -> None:
        rows = sorted((span.start, span.end, phrase.score) for phrase in reading.phrases for span in phrase.spans)
        self._rows = rows
        self._starts = [start for start, _end, _score in rows]
        self._longest = max((end - start for start, end, _score in rows), default=0)

    def at(self, span: Span) -> float:
        """The best score at `span`; 0 where no phrase is."""
        first = bisect_right(self._starts, span.start - self._longest - 1)
        last = bisect_right(self._starts, span.end - 1)
        return max((score for start, end, score in self._rows[first:last] if end > span.start), default=0.0)


def _best(phrases: Iterable[Phrase], most: int) -> list[Phrase]:
    """The phrases that weigh most, none within another, in text order."""
    chosen: list[Phrase] = []
    for phrase in sorted(phrases, key=lambda one: (-one.score, -one.count, one.span)):
        if len(phrase.text) <= _LONGEST and not any(_same(phrase.text, other.text) for other in chosen):
            chosen.append(phrase)
        if len(chosen) == most:
            break
    return sorted(chosen, key=lambda one: one.span)


def _same(one: str, other: str) -> bool:
    return one in other or other in one


def _formulas(lists: Iterable[Listing], scores: _Scores, taken: list[str], most: int) -> tuple[Named, ...]:
    """The lists that weigh most and are not on the page already, the named ones before others of the same weight."""
    known = set(taken)
    rows: list[tuple[float, Span, Named]] = []
    for one in lists:
        members = tuple(_line(member.text) for member in one.members)
        joined = "、".join(members)
        if (
            (one.head is None and len(members) < 3)
            or max(map(len, members)) > _LONGEST // 2
            or any(_same(joined, text) for text in known)
        ):
            continue
        known.add(joined)
        weight = scores.at(one.span) + (0.2 if one.head is not None else 0.0)
        rows.append((weight, one.span, (_line(one.head.text) if one.head else "", members)))
    rows.sort(key=lambda row: (-row[0], row[1]))
    return tuple(row[2] for row in sorted(rows[:most], key=lambda row: row[1]))


def _pairs(pairs: Iterable[Pair], scores: _Scores, most: int) -> tuple[Two, ...]:
    fitting = [pair for pair in pairs if max(len(pair.left.text), len(pair.right.text)) <= _LONGEST]
    fitting.sort(key=lambda pair: (-scores.at(pair.left.span) - scores.at(pair.right.span), pair.left.span))
    chosen = sorted(fitting[:most], key=lambda pair: pair.left.span)
    return tuple((_line(pair.left.text), _line(pair.right.text)) for pair in chosen)


def _figures(article: Article, reading: Reading, most: int) -> tuple[Two, ...]:
    """What is counted, then the numbers that weigh most with the clause around them."""
    found: dict[str, str] = {}
    for relation in reading.relations:
        if relation.type is RelationType.COUNT and relation.head is not None:
            found.setdefault(relation.head.text, "、".join(member.text for member in relation.members))
    counted = set(found.values())
    rows = [(_line(head), _line(number)) for head, number in found.items()][:most]
    numbers = [phrase for phrase in reading.of_kind(PhraseKind.NUMBER) if phrase.text not in counted]
    numbers.sort(key=lambda phrase: (-phrase.score, phrase.span))
    every = sentences(article.text)
    starts = [span.start for span in every]
    chosen: list[tuple[Span, Two]] = []
    seen: set[str] = set()
    for phrase in numbers:
        if len(rows) + len(chosen) >= most:
            break
        sentence = every[max(0, bisect_right(starts, phrase.span.start) - 1)]
        clause = next((one for one in clauses(article.text, sentence) if one.holds(phrase.span)), None)
        if clause is None or len(clause) > _ABOUT or (about := _about(article.text, clause, phrase.span)) in seen:
            continue
        if len(about) < _SHORTEST:
            continue
        seen.add(about)
        chosen.append((phrase.span, (about, phrase.text)))
    return (*rows, *(two for _span, two in sorted(chosen)))


def _about(text: str, clause: Span, number: Span) -> str:
    """What a clause says of its number, which is left out, as it stands beside; nothing where it is part of a name."""
    before, after = text[clause.start : number.start], text[number.end : clause.end]
    if before.endswith(_OPENING):
        return ""
    # What stands beside it in a list has a number of its own.
    listed, comma, last = before.rpartition("、")
    before = last if comma and any(char.isdigit() for char in listed) else before
    after = after.partition("、")[0]
    return _line(f"{before}…{after}" if after else before)


def _line(words: str) -> str:
    return " ".join(words.split())
