"""A report as CSV: tables one below the other, harmless in a spreadsheet."""

from __future__ import annotations

import csv
import io

import pytest

from studyapp.exchange.report_csv import report_csv


def read(data: bytes) -> list[list[str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_tables_stand_one_below_the_other() -> None:
    data = report_csv([[("日期", "答题"), ("2026-03-02", "4")], [("题目",), ('带"引号"，逗号,的题',)]])
    assert read(data) == [["日期", "答题"], ["2026-03-02", "4"], [], ["题目"], ['带"引号"，逗号,的题']]


@pytest.mark.parametrize(
    "name", ["=1+1", "+1-1", "-2+3", "@SUM(A1)", " =HYPERLINK(1)", "＝1+1", "\t=1", "-1-cmd|'/c calc'!A1", "\u202e=1"]
)
def test_what_looks_like_a_formula_is_made_harmless(name: str) -> None:
    ((cell,),) = read(report_csv([[(name,)]]))
    assert cell.startswith("'")


@pytest.mark.parametrize("figure", ["+4%", "-4%", "–", "86%", "1 / 3", "-12.5"])
def test_figures_stay_figures(figure: str) -> None:
    assert read(report_csv([[(figure,)]])) == [[figure]]


def test_control_characters_do_not_break_a_row() -> None:
    assert read(report_csv([[("a\r\nb\x00c",)]])) == [["a  b c"]]
