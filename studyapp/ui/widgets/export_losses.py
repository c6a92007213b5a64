"""What an export would lose: grouped by what is done and why, each item below."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from studyapp.services.exporting import ACTION_WORDS
from studyapp.ui import i18n
from studyapp.ui.i18n import item_type_label
from studyapp.ui.models.export_words import action_label
from studyapp.ui.theme import Theme

if TYPE_CHECKING:
    from studyapp.services.exporting import ExportReport, Loss


class LossTree(QTreeWidget):
    """A line for each kind of loss with its count; under it the items."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.setFont(theme.font())
        self.setIndentation(theme.px(18))
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(True)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)

    def show_report(self, report: ExportReport) -> None:
        """Show the losses of a report."""
        self.clear()
        order = list(ACTION_WORDS)
        losses = sorted(report.losses, key=lambda loss: (order.index(loss.action), str(loss.why), loss.number))
        for (action, _why), same in groupby(losses, lambda loss: (loss.action, str(loss.why))):
            rows = list(same)
            words = f"{action_label(action)} · {len(rows)}\n{i18n.sentence(rows[0].why)}"
            head = QTreeWidgetItem(self, [words])
            head.setFirstColumnSpanned(True)
            head.setToolTip(0, words)
            for loss in rows:
                line = QTreeWidgetItem(head, [f"{loss.number}. {item_type_label(loss.type)}", _words(loss)])
                line.setForeground(0, self._theme.colour("muted"))
                line.setToolTip(1, _words(loss))


def loss_lines(report: ExportReport) -> list[str]:
    """The losses as lines of text, to be copied."""
    return [
        f"{loss.number}\t{item_type_label(loss.type)}\t{action_label(loss.action)}\t{i18n.sentence(loss.why)}\t{_words(loss)}"
        for loss in report.losses
    ]


def _words(loss: Loss) -> str:
    return f"{loss.stem} → {' '.join(loss.key.split())}" if loss.key else loss.stem
