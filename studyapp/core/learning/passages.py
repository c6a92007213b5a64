"""An article to be read with blanks: stretches of it, each a cloze on its best phrases."""

from __future__ import annotations

from collections.abc import Iterator

from studyapp.core.article import Article, Span
from studyapp.core.items.item import BLANK, Item, ItemId, ItemType
from studyapp.core.phrases import Phrase, Reading
from studyapp.core.text.split import paragraphs, sentences

LONGEST = 180
"""About as many characters as a page shows large without scrolling; a longer sentence stands alone."""

MOST_BLANKS = 4
"""More blanks in one stretch leave too little to read them by."""

APART = 4
"""So many characters must stand between two blanks, or nothing would say which is which."""

RULE = "passage"
"""The rule of these items."""


def passages(article: Article, reading: Reading) -> tuple[Item, ...]:
    """The stretches that have something to fill in, in the text's order; each is an item that is not in the bank.

    Its stem is the article's own words, `tests` are the phrases that were blanked, one for each blank in order.
    """
    found = []
    for stretch in _stretches(article.text):
        chosen = _blanks(stretch, reading)
        if chosen:
            found.append(_item(article, stretch, chosen))
    return tuple(found)


def _stretches(text: str) -> Iterator[Span]:
    """Whole sentences up to `LONGEST` characters together, never over a paragraph's end."""
    all_sentences = sentences(text)
    for paragraph in paragraphs(text):
        start: int | None = None
        end = paragraph.start
        for sentence in (one for one in all_sentences if paragraph.holds(one)):
            if start is not None and sentence.end - start > LONGEST:
                yield Span(start, end)
                start = None
            start = sentence.start if start is None else start
            end = sentence.end
        if start is not None:
            yield Span(start, end)


def _blanks(stretch: Span, reading: Reading) -> list[tuple[Span, Phrase]]:
    """The best phrases of a stretch, apart from each other; never so many that less than half of it is left to read."""
    places = [(span, phrase) for phrase in reading.phrases for span in phrase.spans if stretch.holds(span)]
    chosen: list[tuple[Span, Phrase]] = []
    for span, phrase in sorted(places, key=lambda one: (-one[1].score, -len(one[0]), one[0])):
        wide = Span(max(0, span.start - APART), span.end + APART)
        hidden = sum(len(one) for one, _ in chosen) + len(span)
        if len(chosen) < MOST_BLANKS and 2 * hidden <= len(stretch) and not any(wide.meets(one) for one, _ in chosen):
            chosen.append((span, phrase))
    return sorted(chosen, key=lambda one: one[0])


def _item(article: Article, stretch: Span, chosen: list[tuple[Span, Phrase]]) -> Item:
    text, stem, at = article.text, "", stretch.start
    for span, _phrase in chosen:
        stem += text[at : span.start] + BLANK
        at = span.end
    stem += text[at : stretch.end]
    words = tuple(span.of(text) for span, _ in chosen)
    return Item(
        id=ItemId(f"{RULE}-{article.digest[:12]}-{stretch.start}"),
        type=ItemType.CLOZE,
        stem=stem,
        options=(),
        key=tuple((one,) for one in words),
        tests=words,
        evidence=stretch,
        quote=stretch.of(text),
        rationale="",
        difficulty=0.5,
        phrase_kind=max((phrase for _, phrase in chosen), key=lambda phrase: phrase.score).kind,
        rule=RULE,
    )
