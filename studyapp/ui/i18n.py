"""The languages of the interface, and the words for kinds, groups, types and errors in the one installed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from studyapp.core.errors import UserError
from studyapp.resources import resource

if TYPE_CHECKING:
    from studyapp.core.items.item import ItemStatus, ItemType
    from studyapp.core.phrases import PhraseKind
    from studyapp.ui.tokens import KindGroup

LANGUAGES: dict[str, str] = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}
"""Code to name in the language itself, which is how a person finds their own."""

_installed: list[QTranslator] = []
# Qt drops a translator that Python lets go of; they belong to the application, of which there is one.


def language_of(setting: str) -> str:
    """The language that a setting ("" means the system's) stands for; Chinese where the system's is not ours."""
    if setting in LANGUAGES:
        return setting
    locale = QLocale.system()
    if locale.language() == QLocale.Language.Chinese:
        return "zh_TW" if locale.script() == QLocale.Script.TraditionalHanScript else "zh_CN"
    return "en" if locale.language() == QLocale.Language.English and locale.name() != "C" else "zh_CN"


def install(app: QCoreApplication, language: str) -> None:
    """Make `language` the one that `tr` and `translate` answer in, for our words and Qt's own."""
    for translator in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (
        (f"qtbase_{language}", qt_folder),
        (f"studyapp_{language}", str(resource("translations"))),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            _installed.append(translator)
    QLocale.setDefault(QLocale(language))


def short_date(day: date) -> str:
    """A day as the language installed writes it in figures."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def kind_label(kind: PhraseKind) -> str:
    """The word for a phrase kind."""
    # By value and not by member, here and below: the core is not imported before the first paint.
    translate = QCoreApplication.translate
    return {
        "slogan": translate("kinds", "Slogan"),
        "goal": translate("kinds", "Goal"),
        "task": translate("kinds", "Task"),
        "term": translate("kinds", "Term"),
        "enumeration": translate("kinds", "Enumeration"),
        "time": translate("kinds", "Time"),
        "number": translate("kinds", "Number"),
        "document": translate("kinds", "Document"),
        "person": translate("kinds", "Person"),
        "organization": translate("kinds", "Body"),
    }[kind]


def kind_group_label(group: KindGroup) -> str:
    """The words on a legend chip."""
    translate = QCoreApplication.translate
    return {
        "slogan": translate("kinds", "Slogans"),
        "goal": translate("kinds", "Goals"),
        "task": translate("kinds", "Tasks"),
        "term": translate("kinds", "Terms and lists"),
        "figure": translate("kinds", "Times and numbers"),
        "name": translate("kinds", "Names and documents"),
    }[group]


def item_type_label(type_: ItemType) -> str:
    """The words for an item type."""
    translate = QCoreApplication.translate
    return {
        "single": translate("items", "Single choice"),
        "multiple": translate("items", "Multiple choice"),
        "truefalse": translate("items", "True or false"),
        "cloze": translate("items", "Fill in the blanks"),
        "matching": translate("items", "Matching"),
        "ordering": translate("items", "Ordering"),
        "set": translate("items", "Blanks in any order"),
        "recall": translate("items", "From memory"),
    }[type_]


def item_status_label(status: ItemStatus) -> str:
    """The word for where an item stands."""
    translate = QCoreApplication.translate
    return {
        "draft": translate("items", "Draft"),
        "approved": translate("items", "Approved"),
        "rejected": translate("items", "Rejected"),
        "retired": translate("items", "Retired"),
    }[status]


def sentence(error: UserError) -> str:
    """What the error says to a person, in the language installed."""
    fields = {name: _one_line(value) for name, value in error.fields.items()}
    try:
        return QCoreApplication.translate("errors", error.template).format(**fields)
    except (KeyError, IndexError, ValueError):
        # A translation with a wrong {place} must not hide the error that it should have told.
        return error.template.format(**fields)


def _one_line(value: object) -> object:
    """A field as it may stand in a line: numbers stay numbers, text loses line breaks and control characters."""
    if isinstance(value, int | float):
        return value
    return "".join(char if char.isprintable() else " " for char in str(value))
