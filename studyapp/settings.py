"""What a user has chosen, kept as JSON."""

from __future__ import annotations

import json
import logging
import math
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studyapp.files import write_atomically

if TYPE_CHECKING:
    from studyapp.core.learning.grading import Rules

_log = logging.getLogger(__name__)

MAX_BYTES = 1_000_000
"""A settings file is a few hundred bytes; one larger than this is no settings file and is not loaded."""

LANGUAGES = ("", "zh_CN", "zh_TW", "en")
THEMES = ("system", "light", "dark")
SCRIPTS = ("original", "Hans", "Hant")
TEXT_SCALES = (0.5, 3.0)
SESSION_SIZES = (1, 500)
PRACTICE_MINUTES = (1, 240)
# How what is partly right is marked, by the names that core.learning.grading has for its rules.
MULTIPLE_RULES = ("share", "deduct", "all")
ORDERING_RULES = ("neighbours", "position", "all")
PARTS_RULES = ("share", "all")


@dataclass(frozen=True, slots=True)
class Settings:
    """One user's choices; an empty `language` follows the system, `window` is the saved geometry in base64.

    `learner` is the row of the learner with whom to begin without asking.
    """

    language: str = ""
    theme: str = "system"
    text_scale: float = 1.0
    reading_script: str = "original"
    window: str = ""
    last_article: int | None = None
    hidden_kinds: tuple[str, ...] = ()
    session_size: int = 20
    practice_minutes: int = 20
    multiple_rule: str = "share"
    ordering_rule: str = "neighbours"
    parts_rule: str = "share"
    learner: int | None = None

    def rules(self) -> Rules:
        """How what is partly right is marked."""
        from studyapp.core.learning.grading import MultipleRule, OrderingRule, PartsRule, Rules

        return Rules(MultipleRule(self.multiple_rule), OrderingRule(self.ordering_rule), PartsRule(self.parts_rule))

    @classmethod
    def load(cls, path: Path) -> Settings:
        """The settings in `path`; never fails.

        No file: the defaults. A file that is no JSON object: the defaults, and the file is set aside as
        `settings.broken-<n>.json`. Unknown names are ignored, and a value of the wrong kind falls back alone.
        """
        try:
            with path.open("rb") as file:
                data = file.read(MAX_BYTES + 1)
        except OSError as error:
            if not isinstance(error, FileNotFoundError):
                _log.warning("settings cannot be read: %s", error)
            return cls()
        try:
            if len(data) > MAX_BYTES:
                raise ValueError("too large")
            values = json.loads(data)
            if not isinstance(values, dict):
                raise TypeError("not an object")
        except (ValueError, TypeError, RecursionError) as error:
            _log.warning("settings are broken: %s", error)
            _set_aside(path)
            return cls()
        known: dict[str, Any] = {}
        for name, check in _CHECKS.items():
            if name not in values:
                continue
            try:
                known[name] = check(values[name])
            except (ValueError, TypeError):
                _log.warning("setting %s has no use for %.60r", name, values[name])
        return cls(**known)

    def save(self, path: Path) -> None:
        """Write the settings to `path` as a whole or not at all; raises UserError where that cannot be done."""
        text = json.dumps(asdict(self), ensure_ascii=False, indent=2) + "\n"
        write_atomically(path, text.encode())


def _set_aside(path: Path) -> None:
    number = 1
    while (aside := path.with_name(f"{path.stem}.broken-{number}{path.suffix}")).exists():
        number += 1
    try:
        path.rename(aside)
    except OSError as error:
        _log.warning("broken settings cannot be set aside: %s", error)


def _one_of(choices: tuple[str, ...]) -> Callable[[object], str]:
    def check(value: object) -> str:
        if not isinstance(value, str) or value not in choices:
            raise ValueError
        return value

    return check


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _scale(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError
    low, high = TEXT_SCALES
    if not math.isfinite(value) or not low <= value <= high:
        raise ValueError
    return float(value)


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError
    return value


def _row(value: object) -> int | None:
    return None if value is None else _whole(value)


def _between(bounds: tuple[int, int]) -> Callable[[object], int]:
    def check(value: object) -> int:
        number = _whole(value)
        low, high = bounds
        if not low <= number <= high:
            raise ValueError
        return number

    return check


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError
    return tuple(_text(part) for part in value)


_CHECKS: dict[str, Callable[[object], object]] = {
    "language": _one_of(LANGUAGES),
    "theme": _one_of(THEMES),
    "text_scale": _scale,
    "reading_script": _one_of(SCRIPTS),
    "window": _text,
    "last_article": _row,
    "learner": _row,
    "hidden_kinds": _texts,
    "session_size": _between(SESSION_SIZES),
    "practice_minutes": _between(PRACTICE_MINUTES),
    "multiple_rule": _one_of(MULTIPLE_RULES),
    "ordering_rule": _one_of(ORDERING_RULES),
    "parts_rule": _one_of(PARTS_RULES),
}
