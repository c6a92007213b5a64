"""How grave the flaws of the audit are, and which of its rules can be checked on an item."""

from __future__ import annotations

from studyapp.core.items.audit import RULES, Rule
from studyapp.core.items.item import Item

_STYLE = frozenset(
    {
        "too_few_options",
        "all_of_the_above",
        "negative_stem",
        "unsorted_numbers",
        "everything_right",
        "leans_on_the_page",
        "mixed_types",
        "false_by_not",
        "absolute_word",
        "nested_options",
        "unbalanced_truth",
    }
)
"""Flaws that make an item worse; all others give its answer away or make the key wrong."""
_NEED_AN_ARTICLE = frozenset({"second_right_answer", "not_in_the_article", "false_by_not", "stale_evidence"})
_SOURCES = {rule.code: rule.source for rule in RULES}


def is_grave(code: str) -> bool:
    """Whether an item with that flaw must not be asked as it is."""
    return code not in _STYLE


def source_of(code: str) -> str:
    """The short name of where the rule comes from."""
    return _SOURCES.get(code, "own")


def rules_for(item: Item, *, with_article: bool) -> tuple[Rule, ...]:
    """The rules that are checked on the item, those that look for grave flaws first; some need the article."""
    fitting = [
        rule for rule in RULES if item.type in rule.types and (with_article or rule.code not in _NEED_AN_ARTICLE)
    ]
    return tuple(sorted(fitting, key=lambda rule: not is_grave(rule.code)))
