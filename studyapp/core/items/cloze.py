"""Cloze: the article's sentence with one word or a few left out, to be typed."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from studyapp.core.article import Span
from studyapp.core.items import grammar, praise, unhinted, worthy_lists
from studyapp.core.items.ambiguous import fits_several, is_one_of_a_row
from studyapp.core.items.blanks import blanks, hearts
from studyapp.core.items.derivable import follows
from studyapp.core.items.drafting import draft
from studyapp.core.items.item import Item, ItemType
from studyapp.core.items.numerals import variants
from studyapp.core.items.openings import announcement
from studyapp.core.items.points import Point, Workbench
from studyapp.core.items.stems import OWN_WORDS, Stem, make_stem
from studyapp.core.items.trivia import is_by_the_way
from studyapp.core.items.vocabulary import COMPLETED, is_trite
from studyapp.core.items.wording import NOTHING, Wording, bare
from studyapp.core.phrases import Phrase, PhraseKind

_LONG_ANSWER = 12
_HALF = 4
"""Characters of half a saying."""
_SHORT_ANSWER = 2
_GOES_WITH = {
    "两个维护": "两个确立",
    "两个确立": "两个维护",
    "量力而行": "尽力而为",
    "尽力而为": "量力而行",
    "官僚主义": "形式主义",
    "形式主义": "官僚主义",
}
"""What everybody completes."""
_ASKED = re.compile("问(?![题需计责效政])")
"""What a visitor asked those whom he met."""
_CEREMONY = re.compile("握手|合影")
"""What is done for the sake of form."""
_FEWEST_OWN = 6
"""Characters of a sentence by which its answer can be known."""
_CALLED = 12
"""Characters behind an answer in a call's last clause."""
_SAYING = 12
"""Characters ahead of an answer in which the beginning of a saying is looked for."""
_PLAN = re.compile("([一二三四五六七八九十]+)五")
_PART = 3
"""A stem has one in so many characters from the sentence that it asks about."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A phrase with the stem in which it, or its telling part, is left out."""

    phrase: Phrase
    stem: Stem


def find(bench: Workbench, phrase: Phrase, taken: Collection[Span] = ()) -> Gap | None:
    """Where and how to ask for `phrase`, or None if no part of it can be asked for cleanly; `taken` are places that
    others ask for in the same words."""
    roll = phrase.kind is PhraseKind.ENUMERATION or (phrase.kind is PhraseKind.NUMBER and phrase.text[-1] not in "名人")
    person, figure = phrase.kind is PhraseKind.PERSON, phrase.kind is PhraseKind.NUMBER
    for span in bench.places(phrase):
        body = bench.source.clauses[bench.source.clause_at(span.start)].body
        if roll and bench.source.is_roll(span.start):
            continue
        if bench.source.plain[body.start] == "问" and _ASKED.match(bench.source.plain, body.start):
            continue
        if _CEREMONY.search(bench.source.plain, body.start, body.end):
            continue
        if person and grammar.ACCOMPANIES.search(bench.source.plain, body.start, body.end):
            continue
        for spans in _choices(bench, phrase, span):
            if len(spans) == 1 and (spans[0] in taken or _cut_behind_its_frame(bench, body, spans[0])):
                continue
            stem = make_stem(bench.source, spans, own_words=_words_needed(bench, phrase, span, spans))
            if stem and _opens_without_a_clue(stem):
                announced = announcement(bench.source, stem.clauses.start)
                stem = replace(stem, opening=stem.opening + announced) if announced.plain else None
            if stem and (_heads_the_next_sentence(stem) or _is_mostly_opening(stem) or _says_next_to_nothing(stem)):
                continue
            if stem and figure and any(is_by_the_way(bench.source.plain, one, phrase.kind) for one in spans):
                continue
            if stem and len(spans) == 1 and unhinted.is_unhinted(bench.source, spans[0], stem.clauses):
                continue
            if stem and stem.closing.plain in "！!" and stem.window.end - stem.blanks[-1].end <= _CALLED:
                continue  # what somebody calls out at the close
            if (
                stem
                and "号召" in stem.opening.plain
                and is_trite(bare(bench.source.plain[spans[0].start : spans[0].end]))
            ):
                continue
            if (
                stem
                and not fits_several(stem)
                and not is_one_of_a_row(stem)
                and not _given_away(stem)
                and not any(follows(stem, one) for one in stem.blanks)
            ):
                return Gap(phrase, stem)
    return None


def _choices(bench: Workbench, phrase: Phrase, span: Span) -> Iterator[tuple[Span, ...]]:
    """What to blank of the phrase at `span`: no plain member of an open list, no end of what everybody completes, nor
    the plan that the article is about; of a whole clause without a hint its object."""
    source = bench.source
    for spans in blanks(bench, phrase, span):
        if any(
            worthy_lists.is_one_of_many(source.plain, one)
            or praise.ANSWER.fullmatch(source.plain, one.start, one.end)
            or COMPLETED.search(source.plain, max(0, one.start - _SAYING), one.end)
            or _is_the_plan(bench, one)
            for one in spans
        ):
            continue
        if len(spans) == 1 and unhinted.is_unhinted(source, spans[0]):
            yield from hearts(bench, spans[0], phrase.kind)
        else:
            yield spans


def _is_the_plan(bench: Workbench, span: Span) -> bool:
    """Whether the answer is the five-year plan that the article explains by its title."""
    plan = _PLAN.fullmatch(bench.source.plain, span.start, span.end)
    title = bench.source.title_at(span.start).plain
    return plan is not None and (f"第{plan[1]}个五年" in title or plan[0] in title)


def _words_needed(bench: Workbench, phrase: Phrase, span: Span, blank: tuple[Span, ...]) -> int:
    """Characters that a stem has to have beside the blank: of a saying in two halves the first one asks for the
    second."""
    halves = phrase.kind is PhraseKind.SLOGAN and len(blank) == 1 and blank[0].end == span.end
    comma = bench.source.plain.rfind("，", span.start, span.end)
    is_second = halves and comma + 1 == blank[0].start and comma - span.start >= _HALF
    return _HALF if is_second and abs(len(blank[0]) - (comma - span.start)) <= 1 else OWN_WORDS


def _cut_behind_its_frame(bench: Workbench, body: Span, span: Span) -> bool:
    """Whether the answer has the 为 of a 以…为… that begins in front of it."""
    plain = bench.source.plain
    return "为" in plain[span.start + 2 : span.end] and "以" in plain[body.start : span.start]


def _opens_without_a_clue(stem: Stem) -> bool:
    """Whether the answer is all that the first clause says, so that nothing ahead of it tells what is asked."""
    span, source = stem.blanks[0], stem.source
    body = source.clauses[source.clause_at(span.start)].body
    ahead = source.plain[stem.window.start : span.start]
    named = stem.opening.plain.strip("，").removesuffix("要")
    return (
        len(stem.blanks) == 1
        and ahead in ("", "要", "必须")
        and span.end == body.end
        and len(span) > _SHORT_ANSWER
        and (not named or named.endswith(grammar.SAYING_END))
    )


def _heads_the_next_sentence(stem: Stem) -> bool:
    """Whether the answer is in a heading that is quoted with the sentence behind it, which does not ask for it."""
    source, span = stem.source, stem.blanks[0]
    clause = source.clauses[source.clause_at(span.start)]
    is_point = clause.span.start == source.paragraph_start(span.start) or clause.body.start > clause.span.start
    opens = clause.body.start == stem.window.start and is_point
    return opens and source.plain.startswith("。", clause.body.end) and stem.window.end > clause.body.end


def _is_mostly_opening(stem: Stem) -> bool:
    """Whether the words of the sentence are less than a third of the stem, so that it says who speaks and hardly what
    of."""
    source, window = stem.source, stem.window
    if len(stem.opening) < len(window):
        return False
    said, whole = len(bare(source.plain[window.start : window.end])), len(bare(stem.statement().plain))
    return whole - said >= whole * (_PART - 1) // _PART


def _says_next_to_nothing(stem: Stem) -> bool:
    """Whether the article's words beside the answer are a verb and hardly more (守住底线，____)."""
    if len(stem.window) - sum(map(len, stem.blanks)) > 4 * _FEWEST_OWN:
        return False
    left = stem.statement([(span, NOTHING) for span in stem.blanks]).plain[len(stem.opening) :]
    named = stem.opening.plain.rstrip("，")
    return len(bare(left)) < _FEWEST_OWN and named.endswith(grammar.SAYING_END) and not re.search(r"\d|《|“", left)


def _given_away(stem: Stem) -> bool:
    """Whether an answer, or most of a long one, stands elsewhere in the stem."""
    asked = bare(stem.asked().plain)
    for span in stem.blanks:
        answer = bare(stem.source.plain[span.start : span.end])
        if (
            _GOES_WITH.get(answer, answer) in asked
            or answer in asked
            or (len(answer) >= 6 and (answer[:4] in asked or answer[-4:] in asked))
        ):
            return True
    return False


def make(bench: Workbench, gap: Gap) -> Item | None:
    """The item that asks for the phrase of `gap`."""
    phrase, stem = gap.phrase, gap.stem
    answers = [accepted(bench, span, proper_first=True) for span in stem.blanks]
    plain = [bare(bench.source.plain[span.start : span.end]) for span in stem.blanks]
    longest = max(len(answer) for answer in plain)
    return draft(
        ItemType.CLOZE,
        stem,
        stem.asked(),
        key=tuple(answers),
        key_plain="|".join(plain),
        right=plain,
        point=Point(stem.blanks[0], phrase.text, phrase.kind, phrase.score, str(phrase.kind)),
        tests=[phrase.text],
        remark="",
        features={
            "length": min(1.0, longest / _LONG_ANSWER),
            "blanks": float(len(answers) > 1),
            "familiar": min(1.0, (phrase.count - 1) / 3),
        },
        rule=str(phrase.kind),
    )


def accepted(bench: Workbench, span: Span, *, proper_first: bool = False) -> tuple[str, ...]:
    """What counts as right for the words at `span`: the article's own, the other script's, the Traditional of
    today, other ways to write a number. With `proper_first` a word that was misconverted in the article is shown as
    it is written."""
    source = bench.source
    own, other = source.text[span.start : span.end], source.other[span.start : span.end]
    proper = source.proper[span.start : span.end]
    mended: list[str] = []
    if "覆" in own + other + proper:
        mended = [_MISCONVERTED.sub(right, words) for words in (own, other, proper) for right in ("復", "复")]
        if proper_first and _MISCONVERTED.search(own):
            own = mended[0]
    return tuple(dict.fromkeys((own, other, proper, *mended, *variants(source.plain[span.start : span.end]))))


_MISCONVERTED = re.compile("覆(?=[工产產学學课課市])|(?<=[恢康修收克光])覆")
"""A character that converters write for 復 (復工, 恢復); the right one counts as well."""


def proper(words: Wording) -> Wording:
    """The words with what a converter spoiled in the article written as it is (恢覆)."""
    return Wording(_MISCONVERTED.sub("復", words.shown), _MISCONVERTED.sub("复", words.plain))
