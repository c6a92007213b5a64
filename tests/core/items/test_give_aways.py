"""What would give an answer away without the article: figures that stand out, orders and watchwords anybody knows."""

from __future__ import annotations

import pytest

from studyapp.core.items.option_sets import _stands_out
from studyapp.core.items.ordering import _is_natural, _is_of_a_kind
from studyapp.core.items.vocabulary import is_trite


@pytest.mark.parametrize(
    ("key", "others", "out"),
    [
        ("1600", ("700", "800", "900"), True),
        ("97", ("80", "81", "82"), True),
        ("1234", ("1100", "1200", "1300"), True),
        ("1600", ("1400", "1500", "1800"), False),
        ("38", ("32", "44", "45"), False),
    ],
)
def test_a_figure_apart_from_the_others_stands_out(key: str, others: tuple[str, ...], out: bool) -> None:
    assert _stands_out([key], [[other] for other in others]) is out


def test_orders_that_anybody_knows_are_not_asked_for() -> None:
    assert _is_natural(["周调度", "月通报", "季评比"])
    assert not _is_natural(["大户领种", "集体服务", "农户分红"])
    assert _is_of_a_kind(["想得深", "谋得远", "落得细"])
    assert not _is_of_a_kind(["讲政治", "敢斗争", "守底线"])


def test_calls_to_work_are_no_knowledge() -> None:
    assert is_trite("踔厉奋发")
    assert is_trite("深入学习领会")
    assert not is_trite("丧事简办")
