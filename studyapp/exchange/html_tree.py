"""The tree of a web page, and its text as lines: one for each paragraph, each row of a table, each line break."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError

MAX_TAGS = 400_000
"""Tags of a page; a saved page has some thousand, and an article of 3,000,000 characters a hundred thousand."""
MAX_DEPTH = 2000
"""Elements inside one another. Pages go to some thirty; forgotten end tags of old ones make it some hundred."""

Element = Any
"""An element of lxml, which has no types."""

NOT_SHOWN = frozenset(
    {
        *("head", "title", "meta", "link", "base", "script", "style", "noscript", "template", "svg", "math", "canvas"),
        *("iframe", "frame", "object", "embed", "applet", "video", "audio", "map", "rt", "rp"),
        *("select", "option", "button", "input", "textarea", "datalist", "progress", "meter", "dialog"),
    }
)
"""Elements without text of the page; of ruby, the pinyin."""
BLOCKS = frozenset(
    {
        *("html", "body", "div", "p", "section", "article", "main", "header", "footer", "nav", "aside", "address"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "hgroup", "blockquote", "pre", "center", "form", "fieldset", "legend"),
        *("ul", "ol", "li", "dl", "dt", "dd", "menu", "dir", "details", "summary", "figure", "figcaption", "hr"),
        *("table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th"),
    }
)
_CELLS = frozenset({"td", "th"})
_NAME = 300
"""Letters of an attribute that names an element; longer ones are no names."""
_LISTS = frozenset({"ol", "ul", "menu", "dir"})
_IS_FLAT = 60
"""Characters of the longest cell of a table's row that is read as one line; longer ones are text set in columns."""

_STOP = re.compile("[，。；！？：、,;!?]")
_PROSE_TEXT = 12
"""Letters of a piece of text with a stop in it, from which it counts as prose and not as a label."""

_SOFT_BREAK = re.compile("(?<=[\u2e80-\u9fff\uff00-\uffef])[ \t]*\r?\n[ \t]*(?=[\u2e80-\u9fff\uff00-\uffef])")
"""A line of the page's source that ends between Chinese characters; a browser shows a blank there at most."""


def parsed(page: str, name: str) -> Element:
    """The root element of `page`; raises UserError naming `name` for one that is too large or nested too deeply."""
    from lxml import etree, html

    if page.count("<") > MAX_TAGS:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{name}: this page has more than {tags} tags, too many to be read."),
            name=name,
            tags=MAX_TAGS,
        )
    # As bytes, since lxml refuses text that declares an encoding; no_network is lxml's default, here it is said.
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = html.document_fromstring(page.replace("\0", "").encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError):  # nothing but comments and blanks
        return html.Element("html")
    if _is_too_deep(root) or any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: this page is nested too deeply to be read."), name=name)
    return root


def _is_too_deep(root: Element) -> bool:
    from lxml import etree

    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > MAX_DEPTH:
            return True
    return False


@dataclass(slots=True)
class Weight:
    """How much text an element has, in letters that are no blanks, and how many links."""

    letters: int = 0
    linked: int = 0
    prose: int = 0
    links: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page's text."""

    text: str
    place: int
    """How many elements of the page begin before the line ends; it grows from line to line."""


def names(element: Element) -> str:
    """The classes, the id and the property of an element, as far as they tell anything, in one string."""
    return " ".join(value[:_NAME] for key in ("class", "id", "itemprop") if (value := element.get(key)))


def walk(root: Element, skipped: Collection[Element] = ()) -> Iterator[tuple[str, Element]]:
    """The events `start` and `end` of each element below and including `root` that has text to show."""
    from lxml import etree

    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        if element.tag in NOT_SHOWN or element in skipped:
            if event == "start":
                walker.skip_subtree()
                yield "skipped", element
            continue
        yield event, element


def weights(root: Element, skipped: Collection[Element] = ()) -> dict[Element, Weight]:
    """How much text each element has with all that is inside it but the elements `skipped`, in the page's order."""
    found: dict[Element, Weight] = {}
    inside: list[Weight] = []
    links = 0
    for event, element in walk(root, skipped):
        if event == "start":
            links += element.tag == "a"
            inside.append(Weight(links=int(element.tag == "a")))
            found[element] = inside[-1]
            _count(inside[-1], element.text, links)
            continue
        if event == "end":
            links -= element.tag == "a"
            closed = inside.pop()
            if inside:
                inside[-1].letters += closed.letters
                inside[-1].linked += closed.linked
                inside[-1].prose += closed.prose
                inside[-1].links += closed.links
        if inside:
            _count(inside[-1], element.tail, links)
    return found


def _count(weight: Weight, text: str | None, links: int) -> None:
    letters = len("".join(text.split())) if text else 0
    weight.letters += letters
    if links:
        weight.linked += letters
    elif text and letters >= _PROSE_TEXT and _STOP.search(text):
        weight.prose += letters


def lines(root: Element, skipped: Collection[Element] = ()) -> list[Line]:
    """The text of `root` without the elements `skipped`."""
    return _Lines(root, skipped).found


class _Lines:
    """Collects the text of elements into lines."""

    def __init__(self, root: Element, skipped: Collection[Element]) -> None:
        self.found: list[Line] = []
        self._text: list[str] = []
        self._label = ""
        self._place = 0
        self._as_is = 0
        self._rows: list[list[list[Line]]] = []
        self._cells: list[tuple[list[list[Line]], list[Line]]] = []
        """For each open cell, the row it is of and the lines found before it."""
        self._counts: list[int | None] = []
        """For each open list, the number of its last item, if it is numbered."""
        for event, element in walk(root, skipped):
            self._place += event != "end"
            if event == "start":
                self._start(element)
            elif event == "end":
                self._end(element)
            if event != "start" and element is not root and element.tail:
                self._text.append(element.tail)
        self._flush()

    def _start(self, element: Element) -> None:
        tag = element.tag
        if tag in BLOCKS or tag == "br":
            self._flush()
        if tag == "pre":
            self._as_is += 1
        elif tag == "tr":
            self._rows.append([])
        elif tag in _CELLS:
            self._cells.append((self._rows[-1] if self._rows else [], self.found))
            self.found = []
        elif tag in _LISTS:
            self._counts.append(_first(element) - 1 if tag == "ol" else None)
        elif tag == "li":
            self._label = self._number()
        if element.text:
            self._text.append(element.text)

    def _end(self, element: Element) -> None:
        tag = element.tag
        if tag in BLOCKS:
            self._flush()
        if tag == "pre":
            self._as_is -= 1
        elif tag in _CELLS:
            row, before = self._cells.pop()
            row.append(self.found)
            if not self._rows:  # a cell outside of tables
                before.extend(self.found)
            self.found = before
        elif tag == "tr":
            self.found.extend(_row(self._rows.pop()))
        elif tag in _LISTS:
            self._counts.pop()
        elif tag == "li":
            self._label = ""

    def _number(self) -> str:
        """What a browser writes before the next item of the innermost list."""
        count = self._counts[-1] if self._counts else None
        if count is None:
            return ""
        self._counts[-1] = count + 1
        return f"{count + 1}. "

    def _flush(self) -> None:
        text, self._text = "".join(self._text), []
        pieces = text.splitlines() if self._as_is else [_SOFT_BREAK.sub("", text)]
        for piece in pieces:
            if line := " ".join(piece.split()):
                self.found.append(Line(self._label + line, self._place))
                self._label = ""


def _row(cells: list[list[Line]]) -> Iterator[Line]:
    """A line for a row of short cells; the lines of the cells where the table only lays out a page."""
    filled = [cell for cell in cells if cell]
    if len(filled) > 1 and all(len(cell) == 1 and len(cell[0].text) <= _IS_FLAT for cell in filled):
        yield Line("\t".join(cell[0].text for cell in filled), filled[-1][0].place)
        return
    for cell in filled:
        yield from cell


def _first(numbered: Element) -> int:
    """The number of the first item of a list."""
    start = numbered.get("start") or ""
    return int(start) if start.isdecimal() and len(start) < 6 else 1
