"""Set: the points that stand under one heading, each with a heading of its own, to be typed in any order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from studyapp.core.article import Span
from studyapp.core.items import grammar, numerals
from studyapp.core.items.cloze import accepted
from studyapp.core.items.drafting import finish, quoted
from studyapp.core.items.item import BLANK, Item, ItemType
from studyapp.core.items.naming import subject
from studyapp.core.items.ordering import numbered_runs
from studyapp.core.items.points import Workbench
from studyapp.core.items.wording import bare
from studyapp.core.phrases import PhraseKind

FEWEST, MOST = 3, 5
_LONGEST, _ALL = 12, 44
"""Characters of one point, and of all of them."""
_LONGEST_HEADING = 30
_HAN = "一二三四五"
_UNKNOWN = 0.3


@dataclass(frozen=True, slots=True)
class Found:
    """An item with what it is worth, the phrase it first asks for, and the places of its answers."""

    item: Item
    worth: float
    asked: str
    places: tuple[Span, ...]


def find(bench: Workbench) -> Iterator[Found]:
    """Every heading with three to five short points under it, each a heading or the first words of a paragraph."""
    source = bench.source
    for style, run in numbered_runs(source):
        if style != "bracket" or not FEWEST <= len(run) <= MOST:
            continue
        heading = _heading_above(bench, run[0])
        cores = [bare(source.plain[span.start : span.end]) for span in run]
        if heading is None or sum(map(len, cores)) > _ALL or len(set(cores)) < len(cores):
            continue
        if any(len(core) > _LONGEST or numerals.FIGURE.search(core) or grammar.LEANING.match(core) for core in cores):
            continue
        speaker = subject(source, source.clauses[source.clause_at(run[0].start)])
        if not speaker.plain:
            continue
        phrases = [phrase for span in run if (phrase := bench.phrase(source.text[span.start : span.end]))]
        texts = [phrase.text for phrase in phrases]
        blanks = "、".join([BLANK] * len(run))
        words = (
            speaker
            + source.ours("在“")
            + source.wording(heading)
            + source.ours(f"”部分提出的是哪{_HAN[len(run) - 1]}项？{blanks}（顺序不限）")
        )
        if any(core in bare(words.plain) for core in cores):
            continue
        item = finish(
            ItemType.SET,
            source,
            source.sentences[source.sentence_at(run[0].start)],
            words,
            quoted("；".join(source.wording(span).shown for span in run)),
            key=tuple(accepted(bench, span) for span in run),
            key_plain="|".join(sorted(cores)),
            right=cores,
            kind_asked=PhraseKind.TASK,
            tests=texts or [source.text[run[0].start : run[0].end]],
            remark=source.ours("。").shown,
            features={"length": min(1.0, sum(map(len, cores)) / _ALL), "blanks": 1.0},
            rule="headings",
        )
        if item:
            worth = max((phrase.score for phrase in phrases), default=_UNKNOWN)
            yield Found(item, worth, texts[0] if texts else item.id, tuple(run))


def _heading_above(bench: Workbench, part: Span) -> Span | None:
    """The numbered heading under which a row of bracketed points begins, without its number."""
    source = bench.source
    clause = source.clauses[source.clause_at(part.start)]
    if not clause.sentence:
        return None
    above = source.clauses[source.clause_at(source.sentences[clause.sentence - 1].start)]
    named = (
        source.is_heading(above.sentence)
        and above.body.start > above.span.start
        and len(above.body) <= _LONGEST_HEADING
    )
    return above.body if named else None
