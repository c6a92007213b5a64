"""The fields of an item by type: rows are added and taken away, and the key still names what it named."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from studyapp.core.items.item import Item, ItemType, MatchOptions
from studyapp.core.items.written import key_text
from studyapp.ui.theme import build_theme
from studyapp.ui.widgets.buttons import IconButton
from studyapp.ui.widgets.item_form import BlanksForm, ChoiceForm, OrderForm, PairsForm, form_for
from studyapp.ui.widgets.item_form_base import ItemForm
from studyapp.ui.widgets.learner_preview import LearnerPreview
from tests.store.invented import item, one_of_each_type

SINGLE = item("s", options=("甲", "乙", "丙"), key=1)


def form_of(qtbot: QtBot, one: Item) -> ItemForm:
    form = form_for(build_theme(dark=False, language="en"), one)
    qtbot.addWidget(form)
    form.show()
    return form


def away(form: ItemForm, number: int) -> IconButton:
    return form.findChildren(IconButton)[number]


@pytest.mark.parametrize("one", one_of_each_type(), ids=lambda one: one.type)
def test_a_form_that_nobody_touches_gives_the_item_back(qtbot: QtBot, one: Item) -> None:
    assert form_of(qtbot, one).result(one) == one


def test_options_of_a_single_come_and_go_and_the_right_one_stays_right(qtbot: QtBot) -> None:
    form = form_of(qtbot, SINGLE)
    assert isinstance(form, ChoiceForm)
    form.more.click()
    form.fields[3].setText("丁")
    away(form, 0).click()
    made = form.result(SINGLE)
    assert (made.options, made.key) == (("乙", "丙", "丁"), 0)
    assert [field.accessibleName() for field in form.fields] == ["Option 1", "Option 2", "Option 3"]
    away(form, 1).click()
    assert not any(button.isEnabled() for button in form.findChildren(IconButton))
    for _ in range(8):
        form.more.click()
    assert not form.more.isVisible()


def test_the_right_option_taken_away_leaves_none_right(qtbot: QtBot) -> None:
    form = form_of(qtbot, SINGLE)
    away(form, 1).click()
    assert form.result(SINGLE).key == -1


def test_pairs_come_and_go_and_stay_pairs(qtbot: QtBot) -> None:
    one = replace(SINGLE, type=ItemType.MATCHING, options=MatchOptions(("甲", "乙", "丙"), ("三", "一", "二", "零")))
    one = replace(one, key=(1, 2, 0))
    form = form_of(qtbot, one)
    assert isinstance(form, PairsForm)
    form.more.click()
    form.left[3].setText("丁")
    form.right[4].setText("四")
    away(form, 0).click()
    away(form, 2).click()  # the row without a partner
    made = form.result(one)
    assert key_text(made.options, made.key) == "乙—二\n丙—三\n丁—四"
    assert isinstance(made.options, MatchOptions)
    assert len(made.options.right) == 3


def test_a_partner_that_two_rows_share_cannot_go_before_them(qtbot: QtBot) -> None:
    one = replace(SINGLE, type=ItemType.MATCHING, options=MatchOptions(("甲", "乙", "丙"), ("一", "二")), key=(0, 0, 1))
    form = form_of(qtbot, one)
    assert [button.isEnabled() for button in form.findChildren(IconButton)] == [False, True, False]
    assert form.result(one) == one


def test_rows_of_an_order_come_and_go_in_their_order(qtbot: QtBot) -> None:
    one = replace(SINGLE, type=ItemType.ORDERING, options=("丙", "甲", "乙"), key=(1, 2, 0))
    form = form_of(qtbot, one)
    assert isinstance(form, OrderForm)
    form.more.click()
    form.fields[-1].setText("丁")
    away(form, 1).click()
    made = form.result(one)
    assert key_text(made.options, made.key) == "甲\n丙\n丁"


def test_members_of_a_set_come_and_go(qtbot: QtBot) -> None:
    one = replace(SINGLE, type=ItemType.SET, options=(), key=(("甲",), ("乙", "已"), ("丙",)))
    form = form_of(qtbot, one)
    assert isinstance(form, BlanksForm)
    assert form.more is not None
    form.more.click()
    form.fields[-1].setText("丁 | 定")
    away(form, 0).click()
    assert form.result(one).key == (("乙", "已"), ("丙",), ("丁", "定"))


@pytest.mark.parametrize("one", one_of_each_type(), ids=lambda one: one.type)
def test_the_learners_view_shows_no_key_and_takes_no_focus(qtbot: QtBot, one: Item) -> None:
    preview = LearnerPreview(build_theme(dark=False, language="en"))
    qtbot.addWidget(preview)
    preview.show_item(one)
    preview.show()
    assert preview.stem.plain
    assert preview.area is not None
    area = preview.area
    preview.show_item(one)
    assert preview.area is area
    assert not any(field.text() for field in preview.findChildren(QLineEdit))
    preview.show_item(replace(one, stem=f"{one.stem}？"))
    assert preview.area is not area
