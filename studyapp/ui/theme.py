"""How the look reaches Qt: style, palette, fonts and style sheet; with it, all of tokens.py by one name.

Highlights: the ten phrase kinds share six tints (`GROUP_OF`, `Theme.tint`), and each group has a line of its own
(`UNDERLINE`, `PEN`) for somebody who does not see the colours.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QTextCharFormat
from PySide6.QtWidgets import QApplication, QStyleFactory, QToolTip, QWidget

from studyapp.core.phrases import PhraseKind
from studyapp.ui.stylesheet import stylesheet
from studyapp.ui.tokens import (
    CONTROL_HEIGHT,
    DARK,
    HEADER_HEIGHT,
    LIGHT,
    PANEL_WIDTH,
    RADIUS_CARD,
    RADIUS_CHIP,
    RADIUS_CONTROL,
    RADIUS_MARK,
    RAIL_WIDTH,
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XL,
    SPACE_XS,
    SPACE_XXL,
    TEXT_COLUMN,
    Colours,
    KindGroup,
    Text,
    Theme,
    Tint,
    build_theme,
    font_families,
    group_of,
)

__all__ = [
    "CONTROL_HEIGHT",
    "DARK",
    "GROUP_OF",
    "HEADER_HEIGHT",
    "LIGHT",
    "PANEL_WIDTH",
    "PEN",
    "RADIUS_CARD",
    "RADIUS_CHIP",
    "RADIUS_CONTROL",
    "RADIUS_MARK",
    "RAIL_WIDTH",
    "SPACE_L",
    "SPACE_M",
    "SPACE_S",
    "SPACE_XL",
    "SPACE_XS",
    "SPACE_XXL",
    "TEXT_COLUMN",
    "UNDERLINE",
    "Colours",
    "KindGroup",
    "Text",
    "Theme",
    "Tint",
    "apply_theme",
    "build_theme",
    "font_families",
    "group_of",
    "palette_of",
    "set_background",
    "set_ink",
]

GROUP_OF: dict[PhraseKind, KindGroup] = {kind: group_of(kind) for kind in PhraseKind}
"""The tint that a kind shares."""

UNDERLINE: dict[KindGroup, QTextCharFormat.UnderlineStyle] = {
    KindGroup.SLOGAN: QTextCharFormat.UnderlineStyle.SingleUnderline,
    KindGroup.GOAL: QTextCharFormat.UnderlineStyle.DashUnderline,
    KindGroup.TASK: QTextCharFormat.UnderlineStyle.DotLine,
    KindGroup.TERM: QTextCharFormat.UnderlineStyle.DashDotLine,
    KindGroup.FIGURE: QTextCharFormat.UnderlineStyle.WaveUnderline,
    KindGroup.NAME: QTextCharFormat.UnderlineStyle.DashDotDotLine,
}
"""How the groups differ for somebody who does not see their colours; drawn in the tint's ink."""

PEN: dict[KindGroup, Qt.PenStyle] = {
    KindGroup.SLOGAN: Qt.PenStyle.SolidLine,
    KindGroup.GOAL: Qt.PenStyle.DashLine,
    KindGroup.TASK: Qt.PenStyle.DotLine,
    KindGroup.TERM: Qt.PenStyle.DashDotLine,
    KindGroup.FIGURE: Qt.PenStyle.SolidLine,
    KindGroup.NAME: Qt.PenStyle.DashDotDotLine,
}
"""`UNDERLINE` for those who draw the line themselves; a figure's is a wave, which no pen draws."""


def palette_of(theme: Theme) -> QPalette:
    """The palette by which Fusion and plain widgets take the theme's colours."""
    c = theme.c
    palette = QPalette()
    role = QPalette.ColorRole
    for target, value in (
        (role.Window, c.paper),
        (role.WindowText, c.ink),
        (role.Base, c.panel),
        (role.AlternateBase, c.paper),
        (role.Text, c.ink),
        (role.PlaceholderText, c.muted),
        (role.Button, c.panel),
        (role.ButtonText, c.ink),
        (role.BrightText, c.accent_ink),
        (role.ToolTipBase, c.panel),
        (role.ToolTipText, c.ink),
        (role.Highlight, c.accent),
        (role.HighlightedText, c.accent_ink),
        (role.Accent, c.accent),
        (role.Link, c.accent),
        (role.LinkVisited, c.accent),
        (role.Light, c.panel),
        (role.Midlight, c.line),
        (role.Mid, c.line),
        (role.Dark, c.muted),
        (role.Shadow, c.muted),
    ):
        palette.setColor(target, QColor(value))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(c.muted))
    return palette


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Lay the theme on the whole application."""
    if not app.styleSheet():  # with one, the style is Qt's wrapper around ours
        app.setStyle(QStyleFactory.create("Fusion"))
    palette = palette_of(theme)
    app.setPalette(palette)
    app.setFont(theme.font())
    QToolTip.setPalette(palette)
    QToolTip.setFont(theme.font(Text.CAPTION))
    app.setStyleSheet(stylesheet(theme))


def set_ink(widget: QWidget, colour: str) -> None:
    """Give a widget's text a colour of its own, by palette."""
    palette = widget.palette()
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(role, QColor(colour))
    widget.setPalette(palette)


def set_background(widget: QWidget, colour: str) -> None:
    """Fill a widget with a colour of its own, by palette."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(colour))
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)
