"""考试宝: the workbook of its template (kaoshibaoExcel20221101.xlsx), sheet, notice and header as they must stay."""

from __future__ import annotations

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import Item, ItemType
from studyapp.exchange.exports.item_text import (
    answer_line,
    difficulty_word,
    options_of,
    whole_stem,
    written_answer,
)
from studyapp.exchange.exports.job import File, Job
from studyapp.exchange.exports.losses import Action
from studyapp.exchange.exports.sheet import Sheet, fitting, xlsx_bytes

SHEET, VERSION_SHEET = "试题案例，直接导入试试", "版本号"
NOTICE = (
    "导入须知：\n1. 请勿修改或删除第二行的表头；题目从第三行起填写。\n"
    "2. 题型只能是：单选题、多选题、判断题、简答题。\n3. 多选题的正确答案直接连写，如 ABD；判断题 A 为对，B 为错。"
)
HEADER = (
    "题干（必填）",
    "题型 （必填）",
    *(f"选项 {letter}" for letter in "ABCD"),
    *(f"选项{letter}\n(勿删)" for letter in "EFGH"),
    "正确答案\n（必填）",
    "解析\n（勿删）",
    "章节\n（勿删）",
    "难度",
)
VERSION = "20221101"
_OPTIONS = 8
_WIDTHS = (60, 10, *[24] * 4, *[12] * 4, 16, 50, 24, 8)
_TYPES = {ItemType.SINGLE: "单选题", ItemType.MULTIPLE: "多选题", ItemType.TRUEFALSE: "判断题"}


def write(job: Job) -> tuple[File, ...]:
    """One workbook; what is no choice is asked as 简答题, since the template's form of 填空题 is not documented."""
    rows: list[tuple[str, ...]] = [(NOTICE,), HEADER]
    for one in job.each():
        item = one.item
        if item.type not in _TYPES:
            job.ledger.lost(
                one,
                Action.CONVERTED,
                UserError(
                    QT_TRANSLATE_NOOP(
                        "errors", "Kaoshibao has no such type: asked as a short answer with the key in words."
                    )
                ),
            )
        stem, options, key = _parts(item)
        padded = (*options, *[""] * (_OPTIONS - len(options)))
        cells = (stem, *padded, key, item.rationale, job.title, difficulty_word(item))
        stem, *rest = (fitting(job, one, cell) for cell in cells)
        rows.append((stem, _TYPES.get(item.type, "简答题"), *rest))
    sheets = (Sheet(SHEET, rows, _WIDTHS, (0, 1)), Sheet(VERSION_SHEET, [("版本号", VERSION)], (12, 12), ()))
    return (File(xlsx_bytes(job, sheets)),)


def _parts(item: Item) -> tuple[str, tuple[str, ...], str]:
    if item.type is ItemType.TRUEFALSE:
        return item.stem, ("对", "错"), "A" if item.key is True else "B"
    if item.type in _TYPES:
        return item.stem, options_of(item), answer_line(item)
    return whole_stem(item), (), written_answer(item)
