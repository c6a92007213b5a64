"""Matching questions as people write them: rows with numbers, choices with letters, below or beside each other.

将会议与时间连线。            答案：1-B；2-A          or in words:   答案：甲会议—二月；乙会议—一月
（1）甲会议     A. 一月
（2）乙会议     B. 二月
"""

from __future__ import annotations

import re

from studyapp.core.items.written import LETTERS

_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_NUMBER = rf"(?:[（(]\s*(\d{{1,2}})\s*[)）]|(\d{{1,2}})\s*(?:[.．](?!\d)|[、)）])|([{_CIRCLED}]))"
_ROW = re.compile(rf"\s*{_NUMBER}\s*(.*)")
_CHOICE = re.compile(r"(?:(?<=^)|(?<=[\s\u3000]))[（(]?([A-Z])(?:[.．、:：)）])\s*")


def row_number(line: str) -> int | None:
    """The number of the row of a left column that the line begins; None for any other line."""
    found = _ROW.match(line)
    return _number(found) if found else None


def is_bracketed(line: str) -> bool:
    """Whether the number of the line stands in brackets or a circle, as those of rows do and those of questions do
    seldom."""
    return line.lstrip()[:1] in ("（", "(", *_CIRCLED)


def columns_of(body: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Stem, left and right column of a matching question; empty columns where the body has none."""
    stem, left = list[str](), list[str]()
    right: dict[str, str] = {}
    for line in body.split("\n"):
        marks = list[re.Match[str]]()
        for found in _CHOICE.finditer(line):
            if found[1] == _letter(len(right) + len(marks)):  # in their order: other letters are words
                marks.append(found)
        head = line[: marks[0].start()] if marks else line
        row = _ROW.match(head)
        if row is not None and _number(row) == len(left) + 1:
            left.append(row[4].strip())
        elif head.strip():
            if left and not right and not marks:
                left[-1] += head.strip()  # a row that goes on
            elif not left and not right:
                stem.append(head)
        for mark, following in zip(marks, [*marks[1:], None], strict=False):
            right[mark[1]] = line[mark.end() : following.start() if following else len(line)].strip()
    if len(left) < 2 or len(right) < 2:
        return body.strip(), (), ()
    return "\n".join(stem).strip(), tuple(left), tuple(right.values())


def _letter(place: int) -> str:
    return LETTERS[place] if place < len(LETTERS) else ""


def _number(found: re.Match[str]) -> int:
    digits = found[1] or found[2]
    return int(digits) if digits else _CIRCLED.index(found[3]) + 1
