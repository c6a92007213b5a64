"""Papers, keys and answer sheets laid out on A4 pages: what the preview shows, and what goes into a PDF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from studyapp.core.article import Script
from studyapp.core.forms.answer_sheet import AnswerSheet, SheetRow, answer_sheet
from studyapp.core.forms.form import Form
from studyapp.core.forms.key import PaperKey, paper_key
from studyapp.core.forms.paper import Paper, Question, paper
from studyapp.core.forms.sign_off import SignOffSheet
from studyapp.core.forms.versions import Version
from studyapp.files import write_atomically
from studyapp.services.papers import Part
from studyapp.ui.paper_blocks import (
    Block,
    ColumnsBlock,
    Face,
    RuleBlock,
    Style,
    TableRow,
    Words,
    WordsBlock,
    pieces,
)

PAGE = (793.7, 1122.5)
"""A4 in pixels of 96 to the inch."""
_SIDE, _TOP, _BOTTOM = 94.5, 83.0, 83.0
"""Margins of 2.5 and 2.2 cm."""
WIDTH = PAGE[0] - 2 * _SIDE
_INDENT = 28.0
_BODY, _NOTE, _CELL = Style(), Style(Face.FANG, 9.5), Style(size=9, leading=1.1)
_TITLE = Style(Face.HEI, 18, bold=True, centred=True)
_HEADING = Style(Face.HEI, 12, bold=True)
_CELL_HEAD = Style(Face.HEI, 9, centred=True, leading=1.1)
_CELL_CENTRED = Style(size=9, centred=True, leading=1.1)
_SIGN_OFF_WIDTHS = (0.16, 0.13, 0.2, 0.21, 0.3)
_KEY_WIDTHS = (0.07, 0.2, 0.12, 0.41, 0.2)
_LINE = 30.0
"""The distance of lines to write on: 8 mm."""
_HEAD_ROOM = 40.0
"""Left free for the head of a table above a piece of a row that no page can hold."""
_RESOLUTION = 600


class _Placed(NamedTuple):
    block: Block
    y: float


class Pages:
    """Blocks on pages, with a running foot."""

    def __init__(self, blocks: Sequence[Block], running: str, script: Script) -> None:
        self._running = running
        self._script = script
        self._pages: list[list[_Placed]] = [[]]
        self.places: dict[int, tuple[int, QRectF]] = {}
        """Where each question stands: its page, from 0, and the place of its first part there."""
        self._place(blocks)

    def __len__(self) -> int:
        return len(self._pages)

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint a page, from 0, in pixels of 96 to the inch."""
        for block, y in self._pages[page]:
            block.paint(painter, _SIDE, y)
        words = "第 {page} 頁　共 {count} 頁" if self._script is Script.HANT else "第 {page} 页　共 {count} 页"
        foot = f"{self._running}　{words.format(page=page + 1, count=len(self))}"
        Words(foot, WIDTH, _CELL_CENTRED).paint(painter, _SIDE, PAGE[1] - 56)

    def question_at(self, page: int, y: float) -> int:
        """The number of the question at a height of a page; 0 for none."""
        for block, top in self._pages[page]:
            if top - block.before <= y < top + block.height and block.number:
                return block.number
        return 0

    def pdf(self, title: str) -> bytes:
        """All pages as a PDF."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
        writer.setResolution(_RESOLUTION)
        writer.setTitle(title)
        writer.setCreator("StudyApp")
        painter = QPainter(writer)
        painter.scale(_RESOLUTION / 96, _RESOLUTION / 96)
        for page in range(len(self)):
            if page:
                writer.newPage()
            self.paint(painter, page)
        painter.end()
        buffer.close()
        return bytes(data.data())

    def _place(self, blocks: Sequence[Block]) -> None:
        floor = PAGE[1] - _BOTTOM
        y = _TOP
        head: TableRow | None = None
        room = floor - _TOP - _HEAD_ROOM
        for group in _groups([piece for block in blocks for piece in pieces(block, room)]):
            height = sum(block.before + block.height for block in group)
            whole = height <= floor - _TOP
            if y + height > floor and whole and self._pages[-1]:
                y = self._turn(head if isinstance(group[0], TableRow) and not group[0].head else None)
            for block in group:
                before = block.before if y > _TOP else 0.0
                if y + before + block.height > floor and self._pages[-1]:
                    y, before = self._turn(None), 0.0
                y += before
                self._pages[-1].append(_Placed(block, y))
                if block.number:
                    self._note(block, y)
                y += block.height
                head = (block if block.head else head) if isinstance(block, TableRow) else None

    def _turn(self, head: Block | None) -> float:
        """Begin a page, under the head of a table that goes on there."""
        self._pages.append([])
        if head is None:
            return _TOP
        self._pages[-1].append(_Placed(head, _TOP))
        return _TOP + head.height

    def _note(self, block: Block, y: float) -> None:
        page = len(self._pages) - 1
        here = QRectF(_SIDE, y, WIDTH, block.height)
        known = self.places.get(block.number)
        if known is None:
            self.places[block.number] = page, here
        elif known[0] == page:
            self.places[block.number] = page, known[1].united(here)


def _groups(blocks: Sequence[Block]) -> list[list[Block]]:
    """Blocks that stay on one page."""
    groups: list[list[Block]] = [[]]
    for block in blocks:
        groups[-1].append(block)
        if not block.with_next:
            groups.append([])
    return [group for group in groups if group]


def paper_pages(printed: Paper) -> Pages:
    """A paper on pages."""
    blocks = _head(printed.blanks, printed.seal)
    blocks.append(WordsBlock(printed.title, WIDTH, _TITLE, before=12))
    blocks.append(WordsBlock(printed.facts, WIDTH, Style(Face.FANG, 10.5, centred=True), before=4))
    columns = len(printed.table[0])
    width = min(84.0, (WIDTH - 72) / (columns - 1))
    indent = (WIDTH - 72 - width * (columns - 1)) / 2
    for number, cells in enumerate(printed.table):
        row = TableRow(
            cells,
            (72.0, *[width] * (columns - 1)),
            (_CELL_HEAD, *[_CELL_CENTRED] * (columns - 1)),
            indent=indent,
            with_next=number < len(printed.table) - 1,
        )
        row.before = 8.0 if not number else 0.0
        blocks.append(row)
    for section in printed.sections:
        blocks.append(WordsBlock(section.heading, WIDTH, _HEADING, before=14, with_next=True))
        blocks.append(WordsBlock(section.how, WIDTH, _NOTE, before=2, with_next=True))
        for question in section.questions:
            blocks += _question(question)
    return Pages(blocks, printed.running, printed.script)


def key_pages(key: PaperKey) -> Pages:
    """A key on pages."""
    blocks: list[Block] = [WordsBlock(key.title, WIDTH, _TITLE)]
    widths = tuple(share * WIDTH for share in _KEY_WIDTHS)
    bold = Style(size=9, bold=True, leading=1.1)
    for section in key.sections:
        blocks.append(WordsBlock(section.heading, WIDTH, _HEADING, before=14, with_next=True))
        if section.short:
            blocks.append(WordsBlock("　　".join(section.short), WIDTH, _BODY, before=2, with_next=True))
        head = TableRow(key.heads, widths, (_CELL_HEAD,) * 5, head=True, with_next=True)
        head.before = 4.0
        blocks.append(head)
        for row in section.rows:
            source = f"{row.place}：{row.quote}" if row.place else row.quote
            texts = (f"{row.number}", row.answer, row.worth, source, row.rationale)
            blocks.append(TableRow(texts, widths, (_CELL_CENTRED, bold, _CELL_CENTRED, _CELL, _CELL)))
    return Pages(blocks, key.running, key.script)


def sheet_pages(sheet: AnswerSheet) -> Pages:
    """An answer sheet on pages."""
    blocks: list[Block] = [WordsBlock(sheet.title, WIDTH, _TITLE), *_head(sheet.blanks, "")]
    blocks.append(WordsBlock(sheet.how, WIDTH, Style(Face.FANG, 9.5, centred=True), before=4))
    for section in sheet.sections:
        blocks.append(WordsBlock(section.heading, WIDTH, _HEADING, before=14, with_next=True))
        if section.rows[0].boxes:
            widths = (WIDTH / section.per_row,) * section.per_row
            for start in range(0, len(section.rows), section.per_row):
                rows = section.rows[start : start + section.per_row]
                texts = [f"{row.number}.  {' '.join(f'[{sign}]' for sign in row.boxes)}" for row in rows]
                blocks.append(ColumnsBlock(texts, widths, Style(size=10)))
        else:
            for row in section.rows:
                blocks += _gaps(row)
    return Pages(blocks, sheet.running, sheet.script)


def sign_off_pages(sheet: SignOffSheet) -> Pages:
    """A sign-off sheet on pages."""
    blocks: list[Block] = [WordsBlock(sheet.title, WIDTH, _TITLE)]
    blocks.append(WordsBlock(sheet.facts, WIDTH, Style(Face.FANG, 10.5, centred=True), before=4))
    widths = tuple(share * WIDTH for share in _SIGN_OFF_WIDTHS)
    for entry in sheet.entries:
        blocks.append(WordsBlock(entry.heading, WIDTH, _HEADING, before=14, with_next=True))
        blocks += [WordsBlock(line, WIDTH, _BODY, before=1, with_next=True) for line in entry.question]
        blocks.append(WordsBlock(entry.answer, WIDTH, Style(bold=True), before=2, with_next=True))
        blocks.append(WordsBlock(entry.source, WIDTH, _NOTE, before=2, with_next=True))
        if not entry.rows:
            blocks.append(WordsBlock(sheet.none, WIDTH, _NOTE, before=2))
            continue
        head = TableRow(sheet.heads, widths, (_CELL_HEAD,) * len(widths), head=True, with_next=True)
        head.before = 4.0
        blocks.append(head)
        blocks += [TableRow(row, widths, (_CELL_CENTRED, *[_CELL] * (len(widths) - 1))) for row in entry.rows]
    words = "　　".join(f"{name}：____________" for name in sheet.signatures)
    blocks.append(WordsBlock(words, WIDTH, Style(centred=True), before=28))
    return Pages(blocks, sheet.running, sheet.script)


def lay_out(form: Form, chosen: Version, part: Part) -> Pages:
    """A document of a version, on pages."""
    if part is Part.KEY:
        return key_pages(paper_key(form, chosen))
    if part is Part.SHEET:
        return sheet_pages(answer_sheet(form, chosen))
    return paper_pages(paper(form, chosen))


def write_pdf(path: Path, pages: Pages, title: str) -> None:
    """Put pages at `path` as a PDF; raises `UserError` where that cannot be done."""
    write_atomically(path, pages.pdf(title))


def _head(blanks: tuple[str, ...], seal: str) -> list[Block]:
    words = "　".join(f"{blank} ______________" for blank in blanks)
    blocks: list[Block] = [WordsBlock(words, WIDTH, Style(centred=True), before=6, with_next=bool(seal))]
    if seal:
        blocks.append(WordsBlock(seal, WIDTH, Style(Face.FANG, 9, centred=True), before=6, with_next=True))
        blocks.append(RuleBlock(WIDTH, 6, dashed=True))
    return blocks


def _question(question: Question) -> list[Block]:
    number = question.number
    more = bool(question.options or question.left or question.answer or question.lines)
    blocks: list[Block] = [
        WordsBlock(question.stem, WIDTH, _BODY, hang=_INDENT, before=5, with_next=more, number=number)
    ]
    step = (WIDTH - _INDENT) / question.per_line
    for start in range(0, len(question.options), question.per_line):
        row = question.options[start : start + question.per_line]
        last = start + question.per_line >= len(question.options) and not question.answer
        hang = 24.0 if question.per_line == 1 else 0.0
        blocks.append(
            ColumnsBlock(row, (step,) * len(row), _BODY, indent=_INDENT, hang=hang, with_next=not last, number=number)
        )
    half = (WIDTH - _INDENT) / 2
    for at in range(max(len(question.left), len(question.right))):
        row = tuple(column[at] if at < len(column) else "" for column in (question.left, question.right))
        blocks.append(ColumnsBlock(row, (half, half), _BODY, indent=_INDENT, with_next=True, number=number))
    if question.answer:
        blocks.append(
            WordsBlock(question.answer, WIDTH, _BODY, indent=_INDENT, with_next=question.lines > 0, number=number)
        )
    blocks += _lines(question.lines, number)
    return blocks


def _gaps(row: SheetRow) -> list[Block]:
    words = WordsBlock(
        f"{row.number}. {row.gaps}", WIDTH, Style(leading=1.5), hang=_INDENT, before=3, with_next=row.lines > 0
    )
    return [words, *_lines(row.lines, 0)]


def _lines(count: int, number: int) -> list[Block]:
    return [RuleBlock(WIDTH, _LINE, indent=_INDENT, with_next=at < count - 1, number=number) for at in range(count)]
