from __future__ import annotations

import copy
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from studyapp.core.article import Article, RemovedLine, Script, Span
from studyapp.core.errors import UserError
from studyapp.core.items.item import Item, ItemId, ItemStatus, ItemType, Key, MatchOptions, Options
from studyapp.core.phrases import Mention, Phrase, PhraseKind, Reading, Relation, RelationType
from studyapp.exchange.quiz_json import (
    MAX_BYTES,
    QuizSet,
    annotate_document,
    generate_document,
    json_text,
    quiz_set_document,
    read_quiz_set,
    write_quiz_set,
)
from studyapp.resources import questions

TEXT = (
    "全会强调，要坚持生态优先、绿色发展，让𠮷水河重现碧波。\n到2031年，特色产业体系基本建成；到2036年，建成和美山城。"
)
ARTICLE = Article(
    title='县委全会“举行”"<b>',
    text=TEXT,
    script=Script.HANS,
    published="2026-03-02",
    source="云岫日报",
    byline="记者 林一舟",
    removed=(RemovedLine(1, "首页 > 要闻", "navigation"),),
)


def span(words: str) -> Span:
    """Where `words` stand first."""
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def item(item_type: ItemType, options: Options, key: Key, stem: str = "到2036年，要（ ）。") -> Item:
    """An item with every field set to something of its own."""
    quote = "到2036年，建成和美山城。"
    return Item(
        id=ItemId(f"id-{item_type}"),
        type=item_type,
        stem=stem,
        options=options,
        key=key,
        tests=("建成和美山城", "2036年"),
        evidence=span(quote),
        quote=quote,
        rationale="原文：到2036年，建成和美山城。\n第二行",
        difficulty=0.1 + 0.2,
        phrase_kind=PhraseKind.GOAL,
        rule="by hand",
        status=ItemStatus.APPROVED,
    )


FOUR = ("建成和美山城", "重现碧波", "生态优先", "绿色发展")
ITEMS = (
    item(ItemType.SINGLE, FOUR, 0),
    item(ItemType.MULTIPLE, (*FOUR, "基本建成"), (0, 2, 4)),
    item(ItemType.TRUEFALSE, (), False),
    item(ItemType.CLOZE, (), (("2036年", "二〇三六年"), ("和美山城",)), "到____，建成____。"),
    item(ItemType.MATCHING, MatchOptions(("2031年", "2036年"), ("山城", "体系", "碧波")), (1, 0)),
    item(ItemType.ORDERING, ("山城", "体系"), (1, 0)),
    item(ItemType.SET, (), (("生态优先",), ("绿色发展", "綠色發展"))),
    item(ItemType.RECALL, (), "建成和美山城"),
)
READING = Reading(
    phrases=(
        Phrase("生态优先、绿色发展", PhraseKind.SLOGAN, (span("生态优先、绿色发展"),), 0.98765432, "by hand"),
        Phrase("到203", PhraseKind.TIME, tuple(Span(at, at + 4) for at in (28, 46)), 0.5, "by hand"),
    ),
    relations=(
        Relation(
            RelationType.STAGE_GOAL, Mention("2036年", span("2036年")), (Mention("建成和美山城", span("建成和美山城")),)
        ),
        Relation(
            RelationType.PAIR, None, (Mention("生态优先", span("生态优先")), Mention("绿色发展", span("绿色发展")))
        ),
    ),
)


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(questions("schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(loaded)
    return loaded


def fits(document: object, schema: dict[str, Any]) -> bool:
    """Whether the schema takes `document`."""
    return bool(jsonschema.Draft202012Validator(schema).is_valid(document))


def test_annotate() -> None:
    document = annotate_document(ARTICLE, READING)
    assert list(document) == ["title", "published", "source", "script", "text", "phrases", "relations"]
    assert document["phrases"] == [
        {"text": "生态优先、绿色发展", "kind": "slogan", "start": 8, "end": 17, "count": 1, "score": 0.9877},
        {"text": "到203", "kind": "time", "start": 28, "end": 32, "count": 2, "score": 0.5},
    ]
    assert document["relations"] == [
        {
            "type": "stage_goal",
            "head": {"text": "2036年", "start": 47, "end": 52},
            "members": [{"text": "建成和美山城", "start": 53, "end": 59}],
        },
        {
            "type": "pair",
            "head": None,
            "members": [{"text": "生态优先", "start": 8, "end": 12}, {"text": "绿色发展", "start": 13, "end": 17}],
        },
    ]


def test_generate() -> None:
    document = generate_document(ARTICLE, READING, ITEMS)
    assert document["article"] == annotate_document(ARTICLE, READING)
    coverage: Any = document["coverage"]
    assert [(row["text"], row["kind"]) for row in coverage] == [(one.text, one.kind) for one in READING.phrases]
    asking = replace(ITEMS[0], tests=(READING.phrases[0].text,))
    asked: Any = generate_document(ARTICLE, READING, [asking])["coverage"]
    assert asked[0]["types"] == [asking.type.value]
    shown: Any = document["items"]
    names = ("id", "type", "stem", "options", "key", "tests", "evidence", "rationale", "difficulty", "phrase_kind")
    keys = [*names, "status"]
    assert all(list(one) == keys for one in shown)
    by_type = {one["type"]: (one["options"], one["key"]) for one in json.loads(json_text(document))["items"]}
    assert by_type == {
        "single": (list(FOUR), 0),
        "multiple": ([*FOUR, "基本建成"], [0, 2, 4]),
        "truefalse": ([], False),
        "cloze": ([], [["2036年", "二〇三六年"], ["和美山城"]]),
        "matching": ({"left": ["2031年", "2036年"], "right": ["山城", "体系", "碧波"]}, [1, 0]),
        "ordering": (["山城", "体系"], [1, 0]),
        "set": ([], [["生态优先"], ["绿色发展", "綠色發展"]]),
        "recall": ([], "建成和美山城"),
    }


def test_round_trip(tmp_path: Path, schema: dict[str, Any]) -> None:
    path = tmp_path / "set.json"
    write_quiz_set(path, ARTICLE, ITEMS)
    assert read_quiz_set(path) == QuizSet(ARTICLE, ITEMS)
    assert fits(json.loads(path.read_text("utf-8")), schema)
    before = path.read_bytes()
    again = read_quiz_set(path)
    write_quiz_set(path, again.article, again.items)
    assert path.read_bytes() == before


def test_empty_set(tmp_path: Path, schema: dict[str, Any]) -> None:
    path = tmp_path / "set.json"
    write_quiz_set(path, ARTICLE, ())
    assert read_quiz_set(path).items == ()
    assert fits(json.loads(path.read_text("utf-8")), schema)


def test_unknown_members_are_passed_over(tmp_path: Path, schema: dict[str, Any]) -> None:
    document: Any = quiz_set_document(ARTICLE, ITEMS)
    document["later"] = document["items"][0]["later"] = {"x": [1]}
    path = tmp_path / "set.json"
    path.write_text(json_text(document), "utf-8-sig")
    assert read_quiz_set(path) == QuizSet(ARTICLE, ITEMS)
    assert fits(document, schema)


GONE = object()


@pytest.mark.parametrize(
    ("place", "value", "complaint"),
    [
        ("article", GONE, "article is missing"),
        ("article.text", GONE, "article.text is missing"),
        ("article.text", "", "article.text must have 1 to"),
        ("article.script", "Latn", "article.script must be one of: Hans, Hant"),
        ("article.title", "a\0b", "article.title has characters"),
        ("article.title", "\ud800", "article.title has characters"),
        ("article.removed", {}, "article.removed must be an array"),
        ("items", GONE, "items is missing"),
        ("items", "x", "items must be an array"),
        ("items.0", 5, "items[0] must be an object"),
        ("items.3.id", "id-set", "the id id-set stands 2 times"),
        ("items.1.type", "essay", "items[1].type must be one of: single"),
        ("items.1.type", ["single"], "items[1].type must be one of: single"),
        ("items.0.stem", "", "items[0].stem must have 1 to"),
        ("items.0.stem", 3, "items[0].stem must be a text"),
        ("items.0.options", ["甲"], "items[0].options must have 2 to 10"),
        ("items.0.options.2", None, "items[0].options[2] must be a text"),
        ("items.0.key", 10, "items[0].key must be a whole number from 0 to 3"),
        ("items.0.key", True, "items[0].key must be a whole number"),
        ("items.0.key", GONE, "items[0].key is missing"),
        ("items.1.key", [0], "items[1].key must have 2 to 5"),
        ("items.1.key", [0, 0], "items[1].key names an option twice"),
        ("items.1.key", [0, 10], "items[1].key[1] must be a whole number"),
        ("items.2.key", 1, "items[2].key must be true or false"),
        ("items.2.options", ["对", "错"], "items[2].options must have 0 to 0"),
        ("items.3.key", [["2036年"]], "items[3].key must have 2 to 2"),
        ("items.3.key.0", [], "items[3].key[0] must have 1 to"),
        ("items.3.stem", "没有空", "items[3].key has no blank"),
        ("items.4.options", [], "items[4].options must be an object"),
        ("items.4.key", [0, 3], "items[4].key[1] must be a whole number from 0 to 2"),
        ("items.5.key", [0], "items[5].key must have 2 to 2"),
        ("items.5.key", [1, 1], "items[5].key names an option twice"),
        ("items.6.key", [["甲"]], "items[6].key must have 2 to"),
        ("items.7.key", ["甲"], "items[7].key must be a text"),
        ("items.0.evidence", [5, 5], "items[0].evidence must begin before it ends"),
        ("items.0.evidence", [0, 10**9], "items[0].evidence[1] must be a whole number"),
        ("items.0.quote", "别的话", "items[0].quote is not what the article says"),
        ("items.0.difficulty", 1.5, "items[0].difficulty must be a number from 0 to 1"),
        ("items.0.phrase_kind", "motto", "items[0].phrase_kind must be one of: slogan"),
        ("items.0.status", None, "items[0].status must be one of: draft"),
        ("version", "1", "version must be a whole number"),
        ("version", 2, "needs a newer StudyApp"),
        ("format", "other", "not a quiz set"),
        ("format", GONE, "not a quiz set"),
    ],
)
def test_faults_are_named_by_place(
    tmp_path: Path, schema: dict[str, Any], place: str, value: object, complaint: str
) -> None:
    document: Any = copy.deepcopy(quiz_set_document(ARTICLE, ITEMS))
    *way, last = (int(part) if part.isdigit() else part for part in place.split("."))
    target = document
    for part in way:
        target = target[part]
    if value is GONE:
        del target[last]
    else:
        target[last] = value
    path = tmp_path / "set.json"
    path.write_text(json.dumps(document), "utf-8")
    with pytest.raises(UserError) as caught:
        read_quiz_set(path)
    sentence = str(caught.value)
    assert sentence.startswith("set.json: ")
    assert "\n" not in sentence
    assert complaint in sentence
    if complaint not in BEYOND_SCHEMA:
        assert not fits(document, schema)


BEYOND_SCHEMA = {
    # What ties one member to another, a JSON Schema cannot say; nor does it know what can be stored.
    "article.title has characters",
    "the id id-set stands 2 times",
    "items[4].key[1] must be a whole number from 0 to 2",
    "items[3].key must have 2 to 2",
    "items[5].key must have 2 to 2",
    "items[0].evidence must begin before it ends",
    "items[0].evidence[1] must be a whole number",
    "items[0].quote is not what the article says",
}


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "not valid JSON"),
        (b'{"format": "studyapp-quiz",\n"version": 1,,}', "not valid JSON (line 2)"),
        (b"\xff\xfe{}", "not valid JSON"),
        (b"[" * 200_000, "not valid JSON"),
        (b'{"a": NaN}', "not valid JSON"),
        (b'{"a": ' + b"9" * 10_000 + b"}", "not valid JSON"),
        (b"[]", "must be an object"),
        (b"{}", "not a quiz set"),
    ],
)
def test_no_quiz_set(tmp_path: Path, content: bytes, complaint: str) -> None:
    path = tmp_path / "set.json"
    path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        read_quiz_set(path)
    assert complaint in str(caught.value)


def test_size_is_bounded(tmp_path: Path) -> None:
    path = tmp_path / "set.json"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(UserError, match="larger than 64 MB"):
        read_quiz_set(path)


def test_failing_to_write_leaves_the_old_set(tmp_path: Path) -> None:
    path = tmp_path / "set.json"
    write_quiz_set(path, ARTICLE, ITEMS)
    before = path.read_bytes()
    with pytest.raises(ValueError, match="JSON"):
        write_quiz_set(path, ARTICLE, (replace(ITEMS[0], difficulty=float("nan")),))
    assert path.read_bytes() == before


def test_shipped_sets_are_valid(schema: dict[str, Any]) -> None:
    for path in questions().glob("*.json"):
        if path.name != "schema.json":
            assert read_quiz_set(path).items
            assert fits(json.loads(path.read_text("utf-8")), schema)
