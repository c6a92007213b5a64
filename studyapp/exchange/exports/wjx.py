"""问卷星: the text from which it builds an exam, and the keys beside it, for which that text has no place."""

from __future__ import annotations

import re

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import BLANK, Item, ItemType
from studyapp.exchange.exports.item_text import (
    answer_words,
    blank_count_stem,
    blanks_of,
    columns_of,
    letter,
    options_of,
    written_answer,
)
from studyapp.exchange.exports.job import File, Job, one_line
from studyapp.exchange.exports.losses import Action

_TAGS = {
    ItemType.SINGLE: "单选题",
    ItemType.MULTIPLE: "多选题",
    ItemType.TRUEFALSE: "判断题",
    ItemType.ORDERING: "排序题",
    ItemType.RECALL: "填空题",
}
_SIGNS = str.maketrans({"[": "［", "]": "］", "{": "｛", "}": "｝"})
_NUMBERED = re.compile(r"^\d+[.、．]")


def write(job: Job) -> tuple[File, ...]:
    """The text to paste, and a file of keys to enter on the page of 问卷星."""
    title = job.title.translate(_SIGNS)
    lines, keys = [title, ""], [f"{title} {job.words('答案')}", ""]
    job.ledger.note(
        UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The text of Wenjuanxing holds no keys: set them on its page, from the file of keys or from this list. "
                "Its makers call this way of import outdated.",
            )
        )
    )
    for one in job.each():
        item = one.item
        key = _key(item)
        job.ledger.lost(
            one,
            Action.WEAKENED,
            UserError(QT_TRANSLATE_NOOP("errors", "The key is not in the text; it stands in the file of keys.")),
            key=key,
        )
        if item.type is ItemType.MATCHING:
            job.ledger.lost(
                one,
                Action.CONVERTED,
                UserError(QT_TRANSLATE_NOOP("errors", "Wenjuanxing has no matching: asked as blanks for the letters.")),
            )
        texts = (item.stem, *options_of(item), *columns_of(item)[0], *columns_of(item)[1])
        if any(text.translate(_SIGNS) != text for text in texts):
            job.ledger.lost(
                one,
                Action.CHANGED,
                UserError(QT_TRANSLATE_NOOP("errors", "Square and curly brackets were written in full width.")),
            )
        lines += [*_question(item, one.number, job), ""]
        keys += [f"{one.number}. {one_line(key)}", *([f"   {one_line(item.rationale)}"] if item.rationale else [])]
    return (
        File("\n".join(lines).encode("utf-8-sig")),
        File(("\n".join(keys) + "\n").encode("utf-8-sig"), addition="-key"),
    )


def _question(item: Item, number: int, job: Job) -> list[str]:
    stem = _plain(item.stem)
    if item.type is ItemType.TRUEFALSE:
        return [f"{number}. {stem}[判断题]", "对", "错"]
    if item.type in (ItemType.CLOZE, ItemType.SET):
        drawn = _plain(blank_count_stem(item)).replace(BLANK, "{_}")
        return [f"{number}. {drawn}[{'填空题' if len(blanks_of(item)) == 1 else '多项填空题'}]"]
    if item.type is ItemType.MATCHING:
        left, right = columns_of(item)
        listed = "；".join(f"{letter(at)}. {_plain(one)}" for at, one in enumerate(right))
        rows = "；".join(f"{_plain(one)} {{_}}" for one in left)
        hint = job.words("填写字母")
        return [f"{number}. {stem}（{hint}：{listed}）{rows}[多项填空题]"]
    return [f"{number}. {stem}[{_TAGS[item.type]}]", *(_option(one) for one in options_of(item))]


def _key(item: Item) -> str:
    if item.type is ItemType.TRUEFALSE:
        return "对" if item.key is True else "错"
    return written_answer(item) if item.type is ItemType.MATCHING else answer_words(item)


def _plain(text: str) -> str:
    return one_line(text).translate(_SIGNS)


def _option(text: str) -> str:
    """An option on a line of its own, which must not look like the next question."""
    plain = _plain(text)
    return f"　{plain}" if _NUMBERED.match(plain) else plain
