"""The settings in force: read by everybody, changed in one place, saved at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from studyapp.settings import Settings


class Preferences(QObject):
    """Holds the current `Settings` (`current`); what is changed is saved to `path` at once.

    Only what is changed is saved: what was given for this run alone (`--lang`) is never made the user's choice, and
    two windows on the same folder do not undo each other's.
    """

    changed = Signal(object, object)
    """Settings before, settings now."""

    def __init__(self, current: Settings, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current = current
        self._path = path

    def change(self, **fields: Any) -> None:
        """Set those fields, tell and save; nothing happens where all are as they were.

        Raises UserError where they cannot be saved; the choice holds for this run even then.
        """
        before, now = self.current, replace(self.current, **fields)
        if now == before:
            return
        self.current = now
        self.changed.emit(before, now)
        replace(type(now).load(self._path), **fields).save(self._path)
