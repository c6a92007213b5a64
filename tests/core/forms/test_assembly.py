"""Drawing a form: what the blueprint asks for, no two items that clash, and an account of what lacks."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.core.article import Span
from studyapp.core.errors import UserError
from studyapp.core.forms.assembly import assemble_form
from studyapp.core.forms.blueprint import Band, Mix, Quota, band_of
from studyapp.core.forms.editing import clashes, set_locked
from studyapp.core.forms.facts import Candidate, clash, facts_of
from studyapp.core.forms.figures import band_shares
from studyapp.core.forms.presets import Preset, fitted
from studyapp.core.forms.stock import StockItem, available, sample
from studyapp.core.items.item import ItemId, ItemStatus, ItemType
from studyapp.core.phrases import PhraseKind
from tests.core.forms.bank import MIXED, bank, blueprint, made, word


def test_a_form_has_what_the_blueprint_asks_for_and_nothing_clashes() -> None:
    wanted = blueprint(minutes=60, pass_mark=20.0, versions=2)
    found = assemble_form(wanted, bank())
    assert found.shortages == ()
    assert [(one.type, len(one.entries), one.each) for one in found.form.sections] == [
        (quota.type, quota.count, quota.each) for quota in MIXED
    ]
    assert found.form.points == wanted.points == 25.5
    assert (found.form.minutes, found.form.pass_mark, found.form.labels) == (60, 20.0, ("A", "B"))
    assert clashes(found.form) == ()


def test_the_same_seed_draws_the_same_form_and_another_seed_another() -> None:
    first = assemble_form(blueprint(seed=3), bank())
    assert first == assemble_form(blueprint(seed=3), bank())
    assert first != assemble_form(blueprint(seed=4), bank())


@settings(max_examples=25, deadline=None)
@given(
    counts=st.dictionaries(st.sampled_from(ItemType), st.integers(1, 12), min_size=1),
    halves=st.integers(1, 9),
    seed=st.integers(0, 1000),
)
def test_points_and_counts_always_add_up(counts: dict[ItemType, int], halves: int, seed: int) -> None:
    wanted = blueprint(*(Quota(type_, count, halves / 2) for type_, count in counts.items()), seed=seed)
    found = assemble_form(wanted, bank())
    lacking = sum(lack.lacking for lack in found.shortages)
    assert found.form.count + lacking == wanted.count
    assert found.form.points == found.form.count * halves / 2
    assert clashes(found.form) == ()
    ids = [entry.item.id for entry in found.form.entries]
    assert len(set(ids)) == len(ids)


def test_kinds_difficulty_articles_and_the_gate_are_kept() -> None:
    pool = [
        made(0, kind=PhraseKind.SLOGAN, difficulty=0.2, status=ItemStatus.APPROVED),
        made(1, kind=PhraseKind.SLOGAN, difficulty=0.9, status=ItemStatus.APPROVED),
        made(2, kind=PhraseKind.GOAL, difficulty=0.2, status=ItemStatus.APPROVED),
        made(3, kind=PhraseKind.SLOGAN, difficulty=0.2),
        made(4, kind=PhraseKind.SLOGAN, difficulty=0.2, status=ItemStatus.REJECTED),
        made(5, kind=PhraseKind.SLOGAN, difficulty=0.2, status=ItemStatus.APPROVED, digest="e" * 64),
    ]
    line = Quota(ItemType.CLOZE, 3, 2, frozenset({PhraseKind.SLOGAN}), frozenset({Band.EASY}))
    wanted = blueprint(line, approved_only=True, articles=frozenset({"d" * 64}))
    found = assemble_form(wanted, pool)
    assert [entry.item.id for entry in found.form.entries] == ["item-000"]
    (lack,) = found.shortages
    assert (lack.lacking, lack.fitting, lack.clashing) == (2, 1, 0)


def test_what_lacks_is_told_with_what_was_left_out_because_it_clashes() -> None:
    # Items 1 and 2 ask for the same words; the stem of item 3 gives the answer of item 0 away.
    pool = [
        made(0),
        made(1),
        made(2, answer=made(1).item.tests[0]),
        made(3, stem=f"第丁条在{made(0).item.tests[0]}之后要求____。"),
    ]
    found = assemble_form(blueprint(Quota(ItemType.CLOZE, 4, 1)), pool)
    (lack,) = found.shortages
    assert (lack.type, lack.lacking, lack.fitting, lack.clashing) == (ItemType.CLOZE, 2, 4, 2)
    assert clashes(found.form) == ()


def test_a_gap_is_filled_by_exchanging_what_clashes() -> None:
    # A single that clashes with the only statement must give way, though singles are drawn first.
    statement = made(0, ItemType.TRUEFALSE)
    pool = [statement, made(1, ItemType.SINGLE, answer=statement.item.tests[0]), made(2, ItemType.SINGLE)]
    wanted = blueprint(Quota(ItemType.SINGLE, 1, 1), Quota(ItemType.TRUEFALSE, 1, 1))
    for seed in range(10):
        found = assemble_form(replace(wanted, seed=seed), pool)
        assert found.shortages == ()
        assert {entry.item.id for entry in found.form.entries} == {"item-000", "item-002"}


def test_items_that_must_be_in_are_and_those_that_must_not_are_not() -> None:
    pool = [made(number) for number in range(12)]
    wanted = blueprint(
        Quota(ItemType.CLOZE, 4, 1),
        must=(ItemId("item-007"), ItemId("item-099")),
        must_not=frozenset(ItemId(f"item-{number:03}") for number in range(5)),
    )
    found = assemble_form(wanted, pool)
    ids = {entry.item.id for entry in found.form.entries}
    assert "item-007" in ids
    assert not ids & wanted.must_not
    assert found.missing == ("item-099",)


def test_difficulty_comes_as_near_as_the_bank_lets_it() -> None:
    easy = [made(number, difficulty=0.3) for number in range(7)]
    medium = [made(number, difficulty=0.6) for number in range(7, 14)]
    hard = [made(number, difficulty=0.8) for number in range(14, 21)]
    wanted = blueprint(Quota(ItemType.CLOZE, 10, 1), mix=Mix(0.3, 0.5, 0.2))
    for seed in range(5):
        form = assemble_form(replace(wanted, seed=seed), [*easy, *medium, *hard]).form
        assert band_shares(form) == {Band.EASY: 0.3, Band.MEDIUM: 0.5, Band.HARD: 0.2}
    form = assemble_form(wanted, [*easy[:1], *medium, *hard]).form
    assert band_shares(form)[Band.EASY] == 0.1


def test_a_generated_bank_has_easy_and_hard_items_for_a_paper() -> None:
    # Holds the thresholds of `band_of`, which were tuned on other articles.
    shares = band_shares(assemble_form(blueprint(), bank()).form)
    assert 0.1 <= shares[Band.EASY] <= 0.6
    assert 0.05 <= shares[Band.HARD] <= 0.4
    assert [band_of(one) for one in (0.0, 0.5, 0.7, 1.0)] == [Band.EASY, Band.MEDIUM, Band.MEDIUM, Band.HARD]


def test_statements_are_balanced() -> None:
    pool = [made(number, ItemType.TRUEFALSE) for number in range(20)]
    for seed in range(5):
        form = assemble_form(blueprint(Quota(ItemType.TRUEFALSE, 10, 1), seed=seed), pool).form
        assert 4 <= sum(entry.item.key is True for entry in form.entries) <= 6


def test_approved_items_go_before_drafts_and_items_are_spread_over_the_article() -> None:
    pool = [made(number, status=ItemStatus.APPROVED if number % 2 else ItemStatus.DRAFT) for number in range(20)]
    form = assemble_form(blueprint(Quota(ItemType.CLOZE, 10, 1)), pool).form
    assert {entry.item.status for entry in form.entries} == {ItemStatus.APPROVED}
    form = assemble_form(blueprint(Quota(ItemType.CLOZE, 5, 1)), pool).form
    places = sorted(entry.item.evidence.start * 10 // 800 for entry in form.entries)
    assert len(set(places)) == 5


def test_another_drawing_keeps_locked_questions_at_their_numbers() -> None:
    first = assemble_form(blueprint(), bank()).form
    locked = set_locked(set_locked(first, 2, locked=True), 7, locked=True)
    again = assemble_form(blueprint(seed=9), bank(), locked, anew=True).form
    old, new = list(locked.entries), list(again.entries)
    assert new[2] == old[2]
    assert new[7] == old[7]
    assert sum(one == two for one, two in zip(old, new, strict=True)) < 9


def test_a_larger_blueprint_keeps_what_is_there_and_a_smaller_one_keeps_the_locked() -> None:
    first = assemble_form(blueprint(), bank()).form
    more = blueprint(replace(MIXED[0], count=5, each=1.5), *MIXED[1:])
    larger = assemble_form(more, bank(), first).form
    kept = [entry.item for entry in first.sections[0].entries]
    assert [entry.item for entry in larger.sections[0].entries][:4] == kept
    assert larger.sections[0].each == 1.5
    last = set_locked(first, 3, locked=True)
    smaller = assemble_form(blueprint(replace(MIXED[0], count=2), *MIXED[1:]), bank(), last).form
    assert kept[3] in [entry.item for entry in smaller.sections[0].entries]
    assert len(smaller.sections[0].entries) == 2


@pytest.mark.parametrize(
    "wrong",
    [
        blueprint(Quota(ItemType.CLOZE, 0, 1)),
        blueprint(Quota(ItemType.CLOZE, 501, 1)),
        blueprint(Quota(ItemType.CLOZE, 5, 0.3)),
        blueprint(Quota(ItemType.CLOZE, 5, 0)),
        blueprint(pass_mark=99.0),
        blueprint(mix=Mix(0.5, 0.5, 0.5)),
        blueprint(must=(ItemId("a"),), must_not=frozenset({ItemId("a")})),
    ],
)
def test_a_blueprint_that_makes_no_sense_is_refused(wrong: object) -> None:
    with pytest.raises(UserError):
        assemble_form(wrong, bank())  # type: ignore[arg-type]


def test_the_stock_tells_what_fits_and_gives_a_sample_of_a_large_bank() -> None:
    stock = [
        StockItem(
            ItemId(f"{number}"),
            ItemType.CLOZE if number % 2 else ItemType.SINGLE,
            PhraseKind.GOAL,
            0.6,
            ItemStatus.APPROVED if number % 50 == 1 else ItemStatus.DRAFT,
        )
        for number in range(4000)
    ]
    wanted = blueprint(Quota(ItemType.CLOZE, 20, 1), Quota(ItemType.RECALL, 3, 1), must=(ItemId("3998"),))
    assert available(stock, wanted) == (2000, 0)
    assert available(stock, replace(wanted, approved_only=True)) == (80, 0)
    taken = sample(stock, wanted)
    assert taken == sample(stock, wanted)
    assert 3998 in taken
    assert len(taken) == 241
    assert sum(stock[at].status is ItemStatus.APPROVED for at in taken) == 80


def at_sentence(one: Candidate, sentence: int) -> Candidate:
    """The item with other evidence: the sentence of this number."""
    return replace(one, item=replace(one.item, evidence=Span(sentence * 40, sentence * 40 + 20)))


@given(seed=st.integers(0, 500))
@settings(max_examples=40, deadline=None)
def test_no_sentence_is_asked_twice_while_there_are_others(seed: int) -> None:
    # Sixteen of twenty-two items come from one sentence, and are of wished difficulty; six sentences are left.
    pool = [at_sentence(made(number, difficulty=0.6), 0) for number in range(16)]
    pool += [made(number, difficulty=0.9, kind=PhraseKind.GOAL) for number in range(16, 22)]
    wanted = blueprint(Quota(ItemType.CLOZE, 7, 1), seed=seed, mix=Mix(0.0, 1.0, 0.0))
    form = assemble_form(wanted, pool).form
    assert len({entry.item.evidence for entry in form.entries}) == 7
    # Where the sentences do not suffice, the paper is full nevertheless.
    more = assemble_form(replace(wanted, quotas=(Quota(ItemType.CLOZE, 10, 1),)), pool)
    assert more.shortages == ()
    assert len({entry.item.evidence for entry in more.form.entries}) == 7


def test_a_sentence_that_is_asked_by_another_type_is_not_asked_again() -> None:
    pool = [made(number, ItemType.SINGLE) for number in range(4)]
    pool += [at_sentence(made(number), number - 4) for number in range(4, 12)]
    wanted = blueprint(Quota(ItemType.SINGLE, 4, 1), Quota(ItemType.CLOZE, 4, 1))
    for seed in range(10):
        form = assemble_form(replace(wanted, seed=seed), pool).form
        assert len({entry.item.evidence for entry in form.entries}) == 8


@pytest.mark.parametrize("seed", range(1, 5))
def test_a_full_paper_of_one_article_repeats_a_sentence_only_where_nothing_else_fits(seed: int) -> None:
    wanted = fitted(Preset.STANDARD, blueprint(), bank())
    entries = list(assemble_form(replace(wanted, seed=seed), bank()).form.entries)
    asked = Counter((entry.origin.digest, entry.item.evidence.start) for entry in entries)
    facts = [facts_of(Candidate(entry.item, entry.row, entry.origin)) for entry in entries]
    again = [at for at, one in enumerate(entries) if asked[one.origin.digest, one.item.evidence.start] > 1]
    fresh = [one for one in bank() if not asked[one.origin.digest, one.item.evidence.start]]
    for at in again:
        old = entries[at].item
        for one in fresh:
            if one.item.type is old.type and (old.type is not ItemType.TRUEFALSE or one.item.key is old.key):
                new = facts_of(one)
                assert any(
                    clash(new, other) or clash(other, new) for place, other in enumerate(facts) if place != at
                ), one.item.stem


def test_what_is_not_so_keeps_its_place_beside_questions_that_clash_with_it() -> None:
    # Eight of the ten singles are wanted, and three of them clash with the three false statements there are.
    pool = [made(number, ItemType.TRUEFALSE) for number in (0, 1, 2, 3, 4, 5, 6, 8, 10)]
    pool += [made(12 + at, ItemType.SINGLE, answer=word(2 * at + 1)) for at in range(3)]
    pool += [made(number, ItemType.SINGLE) for number in range(15, 22)]
    wanted = blueprint(Quota(ItemType.SINGLE, 8, 1), Quota(ItemType.TRUEFALSE, 5, 1))
    for seed in range(10):
        found = assemble_form(replace(wanted, seed=seed), pool)
        assert found.shortages == ()
        assert sum(entry.item.key is False for entry in found.form.entries) == 2
