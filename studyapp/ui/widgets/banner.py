"""The banner over a page: the one thing to do next."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.models.next_step import NextStep, Step
from studyapp.ui.theme import RADIUS_CARD, SPACE_L, SPACE_XL, SPACE_XS, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton
from studyapp.ui.widgets.elided_label import ElidedLabel


class Banner(QWidget):
    """A sentence in bold over a muted one, on soft ground, and a button."""

    action_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.head = ElidedLabel(theme, "", Text.OPTION, bold=True)
        self.note = ElidedLabel(theme, "", Text.CAPTION, ink=theme.c.muted)
        self.button = PrimaryButton(theme, "")
        self.button.clicked.connect(self.action_requested)
        words = QVBoxLayout()
        words.setSpacing(theme.px(SPACE_XS) // 2)
        words.addWidget(self.head)
        words.addWidget(self.note)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(SPACE_XL), theme.px(18), theme.px(SPACE_XL), theme.px(18))
        row.setSpacing(theme.px(SPACE_L))
        row.addLayout(words, 1)
        row.addWidget(self.button)

    def tell(self, head: str, note: str, action: str) -> None:
        """Show these words."""
        self.head.set_full_text(head)
        self.note.set_full_text(note)
        self.button.setText(action)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("soft"))
        radius = self._theme.px(RADIUS_CARD)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)


class NextStepBanner(Banner):
    """Says what to do next, and leads to it."""

    practice_requested = Signal(object)
    """The `ArticleRow` to practise, or None for all."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._step: NextStep | None = None
        self.action_requested.connect(self._ask)

    def show_step(self, step: NextStep | None) -> None:
        """Show that step, or nothing."""
        self._step = step
        self.setVisible(step is not None)
        if step is not None:
            self.tell(*self._words(step))

    def _words(self, step: NextStep) -> tuple[str, str, str]:
        article = step.article
        title = (article.title or self.tr("Untitled article")) if article else ""
        match step.step:
            case Step.WRONG:
                head = self.tr("%n item(s) answered wrong wait for you", "", step.items)
                note = self.tr("From {title}. They come first, then what you have not seen yet.").format(title=title)
                everywhere = self.tr("From several articles. They come first, then what you have not seen yet.")
                return head, note if article else everywhere, self.tr("Practise them")
            case Step.BEGIN:
                head = self.tr("Begin with {title}").format(title=title)
                return head, self.tr("%n item(s) are ready", "", step.items), self.tr("Start practising")
            case Step.GO_ON:
                head = self.tr("Go on with {title}").format(title=title)
                asked, seen = (article.asked, article.seen) if article else (0, 0)
                note = self.tr("{seen} of {asked} items answered so far").format(seen=seen, asked=asked)
                return head, note, self.tr("Practise on")
            case Step.KEEP:
                head = self.tr("All items were last answered right")
                return head, self.tr("Those longest ago come first when you practise again."), self.tr("Practise again")

    def _ask(self) -> None:
        if self._step is not None:
            self.practice_requested.emit(self._step.article.row if self._step.article else None)
