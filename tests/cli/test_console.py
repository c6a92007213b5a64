from __future__ import annotations

import io
import os
import sys

import pytest

from studyapp.cli.console import Console


class Terminal(io.TextIOWrapper):
    """A stream that says that it is a terminal."""

    def __init__(self, encoding: str, typed: str = "") -> None:
        super().__init__(io.BytesIO(typed.encode(encoding)), encoding=encoding)

    def isatty(self) -> bool:
        return True


class Pipe(Terminal):
    """A stream that says that it is none."""

    def isatty(self) -> bool:
        return False


@pytest.mark.parametrize(
    ("stream", "encoding"),
    [
        (Pipe("ascii"), "utf-8"),
        (Pipe("cp1252"), "utf-8"),
        (Pipe("gbk"), "utf-8"),
        (Terminal("utf-8"), "utf-8"),
        (Terminal("gbk"), "gbk"),
        (Terminal("cp1252"), "utf-8"),
        (Terminal("ascii"), "utf-8"),
    ],
    ids=lambda value: getattr(value, "encoding", value),
)
def test_encoding(monkeypatch: pytest.MonkeyPatch, stream: Terminal, encoding: str) -> None:
    monkeypatch.setattr(sys, "stdout", stream)
    console = Console.of_process()
    console.say("学习𠮷\ud800")
    console.out.flush()
    assert stream.encoding == encoding
    assert stream.errors == "replace"


def test_without_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    console = Console.of_process()
    console.say("x")
    console.complain("x")
    assert console.ask("> ") is None
    assert not console.colour


@pytest.mark.parametrize(
    ("stream", "settings", "colour"),
    [
        (Terminal("utf-8"), {"TERM": "xterm"}, True),
        (Terminal("utf-8"), {"TERM": "xterm", "NO_COLOR": ""}, True),
        (Terminal("utf-8"), {"TERM": "xterm", "NO_COLOR": "1"}, False),
        (Terminal("utf-8"), {"TERM": "dumb"}, False),
        (Pipe("utf-8"), {"TERM": "xterm"}, False),
    ],
)
@pytest.mark.skipif(os.name != "posix", reason="a Windows terminal is asked itself")
def test_colour(monkeypatch: pytest.MonkeyPatch, stream: Terminal, settings: dict[str, str], colour: bool) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    console = Console(stream, stream, None)
    assert console.paint("x", 1, 31) == ("\x1b[1;31mx\x1b[0m" if colour else "x")


def test_answers() -> None:
    out = io.StringIO()
    console = Console(out, out, Pipe("utf-8", " 甲 \n\n乙"))
    assert [console.ask("> ") for _ in range(4)] == ["甲", "", "乙", None]
    assert out.getvalue() == ">  甲 \n> \n> 乙\n> \n"


def test_what_is_typed_at_a_terminal_is_not_repeated() -> None:
    out = io.StringIO()
    console = Console(out, out, Terminal("utf-8", "甲\n"))
    assert [console.ask("> "), console.ask("> ")] == ["甲", None]
    assert out.getvalue() == "> > \n"
