"""Draws the program's icon in every size that Windows shows into studyapp.ico, from resources/studyapp.svg.

    .venv/bin/python build_scripts/icon.py

Run it after a change of the drawing; the file is kept in the tree, since a build has no Qt to draw with.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
DRAWING = HERE.parent / "resources" / "studyapp.svg"
TARGET = HERE / "studyapp.ico"
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def drawn(size: int) -> bytes:
    """The drawing as a PNG of that many pixels a side."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide6's stubs want bytes, Qt a string
    return bytes(buffer.data().data())


def icon_file(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon of these PNGs by size: its header, an entry of 16 bytes for each, then the pictures."""
    offset = 6 + 16 * len(pictures)
    entries, data = b"", b""
    for size, picture in pictures.items():
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset + len(data))
        data += picture
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + data


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    TARGET.write_bytes(icon_file({size: drawn(size) for size in SIZES}))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
