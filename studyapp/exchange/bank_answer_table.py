"""The table of answers at the end of a paper: 1-5 ABCDA, 1.A 2.B, 1. 【答案】A 【解析】…, by sections or without."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from studyapp.core.items.item import ItemType
from studyapp.core.text.script import simplify
from studyapp.exchange.bank_notation import heading, labelled, type_named

_TITLE = re.compile(
    r"(?:[一二三四五六七八九十]+[、.．]|[【\[]|#+)?\s*(?:试题|试卷|参考|标准|正确|习题|测试)*答案"
    r"(?:及|与|和)?(?:解析|部分|表|要点|汇总)*\s*[】\]]?\s*[:：]?"
)
_SECTION = re.compile(
    r"\s*(?:[一二三四五六七八九十]+\s*[、.．]\s*)?(?P<words>[\u4e00-\u9fff]{2,6}题?)"
    r"\s*(?:[（(].*?[）)])?\s*[:：]?\s*(?P<rest>.*)"
)
_RANGE = re.compile(
    r"(?P<first>\d{1,4})\s*(?:[-—–－~～]|至|到)+\s*(?P<last>\d{1,4})\s*题?\s*[:：.、．]?\s*"
    r"(?P<keys>(?:(?!\d{1,4}\s*[-—–－~～至到]).)+)"
)
_ONE = re.compile(
    r"(?:第\s*)?(?P<number>\d{1,4})\s*(?:题\s*)?[.．、:：)）\s]*\s*"
    r"(?P<key>(?:[A-H](?:[、,，]?[A-H]){0,7}|[√✓×✗]|正确|错误|对|错|T|F)(?=[\s,，;；。.（(\d]|$))",
    re.IGNORECASE,
)
_LONG = re.compile(r"\s*(?:第\s*)?(?P<number>\d{1,4})\s*(?:题\s*)?(?:[.．](?!\d)|[、:：)）])\s*(?P<rest>.*)")
_NEXT_LONG = re.compile(r"[ \t\u3000;；]+(?=\d{1,3}\s*(?:[.．](?!\d)|[、:：)）]))")


@dataclass(frozen=True, slots=True)
class Answer:
    """The key of question `number` in the `section`-th part of the table (from 0); `type` where its head says it."""

    number: int
    text: str
    section: int
    type: ItemType | None = None
    rationale: str = ""


def starts_table(lines: Sequence[str], at: int) -> bool:
    """Whether the answers of all questions begin at the line `at`: a title, and below it numbers with keys."""
    if not at or not _TITLE.fullmatch(simplify(lines[at].strip())):
        return False
    below = [line for line in lines[at + 1 : at + 12] if line.strip()][:2]
    if not below:
        return False
    first = below[0] if not _is_section(below[0]) or len(below) < 2 else f"{below[0]} {below[1]}"
    return bool(_RANGE.search(first) or _ONE.search(first) or _LONG.match(below[-1]) or _LONG.match(below[0]))


def answer_table(lines: Sequence[str]) -> tuple[Answer, ...]:
    """The answers of a table, `lines` beginning with its title."""
    answers: list[Answer] = []
    section, kind = -1, None
    for line in lines[1:]:
        if not line.strip():
            continue
        rest = line
        if _is_section(line):
            found = _SECTION.fullmatch(simplify(line))
            section, kind = section + 1, heading(line) or (type_named(found["words"]) if found else None)
            rest = found["rest"] if found else ""
        new = tuple(replace(one, type=kind, section=max(0, section)) for one in _answers(rest))
        if not new and answers and rest.strip():
            answers[-1] = _continued(answers[-1], rest.strip())
        answers += new
    return tuple(answers)


def _is_section(line: str) -> bool:
    plain = simplify(line)
    found = _SECTION.fullmatch(plain)
    named = found is not None and type_named(found["words"]) is not None
    return heading(plain) is not None or (named and not plain.strip()[0].isdigit())


def _answers(line: str) -> Iterator[Answer]:
    ranges = list(_RANGE.finditer(line))
    if ranges and all(_keys(found) for found in ranges):
        for found in ranges:
            for place, key in enumerate(_keys(found)):
                yield Answer(int(found["first"]) + place, key, 0)
        return
    ones = list(_ONE.finditer(line))
    left = _ONE.sub("", line)
    if ones and not re.sub(r"[\s,，;；。.、]", "", left):
        for found in ones:
            yield Answer(int(found["number"]), found["key"], 0)
        return
    for piece in [line] if "解析" in line else _NEXT_LONG.split(line):
        if long := _LONG.match(piece):
            yield _long(int(long["number"]), long["rest"])


def _long(number: int, rest: str) -> Answer:
    answer = Answer(number, "", 0)
    for part in labelled(rest):
        answer = _with(answer, part.label, part.text)
    return answer


def _with(answer: Answer, label: str, text: str) -> Answer:
    if label == "rationale" or (not label and answer.rationale):
        return replace(answer, rationale="\n".join(filter(None, (answer.rationale, text))))
    if label in ("answer", ""):
        return replace(answer, text="\n".join(filter(None, (answer.text, text))))
    return answer


def _continued(answer: Answer, line: str) -> Answer:
    for part in labelled(line):
        answer = _with(answer, part.label, part.text)
    return answer


def _keys(found: re.Match[str]) -> list[str]:
    """The keys of a range, one for each number; empty where they are not that many."""
    count = int(found["last"]) - int(found["first"]) + 1
    keys = found["keys"].strip().strip("。.")
    parts = re.split(r"[\s,，、;；]+", keys)
    if len(parts) == count:
        return parts
    packed = re.sub(r"[\s,，、;；]", "", keys)
    return list(packed) if len(packed) == count and re.fullmatch(r"[A-H√✓×✗对错TF]+", packed, re.IGNORECASE) else []
