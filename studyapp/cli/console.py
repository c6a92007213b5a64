"""The terminal, or the pipe, or the nothing of a windowed program, that a command talks to."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from functools import cached_property
from typing import TextIO

from studyapp.core.errors import UserError
from studyapp.messages import Catalogue, choose_language, load_catalogue

_PROBE = "学习“—"
"""A terminal that can show this can show an article."""


class Console:
    """Output, errors and answers in one language; each stream may be a terminal, a pipe or missing.

    A stream that is no terminal, or one that cannot show Chinese, is written as UTF-8 whatever the locale.
    """

    def __init__(self, out: TextIO, err: TextIO, answers: TextIO | None, language: str = "") -> None:
        self.out = out
        self.err = err
        self.answers = answers
        self.language = choose_language(language, "")
        self.colour = _wants_colour(out)

    @classmethod
    def of_process(cls) -> Console:
        """The console of this process; what a windowed program prints goes nowhere."""
        for stream in (sys.stdout, sys.stderr, sys.stdin):
            _speak_utf8(stream)
        return cls(sys.stdout or io.StringIO(), sys.stderr or io.StringIO(), sys.stdin)

    def speak(self, wanted: str, chosen: str) -> None:
        """Use the language `wanted` for this run, else the one `chosen` in the settings, else the system's."""
        self.language = choose_language(wanted, chosen)
        self.__dict__.pop("_catalogue", None)

    @cached_property
    def _catalogue(self) -> Catalogue:
        """Loaded when the first word is said, since the way to the window says none."""
        return load_catalogue(self.language)

    def translate(self, context: str, text: str) -> str:
        """`text` in the language of the console."""
        return self._catalogue.translate(context, text)

    def sentence(self, error: UserError) -> str:
        """What `error` says, in the language of the console."""
        return self._catalogue.sentence(error)

    def say(self, text: str = "") -> None:
        """Print a line."""
        self.out.write(f"{text}\n")

    def complain(self, text: str) -> None:
        """Print a line where errors go, after all that was said before."""
        with contextlib.suppress(OSError, ValueError):
            self.out.flush()
        with contextlib.suppress(OSError, ValueError):
            self.err.write(f"{text}\n")
            self.err.flush()

    def leave_line(self) -> None:
        """Begin a new line where a terminal stands in the middle of one, as after Ctrl+C."""
        if self.out.isatty():
            with contextlib.suppress(OSError, ValueError):
                self.say()
                self.out.flush()

    def paint(self, text: str, *codes: int) -> str:
        """`text` with the SGR `codes`, where colour is wanted."""
        return f"\x1b[{';'.join(map(str, codes))}m{text}\x1b[0m" if self.colour and codes else text

    def ask(self, prompt: str) -> str | None:
        """The line answered to `prompt`, without blanks around it; None where the answers have ended."""
        self.out.write(prompt)
        self.out.flush()
        line = self.answers.readline() if self.answers else ""
        if self.answers is None or not self.answers.isatty():
            self.say(line.rstrip("\n"))  # what a terminal would have shown while it was typed
        elif not line.endswith("\n"):
            self.say()
        return line.strip() if line else None

    def ask_secret(self, prompt: str) -> str | None:
        """The same, without a trace of it on the screen."""
        if self.answers is None or not self.answers.isatty():
            self.say(prompt)
            line = self.answers.readline() if self.answers else ""
            return line.strip() if line else None
        from getpass import getpass

        self.out.flush()
        try:
            return getpass(prompt, self.out).strip()
        except EOFError:
            return None


def _speak_utf8(stream: TextIO | None) -> None:
    if not isinstance(stream, io.TextIOWrapper):
        return
    try:
        able = stream.isatty() and _PROBE.encode(stream.encoding) is not None
    except UnicodeEncodeError:
        able = False
    stream.reconfigure(encoding=None if able else "utf-8", errors="replace")


def _wants_colour(stream: TextIO) -> bool:
    """Whether `stream` is a terminal that shows colour and nobody minds (https://no-color.org)."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not stream.isatty():
        return False
    return sys.platform != "win32" or _windows_shows_colour()


def _windows_shows_colour() -> bool:
    if sys.platform != "win32":
        return False
    import ctypes

    kernel = ctypes.windll.kernel32
    handle, mode = kernel.GetStdHandle(-11), ctypes.c_ulong()
    virtual_terminal = 0x4
    return bool(
        kernel.GetConsoleMode(handle, ctypes.byref(mode))
        and kernel.SetConsoleMode(handle, mode.value | virtual_terminal)
    )
