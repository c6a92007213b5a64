"""Which part of a web page is the article: chosen by readability, checked by where the page's prose stands."""

from __future__ import annotations

import html
import logging
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from studyapp.exchange.html_labels import Labels, labels_of
from studyapp.exchange.html_tree import BLOCKS, Element, Line, lines, walk

_MAX_BLOCKS = 6_000
_MAX_LETTERS = 400_000
_MAX_DEPTH = 40
"""What readability is given of a page: its time grows with depth and with the square of the blocks. A page with more
text than this is an article with little around it, and there the prose shows where it is."""

_SHARE = 0.6
"""Least share of the page's prose in what readability chose; it takes one part of an article cut into several."""
_WHOLE = 0.9
"""Share of the page's prose in the smallest element that is taken instead."""
_HIDDEN_SHARE = 0.5
"""A hidden element with more of the page's prose than this is the article, which a script was to show."""
_CLUTTER_SHARE = 0.3
"""An element named as clutter with more of the article's prose than this is named badly."""
_LINKS = 0.6
"""Share of links in the text of an element that is a menu or a list of other articles."""
_SENTENCE = 100
"""Letters of prose from which a text is kept even if all of it is a link."""

_STOP = re.compile("[，。；！？：、,;!?]")
_PROSE_TEXT = 12
"""Letters of a piece of text with a stop in it, from which it counts as prose and not as a label."""

_HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_CLUTTER_TAGS = frozenset({"nav", "aside", "footer", "figcaption"})
_CLUTTER = re.compile(
    r"(?:^|[\W_])(?:comments?|pinglun|disqus|reply|share|bdshare|social|related|relate|xiangguan|recommend|tuijian|hot"
    r"|sidebar|side|aside|rank|nav|navbar|menu|breadcrumbs?|crumbs?|position|location|footer|foot|copyright|banner|ads?"
    r"|advert\w*|guanggao|sponsor|popup|login|search|toolbar|tools?|pager|pagination|prenext|prev|next|tags?|qrcode"
    r"|ewm|erweima|subscribe|feedback|jiucuo|editor|zebian|print)(?:$|[\W_\d])",
    re.IGNORECASE,
)
"""Names that pages give to what stands around an article, in English and in the pinyin of Chinese makers of pages."""


@dataclass(slots=True)
class _Weight:
    """How much text an element has, in letters that are no blanks."""

    letters: int = 0
    linked: int = 0
    prose: int = 0

    def add(self, other: _Weight) -> None:
        self.letters += other.letters
        self.linked += other.linked
        self.prose += other.prose


class _Page:
    """A page and how much text its elements have."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self.skipped: set[Element] = set()
        self.weights = _weights(root)
        hidden = [element for element in self.weights if _is_hidden(element)]
        prose = self.weights[root].prose
        self.skipped.update(one for one in hidden if self.weights[one].prose <= _HIDDEN_SHARE * prose)
        if self.skipped:
            self.weights = _weights(root, self.skipped)

    def prose(self, elements: Iterable[Element]) -> int:
        return sum(self.weights[element].prose for element in elements if element in self.weights)


def article_lines(root: Element) -> list[str]:
    """The title, date and source that the page gives, each on a line as cleaning knows it, and the article's lines."""
    page = _Page(root)
    clutter = _clutter(page, [root])
    main = _main(page, clutter)
    text = [line for element in main for line in lines(element, page.skipped | _clutter(page, main))]
    around = lines(root, page.skipped)
    first = _place(root, main[0]) if main else 0
    return _with_labels(labels_of(root, around, first), text)


def _with_labels(labels: Labels, text: list[Line]) -> list[str]:
    """The lines of an article after those that say what it is, unless it says so itself.

    The title stands twice, as on most pages, so that a subtitle is not taken for it.
    """
    title = [labels.title] if labels.title else []
    body = [line.text for line in text]
    own = [] if any(line in title for line in body[:_HEAD]) else title
    return [*title, *labels.lines, *own, *body]


_HEAD = 8
"""Lines at the start of an article among which its title stands, if it does."""


def _weights(root: Element, skipped: Collection[Element] = ()) -> dict[Element, _Weight]:
    """How much text each element has with all that is inside it, in the page's order."""
    weights: dict[Element, _Weight] = {}
    open_: list[_Weight] = []
    links = 0
    for event, element in walk(root, skipped):
        if event == "start":
            links += element.tag == "a"
            weight = weights[element] = _Weight()
            open_.append(weight)
            _count(weight, element.text, links)
            continue
        if event == "end":
            links -= element.tag == "a"
            inside = open_.pop()
            if open_:
                open_[-1].add(inside)
        if open_:
            _count(open_[-1], element.tail, links)
    return weights


def _count(weight: _Weight, text: str | None, links: int) -> None:
    if not text:
        return
    letters = len("".join(text.split()))
    weight.letters += letters
    if links:
        weight.linked += letters
    elif letters >= _PROSE_TEXT and _STOP.search(text):
        weight.prose += letters


def _is_hidden(element: Element) -> bool:
    return element.get("hidden") is not None or bool(_HIDDEN.search(element.get("style") or ""))


def _place(root: Element, sought: Element) -> int:
    """How many elements begin before `sought` does, itself included, as lines count them."""
    place = 0
    for event, element in walk(root):
        place += event != "end"
        if element is sought:
            break
    return place


# What is not the article.


def _clutter(page: _Page, within: Iterable[Element]) -> set[Element]:
    """Elements inside of `within` that are menus, lists of links or named for what stands around an article."""
    found: set[Element] = set()
    for top in within:
        most = _CLUTTER_SHARE * page.weights[top].prose
        for event, element in walk(top, page.skipped):
            if event != "start" or element is top:
                continue
            weight = page.weights[element]
            if (_is_named_clutter(element) and weight.prose <= most) or _is_links(element, weight):
                found.add(element)
    return found


def _is_named_clutter(element: Element) -> bool:
    if element.tag in _CLUTTER_TAGS:
        return True
    if element.tag not in BLOCKS:
        return False
    return bool(_CLUTTER.search(f"{element.get('class') or ''} {element.get('id') or ''}"))


def _is_links(element: Element, weight: _Weight) -> bool:
    return (
        element.tag in BLOCKS
        and weight.linked > _LINKS * weight.letters
        and weight.prose < _SENTENCE
        and weight.linked < _SENTENCE * max(1, _count_links(element))
    )


def _count_links(element: Element) -> int:
    return sum(1 for _ in element.iter("a"))


# What is.


def _main(page: _Page, clutter: set[Element]) -> list[Element]:
    """The elements that hold the article, in the page's order, none inside another."""
    body = page.root.find("body")
    top = page.root if body is None or body not in page.weights else body
    whole = _weights(page.root, page.skipped | clutter)
    chosen = _readability(page)
    prose = sum(whole[element].prose for element in chosen if element in whole)
    if chosen and prose >= _SHARE * whole[page.root].prose:
        return chosen
    return [_smallest(top, whole)]


def _smallest(top: Element, weights: dict[Element, _Weight]) -> Element:
    """The innermost element with nearly all of the prose of `top`."""
    least = _WHOLE * weights[top].prose if top in weights else 0
    element = top
    while least:
        inner = [child for child in element if child in weights and weights[child].prose >= least]
        if not inner or inner[0].tag not in BLOCKS or inner[0].tag == "tr":
            break
        element = inner[0]
    return element


def _readability(page: _Page) -> list[Element]:
    """What readability takes for the article; nothing where the page is too large for it or it fails."""
    from readability.readability import Document, Unparseable

    elements = [element for element in page.weights if element.tag in BLOCKS and page.weights[element].letters]
    if len(elements) > _MAX_BLOCKS or page.weights[page.root].letters > _MAX_LETTERS:
        return []
    logging.getLogger("readability.readability").setLevel(logging.CRITICAL + 1)  # it logs what it raises
    numbers = {element: number for number, element in enumerate(elements)}
    try:
        summary = Document(_outline(page, numbers), min_text_length=15, retry_length=120).summary(html_partial=True)
    except Unparseable:
        return []
    marks = {int(number) for number in re.findall(r'\sdata-n="(\d+)"', summary)}
    if not marks:
        marks = {int(number) for number in re.findall(r'\sdata-of="(\d+)"', summary)}
    chosen = {elements[number] for number in marks}
    return [element for number, element in enumerate(elements) if number in marks and not _is_inside(element, chosen)]


def _is_inside(element: Element, others: set[Element]) -> bool:
    return any(ancestor in others for ancestor in element.iterancestors())


_KEPT_TAGS = frozenset(
    {
        *("p", "table", "tr", "td", "ul", "ol", "li", "dl", "dt", "dd", "pre", "blockquote", "article", "main"),
        *("section", "aside", "nav", "header", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "figure"),
    }
)
_TEXT_TAGS = frozenset({"p", "li", "td", "dt", "dd", "pre", "h1", "h2", "h3", "h4", "h5", "h6"})
_COMMAS = str.maketrans("，、；：", ",,,,")
"""readability counts commas, by which it knows prose, and knows the Western one only."""


def _outline(page: _Page, numbers: dict[Element, int]) -> str:
    """The page as readability is to see it: blocks that have text, their names and numbers, text, and links.

    Text that stands in a container by itself, as on pages that part paragraphs by line breaks, is put into paragraphs.
    """
    writer = _OutlineWriter()
    for event, element in walk(page.root, page.skipped):
        if event == "start":
            writer.start(element, numbers.get(element))
            writer.text(element.text)
            continue
        if event == "end":
            writer.end(element)
        if element is not page.root:
            writer.text(element.tail)
    return "".join(writer.parts)


class _OutlineWriter:
    def __init__(self) -> None:
        self.parts: list[str] = []
        self._open: list[tuple[str, int]] = []
        """The tags of the blocks that are open, with their numbers; a tag is empty for one too deep to be shown."""
        self._in_paragraph = False
        self._links = 0

    def start(self, element: Element, number: int | None) -> None:
        self._links += element.tag == "a"
        if element.tag == "br":
            self._close_paragraph()
        if number is None:
            return
        self._close_paragraph()
        if self._open and self._open[-1][0] == "p":
            self._replace_paragraph()
        tag = _tag(element) if len(self._open) < _MAX_DEPTH else ""
        self._open.append((tag, len(self.parts)))
        if tag:
            names = "".join(
                f' {name}="{html.escape(value[:200])}"' for name in ("class", "id") if (value := element.get(name))
            )
            self.parts.append(f'<{tag} data-n="{number}"{names}>')
        self._numbers.append(number)

    def end(self, element: Element) -> None:
        raise NotImplementedError
