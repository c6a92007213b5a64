"""A bank in plain Chinese text, as people paste it from one program into another."""

from __future__ import annotations

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import ItemType
from studyapp.exchange.exports.item_text import (
    TYPE_WORDS,
    answer_line,
    blanks_of,
    columns_of,
    difficulty_word,
    letter,
    options_of,
)
from studyapp.exchange.exports.job import File, Job, one_line
from studyapp.exchange.exports.losses import Action, Numbered

_HEADS = "一二三四五六七八"
_ORDER = (
    *(ItemType.SINGLE, ItemType.MULTIPLE, ItemType.TRUEFALSE, ItemType.CLOZE),
    *(ItemType.SET, ItemType.MATCHING, ItemType.ORDERING, ItemType.RECALL),
)


def write(job: Job) -> tuple[File, ...]:
    """Items by type under headings; number, stem, `A. ` options, 答案：, 解析：, 难度：, one blank line after each.

    They are numbered as they stand: whoever reads a bank takes a number far off for a word of the question before.
    """
    sections: dict[ItemType, list[list[str]]] = {type_: [] for type_ in _ORDER}
    for one in job.each():
        sections[one.item.type].append(_question(job, one))
    lines = [job.title, ""]
    filled = [type_ for type_ in _ORDER if sections[type_]]
    number = 0
    for head, type_ in zip(_HEADS, filled, strict=False):
        lines += [f"{head}、{job.words(TYPE_WORDS[type_])}", ""]
        for stem, *rest in sections[type_]:
            number += 1
            lines += [f"{number}. {stem}", *rest, ""]
    return (File("\n".join(lines).encode("utf-8-sig")),)


def _question(job: Job, one: Numbered) -> list[str]:
    item = one.item
    answer = answer_line(item)
    if any(sign in text for part in blanks_of(item) for text in part for sign in "|/") and item.type in (
        ItemType.CLOZE,
        ItemType.SET,
    ):
        job.ledger.lost(
            one,
            Action.CHANGED,
            UserError(QT_TRANSLATE_NOOP("errors", "| and / in an answer part answers here: written in full width.")),
        )
        parts = (tuple(text.replace("|", "｜").replace("/", "／") for text in part) for part in blanks_of(item))
        answer = "|".join("/".join(part) for part in parts)
    left, right = columns_of(item)
    lines = [one_line(item.stem)]
    lines += [f"（{row}）{one_line(text)}" for row, text in enumerate(left, 1)]
    lines += [f"{letter(at)}. {one_line(text)}" for at, text in enumerate((*options_of(item), *right))]
    lines.append(f"答案：{one_line(answer)}")
    if item.rationale:
        lines.append(f"解析：{one_line(item.rationale)}")
    lines.append(f"{job.words('难度')}：{job.words(difficulty_word(item))}")
    return lines
