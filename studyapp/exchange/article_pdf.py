"""PDF in: the text of its pages as paragraphs, without page numbers and running heads."""

from __future__ import annotations

import sys
from ctypes import c_double
from typing import TYPE_CHECKING

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.exchange.limits import MAX_CHARACTERS, damaged, password, too_large, unpacks_too_large
from studyapp.exchange.pdf_lines import Line, is_wide, paragraphs, width
from studyapp.exchange.pdf_size import is_bomb

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

MAX_PAGES = 5_000
"""The longest document that is read; a page of an article has some 700 characters."""

_MAX_LENGTH = 100_000.0
"""Points of what a page can hold; PDF allows 14,400."""
_BLANK = 0x20
_HYPHEN_AT_END = "\x02"
"""What PDFium gives for the hyphen of a word that is broken at the end of a line."""
_THIN = 0.4
"""Ems that the thin space between 年 and 2035 is wide at most: word processors make it a quarter of one."""
_NO_CHARACTER = frozenset({0, 0xFFFE, 0xFFFF, 0xFFFD, 0xAD})


def text_of(data: bytes, name: str) -> str:
    """The text of a PDF, a line for each paragraph; raises UserError, where `name` stands for the file.

    Nothing outside of `data` is read, and no script or form of the document is run.
    """
    import pypdfium2

    if is_bomb(data):
        raise unpacks_too_large(name)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code in (pypdfium2.raw.FPDF_ERR_PASSWORD, pypdfium2.raw.FPDF_ERR_SECURITY):
            raise password(name) from None
        raise damaged(name, ".pdf") from None
    try:
        pages = _pages(document, name)
    finally:
        document.close()
    text = "\n".join(paragraphs(pages))
    if not any(char.isalpha() for char in text):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{name}: this PDF has no text, only pictures of its pages. "
                "Recognize the text with another program, save it as .docx or .txt and open that.",
            ),
            name=name,
        )
    return text


def _pages(document: PdfDocument, name: str) -> list[list[Line]]:
    from pypdfium2 import PdfiumError

    if len(document) > MAX_PAGES:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{name}: too long: a PDF may have {pages} pages."), name=name, pages=MAX_PAGES
        )
    pages: list[list[Line]] = []
    unread = characters = 0
    for number in range(len(document)):
        try:
            page = document[number]
        except PdfiumError:
            unread += 1  # one damaged page is no reason to withhold the others
            continue
        lines, count = _lines(page, MAX_CHARACTERS - characters)
        page.close()
        characters += count
        if characters > MAX_CHARACTERS:
            raise too_large(name)
        pages.append(lines)
    if unread and not any(pages):
        raise damaged(name, ".pdf")
    return pages


def _lines(page: PdfPage, limit: int) -> tuple[list[Line], int]:
    """The lines of a page in the file's order, and how many characters it has; no lines if these exceed `limit`."""
    from pypdfium2 import PdfiumError

    try:
        text_page = page.get_textpage()
    except PdfiumError:
        return [], 0
    count = text_page.count_chars()
    if count > limit:
        return [], count
    seen = _Seen(text_page, count, page.get_rotation() // 90)
    bounds = page.get_bbox()
    lines = []
    start = 0
    for at in range(count + 1):
        if at == count or seen.codes[at] in (0x0A, 0x0D):
            shown = seen.shown(start, at)
            if shown and _is_on(seen.origin(shown[0]), bounds):
                line = seen.line(shown)
                # In a broken file lengths are infinite or no numbers, which compare with nothing.
                if all(abs(length) < _MAX_LENGTH for length in (line.left, line.right, line.base, line.em)):
                    lines.append(line)
            start = at + 1
    text_page.close()
    return lines, count


def _is_on(point: tuple[float, float], bounds: tuple[float, float, float, float]) -> bool:
    """Whether a point is on the page; some programs put the line that ends a page above the next one too."""
    left, bottom, right, top = bounds
    return left <= point[0] <= right and bottom <= point[1] <= top


class _Seen:
    """The characters of a page as PDFium found them; `quarters` of a turn clockwise is how it is shown."""

    def __init__(self, page: PdfTextPage, count: int, quarters: int) -> None:
        from pypdfium2 import raw

        self._page, self._raw = page, raw
        self._quarters = quarters % 4
        # `get_text_range` may leave characters out, and then the places of boxes no longer fit.
        codes = (raw.FPDFText_GetUnicode(page, at) for at in range(count))
        self.codes = [code if code <= sys.maxunicode else 0 for code in codes]

    def shown(self, start: int, end: int) -> list[int]:
        """Places of the characters to be seen from `start` to before `end`, blanks inside of them included."""
        codes = self.codes
        places = [
            at
            for at in range(start, end)
            if codes[at] not in _NO_CHARACTER and not (codes[at] == _BLANK and self._is_thin(at))
        ]
        while places and chr(codes[places[0]]).isspace():
            del places[0]
        while places and chr(codes[places[-1]]).isspace():
            del places[-1]
        return places

    def line(self, shown: list[int]) -> Line:
        """The line of the characters at `shown`."""
        text = "".join(chr(self.codes[at]) for at in shown)
        # On Windows, characters beyond the first plane come in two halves.
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        hyphen = text.endswith(_HYPHEN_AT_END) and len(shown) > 1  # has no box of its own
        text = text.replace(_HYPHEN_AT_END, "")
        left, right = self._sides(shown[0])[0], self._sides(shown[-2 if hyphen else -1])[1]
        wide = [at for at in shown if 0x4E00 <= self.codes[at] <= 0x9FFF]
        if wide:  # the least of a few: justifying stretches some
            em = min(end - start for start, end in map(self._sides, wide[:: max(1, len(wide) // 5)]))
        else:
            em = (right - left) / max(1.0, width(text))
        em = max(em, 1.0)
        is_row = any(
            is_wide(self._gap(at), em) for at in shown if self.codes[at] == _BLANK and self._is_made_up_blank(at)
        )
        return Line(text, left, max(left, right), self._turned(*self.origin(shown[0]))[1], em, is_row)

    def origin(self, at: int) -> tuple[float, float]:
        """Where a character stands, on the page as it is stored."""
        x, y = c_double(), c_double()
        self._raw.FPDFText_GetCharOrigin(self._page, at, x, y)
        return x.value, y.value

    def _turned(self, x: float, y: float) -> tuple[float, float]:
        """A point on the page as it is shown."""
        for _ in range(self._quarters):
            x, y = y, -x
        return x, y

    def _sides(self, at: int) -> tuple[float, float]:
        """Where a character begins and ends in its line."""
        from pypdfium2 import PdfiumError

        try:
            left, bottom, right, top = self._page.get_charbox(at, loose=True)
        except PdfiumError:  # a character without a box stands at a point
            left, bottom = right, top = self.origin(at)
        ends = self._turned(left, bottom)[0], self._turned(right, top)[0]
        return min(ends), max(ends)

    def _is_thin(self, at: int) -> bool:
        """Whether the blank at `at` is the thin space that word processors put between 年 and 2035."""
        if not self._is_made_up_blank(at):
            return False
        before, after = chr(self.codes[at - 1]), chr(self.codes[at + 1])
        if not (before.isalnum() and after.isalnum() and before.isascii() != after.isascii()):
            return False
        start, end = self._sides(at - 1 if after.isascii() else at + 1)
        return 0 <= self._gap(at) < _THIN * (end - start)

    def _is_made_up_blank(self, at: int) -> bool:
        """Whether the blank at `at` is one that PDFium put into a gap."""
        return 0 < at < len(self.codes) - 1 and self._raw.FPDFText_IsGenerated(self._page, at) == 1

    def _gap(self, at: int) -> float:
        """The distance between the characters before and after the one at `at`."""
        return self._sides(at + 1)[0] - self._sides(at - 1)[1]
