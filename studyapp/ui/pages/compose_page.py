"""Compose: a paper after a structure, drawn from the bank, seen as it prints, saved and handed out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from studyapp.core.forms.blueprint import LABELS, MAX_VERSIONS, Blueprint
from studyapp.core.forms.paper import figure, usual_title
from studyapp.core.forms.presets import Preset
from studyapp.services.papers import Part
from studyapp.ui.dialogs.add_question_dialog import AddQuestionDialog
from studyapp.ui.dialogs.compose_more_dialog import ComposeMoreDialog
from studyapp.ui.i18n import short_date
from studyapp.ui.models.compose_desk import ComposeDesk
from studyapp.ui.models.compose_draft import Draft
from studyapp.ui.models.compose_words import Notice, Remedy, notices
from studyapp.ui.models.paper_writer import PaperWriter
from studyapp.ui.pages.page import Page
from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, Text, Theme, set_background
from studyapp.ui.widgets.buttons import CompactButton, IconButton, PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.compose_facts import ComposeFacts
from studyapp.ui.widgets.compose_questions import QuestionList
from studyapp.ui.widgets.compose_table import StructureTable
from studyapp.ui.widgets.empty_state import EmptyState
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.hairline import Hairline
from studyapp.ui.widgets.name_button import NameButton
from studyapp.ui.widgets.paper_preview import PaperPreview
from studyapp.ui.widgets.select import Select
from studyapp.ui.widgets.wrapped_column import WrappedColumn

if TYPE_CHECKING:
    from studyapp.core.ids import FormRow
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

    bank_requested = Signal()
    """The user wants to see the item bank, where items are approved."""

    def __init__(self, services: Services, runner: TaskRunner, settings: Preferences, theme: Theme) -> None:
        super().__init__("", services, runner, settings, theme)
        self.header.set_title(self.tr("Compose"))
        self.desk = ComposeDesk(services, runner, Draft(), self)
        self.writer = PaperWriter(runner, self)
        self._stale = True
        self._wanted: Blueprint | None = None
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._draw_wanted)
        self._make_header()
        self._make_panel()
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
        row.addWidget(self._panel)
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
        self.save.setShortcut("Ctrl+S")
        self.export = PrimaryButton(theme, self.tr("Export"), "download")
        self.export.setObjectName("export")
        if theme.scale >= _LARGE:  # the words would not fit into a window of 1280 pixels
            for button in (self.shuffle, self.save):
                button.setAccessibleName(button.text())
                button.setToolTip(button.text())
                button.setText("")
        names = QWidget()
        row = QHBoxLayout(names)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.paper)
        row.addStretch(1)
        self.header.add_wide(names)
        for control in (self.versions, self.shuffle, self.save, self.export):
            self.header.add(control)
        self._export_menu = QMenu(self)
        self._parts: dict[Part, QAction] = {}
        for words, act in (
            (self.tr("Word documents (.docx)…"), self.writer.write_docx),
            (self.tr("PDF documents (.pdf)…"), self.writer.write_pdf),
        ):
            self._export_menu.addAction(words).triggered.connect(partial(self._hand_out, act))
        self._export_menu.addSeparator()
        for part, words in (
            (Part.PAPER, self.tr("Papers")),
            (Part.KEY, self.tr("Keys, with sources")),
            (Part.SHEET, self.tr("Answer sheets")),
        ):
            choice = self._export_menu.addAction(words)
            choice.setCheckable(True)
            choice.setChecked(True)
            self._parts[part] = choice
        self.export.setMenu(self._export_menu)

    def _versions_words(self, count: int) -> str:
        if self.theme.scale >= _LARGE:
            return f"×{count}"
        if count == 1:
            return self.tr("One version")
        labels = " / ".join(LABELS[:count]) if count == 2 else f"{LABELS[0]}–{LABELS[count - 1]}"
        return labels + self.tr(" ×{count}").format(count=count)

    def _make_panel(self) -> None:
        theme = self.theme
        self.preset = SecondaryButton(theme, self.tr("100-point paper"))
        self.preset.setObjectName("preset")
        self.others = IconButton(theme, "chevron-down", self.tr("Other presets"))
        self.anew = SecondaryButton(theme, self.tr("Draw another"), "refresh-cw")
        self.anew.setObjectName("anew")
        self.anew.setToolTip(self.tr("Draws other questions; locked ones stay"))
        self.articles = NameButton(theme, 180)
        self.articles.setObjectName("articles")
        self.approved = SecondaryButton(theme, self.tr("Approved only"))
        self.approved.setObjectName("approved")
        self.approved.setCheckable(True)
        self.more = SecondaryButton(theme, self.tr("More…"), "sliders-horizontal")
        self.more.setObjectName("more")
        acts = QWidget()
        flow = FlowLayout(theme.px(SPACE_S), acts)
        for control in (self.preset, self.others, self.anew, self.articles, self.approved, self.more):
            flow.addWidget(control)
        self.table = StructureTable(theme)
        self.facts = ComposeFacts(theme)
        self.questions = QuestionList(theme)
        self.by_structure = CompactButton(theme, self.tr("Structure"))
        self.by_question = CompactButton(theme, self.tr("Question by question"))
        tabs = QHBoxLayout()
        tabs.setSpacing(theme.px(SPACE_S))
        for button in (self.by_structure, self.by_question):
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setFont(theme.font(Text.HEADING, bold=True))
            tabs.addWidget(button)
        self.by_structure.setChecked(True)
        tabs.addStretch(1)
        self.busy = label(theme, self.tr("Drawing…"), Text.CAPTION, ink=theme.c.muted)
        self.busy.hide()
        tabs.addWidget(self.busy)
        structure = WrappedColumn()
        set_background(structure, theme.c.panel)
        column = structure.column
        column.setContentsMargins(theme.px(18), 0, theme.px(18), theme.px(SPACE_L))
        column.setSpacing(theme.px(SPACE_L))
        column.addWidget(self.table)
        column.addWidget(self.facts)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(structure)
        one_by_one = QWidget()
        rows = QVBoxLayout(one_by_one)
        rows.setContentsMargins(theme.px(18), 0, theme.px(18), theme.px(SPACE_L))
        rows.addWidget(self.questions)
        self._sides = QStackedWidget()
        self._sides.addWidget(scroll)
        self._sides.addWidget(one_by_one)
        self._panel = QWidget()
        set_background(self._panel, theme.c.panel)
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(0, theme.px(SPACE_M), 0, 0)
        column.setSpacing(theme.px(SPACE_M))
        for part in (acts, tabs):
            row = QHBoxLayout()
            row.setContentsMargins(theme.px(18), 0, theme.px(18), 0)
            row.addWidget(part) if isinstance(part, QWidget) else row.addLayout(part)
            column.addLayout(row)
        column.addWidget(self._sides, 1)

    def _connect(self) -> None:
        self._empty.action_requested.connect(self.open_requested)
        self.desk.shown.connect(self._show)
        self.desk.drawing_changed.connect(self.busy.setVisible)
        self.desk.stored.connect(self.changed)
        self.desk.nothing_else.connect(self._tell_nothing_else)
        self.writer.written.connect(self._tell_written)
        self.paper.clicked.connect(self._offer_papers)
        self.versions.activated.connect(self._choose_versions)
        self.shuffle.clicked.connect(self._choose_shuffling)
        self.save.clicked.connect(self._save)
        self.preset.clicked.connect(partial(self._apply, Preset.STANDARD))
        self.others.clicked.connect(self._offer_presets)
        self.anew.clicked.connect(self.desk.draw_anew)
        self.articles.clicked.connect(self._offer_articles)
        self.approved.clicked.connect(self._gate)
        self.more.clicked.connect(self._ask_more)
        self.table.changed.connect(self._take_structure)
        self.facts.remedy_chosen.connect(self._mend)
        self.by_structure.toggled.connect(self._choose_side)
        self.questions.lock_requested.connect(self._lock)
        self.questions.exchange_requested.connect(self.desk.exchange)
        self.questions.remove_requested.connect(self.desk.remove)
        self.questions.add_requested.connect(self._ask_for_question)
        self.questions.question_chosen.connect(self.preview.mark)
        self.preview.question_clicked.connect(self._go_to_question)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In large type the structure needs more than its share; the preview can be small.
        share = 45 if self.theme.scale < _LARGE else 60
        self._panel.setFixedWidth(min(self.theme.px(_PANEL), self.width() * share // 100))

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
        return self.desk.draft, self.by_question.isChecked(), self.preview.shown

    def restore(self, state: object) -> None:
        if isinstance(state, tuple):
            self.desk.draft, one_by_one, shown = state
            self.by_question.setChecked(one_by_one)
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
            self._apply(Preset.STANDARD)
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
        self.anew.setEnabled(bool(blueprint.count))
        self.approved.setChecked(blueprint.approved_only)
        self.articles.set_name(self._articles_words())
        self.table.show_structure(blueprint.quotas, self.desk.on_offer())
        states = self.desk.states()
        self.facts.show_facts(form, self.desk.coverage(), notices(work, states, self.desk.drafts()))
        self.questions.show_form(form, states)
        self.preview.show_form(form)

    def _articles_words(self) -> str:
        chosen = self.desk.work.blueprint.articles
        return self.tr("%n article(s)", "", len(chosen)) if chosen else self.tr("All articles")

    def _choose_side(self, structure: bool) -> None:
        self._sides.setCurrentIndex(0 if structure else 1)

    def _go_to_question(self, place: int) -> None:
        self.by_question.setChecked(True)
        self.questions.choose(place)

    # Structure.

    def _take_structure(self) -> None:
        self._wanted = replace(self.desk.work.blueprint, quotas=self.table.quotas)
        self._settle.start()

    def _draw_wanted(self) -> None:
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.desk.set_blueprint(wanted)

    def _apply(self, preset: Preset) -> None:
        self.desk.apply(preset, title=self._usual_title())

    def _usual_title(self) -> str:
        """That of a paper on the article read last."""
        articles = self.services.library.articles()
        title = articles[0].title if articles else ""
        return usual_title(title)

    def _offer_presets(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for preset, words in (
            (Preset.STANDARD, self.tr("100 points, all the usual types")),
            (Preset.OBJECTIVE, self.tr("100 points, choices and statements only")),
            (Preset.SHORT, self.tr("50 points, a short quiz")),
        ):
            menu.addAction(words).triggered.connect(partial(self._apply, preset))
        menu.popup(self.others.mapToGlobal(self.others.rect().bottomLeft()))

    def _gate(self, closed: bool) -> None:
        self.desk.set_blueprint(replace(self.desk.work.blueprint, approved_only=closed))

    def _offer_articles(self) -> None:
        self.article_menu().popup(self.articles.mapToGlobal(self.articles.rect().bottomLeft()))

    def article_menu(self) -> QMenu:
        """The articles that a paper may be limited to, the last opened first."""
        blueprint = self.desk.work.blueprint
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        everything = menu.addAction(self.tr("All articles"))
        everything.triggered.connect(partial(self.desk.limit, frozenset()))
        menu.addSeparator()
        for _row, title, digest in self.services.composing.articles(_ARTICLES_SHOWN):
            choice = menu.addAction(_short(title or self.tr("Untitled article")))
            choice.setCheckable(True)
            choice.setChecked(digest in blueprint.articles)
            choice.triggered.connect(partial(self._toggle_article, digest))
        return menu

    def _toggle_article(self, digest: str) -> None:
        self.desk.limit(self.desk.work.blueprint.articles ^ {digest})

    def _ask_more(self) -> None:
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

    # Saved papers.

    def _save(self) -> None:
        self.desk.save()
        self.notice_requested.emit(self.tr("Saved: {title}").format(title=self.paper.full_text))

    def _offer_papers(self) -> None:
        self.papers_menu().popup(self.paper.mapToGlobal(self.paper.rect().bottomLeft()))

    def papers_menu(self) -> QMenu:
        """What can be done with this paper, and the saved ones."""
        work = self.desk.work
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("New paper")).triggered.connect(self._begin_another)
        menu.addAction(self.tr("Rename…")).triggered.connect(self._ask_more)
        if work.form is not None:
            menu.addAction(self.tr("Save as another")).triggered.connect(partial(self.desk.save, copy=True))
        if work.row is not None:
            menu.addAction(self.tr("Delete")).triggered.connect(partial(self._delete, work.row))
        saved = self.services.composing.forms()
        if saved:
            menu.addSeparator()
        for one in saved[:20]:
            facts = self.tr("{points} points · {date}").format(
                points=figure(one.points), date=short_date(one.saved_at.astimezone().date())
            )
            choice = menu.addAction(f"{_short(one.title)}　{facts}")
            choice.setCheckable(True)
            choice.setChecked(one.row == work.row)
            choice.triggered.connect(partial(self._open, one.row))
        return menu

    def _begin_another(self) -> None:
        self._keep_work()
        self.desk.clear()
        self._apply(Preset.STANDARD)

    def _open(self, row: FormRow) -> None:
        if row != self.desk.work.row:
            self._keep_work()
        self.desk.open(row)

    def _delete(self, row: FormRow) -> None:
        self.desk.delete(row)
        self.notice_requested.emit(self.tr("Deleted. Ctrl+Z brings it back."))

    def _keep_work(self) -> None:
        """Before another paper comes on the desk: save what was chosen by hand."""
        if self.desk.work.touched:
            self.desk.save()

    # Handing out.

    def _hand_out(self, act: object) -> None:
        form = self.desk.work.form
        parts = tuple(part for part, choice in self._parts.items() if choice.isChecked())
        if form is None or not callable(act):
            return
        if not parts:
            self.notice_requested.emit(self.tr("Please tick what to write: papers, keys or answer sheets."))
            return
        folder = self.writer.ask_for_folder(self)
        if folder is None:
            return
        self.desk.save()  # what is handed out can be printed and marked again as it was
        kept = self.desk.work.form
        act(kept or form, parts, folder)

    def _tell_written(self, paths: tuple[Path, ...]) -> None:
        words = self.tr("%n document(s) written to {folder}", "", len(paths))
        self.notice_requested.emit(words.format(folder=paths[0].parent if paths else ""))


def _short(title: str) -> str:
    """A title as it fits into a menu; & would become an underline there."""
    title = title if len(title) <= 30 else f"{title[:29]}…"
    return title.replace("&", "&&")
