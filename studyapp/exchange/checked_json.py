"""JSON from strangers: read within bounds, and checked part by part with the place of every fault."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.exchange.file_bytes import read_bytes


@dataclass(frozen=True, slots=True)
class Node:
    """A value of a JSON document, with the file and the place (`items[12].key`) that an error names."""

    value: object
    file: str
    place: str = ""

    def fault(self, template: str, **fields: object) -> NoReturn:
        """Raise a UserError on this place; `template` is marked for translation and has {file} and {place}."""
        raise UserError(template, file=self.file, place=self.place or "$", **fields)

    def member(self, name: str) -> Node:
        """The member `name` of an object."""
        found = self.member_or_none(name)
        if found is None:
            Node(None, self.file, self._below(name)).fault(
                QT_TRANSLATE_NOOP("errors", "{file}: {place} is missing."),
            )
        return found

    def member_or_none(self, name: str) -> Node | None:
        """The member `name` of an object, or None where it has none."""
        if not isinstance(self.value, dict):
            self.fault(QT_TRANSLATE_NOOP("errors", "{file}: {place} must be an object."))
        return Node(self.value[name], self.file, self._below(name)) if name in self.value else None

    def elements(self, least: int, most: int) -> tuple[Node, ...]:
        """The elements of an array of `least` to `most`."""
        if not isinstance(self.value, list):
            self.fault(QT_TRANSLATE_NOOP("errors", "{file}: {place} must be an array."))
        if not least <= len(self.value) <= most:
            self.fault(
                QT_TRANSLATE_NOOP("errors", "{file}: {place} must have {least} to {most} elements."),
                least=least,
                most=most,
            )
        return tuple(Node(value, self.file, f"{self.place}[{at}]") for at, value in enumerate(self.value))

    def text(self, least: int, most: int) -> str:
        """A string of `least` to `most` characters that can be stored: no NUL and no half of a surrogate pair."""
        if not isinstance(self.value, str):
            self.fault(QT_TRANSLATE_NOOP("errors", "{file}: {place} must be a text."))
        if not least <= len(self.value) <= most:
            self.fault(
                QT_TRANSLATE_NOOP("errors", "{file}: {place} must have {least} to {most} characters."),
                least=least,
                most=most,
            )
        if any(char == "\0" or "\ud800" <= char <= "\udfff" for char in self.value):
            self.fault(QT_TRANSLATE_NOOP("errors", "{file}: {place} has characters that are not allowed."))
        return self.value

    def one_of(self, choices: tuple[str, ...]) -> str:
        """A string out of `choices`."""
        if self.value not in choices or not isinstance(self.value, str):
            self.fault(
                QT_TRANSLATE_NOOP("errors", "{file}: {place} must be one of: {choices}."), choices=", ".join(choices)
            )
        return self.value

    def whole(self, least: int, most: int) -> int:
        """A whole number from `least` to `most`."""
        if isinstance(self.value, bool) or not isinstance(self.value, int) or not least <= self.value <= most:
            self.fault(
                QT_TRANSLATE_NOOP("errors", "{file}: {place} must be a whole number from {least} to {most}."),
                least=least,
                most=most,
            )
        return self.value

    def number(self, least: float, most: float) -> float:
        """A finite number from `least` to `most`."""
        value = self.value
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
            self.fault(
                QT_TRANSLATE_NOOP("errors", "{file}: {place} must be a number from {least} to {most}."),
                least=least,
                most=most,
            )
        return float(value)

    def truth(self) -> bool:
        """Either true or false."""
        if not isinstance(self.value, bool):
            self.fault(QT_TRANSLATE_NOOP("errors", "{file}: {place} must be true or false."))
        return self.value

    def _below(self, name: str) -> str:
        return f"{self.place}.{name}" if self.place else name


def read_json(path: Path, max_bytes: int) -> Node:
    """The document in the file `path`; raises UserError where there is none of at most `max_bytes`."""
    name = path.name or str(path)
    data = read_bytes(path, name, max_bytes)
    if len(data) > max_bytes:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{name}: the file is larger than {megabytes} MB."),
            name=name,
            megabytes=max_bytes // 1_000_000,
        )
    try:
        return Node(json.loads(data.decode("utf-8-sig"), parse_constant=_refuse), name)
    except (ValueError, RecursionError) as error:  # UnicodeDecodeError and JSONDecodeError are ValueErrors
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{name}: this is not valid JSON (line {line})."), name=name, line=line
        ) from error


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)
