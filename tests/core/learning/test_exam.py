"""The account of an exam and its clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from studyapp.core.forms.form import Entry, Form, Origin, Section
from studyapp.core.forms.versions import Place, version
from studyapp.core.ids import ItemRow
from studyapp.core.items.item import ItemType
from studyapp.core.learning.exam import Answer, Paper, Question, elapsed_on_return, is_answered, mark, paper
from studyapp.core.learning.grading import DEFAULT_RULES, MultipleRule, Response, Rules
from studyapp.core.phrases import PhraseKind
from tests.store import invented

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def make_paper(pass_mark: float = 0.0, rules: Rules = DEFAULT_RULES) -> Paper:
    """Two singles at 2 points and a multiple at 4."""
    single = invented.item("a")
    multiple = invented.item("b", ItemType.MULTIPLE, options=("甲", "乙", "丙", "丁"), key=(0, 2), kind=PhraseKind.TERM)
    questions = tuple(
        Question(section, item, points, ItemRow(number), Place(0), Origin())
        for number, (section, item, points) in enumerate(((0, single, 2.0), (0, single, 2.0), (1, multiple, 4.0)), 1)
    )
    return Paper("卷", "A", questions, 600, pass_mark, False, rules)


def test_the_account_by_section_and_kind() -> None:
    result = mark(make_paper(pass_mark=4.0), (Answer(0), Answer(1), Answer((0,))))
    assert (result.earned, result.points, result.score, result.passed) == (4.0, 8.0, 50.0, True)
    assert [(type_, share.earned, share.points, share.right) for type_, share in result.sections] == [
        (ItemType.SINGLE, 2.0, 4.0, 1),
        (ItemType.MULTIPLE, 2.0, 4.0, 0),
    ]
    assert [(kind, share.earned) for kind, share in result.kinds] == [(PhraseKind.GOAL, 2.0), (PhraseKind.TERM, 2.0)]
    assert len(result.wrong) == 2


def test_what_is_open_earns_nothing() -> None:
    result = mark(make_paper(pass_mark=4.5), (Answer(), Answer(flagged=True), Answer()))
    assert (result.score, result.passed) == (0.0, False)
    assert not any(one.answered for one in result.marks)
    assert mark(make_paper(), (Answer(), Answer(), Answer())).passed is None


def test_the_rules_of_the_paper_hold() -> None:
    strict = make_paper(rules=Rules(multiple=MultipleRule.ALL))
    assert mark(strict, (Answer(0), Answer(0), Answer((0,)))).earned == 4.0


def test_a_version_is_sat_with_its_own_order_of_options() -> None:
    items = tuple(replace(invented.item(f"i{number}"), stem=f"第{number}题") for number in range(6))
    form = Form("卷", (Section(ItemType.SINGLE, tuple(Entry(item, 2.0) for item in items)),), 7, labels=("A", "B"))
    sat = paper(form, version(form, "B"), seconds=60, may_pause=True)
    assert sat.label == "B"
    assert sorted(question.item.stem for question in sat.questions) == [item.stem for item in items]
    for question in sat.questions:
        options, key = question.item.options, question.item.key
        assert isinstance(options, tuple)
        assert isinstance(key, int)
        assert options[key] == "建成和美山城"


@pytest.mark.parametrize(
    ("away", "paused", "used"),
    [
        (timedelta(minutes=5), False, 400.0),
        (timedelta(minutes=5), True, 100.0),
        (timedelta(0), False, 100.0),
        (timedelta(days=-3), False, 100.0),  # the clock was set back meanwhile
    ],
)
def test_time_goes_on_while_the_program_is_closed(away: timedelta, paused: bool, used: float) -> None:
    assert elapsed_on_return(100.0, NOON, NOON + away, paused=paused) == used


@pytest.mark.parametrize("response", [None, (), "", "  ", ("", " "), (None, None)])
def test_what_says_nothing_is_no_answer(response: Response) -> None:
    assert not is_answered(response)


@pytest.mark.parametrize("response", [0, False, "字", ("", "字"), (None, 1), (0,)])
def test_what_says_something_is_one(response: Response) -> None:
    assert is_answered(response)
