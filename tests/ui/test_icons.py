"""Icons: every file is used and every name has its file; drawn in the colour asked for, sharp at any scale."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage

from studyapp.resources import resource
from studyapp.ui.icons import icon

UI = Path(__file__).resolve().parents[2] / "studyapp" / "ui"
pytestmark = pytest.mark.usefixtures("qapp")

FILES = {path.stem for path in resource("icons").glob("*.svg")}


def used() -> set[str]:
    """Names of icon files among the strings of the interface."""
    found: set[str] = set()
    for path in UI.rglob("*.py"):
        found |= set(re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"', path.read_text(encoding="utf-8")))
    return found & FILES


def test_only_what_is_used_is_shipped_and_with_its_licence() -> None:
    assert used() == FILES
    assert "ISC License" in resource("icons", "LICENSE").read_text(encoding="utf-8")


def near(image: QImage, wanted: str) -> bool:
    """Whether there are opaque pixels, and all are of that colour but for rounding."""
    colour = QColor(wanted)
    opaque = [
        pixel
        for x in range(image.width())
        for y in range(image.height())
        if (pixel := image.pixelColor(x, y)).alpha() == 255
    ]
    return bool(opaque) and all(
        abs(pixel.red() - colour.red()) + abs(pixel.green() - colour.green()) + abs(pixel.blue() - colour.blue()) < 6
        for pixel in opaque
    )


@pytest.mark.parametrize("name", sorted(FILES))
def test_every_icon_is_drawn_in_its_colour(name: str) -> None:
    assert near(icon(name, "#b4232a").pixmap(QSize(48, 48)).toImage(), "#b4232a")


def test_a_switched_on_button_shows_the_other_colour() -> None:
    drawn = icon("search", QColor("#111111"), "#b4232a")
    on = drawn.pixmap(QSize(48, 48), QIcon.Mode.Normal, QIcon.State.On).toImage()
    assert near(on, "#b4232a")


def test_an_icon_is_drawn_with_all_pixels_of_a_sharp_screen() -> None:
    pixmap = icon("search", "#111111").pixmap(QSize(16, 16), 2.0)
    assert pixmap.size() == QSize(32, 32)
    assert pixmap.devicePixelRatio() == 2.0
