"""A program that answers until it is killed: `python -m tests.services.answering FOLDER FIRST`.

It prints a number after each answer that was acknowledged; the number is in the response too, as its seconds.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from studyapp.services.bundle import open_services


def main(folder: Path, first: int) -> None:
    """Answer for ever."""
    services = open_services(folder)
    session = services.practice.start(None, datetime.now(UTC), seed=first)
    for number in count(first):
        stored = session.queue[number % len(session.queue)]
        services.practice.answer(session, stored, number % 4, float(number), datetime.now(UTC))
        print(number, flush=True)  # noqa: T201 - the acknowledgement


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
