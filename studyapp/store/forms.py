"""Saved forms. A form keeps the words its items had when it was saved, whatever happens to the bank."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from studyapp.core.forms.blueprint import Blueprint
from studyapp.core.forms.form import Entry, Form, Points, Section
from studyapp.core.ids import FormRow
from studyapp.store import columns, form_columns

if TYPE_CHECKING:
    from sqlite_utils import Database


class EntryState(StrEnum):
    """What has become of an entry's item in the bank since the form was saved."""

    SAME = "same"
    CHANGED = "changed"
    """Stem, options or key are others now."""
    WITHDRAWN = "withdrawn"
    """It is no longer in the bank, or was rejected, retired or withdrawn."""


@dataclass(frozen=True, slots=True)
class FormSummary:
    """A saved form in a list."""

    row: FormRow
    title: str
    count: int
    points: Points
    minutes: int
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class SavedForm:
    """A saved form and what it was drawn from."""

    row: FormRow
    form: Form
    blueprint: Blueprint


def save(db: Database, form: Form, blueprint: Blueprint, now: datetime, row: FormRow | None = None) -> FormRow:
    """Keep a form, in the place of the one at `row` if that is still there."""
    values = {
        "title": form.title,
        "saved_at": columns.moment_text(now),
        "count": form.count,
        "points": form.points,
        "seed": form.seed,
        "minutes": form.minutes,
        "pass_mark": form.pass_mark,
        "labels": columns.texts_json(form.labels),
        "shuffle_items": int(form.shuffle_items),
        "shuffle_options": int(form.shuffle_options),
        "blueprint": form_columns.blueprint_json(blueprint),
    }
    kept = (
        row is not None
        and db.execute(
            """
        UPDATE forms
        SET title = :title, saved_at = :saved_at, count = :count, points = :points, seed = :seed, minutes = :minutes,
            pass_mark = :pass_mark, labels = :labels, shuffle_items = :shuffle_items,
            shuffle_options = :shuffle_options, blueprint = :blueprint
        WHERE id = :row AND deleted_at IS NULL
        """,
            {**values, "row": row},
        ).rowcount
    )
    if row is None or not kept:
        new = db.execute(
            """
            INSERT INTO forms (title, saved_at, count, points, seed, minutes, pass_mark, labels, shuffle_items,
                               shuffle_options, blueprint)
            VALUES (:title, :saved_at, :count, :points, :seed, :minutes, :pass_mark, :labels, :shuffle_items,
                    :shuffle_options, :blueprint)
            """,
            values,
        ).lastrowid
        assert new is not None
        row = FormRow(new)
    db.execute("DELETE FROM form_entries WHERE form_id = ?", [row])
    position = 0
    for section, kept_section in enumerate(form.sections):
        for entry in kept_section.entries:
            db.execute(
                """
                INSERT INTO form_entries (form_id, position, section, item_id, points, locked, fingerprint, type,
                                          phrase_kind, status, difficulty, rule, evidence_start, evidence_end, stem,
                                          options, key, tests, quote, rationale, origin_title, origin_published,
                                          origin_paragraph, origin_digest)
                VALUES (:form_id, :position, :section,
                        (SELECT id FROM items WHERE id = :item_id), :points, :locked, :fingerprint, :type,
                        :phrase_kind, :status, :difficulty, :rule, :evidence_start, :evidence_end, :stem,
                        :options, :key, :tests, :quote, :rationale, :origin_title, :origin_published,
                        :origin_paragraph, :origin_digest)
                """,
                {"form_id": row, "position": position, "section": section, **form_columns.entry_values(entry)},
            )
            position += 1
    return row


def listing(db: Database) -> tuple[FormSummary, ...]:
    """All saved forms, the last saved first."""
    return tuple(
        FormSummary(
            row=FormRow(found["id"]),
            title=found["title"],
            count=found["count"],
            points=found["points"],
            minutes=found["minutes"],
            saved_at=columns.moment_of(found["saved_at"]),
        )
        for found in db.query(
            """
            SELECT id, title, count, points, minutes, saved_at FROM forms
            WHERE deleted_at IS NULL ORDER BY saved_at DESC, id DESC
            """
        )
    )


def find(db: Database, row: FormRow) -> SavedForm | None:
    """A saved form as it was saved, one that is deleted too; None where it is gone."""
    found = next(iter(db.query("SELECT * FROM forms WHERE id = ?", [row])), None)
    if found is None:
        return None
    sections: dict[int, list[Entry]] = {}
    for entry in db.query("SELECT * FROM form_entries WHERE form_id = ? ORDER BY position", [row]):
        sections.setdefault(entry["section"], []).append(form_columns.entry_of(entry))
    form = Form(
        title=found["title"],
        sections=tuple(Section(entries[0].item.type, tuple(entries)) for entries in sections.values()),
        seed=found["seed"],
        minutes=found["minutes"],
        pass_mark=found["pass_mark"],
        labels=columns.texts_of(found["labels"]),
        shuffle_items=bool(found["shuffle_items"]),
        shuffle_options=bool(found["shuffle_options"]),
    )
    return SavedForm(row, form, form_columns.blueprint_of(found["blueprint"]))


def states(db: Database, row: FormRow) -> tuple[EntryState, ...]:
    """For each entry of a form, in its order, what has become of the item in the bank."""
    return tuple(
        EntryState(state)
        for (state,) in db.execute(
            """
            SELECT CASE
                WHEN items.id IS NULL OR items.withdrawn = 1 OR items.status NOT IN ('draft', 'approved')
                THEN 'withdrawn'
                WHEN items.stem <> form_entries.stem OR items.options <> form_entries.options
                     OR items.key <> form_entries.key
                THEN 'changed'
                ELSE 'same'
            END
            FROM form_entries LEFT JOIN items ON items.id = form_entries.item_id
            WHERE form_entries.form_id = ? ORDER BY form_entries.position
            """,
            [row],
        )
    )


def rename(db: Database, row: FormRow, title: str) -> bool:
    """Give a form another title; tells whether it is there."""
    done = db.execute("UPDATE forms SET title = ? WHERE id = ? AND deleted_at IS NULL", [title, row])
    return done.rowcount > 0


def delete(db: Database, rows: Collection[FormRow], now: datetime) -> None:
    """Mark forms as deleted; they can be restored."""
    db.execute(
        "UPDATE forms SET deleted_at = ? WHERE deleted_at IS NULL AND id IN (SELECT value FROM json_each(?))",
        [columns.moment_text(now), json.dumps(list(rows))],
    )


def restore(db: Database, rows: Collection[FormRow]) -> None:
    """Take deleted forms back."""
    db.execute(
        "UPDATE forms SET deleted_at = NULL WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(list(rows))]
    )
