"""Composing: drawing from the store, saving, and taking back every act on a saved paper."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from studyapp.core.errors import UserError
from studyapp.core.forms.blueprint import Blueprint, Quota
from studyapp.core.forms.form import Form
from studyapp.core.forms.presets import Preset
from studyapp.core.forms.versions import versions
from studyapp.core.items.item import ItemStatus, ItemType
from studyapp.services.authoring import prepare_file
from studyapp.services.bundle import Services
from studyapp.services.changes import Changes
from studyapp.services.composing import draw
from studyapp.services.papers import Part, documents, file_stem, write_docx
from tests.core.forms.bank import REPORT
from tests.services.conftest import NOW

BLUEPRINT = Blueprint("云岫县委全会测试", (Quota(ItemType.SINGLE, 4, 2), Quota(ItemType.CLOZE, 4, 1.5)), versions=2)


@pytest.fixture
def stocked(services: Services) -> Services:
    """Services with the items of the invented report."""
    services.library.keep(prepare_file(REPORT), NOW)
    return services


def drawn(services: Services, blueprint: Blueprint = BLUEPRINT) -> Form:
    """A form drawn from the store, with its origins."""
    return services.composing.located(draw(services.composing.order(blueprint)).assembly.form)


def test_a_form_is_drawn_from_the_store_with_its_sources(stocked: Services) -> None:
    form = drawn(stocked)
    assert form.points == 14
    for entry in form.entries:
        assert entry.row is not None
        assert entry.origin.title
        assert entry.origin.paragraph >= 1
        assert stocked.review.find([entry.row])[entry.row].item == entry.item
    assert [item for _article, item in stocked.composing.pairs(form)] == [entry.item for entry in form.entries]
    assert {article.digest for article, _item in stocked.composing.pairs(form) if article} == {
        entry.origin.digest for entry in form.entries
    }


def test_the_gate_and_the_articles_hold_in_the_store_too(stocked: Services) -> None:
    assert draw(stocked.composing.order(replace(BLUEPRINT, approved_only=True))).assembly.form.count == 0
    rows = [one.row for one in stocked.library.items() if one.item.type is ItemType.CLOZE][:3]
    stocked.review.judge(rows, ItemStatus.APPROVED, NOW)
    found = draw(stocked.composing.order(replace(BLUEPRINT, approved_only=True))).assembly.form
    assert {entry.row for entry in found.entries} <= set(rows)
    assert draw(stocked.composing.order(replace(BLUEPRINT, articles=frozenset({"0" * 64})))).assembly.form.count == 0


def test_a_preset_is_fitted_to_the_store(stocked: Services) -> None:
    found = draw(stocked.composing.order(Blueprint("测试", ()), preset=Preset.SHORT))
    assert found.assembly.shortages == ()
    assert found.blueprint.points == found.assembly.form.points == 50


def test_the_stock_is_fetched_again_only_after_a_change(stocked: Services) -> None:
    first = stocked.composing.stock()
    assert stocked.composing.stock() is first
    row = stocked.library.items()[0].row
    stocked.review.judge([row], ItemStatus.RETIRED, NOW)
    assert len(stocked.composing.stock()) == len(first) - 1


def test_saving_renaming_and_deleting_can_be_taken_back(stocked: Services) -> None:
    form = drawn(stocked)
    row, changes = stocked.composing.save(form, BLUEPRINT, NOW)
    assert changes == Changes(forms=True)
    assert stocked.composing.open(row).form == form
    stocked.composing.rename(row, "  新的\n标题 ")
    assert stocked.composing.open(row).form.title == "新的 标题"
    shorter = replace(form, sections=form.sections[:1])
    stocked.composing.save(shorter, BLUEPRINT, NOW, row)
    stocked.composing.delete(row, NOW)
    assert stocked.composing.forms() == ()
    stocked.undo.undo()
    assert stocked.composing.open(row).form.count == 4
    stocked.undo.undo()
    assert stocked.composing.open(row).form.count == 8
    stocked.undo.undo()
    assert [one.title for one in stocked.composing.forms()] == [form.title]
    stocked.undo.undo()
    assert stocked.composing.forms() == ()


def test_what_makes_no_sense_is_refused(stocked: Services) -> None:
    with pytest.raises(UserError, match="without items"):
        stocked.composing.save(Form("空", ()), BLUEPRINT, NOW)
    row, _ = stocked.composing.save(drawn(stocked), BLUEPRINT, NOW)
    with pytest.raises(UserError, match="title"):
        stocked.composing.rename(row, "  ")
    stocked.composing.delete(row, NOW)
    with pytest.raises(UserError, match="no longer"):
        stocked.composing.rename(row, "甲")


def test_items_are_found_by_their_words(stocked: Services) -> None:
    (first, *_rest) = stocked.composing.search("", BLUEPRINT)
    words = first.item.stem[:4]
    assert first.item.id in [one.item.id for one in stocked.composing.search(words, BLUEPRINT)]
    assert stocked.composing.search("没有这些字", BLUEPRINT) == ()
    assert stocked.composing.search("", replace(BLUEPRINT, approved_only=True)) == ()


def test_documents_of_every_version_are_written(stocked: Services, tmp_path: Path) -> None:
    form = drawn(stocked)
    wanted = documents(form, versions(form), tuple(Part))
    assert [one.stem for one in wanted][:3] == [f"{form.title}-A", f"{form.title}-A-key", f"{form.title}-A-sheet"]
    done: list[float] = []
    paths = write_docx(form, wanted, tmp_path / "新 文件夹", NOW, done.append)
    assert len(paths) == 6
    assert all(path.read_bytes()[:2] == b"PK" for path in paths)
    assert done == sorted(done)
    single = replace(form, labels=("A",))
    assert [one.stem for one in documents(single, versions(single), (Part.PAPER,))] == [form.title]


def test_a_folder_that_cannot_be_written_is_told(stocked: Services, tmp_path: Path) -> None:
    form = drawn(stocked)
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="cannot be written"):
        write_docx(form, documents(form, versions(form), (Part.PAPER,)), tmp_path / "file", NOW)


@pytest.mark.parametrize(
    ("title", "stem"),
    [
        ("全会 测试：一/二", "全会 测试：一 二"),
        ('a<b>:"c"|?*\\', "a b c"),
        ("  . ", "paper"),
        ("CON", "paper"),
        ("长" * 200, "长" * 60),
        ("\u202e\x00反", "反"),
    ],
)
def test_titles_become_names_that_every_system_takes(title: str, stem: str) -> None:
    assert file_stem(title) == stem
