"""The coverage map of the item bank: what of an article its items ask for, and the way to either."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from studyapp.core.items.coverage import PhraseCoverage
from studyapp.ui.models.coverage_table import Row

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
        if article is None:
            self._page.coverage.show_coverage(())
            return
        review = self._page.services.review
        self._page.coverage.show_coverage(review.coverage(article), review.part_coverage(article))

    def go_to(self, row: Row) -> None:
        """Show the items that ask for a phrase, or where it stands; of goals, lists and sentences always where."""
        page = self._page
        article = page.filters.wanted.article
        if not isinstance(row, PhraseCoverage) or not row.types:
            if article is not None:
                span = row.phrase.span if isinstance(row, PhraseCoverage) else row.span
                page.show_in_article_requested.emit(article, span)
            return
        page.filters.coverage.setChecked(False)
        page.search.setText(row.phrase.text)
        page.list.setFocus()
