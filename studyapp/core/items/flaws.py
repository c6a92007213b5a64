"""The checks behind the audit: each looks at one item and yields the places where its flaw is, with words for the
finding."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from studyapp.core.article import Article
from studyapp.core.items.item import BLANK, Item, ItemType, MatchOptions
from studyapp.core.items.numerals import FIGURE, in_order
from studyapp.core.items.vocabulary import OPERATORS, VERBS
from studyapp.core.items.wording import WIDE, bare

Found = Iterator[tuple[str, Mapping[str, str]]]

ABSOLUTE = re.compile("一切|绝对|唯一|全部|永远|任何|必然|所有|完全|从来")
_NONE_OR_ALL = re.compile(
    r"^(?:以上|上述|前面)?(?:选项|答案|说法)?(?:都|均|全)(?:不?对|不?是|正确|错误)|^以上(?:都|均|皆)|^无正确答案"
)
_NEGATIVE = re.compile("不正确的|错误的是|不属于|不包括|不是的|有误的")
_STRESSED = re.compile("[【「*_“（(]\\s*(?:不正确|错误|不属于|不包括|不是|有误)")
_PAGE_WORDS = re.compile("上文|下文|本段|上段|本文中|前文|上述|如图|下列句子")
MUCH_LONGER = 1.3
SHARED = 3
"""Characters in a row that the key alone shares with the stem before it counts as a cue; two are often only a common
word."""
TELLING = 4
"""So many characters of a text to be written from memory, in a row in its stem, give it away."""
_WORD = 2
_AROUND = 4
_JOINS = ("", "的", "是", "为", "要")
"""What may stand between the two sides of a pair."""
_LETTERS = "ABCDEFGH"


@dataclass(frozen=True, slots=True)
class Looked:
    """An item with its words made comparable: Simplified or all in one script, without punctuation."""

    item: Item
    article: Article | None
    says: Callable[[str], bool]
    plain_stem: str
    stem: str
    options: tuple[str, ...]
    shown: tuple[str, ...]
    right: tuple[int, ...]
    keys: tuple[str, ...]

    @property
    def chosen_from(self) -> bool:
        """Whether the item has options to choose from."""
        return self.item.type in (ItemType.SINGLE, ItemType.MULTIPLE)


def look(item: Item, article: Article | None, says: Callable[[str], bool], convert: Callable[[str], str]) -> Looked:
    """The item made ready for the checks; `says` knows the article's words without punctuation."""

    def plain(words: str) -> str:
        return convert(words).translate(WIDE)

    shown = (*item.options.left, *item.options.right) if isinstance(item.options, MatchOptions) else item.options
    answers: list[str] = []
    if item.type in (ItemType.CLOZE, ItemType.SET) and isinstance(item.key, tuple):
        answers = [bare(plain(accepted[0])) for accepted in item.key if isinstance(accepted, tuple)]
    elif item.type is ItemType.RECALL and isinstance(item.key, str):
        answers = [bare(plain(item.key))]
    return known(item, article, says, plain(item.stem), [plain(one) for one in shown], answers)


def known(
    item: Item,
    article: Article | None,
    says: Callable[[str], bool],
    stem: str,
    options: Sequence[str],
    answers: Sequence[str],
) -> Looked:
    """The item with its words as they are known in Simplified."""
    cores = tuple([bare(one) for one in options])
    right: tuple[int, ...] = ()
    if item.type is ItemType.SINGLE and isinstance(item.key, int):
        right = (item.key,)
    elif item.type is ItemType.MULTIPLE and isinstance(item.key, tuple):
        right = tuple([place for place in item.key if isinstance(place, int)])
    keys = tuple([cores[place] for place in right if place < len(cores)]) if right else tuple(answers)
    return Looked(item, article, says, stem, bare(stem), cores, tuple(options), right, keys)


def too_few_options(one: Looked) -> Found:
    if one.chosen_from and len(one.options) < 3:
        yield "options", {"count": str(len(one.options))}


def duplicate_options(one: Looked) -> Found:
    if one.chosen_from and len(set(one.options)) < len(one.options):
        twice = next(option for option in one.options if one.options.count(option) > 1)
        yield _place(one.options.index(twice)), {"words": twice}


def nested_options(one: Looked) -> Found:
    if not one.chosen_from:
        return
    for place, inner in enumerate(one.options):
        for outer in one.options:
            if inner in outer and inner != outer and inner:
                yield _place(place), {"words": inner}
                break


def key_longest(one: Looked) -> Found:
    if one.item.type is not ItemType.SINGLE or not one.keys:
        return
    others = [len(option) for place, option in enumerate(one.options) if place not in one.right]
    size = len(one.keys[0])
    if others and size > max(others) and size > MUCH_LONGER * sum(others) / len(others) and size - max(others) >= 2:
        yield _place(one.right[0]), {}


def key_in_stem(one: Looked) -> Found:
    for key in one.keys:
        if key and key in one.stem and (len(key) >= 2 or one.chosen_from):
            yield "stem", {"words": key}


def clang_cue(one: Looked) -> Found:
    if one.item.type is not ItemType.SINGLE or not one.keys:
        return
    key = one.keys[0]
    others = [option for place, option in enumerate(one.options) if place not in one.right]
    shared = echo(key, one.stem)
    if not shared or any(echo(option, one.stem) for option in others):
        shared = topic_echo(key, others, one.stem)
    if shared:
        yield _place(one.right[0]), {"words": shared}


def mixed_types(one: Looked) -> Found:
    if one.item.type is not ItemType.SINGLE:
        return
    numeric = [FIGURE.search(option) is not None for option in one.options]
    if 0 < sum(numeric) < len(numeric) and sum(numeric) in (1, len(numeric) - 1):
        yield "options", {}


def odd_one_out(one: Looked) -> Found:
    if one.item.type is not ItemType.SINGLE or not one.right or one.right[0] >= len(one.shown):
        return
    place = one.right[0]
    for mark, words in (("、", "has a pause"), ("“", "is quoted"), ("，", "has a comma"), ("《", "has a title mark")):
        having = [mark in option for option in one.shown]
        if having[place] and sum(having) == 1:
            yield _place(place), {"words": words}


def absolute_word(one: Looked) -> Found:
    if one.item.type is not ItemType.SINGLE:
        return
    having = [ABSOLUTE.search(option) for option in one.options]
    alone = [place for place, match in enumerate(having) if match]
    if len(alone) == 1 and alone[0] not in one.right and (match := having[alone[0]]):
        yield _place(alone[0]), {"words": match[0]}


def all_of_the_above(one: Looked) -> Found:
    if one.chosen_from:
        for place, option in enumerate(one.shown):
            if _NONE_OR_ALL.match(option.strip()):
                yield _place(place), {"words": option}


def negative_stem(one: Looked) -> Found:
    if one.chosen_from and (match := _NEGATIVE.search(one.plain_stem)) and not _STRESSED.search(one.plain_stem):
        yield "stem", {"words": match[0]}


def unsorted_numbers(one: Looked) -> Found:
    if one.item.type is not ItemType.SINGLE or not all(option[:1].isdigit() for option in one.options):
        return
    units = {re.sub(r"[\d.]+", "", option) for option in one.options}
    values = [in_order(option) for option in one.options]
    if len(units) == 1 and values != sorted(values) and values != sorted(values, reverse=True):
        yield "options", {}


def everything_right(one: Looked) -> Found:
    if one.item.type is ItemType.MULTIPLE and len(one.right) == len(one.options):
        yield "key", {}


def leans(one: Looked) -> Found:
    if match := _PAGE_WORDS.search(one.plain_stem):
        yield "stem", {"words": match[0]}


def blanks_and_answers(one: Looked) -> Found:
    blanks = one.item.stem.count(BLANK)
    # A set may ask without drawing blanks.
    if blanks != len(one.keys) and (blanks or one.item.type is ItemType.CLOZE):
        yield "stem", {}


def hinted_blank(one: Looked) -> Found:
    """The blank is drawn as long as its answer, or a bracket behind it says how it begins or how long it is."""
    if one.item.type is not ItemType.CLOZE:
        return
    if match := re.search(r"_{4,}\s*（[^）]{0,8}(?:字|开头|首字)[^）]{0,4}）", one.plain_stem):
        yield "stem", {"words": match[0]}
    drawn = [len(run) for run in re.findall("_+", one.plain_stem)]
    if drawn != [len(BLANK)] * len(drawn) and drawn == [len(key) for key in one.keys]:
        yield "stem", {"words": BLANK}


def second_right_answer(one: Looked) -> Found:
    """A wrong option that, put into the stem's only blank, makes words that stand in the article."""
    if one.item.type is not ItemType.SINGLE or not one.article or one.plain_stem.count(BLANK) != 1:
        return
    before, _, after = one.plain_stem.partition(BLANK)
    before, after = _last_clause(before), _first_clause(after)
    for place, option in enumerate(one.options):
        if place not in one.right and len(before) + len(after) >= 4 and one.says(before + option + after):
            yield _place(place), {"words": one.shown[place]}


def not_in_the_article(one: Looked) -> Found:
    if not one.article:
        return
    if one.item.type in (ItemType.SET, ItemType.RECALL):
        if not all(one.says(_as_told(one, key)) for key in one.keys):
            yield "key", {}
        return
    filled = one.plain_stem
    for key in one.keys:
        filled = filled.replace(BLANK, _as_told(one, key), 1)
    core = bare(filled)
    # The opening (who says it, in which stage) may stand further ahead in the text; the rest is one stretch of it.
    if not any(one.says(core[start:]) for start in range(max(1, len(core) * 2 // 3))):
        yield "stem", {}


def ambiguous_rows(one: Looked) -> Found:
    """Two rows of a column alike, or a right that the article says beside another left (or in its gap) as well."""
    if not isinstance(one.item.options, MatchOptions) or not isinstance(one.item.key, tuple):
        return
    count = len(one.item.options.left)
    left, right = one.options[:count], one.options[count:]
    for column in (left, right):
        twice = next((row for row in column if column.count(row) > 1), None)
        if twice is not None:
            yield "options", {"words": twice}
            return
    for number, (words, shown) in enumerate(zip(left, one.shown, strict=False)):
        for place, other in enumerate(right):
            if place == one.item.key[number] or not other:
                continue
            if BLANK in shown:
                before, after = (bare(part) for part in shown.split(BLANK, 1))
                fits = len(before) + len(after) >= _AROUND and one.says(before + other + after)
            else:
                fits = any(one.says(words + join + other) for join in _JOINS)
            if fits:
                yield f"row {number + 1}", {"words": other}


def equal_parts(one: Looked) -> Found:
    """A part to be ordered that is, or holds, another one."""
    parts = one.options
    for number, part in enumerate(parts):
        if any(part in other for place, other in enumerate(parts) if place != number):
            yield _place(number), {"words": one.shown[number]}
            return


def already_ordered(one: Looked) -> Found:
    if one.item.key == tuple(range(len(one.options))):
        yield "options", {}


def members_alike(one: Looked) -> Found:
    """A member of a set that is, or holds, another one."""
    for number, member in enumerate(one.keys):
        if any(member in other for place, other in enumerate(one.keys) if place != number):
            yield "key", {"words": member}
            return


def recall_given_away(one: Looked) -> Found:
    for key in one.keys:
        if shared := run_shared(key, one.stem, TELLING):
            yield "stem", {"words": shared}


def run_shared(one: str, other: str, length: int) -> str:
    """The first `length` characters in a row of `one` that `other` has too; empty if there are none."""
    for start in range(len(one) - length + 1):
        if one[start : start + length] in other:
            return one[start : start + length]
    return ""


def false_by_not(one: Looked) -> Found:
    if one.item.type is ItemType.TRUEFALSE and one.item.key is False and one.article:
        for match in re.finditer("不", one.stem):
            if one.says(one.stem[: match.start()][-12:] + one.stem[match.end() :][:8]):
                yield "stem", {}


def stale_evidence(one: Looked) -> Found:
    if one.article and one.item.evidence.of(one.article.text) != one.item.quote:
        yield "evidence", {}


def echo(option: str, stem: str) -> str:
    """The first `SHARED` characters in a row of an option that the stem has too."""
    return run_shared(option, stem, SHARED)


def topic_echo(key: str, others: Sequence[str], stem: str) -> str:
    """The first word of a key of several (网络|安全, 办好|民生|实事) that the stem has and that is no verb, if no other
    option shares such a word with the stem; else empty."""
    if len(key) < 2 * _WORD or any(_topic(option, stem) for option in others):
        return ""
    return _topic(key, stem)


def _topic(option: str, stem: str) -> str:
    for at in (*range(0, len(option) - 1, _WORD), len(option) - _WORD):
        word = option[at : at + _WORD]
        if word in stem and word not in VERBS and word not in OPERATORS and not FIGURE.search(word):
            return word
    return ""


def _as_told(one: Looked, key: str) -> str:
    """The key as the article has it, where a converter has spoiled it there (恢覆 for 恢复)."""
    spoiled = key.replace("复", "覆")
    return spoiled if spoiled != key and not one.says(key) and one.says(spoiled) else key


def _last_clause(plain: str) -> str:
    return bare(re.split("[，。；：]", plain)[-1])


def _first_clause(plain: str) -> str:
    return bare(re.split("[，。；：]", plain)[0])


def _place(number: int) -> str:
    return f"option {_LETTERS[number]}" if number < len(_LETTERS) else f"option {number + 1}"
