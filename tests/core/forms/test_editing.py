"""Single questions: locked, exchanged, taken off, added; and which of them do not go together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studyapp.core.forms.assembly import assemble_form
from studyapp.core.forms.blueprint import Quota
from studyapp.core.forms.editing import Clash, add, alternatives, clashes, entry_at, put, remove, set_locked
from studyapp.core.forms.facts import Clashes, ClashKind, clash, facts_of
from studyapp.core.forms.figures import drafts, kind_coverage
from studyapp.core.forms.stock import StockItem
from studyapp.core.items.item import ItemStatus, ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.core.text.script import traditional
from tests.core.forms.bank import bank, blueprint, form_of, made, word


def test_a_question_can_be_locked_exchanged_taken_off_and_added() -> None:
    form = form_of(made(0), made(1), made(2, ItemType.SINGLE))
    assert entry_at(set_locked(form, 1, locked=True), 1).locked
    assert [entry.item.id for entry in put(form, 1, made(3)).entries] == ["item-000", "item-003", "item-002"]
    assert [entry.item.id for entry in remove(form, 0).entries] == ["item-001", "item-002"]
    assert [section.type for section in remove(form, 2).sections] == [ItemType.CLOZE]
    added = add(form, made(4), 1.5)
    assert [entry.item.id for entry in added.entries] == ["item-000", "item-001", "item-004", "item-002"]
    assert entry_at(added, 2).locked
    assert added.points == 7.5
    assert add(form, made(5, ItemType.TRUEFALSE), 1).sections[-1].type is ItemType.TRUEFALSE
    with pytest.raises(IndexError):
        entry_at(form, 3)


def test_clashes_are_told_once_with_the_words() -> None:
    given_away = made(3, stem=f"第丁条在{word(1)}之后要求____。")
    form = form_of(made(0), made(1), made(2, answer=word(0)), given_away)
    assert clashes(form) == (
        Clash(ClashKind.GIVEN_AWAY, 1, 3, word(1)),
        Clash(ClashKind.SAME, 2, 0, word(0)),
    )


def test_the_same_in_the_other_script_and_with_other_marks_is_the_same() -> None:
    one = made(0, answer="坚持统筹融合、绿色发展")
    other = made(1, answer=traditional("统筹融合绿色发展"))
    assert clash(facts_of(one), facts_of(other)) is None  # the longer holds the shorter: asked the other way round
    assert clash(facts_of(other), facts_of(one)) == (ClashKind.SAME, "统筹融合绿色发展")


def test_a_typed_answer_is_given_away_by_options_too_and_a_short_one_only_nearby() -> None:
    cloze = made(0, answer="康养产业")
    single = made(1, ItemType.SINGLE, answer=word(1))
    offered = replace(single, item=replace(single.item, options=(word(1), "康养产业", "山水味", "体验感")))
    assert clash(facts_of(cloze), facts_of(offered)) == (ClashKind.GIVEN_AWAY, "康养产业")
    short = made(0, answer="山水")
    assert clash(facts_of(short), facts_of(made(1, stem="第乙条的山水要求____。"))) is None
    near = made(0, answer="山水", stem="第乙条的山水要求____。")
    assert clash(facts_of(short), facts_of(near)) is not None


def test_the_quick_way_finds_the_same_clashes_as_comparing_every_pair() -> None:
    facts = [facts_of(one) for one in bank()]
    index = Clashes(facts)
    for number in range(0, len(facts), 5):
        compared = {
            other
            for other in range(len(facts))
            if clash(facts[number], facts[other]) or clash(facts[other], facts[number])
        }
        assert index.of(number) == compared | {number}


def test_an_exchange_brings_no_clash_and_the_likest_first() -> None:
    wanted = blueprint(Quota(ItemType.CLOZE, 2, 2))
    form = form_of(made(0, difficulty=0.6), made(1, answer=word(0)))
    pool = [
        made(0),
        made(1, answer=word(0)),
        made(2, answer=word(0)),
        made(3, difficulty=0.9),
        made(4, difficulty=0.6, kind=PhraseKind.GOAL),
        made(5, difficulty=0.65),
        made(6, ItemType.SINGLE),
        made(7, status=ItemStatus.REJECTED),
    ]
    found = alternatives(form, 1, wanted, pool)
    assert [one.item.id for one in found] == ["item-005", "item-004", "item-003"]
    assert clashes(put(form, 1, found[0])) == ()


def test_alternatives_on_a_drawn_form_never_clash() -> None:
    wanted = blueprint()
    form = assemble_form(wanted, bank()).form
    for place in range(0, form.count, 4):
        for one in alternatives(form, place, wanted, bank())[:3]:
            assert one.item.type is entry_at(form, place).item.type
            assert clashes(put(form, place, one)) == ()


def test_coverage_counts_phrases_by_kind_and_drafts_are_told() -> None:
    stock = [
        StockItem(
            one.item.id, one.item.type, one.item.phrase_kind, 0.5, one.item.status, one.origin.digest, None, tests
        )
        for one, tests in (
            (made(0, kind=PhraseKind.GOAL), (word(0),)),
            (made(1, kind=PhraseKind.GOAL), (word(0),)),
            (made(2, kind=PhraseKind.GOAL), (word(2),)),
            (made(3, kind=PhraseKind.TERM), ()),
        )
    ]
    form = form_of(made(1, kind=PhraseKind.GOAL, answer=word(0)), made(9, status=ItemStatus.APPROVED))
    found = {one.kind: (one.asked, one.known) for one in kind_coverage(form, stock, blueprint())}
    assert found == {PhraseKind.GOAL: (1, 2), PhraseKind.TERM: (0, 1)}
    assert drafts(form) == 1
