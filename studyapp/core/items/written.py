"""Questions as people write them, made into items: the type told from heading, options and key, and the key read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from studyapp.core.article import Span
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.identity import identify
from studyapp.core.items.invariants import check
from studyapp.core.items.item import BLANK, WRITTEN_RULE, Item, ItemType, Key, MatchOptions, Options
from studyapp.core.items.wording import WIDE
from studyapp.core.phrases import PhraseKind
from studyapp.core.text.script import simplify

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
MIDDLE = 0.5
"""The difficulty of an item of which nobody has said how hard it is."""
MAX_TEXT = 4_000
"""Characters of one stem, option, answer or explanation; the longest of real banks have some hundreds."""

_TRUE = frozenset({"正确", "对", "是", "√", "✓", "✔", "T", "TRUE", "Y", "YES", "RIGHT"})
_FALSE = frozenset({"错误", "错", "否", "不正确", "不对", "×", "✗", "✘", "╳", "X", "F", "FALSE", "N", "NO", "WRONG"})
_HALF_WIDTH = str.maketrans({chr(code + 0xFEE0): chr(code) for code in range(0x21, 0x7F)} | {"\u3000": " "})
_LETTERS = re.compile(r"[A-Z](?:[\s,、;.和及]*[A-Z])*")
_BLANKS = re.compile(
    r"_{2,}|＿+|﹍+|\{_\}|[（(]\s*(?:空白?\s*\d*|第?\d+空)?[\s_]*[）)]|【\s*】|\[\s*\]"
    r"|\u2014{4,}|[ \u3000]{4,}(?=[，。、；])"
)
"""How a stem shows where something is to be written: a line, empty brackets, （空白1）, {_}."""
_EMPTY_BRACKETS = re.compile(r"[（(][\s_]*[）)]")
_PAIR = re.compile(r"(?:(\d{1,2})|([①-⑳]))\s*[)）]?\s*[-—–→:.、=]*\s*([A-Z])(?![A-Z])")
_PAIR_ENDS = re.compile(r"[\n|；;]")
_BETWEEN_PAIR = re.compile(r"\s*(?:[—–]+|-+|→|=)\s*")
"""What stands between the two of a pair."""
_SEPARATORS = ("|", "；", ";", "\n", "，", ",", "、", " ")
"""What parts the answers of several blanks, the least ambiguous first."""


@dataclass(frozen=True, slots=True)
class Written:
    """A question in a person's own notation.

    `type` is what a heading or a column says, None where nothing does. `options` are without their letters, `answer`
    is as it was written (`ABD`, `√`, `甲；乙`, or the words of an option). `difficulty` is in [0, 1], or None. Of a
    matching question `left` are the rows and `options` the choices; where both are empty the answer has the pairs.
    """

    stem: str
    options: tuple[str, ...] = ()
    answer: str = ""
    type: ItemType | None = None
    rationale: str = ""
    difficulty: float | None = None
    tags: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


def item_of(written: Written) -> Item:
    """The item that was meant; raises `UserError` with what is missing or cannot be understood."""
    written = replace(written, stem=written.stem.strip(), answer=written.answer.strip())
    if len(written.stem) + len(written.answer) + sum(map(len, written.options)) > 2 * MAX_TEXT:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The question is longer than {most} characters."), most=2 * MAX_TEXT
        )
    if not written.stem:
        raise UserError(QT_TRANSLATE_NOOP("errors", "The stem is empty."))
    if not written.answer:
        raise UserError(QT_TRANSLATE_NOOP("errors", "The answer is missing."))
    kind = type_of(written)
    match kind:
        case ItemType.TRUEFALSE:
            return make_item(kind, written.stem, (), _truth(written), written)
        case ItemType.SINGLE:
            return make_item(kind, written.stem, written.options, _one(written), written)
        case ItemType.MULTIPLE:
            return make_item(kind, written.stem, written.options, tuple(sorted(set(_places(written)))), written)
        case ItemType.ORDERING:
            return make_item(kind, written.stem, written.options, _places(written), written)
        case ItemType.MATCHING:
            left, right, places = _pairs(written)
            return make_item(kind, written.stem, MatchOptions(left, right), places, written)
        case ItemType.CLOZE:
            stem = with_blanks(written.stem)
            return make_item(kind, stem, (), answers_of(written.answer, stem.count(BLANK)), written)
        case ItemType.SET:
            return make_item(kind, written.stem, (), _members(written.answer), written)
    return make_item(ItemType.RECALL, written.stem, (), written.answer, written)


def make_item(kind: ItemType, stem: str, options: Options, key: Key, written: Written) -> Item:
    """An item of these parts, with its explanation and difficulty; raises `UserError` if it cannot be asked.

    Nobody has said which sentence proves it, so its evidence is the question itself with the key filled in.
    """
    quote = statement(stem, options, key)
    name = identify(kind, plain(stem), plain(key_text(options, key)))
    options, key = _mixed(kind, options, key, name)
    item = Item(
        id=name,
        type=kind,
        stem=stem,
        options=options,
        key=key,
        tests=(),
        evidence=Span(0, max(1, len(quote))),
        quote=quote,
        rationale=written.rationale.strip(),
        difficulty=MIDDLE if written.difficulty is None else written.difficulty,
        phrase_kind=kind_of_words(key_text(options, key)),
        rule=WRITTEN_RULE,
    )
    check(item)
    return item


def _mixed(kind: ItemType, options: Options, key: Key, seed: str) -> tuple[Options, Key]:
    """Rows to be ordered or matched in another order than the right one, the same whenever `seed` is the same; files
    write them in the right one."""
    random = Random(seed)  # noqa: S311 - nothing to keep secret
    if kind is ItemType.ORDERING and isinstance(options, tuple) and key == tuple(range(len(options))):
        places = list(range(len(options)))
        while len(set(options)) > 1 and places == list(key):
            random.shuffle(places)
        return tuple(options[place] for place in places), tuple(places.index(place) for place in range(len(places)))
    if isinstance(options, MatchOptions) and isinstance(key, tuple) and key == tuple(range(len(key))):
        places = list(range(len(options.right)))
        random.shuffle(places)
        right = tuple(options.right[place] for place in places)
        return MatchOptions(options.left, right), tuple(places.index(place) for place in range(len(key)))
    return options, key


def type_of(written: Written) -> ItemType:
    """The type that was meant: by its heading or column, unless options and answer say clearly that it is another."""
    letters = letters_in(written.answer)
    truth = truth_of(written.answer)
    if written.left or (written.type is ItemType.MATCHING and not written.options):
        return ItemType.MATCHING
    if is_truth_pair(written.options) or (not written.options and truth is not None):
        return ItemType.TRUEFALSE
    if not written.options:
        if written.type is ItemType.TRUEFALSE:
            return ItemType.TRUEFALSE
        if written.type in (ItemType.CLOZE, ItemType.SET, ItemType.RECALL):
            lacks_blank = written.type is ItemType.CLOZE and BLANK not in with_blanks(written.stem)
            return ItemType.RECALL if lacks_blank else written.type
        if written.type in (ItemType.SINGLE, ItemType.MULTIPLE, ItemType.ORDERING) or letters:
            raise UserError(QT_TRANSLATE_NOOP("errors", "The options are missing."))
        return ItemType.CLOZE if BLANK in with_blanks(written.stem) else ItemType.RECALL
    if written.type is ItemType.ORDERING:
        return ItemType.ORDERING
    if len(letters) > 1:
        return ItemType.MULTIPLE
    return ItemType.MULTIPLE if written.type is ItemType.MULTIPLE else ItemType.SINGLE


def plain(words: str) -> str:
    """Words in Simplified with unified width, as ids and comparisons take them."""
    return simplify(words).translate(WIDE)


def half_width(text: str) -> str:
    """`text` with ASCII in place of its full-width forms."""
    return text.translate(_HALF_WIDTH)


def letters_in(answer: str) -> str:
    """The letters of options that `answer` consists of, in its order; empty where it is anything else."""
    tidy = half_width(answer).upper().strip(" .。、()[]【】")
    return re.sub(r"[^A-Z]", "", tidy) if _LETTERS.fullmatch(tidy) else ""


def truth_of(answer: str) -> bool | None:
    """Whether `answer` says true or false; None where it says neither."""
    word = simplify(half_width(answer)).strip(" .。()[]【】").upper()
    return True if word in _TRUE else False if word in _FALSE else None


def is_truth_pair(options: Sequence[str]) -> bool:
    """Whether the two options of a question are true and false."""
    return len(options) == 2 and {truth_of(option) for option in options} == {True, False}


def with_blanks(stem: str) -> str:
    """`stem` with each place for an answer written as `BLANK`."""
    return _BLANKS.sub(BLANK, stem)


def answers_of(answer: str, blanks: int) -> tuple[tuple[str, ...], ...]:
    """The accepted answers of each blank; raises `UserError` where there are fewer or more than `blanks`.

    Several blanks are parted by the first of |；;，,、 or a space that gives their number, and what may be written
    instead within one by /.
    """
    parts = [answer]
    if blanks > 1:
        splits = ([part.strip() for part in answer.split(sign) if part.strip()] for sign in _SEPARATORS)
        parts = next((split for split in splits if len(split) == blanks), parts)
    elif "|" in answer:
        return (tuple(part.strip() for part in answer.split("|") if part.strip()),)
    if len(parts) != blanks:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The stem has {blanks} blanks and there are {answers} answers."),
            blanks=blanks,
            answers=len(parts),
        )
    return tuple(tuple(one.strip() for one in _alternatives(part) if one.strip()) for part in parts)


def key_text(options: Options, key: Key) -> str:
    """The right answer as words, one line for each part."""
    if isinstance(options, MatchOptions) and isinstance(key, tuple):
        return "\n".join(
            f"{left}—{options.right[right]}"
            for left, right in zip(options.left, key, strict=False)
            if isinstance(right, int) and 0 <= right < len(options.right)
        )
    if isinstance(key, bool | str):
        return str(key)
    places = (key,) if isinstance(key, int) else key
    words = [part[0] if isinstance(part, tuple) else _option(options, part) for part in places if part != ()]
    return "\n".join(words)


def statement(stem: str, options: Options, key: Key) -> str:
    """The question as a statement, with the key filled in where the stem has room for it, else behind it."""
    if isinstance(key, bool):
        return stem
    words = key_text(options, key).split("\n")
    if BLANK in stem and len(words) == stem.count(BLANK):
        pieces = stem.split(BLANK)
        return "".join(piece + word for piece, word in zip(pieces, [*words, ""], strict=True))
    joined = "；".join(words)
    filled, count = _EMPTY_BRACKETS.subn(lambda _found: joined, stem, count=1)
    return filled if count else f"{stem} {joined}"


def kind_of_words(words: str) -> PhraseKind:
    """The kind of phrase that an answer looks like; a term where nothing shows."""
    if "《" in words:
        return PhraseKind.DOCUMENT
    if re.search(r"[0-9〇零一二三四五六七八九十]{2,}\s*(?:年|月|日|世纪)", words):
        return PhraseKind.TIME
    if re.fullmatch(r"[0-9.,%％万亿]+\S{0,3}", words):
        return PhraseKind.NUMBER
    return PhraseKind.ENUMERATION if "\n" in words else PhraseKind.TERM


def _option(options: Options, place: object) -> str:
    if isinstance(options, MatchOptions) or not isinstance(place, int) or not 0 <= place < len(options):
        return ""
    return options[place]


def _truth(written: Written) -> bool:
    truth = truth_of(written.answer)
    letters = letters_in(written.answer)
    if is_truth_pair(written.options) and letters in ("A", "B"):
        return bool(truth_of(written.options[LETTERS.index(letters)]))
    if truth is None and letters in ("A", "B"):
        return letters == "A"  # 考试宝 and others write A for true and B for false
    if truth is None:
        raise UserError(QT_TRANSLATE_NOOP("errors", "It must be said whether the statement is true."))
    return truth


def _one(written: Written) -> int:
    places = _places(written)
    if len(places) != 1:
        raise UserError(QT_TRANSLATE_NOOP("errors", "It must be said which option is right."))
    return places[0]


def _places(written: Written) -> tuple[int, ...]:
    """The options that the answer names, by letter, by number or by their own words."""
    options, answer = written.options, written.answer
    if letters := letters_in(answer):
        places = tuple(LETTERS.index(letter) for letter in letters)
    elif numbers := re.fullmatch(r"\d+(?:[\s,、;]+\d+)*", half_width(answer)):
        places = tuple(int(number) - 1 for number in re.findall(r"\d+", numbers.group()))
    else:
        wanted = [part.strip() for part in re.split(r"[\n|；;]", answer) if part.strip()]
        places = tuple(options.index(part) for part in wanted if part in options)
        places = places if len(places) == len(wanted) else ()
    if not places:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The answer “{answer}” is none of the options."), answer=answer[:40]
        )
    if any(not 0 <= place < len(options) for place in places):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The answer names option {letter}, and there are {count} options."),
            letter=LETTERS[min(max(places), len(LETTERS) - 1)],
            count=len(options),
        )
    return places


def _pairs(written: Written) -> tuple[tuple[str, ...], tuple[str, ...], tuple[int, ...]]:
    """Left column, right column, and for each row the place of its partner: from `1-B；2-A`, or from the pairs in
    words; raises `UserError` where a row has none."""
    if not written.left:
        found = [part for part in _PAIR_ENDS.split(written.answer) if part.strip()]
        pairs = [[side.strip() for side in _BETWEEN_PAIR.split(part, maxsplit=1)] for part in found]
        if len(pairs) > 1 and all(len(pair) == 2 and all(pair) for pair in pairs):
            right = tuple(dict.fromkeys(pair[1] for pair in pairs))
            return tuple(pair[0] for pair in pairs), right, tuple(right.index(pair[1]) for pair in pairs)
        raise UserError(QT_TRANSLATE_NOOP("errors", "A matching item needs two columns."))
    places: dict[int, int] = {}
    for number, circled, letter in _PAIR.findall(half_width(written.answer).upper()):
        row = int(number) if number else ord(circled) - ord("①") + 1
        places[row] = LETTERS.index(letter)
    if sorted(places) != list(range(1, len(written.left) + 1)) or max(places.values()) >= len(written.options):
        raise UserError(QT_TRANSLATE_NOOP("errors", "Every row at the left needs its partner at the right."))
    return written.left, written.options, tuple(places[row] for row in sorted(places))


def _members(answer: str) -> tuple[tuple[str, ...], ...]:
    for sign in _SEPARATORS:
        parts = [part.strip() for part in answer.split(sign) if part.strip()]
        if len(parts) > 1:
            return tuple(tuple(one.strip() for one in _alternatives(part) if one.strip()) for part in parts)
    return ((answer,),)


def _alternatives(part: str) -> list[str]:
    """What may be written in one blank; a slash between figures is a date or a fraction."""
    return re.split(r"(?<!\d)/|/(?!\d)", part)
