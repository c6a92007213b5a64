"""Learners at one computer: who they are, whose turn it is, and what becomes of all that is theirs.

Every service that records takes the learner from the store's `roster.current`; `Learners.choose` sets it for this
window. Two windows may serve two learners.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.ids import LearnerId
from studyapp.core.learning import pin as pins
from studyapp.core.progress import Progress
from studyapp.services.changes import Changes
from studyapp.services.safety import Safety
from studyapp.store import learner_data, roster
from studyapp.store.database import Database, open_database
from studyapp.store.roster import Learner

if TYPE_CHECKING:
    from studyapp.store.database import Transaction

__all__ = ["NAME_LIMIT", "PIN_LENGTHS", "Learner", "Learners", "PinCheck", "erase", "export"]

NAME_LIMIT = 40
PIN_LENGTHS = (pins.SHORTEST, pins.LONGEST)


@dataclass(frozen=True, slots=True)
class PinCheck:
    """Whether a PIN was right, and how many seconds the next try must wait; one that came too soon is not looked at."""

    right: bool
    wait: int = 0


class Learners:
    """What may be done with learners. Each act is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # Whose turn it is.

    def current(self, now: datetime) -> Learner:
        """The learner whose turn it is at this window, made on first use."""
        with self._database.writing() as db:
            learner = roster.current(db, now)
            return next(one for one in roster.listing(db) if one.id == learner)

    def choose(self, learner: LearnerId) -> Changes:
        """Make it that learner's turn; whoever asks has checked the PIN. Raises `UserError` for one who is gone."""
        with self._database.writing() as db:
            _require(db, learner)
            roster.choose(db, learner)
        return Changes(responses=True)

    def forget_choice(self) -> None:
        """The learner chosen is gone: it is the first one's turn."""
        with self._database.writing() as db:
            roster.choose(db, None)

    def listing(self) -> tuple[Learner, ...]:
        """All learners in the order of their coming, the archived ones last."""
        with self._database.reading() as db:
            return roster.listing(db)

    # Names.

    def add(self, name: str, now: datetime) -> Learner:
        """A new learner; raises `UserError` for a name that is empty, too long or taken."""
        with self._database.writing() as db:
            learner = roster.add(db, _checked_name(db, name, None), now)
            return _require(db, learner)

    def rename(self, learner: LearnerId, name: str) -> None:
        """Give a learner another name, on the same conditions."""
        with self._database.writing() as db:
            roster.rename(db, learner, _checked_name(db, name, learner))

    def archive(self, learner: LearnerId, now: datetime) -> None:
        """Take a learner off the list of those who are asked for; everything is kept. One must be left on it."""
        with self._database.writing() as db:
            if all(one.archived_at or one.id == learner for one in roster.listing(db)):
                raise UserError(QT_TRANSLATE_NOOP("errors", "The last learner on the list stays there."))
            roster.archive(db, learner, now)

    def take_back(self, learner: LearnerId) -> None:
        """Put an archived learner back on the list."""
        with self._database.writing() as db:
            roster.archive(db, learner, None)

    # PINs.

    def check_pin(self, learner: LearnerId, pin: str, now: datetime) -> PinCheck:
        """Whether `pin` opens the learner's work, which without a PIN is open. A wrong one makes the next try wait.

        The waiting is kept in the file: starting the program anew does not shorten it, nor does setting the clock
        back lengthen it beyond its own length.
        """
        with self._database.reading() as db:
            state = roster.pin_state(db, learner)
        if state.kept is None:
            return PinCheck(right=True)
        if left := _left_to_wait(state, now):
            return PinCheck(right=False, wait=left)
        right = pins.fits(pin, state.kept)  # takes its time, and not while others wait for the file
        with self._database.writing() as db:
            if right:
                roster.forget_wrong_pins(db, learner)
                return PinCheck(right=True)
            roster.count_wrong_pin(db, learner, now)
        return PinCheck(right=False, wait=pins.wait_after(state.failures + 1))

    def set_pin(self, learner: LearnerId, pin: str) -> None:
        """Give a learner a PIN; raises `UserError` for one that is too short or too long."""
        if not pins.SHORTEST <= len(pin) <= pins.LONGEST:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "A PIN has {least} to {most} characters."),
                least=pins.SHORTEST,
                most=pins.LONGEST,
            )
        kept = pins.hashed(pin, secrets.token_bytes(pins.SALT_BYTES))
        with self._database.writing() as db:
            roster.set_pin(db, learner, kept)

    def remove_pin(self, learner: LearnerId) -> None:
        """Take a learner's PIN away."""
        with self._database.writing() as db:
            roster.set_pin(db, learner, None)

    # All of it: work for a worker, which opens the file for itself.

    def export_work(self, learner: LearnerId, target: Path, now: datetime) -> Callable[[Progress], Path]:
        """Work that writes all that is a learner's own to the JSON file `target`; see `export`."""
        path = self._database.path

        def work(_report: Progress) -> Path:
            export(path, learner, target, now)
            return target

        return work

    def erase_work(self, learner: LearnerId, purged: Safety | None, now: datetime) -> Callable[[Progress], Changes]:
        """Work that deletes a learner truly; see `erase`. With `purged` its copies go too; one is made anew."""
        path = self._database.path

        def work(_report: Progress) -> Changes:
            changes = erase(path, learner)
            if purged is not None:
                purged.purge()
                purged.refresh(now)
            return changes

        return work


def export(path: Path, learner: LearnerId, target: Path, now: datetime) -> None:
    """Write all that is a learner's own in the file at `path` to a JSON file: table by table, with the answered stems.

    Written row by row, so that a million responses need no memory, and under its name only when it is whole. Raises
    `UserError` where that cannot be done.
    """
    fresh = target.with_name(f"{target.name}.{os.getpid()}.tmp")
    database = open_database(path)
    try:
        with fresh.open("w", encoding="utf-8") as file, database.reading() as db:
            _require(db, learner)
            for part in _exported(db, learner, now):
                file.write(part)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(target)
    except OSError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{name}: the file cannot be written: {reason}."),
            name=target,
            reason=error.strerror or error,
        ) from error
    finally:
        database.close()
        with suppress(OSError):
            fresh.unlink()


def erase(path: Path, learner: LearnerId) -> Changes:
    """Delete a learner truly: every row of theirs, and every byte of it in the file at `path`. Copies are not touched.

    With a large file this takes a minute. Raises `UserError` where another window hinders it.
    """
    learner_data.erase(path, learner)
    return Changes(responses=True)


def _exported(db: Transaction, learner: LearnerId, now: datetime) -> Iterator[str]:
    yield '{\n"program": "StudyApp",\n"exported_at": ' + json.dumps(now.isoformat())
    for table, rows in learner_data.rows(db, learner):
        yield f",\n{json.dumps(table)}: ["
        for number, row in enumerate(rows):
            yield (",\n" if number else "\n") + json.dumps(row, ensure_ascii=False, default=_hexadecimal)
        yield "]"
    stems = {str(row): stem for row, stem in learner_data.stems(db, learner).items()}
    yield f',\n"stems": {json.dumps(stems, ensure_ascii=False)}\n}}\n'


def _hexadecimal(value: object) -> str:
    """A BLOB in words."""
    return value.hex() if isinstance(value, bytes) else str(value)


def _require(db: Transaction, learner: LearnerId) -> Learner:
    for one in roster.listing(db):
        if one.id == learner:
            return one
    raise UserError(QT_TRANSLATE_NOOP("errors", "This learner was deleted in another window. Choose another one."))


def _checked_name(db: Transaction, name: str, learner: LearnerId | None) -> str:
    name = " ".join("".join(char if char.isprintable() else " " for char in name).split())
    if not name:
        raise UserError(QT_TRANSLATE_NOOP("errors", "A learner needs a name."))
    if len(name) > NAME_LIMIT:
        raise UserError(QT_TRANSLATE_NOOP("errors", "A name has {most} characters at most."), most=NAME_LIMIT)
    if any(one.name.casefold() == name.casefold() and one.id != learner for one in roster.listing(db)):
        raise UserError(QT_TRANSLATE_NOOP("errors", "There is a learner called {name} already."), name=name)
    return name


def _left_to_wait(state: roster.PinState, now: datetime) -> int:
    if state.failed_at is None:
        return 0
    wait = pins.wait_after(state.failures)
    passed = max(timedelta(0), now - state.failed_at)
    return max(0, wait - int(passed.total_seconds()))
