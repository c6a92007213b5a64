"""Translations without Qt: the same Qt Linguist files, for the command line and for errors."""

from __future__ import annotations

import logging
import os
import sys
import zlib
from dataclasses import dataclass, field
from pathlib import Path

from studyapp.core.errors import UserError
from studyapp.resources import resource

_log = logging.getLogger(__name__)

LANGUAGES = ("zh_CN", "zh_TW", "en")
"""The languages that the program speaks; the first where nothing else is known, since the articles are Chinese."""

_UNTRANSLATED = frozenset({"unfinished", "vanished", "obsolete"})


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The translations into one language; what it lacks stays in English, the language of the source."""

    language: str
    texts: dict[tuple[str, str], str] = field(default_factory=dict, repr=False)

    def translate(self, context: str, text: str) -> str:
        """`text` of `context` in this language, or `text` itself."""
        return self.texts.get((context, text), text)

    def sentence(self, error: UserError) -> str:
        """What `error` says to a person, in this language."""
        fields = {name: _one_line(value) for name, value in error.fields.items()}
        try:
            return self.translate("errors", error.template).format(**fields)
        except (KeyError, IndexError, ValueError):
            # A translation with a wrong {place} must not hide the error that it should have told.
            return error.template.format(**fields)


def load_catalogue(language: str, path: Path | None = None) -> Catalogue:
    """The translations into `language` from `path`, by default the file that ships, which a frozen program carries
    packed; without a file, or with a broken one, a catalogue that says everything in English."""
    import gzip
    from xml.etree import ElementTree  # the way to the window says no word and spares both

    path = path or resource("translations", f"studyapp_{language}.ts")
    packed = path.with_name(f"{path.name}.gz")
    texts: dict[tuple[str, str], str] = {}
    try:
        content = gzip.decompress(packed.read_bytes()) if packed.is_file() else path.read_bytes()
        root = ElementTree.fromstring(content)  # noqa: S314 - a file of ours
    except FileNotFoundError:
        return Catalogue(language)
    except (OSError, EOFError, zlib.error, ElementTree.ParseError) as error:
        _log.warning("translations cannot be read: %s", error)
        return Catalogue(language)
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in _UNTRANSLATED or not translation.text:
                continue
            texts[name, message.findtext("source", "")] = translation.text
    return Catalogue(language, texts)


def choose_language(wanted: str, chosen: str) -> str:
    """The language to speak: `wanted` for this run, else `chosen` in the settings, else the system's, else the first.

    Both are codes of `LANGUAGES`, or empty.
    """
    for language in (wanted, chosen, system_language()):
        if language in LANGUAGES:
            return language
    return LANGUAGES[0]


def system_language() -> str:
    """The system's language as one of `LANGUAGES`, or empty where it is unknown or not among them."""
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    # As in gettext: the first that is set decides, and LANGUAGE goes before it unless the locale is C.
    name = next((name for name in names if name), "")
    if name and name.split(".")[0] not in ("C", "POSIX"):
        name = os.environ.get("LANGUAGE", "").split(":")[0] or name
    return match_language(name or _windows_language())


def match_language(name: str) -> str:
    """The one of `LANGUAGES` that a locale's name means (`zh_HK.UTF-8`, `zh-Hant-TW`, `en`), or empty."""
    parts = name.split(".")[0].split("@")[0].replace("-", "_").lower().split("_")
    if parts[0] == "en":
        return "en"
    if parts[0] != "zh":
        return ""
    return "zh_TW" if {"hant", "tw", "hk", "mo", "cht"} & set(parts[1:]) and "hans" not in parts else "zh_CN"


def _windows_language() -> str:
    if sys.platform != "win32":
        return ""
    import ctypes
    import locale

    return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")


def _one_line(value: object) -> object:
    """A field as it may stand in a line: numbers stay numbers, text loses its line breaks and control characters."""
    if isinstance(value, int | float):
        return value
    return "".join(char if char.isprintable() else " " for char in str(value))
