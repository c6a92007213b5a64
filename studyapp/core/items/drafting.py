"""From a stem, options and a key to an item: id, evidence, rationale and an estimate of difficulty."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from studyapp.core.article import Span
from studyapp.core.items.audit import is_sound
from studyapp.core.items.identity import identify
from studyapp.core.items.item import Item, ItemType, Key, MatchOptions
from studyapp.core.items.points import Point
from studyapp.core.items.source import Source
from studyapp.core.items.stems import Stem
from studyapp.core.items.wording import NOTHING, Wording
from studyapp.core.phrases import PhraseKind

_EVIDENCE = 160
"""A sentence longer than this is cut down to what stands between semicolons, then to what the stem quotes."""


def evidence(stem: Stem) -> Span:
    """The sentence that proves the key, or the part of a very long one that does."""
    source = stem.source
    first = source.clauses[source.clause_at(stem.blanks[0].start)]
    sentence = source.sentences[first.sentence]
    if len(sentence) <= _EVIDENCE:
        return sentence
    lower = source.clause_at(stem.blanks[0].start)
    upper = source.clause_at(stem.blanks[-1].end - 1)
    while lower and source.clauses[lower - 1].unit == first.unit:
        lower -= 1
    while upper + 1 < len(source.clauses) and source.clauses[upper + 1].unit == source.clauses[upper].unit:
        upper += 1
    unit = Span(source.clauses[lower].span.start, source.clauses[upper].span.end)
    return (
        unit
        if len(unit) <= _EVIDENCE
        else Span(max(stem.window.start, sentence.start), min(stem.window.end, sentence.end))
    )


def quoted(shown: str) -> str:
    """`shown` as a quotation within our own sentence."""
    return f"“{shown.replace('“', '‘').replace('”', '’')}”"


def draft(
    kind: ItemType,
    stem: Stem,
    words: Wording,
    *,
    options: Sequence[Wording] = (),
    key: Key,
    key_plain: str,
    right: Sequence[str] = (),
    point: Point,
    tests: Iterable[str],
    remark: str,
    features: dict[str, float],
    rule: str,
    statement: Wording | None = None,
    hint: Wording = NOTHING,
) -> Item | None:
    """The finished item on words of one sentence, or None if the audit objects to it.

    `words` is the stem as shown, `key_plain` what its id stands for, `right` the right answers of an item without
    options, Simplified and bare; `remark` ends the rationale; `statement` is the stem's, if it is known; `hint` is
    shown behind the stem and says how to answer, so that the id does not hang on it.
    """
    return finish(
        kind,
        stem.source,
        evidence(stem),
        words,
        quoted((statement or stem.statement()).shown),
        options=options,
        key=key,
        key_plain=key_plain,
        right=right,
        kind_asked=point.kind,
        tests=tests,
        remark=remark,
        features=features,
        rule=rule,
        hint=hint,
    )


def finish(
    kind: ItemType,
    source: Source,
    where: Span,
    words: Wording,
    original: str,
    *,
    options: Sequence[Wording] = (),
    columns: MatchOptions | None = None,
    key: Key,
    key_plain: str,
    right: Sequence[str] = (),
    kind_asked: PhraseKind,
    tests: Iterable[str],
    remark: str,
    features: dict[str, float],
    rule: str,
    hint: Wording = NOTHING,
) -> Item | None:
    """The finished item, proved by the text at `where` and by the words `original` of its rationale.

    `columns` are the options of a matching item as shown, and `options` then the left column and the right one behind
    it; for the rest see `draft`.
    """
    item = Item(
        id=identify(kind, words.plain, key_plain),
        type=kind,
        stem=words.shown + hint.shown,
        options=columns or tuple([option.shown for option in options]),
        key=key,
        tests=tuple(dict.fromkeys(tests)),
        evidence=where,
        quote=where.of(source.text),
        rationale=f"{source.ours('原文：').shown}{original}{remark}",
        difficulty=difficulty(kind, features),
        phrase_kind=kind_asked,
        rule=f"{kind}.{rule}",
    )
    plain_options = [option.plain for option in options]
    return (
        item
        if is_sound(item, source.article, source.says_bare, words.plain + hint.plain, plain_options, right)
        else None
    )


_BASE = {
    ItemType.TRUEFALSE: 0.35,
    ItemType.SINGLE: 0.4,
    ItemType.MULTIPLE: 0.6,
    ItemType.CLOZE: 0.55,
    ItemType.MATCHING: 0.5,
    ItemType.ORDERING: 0.55,
    ItemType.SET: 0.55,
    ItemType.RECALL: 0.6,
}


_WEIGHTS = {"likeness": 0.3, "length": 0.25, "blanks": 0.1, "familiar": -0.2, "fine": 0.1}


def difficulty(kind: ItemType, features: dict[str, float]) -> float:
    """An estimate before anyone has answered, from named features, each in [0, 1].

    likeness: how alike key and distractors are (mean Dice of characters; human banks 0.28 to 0.32); length: of what
    has to be written, 12 characters counting 1; blanks: more than one; familiar: how often the article says it, four
    times counting 1; fine: whether all turns on one word. To be replaced by what learners do.
    """
    estimate = 0.0
    for name, value in features.items():
        estimate += _WEIGHTS[name] * value
    estimate += _BASE[kind]
    return round(min(0.95, max(0.05, estimate)), 2)
