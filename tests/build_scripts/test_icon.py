"""The icon in the tree is the drawing, in every size that Windows asks for."""

from __future__ import annotations

import struct

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader

from build_scripts.icon import SIZES, TARGET, drawn, icon_file


@pytest.mark.usefixtures("qapp")
def test_the_file_holds_every_size() -> None:
    reader = QImageReader(str(TARGET))
    sizes = []
    for index in range(reader.imageCount()):
        assert reader.jumpToImage(index)
        sizes.append(reader.read().size())
    assert sizes == [QSize(size, size) for size in SIZES]


def test_the_layout_of_the_file() -> None:
    data = icon_file({16: b"first", 256: b"second"})
    assert struct.unpack_from("<HHH", data) == (0, 1, 2)
    assert struct.unpack_from("<BBBBHHII", data, 6) == (16, 16, 0, 0, 1, 32, 5, 38)
    assert struct.unpack_from("<BBBBHHII", data, 22) == (0, 0, 0, 0, 1, 32, 6, 43)
    assert data[38:] == b"firstsecond"


@pytest.mark.usefixtures("qapp")
def test_the_drawing_can_be_drawn() -> None:
    assert drawn(32).startswith(b"\x89PNG")
