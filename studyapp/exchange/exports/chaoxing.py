"""学习通 (超星): the workbook of its 课程题库."""

from __future__ import annotations

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import Item, ItemType
from studyapp.exchange.exports.item_text import (
    FALSE,
    TRUE,
    answer_line,
    blanks_of,
    both_scripts,
    difficulty_word,
    letter,
    options_of,
    whole_stem,
    written_answer,
)
from studyapp.exchange.exports.job import File, Job
from studyapp.exchange.exports.losses import Action, Numbered
from studyapp.exchange.exports.sheet import Sheet, fitting, xlsx_bytes

SHEET = "课程题库"
_OPTIONS = 6
"""The most options of an item that we write as a choice."""
HEADER = (
    *("目录", "题目类型", "大题题干", "小题题型", "小题题干", "正确答案", "答案解析", "难易度", "知识点", "标签"),
    "选项数",
    *(f"选项{letter(place)}" for place in range(_OPTIONS)),
)
_WIDTHS = (24, 10, 60, 10, 14, 20, 50, 8, 14, 14, 8, *[24] * _OPTIONS)
_TYPES = {ItemType.SINGLE: "单选题", ItemType.MULTIPLE: "多选题", ItemType.TRUEFALSE: "判断题"}


def write(job: Job) -> tuple[File, ...]:
    """One workbook. Several blanks, pairs, orders and recalls become 简答题: how the sheet takes those is not known."""
    job.ledger.note(
        UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The columns of Chaoxing are known from other people's files only: compare them with the template of "
                "your own course before you import many items.",
            )
        )
    )
    folder = "/" + job.title.replace("/", "／")
    rows: list[tuple[str | int, ...]] = [HEADER]
    for one in job.each():
        item = one.item
        type_, stem, options, key = _parts(job, one)
        padded = (*options, *[""] * (_OPTIONS - len(options)))
        cells = [fitting(job, one, cell) for cell in (stem, key, item.rationale, *padded)]
        known = "、".join(item.tests)[:100]
        rows.append(
            (folder, type_, cells[0], "", "", *cells[1:3], difficulty_word(item), known, "", len(options), *cells[3:])
        )
    return (File(xlsx_bytes(job, [Sheet(SHEET, rows, _WIDTHS)])),)


def _parts(job: Job, one: Numbered) -> tuple[str, str, tuple[str, ...], str]:
    item = one.item
    if item.type is ItemType.TRUEFALSE:
        return "判断题", item.stem, (TRUE, FALSE), "A" if item.key is True else "B"
    if item.type in _TYPES:
        return _TYPES[item.type], item.stem, options_of(item), answer_line(item)
    if item.type is ItemType.CLOZE and len(blanks_of(item)) == 1:
        return "填空题", item.stem, (), _variants(job, one)
    job.ledger.lost(
        one,
        Action.CONVERTED,
        UserError(QT_TRANSLATE_NOOP("errors", "Asked as a short answer with the key in words, to be graded by hand.")),
    )
    return "简答题", whole_stem(item), (), written_answer(item)


def _variants(job: Job, one: Numbered) -> str:
    item: Item = one.item
    accepted = both_scripts(blanks_of(item)[0])
    if any(";" in answer for answer in accepted):
        job.ledger.lost(
            one,
            Action.CHANGED,
            UserError(QT_TRANSLATE_NOOP("errors", "; in an answer parts answers here: it was written as ；.")),
        )
    return ";".join(answer.replace(";", "；") for answer in accepted)
