"""Make `resources/lexicon/radicals.txt`, by which radicals in a PDF become characters; run by hand.

Its argument is Unicode's EquivalentUnifiedIdeograph.txt; without one, that of Debian's package unicode-data is read.
"""

from __future__ import annotations

import sys
from pathlib import Path

SOURCE = Path("/usr/share/unicode/EquivalentUnifiedIdeograph.txt")
RADICALS = range(0x2E80, 0x2FD6)
"""CJK Radicals Supplement and Kangxi Radicals; the strokes, which the file also has, are no characters of a text."""

OUT = Path(__file__).resolve().parent.parent / "resources" / "lexicon" / "radicals.txt"
PAIRS_TO_A_LINE = 50


def equivalents(table: str) -> dict[int, int]:
    """Radical → ideograph, as code points, of the rows `2E83 ; 4E5A` and `2E8C..2E8D ; 5C0F` of the Unicode file."""
    found: dict[int, int] = {}
    for row in table.splitlines():
        fields = row.partition("#")[0].split(";")
        if len(fields) != 2:
            continue
        first, _, last = fields[0].strip().partition("..")
        for code in range(int(first, 16), int(last or first, 16) + 1):
            if code in RADICALS:
                found[code] = int(fields[1], 16)
    return found


def main() -> None:
    """Write the table under the notice that stands there."""
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else SOURCE
    pairs = [chr(radical) + chr(ideograph) for radical, ideograph in equivalents(source.read_text("utf-8")).items()]
    notice = [row for row in OUT.read_text("utf-8").splitlines() if row.startswith("#")]
    rows = ["".join(pairs[at : at + PAIRS_TO_A_LINE]) for at in range(0, len(pairs), PAIRS_TO_A_LINE)]
    OUT.write_text("\n".join([*notice, *rows]) + "\n", encoding="utf-8")
    print(f"{OUT}: {len(pairs)} pairs")


if __name__ == "__main__":
    main()
