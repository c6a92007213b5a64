"""The look: contrast of every pair of colours in use, kinds told apart without colour, fonts by language."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from studyapp.core.phrases import PhraseKind
from studyapp.ui.theme import (
    DARK,
    GROUP_OF,
    LIGHT,
    UNDERLINE,
    Colours,
    KindGroup,
    Text,
    apply_theme,
    build_theme,
    font_families,
    palette_of,
)
from studyapp.ui.tokens import is_dark

PAIRS = (
    *[("ink", ground) for ground in ("paper", "panel", "rail", "soft", "good_fill", "bad_fill", "line")],
    *[("muted", ground) for ground in ("paper", "panel", "rail", "soft", "good_fill")],
    *[("accent", ground) for ground in ("paper", "panel", "rail", "soft")],
    *[("accent_ink", ground) for ground in ("accent", "accent_hover", "good", "bad")],
    *[("good", ground) for ground in ("paper", "panel", "good_fill")],
    *[("bad", ground) for ground in ("paper", "panel", "bad_fill")],
)
"""Text and what it stands on, wherever either is used in the program."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2, 1 to 21."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    def luminance(name: str) -> float:
        colour = QColor(name)
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out(colours: Colours, text: str, ground: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("group", KindGroup)
def test_text_stands_out_on_highlights(colours: Colours, group: KindGroup) -> None:
    tint = colours.tint(group)
    assert contrast(colours.ink, tint.fill) >= 4.5
    for ground in (tint.fill, colours.panel, colours.paper):
        assert contrast(tint.ink, ground) >= 4.5


def test_every_kind_has_a_group_and_every_group_a_line_of_its_own() -> None:
    assert set(GROUP_OF) == set(PhraseKind)
    assert set(GROUP_OF.values()) == set(KindGroup)
    assert len(set(UNDERLINE.values())) == len(KindGroup)


def test_a_kind_has_the_tint_of_its_group() -> None:
    theme = build_theme(dark=True)
    assert theme.tint(PhraseKind.ENUMERATION) == theme.tint(PhraseKind.TERM) == DARK.term
    assert theme.tint(KindGroup.NAME) == DARK.name


@pytest.mark.parametrize("dark", [False, True])
def test_the_whole_application_takes_the_look(qapp: QApplication, dark: bool) -> None:
    theme = build_theme(dark=dark)
    apply_theme(qapp, theme)
    assert qapp.palette().color(qapp.palette().ColorRole.Window) == theme.colour("paper")
    assert theme.c.accent in qapp.styleSheet()
    assert is_dark(palette_of(theme)) is dark


def test_text_scale_scales_text_and_lengths() -> None:
    large = build_theme(dark=False, scale=1.5)
    assert large.px(20) == 30
    assert large.font(Text.BODY).pixelSize() == 21
    assert large.font(Text.BODY, bold=True).bold()


@pytest.mark.parametrize(
    ("language", "platform", "first"),
    [
        ("zh_CN", "win32", "Microsoft YaHei UI"),
        ("zh_TW", "win32", "Microsoft JhengHei UI"),
        ("en", "win32", "Segoe UI"),
        ("zh_CN", "linux", "Noto Sans CJK SC"),
        ("zh_TW", "linux", "Noto Sans CJK TC"),
        ("zh_TW", "darwin", "PingFang TC"),
    ],
)
def test_fonts_follow_the_language(language: str, platform: str, first: str) -> None:
    families = font_families(language, platform)
    assert families[0] == first
    assert not any("SimSun" in family for family in families)
