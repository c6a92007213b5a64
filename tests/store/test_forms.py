"""Saved forms: their words stay, whatever happens to the bank, and the store tells what has become of the items."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from studyapp.core.forms.blueprint import Band, Blueprint, Mix, Quota
from studyapp.core.forms.facts import Candidate
from studyapp.core.forms.form import Form, Origin
from studyapp.core.ids import ArticleRow, FormRow, ItemRow
from studyapp.core.items.item import ItemId, ItemStatus, ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.store import articles, form_stock, forms, items
from studyapp.store.database import Database
from studyapp.store.forms import EntryState
from tests.core.forms.bank import form_of
from tests.store import invented

NOW = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)
BLUEPRINT = Blueprint(
    "雲岫測試",
    (Quota(ItemType.SINGLE, 2, 1.5, frozenset({PhraseKind.GOAL}), frozenset({Band.EASY})),),
    articles=frozenset({"d" * 64}),
    must=(ItemId("a"),),
    must_not=frozenset({ItemId("z")}),
    approved_only=True,
    mix=Mix(0.3, 0.5, 0.2),
    seed=7,
    versions=3,
    minutes=45,
    pass_mark=1.5,
)


def kept_items(database: Database) -> tuple[ArticleRow, dict[str, ItemRow]]:
    """The invented article with an item of every type, and their rows by id."""
    with database.writing() as db:
        row = articles.keep(db, invented.article(), invented.reading(), NOW)
        items.replace_generated(db, row, invented.one_of_each_type())
        return row, {stored.item.id: stored.row for stored in items.listing(db, row)}


def form(rows: dict[str, ItemRow]) -> Form:
    origin = Origin("雲岫縣委三次全會舉行", "2026-03-02", 3, "d" * 64)
    made = [Candidate(one, rows[one.id], origin) for one in invented.one_of_each_type()]
    return form_of(*made, title="雲岫測試", seed=7, labels=("A", "B", "C"), minutes=45, pass_mark=1.5)


def test_a_form_and_its_blueprint_come_back_as_they_were(database: Database) -> None:
    _, rows = kept_items(database)
    whole = form(rows)
    with database.writing() as db:
        row = forms.save(db, whole, BLUEPRINT, NOW)
    with database.reading() as db:
        saved = forms.find(db, row)
        (summary,) = forms.listing(db)
    assert saved is not None
    assert (saved.form, saved.blueprint) == (whole, BLUEPRINT)
    assert (summary.title, summary.count, summary.points, summary.saved_at) == ("雲岫測試", 8, 16.0, NOW)


def test_a_form_keeps_its_words_and_tells_what_has_become_of_its_items(database: Database) -> None:
    article, rows = kept_items(database)
    whole = form(rows)
    with database.writing() as db:
        row = forms.save(db, whole, BLUEPRINT, NOW)
        assert set(forms.states(db, row)) == {EntryState.SAME}
        changed = replace(invented.one_of_each_type()[0], stem="另一個題幹（ ）。")
        items.rewrite(db, rows["a"], changed, ItemStatus.DRAFT)
        items.judge(db, rows["b"], ItemStatus.RETIRED)
        db.execute("DELETE FROM items WHERE id = ?", [rows["c"]])
    with database.reading() as db:
        found = dict(zip([str(entry.item.id) for entry in whole.entries], forms.states(db, row), strict=True))
        saved = forms.find(db, row)
    assert found["a"] is EntryState.CHANGED
    assert found["b"] is found["c"] is EntryState.WITHDRAWN
    assert found["d"] is EntryState.SAME
    assert saved is not None
    assert [entry.item for entry in saved.form.entries] == [entry.item for entry in whole.entries]
    assert next(entry.row for entry in saved.form.entries if entry.item.id == "c") is None
    with database.writing() as db:
        articles.remove(db, article)
    with database.reading() as db:
        assert set(forms.states(db, row)) == {EntryState.WITHDRAWN}
        assert forms.find(db, row) is not None


def test_saving_again_replaces_and_a_lost_place_makes_a_new_one(database: Database) -> None:
    _, rows = kept_items(database)
    with database.writing() as db:
        row = forms.save(db, form(rows), BLUEPRINT, NOW)
        shorter = form_of(Candidate(invented.one_of_each_type()[0], rows["a"]), title="短")
        assert forms.save(db, shorter, BLUEPRINT, NOW + timedelta(hours=1), row) == row
        assert forms.save(db, shorter, BLUEPRINT, NOW, FormRow(99)) != row
    with database.reading() as db:
        assert [(one.title, one.count) for one in forms.listing(db)] == [("短", 1), ("短", 1)]
        assert len(forms.states(db, row)) == 1


def test_deleting_and_renaming(database: Database) -> None:
    _, rows = kept_items(database)
    with database.writing() as db:
        row = forms.save(db, form(rows), BLUEPRINT, NOW)
        assert forms.rename(db, row, "改名")
        forms.delete(db, [row], NOW)
        assert forms.listing(db) == ()
        assert not forms.rename(db, row, "再改名")
        forms.restore(db, [row])
        assert [one.title for one in forms.listing(db)] == ["改名"]


def test_the_stock_is_what_may_be_asked_with_its_article(database: Database) -> None:
    _, rows = kept_items(database)
    with database.writing() as db:
        items.judge(db, rows["a"], ItemStatus.REJECTED)
        items.judge(db, rows["d"], ItemStatus.APPROVED)
        stock = {one.id: one for one in form_stock.stock(db)}
        found = form_stock.candidates(db, [rows["d"], ItemRow(999), rows["e"]])
        origins = form_stock.origins(db, [rows["d"]])
        assert form_stock.search(db, "三個轉變", 5) == (rows["g"],)
        assert form_stock.search(db, "2036年 100%_", 5) == ()
        ((_, title, digest),) = form_stock.articles_with_items(db, 5)
    assert "a" not in stock
    assert stock[ItemId("d")].status is ItemStatus.APPROVED
    assert stock[ItemId("d")].digest == invented.article().digest == digest
    assert [one.item.id for one in found] == ["d", "e"]
    assert found[0].origin == Origin(digest=digest)
    assert origins[rows["d"]] == Origin(title, "2026-03-02", 3, digest)
