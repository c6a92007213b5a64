"""The articles that items come from, fetched once each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from studyapp.core.errors import UserError
from studyapp.core.ids import ArticleRow
from studyapp.core.phrases import PhraseKind

if TYPE_CHECKING:
    from studyapp.services.library import Library, OpenArticle, StoredItem


class ArticleTexts:
    """Looks up the article behind an item. Looking up is not reading: the order of last opened stays."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._known: dict[ArticleRow, OpenArticle | None] = {}

    def forget(self, rows: Iterable[ArticleRow]) -> None:
        """These articles have changed."""
        for row in rows:
            self._known.pop(row, None)

    def of(self, stored: StoredItem) -> OpenArticle | None:
        """The article of an item; None where it has none, or it is gone."""
        return self.open(stored.article) if stored.article is not None else None

    def open(self, row: ArticleRow) -> OpenArticle | None:
        """The article of that row; None where it is gone."""
        if row not in self._known:
            self._known[row] = self._find(row)
        return self._known[row]

    def _find(self, row: ArticleRow) -> OpenArticle | None:
        summary = next((one for one in self._library.articles() if one.row == row), None)
        if summary is None:
            return None
        try:
            return self._library.open(row, summary.opened_at)
        except UserError:
            return None

    def paragraph(self, stored: StoredItem) -> int | None:
        """The number of the paragraph that holds the item's evidence, if its article is there."""
        found = self.of(stored)
        return found.article.paragraph_of(stored.item.evidence.start) if found else None

    def phrases_in(self, stored: StoredItem) -> tuple[tuple[int, int, PhraseKind], ...]:
        """The phrases of the evidence sentence: start and end within the quote, and kind."""
        found, evidence = self.of(stored), stored.item.evidence
        if found is None or evidence.of(found.article.text) != stored.item.quote:
            return ()
        return tuple(
            (span.start - evidence.start, span.end - evidence.start, phrase.kind)
            for phrase in found.reading.phrases
            for span in phrase.spans
            if evidence.holds(span)
        )
