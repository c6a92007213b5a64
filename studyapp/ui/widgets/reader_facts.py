"""What the reading page says about an article besides its text: where it comes from, and how long it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from studyapp.core.article import Article
from studyapp.core.phrases import PhraseKind
from studyapp.ui.i18n import kind_label

CHARACTERS_A_MINUTE = 400
"""Attentive silent reading of Chinese; the design counts about 8 minutes for 3 112 characters."""
_DATE, _TIME = len("2025-09-18"), len("2025-09-18 09:09")


def origin(article: Article, shown_in: Callable[[str], str]) -> str:
    """Source, time and byline in a line; `shown_in` puts words into the script that is shown."""
    published = _readable(article.published, _TIME)
    translate = QCoreApplication.translate
    parts = (
        shown_in(article.source),
        translate("ReadingPage", "Published {date}").format(date=published) if published else "",
        shown_in(article.byline),
    )
    return " · ".join(part for part in parts if part)


class ReaderFacts(QObject):
    """Facts that are counted. A class, since only `tr` of one tells the tools for translators of plurals."""

    def extent(self, article: Article) -> str:
        """Date, number of characters and reading time in a line."""
        characters = sum(not char.isspace() for char in article.text)
        minutes = max(1, round(characters / CHARACTERS_A_MINUTE))
        number = f"{characters:,}".replace(",", "\u2009")
        parts = (
            _readable(article.published, _DATE),
            self.tr("{number} characters").format(number=number),
            self.tr("about %n minute(s)", "", minutes),
        )
        return " · ".join(part for part in parts if part)

    def of_phrase(self, kind: PhraseKind, count: int, items: int) -> str:
        """The kind of a phrase, how often it appears, and how many items ask for it."""
        parts = (
            kind_label(kind),
            self.tr("appears %n time(s)", "", count),
            self.tr("%n item(s) ask for it", "", items),
        )
        return " · ".join(parts)


def _readable(published: str, length: int) -> str:
    """An ISO date or date-time for people, cut to `length`."""
    return published.replace("T", " ")[:length]
