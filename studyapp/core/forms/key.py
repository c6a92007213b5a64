"""The key of a version: for each number the answer, its worth, where it stands in the article, and why."""

from __future__ import annotations

import re
from dataclasses import dataclass

from studyapp.core.article import Script
from studyapp.core.forms.form import HALF, Entry, Form, Points
from studyapp.core.forms.paper import circled, figure, letter, numeral, script_of, section_name, titled
from studyapp.core.forms.printable import one_line
from studyapp.core.forms.versions import Numbered, Version, numbered
from studyapp.core.items.item import Item, ItemType, MatchOptions
from studyapp.core.learning.folding import fold
from studyapp.core.text.script import in_script

MOST_QUOTED = 240
"""Characters of a quote in the source column; the longest sentences of the genre have some 200."""
_QUOTED = re.compile("^原文：“[^”]*”[。；]?")
"""How a generated rationale begins: with the words that the source column shows anyway."""
_PER_GROUP = 5
"""Answers that stand together in the short table, as markers read them."""
_SHORT = frozenset({ItemType.SINGLE, ItemType.MULTIPLE, ItemType.TRUEFALSE})


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One answer: as it is marked, what it is worth (with the worth of each blank in brackets), the words of the
    article and where they stand, and the rationale."""

    number: int
    answer: str
    worth: str
    quote: str
    place: str
    rationale: str


@dataclass(frozen=True, slots=True)
class KeySection:
    """The answers of a section; `short` are those that are letters or signs, in groups (1—5　ABDCA)."""

    heading: str
    short: tuple[str, ...]
    rows: tuple[KeyRow, ...]


@dataclass(frozen=True, slots=True)
class PaperKey:
    """The key of a version, with the heads of its columns."""

    title: str
    heads: tuple[str, ...]
    sections: tuple[KeySection, ...]
    running: str
    script: Script


def paper_key(form: Form, version: Version) -> PaperKey:
    """The key of a version, in the script of its paper."""
    script = script_of(form)
    sections = []
    for number, (section, rows) in enumerate(zip(form.sections, numbered(form, version), strict=True), 1):
        name = section_name(section.type)
        total = figure(section.points)
        sections.append(
            KeySection(
                heading=in_script(f"{numeral(number)}、{name}（共{total}分）", script),
                short=_short(rows) if section.type in _SHORT else (),
                rows=tuple(_row(one, script) for one in rows),
            )
        )
    title = titled(form, version, script)
    return PaperKey(
        title=title + in_script("参考答案", script),
        heads=tuple(in_script(head, script) for head in ("题号", "答案", "分值", "出处", "解析")),
        sections=tuple(sections),
        running=title + in_script("　参考答案", script),
        script=script,
    )


def answer_text(item: Item) -> str:
    """The answer of an item as a key says it: B; ABD; √; ①甲　②乙; （1）—B　（2）—A; C→A→B; the text itself."""
    key, options = item.key, item.options
    if isinstance(key, bool):
        return "√" if key else "×"
    if isinstance(key, str):
        return one_line(key)
    if isinstance(key, int):
        return letter(key)
    if isinstance(options, MatchOptions):
        pairs = [f"（{at}）—{letter(right)}" for at, right in enumerate(key, 1) if isinstance(right, int)]
        return "　".join(pairs)
    if item.type in (ItemType.MULTIPLE, ItemType.ORDERING):
        joint = "→" if item.type is ItemType.ORDERING else ""
        return joint.join(letter(at) for at in key if isinstance(at, int))
    blanks = [_accepted(part) for part in key if isinstance(part, tuple)]
    if len(blanks) == 1:
        return blanks[0]
    return "　".join(f"{circled(at)}{words}" for at, words in enumerate(blanks, 1))


def parts_of(item: Item) -> int:
    """How many places a learner fills in: blanks, members, pairs; 1 for everything else."""
    if item.type in (ItemType.CLOZE, ItemType.SET, ItemType.MATCHING) and isinstance(item.key, tuple):
        return len(item.key)
    return 1


def _accepted(answers: tuple[str, ...]) -> str:
    """The article's own words, and in brackets those other wordings that a marker would not take for the same."""
    known = {fold(answers[0])}
    others = []
    for answer in answers[1:]:
        if fold(answer) not in known:
            known.add(fold(answer))
            others.append(one_line(answer))
    first = one_line(answers[0])
    return f"{first}（或：{'、'.join(others)}）" if others else first


def _row(one: Numbered, script: Script) -> KeyRow:
    item, entry = one.item, one.entry
    quote = one_line(item.quote)
    return KeyRow(
        number=one.number,
        answer=answer_text(item),
        worth=in_script(_worth(entry.points, item), script),
        quote=quote if len(quote) <= MOST_QUOTED else f"{quote[:MOST_QUOTED]}…",
        place=place_text(entry, script),
        rationale=_QUOTED.sub("", one_line(item.rationale)),
    )


def place_text(entry: Entry, script: Script) -> str:
    """Where the evidence stands: 《title》第3段; empty for an item of no article."""
    origin = entry.origin
    if not origin.paragraph:
        return ""
    where = in_script(f"第{origin.paragraph}段", script)
    title = one_line(origin.title)
    return f"《{title}》{where}" if title else where


def _worth(points: Points, item: Item) -> str:
    """The points, and those of each blank where they come to halves: 3（每空1.5分）."""
    parts = parts_of(item)
    each = points / parts
    whole = (each / HALF).is_integer()
    return f"{figure(points)}（每空{figure(each)}分）" if parts > 1 and whole else figure(points)


def _short(rows: tuple[Numbered, ...]) -> tuple[str, ...]:
    groups = []
    for start in range(0, len(rows), _PER_GROUP):
        group = rows[start : start + _PER_GROUP]
        answers = [answer_text(one.item) for one in group]
        joint = "" if all(len(answer) == 1 for answer in answers) else " "
        first, last = group[0].number, group[-1].number
        span = f"{first}—{last}" if last > first else f"{first}"
        groups.append(f"{span}　{joint.join(answers)}")
    return tuple(groups)
