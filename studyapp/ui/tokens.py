"""How the program looks, as values: every colour, distance, radius and type size, once.

A `Theme` is an immutable value, made by `build_theme`; theme.py lays it on Qt. When language, light/dark or text size
change, the window makes a new theme and builds its pages anew, so a page may read its theme at construction and in
`paintEvent` and need not listen for changes.

The window's first paint needs this module and few others. Nothing there imports the core, nor touches what makes
PySide6 load Qt's namespace, whose hundred enumerations take longer than all of our own code: `Qt` itself, and every
`QPen` and `QBrush` (so also `fillRect` and `setPen`); palettes and SVG do the painting. For the same reason the values
here are named tuples: a frozen dataclass of twenty fields takes 3 ms to make.
"""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QFont, QPalette

if TYPE_CHECKING:
    from studyapp.core.phrases import PhraseKind

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


_GROUP_BY_NAME: dict[str, KindGroup] = {
    "slogan": KindGroup.SLOGAN,
    "goal": KindGroup.GOAL,
    "task": KindGroup.TASK,
    "term": KindGroup.TERM,
    "enumeration": KindGroup.TERM,
    "time": KindGroup.FIGURE,
    "number": KindGroup.FIGURE,
    "document": KindGroup.NAME,
    "person": KindGroup.NAME,
    "organization": KindGroup.NAME,
}


def group_of(kind: str) -> KindGroup:
    """The group of a `PhraseKind`."""
    return _GROUP_BY_NAME[kind]


class Tint(NamedTuple):
    """A soft highlight: `fill` behind body ink, `ink` for text, bars and underlines in the tint's own colour."""

    fill: str
    ink: str


class Colours(NamedTuple):
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


class Theme(NamedTuple):
    """One look: colours, text scale and font families.

    `c` are the colours as text; `colour` gives one as a `QColor`; `px` scales a length with the text; `font` gives
    a font by what it is for; `tint` the highlight of a kind or group.
    """

    dark: bool
    scale: float
    families: tuple[str, ...]
    c: Colours

    def palette(self, window: str, text: str | None = None) -> QPalette:
        """A palette for one widget: its background, and its text where that is not body ink."""
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(window))
        ink = QColor(self.c.ink if text is None else text)
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        palette.setColor(QPalette.ColorRole.ButtonText, ink)
        return palette

    def colour(self, name: str) -> QColor:
        """The plain colour of that field of `Colours`."""
        return QColor(getattr(self.c, name))

    def tint(self, kind: PhraseKind | KindGroup) -> Tint:
        """The highlight of a phrase kind, or of a group of kinds."""
        return self.c.tint(kind if isinstance(kind, KindGroup) else group_of(kind))

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
        # Each with its older sister; left to itself, Windows would take SimSun for Chinese.
        simplified = ("Microsoft YaHei UI", "Microsoft YaHei")
        han = ("Microsoft JhengHei UI", "Microsoft JhengHei", *simplified) if traditional else simplified
        noto = ("Noto Sans CJK TC", "Noto Sans TC") if traditional else ("Noto Sans CJK SC", "Noto Sans SC")
        # The last has the signs that Chinese fonts lack, such as the ballot cross.
        return (*(("Segoe UI",) if language == "en" else ()), *han, *noto, "Segoe UI Symbol")
    if platform == "darwin":
        return ("PingFang TC", "PingFang HK", "PingFang SC") if traditional else ("PingFang SC", "PingFang TC")
    noto = ("Noto Sans CJK TC", "Noto Sans CJK SC") if traditional else ("Noto Sans CJK SC", "Noto Sans CJK TC")
    return (*noto, "Source Han Sans", "WenQuanYi Micro Hei")


def build_theme(*, dark: bool, scale: float = 1.0, language: str = "zh_CN") -> Theme:
    """The theme of that look, text scale and interface language."""
    return Theme(dark=dark, scale=scale, families=font_families(language), c=DARK if dark else LIGHT)


def is_dark(palette: QPalette) -> bool:
    """Whether a palette is of a dark look.

    Asked of the platform's own palette, which on some desktops is dark where the colour scheme is not told.
    """
    return palette.color(QPalette.ColorRole.Window).lightness() < 128
