"""The small Qt style sheet: shapes and distances that Fusion and a palette cannot give."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studyapp.ui.theme import Theme

# Properties that widgets set: QPushButton role = primary | quiet | compact | link | icon; QFrame card = true;
# QPlainTextEdit framed = true; QComboBox chip = true.
_SHEET = Template("""
QToolTip { color: $ink; background-color: $panel; border: 1px solid $line; padding: ${p6}px ${p8}px; }

QPushButton { color: $ink; background-color: $panel; border: 1px solid $line; border-radius: ${p8}px;
  padding: 0 ${p14}px; min-height: ${p33}px; }
QPushButton:hover { background-color: $rail; }
QPushButton:pressed, QPushButton:checked { background-color: $soft; color: $accent; border-color: $accent; }
QPushButton:focus { border: 1px solid $accent; outline: none; }
QPushButton:disabled { color: $muted; background-color: $paper; }
QPushButton::menu-indicator { width: 0; }
QPushButton[role="primary"] { color: $accent_ink; background-color: $accent; border-color: $accent; }
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed {
  background-color: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:focus { border: 2px solid $ink; padding: 0 ${p13}px; min-height: ${p31}px; }
QPushButton[role="primary"]:disabled { color: $muted; background-color: $line; border-color: $line; }
QPushButton[role="quiet"], QPushButton[role="icon"], QPushButton[role="compact"] {
  background-color: transparent; border-color: transparent; color: $muted; padding: 0 ${p8}px; }
QPushButton[role="compact"] { min-height: ${p22}px; padding: 0 ${p6}px; border-radius: ${p6}px; }
QPushButton[role="quiet"]:hover, QPushButton[role="icon"]:hover, QPushButton[role="compact"]:hover {
  background-color: $rail; color: $ink; }
QPushButton[role="quiet"]:focus, QPushButton[role="icon"]:focus, QPushButton[role="compact"]:focus {
  border-color: $accent; }
QPushButton[role="quiet"]:checked, QPushButton[role="icon"]:checked, QPushButton[role="compact"]:checked {
  background-color: $soft; color: $accent; }
QPushButton[role="link"] { background-color: transparent; border: 1px solid transparent; border-radius: ${p4}px;
  color: $accent; padding: 0 ${p2}px; min-height: ${p24}px; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border-color: $accent; }

QLineEdit, QSpinBox, QDateEdit, QComboBox { color: $ink; background-color: $paper; border: 1px solid $line;
  border-radius: ${p8}px; padding: 0 ${p10}px; min-height: ${p33}px;
  selection-background-color: $accent; selection-color: $accent_ink; }
QLineEdit:focus, QSpinBox:focus, QDateEdit:focus, QComboBox:focus { border-color: $accent; }
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled { color: $muted; }
QComboBox, QDateEdit { padding-right: ${p30}px; }
QComboBox[chip="true"] { background-color: transparent; border: none; padding: 0; min-height: ${p24}px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: ${p30}px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: none; }
QComboBox QAbstractItemView { background-color: $panel; border: 1px solid $line; outline: none; padding: ${p4}px;
  selection-background-color: $soft; selection-color: $accent; }
QComboBox QAbstractItemView::item { min-height: ${p30}px; padding: 0 ${p6}px; }
QCalendarWidget QWidget { background-color: $panel; color: $ink; alternate-background-color: $paper; }
QCalendarWidget QAbstractItemView { background-color: $panel; color: $ink; outline: none;
  selection-background-color: $accent; selection-color: $accent_ink; }
QCalendarWidget QAbstractItemView:disabled { color: $line; }
QCalendarWidget QToolButton { padding: ${p4}px ${p8}px; border: none; border-radius: ${p6}px; }
QCalendarWidget QToolButton:hover { background-color: $soft; color: $accent; }
QCheckBox::indicator, QRadioButton::indicator { width: ${p14}px; height: ${p14}px; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }

QPlainTextEdit, QTextEdit, QTextBrowser { border: none; selection-background-color: $accent;
  selection-color: $accent_ink; }

QPlainTextEdit[framed="true"] { background-color: $panel; border: 1px solid $line; border-radius: ${p8}px;
  padding: ${p6}px ${p8}px; }
QPlainTextEdit[framed="true"]:focus { border-color: $accent; }

QFrame[card="true"] { background-color: $panel; border: 1px solid $line; border-radius: ${p14}px; }

QMenu { background-color: $panel; color: $ink; border: 1px solid $line; padding: ${p6}px; }
QMenu::item { padding: ${p6}px ${p30}px ${p6}px ${p18}px; border-radius: ${p6}px; }
QMenu::item:selected { background-color: $soft; color: $accent; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px ${p8}px; }

QAbstractItemView { border: none; outline: none; background-color: transparent; alternate-background-color: $paper;
  selection-background-color: $soft; selection-color: $ink; }
QHeaderView { background-color: transparent; border: none; }
QHeaderView::section { background-color: transparent; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: ${p8}px ${p10}px; }
QTableCornerButton::section { background-color: transparent; border: none; }

QScrollArea { border: none; background-color: transparent; }
QScrollBar { background-color: transparent; border: none; }
QScrollBar:vertical { width: ${p12}px; margin: 0; }
QScrollBar:horizontal { height: ${p12}px; margin: 0; }
QScrollBar::handle { background-color: $line; border-radius: ${p4}px; }
QScrollBar::handle:vertical { min-height: ${p36}px; margin: ${p2}px; }
QScrollBar::handle:horizontal { min-width: ${p36}px; margin: ${p2}px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background-color: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background-color: $line; }
QSplitter::handle:horizontal { width: 1px; }
QDialog { background-color: $paper; }
""")

_LENGTHS = (2, 4, 6, 8, 10, 12, 13, 14, 18, 22, 24, 30, 31, 33, 36)


def stylesheet(theme: Theme) -> str:
    """The sheet for a theme."""
    colours = {
        name: getattr(theme.c, name)
        for name in ("paper", "panel", "rail", "ink", "muted", "line", "accent", "accent_hover", "accent_ink", "soft")
    }
    return _SHEET.substitute(colours, **{f"p{length}": theme.px(length) for length in _LENGTHS})
