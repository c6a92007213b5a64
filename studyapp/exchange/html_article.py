"""Which part of a web page is the article: chosen by readability, checked by where the page's prose stands."""

from __future__ import annotations

import re
from collections.abc import Iterable

from studyapp.exchange.html_labels import Labels, labels_of
from studyapp.exchange.html_readability import chosen_by_readability
from studyapp.exchange.html_tree import BLOCKS, Element, Line, Weight, lines, walk, weights

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

_HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_CLUTTER_TAGS = frozenset({"nav", "aside", "footer", "figcaption"})
_CLUTTER = re.compile(
    r"(?:^|[\W_])(?:comments?|pinglun|disqus|reply|share|bdshare|social|related|relate|xiangguan|recommend|tuijian|hot"
    r"|sidebar|side|aside|rank|nav|navbar|menu|breadcrumbs?|crumbs?|position|location|footer|foot|copyright|banner|ads?"
    r"|advert\w*|guanggao|sponsor|popup|login|search|toolbar|tools?|pager|pagination|prenext|prev|next|tags?|qrcode"
    r"|ewm|erweima|subscribe|feedback|jiucuo|zebian|print)(?:$|[\W_\d])",
    re.IGNORECASE,
)
"""Names that pages give to what stands around an article, in English and in the pinyin of Chinese makers of pages."""


class _Page:
    """A page and how much text its elements have."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self.skipped: set[Element] = set()
        self.weights = weights(root)
        hidden = [element for element in self.weights if _is_hidden(element)]
        prose = self.weights[root].prose
        self.skipped.update(one for one in hidden if self.weights[one].prose <= _HIDDEN_SHARE * prose)
        if self.skipped:
            self.weights = weights(root, self.skipped)


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


def _is_links(element: Element, weight: Weight) -> bool:
    """Whether an element is a menu or a list of other articles, and not a text that is a link."""
    return (
        element.tag in BLOCKS
        and weight.linked > _LINKS * weight.letters
        and weight.prose < _SENTENCE
        and weight.linked < _SENTENCE * weight.links
    )


# What is.


def _main(page: _Page, clutter: set[Element]) -> list[Element]:
    """The elements that hold the article, in the page's order, none inside another."""
    body = page.root.find("body")
    top = page.root if body is None or body not in page.weights else body
    whole = weights(page.root, page.skipped | clutter)
    chosen = chosen_by_readability(page.root, page.skipped, page.weights)
    prose = sum(whole[element].prose for element in chosen if element in whole)
    if chosen and prose >= _SHARE * whole[page.root].prose:
        return chosen
    return [_smallest(top, whole)]


def _smallest(top: Element, weights: dict[Element, Weight]) -> Element:
    """The innermost element with nearly all of the prose of `top`."""
    least = _WHOLE * weights[top].prose if top in weights else 0
    element = top
    while least:
        inner = [child for child in element if child in weights and weights[child].prose >= least]
        if not inner or inner[0].tag not in BLOCKS or inner[0].tag == "tr":
            break
        element = inner[0]
    return element
