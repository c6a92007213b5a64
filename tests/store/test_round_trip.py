"""Whatever fits the value types comes back from the file as it went in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.core.article import Article, RemovedLine, Script, Span
from studyapp.core.items.item import Item, ItemId, ItemStatus, ItemType, Key, MatchOptions
from studyapp.core.learning.grading import Response
from studyapp.core.phrases import Mention, Phrase, PhraseKind, Reading, Relation, RelationType
from studyapp.store import articles, columns, items
from studyapp.store.database import Database, open_database
from tests.store import invented

NOW = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)

TEXTS = st.text(max_size=12) | st.sampled_from(
    ["𠮷野家\x00", "\x00", "👩‍👩‍👧‍👦", '"\\[]{}', "\u202e反", "e\u0301", "null"]
)
INDICES = st.integers(0, 5)
FRACTIONS = st.floats(0, 1)
ZONES = (UTC, timezone(timedelta(hours=8)), timezone(-timedelta(hours=9.5)))


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = open_database(tmp_path_factory.mktemp("data") / "studyapp.db")
    yield database
    database.close()


def tuples(of: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(of, max_size=4).map(tuple)


@st.composite
def spans(draw: st.DrawFn, text: str) -> Span:
    start = draw(st.integers(0, len(text) - 1))
    return Span(start, draw(st.integers(start + 1, len(text))))


@st.composite
def made_items(draw: st.DrawFn) -> Item:
    item_type = draw(st.sampled_from(ItemType))
    indices = st.lists(INDICES, max_size=4).map(tuple)
    options: st.SearchStrategy[tuple[str, ...] | MatchOptions] = tuples(TEXTS)
    match item_type:
        case ItemType.SINGLE:
            key: Key = draw(INDICES)
        case ItemType.TRUEFALSE:
            key = draw(st.booleans())
        case ItemType.RECALL:
            key = draw(TEXTS)
        case ItemType.CLOZE | ItemType.SET:
            key = draw(st.lists(tuples(TEXTS), min_size=1, max_size=3).map(tuple))
        case ItemType.MULTIPLE | ItemType.ORDERING:
            key = draw(indices)
        case ItemType.MATCHING:
            key = draw(indices)
            options = st.builds(MatchOptions, tuples(TEXTS), tuples(TEXTS))
    return Item(
        id=ItemId(draw(st.text(min_size=1, max_size=8))),
        type=item_type,
        stem=draw(TEXTS),
        options=draw(options),
        key=key,
        tests=draw(tuples(TEXTS)),
        evidence=draw(spans("云岫县委" * 20)),
        quote=draw(TEXTS),
        rationale=draw(TEXTS),
        difficulty=draw(FRACTIONS),
        phrase_kind=draw(st.sampled_from(PhraseKind)),
        rule=draw(TEXTS),
        status=draw(st.sampled_from(ItemStatus)),
    )


@st.composite
def made_articles(draw: st.DrawFn) -> tuple[Article, Reading]:
    text = draw(st.text(min_size=1, max_size=40))
    article = Article(
        title=draw(TEXTS),
        text=text,
        script=draw(st.sampled_from(Script)),
        published=draw(TEXTS),
        source=draw(TEXTS),
        byline=draw(TEXTS),
        removed=tuple(draw(st.lists(st.builds(RemovedLine, st.integers(1, 99), TEXTS, TEXTS), max_size=2))),
    )
    mentions = spans(text).map(lambda span: Mention(span.of(text), span))
    phrases = st.builds(
        lambda span, kind, score, rule: Phrase(span.of(text), kind, (span, span), score, rule),
        *(spans(text), st.sampled_from(PhraseKind), FRACTIONS, TEXTS),
    )
    relations = st.builds(
        Relation, st.sampled_from(RelationType), st.none() | mentions, st.lists(mentions, max_size=3).map(tuple)
    )
    reading = Reading(tuple(draw(st.lists(phrases, max_size=3))), tuple(draw(st.lists(relations, max_size=3))))
    return article, reading


@given(item=made_items())
@settings(deadline=None)
def test_item(database: Database, item: Item) -> None:
    with database.writing() as db:
        row = articles.keep(db, invented.article(), Reading(), NOW)
        items.replace_generated(db, row, [])
        db.execute("DELETE FROM items")  # a status other than draft would keep the last example's item
        items.replace_generated(db, row, [item])
        (stored,) = items.listing(db, row)
    assert stored.item == item
    assert type(stored.item.key) is type(item.key)  # True and 1 are equal


@given(made=made_articles())
@settings(deadline=None)
def test_article_and_reading(database: Database, made: tuple[Article, Reading]) -> None:
    article, reading = made
    with database.writing() as db:
        row = articles.keep(db, article, reading, NOW)
        assert articles.find(db, row) == article
        assert articles.reading(db, row) == reading


@given(
    response=st.none()
    | st.booleans()
    | INDICES
    | TEXTS
    | tuples(TEXTS)
    | st.lists(INDICES, max_size=6).map(tuple)
    | st.lists(st.none() | INDICES, max_size=6).map(tuple)
)
def test_response(response: Response) -> None:
    found = columns.response_of(columns.response_json(response))
    assert found == response
    assert type(found) is type(response)  # True and 1 are equal


@given(moment=st.builds(datetime.fromtimestamp, st.floats(0, 7e9), st.sampled_from(ZONES)))
@settings(deadline=None)
def test_moment(moment: datetime) -> None:
    assert columns.moment_of(columns.moment_text(moment)) == moment.astimezone(UTC)


@given(moments=st.lists(st.datetimes(timezones=st.just(UTC)), min_size=2, max_size=2))
def test_moments_sort_as_text(moments: list[datetime]) -> None:
    assert sorted(moments) == sorted(moments, key=columns.moment_text)


def test_a_moment_without_a_zone_is_a_bug() -> None:
    with pytest.raises(ValueError, match="time zone"):
        columns.moment_text(datetime(2026, 3, 2))  # noqa: DTZ001


def test_json_is_written_to_be_read(database: Database) -> None:
    with database.writing() as db:
        row = articles.keep(db, invented.article(), invented.reading(), NOW)
        items.replace_generated(db, row, invented.one_of_each_type())
        (found,) = db.query("SELECT options FROM items WHERE fingerprint = 'e' AND article_id = ?", [row])
    assert found["options"] == '{"left":["2031年","2036年"],"right":["和美山城","產業體系"]}'
