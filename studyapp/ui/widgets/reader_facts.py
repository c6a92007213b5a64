"""What the reading page says about an article besides its text: where it comes from, and how long it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from studyapp.core.article import Article

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


def extent(article: Article) -> str:
    """Date, number of characters and reading time in a line."""
    characters = sum(not char.isspace() for char in article.text)
    minutes = max(1, round(characters / CHARACTERS_A_MINUTE))
    number = f"{characters:,}".replace(",", "\u2009")
    translate = QCoreApplication.translate
    parts = (
        _readable(article.published, _DATE),
        translate("ReadingPage", "{number} characters").format(number=number),
        translate("ReadingPage", "about %n minute(s)", "", minutes),
    )
    return " · ".join(part for part in parts if part)


def _readable(published: str, length: int) -> str:
    """An ISO date or date-time for people, cut to `length`."""
    return published.replace("T", " ")[:length]
