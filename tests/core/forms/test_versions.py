"""Versions: another order of items and options, and keys that fit every one of them."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.core.forms.assembly import assemble_form
from studyapp.core.forms.form import Form
from studyapp.core.forms.key import answer_text, paper_key
from studyapp.core.forms.paper import letter, paper
from studyapp.core.forms.versions import by_option_id, numbered, version, versions
from studyapp.core.items.item import Item, ItemType, MatchOptions
from studyapp.core.learning.grading import Response, grade
from tests.core.forms.bank import bank, blueprint, form_of, made, of_every_type

LABELS = ("A", "B", "C", "D")


def every_type(seed: int) -> Form:
    return form_of(*of_every_type(), seed=seed, labels=LABELS)


def response_of(answer: str, item: Item) -> Response:
    """What somebody answers who copies from the printed key."""
    if item.type is ItemType.TRUEFALSE:
        return answer == "√"
    if item.type is ItemType.SINGLE:
        return ord(answer) - ord("A")
    if item.type is ItemType.MULTIPLE:
        return tuple(ord(sign) - ord("A") for sign in answer)
    if item.type is ItemType.ORDERING:
        return tuple(ord(sign) - ord("A") for sign in answer.split("→"))
    if item.type is ItemType.MATCHING:
        return tuple(ord(sign) - ord("A") for sign in re.findall("—([A-Z])", answer))
    if item.type in (ItemType.CLOZE, ItemType.SET):
        parts = re.split("[①②③④⑤⑥]", answer)[1:] or [answer]
        return tuple(re.sub("（或：.*?）", "", part).strip() for part in parts)
    return answer


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 10_000), label=st.sampled_from(LABELS), shuffled=st.booleans())
def test_whoever_copies_the_printed_key_gets_full_marks(seed: int, label: str, shuffled: bool) -> None:
    form = replace(every_type(seed), shuffle_options=shuffled)
    chosen = version(form, label)
    answers = {row.number: row.answer for section in paper_key(form, chosen).sections for row in section.rows}
    for rows in numbered(form, chosen):
        for one in rows:
            response = response_of(answers[one.number], one.item)
            assert grade(one.item, response).right
            # The same holds of the item as it stands in the bank, once the options go by their ids.
            assert grade(one.entry.item, by_option_id(one.item, one.place, response)).right


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 500))
def test_versions_of_a_drawn_form_hold_the_same_items_and_options(seed: int) -> None:
    form = assemble_form(blueprint(seed=seed, versions=3), bank()).form
    whole = sorted(entry.item.id for entry in form.entries)
    for one in versions(form):
        rows = [row for section in numbered(form, one) for row in section]
        assert sorted(row.item.id for row in rows) == whole
        assert [row.number for row in rows] == list(range(1, form.count + 1))
        for row in rows:
            was, now = row.entry.item.options, row.item.options
            if isinstance(was, MatchOptions):
                assert isinstance(now, MatchOptions)
                assert (sorted(was.left), sorted(was.right)) == (sorted(now.left), sorted(now.right))
            else:
                assert not isinstance(now, MatchOptions)
                assert sorted(was) == sorted(now)
            assert grade(row.item, _right(row.item)).right


def _right(item: Item) -> Response:
    if isinstance(item.key, tuple):
        return tuple(one[0] if isinstance(one, tuple) else one for one in item.key)  # type: ignore[return-value]
    return item.key


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10_000), data=st.data())
def test_any_response_is_worth_the_same_by_letter_and_by_id(seed: int, data: st.DataObject) -> None:
    form = every_type(seed)
    for rows in numbered(form, version(form, "C")):
        for one in rows:
            options = one.item.options
            if isinstance(options, MatchOptions):
                side = st.one_of(st.none(), st.integers(0, len(options.right) - 1))
                response: Response = tuple(data.draw(side) for _ in options.left)
            elif one.item.type is ItemType.ORDERING:
                response = tuple(data.draw(st.permutations(range(len(options)))))
            elif one.item.type is ItemType.MULTIPLE:
                response = tuple(sorted(data.draw(st.sets(st.integers(0, len(options) - 1)))))
            elif one.item.type is ItemType.SINGLE:
                response = data.draw(st.integers(0, len(options) - 1))
            else:
                continue
            shown, kept = grade(one.item, response), grade(one.entry.item, by_option_id(one.item, one.place, response))
            assert (shown.score, shown.right) == (kept.score, kept.right)


def test_versions_differ_and_are_the_same_every_time() -> None:
    form = assemble_form(blueprint(versions=2), bank()).form
    first, second = versions(form)
    assert versions(form) == (first, second)
    assert [place.entry for place in first.sections[0]] == list(range(len(first.sections[0])))
    assert [place.entry for place in second.sections[0]] != list(range(len(second.sections[0])))
    assert first.sections[0] != second.sections[0]


def test_nothing_is_shuffled_that_shall_not_be() -> None:
    form = replace(every_type(1), shuffle_items=False, shuffle_options=False)
    for one in versions(form):
        for section in one.sections:
            for at, place in enumerate(section):
                assert place.entry == at
                assert list(place.options) == sorted(place.options)


def test_figures_stay_sorted_and_parts_never_stand_in_their_order() -> None:
    years = made(0, ItemType.SINGLE)
    options = ("2028年", "2030年", "2032年", "2035年")
    years = replace(years, item=replace(years.item, options=options, key=2))
    for seed in range(30):
        form = form_of(years, of_every_type()[5], seed=seed)
        (single,), (ordering,) = numbered(form, version(form, "A"))
        assert single.item.options == options
        assert ordering.item.key != (0, 1, 2)


def test_a_printed_question_goes_with_the_key_by_its_number() -> None:
    form = every_type(5)
    for label in LABELS:
        chosen = version(form, label)
        questions = {q.number: q for section in paper(form, chosen).sections for q in section.questions}
        for rows in numbered(form, chosen):
            for one in rows:
                if one.item.type is ItemType.SINGLE and isinstance(one.item.key, int):
                    shown = questions[one.number].options[one.item.key]
                    assert shown == f"{answer_text(one.item)}. 品牌强县"


def test_giving_up_stays_giving_up() -> None:
    form = every_type(0)
    ((single,), *_rest) = numbered(form, version(form, "B"))
    assert by_option_id(single.item, single.place, None) is None
    matching = next(rows[0] for rows in numbered(form, version(form, "B")) if rows[0].item.type is ItemType.MATCHING)
    with pytest.raises(TypeError):
        by_option_id(matching.item, matching.place, 1)


def test_letters_go_on_after_z() -> None:
    assert [letter(at) for at in (0, 25, 26, 51)] == ["A", "Z", "A1", "Z1"]
