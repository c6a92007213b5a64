"""The text of an article, every phrase tinted by how well it is known."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QTextEdit, QWidget

from studyapp.ui.theme import SPACE_L, SPACE_S, SPACE_XXL, KindGroup, Text, Theme, Tint
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from studyapp.services.mastery_map import ArticleMap, Level, PhraseStanding

_LINES = QTextCharFormat.UnderlineStyle


def level_look(theme: Theme, level: Level) -> tuple[Tint | None, QTextCharFormat.UnderlineStyle]:
    """Tint and underline of a level; the underlines differ for somebody who does not see the tints."""
    return {
        "unseen": (None, _LINES.DotLine),
        "weak": (theme.tint(KindGroup.SLOGAN), _LINES.WaveUnderline),
        "shaky": (theme.tint(KindGroup.GOAL), _LINES.DashUnderline),
        "known": (theme.tint(KindGroup.TERM), _LINES.SingleUnderline),
    }[level]


def level_format(theme: Theme, level: Level) -> QTextCharFormat:
    """How the words of a phrase of that level are written."""
    tint, line = level_look(theme, level)
    look = QTextCharFormat()
    look.setForeground(theme.colour("ink"))
    if tint is not None:
        look.setBackground(QColor(tint.fill))
    look.setUnderlineStyle(line)
    look.setUnderlineColor(QColor(theme.c.muted if tint is None else tint.ink))
    return look


class _Sample(QTextEdit):
    """A word or two, written as those of a level are."""

    def __init__(self, theme: Theme, words: str, level: Level) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self.setFont(theme.font(Text.CAPTION))
        self.viewport().setAutoFillBackground(False)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self.setPalette(palette)
        self.document().setDocumentMargin(theme.px(2))
        QTextCursor(self.document()).insertText(f" {words} ", level_format(theme, level))
        size = self.document().size()
        self.setFixedSize(QSize(round(size.width()) + theme.px(2), round(size.height()) + theme.px(3)))
        self.setAccessibleName(words)


class LevelLegend(QWidget):
    """What the tints mean, each with how many phrases have it."""

    def __init__(self, theme: Theme, names: Mapping[Level, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(theme.px(SPACE_L), self)
        self._counts = {}
        for level, name in names.items():
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.px(SPACE_S) // 2)
            self._counts[level] = label(theme, "0", Text.CAPTION, ink=theme.c.muted)
            row.addWidget(_Sample(theme, name, level))
            row.addWidget(self._counts[level])
            flow.addWidget(pair)

    def count(self, standings: tuple[PhraseStanding, ...]) -> None:
        """Show how many phrases are known how well."""
        for level, words in self._counts.items():
            words.setText(f"{sum(one.level == level for one in standings)}")


class MasteryText(QTextBrowser):
    """Shows an `ArticleMap`; a click on a phrase tells which. With the keyboard, phrases are chosen in a list."""

    phrase_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._phrases: list[str] = []
        self._places: dict[str, int] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setFont(theme.font(Text.READING))
        self.setMinimumWidth(theme.px(280))
        self.document().setDocumentMargin(theme.px(SPACE_XXL))
        self.anchorClicked.connect(self._choose)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.colour("paper"))
        self.setPalette(palette)

    def show_map(self, shown: ArticleMap) -> None:
        """Show an article from its beginning."""
        theme = self._theme
        levels = {one.text: one.level for one in shown.standings}
        self._phrases = [one.text for one in shown.standings]
        numbers = {text: number for number, text in enumerate(self._phrases)}
        self._places = {}
        document = self.document()
        document.clear()
        self.setExtraSelections([])
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        body = QTextBlockFormat()
        body.setBottomMargin(theme.px(10))
        body.setLineHeight(170, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        title = QTextCharFormat()
        title.setFont(theme.font(Text.ARTICLE_TITLE, bold=True))
        title.setForeground(theme.colour("ink"))
        cursor.setBlockFormat(body)
        cursor.insertText(shown.title, title)
        plain = QTextCharFormat()
        plain.setFont(theme.font(Text.READING))
        plain.setForeground(theme.colour("ink"))
        looks = {}
        for level in set(levels.values()):
            looks[level] = QTextCharFormat(plain)
            looks[level].merge(level_format(theme, level))
        for paragraph in shown.paragraphs:
            cursor.insertBlock(body, plain)
            for run in paragraph:
                if run.phrase is None or run.phrase not in levels:
                    cursor.insertText(run.text, plain)
                    continue
                look = QTextCharFormat(looks[levels[run.phrase]])
                look.setAnchor(True)
                look.setAnchorHref(f"phrase:{numbers[run.phrase]}")
                self._places.setdefault(run.phrase, cursor.position())
                cursor.insertText(run.text, look)
        cursor.endEditBlock()
        self.setTextCursor(QTextCursor(document))

    def show_phrase(self, phrase: str) -> None:
        """Bring the first place of a phrase into sight and mark it."""
        at = self._places.get(phrase)
        if at is None:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(at)
        cursor.setPosition(at + len(phrase.encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
        # The tints have all the colours; the phrase that is meant is the other way round.
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(cursor)
        mark.format.setBackground(self._theme.colour("ink"))
        mark.format.setForeground(self._theme.colour("panel"))
        self.setExtraSelections([mark])
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    @Slot(QUrl)
    def _choose(self, url: QUrl) -> None:
        number = int(url.path())
        if number < len(self._phrases):
            self.phrase_chosen.emit(self._phrases[number])
