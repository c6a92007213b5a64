"""Naming, tagging, deleting and taking back; what a list shows of each article, and counts without items."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from studyapp.core.errors import UserError
from studyapp.core.ids import ArticleRow, ItemRow
from studyapp.core.items.item import ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import Services, open_services
from studyapp.services.changes import Changes, together
from studyapp.services.library import KEPT_DELETED, ArticleSummary, ItemCount
from tests.services.conftest import NOW
from tests.store import invented

GONE = ArticleRow(99)


def summary(services: Services, row: ArticleRow) -> ArticleSummary:
    return next(one for one in services.library.articles() if one.row == row)


def prepared(title: str = "雲岫縣委三次全會舉行", text: str = invented.TEXT) -> Prepared:
    return Prepared(invented.article(text, title), invented.reading(), invented.one_of_each_type())


def test_a_title_of_ones_own(services: Services, article: ArticleRow) -> None:
    assert services.library.rename(article, "  全会\n公报 ") == Changes(articles=frozenset({article}))
    assert summary(services, article).title == "全会 公报"
    assert services.library.open(article, NOW).article.title == "全会 公报"
    services.library.keep(prepared("新的标题"), NOW)  # reading again does not undo what the user named
    assert summary(services, article).title == "全会 公报"
    services.library.rename(article, " ")
    assert summary(services, article).title == "新的标题"


def test_reading_again_under_the_users_title_keeps_the_articles_own(services: Services, article: ArticleRow) -> None:
    services.library.rename(article, "我的")
    opened = services.library.open(article, NOW)
    services.library.keep(Prepared(opened.article, opened.reading, ()), NOW)
    services.library.rename(article, "")
    assert summary(services, article).title == invented.article().title


def test_tags(services: Services, article: ArticleRow) -> None:
    services.library.tag(article, ["必考", " 全会  公报 ", "必考", "", " "])
    assert summary(services, article).tags == ("必考", "全会 公报")
    services.library.keep(prepared(), NOW)
    assert summary(services, article).tags == ("必考", "全会 公报")


def test_tags_of_several_are_one_act(services: Services, article: ArticleRow) -> None:
    with pytest.raises(UserError, match="no longer in the library"):
        services.library.tag_all({article: ["甲"], GONE: ["乙"]})
    assert summary(services, article).tags == ()


def test_what_is_gone_cannot_be_named_or_tagged(services: Services, article: ArticleRow) -> None:
    services.library.remove(article)
    for row in (article, GONE):
        with pytest.raises(UserError, match="no longer in the library"):
            services.library.rename(row, "新")
        with pytest.raises(UserError, match="no longer in the library"):
            services.library.tag(row, ["新"])


def test_deleting_and_taking_back(services: Services, article: ArticleRow) -> None:
    session = services.practice.start(article, NOW, seed=1)
    services.practice.answer(session, session.queue[0], None, 2.0, NOW)
    services.library.tag(article, ["必考"])
    before = (summary(services, article), services.library.items())
    changes = services.library.remove(article, now=NOW)
    assert changes == Changes(articles=frozenset({article}), items=frozenset({article}), responses=True)
    assert services.library.articles() == ()
    assert services.library.items() == ()
    assert services.practice.start(None, NOW, seed=1).queue == ()
    assert services.library.known(invented.article()) is None
    (deleted,) = services.library.deleted()
    assert (deleted.row, deleted.title, deleted.deleted_at) == (article, invented.article().title, NOW)
    with pytest.raises(UserError, match="no longer in the library"):
        services.library.open(article, NOW)
    assert services.library.restore(article) == changes
    assert (summary(services, article), services.library.items()) == before
    assert services.library.deleted() == ()
    assert services.practice.start(article, NOW, seed=1).queue[0] == session.queue[0]


def test_items_that_were_withdrawn_before_stay_so(services: Services, article: ArticleRow) -> None:
    session = services.practice.start(article, NOW, seed=1)
    for stored in session.queue:
        services.practice.answer(session, stored, None, 2.0, NOW)
    services.library.keep(replace(prepared(), items=(invented.item("a"),)), NOW)
    services.library.remove(article)
    services.library.remove(article)
    services.library.restore(article)
    assert [stored.item.id for stored in services.library.items()] == ["a"]


def test_an_article_that_comes_in_again_is_taken_back(services: Services, article: ArticleRow) -> None:
    rows = {stored.item.id: stored.row for stored in services.library.items(article)}
    services.library.remove(article)
    again, changes = services.library.keep(prepared(), NOW)
    assert again == article
    assert changes.responses
    assert {stored.item.id: stored.row for stored in services.library.items(article)} == rows
    assert services.library.deleted() == ()


def test_several_at_once(services: Services, article: ArticleRow) -> None:
    other, _ = services.library.keep(prepared("另一篇", "另一篇"), NOW)
    services.library.remove(article, other)
    assert services.library.articles() == ()
    assert services.library.restore(other, GONE).articles == {other}
    assert [one.row for one in services.library.articles()] == [other]


def test_what_was_deleted_long_ago_goes_for_good(data_dir: Path) -> None:
    with closing(open_services(data_dir)) as services:
        old, _ = services.library.keep(prepared(), NOW)
        fresh, _ = services.library.keep(prepared("另一篇", "另一篇"), NOW)
        services.library.remove(old, now=NOW - KEPT_DELETED - timedelta(seconds=1))
        services.library.remove(fresh, now=NOW)
    with closing(open_services(data_dir)) as services:
        assert services.library.purge(NOW).articles == {old}
        assert [one.row for one in services.library.deleted()] == [fresh]
        assert services.library.restore(old) == Changes()
        assert services.library.purge(NOW) == Changes()


def test_how_an_article_stands(services: Services, article: ArticleRow) -> None:
    one = summary(services, article)
    assert (one.asked, one.seen, one.right, one.mastery) == (8, 0, 0, 0.0)
    assert one.unread
    session = services.practice.start(article, NOW, seed=1, types=[ItemType.SINGLE, ItemType.TRUEFALSE])
    for stored in session.queue:
        services.practice.answer(session, stored, 0 if stored.item.type is ItemType.SINGLE else True, 2.0, NOW)
    one = summary(services, article)
    assert (one.items, one.asked, one.seen, one.right, one.mastery) == (8, 8, 2, 1, 1 / 8)
    services.library.open(article, NOW + timedelta(minutes=1))
    assert not summary(services, article).unread


def test_the_list_is_made_again_only_when_something_changed(
    services: Services, article: ArticleRow, data_dir: Path
) -> None:
    first = services.library.articles()
    assert services.library.articles() is first
    services.library.rename(article, "新")
    assert services.library.articles() is not first
    now = services.library.articles()
    with closing(open_services(data_dir)) as other:  # another window
        other.library.tag(article, ["必考"])
        assert services.library.articles()[0].tags == ("必考",)
        assert services.library.articles() is not now


def test_what_to_open_first(services: Services) -> None:
    assert services.library.first_to_open(1) is None
    old, _ = services.library.keep(prepared(), NOW)
    new, _ = services.library.keep(prepared("另一篇", "另一篇"), NOW + timedelta(minutes=1))
    assert services.library.first_to_open(None) == new
    assert services.library.first_to_open(old) == old
    assert services.library.first_to_open(99) == new
    services.library.remove(new)
    assert services.library.first_to_open(new) == old


def test_counts_without_items(services: Services, article: ArticleRow) -> None:
    other, _ = services.library.keep(Prepared(invented.article("另一篇"), invented.reading(), invented.singles(3)), NOW)
    counts = services.library.item_counts(article)
    assert sum(count.items for count in counts) == 8
    assert {count.type for count in counts} == set(ItemType)
    assert services.library.item_counts(other) == (ItemCount(other, ItemType.SINGLE, PhraseKind.GOAL, 3),)
    assert services.library.item_counts() == (*counts, *services.library.item_counts(other))
    rows = [stored.row for stored in services.library.items(article)]
    assert services.library.still_asked([*rows, ItemRow(999)]) == set(rows)
    services.library.remove(article)
    assert services.library.still_asked(rows) == frozenset()
    assert services.library.item_counts(article) == ()


def test_changes_together() -> None:
    a, b = ArticleRow(1), ArticleRow(2)
    both = together([Changes(frozenset({a})), Changes(frozenset({b}), frozenset({b}), responses=True)])
    assert both == Changes(frozenset({a, b}), frozenset({b}), responses=True)
    assert together([]) == Changes()


def test_the_list_after_any_acts_is_the_list_made_anew(services: Services, data_dir: Path) -> None:
    """An act changes the list in its place; another window, which has to read it anew, must see the same."""
    rows = []
    for number in range(6):
        rows.append(
            services.library.keep(prepared(f"第{number}篇", f"第{number}篇"), NOW + timedelta(minutes=number))[0]
        )
        services.library.articles()
    acts = (
        lambda: services.library.open(rows[2], NOW + timedelta(hours=1)),
        lambda: services.library.rename(rows[4], "新"),
        lambda: services.library.remove(rows[0], rows[3]),
        lambda: services.library.tag_all({rows[1]: ["甲"], rows[5]: ["乙"]}),
        lambda: services.library.restore(rows[3]),
        lambda: services.library.keep(replace(prepared("第1篇", "第1篇"), items=()), NOW),
    )
    with closing(open_services(data_dir)) as other:
        for act in acts:
            act()
            assert services.library.articles() == other.library.articles()
        other.library.rename(rows[2], "别处改的")  # and then an act here that touches another article
        services.library.rename(rows[5], "这里改的")
        assert services.library.articles() == other.library.articles()
