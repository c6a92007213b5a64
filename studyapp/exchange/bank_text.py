"""Question banks typed as text: lines of a .txt or of a Word document, made into questions.

A question begins at its number, or in a bank without numbers at the first line after a blank one or after a key. Its
key stands in the stem, behind a label, or in a table of answers at the end.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from studyapp.core.items.item import ItemType
from studyapp.core.items.written import Written, letters_in, with_blanks
from studyapp.exchange.bank import BankRow, Place, row_of
from studyapp.exchange.bank_answer_table import Answer, answer_table, starts_table
from studyapp.exchange.bank_matching import columns_of, is_bracketed, row_number
from studyapp.exchange.bank_notation import (
    difficulty_of,
    filled_blanks,
    heading,
    key_in_stem,
    labelled,
    own_type,
    question_number,
    split_options,
    type_named,
)

_PLAIN = str.maketrans(
    {chr(code + 0xFEE0): chr(code) for code in (*range(0x30, 0x3A), *range(0x41, 0x5B), *range(0x61, 0x7B))}
    | {"\u00a0": " "}
)
"""Full-width letters and figures as half-width ones: they are the same letters of options and numbers of questions."""
_GAP = 5
"""Numbers that a bank may skip between two questions: a question deleted and its number not."""


@dataclass(slots=True)
class _Block:
    """The lines of one question while they are gathered; `number` is None in a bank without numbers."""

    line: int
    number: int | None
    type: ItemType | None
    section: int
    body: list[str] = field(default_factory=list)
    raw: list[str] = field(default_factory=list)
    parts: dict[str, list[str]] = field(default_factory=dict)
    label: str = ""

    def take(self, line: str) -> None:
        """One more line: of the stem, of options, or of what the last label began."""
        self.raw.append(line)
        for part in labelled(line):
            if part.label:
                self.label = part.label
                self.parts.setdefault(part.label, []).append(part.text)
            elif self.label == "rationale":
                self.parts["rationale"].append(part.text)
            elif self.label == "answer" and (self.type is ItemType.RECALL or not self.said("answer")):
                self.parts["answer"].append(part.text)
            else:
                self.body.append(part.text)

    def said(self, label: str) -> str:
        return "\n".join(text for text in self.parts.get(label, ()) if text)

    def expects_row(self, line: str) -> bool:
        """Whether the line is a row of a matching question, whose numbers look like those of questions."""
        if self.type is not ItemType.MATCHING or self.parts.get("answer"):
            return False
        rows = sum(row_number(one) is not None for one in self.body[1:])
        return is_bracketed(line) or row_number(line) == rows + 1

    @property
    def complete(self) -> bool:
        """Whether a next question may begin: there is a key, or there are options."""
        body = "\n".join(self.body)
        return bool(self.parts.get("answer") or key_in_stem(body)[0] or split_options(body)[1]) or self.type in (
            ItemType.TRUEFALSE,
            ItemType.CLOZE,
            ItemType.RECALL,
        )


def rows_of(text: str, within: str = "") -> Iterator[BankRow]:
    """The questions in `text`, a row for each; `within` names the part of the file in their places."""
    lines = [line.translate(_PLAIN).rstrip() for line in text.splitlines()]
    end = next((at for at in range(len(lines)) if starts_table(lines, at)), len(lines))
    blocks = _blocks(lines[:end])
    answers = answer_table(lines[end:]) if end < len(lines) else ()
    given = _given(blocks, answers)
    for at, block in enumerate(blocks):
        written = _written(block, given.get(at))
        if written is not None:
            yield row_of(Place(block.line, within), "\n".join(block.raw), written)


def _blocks(lines: Sequence[str]) -> list[_Block]:
    numbered = _is_numbered(lines)
    blocks: list[_Block] = []
    kind: ItemType | None = None
    section, fresh, after_blank = 0, True, True
    for at, line in enumerate(lines, 1):
        if not line.strip():
            after_blank = True
            continue
        found = heading(line)
        if found is not None:
            kind, section, fresh = found, section + 1, True
            after_blank = True
            continue
        block = blocks[-1] if blocks and not fresh else None
        start = _start(line, block, numbered=numbered, after_blank=after_blank, fresh=fresh)
        if start is not None:
            number, rest = start
            blocks.append(_Block(at, number, kind, section))
            blocks[-1].take(rest)
            fresh = False
        elif block is not None:
            block.take(line.strip())
        after_blank = False
    return blocks


def _start(
    line: str, block: _Block | None, *, numbered: bool, after_blank: bool, fresh: bool
) -> tuple[int | None, str] | None:
    """The number of the question that the line begins and the rest of the line; None for a line within a question."""
    if numbered:
        found = question_number(line)
        if found is None or (block is not None and block.expects_row(line)):
            return None
        number, rest, signed = found
        if not rest.strip() and not signed:
            return None
        if block is None or block.number is None:
            return (number, rest) if signed or number == 1 else None
        in_rationale = block.label == "rationale" and not after_blank
        follows = number == block.number + 1
        if follows and (signed or block.complete):
            return number, rest
        near = block.number < number <= block.number + _GAP or number in (1, block.number)
        return (number, rest) if near and signed and block.complete and not in_rationale else None
    is_part = any(part.label for part in labelled(line)) or bool(_OPTION_LINE.match(line))
    if is_part and block is not None:
        return None
    if block is None or fresh or (after_blank and block.complete) or block.parts.get("answer"):
        in_rationale = block is not None and block.label == "rationale" and not after_blank
        return None if in_rationale else (None, line.strip())
    return None


_OPTION_LINE = re.compile(r"\s*[（(]?[A-Ha-h][)）]?\s*[.．、:：)）\s]")


def _is_numbered(lines: Iterable[str]) -> bool:
    """Whether questions have numbers: 1 and 2 both begin lines, or the only number with its sign is 1."""
    found = [found for line in lines if (found := question_number(line)) is not None]
    signed = {number for number, _, has_sign in found if has_sign}
    return {1, 2} <= (signed or {number for number, _, _ in found}) or signed == {1}


def _given(blocks: Sequence[_Block], answers: Sequence[Answer]) -> dict[int, Answer]:
    """Which answer of the table goes with which block: by type and number, by number alone where that will do."""
    wanted: dict[int, Answer] = {}
    numbers = [block.number for block in blocks]
    unique = len(set(numbers)) == len(numbers)
    order: dict[int, list[int]] = {}
    for at, block in enumerate(blocks):
        order.setdefault(block.section, []).append(at)
    sections = list(order)
    for answer in answers:
        fitting = [
            at
            for at, block in enumerate(blocks)
            if block.number == answer.number and (answer.type is None or unique or block.type is answer.type)
        ]
        if len(fitting) > 1 and answer.section < len(sections):
            fitting = [at for at in fitting if blocks[at].section == sections[answer.section]] or fitting
        if fitting:
            wanted.setdefault(next((at for at in fitting if at not in wanted), fitting[0]), answer)
    return wanted


def _written(block: _Block, given: Answer | None) -> Written | None:
    """The question of a block; None for lines that are none (a title, an instruction)."""
    own, body = own_type("\n".join(block.body).strip())
    kind = type_named(block.said("type")) or own or block.type
    stem, options = split_options(body)
    left: tuple[str, ...] = ()
    if kind is ItemType.MATCHING:
        stem, left, options = columns_of(body)
    answer = block.said("answer")
    if not answer and given is not None:
        answer = given.text
    if not answer:
        answer, stem = key_in_stem(stem)
    elif letters_in(key_in_stem(stem)[0]) == letters_in(answer) != "":
        stem = key_in_stem(stem)[1]
    if not answer and kind in (ItemType.CLOZE, None) and not options:
        stem, answer = filled_blanks(stem) if kind is ItemType.CLOZE else (stem, "")
    if block.number is None and not answer and not options and kind is None and with_blanks(stem) == stem:
        return None
    rationale = block.said("rationale") or (given.rationale if given else "")
    if source := block.said("source"):
        rationale = "\n".join(filter(None, (rationale, f"出处：{source}")))
    return Written(
        stem=" ".join(part.strip() for part in stem.split("\n") if part.strip()),
        options=options,
        answer=answer,
        type=kind,
        rationale=rationale,
        difficulty=difficulty_of(block.said("difficulty")),
        tags=tuple(tag for tag in re.split(r"[\n,，;；/、]", block.said("tag")) if tag.strip()),
        left=left,
    )
