"""Writes a picture of every page and dialog of the real window to a folder.

    python build_scripts/screenshots.py FOLDER [--languages zh_CN,zh_TW,en] [--looks light,dark] [--size 1280x800]
                                               [--scale 1]

Needs a screen, or QT_QPA_PLATFORM=offscreen.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def size(words: str) -> tuple[int, int]:
    width, height = words.lower().split("x")
    return int(width), int(height)


def names(words: str) -> tuple[str, ...]:
    return tuple(words.split(","))


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", type=names, default=("zh_CN", "zh_TW", "en"))
    parser.add_argument("--looks", type=names, default=("light", "dark"))
    parser.add_argument("--size", type=size, default=(1280, 800), help="of the window, before scaling")
    parser.add_argument("--scale", default="1", help="of the screen, as on a sharp display")
    given = parser.parse_args(argv)
    os.environ["QT_SCALE_FACTOR"] = given.scale  # Qt reads it when the application is made

    from studyapp.app import draw_pages

    drawn = draw_pages(given.folder, languages=given.languages, looks=given.looks, size=given.size)
    print(f"{len(drawn)} pictures in {given.folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
