"""How an exam begins: drawn from an article in the worker, or a version of a saved form."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studyapp.core.ids import ArticleRow, FormRow
from studyapp.services.exam import QuickExam, QuickOrder, draw_quick
from studyapp.ui.widgets.exam_start import ExamStart

if TYPE_CHECKING:
    from studyapp.core.forms.form import Form
    from studyapp.services.bundle import Services
    from studyapp.ui.preferences import Preferences
    from studyapp.ui.tasks import TaskRunner


class ExamStarter(QObject):
    """Fills the choices of `start`, and makes a `Sitting` of what is chosen there."""

    begun = Signal(object)
    """The `Sitting`: its clock runs."""

    def __init__(
        self,
        start: ExamStart,
        services: Services,
        runner: TaskRunner,
        settings: Preferences,
        now: Callable[[], datetime],
        seed: Callable[[], int],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._start = start
        self._services = services
        self._runner = runner
        self._settings = settings
        self._now = now
        self._seed = seed
        self._order: QuickOrder | None = None
        start.quick_requested.connect(self._draw)
        start.form_chosen.connect(self._show_form)
        start.form_requested.connect(self._begin_form)

    def show_choices(self) -> bool:
        """Show what can be sat and what was; False where there is nothing at all."""
        articles = self._services.library.articles()
        forms, past = self._services.exams.forms(), self._services.exams.past()
        chosen = self._start.chosen_article or self._settings.current.last_article
        self._start.show_articles(articles, None if chosen is None else ArticleRow(chosen))
        self._start.show_forms(forms)
        self._start.show_past(past)
        return bool(forms or past or any(one.asked for one in articles))

    def _show_form(self, row: FormRow) -> None:
        self._start.show_form(self._services.exams.form(row))

    def _draw(self) -> None:
        """Draw a paper in the worker: a hundred items take some seconds."""
        start, article = self._start, self._start.chosen_article
        title = next((one.title for one in self._services.library.articles() if one.row == article), "")
        wish = QuickExam(
            article=article,
            number=start.chosen_number,
            seconds=start.chosen_seconds,
            may_pause=start.may_pause.isChecked(),
            title=self.tr("Exam · {title}").format(title=title or self.tr("All articles")),
        )
        self._order = self._services.exams.quick_order(wish, self._seed())
        start.set_drawing(True)
        self._runner.run(partial(draw_quick, self._order), done=self._take, failed=self._fail)

    def _take(self, form: Form) -> None:
        self._start.set_drawing(False)
        order, self._order = self._order, None
        if order is not None:
            rules = self._settings.current.rules()
            self.begun.emit(self._services.exams.begin_drawn(order, form, self._now(), rules=rules))

    def _fail(self, error: Exception) -> None:
        self._start.set_drawing(False)
        self._order = None
        self._runner.failed.emit(error)

    def _begin_form(self) -> None:
        row = self._start.chosen_form
        if row is not None:
            label = str(self._start.version.value)
            may_pause = self._start.form_may_pause.isChecked()
            exams, rules = self._services.exams, self._settings.current.rules()
            self.begun.emit(exams.begin(row, label, self._now(), may_pause=may_pause, rules=rules))
