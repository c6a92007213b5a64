"""The languages of the interface, and the words for kinds, groups, types and errors in the one installed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from studyapp.core.errors import UserError
from studyapp.core.items.item import ItemStatus, ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.resources import resource
from studyapp.ui.theme import KindGroup

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


def kind_label(kind: PhraseKind) -> str:
    """The word for a phrase kind."""
    translate = QCoreApplication.translate
    return {
        PhraseKind.SLOGAN: translate("kinds", "Slogan"),
        PhraseKind.GOAL: translate("kinds", "Goal"),
        PhraseKind.TASK: translate("kinds", "Task"),
        PhraseKind.TERM: translate("kinds", "Term"),
        PhraseKind.ENUMERATION: translate("kinds", "Enumeration"),
        PhraseKind.TIME: translate("kinds", "Time"),
        PhraseKind.NUMBER: translate("kinds", "Number"),
        PhraseKind.DOCUMENT: translate("kinds", "Document"),
        PhraseKind.PERSON: translate("kinds", "Person"),
        PhraseKind.ORGANIZATION: translate("kinds", "Body"),
    }[kind]


def kind_group_label(group: KindGroup) -> str:
    """The words on a legend chip."""
    translate = QCoreApplication.translate
    return {
        KindGroup.SLOGAN: translate("kinds", "Slogans"),
        KindGroup.GOAL: translate("kinds", "Goals"),
        KindGroup.TASK: translate("kinds", "Tasks"),
        KindGroup.TERM: translate("kinds", "Terms and lists"),
        KindGroup.FIGURE: translate("kinds", "Times and numbers"),
        KindGroup.NAME: translate("kinds", "Names and documents"),
    }[group]


def item_type_label(type_: ItemType) -> str:
    """The words for an item type."""
    translate = QCoreApplication.translate
    return {
        ItemType.SINGLE: translate("items", "Single choice"),
        ItemType.MULTIPLE: translate("items", "Multiple choice"),
        ItemType.TRUEFALSE: translate("items", "True or false"),
        ItemType.CLOZE: translate("items", "Fill in the blanks"),
        ItemType.MATCHING: translate("items", "Matching"),
        ItemType.ORDERING: translate("items", "Ordering"),
        ItemType.SET: translate("items", "Blanks in any order"),
        ItemType.RECALL: translate("items", "From memory"),
    }[type_]


def item_status_label(status: ItemStatus) -> str:
    """The word for where an item stands."""
    translate = QCoreApplication.translate
    return {
        ItemStatus.DRAFT: translate("items", "Draft"),
        ItemStatus.APPROVED: translate("items", "Approved"),
        ItemStatus.REJECTED: translate("items", "Rejected"),
        ItemStatus.RETIRED: translate("items", "Retired"),
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
