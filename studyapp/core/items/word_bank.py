"""Matching as a cloze with a word bank: short sentences with a gap, and the words that were taken out of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

from studyapp.core.article import Span
from studyapp.core.items import grammar
from studyapp.core.items.cloze import Gap
from studyapp.core.items.drafting import evidence, finish, quoted
from studyapp.core.items.item import BLANK, Item, ItemType, MatchOptions
from studyapp.core.items.matching import shared_words
from studyapp.core.items.naming import subject
from studyapp.core.items.numerals import FIGURE
from studyapp.core.items.points import Workbench
from studyapp.core.items.stems import Stem, make_stem
from studyapp.core.items.wording import NOTHING, Wording, bare
from studyapp.core.phrases import Phrase, PhraseKind

FEWEST, MOST = 4, 6
_SHORTEST, _LONGEST = 12, 34
_OWN_WORDS = 6
_ANSWER = range(2, 13)
_NEAR = 1200
"""Characters from the first row to the last; words from further apart tell each other away."""
_TASK = "请将左栏各句的空缺与右栏的词语配对，还原原文的表述。"
_APART = 4
"""Characters on either side by which a word is known to fit another gap as well."""


@dataclass(frozen=True, slots=True)
class Row:
    """A gap with its short sentence; `form` is what the words of one bank have in common."""

    phrase: Phrase
    stem: Stem
    answer: str
    form: tuple[str, ...]
    before: str
    after: str


def rows(bench: Workbench, gaps: Iterable[Gap]) -> Iterator[Row]:
    """The gaps of one blank that can stand in a bank."""
    source = bench.source
    for gap in gaps:
        if len(gap.stem.blanks) != 1:
            continue
        span = gap.stem.blanks[0]
        answer = bare(source.plain[span.start : span.end])
        if len(answer) not in _ANSWER:
            continue
        stem = make_stem(source, [span], shortest=_SHORTEST, longest=_LONGEST, own_words=_OWN_WORDS)
        if stem is None or "。" in source.plain[stem.window.start : stem.window.end]:
            continue
        before = bare(source.plain[stem.window.start : span.start])
        after = bare(source.plain[span.end : stem.window.end])
        if answer not in before + after:
            yield Row(gap.phrase, stem, answer, _form(bench, gap.phrase, span, answer), before, after)


def _form(bench: Workbench, phrase: Phrase, span: Span, answer: str) -> tuple[str, ...]:
    source = bench.source
    speaker = subject(source, source.clauses[source.clause_at(span.start)]).plain
    if phrase.kind is PhraseKind.TIME:
        return speaker, "time", FIGURE.sub("", answer)
    if phrase.kind is PhraseKind.NUMBER:
        unit = source.plain[span.end : span.end + 1] if answer[-1:].isdigit() else answer[-1:]
        return speaker, "number", unit
    if phrase.kind in (PhraseKind.PERSON, PhraseKind.ORGANIZATION, PhraseKind.DOCUMENT):
        return speaker, str(phrase.kind)
    word_class = "verb" if grammar.starts_with_verb(answer) else "noun"
    return speaker, word_class, "long" if len(answer) > 6 else ""


def banks(made: Iterable[Row]) -> Iterator[list[Row]]:
    """Rows of one form, `FEWEST` to `MOST` together, near each other, each word fitting one gap only."""
    by_form: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    for row in made:
        by_form[row.form].append(row)
    for same in by_form.values():
        same.sort(key=lambda row: row.stem.window)
        bank: list[Row] = []
        for row in same:
            if bank and row.stem.window.start - bank[0].stem.window.start > _NEAR:
                if len(bank) >= FEWEST:
                    yield bank
                bank = []
            if all(_apart(row, other) for other in bank):
                bank.append(row)
            if len(bank) == MOST:
                yield bank
                bank = []
        if len(bank) >= FEWEST:
            yield bank


def _apart(one: Row, other: Row) -> bool:
    """Whether neither word nor sentence of the two can be taken for the other's."""
    if one.answer in other.answer or other.answer in one.answer:
        return False
    if one.stem.window.meets(other.stem.window):
        return False
    if one.before[-_APART:] == other.before[-_APART:] and one.after[:_APART] == other.after[:_APART]:
        return False
    shown = one.before + one.after + other.before + other.after
    return one.answer not in shown and other.answer not in shown


def make(bench: Workbench, bank: Sequence[Row], random: Random) -> Item | None:
    """The item of a bank."""
    source = bench.source
    kept = [row for place, row in enumerate(bank) if not _is_given_away(bank, place) and _fits_once(bench, bank, row)]
    if len(kept) < FEWEST:
        return None
    left = [_sentence(row) for row in kept]
    right = [source.wording(row.stem.blanks[0]) for row in kept]
    order = list(range(len(kept)))
    while order == sorted(order):
        random.shuffle(order)
    shown = [right[place] for place in order]
    proofs = [evidence(row.stem) for row in kept]
    speaker = subject(source, source.clauses[source.clause_at(kept[0].stem.blanks[0].start)])
    opening = speaker + source.ours("有下列表述，") if speaker.plain else NOTHING
    told = "；".join(source.text[row.stem.window.start : row.stem.window.end] for row in kept)
    return finish(
        ItemType.MATCHING,
        source,
        Span(proofs[0].start, proofs[-1].end),
        opening + source.ours(_TASK),
        quoted(source, told),
        options=[*left, *shown],
        columns=MatchOptions(tuple([one.shown for one in left]), tuple([one.shown for one in shown])),
        key=tuple(order.index(place) for place in range(len(kept))),
        key_plain="|".join(f"{one.plain}={other.plain}" for one, other in zip(left, right, strict=True)),
        kind_asked=kept[0].phrase.kind,
        tests=[row.phrase.text for row in kept],
        remark="。",
        features={"blanks": 1.0, "length": 0.5},
        rule="word bank",
    )


def _sentence(row: Row) -> Wording:
    source, span, window = row.stem.source, row.stem.blanks[0], row.stem.window
    blank = Wording(BLANK, BLANK)
    return source.text_part(window.start, span.start) + blank + source.text_part(span.end, window.end)


def _is_given_away(bank: Sequence[Row], place: int) -> bool:
    """Whether a word shares two characters with its own sentence and with no other one."""
    answer = bank[place].answer
    sharing = [number for number, row in enumerate(bank) if shared_words(row.before + "|" + row.after, answer)]
    return sharing == [place]


def _fits_once(bench: Workbench, bank: Sequence[Row], row: Row) -> bool:
    """Whether no other word of the bank stands in this gap anywhere in the article."""
    before, after = row.before[-_APART:], row.after[:_APART]
    return not any(
        bench.source.says_bare(before[-2:] + other.answer + after[:2]) or bench.source.says_bare(before + other.answer)
        for other in bank
        if other is not row and len(before) + len(after) >= _APART
    )
