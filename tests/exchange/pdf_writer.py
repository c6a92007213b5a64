"""Writes small PDFs of Chinese text: pages of lines at given places, in a font that is named and not embedded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

PAGE_WIDTH, PAGE_HEIGHT = 595, 842
MARGIN = 72
EM = 16
LINE = 28
COLUMN = 28
"""Characters to a line."""


@dataclass(frozen=True)
class Placed:
    """Some words and where they begin, in points from the lower left corner of the page."""

    x: float
    y: float
    text: str
    size: float = EM


def width(text: str) -> float:
    """The width of `text` in ems: ASCII is half as wide as all else."""
    return sum(0.5 if char.isascii() else 1.0 for char in text)


def wrapped(paragraph: str, ems: float = COLUMN, indent: float = 2) -> list[str]:
    """The lines of a paragraph, the first one shorter by the indent, parted wherever a line is full."""
    lines, room = [""], ems - indent
    for char in paragraph:
        if width(lines[-1] + char) > room:
            lines.append("")
            room = ems
        lines[-1] += char
    return lines


def report(paragraphs: Iterable[str], *, title: str = "", head: str = "", numbers: bool = True) -> bytes:
    """A printed report: indented paragraphs over as many pages as it takes, `head` above and a number below each."""
    pages: list[list[Placed]] = []
    y = float(PAGE_HEIGHT - MARGIN)

    def put(text: str, x: float, size: float = EM) -> None:
        nonlocal y
        if not pages or y < MARGIN + LINE:
            y = PAGE_HEIGHT - MARGIN
            pages.append([Placed(MARGIN, PAGE_HEIGHT - 40, head, 10)] if head else [])
            if numbers:
                pages[-1].append(Placed(280, 40, f"— {len(pages)} —", 12))
        pages[-1].append(Placed(x, y, text, size))
        y -= LINE

    if title:
        put(title, (PAGE_WIDTH - 22 * width(title)) / 2, 22)
    for paragraph in paragraphs:
        for number, line in enumerate(wrapped(paragraph)):
            put(line, MARGIN + 2 * EM * (number == 0))
    return pdf(pages)


def pdf(pages: Sequence[Sequence[Placed]], *, rotate: int = 0, encrypted: bool = False, stream: bytes = b"") -> bytes:
    """A PDF of `pages`; `stream` is put before the words of each, and an encrypted one opens with no password."""
    used = sorted({ord(char) for page in pages for placed in page for char in placed.text})
    cmap = "".join(f"<{code:04X}> <{code:04X}>\n" for code in used)
    unicode_map = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        f"{len(used)} beginbfchar\n{cmap}endbfchar\nendcmap end end"
    )
    kids = " ".join(f"{6 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode(),
        b"<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>",
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        b"/Supplement 0>>/DW 1000/W[32 126 500]/FontDescriptor<</Type/FontDescriptor/FontName/Song/Flags 4"
        b"/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>>>",
        _stream(unicode_map.encode()),
    ]
    for page in pages:
        shown = "".join(
            f"BT /F {placed.size} Tf {placed.x} {placed.y} Td <{placed.text.encode('utf-16-be').hex()}> Tj ET\n"
            for placed in page
        )
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {PAGE_WIDTH} {PAGE_HEIGHT}]/Rotate {rotate}"
            f"/Resources<</Font<</F 3 0 R>>>>/Contents {len(objects) + 2} 0 R>>".encode()
        )
        objects.append(_stream(stream + shown.encode()))
    security = b"/ID[(a)(a)]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%b>/U<%b>>>" % (b"41" * 32, b"42" * 32)
    return assembled(objects, security if encrypted else b"")


def assembled(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """A PDF of the objects 1, 2, 3, …, the first of which is the catalogue."""
    data = b"%PDF-1.7\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    table = b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, rows)
    return data + table + b"trailer\n<</Size %d/Root 1 0 R%b>>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, len(data))


def _stream(content: bytes) -> bytes:
    return b"<</Length %d>>stream\n%b\nendstream" % (len(content), content)
