"""How phrases and items look as lines of a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from studyapp.cli.console import Console
from studyapp.core.article import Article
from studyapp.core.errors import QT_TRANSLATE_NOOP
from studyapp.core.items.item import Item, ItemType, MatchOptions
from studyapp.core.phrases import PhraseKind, Reading

if TYPE_CHECKING:
    from studyapp.core.learning.comparison import Segment
    from studyapp.core.learning.grading import Response

BOLD, DIM, GREEN, RED, YELLOW = 1, 2, 32, 31, 33
"""SGR codes (ECMA-48)."""

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

KIND_LABELS = {
    PhraseKind.SLOGAN: QT_TRANSLATE_NOOP("kinds", "Slogan"),
    PhraseKind.GOAL: QT_TRANSLATE_NOOP("kinds", "Goal"),
    PhraseKind.TASK: QT_TRANSLATE_NOOP("kinds", "Task"),
    PhraseKind.TERM: QT_TRANSLATE_NOOP("kinds", "Term"),
    PhraseKind.ENUMERATION: QT_TRANSLATE_NOOP("kinds", "Enumeration"),
    PhraseKind.TIME: QT_TRANSLATE_NOOP("kinds", "Time"),
    PhraseKind.NUMBER: QT_TRANSLATE_NOOP("kinds", "Number"),
    PhraseKind.DOCUMENT: QT_TRANSLATE_NOOP("kinds", "Document"),
    PhraseKind.PERSON: QT_TRANSLATE_NOOP("kinds", "Person"),
    PhraseKind.ORGANIZATION: QT_TRANSLATE_NOOP("kinds", "Body"),
}
TYPE_LABELS = {
    ItemType.SINGLE: QT_TRANSLATE_NOOP("items", "Single choice"),
    ItemType.MULTIPLE: QT_TRANSLATE_NOOP("items", "Multiple choice"),
    ItemType.TRUEFALSE: QT_TRANSLATE_NOOP("items", "True or false"),
    ItemType.CLOZE: QT_TRANSLATE_NOOP("items", "Fill in the blanks"),
    ItemType.MATCHING: QT_TRANSLATE_NOOP("items", "Matching"),
    ItemType.ORDERING: QT_TRANSLATE_NOOP("items", "Ordering"),
    ItemType.SET: QT_TRANSLATE_NOOP("items", "Blanks in any order"),
    ItemType.RECALL: QT_TRANSLATE_NOOP("items", "From memory"),
}
_KIND_COLOURS = {
    PhraseKind.SLOGAN: (31,),
    PhraseKind.GOAL: (33,),
    PhraseKind.TASK: (34,),
    PhraseKind.TERM: (32,),
    PhraseKind.ENUMERATION: (32,),
    PhraseKind.TIME: (35,),
    PhraseKind.NUMBER: (35,),
    PhraseKind.DOCUMENT: (36,),
    PhraseKind.PERSON: (36,),
    PhraseKind.ORGANIZATION: (36,),
}
"""The six groups of the window's legend, in the terminal's own colours, which its theme keeps legible."""


def article_lines(article: Article, console: Console) -> Iterator[str]:
    """The title, and the date and source where they are known."""
    yield console.paint(article.title or console.translate("cli", "(no title)"), BOLD)
    facts = " · ".join(fact for fact in (article.published.replace("T", " "), article.source, article.byline) if fact)
    if facts:
        yield console.paint(facts, DIM)


def phrase_lines(reading: Reading, console: Console) -> Iterator[str]:
    """The phrases by kind, each kind under its name, in text order, with the count of those said more than once."""
    for kind in PhraseKind:
        phrases = reading.of_kind(kind)
        if not phrases:
            continue
        yield ""
        yield console.paint(f"{console.translate('kinds', KIND_LABELS[kind])} ({len(phrases)})", BOLD)
        for phrase in phrases:
            often = console.paint(f" ×{phrase.count}", DIM) if phrase.count > 1 else ""
            yield f"  {console.paint(phrase.text, *_KIND_COLOURS[kind])}{often}"


def item_lines(item: Item, console: Console) -> Iterator[str]:
    """Type and stem, and the options of an item that has any, without the key."""
    label = console.translate("items", TYPE_LABELS[item.type])
    yield f"{console.paint(f'[{label}]', DIM)} {item.stem}"
    if isinstance(item.options, MatchOptions):
        for number, left in enumerate(item.options.left, 1):
            yield f"  {number}. {left}"
        for letter, right in zip(LETTERS, item.options.right, strict=False):
            yield f"      {letter}. {right}"
        return
    for letter, option in zip(LETTERS, item.options, strict=False):
        yield f"  {letter}. {option}"


def key_text(item: Item, console: Console) -> str:
    """The right answer as one line."""
    key, options = item.key, item.options
    if isinstance(key, bool):
        return console.translate("cli", "true") if key else console.translate("cli", "false")
    if isinstance(key, str):
        return key
    if isinstance(key, int):
        return f"{LETTERS[key]}. {options[key]}" if isinstance(options, tuple) else LETTERS[key]
    if isinstance(options, MatchOptions):
        pairs = (
            (f"{number}{LETTERS[part]}", options.left[number - 1], options.right[part])
            for number, part in enumerate(key, 1)
            if isinstance(part, int)
        )
        pair = console.translate("words", "{left} – {right}")
        return "  ".join(f"{letters}. " + pair.format(left=left, right=right) for letters, left, right in pairs)
    parts = (f"{LETTERS[part]}. {options[part]}" if isinstance(part, int) else " / ".join(part) for part in key)
    return (" → " if item.type is ItemType.ORDERING else "  ").join(parts)


def answer_lines(item: Item, console: Console) -> Iterator[str]:
    """The key, and the sentence of the article that proves it."""
    answer = console.translate("cli", "Answer: {words}")
    evidence = console.translate("cli", "Evidence: {words}")
    yield "  " + answer.format(words=console.paint(key_text(item, console), GREEN))
    yield "  " + evidence.format(words=item.quote)


def comparison_lines(item: Item, response: Response, console: Console) -> Iterator[str]:
    """For each typed answer that is wrong, but has something right, where it goes wrong: 稳中[有→求]进."""
    from studyapp.core.learning.comparison import Difference, compare, count

    names = {
        Difference.WRONG: console.translate("cli", "wrong"),
        Difference.MISSING: console.translate("cli", "missing"),
        Difference.EXTRA: console.translate("cli", "too many"),
        Difference.ORDER: console.translate("cli", "out of order"),
    }
    for expected, typed in _wrong_texts(item, response):
        segments = compare(expected, typed)
        numbers = console.translate("words", ", ").join(
            f"{names[kind]} {number}" for kind, number in count(segments).items()
        )
        if numbers and any(segment.kind is not Difference.WRONG and segment.typed for segment in segments):
            marked = "".join(_marked(segment, console) for segment in segments)
            line = console.translate("cli", "Compared: {words} ({numbers})")
            yield "  " + line.format(words=marked, numbers=numbers)


def _wrong_texts(item: Item, response: Response) -> Iterator[tuple[str, str]]:
    """Each wrong text of a response, after the answer that it is likest to."""
    from studyapp.core.learning.comparison import nearest
    from studyapp.core.learning.grading import matches, members_named

    if isinstance(item.key, str) and isinstance(response, str):
        yield item.key, response
    if item.type not in (ItemType.CLOZE, ItemType.SET) or not isinstance(response, tuple):
        return
    members = [part for part in item.key if isinstance(part, tuple)] if isinstance(item.key, tuple) else []
    texts = [str(text) for text in response]
    if item.type is ItemType.CLOZE:
        for text, accepted in zip(texts, members, strict=False):
            if not matches(text, accepted):
                yield accepted[nearest(text, accepted)], text
        return
    named = members_named(texts, members)
    left = [answer for at, accepted in enumerate(members) if at not in named for answer in accepted]
    for text, member in zip(texts, named, strict=True):
        if member is None and left:
            yield left[nearest(text, left)], text


def _marked(segment: Segment, console: Console) -> str:
    expected, typed = segment.expected, segment.typed
    match segment.kind:
        case "wrong":
            return console.paint(f"[{typed}→{expected}]", RED)
        case "missing":
            return console.paint(f"[+{expected}]", GREEN)
        case "extra":
            return console.paint(f"[-{typed}]", RED)
        case "order":
            return console.paint(f"[{typed}~{expected}]", YELLOW)
    return typed or expected
