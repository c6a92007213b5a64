"""Our own JSON: an article as it was read, generated items, and quiz sets out and in without loss.

The shapes are promised in the README; `questions/schema.json` describes the quiz set.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from studyapp.core.article import Article, RemovedLine, Script, Span
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.coverage import coverage
from studyapp.core.items.coverage_parts import part_coverage
from studyapp.core.items.invariants import OPTION_COUNTS
from studyapp.core.items.item import BLANK, Item, ItemId, ItemStatus, ItemType, Key, MatchOptions, Options
from studyapp.core.phrases import Mention, Phrase, PhraseKind, Reading, Relation
from studyapp.exchange.article_files import MAX_CHARACTERS
from studyapp.exchange.checked_json import Node, read_json
from studyapp.files import write_atomically

FORMAT = "studyapp-quiz"
VERSION = 1

MAX_BYTES = 64_000_000
"""The largest quiz set that is opened: 12 MB for the longest article, and 1 kB for each of the most items."""

MAX_ITEMS = 50_000
MAX_TEXT = 20_000
"""Characters of one stem, option, answer or sentence; whole paragraphs of the longest articles have 8,000."""

_MAX_OPTIONS = 100
_MAX_ANSWERS = 100

Document = dict[str, object]


@dataclass(frozen=True, slots=True)
class QuizSet:
    """An article and items asked about it."""

    article: Article
    items: tuple[Item, ...]


def annotate_document(article: Article, reading: Reading) -> Document:
    """What `studyapp annotate --json` prints: the cleaned article, its distinct phrases, their relations."""
    return {
        "title": article.title,
        "published": article.published,
        "source": article.source,
        "script": article.script.value,
        "text": article.text,
        "phrases": [_phrase(phrase) for phrase in reading.phrases],
        "relations": [_relation(relation) for relation in reading.relations],
    }


def generate_document(article: Article, reading: Reading, items: Iterable[Item]) -> Document:
    """What `studyapp generate --json` prints: the article as annotated, its items, and what of it they ask for."""
    items = tuple(items)
    return {
        "article": annotate_document(article, reading),
        "items": [item_document(item) for item in items],
        "coverage": coverage_document(reading, items),
        "coverage_parts": parts_document(article.text, reading, items),
    }


def coverage_document(reading: Reading, items: Iterable[Item]) -> list[Document]:
    """The coverage map: each phrase with the types of the items that ask for it, none where nothing does."""
    return [
        {"text": one.phrase.text, "kind": one.phrase.kind.value, "types": [type_.value for type_ in one.types]}
        for one in coverage(reading, items)
    ]


def parts_document(text: str, reading: Reading, items: Iterable[Item]) -> list[Document]:
    """The coverage map of goals, lists and sentences, each with its place and the types of items that ask for it."""
    return [
        {
            "part": one.part.value,
            "text": one.text,
            "start": one.span.start,
            "end": one.span.end,
            "types": [type_.value for type_ in one.types],
        }
        for one in part_coverage(text, reading, items)
    ]


def item_document(item: Item) -> Document:
    """An item in the shape that the command line promises."""
    return {
        "id": item.id,
        "type": item.type.value,
        "stem": item.stem,
        "options": _options(item.options),
        "key": _lists(item.key),
        "tests": list(item.tests),
        "evidence": [item.evidence.start, item.evidence.end],
        "rationale": item.rationale,
        "difficulty": item.difficulty,
        "phrase_kind": item.phrase_kind.value,
        "status": item.status.value,
    }


def quiz_set_document(article: Article, items: Iterable[Item]) -> Document:
    """A quiz set with all that an Article and an Item hold, so that reading it back gives equal values."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "article": {
            "title": article.title,
            "published": article.published,
            "source": article.source,
            "byline": article.byline,
            "script": article.script.value,
            "text": article.text,
            "removed": [
                {"line": line.line, "text": line.text, "reason": line.reason, "before": line.before}
                for line in article.removed
            ],
        },
        "items": [{**item_document(item), "quote": item.quote, "rule": item.rule} for item in items],
    }


def write_quiz_set(path: Path, article: Article, items: Iterable[Item]) -> None:
    """Put a quiz set at `path` as a whole or not at all; raises UserError where that cannot be done."""
    write_atomically(path, json_text(quiz_set_document(article, items)).encode())


def json_text(document: Document) -> str:
    """`document` as this program writes JSON: readable, Chinese as it is, equal documents byte for byte alike."""
    return json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def read_quiz_set(path: Path) -> QuizSet:
    """The quiz set in the file `path`; raises UserError that names the file and the place of the first fault.

    Members that this version does not know are passed over.
    """
    root = read_json(path, MAX_BYTES)
    declared = root.member_or_none("format")
    if declared is None or declared.value != FORMAT:
        raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: this is not a quiz set of StudyApp."), name=root.file)
    version = root.member("version").whole(1, 1_000_000)
    if version > VERSION:
        raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: this quiz set needs a newer StudyApp."), name=root.file)
    article = _read_article(root.member("article"))
    items = tuple(_read_item(node, article.text) for node in root.member("items").elements(0, MAX_ITEMS))
    for item_id, count in Counter(item.id for item in items).items():
        if count > 1:
            root.member("items").fault(
                QT_TRANSLATE_NOOP("errors", "{file}: in {place} the id {id} stands {count} times."),
                id=item_id,
                count=count,
            )
    return QuizSet(article, items)


def _phrase(phrase: Phrase) -> Document:
    return {
        "text": phrase.text,
        "kind": phrase.kind.value,
        "start": phrase.span.start,
        "end": phrase.span.end,
        "count": phrase.count,
        "score": round(phrase.score, 4),
    }


def _relation(relation: Relation) -> Document:
    return {
        "type": relation.type.value,
        "head": _mention(relation.head) if relation.head else None,
        "members": [_mention(member) for member in relation.members],
    }


def _mention(mention: Mention) -> Document:
    return {"text": mention.text, "start": mention.span.start, "end": mention.span.end}


def _options(options: Options) -> object:
    if isinstance(options, MatchOptions):
        return {"left": list(options.left), "right": list(options.right)}
    return list(options)


def _lists(key: object) -> object:
    return [_lists(part) for part in key] if isinstance(key, tuple) else key


def _read_article(node: Node) -> Article:
    return Article(
        title=node.member("title").text(0, MAX_TEXT),
        text=node.member("text").text(1, MAX_CHARACTERS),
        script=Script(node.member("script").one_of(tuple(Script))),
        published=node.member("published").text(0, 100),
        source=node.member("source").text(0, MAX_TEXT),
        byline=node.member("byline").text(0, MAX_TEXT),
        removed=tuple(
            RemovedLine(
                line=line.member("line").whole(0, MAX_CHARACTERS),
                text=line.member("text").text(0, MAX_CHARACTERS),
                reason=line.member("reason").text(0, 200),
                before=_read_before(line.member_or_none("before")),
            )
            for line in node.member("removed").elements(0, MAX_CHARACTERS)
        ),
    )


def _read_before(node: Node | None) -> int | None:
    return None if node is None or node.value is None else node.whole(0, MAX_CHARACTERS)


def _read_item(node: Node, article_text: str) -> Item:
    item_type = ItemType(node.member("type").one_of(tuple(ItemType)))
    stem = node.member("stem").text(1, MAX_TEXT)
    options = _read_options(node.member("options"), item_type)
    evidence = _read_span(node.member("evidence"), len(article_text))
    quote = node.member("quote")
    if quote.text(1, MAX_TEXT) != evidence.of(article_text):
        quote.fault(QT_TRANSLATE_NOOP("errors", "{file}: {place} is not what the article says at the place given."))
    return Item(
        id=ItemId(node.member("id").text(1, 200)),
        type=item_type,
        stem=stem,
        options=options,
        key=_read_key(node.member("key"), item_type, options, stem.count(BLANK)),
        tests=tuple(part.text(1, MAX_TEXT) for part in node.member("tests").elements(0, _MAX_ANSWERS)),
        evidence=evidence,
        quote=quote.text(1, MAX_TEXT),
        rationale=node.member("rationale").text(0, MAX_TEXT),
        difficulty=node.member("difficulty").number(0, 1),
        phrase_kind=PhraseKind(node.member("phrase_kind").one_of(tuple(PhraseKind))),
        rule=node.member("rule").text(0, 200),
        status=ItemStatus(node.member("status").one_of(tuple(ItemStatus))),
    )


def _read_span(node: Node, length: int) -> Span:
    start, end = (part.whole(0, length) for part in node.elements(2, 2))
    if start >= end:
        node.fault(QT_TRANSLATE_NOOP("errors", "{file}: {place} must begin before it ends."))
    return Span(start, end)


def _read_options(node: Node, item_type: ItemType) -> Options:
    if item_type is ItemType.MATCHING:
        left = _read_texts(node.member("left"), 2, _MAX_OPTIONS)
        return MatchOptions(left, _read_texts(node.member("right"), 2, _MAX_OPTIONS))
    return _read_texts(node, *OPTION_COUNTS.get(item_type, (0, 0)))


def _read_texts(node: Node, least: int, most: int) -> tuple[str, ...]:
    return tuple(part.text(1, MAX_TEXT) for part in node.elements(least, most))


def _read_key(node: Node, item_type: ItemType, options: Options, blanks: int) -> Key:
    match item_type:
        case ItemType.TRUEFALSE:
            return node.truth()
        case ItemType.RECALL:
            return node.text(1, MAX_TEXT)
        case ItemType.CLOZE if not blanks:
            node.fault(QT_TRANSLATE_NOOP("errors", "{file}: {place} has no blank ____ in the stem to belong to."))
        case ItemType.CLOZE:
            return tuple(_read_texts(part, 1, _MAX_ANSWERS) for part in node.elements(blanks, blanks))
        case ItemType.SET:
            return tuple(_read_texts(part, 1, _MAX_ANSWERS) for part in node.elements(2, _MAX_OPTIONS))
        case ItemType.MATCHING if isinstance(options, MatchOptions):
            return _read_indices(node, len(options.right), len(options.left), len(options.left))
    count = 0 if isinstance(options, MatchOptions) else len(options)
    if item_type is ItemType.SINGLE:
        return node.whole(0, count - 1)
    indices = _read_indices(node, count, 2 if item_type is ItemType.MULTIPLE else count, count)
    if len(set(indices)) < len(indices):
        node.fault(QT_TRANSLATE_NOOP("errors", "{file}: {place} names an option twice."))
    return tuple(sorted(indices)) if item_type is ItemType.MULTIPLE else indices


def _read_indices(node: Node, options: int, least: int, most: int) -> tuple[int, ...]:
    return tuple(part.whole(0, options - 1) for part in node.elements(least, most))
