"""How the program looks: every colour, distance, radius and type size, once, and how they reach Qt.

A `Theme` is an immutable value, made by `build_theme` and laid on the application by `apply_theme`. When language,
light/dark or text size change, the window makes a new theme and builds its pages anew, so a page may read its
theme at construction and in `paintEvent` and need not listen for changes.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette, QTextCharFormat
from PySide6.QtWidgets import QApplication, QStyleFactory, QToolTip, QWidget

from studyapp.core.phrases import PhraseKind
from studyapp.ui.stylesheet import stylesheet

# Distances and radii, in pixels at text scale 1.
SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL, SPACE_XXL = 4, 8, 12, 16, 22, 32
RADIUS_CARD, RADIUS_CONTROL, RADIUS_CHIP, RADIUS_MARK = 14, 8, 12, 3
RAIL_WIDTH, HEADER_HEIGHT, PANEL_WIDTH, TEXT_COLUMN = 76, 56, 340, 820
CONTROL_HEIGHT = 35


class Text(StrEnum):
    """The type sizes, by what they are for."""

    SMALL = "small"
    """labels under the rail's icons"""
    CAPTION = "caption"
    """muted lines, chips, table heads"""
    BODY = "body"
    """controls and lists"""
    HEADING = "heading"
    """heads of cards and side panels"""
    TITLE = "title"
    """the title in a page's header"""
    OPTION = "option"
    """an option of an item, a quoted sentence"""
    READING = "reading"
    """the article"""
    STEM = "stem"
    """the stem of an item"""
    ARTICLE_TITLE = "article_title"
    FIGURE = "figure"
    """the large number of a stat card"""


_SIZES: dict[Text, int] = {
    Text.SMALL: 12,
    Text.CAPTION: 13,
    Text.BODY: 14,
    Text.HEADING: 15,
    Text.TITLE: 16,
    Text.OPTION: 17,
    Text.READING: 18,
    Text.STEM: 22,
    Text.ARTICLE_TITLE: 26,
    Text.FIGURE: 32,
}


class KindGroup(StrEnum):
    """The six colours of the ten phrase kinds."""

    SLOGAN = "slogan"
    GOAL = "goal"
    TASK = "task"
    TERM = "term"
    FIGURE = "figure"
    NAME = "name"


GROUP_OF: dict[PhraseKind, KindGroup] = {
    PhraseKind.SLOGAN: KindGroup.SLOGAN,
    PhraseKind.GOAL: KindGroup.GOAL,
    PhraseKind.TASK: KindGroup.TASK,
    PhraseKind.TERM: KindGroup.TERM,
    PhraseKind.ENUMERATION: KindGroup.TERM,
    PhraseKind.TIME: KindGroup.FIGURE,
    PhraseKind.NUMBER: KindGroup.FIGURE,
    PhraseKind.DOCUMENT: KindGroup.NAME,
    PhraseKind.PERSON: KindGroup.NAME,
    PhraseKind.ORGANIZATION: KindGroup.NAME,
}

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


@dataclass(frozen=True, slots=True)
class Tint:
    """A soft highlight: `fill` behind body ink, `ink` for text, bars and underlines in the tint's own colour."""

    fill: str
    ink: str


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one look, as #RRGGBB."""

    paper: str  # the page
    panel: str  # header, cards, side panels, fields on a panel
    rail: str
    ink: str
    muted: str
    line: str  # hairlines and empty bars
    accent: str  # the one red, used sparingly
    accent_hover: str
    accent_ink: str  # text on accent
    soft: str  # selected rows, the current place of the rail
    good: str
    good_fill: str
    bad: str
    bad_fill: str
    slogan: Tint
    goal: Tint
    task: Tint
    term: Tint
    figure: Tint
    name: Tint

    def tint(self, group: KindGroup) -> Tint:
        """The tint of a group of kinds."""
        tint: Tint = getattr(self, group.value)
        return tint


# The values are those of the design; muted and good are a shade darker in the light look, which lifts them over
# 4.5:1 on the rail, on soft and on good_fill as well (test_theme.py computes every pair that is used).
LIGHT = Colours(
    paper="#FBF9F5",
    panel="#FFFFFF",
    rail="#F3EFE8",
    ink="#1F2328",
    muted="#63686F",
    line="#E5DFD5",
    accent="#B4232A",
    accent_hover="#9C1C23",
    accent_ink="#FFFFFF",
    soft="#F7ECEB",
    good="#19774A",
    good_fill="#E3F4EA",
    bad="#B4232A",
    bad_fill="#FBE6E5",
    slogan=Tint("#FBD9D5", "#B4232A"),
    goal=Tint("#FCE8B8", "#8A5A00"),
    task=Tint("#D8E7FB", "#1D5AA8"),
    term=Tint("#D7F0DE", "#1B7340"),
    figure=Tint("#E8DDF7", "#6740A0"),
    name=Tint("#E6E8EB", "#4B5563"),
)
DARK = Colours(
    paper="#17181B",
    panel="#1F2125",
    rail="#141518",
    ink="#E8E6E1",
    muted="#9AA0A8",
    line="#32353B",
    accent="#F0716B",
    accent_hover="#F58A84",
    accent_ink="#1B1B1B",
    soft="#3A2526",
    good="#69D39A",
    good_fill="#173A28",
    bad="#FF9A94",
    bad_fill="#4A2022",
    slogan=Tint("#5A2A2A", "#FFB3AD"),
    goal=Tint("#4F3E17", "#F4CE75"),
    task=Tint("#1E3A5C", "#9CC7FF"),
    term=Tint("#1D4730", "#8FE0AD"),
    figure=Tint("#3C2D57", "#CFB4FF"),
    name=Tint("#34383F", "#C3C8CF"),
)


@dataclass(frozen=True, slots=True)
class Theme:
    """One look: colours, text scale and font families.

    `c` are the colours as text; `colour` gives one as a `QColor`; `px` scales a length with the text; `font` gives
    a font by what it is for; `tint` the highlight of a kind or group.
    """

    dark: bool
    scale: float
    families: tuple[str, ...]
    c: Colours

    def colour(self, name: str) -> QColor:
        """The plain colour of that field of `Colours`."""
        return QColor(getattr(self.c, name))

    def tint(self, kind: PhraseKind | KindGroup) -> Tint:
        """The highlight of a phrase kind, or of a group of kinds."""
        return self.c.tint(GROUP_OF[kind] if isinstance(kind, PhraseKind) else kind)

    def px(self, length: float) -> int:
        """A length in pixels that grows with the text."""
        return max(1, round(length * self.scale))

    def font(self, text: Text = Text.BODY, *, bold: bool = False) -> QFont:
        """The font for that use."""
        font = QFont(list(self.families))
        font.setPixelSize(self.px(_SIZES[text]))
        if bold:
            font.setWeight(QFont.Weight.Bold)
        return font


def font_families(language: str, platform: str = sys.platform) -> tuple[str, ...]:
    """The fonts to ask for, best first, for a language of ours on a platform; Qt falls back where all are missing."""
    traditional = language == "zh_TW"
    if platform == "win32":
        han = ("Microsoft JhengHei UI", "Microsoft YaHei UI") if traditional else ("Microsoft YaHei UI",)
        return ("Segoe UI", *han) if language == "en" else han
    if platform == "darwin":
        return ("PingFang TC", "PingFang HK", "PingFang SC") if traditional else ("PingFang SC", "PingFang TC")
    noto = ("Noto Sans CJK TC", "Noto Sans CJK SC") if traditional else ("Noto Sans CJK SC", "Noto Sans CJK TC")
    return (*noto, "Source Han Sans", "WenQuanYi Micro Hei")


def build_theme(*, dark: bool, scale: float = 1.0, language: str = "zh_CN") -> Theme:
    """The theme of that look, text scale and interface language."""
    return Theme(dark=dark, scale=scale, families=font_families(language), c=DARK if dark else LIGHT)


def wants_dark(setting: str) -> bool:
    """Whether the setting "light", "dark" or "system" means dark now."""
    if setting in ("light", "dark"):
        return setting == "dark"
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


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
    style = app.style()
    if style is None or style.name() != "fusion":
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


def centred(inner_width: int, inner_height: int, outer: QRect) -> QRect:
    """A rectangle of that size in the middle of another."""
    return QRect(
        outer.x() + (outer.width() - inner_width) // 2,
        outer.y() + (outer.height() - inner_height) // 2,
        inner_width,
        inner_height,
    )
