"""Keeping articles, and keeping them again."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from studyapp.core.article import Article
from studyapp.core.errors import UserError
from studyapp.core.ids import ArticleRow
from studyapp.core.items.item import Item, ItemStatus
from studyapp.core.phrases import PhraseKind, Reading
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import Services, open_services
from studyapp.services.changes import Changes
from studyapp.services.library import KEPT_DELETED
from studyapp.store.database import FILE_NAME
from tests.services.conftest import NOW
from tests.store import invented


def prepared(*items: Item, article: Article | None = None) -> Prepared:
    return Prepared(article or invented.article(), invented.reading(), items)


def execute(data_dir: Path, sql: str) -> None:
    """What a trainer's later act, or another program, does to the file."""
    with closing(sqlite3.connect(data_dir / FILE_NAME)) as connection, connection:
        connection.execute(sql)


def ids(services: Services, article: ArticleRow) -> list[str]:
    return [stored.item.id for stored in services.library.items(article)]


def test_what_is_kept_is_there_after_a_restart(data_dir: Path) -> None:
    with closing(open_services(data_dir)) as services:
        row, changes = services.library.keep(prepared(*invented.one_of_each_type()), NOW)
    assert changes == Changes(articles=frozenset({row}), items=frozenset({row}))
    with closing(open_services(data_dir)) as services:
        opened = services.library.open(row, NOW)
        assert (opened.row, opened.article, opened.reading) == (row, invented.article(), invented.reading())
        stored = services.library.items(row)
        assert tuple(one.item for one in stored) == invented.one_of_each_type()
        assert {one.article for one in stored} == {row}


def test_the_list_has_the_last_opened_first(services: Services) -> None:
    rows = [
        services.library.keep(
            prepared(invented.item("a"), article=invented.article(f"第{number}篇", f"标题{number}")),
            NOW + timedelta(minutes=number),
        )[0]
        for number in range(3)
    ]
    services.library.open(rows[1], NOW + timedelta(hours=1))
    first, *rest = services.library.articles()
    assert [first.row, *(summary.row for summary in rest)] == [rows[1], rows[2], rows[0]]
    assert (first.title, first.published, first.source) == ("标题1", "2026-03-02", "雲岫日報")
    assert (first.characters, first.phrases, first.items) == (3, 6, 1)
    assert first.opened_at == NOW + timedelta(hours=1)


def test_keeping_again_keeps_rows_and_brings_the_rest_up_to_date(services: Services, article: ArticleRow) -> None:
    before = {str(stored.item.id): stored.row for stored in services.library.items(article)}
    better = replace(invented.item("a"), stem="到2036年，县里要（ ）。", difficulty=0.9)
    reading = Reading(invented.reading().phrases[:2])
    again, _ = services.library.keep(
        Prepared(replace(invented.article(), title="雲岫縣委全會"), reading, (invented.item("new"), better)), NOW
    )
    assert again == article
    new, old = services.library.items(article)
    assert (old.row, old.item) == (before["a"], better)
    assert new.row not in before.values()
    opened = services.library.open(article, NOW)
    assert (opened.article.title, opened.reading) == ("雲岫縣委全會", reading)
    assert services.library.articles()[0].phrases == 2


def test_an_item_no_longer_made_goes_unless_it_has_a_history(services: Services, article: ArticleRow) -> None:
    session = services.practice.start(article, NOW, seed=1)
    answered = next(stored for stored in session.queue if stored.item.id == "a")
    services.practice.answer(session, answered, 3, 2.0, NOW)
    services.library.keep(prepared(invented.item("new")), NOW)
    assert ids(services, article) == ["new"]
    assert [stored.item.id for stored in services.practice.start(article, NOW, seed=1).queue] == ["new"]
    assert services.practice.finish(session, NOW).wrong == (answered,)

    services.library.keep(prepared(*invented.one_of_each_type()), NOW)  # made again, it is asked again
    back = services.library.items(article)[0]
    assert back == answered
    assert services.practice.start(article, NOW, seed=1).queue[0] == answered


def test_what_a_trainer_judged_and_edited_stays(services: Services, article: ArticleRow, data_dir: Path) -> None:
    execute(data_dir, "UPDATE items SET status = 'approved' WHERE fingerprint = 'a'")
    execute(data_dir, "UPDATE items SET stem = '教官的题', edited = 1 WHERE fingerprint = 'b'")
    services.library.keep(prepared(replace(invented.item("a"), stem="新"), replace(invented.item("b"), stem="新")), NOW)
    first, second = services.library.items(article)
    assert first.item == replace(invented.item("a"), status=ItemStatus.APPROVED)  # the words that were approved
    assert second.item.stem == "教官的题"

    services.library.keep(prepared(invented.item("c")), NOW)
    assert sorted(ids(services, article)) == ["a", "b", "c"]
    services.library.keep(prepared(invented.item("a"), invented.item("b")), NOW)
    assert {stored.row for stored in services.library.items(article)} == {first.row, second.row}
    assert "教官的题" in {stored.item.stem for stored in services.library.items(article)}


def test_rejected_items_are_listed_but_not_asked(services: Services, article: ArticleRow, data_dir: Path) -> None:
    execute(data_dir, "UPDATE items SET status = 'rejected' WHERE fingerprint <> 'a'")
    assert len(services.library.items(article)) == len(invented.one_of_each_type())
    assert [stored.item.id for stored in services.practice.start(article, NOW, seed=1).queue] == ["a"]


def test_removing_takes_the_items_and_leaves_the_figures(services: Services, article: ArticleRow) -> None:
    other, _ = services.library.keep(prepared(invented.item("a"), article=invented.article("另一篇")), NOW)
    session = services.practice.start(article, NOW, seed=1)
    for stored in session.queue[:3]:
        services.practice.answer(session, stored, None, 2.0, NOW)
    changes = services.library.remove(article, now=NOW)
    assert changes == Changes(articles=frozenset({article}), items=frozenset({article}), responses=True)
    assert services.library.purge(NOW + KEPT_DELETED) == Changes()
    assert services.library.purge(NOW + KEPT_DELETED + timedelta(seconds=1)) == changes
    assert [summary.row for summary in services.library.articles()] == [other]
    assert [stored.article for stored in services.library.items()] == [other]
    summary = services.reports.summary(services.practice.learner(), NOW)
    assert (summary.answered, summary.items_seen, summary.items_total, summary.missed) == (3, 0, 1, ())
    result = services.practice.finish(session, NOW)
    assert (result.answered, result.wrong) == (3, ())
    with pytest.raises(UserError, match="no longer in the library"):
        services.library.open(article, NOW)


def test_a_removed_articles_row_is_never_another_article(services: Services, article: ArticleRow) -> None:
    services.library.remove(article, now=NOW - KEPT_DELETED)
    services.library.purge(NOW + timedelta(seconds=1))
    again, _ = services.library.keep(prepared(invented.item("a")), NOW)
    assert again != article
    services.library.remove(article)
    assert [summary.row for summary in services.library.articles()] == [again]


def test_all_items_come_article_by_article(services: Services, article: ArticleRow) -> None:
    other, _ = services.library.keep(prepared(*invented.singles(2), article=invented.article("另一篇")), NOW)
    assert [stored.article for stored in services.library.items()] == [article] * 8 + [other] * 2
    assert len(services.library.items(other)) == 2
    assert services.library.items(ArticleRow(99)) == ()


@pytest.mark.parametrize(
    "text", ["前\x00后", "𠮷野家👩‍👩‍👧‍👦", "\u202e\u200b\ufeff", "'; DROP TABLE articles; --", "长" * 300_000]
)
def test_hostile_text_is_kept_exactly(services: Services, text: str) -> None:
    item = replace(invented.item("a"), stem=text, options=(text, "乙"), tests=(text,), rationale=text)
    row, _ = services.library.keep(prepared(item, article=invented.article(text, title=text)), NOW)
    opened = services.library.open(row, NOW)
    assert (opened.article.title, opened.article.text) == (text, text)
    assert services.library.items(row)[0].item == item
    (summary,) = services.library.articles()
    assert (summary.title, summary.characters) == (text, len(text))


@pytest.mark.parametrize(
    "broken",
    [
        prepared(article=invented.article("半个\ud842字")),
        prepared(article=invented.article(title="半个\ud842字")),
        prepared(invented.item("a"), invented.item("b", stem="半个\udfb7字")),
    ],
)
def test_half_a_character_is_refused_and_nothing_is_kept(services: Services, broken: Prepared) -> None:
    with pytest.raises(UserError, match="half a character"):
        services.library.keep(broken, NOW)
    assert services.library.articles() == ()
    assert services.library.items() == ()


def test_an_article_without_phrases_or_items_is_kept(services: Services) -> None:
    services.library.keep(Prepared(invented.article(), Reading(), ()), NOW)
    (summary,) = services.library.articles()
    assert (summary.phrases, summary.items) == (0, 0)


def test_two_windows_see_each_others_acts(services: Services, article: ArticleRow, data_dir: Path) -> None:
    with closing(open_services(data_dir)) as other:
        other.library.keep(prepared(invented.item("new", kind=PhraseKind.TIME)), NOW)
        assert ids(services, article) == ["new"]
        services.library.remove(article)
        assert other.library.articles() == ()
