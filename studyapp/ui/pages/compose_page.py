"""Compose: a paper after a structure, drawn from the bank, seen as it prints, saved and handed out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget

from studyapp.core.forms.blueprint import LABELS, MAX_VERSIONS, Blueprint
from studyapp.core.forms.paper import usual_title as titled_after
from studyapp.core.forms.presets import Preset
from studyapp.ui.dialogs.add_question_dialog import AddQuestionDialog
from studyapp.ui.dialogs.compose_more_dialog import ComposeMoreDialog
from studyapp.ui.models.compose_desk import ComposeDesk
from studyapp.ui.models.compose_draft import Draft
from studyapp.ui.models.compose_words import Notice, Notices, Remedy
from studyapp.ui.pages.compose_papers import ComposePapers, menu_words
from studyapp.ui.pages.page import Page
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.compose_panel import ComposePanel
from studyapp.ui.widgets.empty_state import EmptyState
from studyapp.ui.widgets.hairline import Hairline
from studyapp.ui.widgets.name_button import NameButton
from studyapp.ui.widgets.paper_preview import PaperPreview
from studyapp.ui.widgets.select import Select

if TYPE_CHECKING:
    from studyapp.services.bundle import Services
    from studyapp.services.changes import Changes
    from studyapp.ui.preferences import Preferences
    from studyapp.ui.tasks import TaskRunner

_PANEL = 430
"""The width of the structure at the left, in a window of 1280."""
_LARGE = 1.5
"""From this text scale on, a window of 1280 pixels has no room for all words."""
_SETTLE_MS = 250
"""How long after the last change of a number the paper is drawn again."""
_ARTICLES_SHOWN = 30


class ComposePage(Page):
    """The trainer's desk: structure and questions at the left, the paper at the right."""

    def __init__(self, services: Services, runner: TaskRunner, settings: Preferences, theme: Theme) -> None:
        super().__init__("", services, runner, settings, theme)
        self.header.set_title(self.tr("Compose"))
        self.desk = ComposeDesk(services, runner, Draft(), self)
        self.papers = ComposePapers(self)
        self._notices = Notices(self)
        self._stale = True
        self._wanted: Blueprint | None = None
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._draw_wanted)
        self._make_header()
        self.panel = ComposePanel(theme)
        self.preview = PaperPreview(theme)
        self._empty = EmptyState(
            theme,
            "layout-list",
            self.tr("There is nothing to make a paper of yet"),
            self.tr("Open an article first: questions are made from it, and papers are drawn from them."),
            self.tr("Open a file…"),
        )
        desk = QWidget()
        row = QHBoxLayout(desk)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.panel)
        row.addWidget(Hairline(theme, lying=False))
        row.addWidget(self.preview, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(desk)
        self.body.addWidget(self._stack)
        self._connect()

    # Building.

    def _make_header(self) -> None:
        theme = self.theme
        self.paper = NameButton(theme, 360)
        self.paper.setObjectName("paper")
        self.versions = Select(theme, self.tr("Versions"), tuple((n, self._versions_words(n)) for n in (1, 2, 3, 4)))
        self.versions.setObjectName("versions")
        self.shuffle = SecondaryButton(theme, self.tr("Shuffle options"), "shuffle")
        self.shuffle.setObjectName("shuffle")
        self.shuffle.setCheckable(True)
        self.save = SecondaryButton(theme, self.tr("Save"), "save")
        self.save.setObjectName("save")
        self.export = PrimaryButton(theme, self.tr("Export"), "download")
        self.export.setObjectName("export")
        if theme.scale >= _LARGE:  # the words would not fit into a window of 1280 pixels
            for button in (self.shuffle, self.save):
                button.setAccessibleName(button.text())
                button.setToolTip(button.text())
                button.setText("")
        self.save.setShortcut("Ctrl+S")  # after its words: new ones take it away
        names = QWidget()
        row = QHBoxLayout(names)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.paper)
        row.addStretch(1)
        self.header.add_wide(names)
        for control in (self.versions, self.shuffle, self.save, self.export):
            self.header.add(control)
        self.export.setMenu(self.papers.export_menu)

    def _versions_words(self, count: int) -> str:
        if self.theme.scale >= _LARGE:
            return f"×{count}"
        if count == 1:
            return self.tr("One version")
        labels = " / ".join(LABELS[:count]) if count == 2 else f"{LABELS[0]}–{LABELS[count - 1]}"
        return labels + self.tr(" ×{count}").format(count=count)

    def _connect(self) -> None:
        self._empty.action_requested.connect(self.open_requested)
        self.desk.shown.connect(self._show)
        self.desk.drawing_changed.connect(self.panel.busy.setVisible)
        self.desk.stored.connect(self.changed)
        self.desk.nothing_else.connect(self._tell_nothing_else)
        self.paper.clicked.connect(self._offer_papers)
        self.versions.activated.connect(self._choose_versions)
        self.shuffle.clicked.connect(self._choose_shuffling)
        self.save.clicked.connect(self.papers.save)
        self.panel.preset.clicked.connect(self.begin)
        self.panel.others.clicked.connect(self._offer_presets)
        self.panel.anew.clicked.connect(self.desk.draw_anew)
        self.panel.articles.clicked.connect(self._offer_articles)
        self.panel.approved.clicked.connect(self._gate)
        self.panel.more.clicked.connect(self.ask_more)
        self.panel.table.changed.connect(self._take_structure)
        self.panel.facts.remedy_chosen.connect(self._mend)
        self.panel.questions.lock_requested.connect(self._lock)
        self.panel.questions.exchange_requested.connect(self.desk.exchange)
        self.panel.questions.remove_requested.connect(self.desk.remove)
        self.panel.questions.add_requested.connect(self._ask_for_question)
        self.panel.questions.question_chosen.connect(self.preview.mark)
        self.preview.question_clicked.connect(self._go_to_question)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In large type the structure needs more than its share; the preview can be small.
        share = 45 if self.theme.scale < _LARGE else 60
        self.panel.setFixedWidth(min(self.theme.px(_PANEL), self.width() * share // 100))

    # The page protocol.

    def refresh(self, changes: Changes) -> None:
        if changes.forms:
            self.desk.heed_store()
        if changes.forms or changes.items or changes.articles:
            self._stale = True
            if self.isVisible():
                self._load()

    def opened(self) -> None:
        if self._stale:
            self._load()

    def leaving(self) -> None:
        """Questions that were chosen by hand are not lost."""
        if self.desk.work.touched and not self.desk.work.saved:
            self.desk.save()

    def state(self) -> object:
        return self.desk.draft, self.panel.by_question.isChecked(), self.preview.shown

    def restore(self, state: object) -> None:
        if isinstance(state, tuple):
            self.desk.draft, one_by_one, shown = state
            self.panel.by_question.setChecked(one_by_one)
            self._load()
            self.preview.choose(*shown)

    # Showing.

    def _load(self) -> None:
        self._stale = False
        there = self.desk.has_items
        self._stack.setCurrentIndex(int(there))
        for control in (self.paper, self.versions, self.shuffle, self.save, self.export):
            control.setVisible(there)
        if there and self.desk.work.form is None and not self.desk.work.blueprint.quotas and not self.desk.busy:
            self.begin()
        self._show()

    def _show(self) -> None:
        work = self.desk.work
        blueprint, form = work.blueprint, work.form
        title = blueprint.title or self.tr("Untitled paper")
        self.paper.set_name(title)
        self.versions.choose(min(blueprint.versions, 4))
        self.shuffle.setChecked(blueprint.shuffle_options)
        self.save.setEnabled(form is not None and not work.saved)
        self.export.setEnabled(form is not None)
        self.panel.anew.setEnabled(bool(blueprint.count))
        self.panel.approved.setChecked(blueprint.approved_only)
        self.panel.articles.set_name(self._articles_words())
        self.panel.table.show_structure(blueprint.quotas, self.desk.on_offer())
        states = self.desk.states()
        self.panel.facts.show_facts(form, self.desk.coverage(), self._notices.found(work, states, self.desk.drafts()))
        self.panel.questions.show_form(form, states)
        self.preview.show_form(form)

    def _articles_words(self) -> str:
        chosen = self.desk.work.blueprint.articles
        return self.tr("%n article(s)", "", len(chosen)) if chosen else self.tr("All articles")

    def _go_to_question(self, place: int) -> None:
        self.panel.by_question.setChecked(True)
        self.panel.questions.choose(place)

    # Structure.

    def _take_structure(self) -> None:
        self._wanted = replace(self.desk.work.blueprint, quotas=self.panel.table.quotas)
        self._settle.start()

    def _draw_wanted(self) -> None:
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.desk.set_blueprint(wanted)

    def begin(self) -> None:
        """Draw the usual paper."""
        self._apply(Preset.STANDARD)

    def _apply(self, preset: Preset) -> None:
        self.desk.apply(preset, title=self.usual_title())

    def usual_title(self) -> str:
        """That of a paper on the article read last."""
        articles = self.services.library.articles()
        return titled_after(articles[0].title if articles else "")

    def _offer_presets(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for preset, words in (
            (Preset.STANDARD, self.tr("100 points, all the usual types")),
            (Preset.OBJECTIVE, self.tr("100 points, choices and statements only")),
            (Preset.SHORT, self.tr("50 points, a short quiz")),
        ):
            menu.addAction(words).triggered.connect(partial(self._apply, preset))
        menu.popup(self.panel.others.mapToGlobal(self.panel.others.rect().bottomLeft()))

    def _gate(self, closed: bool) -> None:
        self.desk.set_blueprint(replace(self.desk.work.blueprint, approved_only=closed))

    def _offer_articles(self) -> None:
        self.article_menu().popup(self.panel.articles.mapToGlobal(self.panel.articles.rect().bottomLeft()))

    def article_menu(self) -> QMenu:
        """The articles that a paper may be limited to, the last opened first."""
        blueprint = self.desk.work.blueprint
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        everything = menu.addAction(self.tr("All articles"))
        everything.triggered.connect(partial(self.desk.limit, frozenset()))
        menu.addSeparator()
        for _row, title, digest in self.services.composing.articles(_ARTICLES_SHOWN):
            choice = menu.addAction(menu_words(title or self.tr("Untitled article")))
            choice.setCheckable(True)
            choice.setChecked(digest in blueprint.articles)
            choice.triggered.connect(partial(self._toggle_article, digest))
        return menu

    def _toggle_article(self, digest: str) -> None:
        self.desk.limit(self.desk.work.blueprint.articles ^ {digest})

    def ask_more(self) -> None:
        """Ask for title, time, pass mark and difficulty."""
        work = self.desk.work
        dialog = ComposeMoreDialog(self.theme, work.blueprint, work.blueprint.points, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(self._take_more)
        dialog.open()

    def _take_more(self, wanted: Blueprint) -> None:
        old = self.desk.work.blueprint
        if wanted.title and wanted.title != old.title:
            self.desk.rename(wanted.title)
        self.desk.change_head(
            minutes=wanted.minutes,
            pass_mark=wanted.pass_mark,
            shuffle_items=wanted.shuffle_items,
            mix=wanted.mix,
            seed=wanted.seed,
        )
        if (old.mix, old.seed) != (wanted.mix, wanted.seed):
            self.desk.draw_again()

    def _choose_versions(self) -> None:
        count = self.versions.value
        if isinstance(count, int):
            self.desk.change_head(versions=min(count, MAX_VERSIONS))

    def _choose_shuffling(self, shuffled: bool) -> None:
        self.desk.change_head(shuffle_options=shuffled)

    # Notices and single questions.

    def _mend(self, notice: Notice) -> None:
        match notice.remedy:
            case Remedy.EXCHANGE:
                self.desk.exchange(notice.place, notice.other)
            case Remedy.TAKE_LESS:
                self.desk.take_what_there_is()
            case Remedy.APPROVED_ONLY:
                self._gate(closed=True)
            case Remedy.DRAFTS_TOO:
                self._gate(closed=False)
            case Remedy.UP_TO_DATE:
                self.desk.bring_up_to_date()

    def _lock(self, place: int, locked: bool) -> None:
        self.desk.set_locked(place, locked=locked)

    def _tell_nothing_else(self, place: int) -> None:
        words = self.tr("No other item fits in the place of question {number}.")
        self.notice_requested.emit(words.format(number=place + 1))

    def _ask_for_question(self) -> None:
        form = self.desk.work.form
        if form is None:
            return
        dialog = AddQuestionDialog(self.theme, self.services.composing, self.desk.work.blueprint, form, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.desk.add)
        dialog.open()

    def _offer_papers(self) -> None:
        self.papers.menu().popup(self.paper.mapToGlobal(self.paper.rect().bottomLeft()))
