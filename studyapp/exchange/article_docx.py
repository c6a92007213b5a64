"""Word documents in: paragraphs, headings, lists and tables in order, as a reader sees them.

What a reader of the text does not see stays out: headers, footers, notes, comments, hidden and deleted text.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from studyapp.core.errors import UserError
from studyapp.exchange.docx_numbering import Numbering
from studyapp.exchange.limits import damaged, entities, password, unpacks_too_large
from studyapp.exchange.safe_xml import declares_entities

if TYPE_CHECKING:
    from docx.opc.part import Part

MAX_MEMBERS = 5_000
"""Files in the package; a document has a dozen and one for each picture."""
MAX_XML = 64_000_000
"""Bytes of the package's XML: the longest article promised takes some 20 MB in one run of text for each paragraph."""
MAX_TAGS = 3_000_000
"""Tags in the package's XML; an element takes some 150 bytes in memory and a microsecond or two to walk over."""

_CHUNK = 65_536

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_NOT_SHOWN = frozenset(
    {
        *(_W + tag for tag in ("del", "moveFrom", "instrText", "delText", "delInstrText", "pPr", "rPr", "rt")),
        *(_W + tag for tag in ("tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr", "sectPr")),
        _COMPATIBILITY + "Fallback",  # says in an older way what stands beside it
    }
)
_BREAKS = frozenset({_W + "br", _W + "cr"})
_OFF = frozenset({"0", "false", "off"})
_IS_FLAT = 60
"""Characters of the longest cell of a table's row that is read as one line; longer ones are text set in columns."""

Element = Any
"""An element of lxml, which has no types."""


def text_of(data: bytes, name: str) -> str:
    """The text of a .docx, a line for each paragraph and each row of a table; raises UserError naming `name`.

    The XML is read without entities, DTDs and network, by python-docx's own parser.
    """
    try:
        body, numbering = _opened(_light(data, name))
    except UserError:
        raise
    except Exception as error:  # whatever a broken package leads zipfile, lxml and python-docx to
        raise damaged(name, ".docx") from error
    return "\n".join(_lines(body, numbering))


def _light(data: bytes, name: str) -> bytes:
    """The package with its XML alone, other files emptied, after a look at its size.

    A member may hold more than it says, and `ZipFile.read`, which python-docx calls, would unpack it all; here, no
    more is unpacked than was declared.
    """
    copy = io.BytesIO()
    tags = 0
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(copy, "w") as light:
        names = package.namelist()
        members = [package.getinfo(member) for member in dict.fromkeys(names)]
        xml = [member for member in members if member.filename.lower().endswith((".xml", ".rels"))]
        if any(member.flag_bits & 1 for member in members):
            raise password(name)
        if len(names) > MAX_MEMBERS or sum(member.file_size for member in xml) > MAX_XML:
            raise unpacks_too_large(name)
        for member in members:
            content = _unpacked(package, member) if member in xml else b""
            tags += content.count(b"<")
            if tags > MAX_TAGS:
                raise unpacks_too_large(name)
            if declares_entities(content):
                raise entities(name)
            light.writestr(member.filename, content)
    return copy.getvalue()


def _unpacked(package: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise zipfile.BadZipFile("a method that no document uses, and that is unpacked without bounds")
    with package.open(member) as file:
        return b"".join(iter(lambda: file.read(_CHUNK), b""))


def _opened(data: bytes) -> tuple[Element, Numbering]:
    """The body of a document and the numbers of its lists."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.package import Package

    package = Package.open(io.BytesIO(data))
    main = package.main_document_part
    related = {rel.reltype: rel.target_part for rel in main.rels.values() if not rel.is_external}
    body = _root(main).find(_W + "body")
    if body is None:
        raise ValueError("no body")
    styles, lists = related.get(RELATIONSHIP_TYPE.STYLES), related.get(RELATIONSHIP_TYPE.NUMBERING)
    return body, Numbering(_root(styles) if styles else None, _root(lists) if lists else None)


def _root(part: Part) -> Element:
    """The root of a part's XML; parts of kinds python-docx does not know (.docm, .dotx) come as bytes."""
    from docx.oxml.parser import parse_xml

    element = getattr(part, "element", None)
    return parse_xml(part.blob) if element is None else element


def _lines(body: Element, numbering: Numbering) -> Iterator[str]:
    """The lines of a body, a cell or a text box; paragraphs whose end was deleted run into the next."""
    rest = ""
    for block in _blocks(body):
        if block.tag == _W + "tbl":
            yield from _table_lines(block, numbering)
            continue
        text, boxes = _paragraph(block)
        is_open = _is_end_deleted(block)
        label = numbering.label(block) if text or not is_open else ""
        rest += label + text if text else ""
        if not is_open:
            yield from rest.split("\n")
            rest = ""
        for box in boxes:
            yield from _lines(box, numbering)
    if rest:
        yield from rest.split("\n")


def _blocks(parent: Element) -> Iterator[Element]:
    """Paragraphs and tables below `parent`, in order, also those inside content controls and insertions."""
    waiting = list(reversed(parent))
    while waiting:
        element = waiting.pop()
        if element.tag in (_W + "p", _W + "tbl"):
            yield element
        elif isinstance(element.tag, str) and element.tag not in _NOT_SHOWN:
            waiting.extend(reversed(element))


def _paragraph(paragraph: Element) -> tuple[str, list[Element]]:
    """What is to be read of a paragraph, and the text boxes anchored in it."""
    parts: list[str] = []
    boxes: list[Element] = []
    waiting = list(reversed(paragraph))
    while waiting:
        element = waiting.pop()
        tag = element.tag
        if not isinstance(tag, str) or tag in _NOT_SHOWN or (tag == _W + "r" and _is_hidden(element)):
            continue
        if tag == _W + "t":
            parts.append(element.text or "")
        elif tag == _W + "tab":
            parts.append("\t")
        elif tag in _BREAKS:
            parts.append("\n")
        elif tag == _W + "noBreakHyphen":
            parts.append("-")
        elif tag == _W + "txbxContent":
            boxes.append(element)
        else:
            waiting.extend(reversed(element))
    return "".join(parts).strip(" \t\u3000"), boxes


def _is_hidden(run: Element) -> bool:
    vanish = run.find(f"{_W}rPr/{_W}vanish")
    return vanish is not None and vanish.get(_W + "val", "1") not in _OFF


def _is_end_deleted(paragraph: Element) -> bool:
    """Whether a tracked deletion takes the mark that ends the paragraph."""
    return paragraph.find(f"{_W}pPr/{_W}rPr/{_W}del") is not None


def _table_lines(table: Element, numbering: Numbering) -> Iterator[str]:
    """A line for each row of short cells; the paragraphs of the cells where the table only lays out text."""
    for row in _below(table, _W + "tr"):
        if row.find(f"{_W}trPr/{_W}del") is not None:
            continue
        cells = [
            [line for line in _lines(cell, numbering) if line.strip()]
            for cell in _below(row, _W + "tc")
            if not _is_merged_away(cell)
        ]
        if all(len(lines) <= 1 and len("".join(lines)) <= _IS_FLAT for lines in cells):
            yield "\t".join(line for lines in cells for line in lines)
        else:
            for lines in cells:
                yield from lines


def _below(parent: Element, tag: str) -> Iterator[Element]:
    """The rows of a table, or the cells of a row, also those inside content controls, but not those of inner tables."""
    waiting = list(reversed(parent))
    while waiting:
        element = waiting.pop()
        if element.tag == tag:
            yield element
        elif isinstance(element.tag, str) and element.tag not in _NOT_SHOWN and element.tag != _W + "tbl":
            waiting.extend(reversed(element))


def _is_merged_away(cell: Element) -> bool:
    """Whether the cell is the lower part of one that spans rows."""
    merge = cell.find(f"{_W}tcPr/{_W}vMerge")
    return merge is not None and merge.get(_W + "val", "continue") == "continue"
