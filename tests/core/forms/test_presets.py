"""One click: the usual papers, fitted to what a bank has."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.core.forms.assembly import assemble_form
from studyapp.core.forms.blueprint import Blueprint, Quota, faults
from studyapp.core.forms.presets import Preset, fitted, possible, shape
from studyapp.core.items.item import ItemId, ItemType
from tests.core.forms.bank import bank, made, word

EMPTY = Blueprint("测试", ())


@pytest.mark.parametrize("preset", Preset)
def test_a_preset_can_be_drawn_and_comes_to_its_points(preset: Preset) -> None:
    wanted = fitted(preset, EMPTY, bank())
    total = sum(quota.points for quota in shape(preset))
    assert wanted.points == total
    assert wanted.pass_mark == total * 0.6
    assert faults(wanted) == ()
    assert assemble_form(wanted, bank()).shortages == ()


def test_one_rich_type_takes_the_points_of_the_others() -> None:
    singles = [made(number % 22, ItemType.SINGLE, answer=f"{number:06}") for number in range(60)]
    pool = [replace(one, item=replace(one.item, id=ItemId(f"x{number}"))) for number, one in enumerate(singles)]
    wanted = fitted(Preset.SHORT, EMPTY, pool)
    assert wanted.points == 50
    assert {quota.type for quota in wanted.quotas} == {ItemType.SINGLE}


def test_an_empty_bank_gives_the_shape() -> None:
    assert fitted(Preset.STANDARD, EMPTY, ()).quotas == shape(Preset.STANDARD)
    assert sum(quota.points for quota in shape(Preset.STANDARD)) == 100


@settings(max_examples=25, deadline=None)
@given(counts=st.tuples(st.integers(0, 21), st.integers(0, 21), st.integers(0, 21)))
def test_points_come_to_a_hundred_whenever_there_is_enough(counts: tuple[int, int, int]) -> None:
    types = (ItemType.SINGLE, ItemType.TRUEFALSE, ItemType.CLOZE)
    pool = [
        made(number, type_, answer=word(number) + "单判填"[at], stem=f"第{number}条{at}要求____。")
        for at, type_ in enumerate(types)
        for number in range(counts[at])
    ]
    pool = [replace(one, item=replace(one.item, id=ItemId(f"x{number}"))) for number, one in enumerate(pool)]
    wanted = fitted(Preset.STANDARD, EMPTY, pool)
    if len(pool) >= 40:
        assert wanted.points == 100
    assert wanted.points <= 100
    assert all(quota.each <= 6 for quota in wanted.quotas)
    assert faults(wanted) == ()


def test_a_sample_for_a_preset_holds_what_fills_up() -> None:
    assert {quota.type for quota in possible(Preset.OBJECTIVE)} >= {ItemType.CLOZE, ItemType.SET, ItemType.RECALL}
    assert Quota(ItemType.SINGLE, 25, 2) in possible(Preset.OBJECTIVE)
