"""What readability takes for the article of a page.

It is given an outline of the page and not the page itself: blocks with text, their names, text, and links. So its
time is bounded, whatever the page, and it meets no script, form or style.
"""

from __future__ import annotations

import html
import logging
import re
from collections.abc import Collection, Mapping

from studyapp.exchange.html_tree import BLOCKS, Element, Weight, walk

_MAX_BLOCKS = 6_000
_MAX_LETTERS = 400_000
_MAX_DEPTH = 40
"""Its time grows with depth and with the square of the blocks. A page with more text than this is an article with
little around it, and there the prose alone shows where the article is."""
_MIN_PARAGRAPH, _MIN_ARTICLE = 15, 120
"""Its own 25 and 250 are meant for letters; a Chinese character says as much as two."""

_LOGGER = "readability.readability"
_SHOWN_TAGS = frozenset(
    {
        *("p", "table", "tr", "td", "ul", "ol", "li", "dl", "dt", "dd", "pre", "blockquote", "article", "main"),
        *("section", "aside", "nav", "header", "footer", "h1", "h2", "h3", "h4", "h5", "h6"),
    }
)
"""Tags that readability weighs; it removes forms, and whole pages stand in one."""
_TEXT_TAGS = frozenset({"p", "li", "td", "dt", "dd", "pre", "h1", "h2", "h3", "h4", "h5", "h6"})
_COMMAS = str.maketrans("，、；：", ",,,,")
"""It knows prose by commas, and only by the Western one."""


def chosen_by_readability(
    root: Element, skipped: Collection[Element], weights: Mapping[Element, Weight]
) -> list[Element]:
    """The elements that hold the article, none inside another; none where the page is too large or readability fails.

    `weights` are those of all elements but the ones `skipped`.
    """
    from readability.readability import Document, Unparseable

    blocks = [element for element, weight in weights.items() if element.tag in BLOCKS and weight.letters]
    if not blocks or len(blocks) > _MAX_BLOCKS or weights[root].letters > _MAX_LETTERS:
        return []
    outline = _Outline(root, skipped, {element: number for number, element in enumerate(blocks)})
    logging.getLogger(_LOGGER).setLevel(logging.CRITICAL + 1)  # it logs what it raises
    document = Document("".join(outline.parts), min_text_length=_MIN_PARAGRAPH, retry_length=_MIN_ARTICLE)
    try:
        summary = document.summary(html_partial=True)
    except Unparseable:
        return []
    numbers = re.findall(r'\sdata-n="(\d+)"', summary) or re.findall(r'\sdata-of="(\d+)"', summary)
    chosen = {blocks[int(number)] for number in numbers}
    return [block for block in blocks if block in chosen and not any(one in chosen for one in block.iterancestors())]


class _Outline:
    """The page as readability is to see it.

    Text that stands in a container by itself, as on pages that part paragraphs by line breaks, is put into paragraphs.
    """

    def __init__(self, root: Element, skipped: Collection[Element], numbers: Mapping[Element, int]) -> None:
        self.parts: list[str] = []
        self._open: list[tuple[str, int]] = []
        """The tag and number of each open block; the tag is empty for one that is too deep to be shown."""
        self._in_paragraph = False
        self._links = 0
        self._containers = _containers(root, skipped, numbers)
        for event, element in walk(root, skipped):
            if event == "start":
                self._start(element, numbers.get(element))
                self._text(element.text)
                continue
            if event == "end":
                self._end(element, element in numbers)
            if element is not root:
                self._text(element.tail)

    def _start(self, element: Element, number: int | None) -> None:
        self._links += element.tag == "a"
        if element.tag == "br" or number is not None:
            self._end_paragraph()
        if number is None:
            return
        tag = "" if len(self._open) >= _MAX_DEPTH else self._tag(element)
        self._open.append((tag, number))
        if tag:
            names = (f' {name}="{html.escape(element.get(name, "")[:200])}"' for name in ("class", "id"))
            self.parts.append(f'<{tag} data-n="{number}"{"".join(names)}>')

    def _tag(self, element: Element) -> str:
        tag = {"th": "td"}.get(element.tag, element.tag)
        return tag if tag in _SHOWN_TAGS and not (tag == "p" and element in self._containers) else "div"

    def _end(self, element: Element, is_block: bool) -> None:
        self._links -= element.tag == "a"
        if not is_block:
            return
        self._end_paragraph()
        tag, _ = self._open.pop()
        if tag:
            self.parts.append(f"</{tag}>")

    def _text(self, text: str | None) -> None:
        words = " ".join(text.split()) if text else ""
        if not words or not self._open:
            return
        tag, number = self._open[-1]
        if tag not in _TEXT_TAGS and not self._in_paragraph:
            self._in_paragraph = True
            self.parts.append(f'<p data-of="{number}">')
        shown = html.escape(words.translate(_COMMAS), quote=False)
        self.parts.append(f"<a>{shown}</a>" if self._links else shown)

    def _end_paragraph(self) -> None:
        if self._in_paragraph:
            self._in_paragraph = False
            self.parts.append("</p>")


def _containers(root: Element, skipped: Collection[Element], numbers: Mapping[Element, int]) -> set[Element]:
    """The blocks that have blocks inside."""
    found: set[Element] = set()
    open_: list[Element] = []
    for event, element in walk(root, skipped):
        if element not in numbers:
            continue
        if event == "start":
            found.update(open_[-1:])
            open_.append(element)
        elif event == "end":
            open_.pop()
    return found
