"""The smaller controls of the reading page: other articles, script, and the bar of the mask."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QWidget

from studyapp.core.article import Script
from studyapp.core.ids import ArticleRow
from studyapp.ui.theme import SPACE_M, SPACE_S, Text, Theme, set_background
from studyapp.ui.widgets.buttons import IconButton, LinkButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.reader_legend import Legend

if TYPE_CHECKING:
    from studyapp.services.library import ArticleSummary


_ROOM_BESIDE = 560
"""From this width on, at text scale 1, what was left out is told beside the legend and not under it."""


SHOWN = 20
"""How many of the articles read last the menu has room for; the library has the rest."""


class ArticleSwitcher(IconButton):
    """A menu of the articles read last and of opening a file; it asks for the articles when it opens."""

    article_chosen = Signal(object)
    """The `ArticleRow`."""
    library_requested = Signal()
    open_requested = Signal()

    def __init__(
        self, theme: Theme, articles: Callable[[], Sequence[ArticleSummary]], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "chevron-down", "", parent)
        self.setAccessibleName(self.tr("Other articles"))
        self.setToolTip(self.tr("Other articles"))
        self.current: ArticleRow | None = None
        self._articles = articles
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def _fill(self) -> None:
        self._menu.clear()
        articles = self._articles()
        for summary in articles[:SHOWN]:
            title = summary.title or self.tr("Untitled article")
            action = self._menu.addAction(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(summary.row == self.current)
            action.setData(summary.row)
            action.triggered.connect(self._choose)
        self._menu.addSeparator()
        if len(articles) > SHOWN:
            every = self._menu.addAction(self.tr("All %n article(s)…", "", len(articles)))
            every.triggered.connect(self.library_requested)
        # Only the words of the shortcut: the window owns it, and two owners would silence it.
        keys = QKeySequence(QKeySequence.StandardKey.Open).toString(QKeySequence.SequenceFormat.NativeText)
        opening = self._menu.addAction(self.tr("Open a file…") + "\t" + keys)
        opening.triggered.connect(self.open_requested)

    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and action.data() != self.current:
            self.article_chosen.emit(action.data())


class ScriptButton(SecondaryButton):
    """A menu of the scripts in which the article can be read."""

    script_chosen = Signal(str)
    """"original", or the name of a `Script`."""

    def __init__(self, theme: Theme, chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "简 / 繁", parent=parent)  # for readers of either script, whatever the interface
        self.setAccessibleName(self.tr("Script of the article"))
        self.setToolTip(self.tr("Script of the article"))
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        for value, words in (
            ("original", self.tr("As the article is")),
            (Script.HANS.value, self.tr("Simplified characters")),
            (Script.HANT.value, self.tr("Traditional characters")),
        ):
            action = QAction(words, self._group)
            action.setCheckable(True)
            action.setData(value)
            action.setChecked(value == chosen)
            self._menu.addAction(action)
        self._group.triggered.connect(self._choose)
        self.setMenu(self._menu)

    def _choose(self, action: QAction) -> None:
        self.script_chosen.emit(action.data())


class LegendBar(QWidget):
    """The strip that holds the legend, aligned with the text, over a hairline; and what was left out of the text."""

    left_out_requested = Signal()

    def __init__(self, theme: Theme, legend: Legend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, theme.px(10), theme.px(SPACE_S), theme.px(10))
        self._row.setSpacing(theme.px(SPACE_M))
        self._row.addWidget(legend, 1)
        self.left_out = LinkButton(theme, "")
        self.left_out.setFont(theme.font(Text.CAPTION))
        self.left_out.setToolTip(self.tr("See what cleaning left out of the page, and take lines back"))
        self.left_out.clicked.connect(self.left_out_requested)
        self._row.addWidget(self.left_out, 0, Qt.AlignmentFlag.AlignTop)
        self.tell_left_out(0)

    def align(self, left: int) -> None:
        """Begin that far from the left."""
        _indent(self._row, left)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across = self.width() >= self._theme.px(_ROOM_BESIDE)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom)

    def tell_left_out(self, number: int) -> None:
        """Say that so many lines of the page are not in the text; of none nothing is said."""
        self.left_out.setText(self.tr("%n line(s) left out", "", number))
        self.left_out.setVisible(number > 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("line"))


class MaskBar(QWidget):
    """How many phrases are hidden, and a button to show or hide them all."""

    all_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_background(self, theme.c.soft)
        self._words = label(theme, size=Text.CAPTION, wrap=True)
        self.button = LinkButton(theme, "")
        self.button.setFont(theme.font(Text.CAPTION))
        self.button.clicked.connect(self.all_requested)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, theme.px(2), theme.px(SPACE_M), theme.px(2))
        self._row.setSpacing(theme.px(SPACE_M))
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self.button)
        self.show_count(0, 0)

    def align(self, left: int) -> None:
        """Begin that far from the left."""
        _indent(self._row, left)

    def show_count(self, hidden: int, total: int) -> None:
        """Tell that `hidden` of `total` blanks are still blank."""
        words = self.tr("{hidden} of {total} phrases hidden. Click one, or press Enter, to see it.")
        self._words.setText(words.format(hidden=hidden, total=total))
        self.button.setText(self.tr("Show all (Ctrl+Shift+M)") if hidden else self.tr("Hide all (Ctrl+Shift+M)"))


def _indent(row: QBoxLayout, left: int) -> None:
    margins = row.contentsMargins()
    row.setContentsMargins(left, margins.top(), margins.right(), margins.bottom())


class MoreButton(IconButton):
    """The menu of what is done more rarely with an article."""

    export_requested = Signal()
    digest_requested = Signal()
    left_out_requested = Signal()
    anew_requested = Signal()
    undo_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "ellipsis", "", parent)
        self.setAccessibleName(self.tr("More"))
        self.setToolTip(self.tr("More"))
        self._menu = QMenu(self)
        for words, keys, signal in (
            (self.tr("Export the article…"), "Ctrl+E", self.export_requested),
            (self.tr("One-page digest…"), "Ctrl+D", self.digest_requested),
            (self.tr("Lines left out…"), "", self.left_out_requested),
            (self.tr("Make items anew…"), "", self.anew_requested),
            (self.tr("Undo the last correction"), "Ctrl+Z", self.undo_requested),
        ):
            # Only the words of a shortcut: the page owns it.
            action = self._menu.addAction(f"{words}\t{keys}" if keys else words)
            action.triggered.connect(signal)
        self.setMenu(self._menu)
