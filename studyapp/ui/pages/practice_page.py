"""Practice: today's session or another, one item at a time, and the sum."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from studyapp.core.ids import ArticleRow
from studyapp.services.practice import CHALLENGE_MISSES, Mode, Rating
from studyapp.ui.models.article_texts import ArticleTexts
from studyapp.ui.models.practice_words import mode_label
from studyapp.ui.models.sitting import Sitting
from studyapp.ui.pages.page import Page
from studyapp.ui.pages.practice_entrance import PracticeEntrance
from studyapp.ui.theme import Text, Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.item_question import QuestionView
from studyapp.ui.widgets.item_result import ResultView
from studyapp.ui.widgets.item_setup import SetupView
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


def now_here() -> datetime:
    """Now, in the time zone of this computer, which says what a day is."""
    return datetime.now().astimezone()


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
        now: Callable[[], datetime] = now_here,
        seed: Callable[[], int] = chance,
    ) -> None:
        super().__init__("", services, runner, settings, theme)
        self._clock = clock
        self._now = now
        self._sitting: Sitting | None = None
        self._ended: Session | None = None
        self._last: StoredItem | None = None
        self._shown_at = 0.0
        self._texts = ArticleTexts(services.library)
        self._posting = QTimer(self, singleShot=True, interval=0)
        self._posting.timeout.connect(services.practice.post)

        self.entrance = PracticeEntrance(services, settings, theme, now, seed)
        self.question = QuestionView(theme, self._texts)
        self.result = ResultView(theme)
        self._stack = QStackedWidget()
        for view in (self.entrance, self.question, self.result):
            self._stack.addWidget(view)
        self.body.addWidget(self._stack)
        self.bar = ProgressBar(theme, self.tr("Progress of this session"))
        self._standing = label(theme, size=Text.CAPTION, ink=theme.c.muted)
        self.end = SecondaryButton(theme, self.tr("End"))
        self.header.add_wide(self.bar)
        self.header.add(self._standing)
        self.header.add(self.end)

        self.entrance.begun.connect(self._sit_down)
        self.entrance.changed.connect(self.changed)
        self.entrance.open_requested.connect(self.open_requested)
        self.question.answered.connect(self._take)
        self.question.rating_chosen.connect(self._overrule)
        self.question.favourite_toggled.connect(self._mark)
        self.question.next_requested.connect(self._go_on)
        self.question.see_in_article_requested.connect(self._see_current)
        self.result.again_requested.connect(self._again)
        self.result.more_requested.connect(self._show_today)
        self.result.reading_requested.connect(self._leave)
        self.result.show_in_article_requested.connect(self._see)
        self.end.clicked.connect(self._finish)
        self._show_session_controls(False)
        self.header.set_title(self.tr("Practice"))

    # The page protocol

    def begin(self, article: ArticleRow | None) -> None:
        """Offer to practise that article, or what is due today; a session under way is ended first."""
        self._end_session()
        if article is None:
            self._show_today()
        else:
            self._show_setup(article)

    def begin_items(self, items: tuple[StoredItem, ...]) -> None:
        """Practise these items, such as those that went wrong in an exam; a session under way is ended first."""
        self._end_session()
        self._sit_down(self.services.practice.start_with(items, self._now()), _article_of(items))

    def opened(self) -> None:
        if self._sitting is not None:
            self.question.focus_place()
        elif self._stack.currentWidget() is self.result:
            self.result.focus_place()
        else:
            self.entrance.show_again()

    def refresh(self, changes: Changes) -> None:
        self._texts.forget(changes.articles)
        if changes.responses:
            self._heed_undone()
        if self._sitting is not None:
            if changes.articles or changes.items:
                self._leave_out_gone(self._sitting)
        elif self.isVisible() and self._stack.currentWidget() is self.entrance:
            self.entrance.show_again()

    def _leave_out_gone(self, sitting: Sitting) -> None:
        """What is no longer in the store can no longer be asked; what was asked already keeps its place."""
        if sitting.session.mode is Mode.PASSAGES:
            return
        done = sitting.place + (1 if self.question.graded else 0)
        rows = {stored.row for stored in sitting.session.queue[done:]}
        gone = rows - self.services.library.still_asked(rows)
        if gone:
            self._sitting = sitting.without(gone, done)
            if not self.question.graded:
                self._ask()

    def _heed_undone(self) -> None:
        """Go back to an answer that was undone; show a rating that was undone as it is again."""
        if self._ended is not None and self._stack.currentWidget() is self.result:
            self.result.show_result(self.services.practice.finish(self._ended, self._now()))
        sitting = self._sitting
        if sitting is None or not sitting.steps:
            return
        back = sitting.kept(self.services.practice.present(sitting.session))
        if back is not sitting:
            self._sitting = back
            self._ask()
        elif self.question.graded:
            last = sitting.steps[-1].receipt
            ratings = self.services.practice.ratings(sitting.session)
            receipt = last.rated(ratings.get(last.responses[-1], last.rating))
            self._sitting = sitting.rated(receipt)
            self.question.ratings.show_receipt(receipt)

    def state(self) -> object:
        sitting = self._sitting
        return sitting.next() if sitting is not None and self.question.graded else sitting

    def restore(self, state: object) -> None:
        if isinstance(state, Sitting):
            self._sitting = state
            self._ask()

    # Beginning

    @property
    def setup(self) -> SetupView:
        """The choice of article, kinds and types."""
        return self.entrance.setup

    def _show_today(self) -> None:
        self._enter()
        self.entrance.show_today()

    def _show_setup(self, article: ArticleRow | None) -> None:
        self._enter()
        self.entrance.show_setup(article)

    def _enter(self) -> None:
        self._sitting = self._ended = None
        self._show_session_controls(False)
        self.header.set_title(self.tr("Practice"))
        self._stack.setCurrentWidget(self.entrance)

    def _again(self) -> None:
        if wrong := self.result.wrong_items:
            self._sit_down(self.services.practice.start_with(wrong, self._now()), _article_of(wrong))

    def _sit_down(self, session: Session, article: ArticleRow | None) -> None:
        if not session.queue:
            self.notice_requested.emit(self.tr("There is nothing of this kind to ask."))
        self._ended = None
        self._sitting = Sitting(session, article)
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
        favourite = self.services.practice.is_favourite(stored.row)
        self.question.ask(stored, last=sitting.last, favourite=favourite)
        self._shown_at = self._clock()

    def _take(self, response: Response) -> None:
        """Store the response, and only then show what it was worth."""
        sitting = self._sitting
        stored = sitting.stored if sitting else None
        if sitting is None or stored is None or self.question.graded:
            return
        hints = self.question.hints.shown
        graded = self.services.practice.answer(
            sitting.session,
            stored,
            response,
            self._clock() - self._shown_at,
            self._now(),
            hints=hints,
            rules=self.settings.current.rules(),
        )
        self._sitting = sitting.answered(graded, hints=hints)
        self.question.show_grade(response, graded.grade, graded.receipt)
        self._show_standing(self._sitting)
        self._posting.start()  # when this is painted
        self.changed.emit(graded.changes)

    def _overrule(self, rating: Rating) -> None:
        sitting = self._sitting
        stored = sitting.stored if sitting else None
        if sitting is not None and stored is not None and self.question.graded:
            receipt = self.services.practice.overrule(stored, sitting.steps[-1].receipt, rating, self._now())
            self._sitting = sitting.rated(receipt)

    def _mark(self, favourite: bool) -> None:
        stored = self._sitting.stored if self._sitting else None
        if stored is not None:
            self.services.practice.mark(stored, favourite=favourite)

    def _go_on(self) -> None:
        if self._sitting is not None and self.question.graded:
            self._sitting = self._sitting.next()
            self._ask()

    def _show_standing(self, sitting: Sitting) -> None:
        place, total = min(sitting.place + 1, sitting.total), sitting.total
        challenge = sitting.session.mode is Mode.CHALLENGE
        self.header.set_title(self._title(sitting), str(place) if challenge else f"{place} / {total}")
        # A challenge has no end to come nearer to: its bar shows how much it still bears.
        done = sitting.misses_left / CHALLENGE_MISSES if challenge else len(sitting.steps) / max(1, total)
        self.bar.set_fraction(done)
        words = ""
        left = max(0, sitting.misses_left)
        if challenge:
            words = self.tr("%n mistake(s) left", "", left)
        elif sitting.unaided:
            words = self.tr("{percent}% right").format(percent=round(100 * sitting.right / len(sitting.unaided)))
        self._standing.setText(words)
        self._standing.setVisible(bool(words))

    def _title(self, sitting: Sitting) -> str:
        title = self.tr("All articles")
        if sitting.session.mode not in (Mode.MIXED, Mode.PASSAGES):
            title = mode_label(sitting.session.mode)
        elif sitting.article is not None and sitting.stored is not None:
            found = self._texts.of(sitting.stored)
            title = found.article.title if found and found.article.title else self.tr("Untitled article")
        return self.tr("Practice · {article}").format(article=title)

    def _show_session_controls(self, on: bool) -> None:
        for widget in (self.bar, self._standing, self.end):
            widget.setVisible(on)

    # Ending

    def _end_session(self) -> None:
        if self._sitting is not None:
            self.services.practice.finish(self._sitting.session, self._now())
            self._sitting = None

    def _finish(self) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        result = self.services.practice.finish(sitting.session, self._now())
        if not result.answered:
            if sitting.session.mode is Mode.MIXED:
                self._show_setup(sitting.article)
            else:
                self._show_today()
            return
        self._sitting, self._ended = None, sitting.session
        self._last = sitting.session.queue[min(sitting.place, sitting.total - 1)]
        self._show_session_controls(False)
        self.header.set_title(self.tr("Practice · done"))
        self._stack.setCurrentWidget(self.result)
        self.result.show_result(result)

    def _leave(self) -> None:
        """Back to the article, at the place of the last item."""
        last = self._last
        self._show_today()
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


def _article_of(items: tuple[StoredItem, ...]) -> ArticleRow | None:
    """The article that all the items are of, if there is one."""
    rows = {stored.article for stored in items}
    return rows.pop() if len(rows) == 1 else None
