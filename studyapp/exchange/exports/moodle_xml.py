"""Moodle XML, the full format of Moodle's question bank (moodle/question/format/xml, question/type/ordering)."""

from __future__ import annotations

import html
from collections.abc import Iterable
from typing import TYPE_CHECKING

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import Item, ItemType
from studyapp.exchange.exports.item_text import (
    TYPE_WORDS,
    blank_count_stem,
    blanks_of,
    both_scripts,
    columns_of,
    options_of,
    pieces,
    places_of,
    safe_name,
)
from studyapp.exchange.exports.job import File, Job, one_line
from studyapp.exchange.exports.losses import Action, Numbered
from studyapp.exchange.exports.moodle_marks import penalty, share

if TYPE_CHECKING:
    from lxml.etree import _Element

_TYPES = {
    ItemType.SINGLE: "multichoice",
    ItemType.MULTIPLE: "multichoice",
    ItemType.TRUEFALSE: "truefalse",
    ItemType.CLOZE: "cloze",
    ItemType.SET: "cloze",
    ItemType.MATCHING: "matching",
    ItemType.ORDERING: "ordering",
    ItemType.RECALL: "shortanswer",
}
# In an embedded answer these would end it or begin another; Moodle turns entities back (qtype_multianswer).
_EMBEDDED = {ord(sign): f"&#{ord(sign)};" for sign in '\\#~}{"=%:&<>'}
_TRUE_GRADING = "RELATIVE_NEXT_EXCLUDE_LAST"
"""Ordering is graded by neighbours, as practice grades it (core/learning/grading.py)."""


def write(job: Job) -> tuple[File, ...]:
    """One document in UTF-8; every type has a form of its own, only blanks in any order are graded less strictly."""
    from lxml import etree

    root = etree.Element("quiz")
    title = job.title.replace("/", "／")
    category = etree.SubElement(root, "question", type="category")
    _text(category, "category", f"$course$/top/{title}")
    used: set[str] = set()
    for one in job.each():
        question = etree.SubElement(root, "question", type=_TYPES[one.item.type])
        _head(question, job, one, used)
        _body(question, one.item)
    return (File(etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)),)


def _head(question: _Element, job: Job, one: Numbered, used: set[str]) -> None:
    """Name, text and the rest that every type has, in the order in which Moodle writes it."""
    item = one.item
    _text(question, "name", f"{TYPE_WORDS[item.type].partition('（')[0]}{one.number:03} {one_line(item.stem)[:40]}")
    _html(question, "questiontext", _embedded(job, one) if _TYPES[item.type] == "cloze" else _as_html(item.stem))
    _html(question, "generalfeedback", _as_html(item.rationale))
    if _TYPES[item.type] != "cloze":
        _plain(question, "defaultgrade", "1.0000000")
    _plain(question, "penalty", "0.3333333")
    _plain(question, "hidden", "0")
    ident = safe_name(item.id, f"q{one.number}")
    _plain(question, "idnumber", ident if ident not in used else f"{ident}-{one.number}")
    used.add(ident)


def _body(question: _Element, item: Item) -> None:
    match item.type:
        case ItemType.SINGLE | ItemType.MULTIPLE:
            _choice(question, item)
        case ItemType.TRUEFALSE:
            for truth in (True, False):
                _answer(
                    question,
                    "100" if truth is item.key else "0",
                    "true" if truth else "false",
                    form="moodle_auto_format",
                )
        case ItemType.RECALL:
            _plain(question, "usecase", "0")
            for answer in both_scripts(blanks_of(item)[0]):
                _answer(question, "100", _no_wildcard(one_line(answer)), form="moodle_auto_format")
        case ItemType.MATCHING:
            _matching(question, item)
        case ItemType.ORDERING:
            _ordering(question, item)
    _hints(question, item)
    from lxml import etree

    tags = etree.SubElement(question, "tags")
    _text(tags, "tag", TYPE_WORDS[item.type])


def _choice(question: _Element, item: Item) -> None:
    options, key = options_of(item), places_of(item)
    single = item.type is ItemType.SINGLE
    _plain(question, "single", "true" if single else "false")
    _plain(question, "shuffleanswers", "true")
    _plain(question, "answernumbering", "ABCD")
    _feedback(question)
    good, bad = ("100", "0") if single else (share(len(key)), penalty(len(options) - len(key)))
    for place, option in enumerate(options):
        _answer(question, good if place in key else bad, _as_html(option))


def _matching(question: _Element, item: Item) -> None:
    from lxml import etree

    left, right = columns_of(item)
    key = places_of(item)
    _plain(question, "shuffleanswers", "true")
    _feedback(question)
    used = {right[at] for at in key}
    rows = [(one, right[at]) for one, at in zip(left, key, strict=False)]
    rows += [("", text) for text in dict.fromkeys(right) if text not in used]
    for one, text in rows:
        row = etree.SubElement(question, "subquestion", format="html")
        _plain(row, "text", _as_html(one))
        _text(row, "answer", one_line(text))


def _ordering(question: _Element, item: Item) -> None:
    key, options = places_of(item), options_of(item)
    for name, value in (
        ("layouttype", "VERTICAL"),
        ("selecttype", "ALL"),
        ("selectcount", str(max(2, len(key)))),
        ("gradingtype", _TRUE_GRADING),
        ("showgrading", "SHOW"),
        ("numberingstyle", "none"),
    ):
        _plain(question, name, value)
    _feedback(question)
    for place, at in enumerate(key, 1):
        _answer(question, str(place), _as_html(options[at]))  # not a percentage: the place in the right order


def _feedback(question: _Element) -> None:
    """The fields that some types need though they are empty: without them Moodle's ordering import fails."""
    for name in ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"):
        _html(question, name, "")
    _plain(question, "shownumcorrect", "1")


def _hints(question: _Element, item: Item) -> None:
    if item.type is not ItemType.ORDERING:
        return
    from lxml import etree

    hint = etree.SubElement(question, "hint", format="html")
    _plain(hint, "text", "")
    _plain(hint, "shownumcorrect", "1")


def _embedded(job: Job, one: Numbered) -> str:
    """The text of a cloze question with its answers in it (Moodle's "embedded answers")."""
    item = one.item
    blanks = blanks_of(item)
    stem = item.stem if item.type is ItemType.CLOZE else blank_count_stem(item)
    if item.type is ItemType.SET:
        job.ledger.lost(
            one,
            Action.WEAKENED,
            UserError(
                QT_TRANSLATE_NOOP("errors", "Each blank takes every member, so that one written twice counts twice.")
            ),
        )
        everything = tuple(answer for accepted in blanks for answer in accepted)
        blanks = (everything,) * len(blanks)
    parts = [_as_html(piece).replace("{", "&#123;").replace("}", "&#125;") for piece in pieces(stem, len(blanks))]
    fields = ["{1:SHORTANSWER:" + "~".join(_alternatives(accepted)) + "}" for accepted in blanks]
    return "".join(text for pair in zip(parts, [*fields, ""], strict=True) for text in pair)


def _alternatives(accepted: Iterable[str]) -> list[str]:
    return [
        "=" + _no_wildcard(one_line(answer)).translate(_EMBEDDED)
        for answer in both_scripts(tuple(dict.fromkeys(accepted)))
    ]


def _no_wildcard(answer: str) -> str:
    """In a short answer of Moodle * stands for anything, unless it is escaped."""
    return answer.replace("*", "\\*")


def _as_html(text: str) -> str:
    return html.escape(text, quote=False).replace("\n", "<br>")


def _answer(parent: _Element, fraction: str, text: str, form: str = "html") -> None:
    from lxml import etree

    answer = etree.SubElement(parent, "answer", fraction=fraction, format=form)
    _plain(answer, "text", text)
    _html(answer, "feedback", "")


def _html(parent: _Element, name: str, text: str) -> None:
    from lxml import etree

    _plain(etree.SubElement(parent, name, format="html"), "text", text)


def _text(parent: _Element, name: str, text: str) -> None:
    from lxml import etree

    _plain(etree.SubElement(parent, name), "text", text)


def _plain(parent: _Element, name: str, text: str) -> None:
    from lxml import etree

    etree.SubElement(parent, name).text = text
