"""The small widgets that pages share."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.ui.theme import KindGroup, Theme, apply_theme, build_theme
from studyapp.ui.widgets.buttons import IconButton, PrimaryButton
from studyapp.ui.widgets.card import StatCard
from studyapp.ui.widgets.chip import Chip
from studyapp.ui.widgets.date_field import DateField
from studyapp.ui.widgets.elided_label import ElidedLabel
from studyapp.ui.widgets.empty_state import EmptyState
from studyapp.ui.widgets.header_bar import HeaderBar
from studyapp.ui.widgets.progress_bar import ProgressBar
from studyapp.ui.widgets.select import Select
from studyapp.ui.widgets.toast import BusyCard, Toast

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen plugin's own complaint


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = build_theme(dark=False)
    apply_theme(qapp, theme)
    return theme


def shown(qtbot: QtBot, widget: QWidget, width: int = 600, height: int = 400) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()


def test_a_chip_switches_by_mouse_space_and_enter(theme: Theme, qtbot: QtBot) -> None:
    chip = Chip(theme, "Slogans 3", theme.tint(KindGroup.SLOGAN), checkable=True, group=KindGroup.SLOGAN)
    shown(qtbot, chip)
    assert chip.isChecked()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    QTest.keyClick(chip, Qt.Key.Key_Space)
    QTest.keyClick(chip, Qt.Key.Key_Return)
    assert not chip.isChecked()
    before = chip.sizeHint().width()
    chip.set_text("Slogans 3000")
    assert chip.sizeHint().width() > before
    assert chip.accessibleName() == "Slogans 3000"


def test_a_plain_chip_is_out_of_the_way(theme: Theme) -> None:
    assert Chip(theme, "Goal", theme.c.goal).focusPolicy() == Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize("group", KindGroup)
def test_groups_look_different_without_colour(theme: Theme, qtbot: QtBot, group: KindGroup) -> None:
    grey = theme.tint(KindGroup.NAME)
    pictures = []
    for other in {group, KindGroup.SLOGAN if group is not KindGroup.SLOGAN else KindGroup.GOAL}:
        chip = Chip(theme, "word word word", grey, group=other)
        qtbot.addWidget(chip)
        chip.adjustSize()
        pictures.append(chip.grab().toImage())
    assert pictures[0] != pictures[1]


def test_an_elided_label_tells_the_rest(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel(theme, "一个很长很长很长很长很长的标题")
    shown(qtbot, label, width=80, height=24)
    assert label.text().endswith("…")
    assert label.toolTip() == label.full_text == label.accessibleName()
    label.resize(600, 24)
    assert label.text() == label.full_text
    assert label.toolTip() == ""


def test_a_header_gives_way_and_keeps_its_controls(theme: Theme, qtbot: QtBot) -> None:
    header = HeaderBar(theme, "题目" * 40)
    button = PrimaryButton(theme, "Do")
    header.add(button)
    header.set_title("题目" * 40, "subtitle")
    shown(qtbot, header, width=400, height=56)
    assert header.width() == 400
    assert button.geometry().right() < 400
    assert header.title == "题目" * 40


def test_a_wide_widget_takes_the_room_between(theme: Theme, qtbot: QtBot) -> None:
    header = HeaderBar(theme, "A")
    bar = ProgressBar(theme, "How far")
    header.add_wide(bar)
    shown(qtbot, header, width=600, height=56)
    assert bar.width() > 450


def test_an_icon_button_has_a_name(theme: Theme) -> None:
    button = IconButton(theme, "x", "Close")
    assert button.accessibleName() == button.toolTip() == "Close"
    assert not button.icon().isNull()


@pytest.mark.parametrize(("fraction", "value"), [(-1.0, 0), (0.0, 0), (0.504, 50), (1.0, 100), (7.0, 100)])
def test_a_bar_keeps_within_bounds(theme: Theme, fraction: float, value: int) -> None:
    bar = ProgressBar(theme, "How far")
    bar.set_fraction(fraction)
    assert bar.value() == value


def test_a_card_reads_as_a_sentence(theme: Theme) -> None:
    card = StatCard(theme, "Accuracy")
    card.show_figure("75%", "in the last 30 days")
    assert card.accessibleName() == "Accuracy 75% in the last 30 days"


def test_choosing_by_program_is_silent(theme: Theme, qtbot: QtBot) -> None:
    select = Select(theme, "Size", ((1, "one"), (None, "all")))
    told: list[int] = []
    select.activated.connect(told.append)
    select.choose(None)
    assert select.value is None
    assert select.currentText() == "all"
    shown(qtbot, select, 200, 40)
    QTest.keyClick(select, Qt.Key.Key_Up)
    assert told == [0]
    assert select.value == 1


def test_an_empty_state_shows_all_its_words(theme: Theme, qtbot: QtBot) -> None:
    words = "先就一篇文章练习几道题，这里就会显示正确率、连续学习天数和最常答错的题目。" * 2
    state = EmptyState(theme, "search", "Nothing yet", words, "Start")
    shown(qtbot, state, 900, 600)
    label = next(label for label in state.findChildren(QLabel) if label.text() == words)
    assert label.height() >= label.heightForWidth(label.width())
    with qtbot.waitSignal(state.action_requested):
        state.button.click()


def test_a_toast_stays_inside_and_errors_stay(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    toast = Toast(theme, window)
    shown(qtbot, window, 500, 300)
    toast.warn("一个很长的句子，" * 20)
    assert window.rect().contains(toast.geometry())
    assert not toast._timer.isActive()
    window.resize(420, 380)
    assert window.rect().contains(toast.geometry())
    toast.tell("Done.")
    assert toast._timer.isActive()
    toast._timer.timeout.emit()
    assert toast.isHidden()


def test_a_busy_card_finds_its_place_when_the_window_opens(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    busy = BusyCard(theme, window)
    busy.begin("Reading a.txt…")
    shown(qtbot, window, 800, 600)
    assert busy.geometry().bottom() > 500
    with qtbot.waitSignal(busy.cancel_requested):
        busy.cancel_button.click()


def test_a_busy_card_grows_with_its_words_and_never_cuts_the_part(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    busy = BusyCard(theme, window)
    shown(qtbot, window, 800, 600)
    busy.begin("Reading a.txt…", 0.0, "1 / 4")
    busy.begin("Reading a-notice-with-a-rather-long-name-of-its-own.txt…", 0.25, "2 / 4")
    assert busy.words.text() == busy.words.full_text
    assert busy.part.width() >= busy.part.sizeHint().width()
    busy.begin(f"Reading {'very-' * 60}long.txt…", 0.5, "3 / 4")
    assert window.rect().contains(busy.geometry())
    assert busy.words.text().endswith("…")
    assert busy.part.width() >= busy.part.sizeHint().width()
    busy.begin("Writing b.pdf…")
    assert busy.part.isHidden()


def test_a_day_is_chosen_from_a_calendar_with_arrows_of_ours(qtbot: QtBot, theme: Theme) -> None:
    field = DateField(theme, "Day")
    qtbot.addWidget(field)
    assert field.accessibleName() == "Day"
    arrows = [button for button in field.calendarWidget().findChildren(QToolButton) if not button.icon().isNull()]
    assert len(arrows) >= 2
