"""Cards: a white panel with a hairline and round corners; and one that shows a single figure."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from studyapp.ui.theme import SPACE_M, SPACE_S, Text, Theme, set_ink


def label(
    theme: Theme,
    text: str = "",
    size: Text = Text.BODY,
    *,
    bold: bool = False,
    ink: str | None = None,
    wrap: bool = False,
    parent: QWidget | None = None,
) -> QLabel:
    """A label in one of the type sizes; `ink` is a colour as text, body ink without it. Never rich text."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(theme.font(size, bold=bold))
    made.setWordWrap(wrap)
    if ink is not None:
        set_ink(made, ink)
    return made


class Card(QFrame):
    """A panel whose `body` layout takes the content, under an optional bold title."""

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(theme.px(20), theme.px(18), theme.px(20), theme.px(18))
        self.body.setSpacing(theme.px(SPACE_M))
        self.title = label(theme, title, Text.HEADING, bold=True, parent=self)  # without a parent it would be a window
        self.title.setVisible(bool(title))
        if title:
            self.body.addWidget(self.title)


class StatCard(Card):
    """What is counted, the figure, and a line that explains it; read out as one sentence."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._name = name
        self.body.setSpacing(theme.px(SPACE_S) // 2)
        self.body.setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.figure = label(theme, "", Text.FIGURE, bold=True)
        self.note = label(theme, "", Text.CAPTION, ink=theme.c.muted)
        self.body.addWidget(label(theme, name, Text.CAPTION, ink=theme.c.muted))
        self.body.addWidget(self.figure)
        self.body.addWidget(self.note)

    def show_figure(self, figure: str, note: str = "") -> None:
        """Set the figure and the line under it."""
        self.figure.setText(figure)
        self.note.setText(note)
        self.setAccessibleName(" ".join(filter(None, (self._name, figure, note))))
