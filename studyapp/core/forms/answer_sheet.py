"""The answer sheet: what learners fill in when the paper itself is to be used again."""

from __future__ import annotations

from dataclasses import dataclass

from studyapp.core.article import Script
from studyapp.core.forms.form import Form, Section
from studyapp.core.forms.key import parts_of
from studyapp.core.forms.paper import BRACKETS, GAP, circled, letter, paper
from studyapp.core.forms.versions import Numbered, Version, numbered
from studyapp.core.items.item import ItemType, MatchOptions
from studyapp.core.text.script import in_script

_BESIDE = ((4, 5), (6, 3), (13, 2))
"""Up to so many boxes, so many questions stand beside each other."""
_BOXED = frozenset({ItemType.SINGLE, ItemType.MULTIPLE, ItemType.TRUEFALSE})


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A question on the sheet: `boxes` are the signs to be filled in, or `gaps` the words with places to write, and
    `lines` the empty lines below."""

    number: int
    boxes: tuple[str, ...] = ()
    gaps: str = ""
    lines: int = 0


@dataclass(frozen=True, slots=True)
class SheetSection:
    """A section of the sheet; questions with boxes stand `per_row` beside each other, all others alone."""

    heading: str
    per_row: int
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True, slots=True)
class AnswerSheet:
    """The sheet of a version: what the learner fills in at the head, how to fill in boxes, and the sections."""

    title: str
    blanks: tuple[str, ...]
    how: str
    sections: tuple[SheetSection, ...]
    running: str
    script: Script


def answer_sheet(form: Form, version: Version) -> AnswerSheet:
    """The answer sheet of a version, with the heads of its paper."""
    printed = paper(form, version)
    sections = []
    for one, section, rows in zip(printed.sections, form.sections, numbered(form, version), strict=True):
        lines = {question.number: question.lines for question in one.questions}
        sheet_rows = tuple(_row(row, section, lines[row.number]) for row in rows)
        sections.append(SheetSection(one.heading, _per_row(sheet_rows), sheet_rows))
    title = printed.title + in_script("答题卡", printed.script)
    return AnswerSheet(
        title=title,
        blanks=printed.blanks,
        how=in_script("客观题请将所选答案的方框涂满；其余各题请写在横线上。", printed.script),
        sections=tuple(sections),
        running=title,
        script=printed.script,
    )


def _per_row(rows: tuple[SheetRow, ...]) -> int:
    boxes = max(len(row.boxes) for row in rows)
    return next((beside for most, beside in _BESIDE if 0 < boxes <= most), 1)


def _row(one: Numbered, section: Section, lines: int) -> SheetRow:
    item = one.item
    if section.type is ItemType.TRUEFALSE:
        return SheetRow(one.number, boxes=("√", "×"))
    if section.type in _BOXED and isinstance(item.options, tuple):
        return SheetRow(one.number, boxes=tuple(letter(at) for at in range(len(item.options))))
    if isinstance(item.options, MatchOptions):
        pairs = [f"（{at}）—{BRACKETS}" for at in range(1, len(item.options.left) + 1)]
        return SheetRow(one.number, gaps="　".join(pairs))
    if item.type is ItemType.ORDERING:
        return SheetRow(one.number, gaps="→".join([BRACKETS] * len(item.options)))
    if item.type is ItemType.RECALL:
        return SheetRow(one.number, lines=max(1, lines))
    parts = parts_of(item)
    gap = GAP * 2
    if parts == 1:
        return SheetRow(one.number, gaps=gap)
    return SheetRow(one.number, gaps="　".join(f"{circled(at)}{gap}" for at in range(1, parts + 1)))
