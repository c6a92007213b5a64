"""Settings: each choice takes effect and is kept; the data folder can be copied; licences can be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from studyapp.services.bundle import Services
from studyapp.settings import Settings
from studyapp.ui.dialogs.about_dialog import AboutDialog
from studyapp.ui.pages.settings_page import SettingsPage
from studyapp.ui.preferences import Preferences
from studyapp.ui.tasks import TaskRunner
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.select import Select
from tests.ui.pages.conftest import House, Sent

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen plugin's own complaint
DATA = Path("somewhere") / "数据 folder"


def make(services: Services, runner: TaskRunner, preferences: Preferences, theme: Theme) -> SettingsPage:
    return SettingsPage(services, runner, preferences, theme, DATA)


@pytest.fixture
def page(house: House) -> SettingsPage:
    return house.show(make)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", "zh_TW"),
        ("theme", "dark"),
        ("text_scale", 1.5),
        ("reading_script", "Hant"),
        ("session_size", 50),
    ],
)
def test_a_choice_holds_and_is_kept(page: SettingsPage, house: House, tmp_path: Path, name: str, value: object) -> None:
    select = page.findChild(Select, name)
    assert isinstance(select, Select)
    assert select.value == getattr(Settings(), name)
    select.choose(value)
    assert select.value == value
    select.activated.emit(select.currentIndex())
    assert getattr(house.preferences.current, name) == value
    assert getattr(Settings.load(tmp_path / "settings.json"), name) == value


def test_an_unusual_value_is_offered_and_not_changed(house: House) -> None:
    house.preferences.change(text_scale=1.37, session_size=23)
    page = house.show(make)
    assert page.text_scale.value == 1.37
    assert page.session_size.value == 23


def test_the_folder_can_be_copied(page: SettingsPage) -> None:
    with Sent(page, "notice_requested") as sent:
        page.copy_folder.click()
    assert QGuiApplication.clipboard().text() == str(DATA)
    assert len(sent) == 1


def test_licences_can_be_read(page: SettingsPage) -> None:
    page.licences.click()
    dialog = page.findChild(AboutDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert "ISC License" in dialog.text.toPlainText()
    assert "LGPL" in dialog.text.toPlainText()
    dialog.close_button.click()
    assert not dialog.isVisible()


def test_only_what_was_changed_is_saved(tmp_path: Path) -> None:
    """What was given for one run, as by --lang, does not become the user's choice."""
    path = tmp_path / "settings.json"
    Settings(language="zh_CN", session_size=30).save(path)
    preferences = Preferences(Settings(language="en", session_size=30), path)
    preferences.change(theme="dark")
    assert Settings.load(path) == Settings(language="zh_CN", session_size=30, theme="dark")
    assert preferences.current.language == "en"
