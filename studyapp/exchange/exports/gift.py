"""GIFT, the text format of Moodle's question bank (moodle/question/format/gift)."""

from __future__ import annotations

from collections.abc import Iterable

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import BLANK, Item, ItemType
from studyapp.exchange.exports.item_text import (
    TYPE_WORDS,
    answer_words,
    blanks_of,
    both_scripts,
    columns_of,
    numbered_orders,
    options_of,
    pieces,
    places_of,
    safe_name,
)
from studyapp.exchange.exports.job import File, Job, one_line
from studyapp.exchange.exports.losses import Action, Numbered
from studyapp.exchange.exports.moodle_marks import penalty, share

_ESCAPED = str.maketrans({**{sign: f"\\{sign}" for sign in "\\#=~{}:"}, "\n": "\\n"})


def write(job: Job) -> tuple[File, ...]:
    """One text in UTF-8. Ordering and several blanks have no form in GIFT itself (Moodle XML holds them)."""
    title = job.title.replace("/", "／").replace("$", "＄")
    lines = [f"$CATEGORY: $course$/top/{title}", ""]
    for one in job.each():
        for at, (name, stem, braces) in enumerate(_questions(job, one), 1):
            ident = safe_name(one.item.id, f"q{one.number}") + (f"-{at}" if at > 1 else "")
            lines += [
                f"// [id:{ident}] [tag:{TYPE_WORDS[one.item.type]}]",
                f"::{_text(name)}::[plain]{stem}{braces}",
                "",
            ]
    return (File("\n".join(lines).encode()),)


def _questions(job: Job, one: Numbered) -> list[tuple[str, str, str]]:
    """Name, stem and answers of each question that the item becomes, escaped; a blank inside is part of the stem."""
    item = one.item
    name = f"{TYPE_WORDS[item.type].partition('（')[0]}{one.number:03}"
    stem = _text(item.stem)
    why = f"####{_text(item.rationale)}" if item.rationale else ""
    match item.type:
        case ItemType.SINGLE:
            return [(name, stem, _braces(_single(options_of(item), places_of(item)[0]), why))]
        case ItemType.MULTIPLE:
            return [(name, stem, _braces(_multiple(item), why))]
        case ItemType.TRUEFALSE:
            return [(name, stem, f"{{{'TRUE' if item.key is True else 'FALSE'}{why}}}")]
        case ItemType.RECALL:
            return [(name, stem, _braces(_accepted(blanks_of(item)[0]), why))]
        case ItemType.MATCHING:
            return [(name, stem, _braces(_pairs(item), why))]
        case ItemType.ORDERING:
            job.ledger.lost(
                one,
                Action.CONVERTED,
                UserError(QT_TRANSLATE_NOOP("errors", "GIFT has no ordering: asked as a choice between orders.")),
            )
            whole, orders, right = numbered_orders(item)
            return [(name, _text(whole), _braces(_single(orders, right), why))]
        case ItemType.SET:
            job.ledger.lost(
                one,
                Action.CONVERTED,
                UserError(
                    QT_TRANSLATE_NOOP(
                        "errors", "GIFT has no blanks in any order: asked as an essay, to be graded by hand."
                    )
                ),
            )
            key = f"{job.words('答案')}：{answer_words(item)}"
            told = _text("\n".join(filter(None, (key, item.rationale))))
            return [(name, stem, f"{{####{told}}}")]
    blanks = blanks_of(item)
    parts = [_text(piece) for piece in pieces(item.stem, len(blanks))]
    if len(blanks) == 1:
        return [(name, *_missing_word(parts[0], _braces(_accepted(blanks[0]), why), parts[1]))]
    job.ledger.lost(
        one,
        Action.CONVERTED,
        UserError(QT_TRANSLATE_NOOP("errors", "GIFT has one blank a question: asked once for each blank.")),
    )
    return [
        (
            f"{name}-{at + 1}",
            *_missing_word(_before(job, parts, at), _braces(_accepted(accepted), why), _after(job, parts, at)),
        )
        for at, accepted in enumerate(blanks)
    ]


def _missing_word(before: str, braces: str, after: str) -> tuple[str, str]:
    """Stem and answers with the blank inside. At the end Moodle draws none, and at the start some readers miss the
    stem: there the blank is part of the stem and the answers follow."""
    return (before, braces + after) if before and after else (f"{before}{BLANK}{after}", braces)


def _before(job: Job, parts: list[str], asked: int) -> str:
    """The stem up to the blank that is asked; the others are named by their number."""
    return "".join(f"{part}{_place(job, at)}" for at, part in enumerate(parts[:asked])) + parts[asked]


def _after(job: Job, parts: list[str], asked: int) -> str:
    """The stem behind the blank that is asked."""
    rest = parts[asked + 1 :]
    return "".join(f"{part}{_place(job, at) if at < len(parts) - 1 else ''}" for at, part in enumerate(rest, asked + 1))


def _place(job: Job, at: int) -> str:
    return job.words(f"［第{at + 1}空］")


def _single(options: Iterable[str], right: int) -> list[str]:
    return [
        f"={_text(option)}" if place == right else f"~{_weight(option, '0')}{_text(option)}"
        for place, option in enumerate(options)
    ]


def _multiple(item: Item) -> list[str]:
    options, key = options_of(item), places_of(item)
    good, bad = share(len(key)), penalty(len(options) - len(key))
    return [f"~%{good if place in key else bad}%{_text(option)}" for place, option in enumerate(options)]


def _accepted(answers: Iterable[str]) -> list[str]:
    # In a short answer of Moodle * stands for anything; \* is the sign itself.
    return [
        f"={_weight(answer, '100')}{_text(one_line(answer).replace('*', chr(92) + '*'))}"
        for answer in both_scripts(tuple(answers))
    ]


def _pairs(item: Item) -> list[str]:
    left, right = columns_of(item)
    key = places_of(item)
    pairs = [f"={_side(one)} -> {_side(right[at])}" for one, at in zip(left, key, strict=False)]
    used = {right[at] for at in key}
    return pairs + [f"= -> {_side(text)}" for text in dict.fromkeys(right) if text not in used]


def _weight(answer: str, percent: str) -> str:
    """The weight written out where an answer begins as a weight does; % itself cannot be escaped."""
    return f"%{percent}%" if answer.lstrip().startswith("%") else ""


def _side(text: str) -> str:
    """One side of a pair, in which an arrow would part it."""
    return _text(one_line(text).replace("->", "－>"))


def _braces(answers: list[str], why: str) -> str:
    lines = "".join(f"\n\t{answer}" for answer in answers)
    return f"{{{lines}\n\t{why}\n}}" if why else f"{{{lines}\n}}"


def _text(text: str) -> str:
    return text.strip().translate(_ESCAPED)
