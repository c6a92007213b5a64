"""The gallery draws every page, on a store of its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from studyapp.app import draw_pages

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),
]


def test_every_page_is_drawn(tmp_path: Path) -> None:
    drawn = draw_pages(tmp_path / "pictures", languages=("zh_TW",), looks=("dark",), size=(1024, 700))
    names = {path.name.removesuffix("-dark-zh_TW.png") for path in drawn}
    pages = {"reading", "practice-setup", "practice-single", "practice-result", "bank", "progress", "settings"}
    pages |= {"bank-review", "bank-reject", "bank-edit", "bank-coverage", "bank-again", "bank-duplicates"}
    pages |= {"compose", "compose-questions", "compose-key", "compose-lacking", "compose-more", "compose-add"}
    assert pages | {"progress-empty", "about", "crash"} <= names
    for path in drawn:
        image = QImage(str(path))
        assert not image.isNull()
        if path.name.startswith("reading"):
            assert (image.width(), image.height()) == (1024, 700)
