"""The item bank: what is found, tags, items of a person's own, and everything taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studyapp.core.errors import UserError
from studyapp.core.ids import ArticleRow, ItemRow
from studyapp.core.items.item import WRITTEN_RULE, Item, ItemId, ItemStatus, ItemType
from studyapp.core.items.review import ReviewAct
from studyapp.core.phrases import PhraseKind
from studyapp.services.bundle import Services
from studyapp.services.changes import Changes
from studyapp.services.item_bank import ItemQuery, Order, words_of
from tests.services.conftest import NOW
from tests.store import invented

ALL = ItemQuery()


def own(name: str = "own", stem: str = "𠮷水河要（ ）。") -> Item:
    return replace(invented.item(name, stem=stem), rule=WRITTEN_RULE)


def types(services: Services, query: ItemQuery, order: Order = Order.MADE, *, descending: bool = False) -> str:
    """The types of what is found, by their first two letters."""
    rows = services.bank.rows(query, order, descending=descending)
    views = services.bank.views(rows)
    return " ".join(views[row].stored.item.type[:2] for row in rows)


def row_of(services: Services, name: str) -> ItemRow:
    return next(stored.row for stored in services.library.items() if stored.item.id == name)


def test_filters_let_pass_what_fits_all_of_them(services: Services, article: ArticleRow) -> None:
    assert types(services, ALL) == "si mu tr cl ma or se re"
    assert types(services, ItemQuery(type=ItemType.CLOZE)) == "cl"
    assert types(services, ItemQuery(kinds=frozenset({PhraseKind.TIME, PhraseKind.SLOGAN}))) == "or re"
    assert types(services, ItemQuery(kinds=frozenset())) == ""
    assert types(services, ItemQuery(article=ArticleRow(99))) == ""
    services.review.judge([row_of(services, "a"), row_of(services, "d")], ItemStatus.APPROVED, NOW)
    assert types(services, ItemQuery(article=article, status=ItemStatus.APPROVED)) == "si cl"
    assert services.bank.counts(ALL) == {ItemStatus.DRAFT: 6, ItemStatus.APPROVED: 2}
    assert services.bank.counts(ItemQuery(type=ItemType.SINGLE)) == {ItemStatus.APPROVED: 1}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("三个转变", "se"),  # Traditional in the bank
        ("重现碧波", "si tr"),  # an option, a stem
        ("二〇三六年 山城", "cl"),  # a variant that a blank accepts, and words of its other blank
        ("2036年", "si mu tr cl ma or se re"),  # in the evidence
        ("生态优先", "si re"),
        ("𠮷", "se"),
        ("没有", ""),
        ("%", "si mu tr cl ma or se re"),  # no words at all
    ],
)
def test_words_are_found_in_stem_options_answer_and_evidence_in_any_script(
    services: Services, article: ArticleRow, words: str, found: str
) -> None:
    assert article
    assert types(services, ItemQuery(words=words_of(words))) == found


def test_other_words_are_found_as_soon_as_they_are_written(services: Services, article: ArticleRow) -> None:
    assert article
    assert types(services, ItemQuery(words=words_of("港口"))) == ""
    stored = services.review.find([row_of(services, "a")])[row_of(services, "a")]
    options = ("建成和美山城", "建成港口新城", "生態優先", "產業體系")
    services.review.edit(stored.row, replace(stored.item, options=options), NOW)
    assert types(services, ItemQuery(words=words_of("港口"))) == "si"
    services.undo.undo()
    assert types(services, ItemQuery(words=words_of("港口"))) == ""


def test_making_items_findable_goes_piece_by_piece_and_ends(services: Services, article: ArticleRow) -> None:
    assert article
    assert services.bank.make_findable(5)
    assert not services.bank.make_findable(5)
    assert not services.bank.make_findable(5)


@pytest.mark.parametrize(
    ("order", "forth", "back"),
    [
        (Order.TYPE, "si mu tr cl ma or se re", "re se or ma cl tr mu si"),
        (Order.KIND, "re si tr cl ma se mu or", "or mu si tr cl ma se re"),
        (Order.DIFFICULTY, "re se or ma cl tr mu si", "si mu tr cl ma or se re"),
        (Order.STATUS, "mu tr cl ma or se re si", "si mu tr cl ma or se re"),
    ],
)
def test_orders_put_what_is_alike_as_it_was_made(services: Services, order: Order, forth: str, back: str) -> None:
    from studyapp.services.authoring import Prepared

    items = tuple(replace(one, difficulty=1 - number / 10) for number, one in enumerate(invented.one_of_each_type()))
    services.library.keep(Prepared(invented.article(), invented.reading(), items), NOW)
    services.review.judge([row_of(services, "a")], ItemStatus.APPROVED, NOW)
    assert types(services, ALL, order) == forth
    assert types(services, ALL, order, descending=True) == back


def test_the_order_by_stem_is_that_of_the_words(services: Services, article: ArticleRow) -> None:
    assert article
    rows = services.bank.rows(ALL, Order.STEM)
    views = services.bank.views(rows)
    stems = [views[row].stored.item.stem for row in rows]
    assert stems == sorted(stems)


# Tags


def test_tags_come_and_go_in_one_act_and_come_back(services: Services, article: ArticleRow) -> None:
    first, second = row_of(services, "a"), row_of(services, "b")
    assert services.bank.tag([first, second], ["重点", " 第三章 ", ""]) == Changes(items=frozenset({article}))
    assert services.bank.tags() == {"第三章": 2, "重点": 2}
    assert services.bank.views([first])[first].tags == ("第三章", "重点")
    services.bank.tag([second], ["新"], ["重点"])
    assert services.bank.tags() == {"新": 1, "第三章": 2, "重点": 1}
    assert services.bank.rows(ItemQuery(tag="重点")) == [first]
    assert services.bank.tag([second], ["新"]) == Changes()
    services.undo.undo()
    services.undo.undo()
    assert services.bank.tags() == {}
    assert services.undo.last is None


def test_an_item_that_is_gone_cannot_be_tagged_and_none_of_the_others_is(
    services: Services, article: ArticleRow
) -> None:
    assert article
    with pytest.raises(UserError, match="no longer in the bank"):
        services.bank.tag([row_of(services, "a"), ItemRow(999)], ["重点"])
    assert services.bank.tags() == {}


# Items of one's own


def test_an_item_is_written_for_an_article_or_for_none_with_tags_and_trail(
    services: Services, article: ArticleRow
) -> None:
    written = services.bank.write(article, own(), NOW, approve=True, tags=["自编"], who="林一舟")
    assert written.changes.items == frozenset({article})
    view = services.bank.views([written.row])[written.row]
    assert (view.stored.article, view.stored.item.status, view.tags) == (article, ItemStatus.APPROVED, ("自编",))
    (entry,) = services.review.trail(written.row)
    assert (entry.act, entry.who, entry.before, entry.after) == (
        ReviewAct.WRITTEN,
        "林一舟",
        ItemStatus.DRAFT,
        ItemStatus.APPROVED,
    )
    loose = services.bank.write(None, own(), NOW)
    assert services.bank.views([loose.row])[loose.row].stored.article is None
    assert services.bank.own([written.row, loose.row, row_of(services, "a")]) == {written.row, loose.row}
    services.undo.undo()
    services.undo.undo()
    assert not services.bank.own([written.row, loose.row])
    assert len(services.bank.rows(ALL)) == 8


def test_what_is_there_already_or_cannot_be_asked_or_has_no_place_is_refused(
    services: Services, article: ArticleRow
) -> None:
    services.bank.write(article, own(), NOW)
    for item, place, words in (
        (own(), article, "in the bank already"),
        (replace(own("other"), stem=" "), article, "stem is empty"),
        (own("third"), ArticleRow(99), "no longer in the library"),
    ):
        with pytest.raises(UserError, match=words):
            services.bank.write(place, item, NOW)
    assert len(services.bank.rows(ALL)) == 9
    assert len(services.undo) == 1


def test_only_what_a_person_wrote_is_deleted_and_its_answers_stay(services: Services, article: ArticleRow) -> None:
    row = services.bank.write(article, own(), NOW).row
    stored = services.review.find([row])[row]
    session = services.practice.start_with([stored], NOW)
    services.practice.answer(session, stored, 0, 2.0, NOW)
    answered = services.reports.summary(services.practice.learner(), NOW).answered
    assert services.bank.delete([row, row_of(services, "a")]).items == frozenset({article})
    assert row not in services.bank.rows(ALL)
    assert len(services.bank.rows(ALL)) == 8
    assert services.reports.summary(services.practice.learner(), NOW).answered == answered
    assert services.bank.delete([row]) == Changes()
    services.undo.undo()
    assert row in services.bank.rows(ALL)


def test_an_empty_bank_has_nothing(services: Services) -> None:
    assert not services.bank.any()
    assert services.bank.rows(ALL) == []
    assert services.bank.counts(ALL) == {}
    services.bank.write(None, own("x", "云岫要（ ）。"), NOW)
    assert services.bank.any()
    assert ItemId("x") in {stored.item.id for stored in services.library.items()}
