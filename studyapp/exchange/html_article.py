"""Which part of a web page is the article: chosen by readability, checked by where the page's prose stands."""

from __future__ import annotations

import re
from collections.abc import Iterable

from studyapp.exchange.html_labels import Labels, labels_of
from studyapp.exchange.html_readability import chosen_by_readability
from studyapp.exchange.html_tree import BLOCKS, Element, Line, Weight, lines, names, walk, weights

_SHARE = 0.6
"""Least share of the page's prose in what readability chose; it takes one part of an article cut into several."""
_WHOLE = 0.9
"""Share of the page's prose in the smallest element that is taken instead."""
_HIDDEN_SHARE = 0.5
"""A hidden element with more of the page's prose than this is the article, which a script was to show."""
_CLUTTER_SHARE = 0.3
"""An element named as clutter with more of the article's prose than this is named badly."""
_LAYOUT = frozenset({"table", "thead", "tbody", "tr"})
_ARTICLE_NAMES = frozenset(
    {
        *("articlebody", "js_content", "trs_editor", "trs_ueditor", "trs_editor_view", "ucap-content"),
        *("vsb_content", "v_news_content", "rm_txt_con", "artibody", "article-content", "article_content"),
    }
)
"""What schema.org, WeChat and the programs that most sites of government bodies, schools and papers run on call the
element that holds the article and nothing else."""
_LINKS = 0.6
"""Share of links in the text of an element that is a menu or a list of other articles."""
_SENTENCE = 100
"""Letters of prose from which a text is kept even if all of it is a link."""

_HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_STYLE = 2_000
"""Letters of a style that are looked at."""
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
    first = _place(page, main[0])
    return _with_labels(labels_of(root, around, first), text)


def _with_labels(labels: Labels, text: list[Line]) -> list[str]:
    """The lines of an article after those that say what it is, unless it says so itself.

    The title stands twice, as on most pages, so that a subtitle is not taken for it.
    """
    title = [labels.title] if labels.title else []
    head = [line.text for line in text[:_HEAD] if line.text not in labels.read]
    body = [*head, *(line.text for line in text[_HEAD:])]
    own = [] if any(line in title for line in body[:_HEAD]) else title
    return [*title, *labels.lines, *own, *body]


_HEAD = 8
"""Lines at the start of an article among which its title stands, if it does."""


def _is_hidden(element: Element) -> bool:
    return element.get("hidden") is not None or bool(_HIDDEN.search((element.get("style") or "")[:_STYLE]))


def _place(page: _Page, sought: Element) -> int:
    """How many elements begin before `sought` does, itself included, as lines count them."""
    place = 0
    for event, element in walk(page.root, page.skipped):
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
    return bool(_CLUTTER.search(names(element)))


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
    if declared := _declared(page):
        return declared
    whole = weights(page.root, page.skipped | clutter)
    chosen = chosen_by_readability(page.root, page.skipped, page.weights)
    prose = sum(whole[element].prose for element in chosen if element in whole)
    if not chosen or prose < _SHARE * whole[page.root].prose:
        return [_smallest(top, whole)]
    # A table that lays out the page holds menus in the cells beside the article's.
    return [_smallest(element, whole) if element.tag in _LAYOUT else element for element in chosen]


def _declared(page: _Page) -> list[Element]:
    """The elements that the page, or the program that made it, calls the article; of several articles none is it."""
    filled = [(element, weight.prose) for element, weight in page.weights.items() if weight.letters]
    named = _outermost(element for element, _ in filled if _ARTICLE_NAMES.intersection(names(element).lower().split()))
    if sum(page.weights[element].prose for element in named) >= _SENTENCE:
        return named
    articles = [element for element, prose in filled if element.tag == "article" and prose]
    return articles if len(articles) == 1 and page.weights[articles[0]].prose >= 2 * _SENTENCE else []


def _outermost(elements: Iterable[Element]) -> list[Element]:
    """`elements` without those inside of others."""
    found = list(elements)
    within = set(found)
    return [element for element in found if not any(above in within for above in element.iterancestors())]


def _smallest(top: Element, weights: dict[Element, Weight]) -> Element:
    """The innermost element with nearly all of the prose of `top`."""
    least = _WHOLE * weights[top].prose if top in weights else 0
    element = top
    while least:
        inner = [child for child in element if child in weights and weights[child].prose >= least]
        if not inner or inner[0].tag not in BLOCKS:
            break
        element = inner[0]
    return element
