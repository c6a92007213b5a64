"""Every target, on an invented set with an item of every type, as somebody last read it and found it good."""

from __future__ import annotations

import pytest

from studyapp.services.exporting import TARGETS
from tests.exchange.exports.reading import as_text
from tests.exchange.exports.sets import every_type, export
from tests.golden_plugin import Golden

WRITTEN = tuple(name for name in TARGETS if name != "pdf")
"""The targets that need no Qt."""


@pytest.mark.parametrize("target", [name for name in WRITTEN if name != "docx"])  # papers have tests of their own
def test_export(golden: Golden, target: str) -> None:
    golden(f"export-{target}.txt", as_text(target, export(target, every_type())))


@pytest.mark.parametrize("target", [name for name in WRITTEN if name not in ("anki", "docx")])
def test_the_same_set_makes_the_same_bytes(target: str) -> None:
    # Anki's collection and Word's package carry the moment at which their libraries wrote them.
    assert export(target, every_type()).files == export(target, every_type()).files
