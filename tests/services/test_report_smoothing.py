"""Retention in the picture is that of the week, since a day has few reviews."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from studyapp.services.report_sheet import smoothed
from studyapp.services.reports import DayFigure

START = date(2031, 3, 3)


def _day(number: int, reviews: int, recalled: int) -> DayFigure:
    return DayFigure(
        day=START + timedelta(days=number),
        answered=4,
        right=1,
        seconds=10.0,
        assisted=0,
        assisted_right=0,
        reviews=reviews,
        expected=reviews * 0.9,
        recalled=recalled,
    )


def test_a_day_with_two_reviews_does_not_fall_to_nothing() -> None:
    days = [_day(0, 8, 8), _day(1, 2, 0)]
    assert smoothed(days)[1] == pytest.approx((0.25, 0.9, 0.8))


def test_only_the_seven_days_before_count() -> None:
    days = [_day(0, 8, 8), _day(6, 2, 0), _day(7, 2, 2)]
    assert [each[2] for each in smoothed(days)] == pytest.approx([1.0, 0.8, 0.5])


def test_a_week_without_reviews_has_no_retention() -> None:
    assert smoothed([_day(0, 0, 0)]) == [(0.25, None, None)]
