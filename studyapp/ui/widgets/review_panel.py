"""What speaks for and against an item: the audit's findings, the checks it passed, and all that was done to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from studyapp.core.items.item import ItemStatus
from studyapp.core.items.review import ReviewAct
from studyapp.ui.i18n import (
    check_label,
    finding_place,
    finding_sentence,
    finding_source,
    item_status_label,
    short_date,
)
from studyapp.ui.models.audit_words import is_grave, rules_for, source_of
from studyapp.ui.theme import SPACE_M, SPACE_S, SPACE_XS, Text, Theme
from studyapp.ui.widgets.buttons import LinkButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from studyapp.core.items.audit import Finding
    from studyapp.core.items.item import Item
    from studyapp.core.items.review import TrailEntry

FEW = 4
"""So many checks passed are shown before somebody wants to see all."""


class AuditList(QWidget):
    """The findings in full, then the checks that were passed, each with the source of its rule as tooltip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._all = False
        self.waiting = False
        """Whether nobody has looked at the item that is shown."""
        self._passed: tuple[tuple[str, str], ...] = ()
        self._findings = QVBoxLayout()
        self._findings.setSpacing(theme.px(SPACE_XS))
        self._checks = QWidget()
        self._flow = FlowLayout(theme.px(SPACE_M), self._checks)
        self.more = LinkButton(theme, "")
        self.more.setFont(theme.font(Text.CAPTION))
        self.more.clicked.connect(self._show_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(SPACE_XS))
        column.addLayout(self._findings)
        column.addWidget(self._checks)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_audit(self, item: Item, findings: Sequence[Finding] | None, *, with_article: bool) -> None:
        """Show what was found in the item; None says that nobody has looked yet."""
        theme = self._theme
        empty(self._findings)
        self._passed = ()
        self.waiting = findings is None
        if findings is None:
            self._findings.addWidget(label(theme, self.tr("Being checked…"), Text.CAPTION, ink=theme.c.muted))
        else:
            for finding in findings:
                self._findings.addWidget(self._line(finding))
            codes = {finding.code for finding in findings}
            self._passed = tuple(
                (check_label(rule.code), finding_source(rule.source))
                for rule in rules_for(item, with_article=with_article)
                if rule.code not in codes and check_label(rule.code)
            )
        self._show_checks()

    def _line(self, finding: Finding) -> QWidget:
        theme = self._theme
        ink = theme.c.bad if is_grave(finding.code) else theme.c.goal.ink
        words = self.tr("{place}: {finding}").format(
            place=finding_place(finding.place), finding=finding_sentence(finding)
        )
        line = QWidget()
        line.setToolTip(finding_source(source_of(finding.code)))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(SPACE_S))
        row.addWidget(label(theme, "!", bold=True, ink=ink), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(theme, words, ink=ink, wrap=True), 1)
        return line

    def _show_checks(self) -> None:
        empty(self._flow)
        shown = self._passed if self._all else self._passed[:FEW]
        for words, source in shown:
            check = label(self._theme, f"√ {words}", Text.CAPTION, ink=self._theme.c.ink)
            check.setToolTip(source)
            self._flow.addWidget(check)
        self._checks.setVisible(bool(shown))
        self.more.setVisible(len(self._passed) > FEW)
        if self._all:
            self.more.setText(self.tr("Fewer"))
        else:
            self.more.setText(self.tr("%n more check(s) passed", "", len(self._passed) - FEW))
        self._checks.updateGeometry()

    def _show_more(self) -> None:
        self._all = not self._all
        self._show_checks()


class ReviewPanel(QWidget):
    """The audit and the trail of one item, under headings."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.audit = AuditList(theme)
        self._trail = QVBoxLayout()
        self._trail.setSpacing(theme.px(SPACE_XS))
        self._trail_head = self._head(self.tr("Record"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(SPACE_XS))
        column.addWidget(self._head(self.tr("Audit")))
        column.addWidget(self.audit)
        column.addSpacing(theme.px(SPACE_S))
        column.addWidget(self._trail_head)
        column.addLayout(self._trail)

    def _head(self, words: str) -> QLabel:
        return label(self._theme, words, Text.CAPTION, ink=self._theme.c.muted)

    def show_trail(self, entries: Iterable[TrailEntry]) -> None:
        """Show what was done to the item, the newest first."""
        empty(self._trail)
        lines = [self._words(entry) for entry in entries]
        for words in reversed(lines):
            self._trail.addWidget(label(self._theme, words, Text.CAPTION, ink=self._theme.c.muted, wrap=True))
        self._trail_head.setVisible(bool(lines))

    def _words(self, entry: TrailEntry) -> str:
        local = entry.at.astimezone()
        parts = [f"{short_date(local.date())} {local:%H:%M}", entry.who, self._act(entry), entry.reason]
        return " · ".join(filter(None, parts))

    def _act(self, entry: TrailEntry) -> str:
        status = item_status_label(entry.after)
        if entry.act is ReviewAct.UNDONE:
            return self.tr("Undone, now: {status}").format(status=status)
        if entry.act is ReviewAct.IMPORTED:
            return self.tr("Imported: {status}").format(status=status)
        if entry.act is ReviewAct.WRITTEN:
            return self.tr("Written by hand: {status}").format(status=status)
        if entry.act is ReviewAct.MERGED:
            merged = entry.after is ItemStatus.RETIRED and entry.before is not ItemStatus.RETIRED
            return self.tr("Merged into another item and retired") if merged else self.tr("Took a duplicate in")
        if entry.act is ReviewAct.EDITED:
            names = {
                "stem": self.tr("stem"),
                "options": self.tr("options"),
                "key": self.tr("key"),
                "rationale": self.tr("rationale"),
            }
            changed = self.tr(", ").join(names.get(part, part) for part in entry.changed)
            return self.tr("Edited ({parts}), now: {status}").format(parts=changed, status=status)
        return status


def empty(layout: QLayout) -> None:
    """Take all widgets out of a layout."""
    while (entry := layout.takeAt(0)) is not None:
        if (widget := entry.widget()) is not None:
            widget.hide()
            widget.deleteLater()
