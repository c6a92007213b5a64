"""True or false: the article's own statement, or the same with one fact changed."""

from __future__ import annotations

import re
from itertools import islice
from random import Random

from studyapp.core.items.distractors import EARLIER
from studyapp.core.items.drafting import draft, quoted
from studyapp.core.items.guard import Option
from studyapp.core.items.item import Item, ItemType
from studyapp.core.items.numerals import in_order
from studyapp.core.items.shelf import FAR, Ready
from studyapp.core.items.slots import is_near
from studyapp.core.items.wording import bare
from studyapp.core.phrases import PhraseKind

_CHANGES = 3
"""So many of the fittest changes are drawn from."""


def changes(ready: Ready) -> list[Option]:
    """The changes of one fact that make the statement surely false; a phrase from elsewhere would change more than one.

    True statements are made of the same points as false ones, so that being changeable gives nothing away.
    """
    far = (*FAR, EARLIER, "rival") if ready.point.rule == "list.member" or _is_loose(ready) else (*FAR, EARLIER)
    plain = ready.key.wording.plain
    said = bare(ready.asked.plain)
    fit = (
        one
        for one in ready.found
        if one.origin not in far and not is_near(plain, one.wording.plain) and not _stands_again(plain, one, said)
    )
    if ready.point.rule == "stage.year":  # what is reached by a year holds at a later one too
        fit = (one for one in fit if in_order(one.wording.plain) < in_order(plain))
    return list(islice(fit, _CHANGES))


def _stands_again(plain: str, other: Option, said: str) -> bool:
    """Whether the word that was changed stands in the rest of the statement as well, which shows that it belongs there
    (深化|民营|企业改革，优化国有经济布局), or the one put for it does."""
    words = other.wording.plain
    start = next((n for n, (one, two) in enumerate(zip(plain, words, strict=False)) if one != two), 0)
    end = next((n for n, (one, two) in enumerate(zip(plain[::-1], words[::-1], strict=False)) if one != two), 0)
    changed, put = plain[start : len(plain) - end], words[start : len(words) - end]
    return any(len(part) >= _WORD and part in said and not part.isdigit() for part in (changed, put))


def _is_loose(ready: Ready) -> bool:
    """Whether the point is one of two clauses that only a comma pairs: each stays true with another beside it."""
    plain, span = ready.stem.source.plain, ready.point.span
    if ready.point.rule == "pair.second":
        return plain[span.start - 1 : span.start] == "，" and not plain.startswith("着力", span.start)
    return ready.point.rule == "pair.first" and plain.startswith("，", span.end) and plain[span.end + 1] != "着"


_WORD = 2
_LONG_ENOUGH = 26
_CALL = re.compile("(?:各级|广大|全党|全体|各地|各部门|党组织|党员|干部|同志)[^，。；]{0,16}要")
"""What everybody is called upon to do."""
_BARE = 10
"""A statement of fewer characters without a figure is a heading, which nobody doubts."""
_FACT = re.compile(
    r"\d|《|“|[两二三四五六七八九十百千万][个项条大次]|[^，。；、]{2,}、[^，。；、]{2,}(?:、|以?及)[^，。；、]{2,}|和[^，。；、]{2,}以及"
)
"""What one may know or not: a figure, a document, a term, a count, a list of three."""


_DATED = re.compile(r"\d年|”(?:时期|期间)")


def says_something(ready: Ready) -> bool:
    """Whether the statement at least describes an object at some length, where nothing else asks for it."""
    window = ready.stem.window
    said = ready.stem.source.plain[window.start : window.end]
    if checkable(ready):
        return True
    return len(bare(said)) >= _LONG_ENOUGH and not _CALL.search(said) and "号召" not in ready.stem.opening.plain


def checkable(ready: Ready) -> bool:
    """Whether the statement, true as it is, has a fact in it that one may know or not: a figure, a name, a time, a
    term, a list, or a word that could be another."""
    stem = ready.stem
    if ready.point.kind in (PhraseKind.NUMBER, PhraseKind.TIME, PhraseKind.PERSON, PhraseKind.ORGANIZATION):
        return True
    said = stem.source.plain[stem.window.start : stem.window.end]
    if len(bare(said)) < _BARE and not re.search(r"\d", said):
        return False
    told = stem.source.setting_at(stem.window.start).plain or stem.source.narrator_at(stem.window.start).plain
    dated = _DATED.search(stem.opening.plain.removeprefix(told))
    return bool(dated or _FACT.search(said) or ready.found)


def make(ready: Ready, truth: bool, random: Random) -> Item | None:
    """A statement that turns on the point, true or false; the point must have `changes`."""
    source = ready.stem.source
    if truth:
        words, remark, likeness = ready.statement, source.ours("题中说法与原文一致。").shown, 0.0
    else:
        changed = random.choice(changes(ready))
        words = ready.stem.statement([(ready.point.span, changed.wording)])
        right, wrong = quoted(ready.key.wording.shown), quoted(changed.wording.shown)
        remark = f"{source.ours('题中把').shown}{right}{source.ours('误作').shown}{wrong}{source.ours('。').shown}"
        likeness = len(changed.letters & ready.key.letters) / len(changed.letters)
    return draft(
        ItemType.TRUEFALSE,
        ready.stem,
        words,
        key=truth,
        key_plain="对" if truth else "错",
        point=ready.point,
        tests=[ready.point.asked],
        remark=remark,
        features={"likeness": likeness},
        rule=ready.point.rule,
        statement=ready.statement,
    )
