"""Item-writing flaws, each found by one small rule that names its source; for generated, imported and hand-written
items.

Sources: NBME = the checklist adapted from the NBME item-writing guide (doi 10.1186/s12909-016-0559-7, table 1);
Haladyna = Haladyna, Downing and Rodriguez 2002, Applied Measurement in Education 15(3); Moore = Moore et al. 2023
(arXiv 2307.08161), who found that such rules catch 91 % of flaws; own = needed because items quote an article.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from studyapp.core.article import Article
from studyapp.core.errors import QT_TRANSLATE_NOOP
from studyapp.core.items import flaws
from studyapp.core.items.flaws import Looked
from studyapp.core.items.item import Item, ItemType
from studyapp.core.items.wording import WIDE, bare
from studyapp.core.text.script import simplify


@dataclass(frozen=True, slots=True)
class Finding:
    """A flaw: its stable `code`, the `place` ("stem", "key", "evidence", "options", or "option A" …) and a sentence for
    people, as an English template to be translated and then filled with `fields`."""

    code: str
    place: str
    template: str
    fields: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.fields)


@dataclass(frozen=True, slots=True)
class Rule:
    """A flaw's code, where the rule comes from, the sentence for people, and the check, which yields places and
    fields."""

    code: str
    source: str
    template: str
    check: Callable[[Looked], Iterator[tuple[str, Mapping[str, str]]]]
    types: frozenset[ItemType] = frozenset(ItemType)


_SINGLE = frozenset({ItemType.SINGLE})
_MULTIPLE = frozenset({ItemType.MULTIPLE})
_CHOSEN = _SINGLE | _MULTIPLE
_CLOZE = frozenset({ItemType.CLOZE})
_TRUEFALSE = frozenset({ItemType.TRUEFALSE})
_SET = frozenset({ItemType.SET})
_RECALL = frozenset({ItemType.RECALL})
_MATCHING = frozenset({ItemType.MATCHING})
_ORDERING = frozenset({ItemType.ORDERING})

RULES: tuple[Rule, ...] = (
    Rule(
        "too_few_options",
        "Haladyna",
        QT_TRANSLATE_NOOP("audit", "There are only {count} options."),
        flaws.too_few_options,
        _CHOSEN,
    ),
    Rule(
        "duplicate_options",
        "NBME",
        QT_TRANSLATE_NOOP("audit", "Two options say the same: {words}."),
        flaws.duplicate_options,
        _CHOSEN,
    ),
    Rule(
        "nested_options",
        "NBME",
        QT_TRANSLATE_NOOP("audit", "One option contains another: {words}."),
        flaws.nested_options,
        _CHOSEN,
    ),
    Rule(
        "key_longest",
        "NBME",
        QT_TRANSLATE_NOOP("audit", "The right option is much the longest."),
        flaws.key_longest,
        _SINGLE,
    ),
    Rule(
        "key_in_stem",
        "NBME",
        QT_TRANSLATE_NOOP("audit", "The stem already contains the answer: {words}."),
        flaws.key_in_stem,
    ),
    Rule(
        "clang_cue",
        "NBME",
        QT_TRANSLATE_NOOP("audit", "Only the right option repeats words of the stem: {words}."),
        flaws.clang_cue,
        _SINGLE,
    ),
    Rule(
        "mixed_types", "NBME", QT_TRANSLATE_NOOP("audit", "Options are of different types."), flaws.mixed_types, _SINGLE
    ),
    Rule(
        "odd_one_out",
        "Moore",
        QT_TRANSLATE_NOOP("audit", "The right option alone {words}."),
        flaws.odd_one_out,
        _SINGLE,
    ),
    Rule(
        "absolute_word",
        "NBME",
        QT_TRANSLATE_NOOP("audit", "Only wrong options use an absolute word: {words}."),
        flaws.absolute_word,
        _SINGLE,
    ),
    Rule(
        "all_of_the_above",
        "NBME",
        QT_TRANSLATE_NOOP("audit", "“{words}” is no option to choose."),
        flaws.all_of_the_above,
        _CHOSEN,
    ),
    Rule(
        "negative_stem",
        "Haladyna",
        QT_TRANSLATE_NOOP("audit", "The stem asks for what is wrong and does not stress it: {words}."),
        flaws.negative_stem,
        _CHOSEN,
    ),
    Rule(
        "unsorted_numbers",
        "NBME",
        QT_TRANSLATE_NOOP("audit", "The figures are not in order."),
        flaws.unsorted_numbers,
        _SINGLE,
    ),
    Rule(
        "everything_right",
        "Haladyna",
        QT_TRANSLATE_NOOP("audit", "Every option is right."),
        flaws.everything_right,
        _MULTIPLE,
    ),
    Rule(
        "leans_on_the_page",
        "own",
        QT_TRANSLATE_NOOP("audit", "The stem leans on a page that is not there: {words}."),
        flaws.leans,
    ),
    Rule(
        "blanks_and_answers",
        "own",
        QT_TRANSLATE_NOOP("audit", "Blanks and answers differ in number."),
        flaws.blanks_and_answers,
        _CLOZE | _SET,
    ),
    Rule(
        "hinted_blank",
        "Moore",
        QT_TRANSLATE_NOOP("audit", "The blank gives its answer away: {words}."),
        flaws.hinted_blank,
        _CLOZE,
    ),
    Rule(
        "second_right_answer",
        "NBME",
        QT_TRANSLATE_NOOP("audit", "The article says this option in the same place: {words}."),
        flaws.second_right_answer,
        _SINGLE,
    ),
    Rule(
        "not_in_the_article",
        "own",
        QT_TRANSLATE_NOOP("audit", "The filled stem is not the article's wording."),
        flaws.not_in_the_article,
        _CLOZE | _SET | _RECALL,
    ),
    Rule(
        "false_by_not",
        "Haladyna",
        QT_TRANSLATE_NOOP("audit", "The statement is made false by a mere “not”."),
        flaws.false_by_not,
        _TRUEFALSE,
    ),
    Rule(
        "ambiguous_rows",
        "Haladyna",
        QT_TRANSLATE_NOOP("audit", "This row fits more than one other row: {words}."),
        flaws.ambiguous_rows,
        _MATCHING,
    ),
    Rule(
        "equal_parts",
        "own",
        QT_TRANSLATE_NOOP("audit", "This part has no place of its own in the order: {words}."),
        flaws.equal_parts,
        _ORDERING,
    ),
    Rule(
        "already_ordered",
        "own",
        QT_TRANSLATE_NOOP("audit", "The parts are shown in the right order."),
        flaws.already_ordered,
        _ORDERING,
    ),
    Rule(
        "members_alike",
        "own",
        QT_TRANSLATE_NOOP("audit", "Two answers of the set are alike: {words}."),
        flaws.members_alike,
        _SET,
    ),
    Rule(
        "recall_given_away",
        "NBME",
        QT_TRANSLATE_NOOP("audit", "The stem gives a part of the text away: {words}."),
        flaws.recall_given_away,
        _RECALL,
    ),
    Rule(
        "stale_evidence",
        "own",
        QT_TRANSLATE_NOOP("audit", "The quoted evidence no longer stands at its place in the article."),
        flaws.stale_evidence,
    ),
)


def audit(item: Item, article: Article | None) -> tuple[Finding, ...]:
    """All flaws found in the item; `article` is what it was made from, None for an item that came without one."""
    text = _comparable(article) if article else ""

    def says(words: str) -> bool:
        return words in text

    looked = flaws.look(item, article, says, simplify)
    return tuple(_findings(looked, _RULES_OF[item.type]))


def is_sound(
    item: Item,
    article: Article,
    says: Callable[[str], bool],
    stem: str,
    options: Sequence[str],
    right: Sequence[str],
) -> bool:
    """Whether an item just made from `article` is free of flaws.

    Its words are given in Simplified as they are known to the maker: what the article says, the stem, the options,
    and the right answers of an item without options.
    """
    looked = flaws.known(item, article, says, stem, options, right)
    return not any(next(rule.check(looked), None) for rule in _RULES_OF_MADE[item.type])


_SEEN_TO = frozenset(
    {
        # by how items are drafted
        *("not_in_the_article", "stale_evidence", "blanks_and_answers", "hinted_blank", "all_of_the_above"),
        # by how options are chosen (option_sets, the guard, the judge)
        *("too_few_options", "duplicate_options", "nested_options", "key_longest", "clang_cue", "mixed_types"),
        *("odd_one_out", "absolute_word", "unsorted_numbers", "everything_right"),
        # by how lists and orders are made
        *("already_ordered", "equal_parts", "members_alike"),
    }
)
"""What the makers of items see to themselves; that they do is tested with the whole audit."""
_RULES_OF_MADE = {
    kind: tuple(rule for rule in RULES if kind in rule.types and rule.code not in _SEEN_TO) for kind in ItemType
}
_RULES_OF = {kind: tuple(rule for rule in RULES if kind in rule.types) for kind in ItemType}


def _findings(looked: Looked, rules: Sequence[Rule]) -> Iterator[Finding]:
    for rule in rules:
        for place, fields in rule.check(looked):
            yield Finding(rule.code, place, rule.template, fields)


@lru_cache(maxsize=4)
def _comparable(article: Article) -> str:
    return bare(simplify(article.text).translate(WIDE))


def unbalanced_truth(items: Sequence[Item]) -> Finding | None:
    """What is to be said of the statements that stand on one paper if many more are true than false, or the other way
    round; None where they balance, or are too few to tell (Haladyna 2002, "balance the key").

    Items of a paper that ask the same or give each other away are found by `studyapp.core.forms.facts`.
    """
    truths = [item.key is True for item in items if item.type is ItemType.TRUEFALSE]
    if len(truths) < _ENOUGH or _BALANCED[0] <= sum(truths) / len(truths) <= _BALANCED[1]:
        return None
    template = QT_TRANSLATE_NOOP("audit", "{share} % of the statements are true.")
    return Finding("unbalanced_truth", "key", template, {"share": str(round(100 * sum(truths) / len(truths)))})


_ENOUGH = 10
_BALANCED = (0.4, 0.6)
