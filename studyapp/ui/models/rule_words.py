"""In words, by which rule an item was made: rules have names like `single.list.member`, which are for programs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studyapp.core.errors import QT_TRANSLATE_NOOP
from studyapp.core.phrases import PhraseKind
from studyapp.ui.i18n import kind_label

_WORDS = {
    "list": QT_TRANSLATE_NOOP("RuleWords", "a list told in the article"),
    "named list": QT_TRANSLATE_NOOP("RuleWords", "a list with a name"),
    "numbered": QT_TRANSLATE_NOOP("RuleWords", "a numbered list"),
    "headings": QT_TRANSLATE_NOOP("RuleWords", "headings of one rank"),
    "pair": QT_TRANSLATE_NOOP("RuleWords", "two things that belong together"),
    "must": QT_TRANSLATE_NOOP("RuleWords", "two things that belong together"),
    "objective": QT_TRANSLATE_NOOP("RuleWords", "two things that belong together"),
    "attribute": QT_TRANSLATE_NOOP("RuleWords", "two things that belong together"),
    "clause": QT_TRANSLATE_NOOP("RuleWords", "two things that belong together"),
    "couplet": QT_TRANSLATE_NOOP("RuleWords", "a couplet"),
    "stage": QT_TRANSLATE_NOOP("RuleWords", "goals by stage"),
    "stages": QT_TRANSLATE_NOOP("RuleWords", "goals by stage"),
    "dated": QT_TRANSLATE_NOOP("RuleWords", "what happens when"),
    "office": QT_TRANSLATE_NOOP("RuleWords", "office and name"),
    "slot": QT_TRANSLATE_NOOP("RuleWords", "one word of a set phrase"),
    "formula": QT_TRANSLATE_NOOP("RuleWords", "the order of a set phrase"),
    "emphasis": QT_TRANSLATE_NOOP("RuleWords", "what each stage stresses"),
    "word bank": QT_TRANSLATE_NOOP("RuleWords", "a word bank"),
}
"""The middle of a rule's name, after the type, to words; a kind of phrase there has its own label."""


def rule_words(rule: str) -> str:
    """What the rule makes items from, translated; empty for one that has no words here."""
    middle = rule.split(".")[1] if "." in rule else rule
    if middle in set(PhraseKind):
        return kind_label(PhraseKind(middle))
    words = _WORDS.get(middle, "")
    return QCoreApplication.translate("RuleWords", words) if words else ""
