"""Practice: choose, answer one item at a time, see the sum."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from studyapp.core.ids import ArticleRow
from studyapp.core.items.item import ItemType
from studyapp.ui.models.article_texts import ArticleTexts
from studyapp.ui.pages.page import Page
from studyapp.ui.pages.reading_page import now_in_utc
from studyapp.ui.theme import Text, Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.empty_state import EmptyState
from studyapp.ui.widgets.item_answer import ASKED_TYPES, may_be_asked
from studyapp.ui.widgets.item_question import QuestionView
from studyapp.ui.widgets.item_result import ResultView
from studyapp.ui.widgets.item_setup import SetupView, Wish
from studyapp.ui.widgets.progress_bar import ProgressBar

if TYPE_CHECKING:
    from studyapp.core.learning.grading import Response
    from studyapp.services.bundle import Services
    from studyapp.services.changes import Changes
    from studyapp.services.practice import Session, StoredItem
    from studyapp.ui.preferences import Preferences
    from studyapp.ui.tasks import TaskRunner


def chance() -> int:
    """A seed that nobody can guess."""
    return secrets.randbelow(2**31)


@dataclass(frozen=True, slots=True)
class _Sitting:
    """A session under way: the place in its queue, and how it went so far."""

    session: Session
    article: ArticleRow | None
    place: int = 0
    answered: int = 0
    right: int = 0

    @property
    def stored(self) -> StoredItem | None:
        queue = self.session.queue
        return queue[self.place] if self.place < len(queue) else None


class PracticePage(Page):
    """Asks items. Every response is in the store before the next item shows."""

    show_in_article_requested = Signal(object, object)
    """The `ArticleRow` and the `Span` to show in the reading page."""

    def __init__(
        self,
        services: Services,
        runner: TaskRunner,
        settings: Preferences,
        theme: Theme,
        *,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = now_in_utc,
        seed: Callable[[], int] = chance,
    ) -> None:
        super().__init__("", services, runner, settings, theme)
        self._clock = clock
        self._now = now
        self._seed = seed
        self._sitting: _Sitting | None = None
        self._last: StoredItem | None = None
        self._shown_at = 0.0
        self._texts = ArticleTexts(services.library)
        self._fetched: dict[ArticleRow | None, tuple[StoredItem, ...]] = {}

        self._empty = EmptyState(
            theme,
            "pencil-line",
            self.tr("Nothing to practise yet"),
            self.tr("Open an article first. Questions are made from its key phrases, and you practise them here."),
            self.tr("Open a file…"),
        )
        self.setup = SetupView(theme)
        self.question = QuestionView(theme, self._texts)
        self.result = ResultView(theme)
        self._stack = QStackedWidget()
        for view in (self._empty, self.setup, self.question, self.result):
            self._stack.addWidget(view)
        self.body.addWidget(self._stack)
        self.bar = ProgressBar(theme, self.tr("Progress of this session"))
        self._accuracy = label(theme, size=Text.CAPTION, ink=theme.c.muted)
        self.end = SecondaryButton(theme, self.tr("End"))
        self.header.add_wide(self.bar)
        self.header.add(self._accuracy)
        self.header.add(self.end)

        self._empty.action_requested.connect(self.open_requested)
        self.setup.article_chosen.connect(self._count_items)
        self.setup.start_requested.connect(self._start)
        self.question.answered.connect(self._take)
        self.question.next_requested.connect(self._go_on)
        self.question.see_in_article_requested.connect(self._see_current)
        self.result.again_requested.connect(self._again)
        self.result.more_requested.connect(self._choose)
        self.result.reading_requested.connect(self._leave)
        self.result.show_in_article_requested.connect(self._see)
        self.end.clicked.connect(self._finish)
        self._show_session_controls(False)
        self.header.set_title(self.tr("Practice"))

    # The page protocol

    def begin(self, article: ArticleRow | None) -> None:
        """Offer to practise that article, or all of them; a session under way is ended first."""
        if self._sitting is not None:
            self.services.practice.finish(self._sitting.session, self._now())
        self._show_setup(article)

    def opened(self) -> None:
        if self._sitting is None and self._stack.currentWidget() in (self._empty, self.setup):
            self._show_setup(self.setup.chosen_article)
        elif self._sitting is not None:
            self.question.focus_place()
        else:
            self.result.focus_place()

    def refresh(self, changes: Changes) -> None:
        if not (changes.articles or changes.items):
            return
        self._texts.forget(changes.articles)
        self._fetched.clear()
        if self._sitting is None:
            if self.isVisible() and self._stack.currentWidget() in (self._empty, self.setup):
                self._show_setup(self.setup.chosen_article)
            return
        # What is no longer in the store can no longer be asked; what was asked already keeps its place.
        known = {stored.row for stored in self.services.library.items()}
        sitting = self._sitting
        done = sitting.place + (1 if self.question.graded else 0)
        queue = sitting.session.queue
        left = tuple(stored for stored in queue[done:] if stored.row in known)
        if len(left) < len(queue) - done:
            self._sitting = replace(sitting, session=replace(sitting.session, queue=queue[:done] + left))
            if not self.question.graded:
                self._ask()

    def state(self) -> object:
        sitting = self._sitting
        if sitting is not None and self.question.graded:
            return replace(sitting, place=sitting.place + 1)
        return sitting

    def restore(self, state: object) -> None:
        if isinstance(state, _Sitting):
            self._sitting = state
            self._ask()

    # Choosing

    def _choose(self) -> None:
        self._show_setup(self.setup.chosen_article)

    def _show_setup(self, article: ArticleRow | None) -> None:
        self._sitting = None
        self._show_session_controls(False)
        self.header.set_title(self.tr("Practice"))
        articles = self.services.library.articles()
        self.setup.show_articles(articles, article)
        self.setup.show_number(self.settings.current.session_size)
        items = self._count_items(self.setup.chosen_article)
        self._stack.setCurrentWidget(self.setup if items else self._empty)
        (self.setup.start if items else self._empty.button).setFocus()

    def _count_items(self, article: ArticleRow | None) -> int:
        """Tell the choices what there is in an article, or in all; gives how many items can be asked."""
        if article not in self._fetched:
            self._fetched[article] = self.services.library.items(article)
        items = self._fetched[article]
        self.setup.show_items(items)
        return sum(may_be_asked(stored.item) for stored in items)

    def _start(self, wish: Wish) -> None:
        self.settings.change(session_size=wish.number)
        session = self.services.practice.start(
            wish.article,
            self._now(),
            seed=self._seed(),
            types=self._types(wish),
            kinds=wish.kinds,
            limit=wish.number,
        )
        self._sit_down(session, wish.article)

    @staticmethod
    def _types(wish: Wish) -> tuple[ItemType, ...]:
        return tuple(type_ for type_ in ASKED_TYPES if type_ in wish.types)

    def _again(self) -> None:
        wrong = self.result.wrong_items
        if wrong:
            article = wrong[0].article if len({stored.article for stored in wrong}) == 1 else None
            empty = self.services.practice.start(article, self._now(), seed=self._seed(), limit=0)
            self._sit_down(replace(empty, queue=wrong), article)

    def _sit_down(self, session: Session, article: ArticleRow | None) -> None:
        self._sitting = _Sitting(session, article)
        self._ask()

    # Asking

    def _ask(self) -> None:
        sitting = self._sitting
        stored = sitting.stored if sitting else None
        if sitting is None or stored is None:
            self._finish()
            return
        self._show_session_controls(True)
        self._show_standing(sitting)
        self._stack.setCurrentWidget(self.question)
        self.question.ask(stored, last=sitting.place + 1 == len(sitting.session.queue))
        self._shown_at = self._clock()

    def _take(self, response: Response) -> None:
        """Store the response, and only then show what it was worth."""
        sitting = self._sitting
        stored = sitting.stored if sitting else None
        if sitting is None or stored is None or self.question.graded:
            return
        seconds = self._clock() - self._shown_at
        graded = self.services.practice.answer(sitting.session, stored, response, seconds, self._now())
        self._sitting = replace(sitting, answered=sitting.answered + 1, right=sitting.right + int(graded.grade.right))
        self.question.show_grade(response, graded.grade)
        self._show_standing(self._sitting)
        self.changed.emit(graded.changes)

    def _go_on(self) -> None:
        if self._sitting is not None and self.question.graded:
            self._sitting = replace(self._sitting, place=self._sitting.place + 1)
            self._ask()

    def _show_standing(self, sitting: _Sitting) -> None:
        total = len(sitting.session.queue)
        self.header.set_title(self._title(sitting), f"{min(sitting.place + 1, total)} / {total}")
        self.bar.set_fraction(sitting.answered / total if total else 0.0)
        accuracy = ""
        if sitting.answered:
            accuracy = self.tr("{percent}% right").format(percent=round(100 * sitting.right / sitting.answered))
        self._accuracy.setText(accuracy)
        self._accuracy.setVisible(bool(accuracy))

    def _title(self, sitting: _Sitting) -> str:
        title = self.tr("All articles")
        if sitting.article is not None and sitting.stored is not None:
            found = self._texts.of(sitting.stored)
            title = found.article.title if found and found.article.title else self.tr("Untitled article")
        return self.tr("Practice · {article}").format(article=title)

    def _show_session_controls(self, on: bool) -> None:
        for widget in (self.bar, self._accuracy, self.end):
            widget.setVisible(on)

    # Ending

    def _finish(self) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        result = self.services.practice.finish(sitting.session, self._now())
        if not result.answered:
            self._show_setup(sitting.article)
            return
        self._sitting = None
        self._last = sitting.session.queue[min(sitting.place, len(sitting.session.queue) - 1)]
        self._show_session_controls(False)
        self.header.set_title(self.tr("Practice · done"))
        self._stack.setCurrentWidget(self.result)
        self.result.show_result(result)

    def _leave(self) -> None:
        """Back to the article, at the place of the last item."""
        last = self._last
        self._choose()
        if last is not None:
            self._see(last)

    # Into the article

    def _see_current(self) -> None:
        stored = self._sitting.stored if self._sitting else None
        if stored is not None:
            self._see(stored)

    def _see(self, stored: StoredItem) -> None:
        if stored.article is not None:
            self.show_in_article_requested.emit(stored.article, stored.item.evidence)
