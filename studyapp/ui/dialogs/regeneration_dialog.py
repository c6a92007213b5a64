"""Generating again: article after article in the worker, what would change told as it comes, and taken in one act."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QSpinBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studyapp.services.regeneration import Proposal, regenerate
from studyapp.ui.dialogs.fitting import resize_within_screen
from studyapp.ui.i18n import item_status_label, item_type_label
from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, KindGroup, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.chip import Chip
from studyapp.ui.widgets.progress_bar import ProgressBar

if TYPE_CHECKING:
    from studyapp.core.ids import ArticleRow
    from studyapp.core.items.item import Item
    from studyapp.services.authoring import Prepared
    from studyapp.services.regeneration import Regenerated
    from studyapp.services.review import Review
    from studyapp.ui.tasks import Task, TaskRunner

_FIRST_DRAW = 1
"""What is offered first: the draw by which articles are opened is 0 and makes the items that there are."""


class RegenerationDialog(QDialog):
    """Shows what is new, changed and withdrawn; nothing is, until it is applied."""

    apply_requested = Signal(object)
    """What was prepared, by `ArticleRow`."""

    def __init__(
        self,
        theme: Theme,
        review: Review,
        runner: TaskRunner,
        articles: Sequence[tuple[ArticleRow, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._review = review
        self._runner = runner
        self._articles = tuple(articles)
        self._waiting: list[tuple[ArticleRow, str]] = []
        self._prepared: dict[ArticleRow, Prepared] = {}
        self._counts = [0, 0, 0, 0, 0]
        self._task: Task | None = None
        self.setWindowTitle(self.tr("Generate again"))
        resize_within_screen(self, theme.px(760), theme.px(560))
        self.draw = QSpinBox()
        self.draw.setRange(0, 9999)
        self.draw.setValue(_FIRST_DRAW)
        self.draw.setFont(theme.font())
        self.draw.setFixedWidth(theme.px(70))
        self.draw.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.draw.setAccessibleName(self.tr("Draw number"))
        self.draw.setToolTip(self.tr("The same draw makes the same items; another one chooses others."))
        self.again = SecondaryButton(theme, self.tr("Draw again"), "refresh-cw")
        self.bar = ProgressBar(theme, self.tr("Progress"))
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        self.state = label(theme, "", Text.CAPTION, ink=theme.c.muted)
        self.chips = tuple(
            Chip(theme, "", theme.tint(group))
            for group in (KindGroup.TERM, KindGroup.GOAL, KindGroup.SLOGAN, KindGroup.TASK, KindGroup.NAME)
        )
        self.list = self._make_list()
        self.apply = PrimaryButton(theme, self.tr("Apply"))
        self.cancel = SecondaryButton(theme, self.tr("Cancel"))
        self._assemble()
        self.again.clicked.connect(self.begin)
        self.draw.editingFinished.connect(self._draw_chosen)
        self.apply.clicked.connect(self._apply)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self._stop)
        self._drawn = -1

    def _make_list(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setHeaderHidden(True)
        tree.setColumnCount(2)
        tree.setFont(self._theme.font())
        tree.setIndentation(self._theme.px(18))
        tree.setUniformRowHeights(True)
        tree.setAccessibleName(self.tr("What would change"))
        tree.header().setStretchLastSection(True)
        return tree

    def _assemble(self) -> None:
        theme = self._theme
        title = self._articles[0][1] if len(self._articles) == 1 else self.tr("%n article(s)", "", len(self._articles))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(SPACE_XL)] * 4)
        column.setSpacing(theme.px(SPACE_M))
        column.addWidget(label(theme, title, Text.TITLE, bold=True, wrap=True))
        column.addWidget(
            label(
                theme,
                self.tr(
                    "What you approved, rejected, retired or edited stays as it is, and so does everybody's history. "
                    "Only drafts change or are withdrawn."
                ),
                Text.CAPTION,
                ink=theme.c.muted,
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(theme.px(SPACE_S))
        row.addWidget(label(theme, self.tr("Draw number")))
        row.addWidget(self.draw)
        row.addWidget(self.again)
        row.addSpacing(theme.px(SPACE_L))
        row.addWidget(self.bar, 1)
        column.addLayout(row)
        column.addWidget(self.state)
        chips = QHBoxLayout()
        chips.setSpacing(theme.px(SPACE_S))
        for chip in self.chips:
            chips.addWidget(chip)
        chips.addStretch(1)
        column.addLayout(chips)
        column.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(SPACE_M))
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.apply)
        column.addLayout(buttons)

    # The work

    @property
    def busy(self) -> bool:
        """Whether it is still generating."""
        return self._task is not None and self._task.running

    def begin(self) -> None:
        """Generate for every article, by the draw that is chosen."""
        self._stop()
        self._drawn = self.draw.value()
        self._waiting = list(self._articles)
        self._prepared = {}
        self._counts = [0, 0, 0, 0, 0]
        self.list.clear()
        self._show_counts()
        self.apply.setEnabled(False)
        self.bar.set_fraction(0)
        self.bar.show()
        self._next()

    def _draw_chosen(self) -> None:
        if self.draw.value() != self._drawn:
            self.begin()

    def _next(self) -> None:
        if not self._waiting:
            self._task = None
            self.bar.set_fraction(1)
            self.bar.hide()  # a full bar beside the account would say that something still goes on
            anything = any(self._counts[:3])
            self.state.setText(
                self.tr("That is what would happen.")
                if anything
                else self.tr("Nothing would change: these items are in the bank already.")
            )
            self.apply.setEnabled(anything)
            return
        row, title = self._waiting.pop(0)
        self.state.setText(self.tr("Reading {name}…").format(name=title))
        work = partial(regenerate, self._review.to_ask(row), seed=self._drawn)
        self._task = self._runner.run(work, done=self._take, progressed=self._progressed)

    def _progressed(self, fraction: float) -> None:
        done = len(self._articles) - len(self._waiting) - 1
        self.bar.set_fraction((done + fraction) / len(self._articles))

    def _take(self, made: Regenerated) -> None:
        self._prepared[made.row] = made.prepared
        proposal = made.proposal
        title = next(title for row, title in self._articles if row == made.row)
        self._list_proposal(title, proposal)
        for place, count in enumerate(
            (len(proposal.new), len(proposal.changed), len(proposal.withdrawn), len(proposal.kept), proposal.same)
        ):
            self._counts[place] += count
        self._show_counts()
        self._next()

    def _stop(self) -> None:
        self._waiting = []
        if self._task is not None and self.busy:
            self._task.cancel()
        self._task = None

    def _apply(self) -> None:
        prepared = dict(self._prepared)
        self.accept()
        self.apply_requested.emit(prepared)

    # What is shown

    def _show_counts(self) -> None:
        new, changed, withdrawn, kept, same = self._counts
        for chip, words in zip(
            self.chips,
            (
                self.tr("New {count}").format(count=new),
                self.tr("Changed {count}").format(count=changed),
                self.tr("Withdrawn {count}").format(count=withdrawn),
                self.tr("Kept as you left them {count}").format(count=kept),
                self.tr("Same {count}").format(count=same),
            ),
            strict=True,
        ):
            chip.set_text(words)

    def _list_proposal(self, title: str, proposal: Proposal) -> None:
        top: QTreeWidget | QTreeWidgetItem = self.list
        if len(self._articles) > 1:
            top = QTreeWidgetItem(self.list, [title])
            top.setFirstColumnSpanned(True)
        for words, lines in self._sections(proposal):
            if not lines:
                continue
            head = QTreeWidgetItem(top, [f"{words} · {len(lines)}"])
            head.setFirstColumnSpanned(True)
            font = self._theme.font(bold=True)
            head.setFont(0, font)
            for kind, stem in lines:
                line = QTreeWidgetItem(head, [kind, stem])
                line.setForeground(0, self._theme.colour("muted"))
                line.setToolTip(1, stem)
            head.setExpanded(len(self._articles) == 1)
        self.list.setColumnWidth(0, self._theme.px(150))

    def _sections(self, proposal: Proposal) -> Iterator[tuple[str, list[tuple[str, str]]]]:
        yield self.tr("New"), [_line(item) for item in proposal.new]
        yield self.tr("Changed"), [_line(item) for _stored, item in proposal.changed]
        yield self.tr("Withdrawn"), [_line(stored.item) for stored in proposal.withdrawn]
        yield (
            self.tr("Kept as you left them"),
            [
                (f"{kind} · {item_status_label(stored.item.status)}", stem)
                for stored in proposal.kept
                for kind, stem in [_line(stored.item)]
            ],
        )


def _line(item: Item) -> tuple[str, str]:
    return item_type_label(item.type), item.stem.replace("\n", " ")
