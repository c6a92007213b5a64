"""The words of practice in the language installed: ways to practise, ratings, intervals, hints and rules of marking."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from studyapp.core.learning.grading import MultipleRule, OrderingRule, PartsRule
from studyapp.core.learning.hints import Hint
from studyapp.services.practice import Mode, Rating


def mode_label(mode: Mode) -> str:
    """The name of a way to practise."""
    translate = QCoreApplication.translate
    return {
        Mode.DUE: translate("practice", "Today"),
        Mode.MIXED: translate("practice", "Missed, new, then known"),
        Mode.WRONG: translate("practice", "Wrong ones"),
        Mode.FAVOURITES: translate("practice", "Favourites"),
        Mode.RANDOM: translate("practice", "At random"),
        Mode.CHALLENGE: translate("practice", "Challenge"),
        Mode.PASSAGES: translate("practice", "Read with blanks"),
    }[mode]


def mode_note(mode: Mode) -> str:
    """What a way to practise asks, in a sentence."""
    translate = QCoreApplication.translate
    return {
        Mode.DUE: translate("practice", "What is due today, with new items between."),
        Mode.MIXED: translate("practice", "What you missed before comes first, then what you have not seen yet."),
        Mode.WRONG: translate("practice", "What you last answered wrong, until you have it right."),
        Mode.FAVOURITES: translate("practice", "What you marked with a star."),
        Mode.RANDOM: translate("practice", "Any items, whether you know them or not."),
        Mode.CHALLENGE: translate("practice", "Any items, until three were wrong."),
        Mode.PASSAGES: translate("practice", "The article, with phrases to be filled in; every blank counts."),
    }[mode]


def rating_label(rating: Rating) -> str:
    """The word for a rating."""
    translate = QCoreApplication.translate
    return {
        Rating.AGAIN: translate("practice", "Again"),
        Rating.HARD: translate("practice", "Hard"),
        Rating.GOOD: translate("practice", "Good"),
        Rating.EASY: translate("practice", "Easy"),
    }[rating]


def interval_words(interval: timedelta) -> str:
    """In how long something comes again, in the largest unit that fits."""
    translate = QCoreApplication.translate
    minutes = max(1, round(interval.total_seconds() / 60))
    hours, days = round(minutes / 60), round(minutes / (24 * 60))
    months, years = round(days / 30.4), round(days / 365.25)
    if minutes < 60:
        return translate("practice", "{number} min").format(number=minutes)
    if minutes < 24 * 60:
        return translate("practice", "{number} h").format(number=hours)
    if days < 60:
        return translate("practice", "{number} d").format(number=days)
    if days < 730:
        return translate("practice", "{number} mo").format(number=months)
    return translate("practice", "{number} y").format(number=years)


def minutes_words(seconds: float) -> str:
    """How long something takes, in whole minutes, at least one."""
    minutes = max(1, round(seconds / 60))
    return QCoreApplication.translate("practice", "{number} min").format(number=minutes)


def hint_sentence(hint: Hint) -> str:
    """What a hint tells."""
    return QCoreApplication.translate("practice", hint.template).format(**hint.fields)


def rule_sentence(rule: MultipleRule | OrderingRule | PartsRule) -> str:
    """How an answer that is not wholly right is marked."""
    translate = QCoreApplication.translate
    if isinstance(rule, MultipleRule):
        return {
            MultipleRule.SHARE: translate("practice", "A share for right ones; nothing once a wrong one is chosen."),
            MultipleRule.DEDUCT: translate("practice", "A share for right ones; each wrong one takes one off."),
            MultipleRule.ALL: translate("practice", "Full marks only for exactly the right ones."),
        }[rule]
    if isinstance(rule, OrderingRule):
        return {
            OrderingRule.NEIGHBOURS: translate("practice", "A share for right neighbours."),
            OrderingRule.POSITION: translate("practice", "A share for those in their right place."),
            OrderingRule.ALL: translate("practice", "Full marks only for the whole order."),
        }[rule]
    if rule is PartsRule.SHARE:
        return translate("practice", "A share for each blank or pair.")
    return translate("practice", "Full marks only for all of them.")


def rule_name(rule: MultipleRule | OrderingRule | PartsRule) -> str:
    """A rule in the fewest words."""
    translate = QCoreApplication.translate
    if isinstance(rule, MultipleRule):
        return {
            MultipleRule.SHARE: translate("practice", "A share, if none is wrong"),
            MultipleRule.DEDUCT: translate("practice", "A share, less the wrong ones"),
            MultipleRule.ALL: translate("practice", "All or nothing"),
        }[rule]
    if isinstance(rule, OrderingRule):
        return {
            OrderingRule.NEIGHBOURS: translate("practice", "By neighbours"),
            OrderingRule.POSITION: translate("practice", "By places"),
            OrderingRule.ALL: translate("practice", "All or nothing"),
        }[rule]
    return translate("practice", "Each counts") if rule is PartsRule.SHARE else translate("practice", "All or nothing")
