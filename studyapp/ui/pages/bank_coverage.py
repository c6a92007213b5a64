"""The coverage map of the item bank: which phrases of an article its items ask for, and the way to either."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from studyapp.core.items.coverage import PhraseCoverage

if TYPE_CHECKING:
    from studyapp.ui.pages.bank_page import BankPage


class BankCoverage(QObject):
    """Shows the map in the place of the table, of one article at a time."""

    def __init__(self, page: BankPage) -> None:
        super().__init__(page)
        self._page = page

    def show(self, shown: bool) -> None:
        """Show the map, or the table again."""
        page = self._page
        if shown and page.filters.wanted.article is None and page.filters.article.count() > 1:
            page.filters.article.setCurrentIndex(1)  # the map is that of one article: the one opened last
        page.narrow()
        (page.coverage.list if shown else page.list).setFocus()

    def fill(self) -> None:
        """Work the map out anew."""
        article = self._page.filters.wanted.article
        self._page.coverage.show_coverage(self._page.services.review.coverage(article) if article is not None else ())

    def go_to(self, row: PhraseCoverage) -> None:
        """Show the items that ask for a phrase, or where it stands."""
        page = self._page
        article = page.filters.wanted.article
        if not row.types and article is not None:
            page.show_in_article_requested.emit(article, row.phrase.span)
            return
        page.filters.coverage.setChecked(False)
        page.search.setText(row.phrase.text)
        page.list.setFocus()
