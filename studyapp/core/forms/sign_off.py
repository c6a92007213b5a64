"""The sign-off sheet: items as they stand, and for each all that was done to it, by whom, when, why, and on what
evidence; a trainer prints it and signs for the questions of a paper."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from studyapp.core.article import Script
from studyapp.core.forms.form import NO_ORIGIN, Entry, Origin
from studyapp.core.forms.key import MOST_QUOTED, answer_text, place_text
from studyapp.core.forms.paper import letter, section_name
from studyapp.core.forms.printable import one_line, printable
from studyapp.core.items.item import Item, ItemStatus, MatchOptions
from studyapp.core.items.review import ReviewAct, TrailEntry
from studyapp.core.text.script import detect_script, in_script

STATUS_WORDS = {
    ItemStatus.DRAFT: "待审",
    ItemStatus.APPROVED: "已通过",
    ItemStatus.REJECTED: "已退回",
    ItemStatus.RETIRED: "已停用",
}
_PARTS = {"stem": "题干", "options": "选项", "key": "答案", "rationale": "解析"}
_SAME = "同上列依据"
_SAMPLE = 200
"""Stems by which the script of a sheet is told."""


@dataclass(frozen=True, slots=True)
class SignedItem:
    """An item with where its evidence stands and all that was done to it, the oldest first."""

    item: Item
    origin: Origin = NO_ORIGIN
    trail: tuple[TrailEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class SignedEntry:
    """An item on the sheet: a heading with number, type and state, the question with its options line by line, answer
    and source, and the rows of its trail: when, who, what, why, evidence shown then."""

    heading: str
    question: tuple[str, ...]
    answer: str
    source: str
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class SignOffSheet:
    """A sheet with the heads of the columns of its trails; `signatures` is the line to be signed at the end."""

    title: str
    facts: str
    heads: tuple[str, ...]
    none: str
    entries: tuple[SignedEntry, ...]
    signatures: tuple[str, ...]
    running: str
    script: Script


def sign_off_sheet(
    items: Sequence[SignedItem], title: str, now: datetime, local: Callable[[datetime], datetime]
) -> SignOffSheet:
    """The sheet of these items in their order; `now` dates it, `local` puts moments into the reader's time."""
    script = detect_script("\n".join([title, *(one.item.stem for one in items[:_SAMPLE])]))
    counts = Counter(one.item.status for one in items)
    states = "，".join(f"{STATUS_WORDS[status]}{counts[status]}题" for status in ItemStatus if counts[status])
    here = local(now)
    name = one_line(title)
    words = "审题签批单"
    head = f"{name}{in_script(words, script)}" if name else in_script(words, script)
    facts = f"共{len(items)}题：{states}　　{here.year}年{here.month}月{here.day}日 {here:%H:%M}制表"
    return SignOffSheet(
        title=head,
        facts=in_script(facts, script),
        heads=tuple(in_script(one, script) for one in ("时间", "经手人", "处理", "理由", "当时的原文依据")),
        none=in_script("无审核记录。", script),
        entries=tuple(_entry(number, one, script, local) for number, one in enumerate(items, 1)),
        signatures=tuple(in_script(one, script) for one in ("命题人", "审题人", "日期")),
        running=head,
        script=script,
    )


def _entry(number: int, one: SignedItem, script: Script, local: Callable[[datetime], datetime]) -> SignedEntry:
    item = one.item
    heading = f"{number}. {section_name(item.type)}　{STATUS_WORDS[item.status]}"
    quote = _short(item.quote)
    place = place_text(Entry(item, 1, origin=one.origin), script)
    return SignedEntry(
        heading=in_script(heading, script),
        question=(*printable(item.stem).split("\n"), *_options(item)),
        answer=in_script("答案：", script) + answer_text(item),
        source=in_script("依据：", script) + (f"{place}：{quote}" if place else quote),
        rows=tuple(_row(entry, quote, script, local) for entry in one.trail),
    )


def _options(item: Item) -> tuple[str, ...]:
    if isinstance(item.options, MatchOptions):
        left = "　".join(f"（{at}）{one_line(words)}" for at, words in enumerate(item.options.left, 1))
        right = "　".join(f"{letter(at)}. {one_line(words)}" for at, words in enumerate(item.options.right))
        return left, right
    return tuple(f"{letter(at)}. {one_line(words)}" for at, words in enumerate(item.options))


def _row(
    entry: TrailEntry, quote: str, script: Script, local: Callable[[datetime], datetime]
) -> tuple[str, str, str, str, str]:
    shown = _short(entry.quote)
    return (
        f"{local(entry.at):%Y-%m-%d %H:%M}",
        one_line(entry.who) or "—",
        in_script(_done(entry), script),
        one_line(entry.reason),
        in_script(_SAME, script) if shown == quote else shown,
    )


def _done(entry: TrailEntry) -> str:
    before, after = STATUS_WORDS[entry.before], STATUS_WORDS[entry.after]
    change = after if entry.before is entry.after else f"{before}→{after}"
    match entry.act:
        case ReviewAct.EDITED:
            parts = "、".join(_PARTS.get(part, part) for part in entry.changed)
            return f"修改{parts}；{change}"
        case ReviewAct.WRITTEN:
            return f"手工编写；{after}"
        case ReviewAct.IMPORTED:
            return f"导入；{after}"
        case ReviewAct.UNDONE:
            return f"撤销上一步；{change}"
        case ReviewAct.MERGED if entry.before is not entry.after:
            return f"并入另一题；{change}"
        case ReviewAct.MERGED:
            return "并入一道重复题"
        case _:
            return change


def _short(quote: str) -> str:
    words = one_line(quote)
    return words if len(words) <= MOST_QUOTED else f"{words[:MOST_QUOTED]}…"
