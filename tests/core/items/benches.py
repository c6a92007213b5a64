"""A bench on a text as it is read, and what is made of words of it."""

from __future__ import annotations

from studyapp.core.article import Article, Script, Span
from studyapp.core.items import blanks
from studyapp.core.items.points import Workbench
from studyapp.core.items.source import Source
from studyapp.core.items.stems import make_stem
from studyapp.core.phrases import Phrase, PhraseKind
from studyapp.core.reading.pipeline import read


def bench(text: str, title: str = "") -> Workbench:
    article = Article(title, text, Script.HANS)
    return Workbench(Source(article, read(article)), 0)


def asked(text: str, words: str, title: str = "") -> str | None:
    """The stem with a blank for the words, if there is one."""
    start = text.index(words)
    made = make_stem(bench(text, title).source, [Span(start, start + len(words))])
    return made.asked().shown if made else None


def phrase(text: str, words: str, kind: PhraseKind) -> Phrase:
    """The words as a phrase that reading found at their first place."""
    start = text.index(words)
    return Phrase(words, kind, (Span(start, start + len(words)),), 0.5, "test")


def blanked(text: str, words: str, kind: PhraseKind) -> list[tuple[str, ...]]:
    """The choices of what to blank in the phrase of these words."""
    one = phrase(text, words, kind)
    found = blanks.blanks(bench(text), one, one.spans[0])
    return [tuple(span.of(text) for span in spans) for spans in found]
