"""How time and memory grow with the length of a text: reading to 3,000,000 characters, generating to 1,000,000.

The text is articles joined end to end, each copy with figures of its own. Every size is worked in a process of its own,
so that its peak of memory is its own; processor time is counted from the article in hand, with everything loaded.
"""

from __future__ import annotations

import math
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.conftest import Note

DATA = Path(__file__).parent.parent / "data"
READING_EXPONENT, GENERATING_EXPONENT = 1.05, 1.1  # what was promised
PEAK_MB = 400

WORK = """
import re, resource, sys, time
from pathlib import Path
from studyapp.core.items.pipeline import generate
from studyapp.core.reading.pipeline import read
from studyapp.core.text.clean import clean
step, size, folder = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
texts = [path.read_text("utf-8") for path in sorted(folder.rglob("*.txt"))]
parts, turn = [], 0
while sum(map(len, parts)) < size:
    parts += [re.sub("[0-9]+(?=[个名家户项万亿])", lambda found: str(int(found[0]) + turn), text) for text in texts]
    turn += 1
warm = clean(texts[0])
generate(warm, read(warm)) if step == "generate" else read(warm)
article = clean("\\n".join(parts)[:size])
start = time.process_time()
reading = read(article)
if step == "generate":
    generate(article, reading)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(time.process_time() - start, peak)
"""


def _measured(step: str, size: int) -> tuple[float, float]:
    """Processor seconds and peak megabytes."""
    done = subprocess.run(
        [sys.executable, "-c", WORK, step, str(size), str(DATA)], check=True, capture_output=True, text=True
    )
    seconds, peak = done.stdout.split()
    return float(seconds), float(peak)


@pytest.mark.skipif(sys.platform == "win32", reason="the peak of memory is asked for as POSIX has it")
@pytest.mark.parametrize(
    ("step", "sizes", "limit"),
    [
        ("read", (3_000, 30_000, 300_000, 3_000_000), READING_EXPONENT),
        ("generate", (10_000, 100_000, 1_000_000), GENERATING_EXPONENT),
    ],
)
def test_growth(note: Note, step: str, sizes: tuple[int, ...], limit: float) -> None:
    results = [_measured(step, size) for size in sizes]
    (first, _), (last, peak) = results[0], results[-1]
    exponent = math.log(last / first) / math.log(sizes[-1] / sizes[0])
    told = ", ".join(f"{size:,} in {seconds:.2f} s" for size, (seconds, _) in zip(sizes, results, strict=True))
    note(f"{step}: {told}: exponent {exponent:.2f} (limit {limit}); peak {peak:.0f} MB")
    assert exponent <= limit
    assert step == "generate" or peak <= PEAK_MB
