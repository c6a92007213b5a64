"""The translations: complete, current, compiled, and with the same places to fill in as the source."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from studyapp.core.errors import UserError
from studyapp.core.items.audit import RULES, Finding
from studyapp.core.items.item import ItemStatus, ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.ui import i18n
from studyapp.ui.theme import KindGroup

SCRIPT = Path(__file__).resolve().parents[2] / "build_scripts" / "translations.py"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_translations", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_nothing_is_missing_gone_or_out_of_date(script: ModuleType) -> None:
    assert script.faults() == []


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_places_to_fill_in_are_kept(script: ModuleType, language: str) -> None:
    for message in script.messages(script.FOLDER / f"studyapp_{language}.ts").values():
        for translation in message.translations:
            places = [Counter(re.findall(r"\{\w*\}|%n", text)) for text in (message.source, translation)]
            assert places[0] == places[1], (message.context, message.source)


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_translations_are_in_their_script(script: ModuleType, language: str) -> None:
    """Simplified characters in the Traditional file, or the other way, are what a hurried translator leaves."""
    wrong = "设题库练习语标选项开关闭错误没结页项" if language == "zh_TW" else "設題庫練習語標選項開關閉錯誤沒結頁項"
    own_names = set(i18n.LANGUAGES.values()) | {"简 / 繁"}
    for message in script.messages(script.FOLDER / f"studyapp_{language}.ts").values():
        if message.source in own_names:
            continue
        for text in message.translations:
            assert not set(text) & set(wrong), (message.context, message.source, text)


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_word_for_a_kind_and_a_type_is_known(qapp: QApplication, language: str) -> None:
    i18n.install(qapp, language)
    words = [i18n.kind_label(kind) for kind in PhraseKind]
    words += [i18n.item_type_label(type_) for type_ in ItemType]
    words += [i18n.item_status_label(status) for status in ItemStatus]
    groups = [i18n.kind_group_label(group) for group in KindGroup]
    assert all(words + groups)
    assert len(set(groups)) == len(groups)
    assert all(word.isascii() for word in words) is (language == "en")


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_flaw_of_the_audit_has_words(qapp: QApplication, language: str) -> None:
    i18n.install(qapp, language)
    for rule in RULES:
        assert i18n.finding_label(rule.code) != rule.code.replace("_", " "), rule.code
        assert i18n.check_label(rule.code), rule.code
        assert i18n.finding_source(rule.source) != rule.source
        assert i18n.finding_label(rule.code).isascii() is (language == "en") or "“" in i18n.finding_label(rule.code)


@pytest.mark.usefixtures("qapp")
def test_a_finding_is_told_with_its_place() -> None:
    finding = Finding("odd_one_out", "option B", "The right option alone {words}.", {"words": "has a comma"})
    assert i18n.finding_sentence(finding) == "The right option alone has a comma."
    assert i18n.finding_place("option B") == "option B"
    assert i18n.finding_label("a_new_code") == "a new code"
    assert i18n.check_label("a_new_code") == ""


def test_plurals_and_qts_own_words(qapp: QApplication) -> None:
    def days(number: int) -> str:
        return QCoreApplication.translate("ProgressOverview", "%n day(s)", "", number)

    i18n.install(qapp, "zh_CN")
    assert days(3) == "3 天"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    i18n.install(qapp, "en")
    assert (days(1), days(3)) == ("1 day", "3 days")


def test_an_error_speaks_the_language_installed(qapp: QApplication) -> None:
    error = UserError("{name}: the file is empty.", name="a\nb.txt")
    i18n.install(qapp, "zh_CN")
    assert i18n.sentence(error) == "a b.txt：文件是空的。"
    i18n.install(qapp, "en")
    assert i18n.sentence(error) == "a b.txt: the file is empty."


@pytest.mark.parametrize(("setting", "language"), [("zh_TW", "zh_TW"), ("en", "en"), ("zh_CN", "zh_CN")])
def test_a_language_that_was_chosen_is_spoken(setting: str, language: str) -> None:
    assert i18n.language_of(setting) == language
