"""`python -m studyapp`, the installed commands and the frozen program all begin here."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program on `argv`, by default the process's own; returns the exit status."""
    if hasattr(sys, "_MEIPASS") and any("multiprocessing" in word for word in sys.argv[1:]):
        # A frozen program is its own Python: this process was started to work for another one, and ends in here.
        from multiprocessing import freeze_support

        freeze_support()
    try:
        from studyapp.cli import main as run

        return run(argv)
    except KeyboardInterrupt:  # as early as during the import
        return 130


if __name__ == "__main__":
    sys.exit(main())
