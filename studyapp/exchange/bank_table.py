"""Question banks in tables (Excel, csv): columns known by their headers, in any order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from studyapp.core.items.item import BLANK, ItemType
from studyapp.core.items.written import LETTERS, Written, half_width, truth_of, with_blanks
from studyapp.core.text.script import simplify
from studyapp.exchange.bank import BankRow, Place, row_of
from studyapp.exchange.bank_matching import columns_of
from studyapp.exchange.bank_notation import difficulty_of, filled_blanks, key_in_stem, split_options, type_named

HEADER_WITHIN = 15
"""Rows among which the header is looked for; Kahoot's stands in row 8, with a logo and advice above."""


class Column(StrEnum):
    """What a column holds; options are held by several columns, in their order."""

    STEM = "stem"
    TYPE = "type"
    OPTION = "option"
    OPTIONS = "options"
    ANSWER = "answer"
    RATIONALE = "rationale"
    DIFFICULTY = "difficulty"
    TAG = "tag"
    OTHER = "other"


_NAMES: tuple[tuple[Column, str], ...] = (
    (
        Column.OTHER,
        r"序号|题号|编号|id|no\.?|选项数|分值|分数|得分|时间.*|time.*|image.*|图片.*|小题题[型干]|备注|出题人",
    ),
    (Column.TYPE, r"题型|题目类型|试题类型|类型|题类|questiontype|type"),
    (Column.RATIONALE, r".*解析.*|.*详解|解释|答案说明|分析|answerexplanation|explanation|rationale"),
    (Column.ANSWER, r".*答案.*|correctanswer.*|answer|key|正确选项|correct"),
    (Column.DIFFICULTY, r"难度.*|难易.*|difficulty"),
    (Column.TAG, r"章节|目录|知识点|考点|标签|分类|所属.*|关键词|tags?|category"),
    (
        Column.OPTION,
        r"(?:选项|备选项?|答案选项|option|answer)?(?:[a-z]|1?[0-9]|[一二三四五六七八])(?:-.*|选项|项)?",
    ),
    (Column.OPTIONS, r"选项|备选项|备选答案|options?|选项内容"),
    (
        Column.STEM,
        r"题干|题目|试题|问题|题目内容|试题内容|题干内容|大题题干|内容|question.*|stem|试题题干|题面|试题名称|题目题干",
    ),
)
"""What headers are called, read without blanks, brackets and what stands in them; the first that fits counts."""

_OPTION_FIRST = re.compile(r"(?:选项|备选项?|option|answer)(?:[a-z]|\d{1,2})(?:-.*)?")
_SPLIT = re.compile(r"\s*(?:\n|\||；|;)\s*")


@dataclass(frozen=True, slots=True)
class Header:
    """Which column holds what, by place from 0, and the row (from 0) in which they are named."""

    row: int
    columns: tuple[Column, ...]

    @property
    def sure(self) -> bool:
        """Whether stem and answer were both recognised, so that nobody needs to be asked."""
        return Column.STEM in self.columns and Column.ANSWER in self.columns


def header_of(rows: Sequence[Sequence[str]]) -> Header | None:
    """The header among the first rows, the one in which most columns are known; None where no row names two."""
    best: Header | None = None
    for at, row in enumerate(rows[:HEADER_WITHIN]):
        columns = tuple(column_named(cell) for cell in row)
        known = {column for column in columns if column is not Column.OTHER}
        if len(known) >= 2 and (best is None or len(known) > len(set(best.columns) - {Column.OTHER})):
            best = Header(at, columns)
    return best


def column_named(name: str) -> Column:
    """What a column of this name holds."""
    plain = re.sub(r"[（(【\[].*?[）)】\]]|[\s*＊:：]", "", simplify(half_width(name)).lower())
    if not plain or len(plain) > 60:
        return Column.OTHER
    if _OPTION_FIRST.fullmatch(plain):
        return Column.OPTION
    return next((column for column, words in _NAMES if re.fullmatch(words, plain)), Column.OTHER)


def rows_of(rows: Iterable[Sequence[str]], header: Header, within: str = "") -> Iterator[BankRow]:
    """The questions below the header, a row for each; empty rows are passed over."""
    for at, cells in enumerate(rows):
        if at <= header.row or not any(cell.strip() for cell in cells):
            continue
        written = written_row(cells, header.columns)
        if not written.stem and not written.answer and not written.options:
            continue  # a remark, or the title of a part
        raw = " | ".join(cell.strip() for cell in cells if cell.strip())
        yield row_of(Place(at + 1, within), raw, written)


def written_row(cells: Sequence[str], columns: Sequence[Column]) -> Written:
    """The question in the cells of one row."""
    return _written(_known(cells, columns))


def _known(cells: Sequence[str], columns: Sequence[Column]) -> dict[Column, list[str]]:
    known: dict[Column, list[str]] = {column: [] for column in Column}
    for cell, column in zip(cells, columns, strict=False):
        known[column].append(cell.replace("\r", "").strip())
    return known


def _written(known: Mapping[Column, list[str]]) -> Written:
    stem = _first(known[Column.STEM])
    kind = type_named(_first(known[Column.TYPE]))
    options = list(known[Column.OPTION])
    while options and not options[-1]:
        options.pop()
    if not options and (packed := _first(known[Column.OPTIONS])):
        options = list(split_options(packed)[1]) or [part for part in _SPLIT.split(packed) if part]
    if not options:
        stem, found = split_options(stem)
        options = list(found)
    left: tuple[str, ...] = ()
    if kind is ItemType.MATCHING:
        stem, left, found = columns_of(
            "\n".join([stem, *(f"{sign}. {one}" for sign, one in zip(LETTERS, options, strict=False))])
        )
        options = list(found)
    else:
        options = [re.sub(r"^[A-H]\s*[.．、:：)）]\s*(?=\S)", "", option) for option in options]
    answer = _first(known[Column.ANSWER])
    if not answer:
        answer, stem = key_in_stem(stem)
    if kind is ItemType.CLOZE or (kind is None and not options):
        stem, answer, options = _blanks(stem, answer, options)
    if kind is ItemType.TRUEFALSE and len(options) == 2 and answer in options and truth_of(answer) is None:
        options, answer = [], "A" if options.index(answer) == 0 else "B"
    return Written(
        stem=" ".join(stem.split("\n")).strip(),
        options=tuple(options),
        answer=answer,
        type=kind,
        rationale=_first(known[Column.RATIONALE]),
        difficulty=difficulty_of(_first(known[Column.DIFFICULTY])),
        left=left,
        tags=tuple(tag for cell in known[Column.TAG] for tag in re.split(r"[/,，;；、\n]", cell) if tag.strip()),
    )


def _blanks(stem: str, answer: str, options: list[str]) -> tuple[str, str, list[str]]:
    """Stem and answers of a cloze row: some platforms write the answers of the blanks into the columns of options."""
    if not answer and options:
        return stem, "|".join(options) if len(options) > 1 else options[0], []
    if options and not re.fullmatch(rf"[{LETTERS}\d\s,，、;]+", answer):
        options = []
    if not answer and BLANK not in with_blanks(stem):
        stem, answer = filled_blanks(stem)
    return stem, answer, options


def _first(cells: Sequence[str]) -> str:
    return next((cell for cell in cells if cell), "")
