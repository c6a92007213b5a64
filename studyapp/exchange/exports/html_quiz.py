"""A quiz in one HTML file: no network, no files beside it, answers out of plain sight."""

from __future__ import annotations

import base64
import hashlib
import json
from itertools import cycle

from studyapp.core.article import Script
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import ItemType
from studyapp.core.learning.folding import composed, counted
from studyapp.core.text.script import traditional
from studyapp.exchange.exports.item_text import (
    FALSE,
    TRUE,
    TYPE_WORDS,
    blank_count_stem,
    blanks_of,
    columns_of,
    options_of,
    places_of,
)
from studyapp.exchange.exports.job import File, Job
from studyapp.exchange.exports.losses import Numbered
from studyapp.resources import resource

TEMPLATE = "quiz.html.jinja"

_WORDS = {
    "check": "检查",
    "next": "下一题",
    "previous": "上一题",
    "finish": "看结果",
    "again": "全部重做",
    "wrong_again": "只做错题",
    "right": "答对了",
    "not_right": "答错了",
    "partly": "部分正确",
    "answer": "答案",
    "because": "解析",
    "true": TRUE,
    "false": FALSE,
    "blank": "第 {n} 空",
    "write": "在这里默写",
    "choose": "请选择",
    "up": "上移",
    "down": "下移",
    "several": "可选多项",
    "missed": "漏选",
    "any_order": "顺序不限",
    "score": "答对 {right} 题，共 {all} 题",
    "place": "第 {n} 题，共 {all} 题",
    "all_right": "全部答对。",
    "mistakes": "答错的题",
    "look": "深色／浅色",
    "keyboard": "键盘：数字或字母选择，回车检查和下一题，Alt 加左右箭头翻题",
    "hidden": "本页离线可用，不联网。答案只是藏在页面里，并未加密：适合自测，不适合考试。",
    "script_needed": "请允许本页运行脚本，否则无法答题。",
    "your_answer": "你的答案",
    "empty": "（未作答）",
}


def write(job: Job) -> tuple[File, ...]:
    """One page with all items."""
    import jinja2

    job.ledger.note(
        UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The answers are hidden in the page and not encrypted: whoever knows how can find them. Good for "
                "practice, not for an exam.",
            )
        )
    )
    items = [_item(one) for one in job.each()]
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(resource("exports")),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    key = hashlib.sha256(job.title.encode()).hexdigest()[:16]
    page = environment.get_template(TEMPLATE).render(
        title=job.title,
        lang="zh-Hans" if job.script is Script.HANS else "zh-Hant",
        words={name: job.words(text) for name, text in _WORDS.items()},
        types={type_.value: job.words(words.partition("（")[0]) for type_, words in TYPE_WORDS.items()},
        mask=key,
        payload=hidden(json.dumps(items, ensure_ascii=False, separators=(",", ":")), key),
    )
    return (File(page.encode()),)


def hidden(text: str, key: str) -> str:
    """`text` in UTF-8, each byte combined with the key's by exclusive or, in base64: out of sight, not secret."""
    masked = bytes(one ^ other for one, other in zip(text.encode(), cycle(key.encode()), strict=False))
    return base64.b64encode(masked).decode()


def _item(one: Numbered) -> dict[str, object]:
    """What the page needs of an item."""
    item = one.item
    made: dict[str, object] = {"type": item.type.value, "stem": item.stem, "why": item.rationale}
    match item.type:
        case ItemType.MATCHING:
            made["left"], made["right"] = columns_of(item)
            made["key"] = places_of(item)
        case ItemType.TRUEFALSE:
            made["key"] = item.key is True
        case ItemType.SINGLE | ItemType.MULTIPLE | ItemType.ORDERING:
            made["options"], made["key"] = options_of(item), places_of(item)
        case _:
            made["stem"] = blank_count_stem(item) if item.type is ItemType.SET else item.stem
            made["shown"] = [accepted[0] for accepted in blanks_of(item)]
            made["key"] = [[_signs(answer) for answer in accepted] for accepted in blanks_of(item)]
    return made


def _signs(answer: str) -> list[str]:
    """For each character that counts in an answer (core/learning/folding.py), its forms in both scripts."""
    plain = composed(answer)
    other = traditional(plain)
    return ["".join(dict.fromkeys((char, plain[place], other[place]))) for place, char in counted(answer)]
