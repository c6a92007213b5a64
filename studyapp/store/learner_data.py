"""All that is a learner's own, wherever it stands: found by following foreign keys, so that no table is forgotten."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.ids import LearnerId
from studyapp.store import database

if TYPE_CHECKING:
    from sqlite_utils import Database


def tables(db: Database) -> dict[str, str]:
    """The tables that hold a learner's rows, each with SQL for which they are; `?` stands for the learner."""
    names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    whose = {"learners": "id = ?"}
    grown = True
    while grown:  # a table may point to one that comes after it
        grown = False
        for name in names:
            if name in whose:
                continue
            for key in db.query(f'PRAGMA foreign_key_list("{name}")'):
                parent = key["table"]
                if parent in whose and key["on_delete"] == "CASCADE":
                    column = key["to"] or "id"
                    inner = whose[parent]
                    whose[name] = f'"{key["from"]}" IN (SELECT "{column}" FROM "{parent}" WHERE {inner})'  # noqa: S608
                    grown = True
                    break
    return whose


def rows(db: Database, learner: LearnerId) -> Iterator[tuple[str, Iterator[dict[str, Any]]]]:
    """Table after table with the learner's rows; what is kept of a PIN is left out."""
    for name, where in tables(db).items():
        found = db.query(f'SELECT * FROM "{name}" WHERE {where}', [learner])  # noqa: S608 - names of our own schema
        yield name, ({key: value for key, value in row.items() if key != "pin"} for row in found)


def stems(db: Database, learner: LearnerId) -> dict[int, str]:
    """The stems of the items that the learner answered, by row."""
    return dict(
        db.execute(
            """
            SELECT DISTINCT items.id, items.stem FROM items
            JOIN responses ON responses.item_id = items.id
            JOIN attempts ON attempts.id = responses.attempt_id WHERE attempts.learner_id = ?
            """,
            [learner],
        ).fetchall()
    )


def erase(path: Path, learner: LearnerId) -> None:
    """Take a learner and all rows of theirs out of the file at `path`, so that no byte of them is left in it.

    What is deleted is written over (`secure_delete`), then the whole file is written anew (VACUUM: earlier changes
    may have left copies in its gaps), and what stands in the write-ahead log goes with it. Raises `UserError` where
    another window hinders that; the learner is gone then too, and erasing again does the rest.
    """
    opened = database.open_database(path)
    try:
        with opened.reading() as db:
            connection = db.conn
        with database.in_plain_words(path):
            connection.execute("PRAGMA secure_delete = ON")
        with opened.writing() as db:
            db.execute("DELETE FROM learners WHERE id = ?", [learner])
        with database.in_plain_words(path):
            connection.execute("VACUUM")
            _empty_log(connection, path)
    finally:
        opened.close()


def _empty_log(connection: sqlite3.Connection, path: Path) -> None:
    ((busy, _frames, _moved),) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    if busy:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} is in use by another window. Close it, then delete again."), file=path
        )
