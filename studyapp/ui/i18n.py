"""The languages of the interface, and the words for kinds, groups, types and errors in the one installed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from studyapp.core.errors import UserError
from studyapp.resources import resource

if TYPE_CHECKING:
    from studyapp.core.items.audit import Finding
    from studyapp.core.items.item import ItemStatus, ItemType
    from studyapp.core.phrases import PhraseKind
    from studyapp.services.undo import Act
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


def joined(parts: Iterable[str]) -> str:
    """Whole answers or clauses after one another."""
    return QCoreApplication.translate("words", "; ").join(parts)


def listed(parts: Iterable[str]) -> str:
    """Words after one another."""
    return QCoreApplication.translate("words", ", ").join(parts)


def paired(left: str, right: str) -> str:
    """The two halves of a pair."""
    return QCoreApplication.translate("words", "{left} – {right}").format(left=left, right=right)


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


def finding_label(code: str) -> str:
    """A flaw that the audit found, in the fewest words; a code without words of its own is told as it is."""
    translate = QCoreApplication.translate
    return {
        "too_few_options": translate("flaws", "Too few options"),
        "duplicate_options": translate("flaws", "Same option twice"),
        "nested_options": translate("flaws", "Nested options"),
        "key_longest": translate("flaws", "Key longest"),
        "key_in_stem": translate("flaws", "Key in the stem"),
        "clang_cue": translate("flaws", "Key echoes the stem"),
        "mixed_types": translate("flaws", "Mixed options"),
        "odd_one_out": translate("flaws", "Key stands out"),
        "absolute_word": translate("flaws", "Absolute word"),
        "all_of_the_above": translate("flaws", "All of the above"),
        "negative_stem": translate("flaws", "Unstressed not"),
        "unsorted_numbers": translate("flaws", "Figures unsorted"),
        "everything_right": translate("flaws", "All options right"),
        "leans_on_the_page": translate("flaws", "Leans on the page"),
        "blanks_and_answers": translate("flaws", "Blanks and answers differ"),
        "hinted_blank": translate("flaws", "Blank gives a hint"),
        "second_right_answer": translate("flaws", "Second right answer"),
        "not_in_the_article": translate("flaws", "Not the article's words"),
        "false_by_not": translate("flaws", "False by “not”"),
        "stale_evidence": translate("flaws", "Stale evidence"),
        "ambiguous_rows": translate("flaws", "Ambiguous rows"),
        "equal_parts": translate("flaws", "Equal parts"),
        "already_ordered": translate("flaws", "Already in order"),
        "members_alike": translate("flaws", "Answers alike"),
        "recall_given_away": translate("flaws", "Stem tells the text"),
        "unbalanced_truth": translate("flaws", "Truth unbalanced"),
    }.get(code, code.replace("_", " "))


def check_label(code: str) -> str:
    """What holds of an item in which the audit does not find that flaw; empty where it goes without saying."""
    translate = QCoreApplication.translate
    return {
        "too_few_options": translate("flaws", "enough options"),
        "duplicate_options": translate("flaws", "options differ"),
        "nested_options": translate("flaws", "no nested options"),
        "key_longest": translate("flaws", "key not the longest"),
        "key_in_stem": translate("flaws", "key not in the stem"),
        "clang_cue": translate("flaws", "no echo of the stem"),
        "mixed_types": translate("flaws", "options of one type"),
        "odd_one_out": translate("flaws", "key does not stand out"),
        "absolute_word": translate("flaws", "no absolute words"),
        "all_of_the_above": translate("flaws", "no “all of the above”"),
        "negative_stem": translate("flaws", "no unstressed not"),
        "unsorted_numbers": translate("flaws", "figures in order"),
        "everything_right": translate("flaws", "not all right"),
        "leans_on_the_page": translate("flaws", "stem stands alone"),
        "blanks_and_answers": translate("flaws", "an answer for each blank"),
        "hinted_blank": translate("flaws", "blanks give no hint"),
        "second_right_answer": translate("flaws", "one right answer"),
        "not_in_the_article": translate("flaws", "the article's words"),
        "false_by_not": translate("flaws", "not false by “not”"),
        "stale_evidence": translate("flaws", "evidence stands"),
        "ambiguous_rows": translate("flaws", "one partner for each row"),
        "equal_parts": translate("flaws", "one place for each part"),
        "already_ordered": translate("flaws", "parts are shuffled"),
        "members_alike": translate("flaws", "answers differ"),
        "recall_given_away": translate("flaws", "stem tells none of the text"),
    }.get(code, "")


def finding_source(source: str) -> str:
    """Where a rule of the audit comes from, by the short name that the audit gives."""
    translate = QCoreApplication.translate
    return {
        "NBME": translate("flaws", "Rule of the NBME item-writing guide"),
        "Haladyna": translate("flaws", "Rule of Haladyna, Downing and Rodriguez 2002"),
        "Moore": translate("flaws", "Rule of Moore et al. 2023"),
        "own": translate("flaws", "Rule of StudyApp: items quote an article"),
    }.get(source, source)


def finding_sentence(finding: Finding) -> str:
    """The finding as a sentence, in the language installed."""
    translate = QCoreApplication.translate
    words = {  # what the audit says of the option that stands out
        "has a pause": translate("flaws", "has a pause mark"),
        "is quoted": translate("flaws", "stands in quotation marks"),
        "has a comma": translate("flaws", "has a comma"),
        "has a title mark": translate("flaws", "has title marks"),
    }
    fields = {name: words.get(value, value) for name, value in finding.fields.items()}
    return _filled(translate("audit", finding.template), finding.template, fields)


def finding_place(place: str) -> str:
    """Where in the item a flaw is."""
    translate = QCoreApplication.translate
    if place.startswith("option "):
        return translate("flaws", "option {letter}").format(letter=place.removeprefix("option "))
    return {
        "stem": translate("flaws", "stem"),
        "key": translate("flaws", "key"),
        "options": translate("flaws", "options"),
        "evidence": translate("flaws", "evidence"),
    }.get(place, place)


def sentence(error: UserError) -> str:
    """What the error says to a person, in the language installed."""
    fields = {name: _one_line(value) for name, value in error.fields.items()}
    return _filled(QCoreApplication.translate("errors", error.template), error.template, fields)


def act_words(act: Act) -> str:
    """What was done, as a noun, in the language installed."""
    fields = {name: _one_line(value) for name, value in act.fields.items()}
    return _filled(QCoreApplication.translate("undo", act.name), act.name, fields)


def _filled(translated: str, template: str, fields: Mapping[str, object]) -> str:
    try:
        return translated.format(**fields)
    except (KeyError, IndexError, ValueError):
        # A translation with a wrong {place} must not hide what it should have told.
        return template.format(**fields)


def _one_line(value: object) -> object:
    """A field as it may stand in a line: numbers stay numbers, text loses line breaks and control characters."""
    if isinstance(value, int | float):
        return value
    return "".join(char if char.isprintable() else " " for char in str(value))
