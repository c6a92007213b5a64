"""The signs in what the program shows: all Chinese fonts of Windows have them, and a terminal of code page 936 too."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from studyapp.resources import resource


def _unusual(words: str) -> set[str]:
    return {sign for sign in words if not sign.encode("gbk", errors="ignore")}


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_no_sign_is_outside_the_fonts(language: str) -> None:
    """A box instead of an arrow or a tick is what one sees where a font lacks it: icons are for those."""
    tree = ElementTree.parse(resource("translations", f"studyapp_{language}.ts"))
    shown = "".join("".join(node.itertext()) for name in ("source", "translation") for node in tree.iter(name))
    assert _unusual(shown) == set()


@pytest.mark.parametrize("room", ["ui", "cli"])
def test_no_sign_in_the_sources_is_outside_the_fonts(room: str) -> None:
    typed_by_learners = set("✓✔✗✘")  # ways to say yes and no in the terminal, which are never shown
    sources = (Path(__file__).resolve().parents[2] / "studyapp" / room).rglob("*.py")
    found = {path.name: _unusual(path.read_text("utf-8")) - typed_by_learners for path in sources}
    assert {name: signs for name, signs in found.items() if signs} == {}
