"""How values are written in columns: moments as UTC text that sorts, all that has parts as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from studyapp.core.article import RemovedLine, Span
from studyapp.core.items.item import Key, MatchOptions, Options
from studyapp.core.phrases import Mention, Relation, RelationType

if TYPE_CHECKING:
    from studyapp.core.learning.grading import Response


def moment_text(moment: datetime) -> str:
    """An aware moment as ISO 8601 in UTC, of one width, so that text order is time order."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def moment_of(text: str) -> datetime:
    """The moment that `moment_text` wrote."""
    return datetime.fromisoformat(text)


def removed_json(lines: Iterable[RemovedLine]) -> str:
    """Removed lines as `[[line, text, reason, before], …]`; schema 1 wrote no `before`."""
    return _json([[removed.line, removed.text, removed.reason, removed.before] for removed in lines])


def removed_of(text: str) -> tuple[RemovedLine, ...]:
    """The lines that `removed_json` wrote."""
    return tuple(RemovedLine(*line) for line in json.loads(text))


def spans_json(spans: Iterable[Span]) -> str:
    """Spans as `[[start, end], …]`."""
    return _json([[span.start, span.end] for span in spans])


def spans_of(text: str) -> tuple[Span, ...]:
    """The spans that `spans_json` wrote."""
    return tuple(Span(start, end) for start, end in json.loads(text))


def relation_json(relation: Relation) -> str:
    """Head and members of a relation, each as `{"text", "start", "end"}`; its type has a column of its own."""
    return _json(
        {
            "head": _mention_shape(relation.head) if relation.head else None,
            "members": [_mention_shape(member) for member in relation.members],
        }
    )


def relation_of(relation_type: str, text: str) -> Relation:
    """The relation that `relation_json` wrote."""
    shape = json.loads(text)
    return Relation(
        RelationType(relation_type),
        _mention(shape["head"]) if shape["head"] else None,
        tuple(_mention(member) for member in shape["members"]),
    )


def options_json(options: Options) -> str:
    """Options as a list, or as `{"left", "right"}` for a matching item."""
    if isinstance(options, MatchOptions):
        return _json({"left": options.left, "right": options.right})
    return _json(options)


def options_of(text: str) -> Options:
    """The options that `options_json` wrote."""
    shape = json.loads(text)
    if isinstance(shape, dict):
        return MatchOptions(left=tuple(shape["left"]), right=tuple(shape["right"]))
    return tuple(shape)


def key_json(key: Key) -> str:
    """A key as the JSON value of its own shape: number, true or false, text, list, list of lists."""
    return _json(key)


def key_of(text: str) -> Key:
    """The key that `key_json` wrote, with tuples again for lists."""
    key: Key = _tuples(json.loads(text))
    return key


def texts_json(texts: Iterable[str]) -> str:
    """Texts as a list."""
    return _json(list(texts))


def texts_of(text: str) -> tuple[str, ...]:
    """The texts that `texts_json` wrote."""
    return tuple(json.loads(text))


def response_json(response: Response) -> str:
    """A response as the JSON value of its own shape; null is giving up."""
    return _json(response)


def response_of(text: str) -> Response:
    """The response that `response_json` wrote, with tuples again for lists; its item's type says what it means."""
    response: Response = _tuples(json.loads(text))
    return response


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _tuples(value: Any) -> Any:
    return tuple(_tuples(part) for part in value) if isinstance(value, list) else value


def _mention_shape(mention: Mention) -> dict[str, str | int]:
    return {"text": mention.text, "start": mention.span.start, "end": mention.span.end}


def _mention(shape: dict[str, Any]) -> Mention:
    return Mention(shape["text"], Span(shape["start"], shape["end"]))
