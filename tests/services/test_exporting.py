"""Which items go out, and how an export is written: whole, or not at all."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from studyapp.core.errors import UserError
from studyapp.core.items.item import Item, ItemId, ItemStatus, ItemType
from studyapp.core.progress import Cancelled
from studyapp.services.exporting import (
    TARGETS,
    Selected,
    make_export,
    report_document,
    save_export,
    select,
)
from tests.exchange.exports.sets import ARTICLE, NOW, TITLE, every_type, export


def with_states(*states: ItemStatus) -> list[tuple[None, Item]]:
    """As many singles, in these states."""
    return [
        (None, replace(every_type()[0], id=ItemId(f"s{number}"), status=state)) for number, state in enumerate(states)
    ]


def test_rejected_and_retired_items_stay_behind() -> None:
    pairs = with_states(*ItemStatus)
    selected = select(pairs)
    assert [item.status for _article, item in selected.pairs] == [ItemStatus.DRAFT, ItemStatus.APPROVED]
    assert selected.aside == 2


def test_the_gate_lets_approved_items_through_only() -> None:
    selected = select(with_states(*ItemStatus), approved_only=True)
    assert [item.status for _article, item in selected.pairs] == [ItemStatus.APPROVED]
    assert selected.aside == 3


def test_types_can_be_chosen() -> None:
    pairs = [(ARTICLE, one) for one in every_type()]
    selected = select(pairs, types=[ItemType.CLOZE])
    assert [item.id for _article, item in selected.pairs] == ["e04", "e05"]


def test_nothing_selected_and_nothing_that_fits_are_told() -> None:
    with pytest.raises(UserError, match="no item to export"):
        export("csv", ())
    with pytest.raises(UserError, match="aiken can hold none"):
        export("aiken", every_type()[-1:])


@pytest.mark.parametrize("target", [name for name in TARGETS if name != "pdf"])
def test_making_an_export_reports_progress_and_can_be_stopped(target: str) -> None:
    told: list[float] = []
    selected = Selected(tuple((ARTICLE, one) for one in every_type()), 0)
    make_export(TARGETS[target], TITLE, selected, NOW, told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0

    def stop(_fraction: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        make_export(TARGETS[target], TITLE, selected, NOW, stop)


def test_files_are_written_beside_the_one_that_was_asked_for(tmp_path: Path) -> None:
    report = save_export(export("wjx", every_type()), tmp_path / "new" / "全会.txt")
    assert [path.name for path in report.files] == ["全会.txt", "全会-key.txt"]
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == ["全会-key.txt", "全会.txt"]


def test_nothing_is_left_where_one_file_cannot_be_written(tmp_path: Path) -> None:
    out = tmp_path / "set.txt"
    out.mkdir()  # a folder is in the way of the first file; the second could be written
    with pytest.raises(UserError):
        save_export(export("wjx", every_type()), out)
    assert [path.name for path in tmp_path.iterdir()] == ["set.txt"]


def test_an_old_file_stays_where_the_new_one_cannot_be_made(tmp_path: Path) -> None:
    out = tmp_path / "set.txt"
    out.write_text("old", "utf-8")
    with pytest.raises(UserError):
        save_export(export("aiken", every_type()[-1:]), out)
    assert out.read_text("utf-8") == "old"


def test_the_report_as_json() -> None:
    made = export("wjx", every_type()[:1])
    document = json.loads(json.dumps(report_document(made.report, str)))
    assert document["format"] == "wjx"
    assert document["items"] == 1
    assert document["files"] == []
    assert document["losses"] == [
        {
            "number": 1,
            "id": "e01",
            "type": "single",
            "stem": "到2036年，要（ ）。",
            "action": "weakened",
            "why": "The key is not in the text; it stands in the file of keys.",
            "key": "B. 建成和美山城",
        }
    ]


def test_several_articles_make_several_quiz_sets(tmp_path: Path) -> None:
    other = replace(ARTICLE, title="青川县委三次全会举行")
    pairs = ((ARTICLE, every_type()[0]), (other, every_type()[0]))
    made = make_export(TARGETS["json"], TITLE, Selected(pairs, 0), NOW)
    report = save_export(made, tmp_path / "set.json")
    assert [path.name for path in report.files] == ["set.json", "set-2.json"]
