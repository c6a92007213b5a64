"""A program that sits an exam until it is killed: `python -m tests.services.exam_sitting FOLDER FIRST`.

It prints `position number` after each answer that was acknowledged; the number is the answer: the text of a blank.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from studyapp.services.bundle import open_services
from studyapp.services.exam import QuickExam


def main(folder: Path, first: int) -> None:
    """Go on with the exam that is under way, or begin one; answer for ever."""
    services = open_services(folder)
    exams = services.exams
    sitting = exams.under_way(datetime.now(UTC))
    if sitting is None:
        sitting = exams.begin_quick(QuickExam(None, 20, 0, True, "考试"), datetime.now(UTC), seed=first)
    for number in count(first):
        position = number * 7 % len(sitting.paper.questions)
        now = datetime.now(UTC)
        sitting = exams.answer(sitting, position, (f"{number}",), elapsed=0.0, spent=0.001, now=now)
        print(position, number, flush=True)  # noqa: T201 - the acknowledgement


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
