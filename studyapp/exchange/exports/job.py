"""What is to be exported, and the ledger that goes with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from studyapp.core.article import Article, Script
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.forms.key import PaperKey
from studyapp.core.forms.paper import Paper
from studyapp.core.items.item import Item, Key, MatchOptions
from studyapp.core.progress import Progress, ignore
from studyapp.core.text.script import detect_script, in_script
from studyapp.exchange.exports.losses import Action, Ledger, Numbered

_SAMPLE = 200
"""Stems by which the script of a set is told."""

# C0 and C1 but for tab and line feed, halves of surrogate pairs, what XML 1.0 forbids, and the signs that turn the
# direction of all text after them; single right-to-left marks stay.
_FORBIDDEN = dict.fromkeys(
    (
        *range(0x09),
        *range(0x0B, 0x20),
        *range(0x7F, 0xA0),
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
        *range(0xD800, 0xE000),
        *(0xFEFF, 0xFFFE, 0xFFFF),
    )
)


Drawer = Callable[[Paper | PaperKey], bytes]


@dataclass(frozen=True, slots=True)
class Group:
    """Items of one article, or, where `article` is None, of none."""

    article: Article | None
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class File:
    """A file to be written: its bytes, and what is put between the name that was asked for and its ending."""

    data: bytes
    addition: str = ""
    suffix: str = ""
    """Another ending than the one asked for."""


@dataclass(slots=True)
class Job:
    """A set on its way out; `now` is the moment of the export."""

    title: str
    groups: tuple[Group, ...]
    now: datetime
    progress: Progress = ignore
    draw: Drawer | None = None
    """Draws a paper as a PDF; only who has Qt can."""
    ledger: Ledger = field(default_factory=Ledger)
    items: tuple[Numbered, ...] = field(init=False)
    script: Script = field(init=False)

    def __post_init__(self) -> None:
        self.title = one_line(tidy(self.title))
        items = [item for group in self.groups for item in group.items]
        self.items = tuple(Numbered(number, item) for number, item in enumerate(items, 1))
        self.script = detect_script("\n".join(item.stem for item in items[:_SAMPLE]))

    def each(self) -> Iterator[Numbered]:
        """The items in their order, reporting progress, with what no text file should hold taken out of them."""
        count = len(self.items)
        for done, one in enumerate(self.items):
            self.progress(done / count)
            yield self._tidied(one)

    def words(self, simplified: str) -> str:
        """Words of our own in the script of the set."""
        return in_script(simplified, self.script)

    def _tidied(self, one: Numbered) -> Numbered:
        item = with_texts(one.item, tidy)
        if item == one.item:
            return one
        self.ledger.lost(
            one,
            Action.CHANGED,
            UserError(QT_TRANSLATE_NOOP("errors", "Control characters were removed.")),
        )
        return Numbered(one.number, item)


def tidy(text: str) -> str:
    """`text` without control characters, its line ends and tabs made plain; what is empty then stays one blank."""
    if text.isprintable() and "\ufeff" not in text:
        return text
    for sign in ("\r\n", "\r", "\u2028", "\u2029"):
        text = text.replace(sign, "\n")
    return text.translate(_FORBIDDEN) or " "


def one_line(text: str) -> str:
    """`text` with every run of line breaks, tabs and blanks made one blank."""
    return " ".join(text.split())


def with_texts(item: Item, change: Callable[[str], str]) -> Item:
    """The item with `change` made in everything that a learner may see of it."""
    options = item.options
    return replace(
        item,
        stem=change(item.stem),
        options=MatchOptions(tuple(map(change, options.left)), tuple(map(change, options.right)))
        if isinstance(options, MatchOptions)
        else tuple(map(change, options)),
        key=_with_texts(item.key, change),
        quote=change(item.quote),
        rationale=change(item.rationale) if item.rationale else "",
    )


def _with_texts(key: Key, change: Callable[[str], str]) -> Key:
    if isinstance(key, str):
        return change(key)
    if isinstance(key, tuple) and key and isinstance(key[0], tuple):
        return tuple(tuple(map(change, part)) for part in key if isinstance(part, tuple))
    return key


def grouped(pairs: Sequence[tuple[Article | None, Item]]) -> tuple[Group, ...]:
    """Items gathered by their article, in the order in which each article comes first."""
    found: dict[str, tuple[Article | None, list[Item]]] = {}
    for article, item in pairs:
        # The title too: two articles may say the same.
        name = "" if article is None else f"{article.digest}{article.title}"
        found.setdefault(name, (article, []))[1].append(item)
    return tuple(Group(article, tuple(items)) for article, items in found.values())
