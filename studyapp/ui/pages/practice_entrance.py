"""Where practice begins: today, or a choice of article, kinds and types; nothing to practise at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from studyapp.core.ids import ArticleRow
from studyapp.core.items.item import ItemType
from studyapp.services.practice import Mode
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.empty_state import EmptyState
from studyapp.ui.widgets.item_answer import ASKED_TYPES
from studyapp.ui.widgets.item_setup import ALL, SetupView, Wish
from studyapp.ui.widgets.today_view import TodayView

if TYPE_CHECKING:
    from studyapp.services.bundle import Services
    from studyapp.services.changes import Changes
    from studyapp.ui.preferences import Preferences


class PracticeEntrance(QStackedWidget):
    """The views before a session, wired to the services; the page takes the session that comes of them."""

    begun = Signal(object, object)
    """The `Session`, and the `ArticleRow` that it is on (None: on none in particular)."""
    changed = Signal(object)
    """`Changes` in the store."""
    open_requested = Signal()

    def __init__(
        self,
        services: Services,
        settings: Preferences,
        theme: Theme,
        now: Callable[[], datetime],
        seed: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._settings = settings
        self._theme = theme
        self._now = now
        self._seed = seed
        self._offered = 0
        self.empty = EmptyState(
            theme,
            "pencil-line",
            self.tr("Nothing to practise yet"),
            self.tr("Open an article first. Questions are made from its key phrases, and you practise them here."),
            self.tr("Open a file…"),
        )
        self.today = TodayView(theme)
        self.setup = SetupView(theme)
        for view in (self.empty, self.today, self.setup):
            self.addWidget(view)
        self.empty.action_requested.connect(self.open_requested)
        self.today.minutes_chosen.connect(self._choose_minutes)
        self.today.start_requested.connect(self._start_today)
        self.today.mode_requested.connect(self._start_mode)
        self.today.choose_requested.connect(self._choose)
        self.today.goal_requested.connect(self._set_goal)
        self.today.marking_requested.connect(self._show_marking)
        self.setup.article_chosen.connect(self._count_items)
        self.setup.start_requested.connect(self._start)
        self.setup.back_requested.connect(self.show_today)

    def show_again(self) -> None:
        """Show anew what is in front."""
        if self.currentWidget() is self.setup:
            self.show_setup(self.setup.chosen_article)
        else:
            self.show_today()

    def show_today(self) -> None:
        """Show how today stands; what to do first where there is nothing to practise."""
        outlook = self._services.today.outlook(self._now())
        if not outlook.asked:
            self._show_empty()
            return
        self.today.show_outlook(outlook)
        self.today.show_minutes(self._settings.current.practice_minutes)
        self._show_offer()
        self.setCurrentWidget(self.today)
        self.today.focus_place()

    def show_setup(self, article: ArticleRow | None, mode: Mode | None = None) -> None:
        """Offer to choose, beginning with that article or all of them, and that way to practise."""
        self.setup.show_articles(self._services.library.articles(), article)
        self.setup.show_number(self._settings.current.session_size)
        if mode is not None:
            self.setup.show_mode(mode)
        if not self._count_items(self.setup.chosen_article):
            self._show_empty()
            return
        self.setCurrentWidget(self.setup)
        self.setup.start.setFocus()

    def _show_empty(self) -> None:
        self.setCurrentWidget(self.empty)
        self.empty.button.setFocus()

    # Today

    def _show_offer(self) -> None:
        minutes = self._settings.current.practice_minutes
        self._offered = self._seed()  # what is offered is what is asked
        self.today.show_offer(self._services.today.offer(minutes, self._now(), seed=self._offered))

    def _choose_minutes(self, minutes: int) -> None:
        self._settings.change(practice_minutes=minutes)
        self._show_offer()

    def _start_today(self) -> None:
        minutes = self._settings.current.practice_minutes
        self.begun.emit(self._services.today.start(minutes, self._now(), seed=self._offered), None)

    def _start_mode(self, mode: Mode) -> None:
        """Begin with items of all articles; to read with blanks takes an article."""
        if mode is Mode.PASSAGES:
            articles = self._services.library.articles()
            self.show_setup(self.setup.chosen_article or (articles[0].row if articles else None), mode)
            return
        number = self._settings.current.session_size
        session = self._services.practice.start(None, self._now(), seed=self._seed(), limit=number, mode=mode)
        self.begun.emit(session, None)

    def _set_goal(self) -> None:
        from studyapp.ui.dialogs.goal_dialog import GoalDialog

        now = self._now()
        goal = self._services.today.outlook(now).goal
        dialog = GoalDialog(self._theme, self._services.library.articles(), goal, now.date(), self)
        dialog.goal_chosen.connect(self._take_goal)
        dialog.open()

    def _take_goal(self, day: object, articles: object) -> None:
        """Study for a test on that day; None: for none."""
        if isinstance(day, date):
            rows = articles if isinstance(articles, frozenset) else None
            changes: Changes = self._services.today.set_goal(day, rows, self._now())
        else:
            changes = self._services.today.drop_goal(self._now())
        self.changed.emit(changes)
        self.show_today()

    def _show_marking(self) -> None:
        from studyapp.ui.dialogs.marking_dialog import MarkingDialog

        MarkingDialog(self._theme, self._settings, self).open()

    # Choosing

    def _choose(self) -> None:
        self.show_setup(self.setup.chosen_article)

    def _count_items(self, article: ArticleRow | None) -> int:
        """Tell the choices what there is in an article, or in all; gives how many items can be asked."""
        counts = self._services.library.item_counts(article)
        self.setup.show_counts(counts)
        return sum(count.items for count in counts)

    def _start(self, wish: Wish) -> None:
        passages = wish.mode is Mode.PASSAGES
        if not passages:
            self._settings.change(session_size=wish.number)
        session = self._services.practice.start(
            wish.article,
            self._now(),
            seed=self._seed(),
            types=_types(wish),
            kinds=wish.kinds,
            limit=ALL if passages else wish.number,
            mode=wish.mode,
        )
        self.begun.emit(session, wish.article)


def _types(wish: Wish) -> tuple[ItemType, ...]:
    return tuple(type_ for type_ in ASKED_TYPES if type_ in wish.types)
