"""An item in plain words, for targets that hold no more than a question and an answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from studyapp.core.items.item import BLANK, Item, ItemType, MatchOptions
from studyapp.core.text.script import simplify, traditional

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
TRUE, FALSE = "正确", "错误"
CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"

TYPE_WORDS = {
    ItemType.SINGLE: "单选题",
    ItemType.MULTIPLE: "多选题",
    ItemType.TRUEFALSE: "判断题",
    ItemType.CLOZE: "填空题",
    ItemType.MATCHING: "连线题",
    ItemType.ORDERING: "排序题",
    ItemType.SET: "填空题（不分先后）",
    ItemType.RECALL: "默写题",
}


def letter(place: int) -> str:
    """The letter of the option at a place: A … Z, then AA, AB …"""
    return LETTERS[place] if place < 26 else f"{LETTERS[place // 26 - 1]}{LETTERS[place % 26]}"


def options_of(item: Item) -> tuple[str, ...]:
    """The options of a single, multiple or ordering; none for the other types."""
    return () if isinstance(item.options, MatchOptions) else item.options


def columns_of(item: Item) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The left and the right column of a matching item."""
    return (item.options.left, item.options.right) if isinstance(item.options, MatchOptions) else ((), ())


def places_of(item: Item) -> tuple[int, ...]:
    """The key of a single, multiple, matching or ordering as places of options."""
    if isinstance(item.key, tuple):
        return tuple(part for part in item.key if isinstance(part, int))
    return (item.key,) if isinstance(item.key, int) and not isinstance(item.key, bool) else ()


def blanks_of(item: Item) -> tuple[tuple[str, ...], ...]:
    """What is accepted in each blank of a cloze or set, and for the one answer of a recall."""
    if isinstance(item.key, str):
        return ((item.key,),)
    return tuple(part for part in item.key if isinstance(part, tuple)) if isinstance(item.key, tuple) else ()


def both_scripts(accepted: Sequence[str]) -> tuple[str, ...]:
    """These answers, and each in Simplified and in Traditional, each once; for targets that compare sign by sign."""
    every = (form for answer in accepted for form in (answer, simplify(answer), traditional(answer)))
    return tuple(dict.fromkeys(every))


def is_right(item: Item) -> bool:
    """Whether the statement of a truefalse is true."""
    return item.key is True


def difficulty_word(item: Item) -> str:
    """易, 中 or 难: thirds of the scale."""
    return "易" if item.difficulty < 1 / 3 else "中" if item.difficulty <= 2 / 3 else "难"


def answer_line(item: Item) -> str:
    """The key as a bank writes it: letters, 正确, blanks parted by | and what may be written instead by /."""
    match item.type:
        case ItemType.TRUEFALSE:
            return TRUE if is_right(item) else FALSE
        case ItemType.MATCHING:
            return "；".join(f"{row}-{letter(right)}" for row, right in enumerate(places_of(item), 1))
        case ItemType.CLOZE | ItemType.SET:
            return "|".join("/".join(part) for part in blanks_of(item))
        case ItemType.RECALL:
            return str(item.key)
    return "".join(letter(place) for place in places_of(item))


def answer_words(item: Item) -> str:
    """The key in words for a reader: what the right options say, blanks numbered where there are several."""
    match item.type:
        case ItemType.CLOZE | ItemType.SET:
            parts = [f"{part[0]}（或：{'、'.join(part[1:])}）" if part[1:] else part[0] for part in blanks_of(item)]
            return parts[0] if len(parts) == 1 else "；".join(f"（{at}）{part}" for at, part in enumerate(parts, 1))
        case ItemType.MATCHING:
            left, right = columns_of(item)
            return "；".join(f"{one}——{right[at]}" for one, at in zip(left, places_of(item), strict=False))
        case ItemType.ORDERING:
            return " → ".join(options_of(item)[at] for at in places_of(item))
        case ItemType.SINGLE | ItemType.MULTIPLE:
            return "；".join(f"{letter(at)}. {options_of(item)[at]}" for at in places_of(item))
    return answer_line(item)


def whole_stem(item: Item) -> str:
    """The stem with whatever a reader must see to answer by writing: options with letters, or the two columns."""
    lines = [item.stem]
    if item.type is ItemType.MATCHING:
        left, right = columns_of(item)
        lines += [f"{row}. {one}" for row, one in enumerate(left, 1)]
        lines += [f"{letter(at)}. {one}" for at, one in enumerate(right)]
    else:
        lines += [f"{letter(at)}. {one}" for at, one in enumerate(options_of(item))]
    return "\n".join(lines)


def written_answer(item: Item) -> str:
    """The key of `whole_stem` as a learner would write it."""
    if item.type is ItemType.ORDERING:
        return "→".join(letter(place) for place in places_of(item))
    return answer_line(item) if item.type is ItemType.MATCHING else answer_words(item)


def blank_count_stem(item: Item) -> str:
    """The stem of a set with a blank for each of its members."""
    missing = len(blanks_of(item)) - item.stem.count(BLANK)
    return item.stem if missing <= 0 else f"{item.stem} {'、'.join([BLANK] * missing)}"


def pieces(stem: str, blanks: int) -> tuple[str, ...]:
    """What stands between the blanks: one piece more than `blanks`; blanks that the stem lacks are put at its end."""
    found = stem.split(BLANK)
    if len(found) > blanks + 1:
        found = [*found[:blanks], BLANK.join(found[blanks:])]
    return (*found, *[""] * (blanks + 1 - len(found)))


def numbered_orders(item: Item, most: int = 4) -> tuple[str, tuple[str, ...], int]:
    """An ordering asked as a choice: the stem with its parts numbered, orders to choose from, and the right one's
    place. The wrong orders are drawn by the item's id, so that they are the same at every export."""
    options, key = options_of(item), places_of(item)
    signs = [CIRCLED[at] if at < len(CIRCLED) else f"({at + 1})" for at in range(len(options))]
    stem = "\n".join([item.stem, *(f"{sign}{one}" for sign, one in zip(signs, options, strict=True))])
    random = Random(item.id)  # noqa: S311 - nothing to keep secret
    orders = [key]
    for _ in range(200):
        if len(orders) == most:
            break
        other = tuple(random.sample(key, len(key)))
        if [options[at] for at in other] not in [[options[at] for at in order] for order in orders]:
            orders.append(other)
    random.shuffle(orders)
    return stem, tuple("".join(signs[at] for at in order) for order in orders), orders.index(key)


def matching_choices(item: Item, most: int) -> tuple[tuple[str, tuple[str, ...], int], ...]:
    """A matching item asked as a choice for each row: stem, `most` options at most, place of the right one."""
    left, right = columns_of(item)
    made = []
    for one, place in zip(left, places_of(item), strict=False):
        others = list(dict.fromkeys(text for text in right if text != right[place]))[: most - 1]
        options = sorted((right[place], *others), key=right.index)
        made.append((f"{item.stem}\n{one} —— {BLANK}", tuple(options), options.index(right[place])))
    return tuple(made)


def fewer_options(item: Item, most: int) -> tuple[tuple[str, ...], tuple[int, ...]] | None:
    """The options and key of a choice with wrong options left away until there are `most`; None where too many are
    right."""
    options, key = options_of(item), places_of(item)
    if len(key) > most:
        return None
    wrong = [place for place in range(len(options)) if place not in key]
    kept = sorted((*key, *wrong[: most - len(key)]))
    return tuple(options[place] for place in kept), tuple(kept.index(place) for place in key)


def safe_name(text: str, otherwise: str) -> str:
    """`text` where it may stand in an identifier of any target, else `otherwise`."""
    return text if re.fullmatch(r"[0-9A-Za-z_-]{1,64}", text) else otherwise
