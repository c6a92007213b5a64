"""Moodle's GIFT and Aiken in.

GIFT as docs.moodle.org describes it: the type follows from the answers in braces, signs are escaped by a backslash, and
a blank line ends a question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import BLANK, Item, ItemType, MatchOptions
from studyapp.core.items.written import Written, make_item
from studyapp.exchange.bank import BankRow, Place, row_made, row_of
from studyapp.exchange.html_text import text_of_html

_ESCAPED = re.compile(r"\\([~=#{}:\\n])")
_HIDDEN = {sign: chr(0xE000 + at) for at, sign in enumerate("~=#{}:\\n")}
_SHOWN = {hidden: "\n" if sign == "n" else sign for sign, hidden in _HIDDEN.items()}
_NAME = re.compile(r"::(?P<name>.*?)::", re.DOTALL)
_FORMAT = re.compile(r"\[(html|markdown|plain|moodle)\]")
_CHOICE = re.compile(r"([=~])\s*(?:%(-?\d+(?:\.\d+)?)%)?([^=~]*)")
_TAG = re.compile(r"\[tag:([^\]]+)\]")
_AIKEN_OPTION = re.compile(r"([A-Z])[).][ \t]+(.*)")
_AIKEN_ANSWER = re.compile(r"ANSWER:\s*([A-Z])\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Choice:
    right: bool
    weight: float | None
    text: str
    feedback: str


def is_gift(text: str) -> bool:
    """Whether a text looks like GIFT: braces with a sign of an answer in them."""
    return bool(re.search(r"(?<!\\)\{\s*(?:[=~#]|T\b|F\b|TRUE\b|FALSE\b)[^{}]*(?<!\\)\}", text)) or "$CATEGORY:" in text


def is_aiken(text: str) -> bool:
    """Whether a text looks like Aiken: a line with ANSWER: and a letter, below lettered options."""
    return bool(re.search(r"^A[).][ \t]+\S.*\n(?:.*\n){0,12}?ANSWER:\s*[A-Z]\s*$", text, re.MULTILINE))


def gift_rows(text: str) -> Iterator[BankRow]:
    """The questions of a GIFT text, a row for each."""
    tags: tuple[str, ...] = ()
    for line, chunk in _chunks(text):
        extra = tuple(_TAG.findall(chunk))
        lines = [one for one in chunk.split("\n") if not one.lstrip().startswith("//")]
        rest = []
        for one in lines:
            if one.startswith("$CATEGORY:"):
                parts = [part for part in one[10:].strip().split("/") if part and part not in ("$course$", "top")]
                tags = tuple(parts[-1:])
            else:
                rest.append(one)
        body = "\n".join(rest).strip()
        if body:
            # A default keeps this turn's words: the row is made at once, but lambdas look late.
            yield row_made(Place(line), body, lambda body=body: _gift_item(body), (*tags, *extra))  # type: ignore[misc]


def aiken_rows(text: str) -> Iterator[BankRow]:
    """The questions of an Aiken text, a row for each."""
    stem: list[str] = []
    options: list[str] = []
    start = 1
    for at, line in enumerate(text.splitlines(), 1):
        if found := _AIKEN_OPTION.fullmatch(line.strip()):
            options.append(found[2])
        elif found := _AIKEN_ANSWER.fullmatch(line.strip()):
            raw = "\n".join([*stem, *options, line])
            yield row_of(Place(start), raw, Written("\n".join(stem), tuple(options), found[1], ItemType.SINGLE))
            stem, options = [], []
        elif line.strip():
            if options:  # a question without its answer
                yield row_of(Place(start), "\n".join([*stem, *options]), Written("\n".join(stem), tuple(options)))
                stem, options = [], []
            if not stem:
                start = at
            stem.append(line.strip())


def _chunks(text: str) -> Iterator[tuple[int, str]]:
    """What stands between blank lines, each with its first line from 1."""
    start, lines = 1, list[str]()
    for at, line in enumerate([*text.splitlines(), ""], 1):
        if line.strip():
            if not lines:
                start = at
            lines.append(line.rstrip())
        elif lines:
            yield start, "\n".join(lines)
            lines = []


def _gift_item(body: str) -> Item:
    text = _ESCAPED.sub(lambda found: _HIDDEN[found[1]], body)
    text = _NAME.sub("", text, count=1)
    html = _FORMAT.search(text)
    text = _FORMAT.sub("", text)
    start, end = text.find("{"), text.rfind("}")
    if start < 0 or end < start:
        raise UserError(QT_TRANSLATE_NOOP("errors", "The question has no answers in braces."))
    inner, _, general = text[start + 1 : end].partition("####")
    before, after = (_plain(part, html is not None) for part in (text[:start], text[end + 1 :]))
    written = Written(before, rationale=_plain(general, html is not None))
    inner = inner.strip()
    word = inner.split("#", 1)[0].strip().upper()
    if word in ("T", "TRUE", "F", "FALSE"):
        return make_item(ItemType.TRUEFALSE, _joined(before, after), (), word.startswith("T"), written)
    if inner.startswith("#"):
        return _numeric(inner[1:].strip(), before, after, written)
    choices = [_choice(found, html is not None) for found in _CHOICE.finditer(inner)]
    if not choices:
        raise UserError(QT_TRANSLATE_NOOP("errors", "The answer is missing."))
    if all(choice.right and "->" in choice.text for choice in choices):
        return _matching(choices, before, written)
    if all(choice.right for choice in choices):
        stem = f"{before}{BLANK}{after}" if after or not before.endswith(BLANK) else before
        accepted = tuple(choice.text for choice in choices if choice.weight in (None, 100.0))
        return make_item(ItemType.CLOZE, stem, (), (accepted,), written)
    stem = f"{before}（　）{after}" if after else before
    options = tuple(choice.text for choice in choices)
    if feedback := next((choice.feedback for choice in choices if choice.right and choice.feedback), ""):
        written = replace(written, rationale=written.rationale or feedback)
    right = [at for at, choice in enumerate(choices) if choice.right or (choice.weight or 0) > 0]
    if any(choice.right for choice in choices):
        best = [at for at, choice in enumerate(choices) if choice.right]
        return make_item(ItemType.SINGLE, stem, options, best[0], written)
    return make_item(ItemType.MULTIPLE, stem, options, tuple(right), written)


def _choice(found: re.Match[str], html: bool) -> _Choice:
    text, _, feedback = found[3].partition("#")
    weight = float(found[2]) if found[2] else None
    return _Choice(found[1] == "=", weight, _plain(text, html), _plain(feedback, html))


def _matching(choices: Sequence[_Choice], stem: str, written: Written) -> Item:
    pairs = [[side.strip() for side in choice.text.split("->", 1)] for choice in choices]
    right = tuple(dict.fromkeys(pair[1] for pair in pairs))
    left = tuple(pair[0] for pair in pairs if pair[0])
    key = tuple(right.index(pair[1]) for pair in pairs if pair[0])
    return make_item(ItemType.MATCHING, stem, MatchOptions(left, right), key, written)


def _numeric(inner: str, before: str, after: str, written: Written) -> Item:
    """A number, where it has to be met exactly; a range is more than a typed answer can be."""
    number = inner.split("#", 1)[0].strip().removeprefix("=")
    value, _, tolerance = number.partition(":")
    if ".." in number or "=" in number or (tolerance and float(tolerance or 0) != 0):
        raise UserError(QT_TRANSLATE_NOOP("errors", "A numerical range cannot be asked for; one number can."))
    return make_item(ItemType.CLOZE, f"{before}{BLANK}{after}", (), ((value.strip(),),), written)


def _joined(before: str, after: str) -> str:
    return f"{before}{after}".strip()


def _plain(part: str, html: bool) -> str:
    shown = "".join(_SHOWN.get(char, char) for char in part).strip()
    return text_of_html(shown) if html else shown
