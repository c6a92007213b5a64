"""Pictures of the progress page: figures, the tables behind them, and an article as a mastery map."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from studyapp.ui.pages.progress_page import ProgressPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from studyapp.core.ids import ArticleRow

_IMPORT_MS = 1500
"""Enough for the charts' library to be imported."""
_TURNS = 50
"""Five seconds for a map to come."""


def progress_pictures(
    window: QWidget, page: ProgressPage, row: ArticleRow, settle: Callable[..., None]
) -> Iterator[tuple[str, QWidget]]:
    """One state after the other, each with its name; the page must be in front."""
    settle(_IMPORT_MS if "pyqtgraph" not in sys.modules else 300)
    yield "progress", window
    bar = page.overview.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield "progress-below", window
    bar.setValue(0)
    cards = page.overview.chart_cards
    for card in cards:
        card.as_table.setChecked(True)
    yield "progress-tables", window
    for card in cards:
        card.as_table.setChecked(False)
    page.show_map(row)
    for _turn in range(_TURNS):
        if page.map.isVisible():
            break
        settle(100)
    if page.map.shown is not None:
        known = [one.text for one in page.map.shown.standings if one.seen]
        page.map.choose_phrase(known[0] if known else "")
    yield "progress-map", window
    page.map_button.click()
