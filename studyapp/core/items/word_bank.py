"""Matching as a cloze with a word bank: short sentences with a gap, and the words that were taken out of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

from studyapp.core.article import Span
from studyapp.core.items import grammar
from studyapp.core.items.ambiguous import fits_several
from studyapp.core.items.cloze import Gap
from studyapp.core.items.drafting import evidence, finish, quoted
from studyapp.core.items.item import BLANK, Item, ItemType, MatchOptions
from studyapp.core.items.matching import ONE_TOO_MANY, Shown, shared_words, shuffled
from studyapp.core.items.naming import subject
from studyapp.core.items.numerals import FIGURE
from studyapp.core.items.points import Workbench
from studyapp.core.items.pool import edges
from studyapp.core.items.stems import Stem, make_stem
from studyapp.core.items.vocabulary import NOUNS_TOO, VERBS
from studyapp.core.items.wording import NOTHING, Wording, bare
from studyapp.core.phrases import Phrase, PhraseKind

FEWEST, MOST = 4, 6
_FEWEST_WITH_A_SPARE = 3
_OPEN, _LOOKED_AT = 8, 20
"""Banks that a row may still go into, and rows on either side of a bank that a word to spare may be of."""
_VERY_SHORT = 3
_LEANING = re.compile(
    "第[一二三四五六七八九十]+件|同时|此外|另外|其次|首先|就是|以此|从而|进而|也|还|并|又|而|但|更|使|让|其|这|该|既|是|即"
)
"""How a sentence of a bank cannot begin."""
_SHORTEST, _LONGEST = 12, 40
_OWN_WORDS = 6
_BESIDE_A_QUOTED = 4
_LONGEST_ROW = 56
_ANSWER = range(2, 13)
_NEAR = 6000
"""Characters from the first row to the last; words from further apart tell each other away."""
_EVIDENCE = 400
_NUMBER = re.compile(r"[\d.]+%?")
_TASK = "请将左栏各句的空缺与右栏的词语配对，还原原文的表述。"
_QUOTED = 8
_NO_ANSWER = re.compile(
    "^(?:[“不是把对为在从被让更最和与及等]|紧紧|深入)|[“的是]|[^、]{9,}|[上下中内后时]$|如下$|到底$"
)
"""What is more than a name for something."""
_EXCHANGED = tuple(
    frozenset(words.split())
    for words in (
        "推进 推动 促进 深化 加强 强化 抓好 做好 完善 优化 健全 改善 规范",
        "提升 提高 增强 激发 扩大 释放 增加 壮大",
        "建设 打造 构建 建立 形成 建成 营造 创建",
        "维护 保障 保护 保持 稳定 确保 守住 守护",
        "防范 化解 防止 整治 纠治 遏制 查处 消除 惩治",
        "坚持 贯彻 践行 落实 牢记 把握 领会 领悟 坚定",
        "实施 开展 推广 启动 组织",
    )
)
"""Verbs whose objects can be exchanged: among them the sense of the sentence is not given away by which words go
together."""
_HEAD = re.compile("”?(?!的)[一-鿿]{2}")
_COMMON = frozenset("一二三四五六七八九十两百千万个不的之和有大新")
_UNFIT = ("object", "-1")
"""The form of words that go each with its own verb only."""
_APART = 4
"""Characters on either side by which a word is known to fit another gap as well."""


@dataclass(frozen=True, slots=True)
class Row:
    """A gap with its short sentence; `form` is what the words of one bank have in common."""

    phrase: Phrase
    stem: Stem
    answer: str
    form: tuple[str, ...]
    before: str
    after: str


def rows(bench: Workbench, gaps: Iterable[Gap]) -> Iterator[Row]:
    """The gaps of one blank that can stand in a bank: a quoted term, or an object at the end of its
    clause."""
    for gap in gaps:
        if len(gap.stem.blanks) != 1 or not _is_object(bench, gap):
            continue
        if row := _row(bench, gap.phrase, gap.stem.blanks[0]):
            yield row


def _is_object(bench: Workbench, gap: Gap) -> bool:
    """Whether the blank is what follows a verb up to the end of its clause, or all that is quoted."""
    source, span = bench.source, gap.stem.blanks[0]
    around = edges(source, span)
    if around == "qq":
        return True
    plain = source.plain[span.start : span.end]
    return (
        around[1] == "c"
        and _follows_a_verb(bench, span)
        and not FIGURE.search(plain)
        and not _NO_ANSWER.search(plain)
        and not grammar.starts_with_verb(plain)
    )


def _follows_a_verb(bench: Workbench, span: Span) -> bool:
    """Whether all that stands before the words in their clause is a verb, and adverbs or a 要 before it."""
    source = bench.source
    body = source.clauses[source.clause_at(span.start)].body
    if source.plain[span.start - 2 : span.start] not in VERBS:
        return False
    before = source.plain[body.start : span.start - 2]
    modal = grammar.MODAL.match(before)
    before = grammar.OPERATOR_RUN.sub("", before[modal.end() :] if modal else before)
    return not before or source.plain[span.start - 2 : span.start] not in NOUNS_TOO


def term_rows(bench: Workbench, phrases: Iterable[Phrase]) -> Iterator[Row]:
    """Quoted terms, each at the first of its places that can stand in a bank."""
    for phrase in phrases:
        made = (_row(bench, phrase, span) for span in bench.places(phrase) if edges(bench.source, span) == "qq")
        if row := next((one for one in made if one), None):
            yield row


def object_rows(bench: Workbench, phrases: Iterable[Phrase]) -> Iterator[Row]:
    """Tasks, aims and terms, with a gap for what follows a verb up to the end of the clause."""
    for phrase in phrases:
        for span in bench.places(phrase)[:2]:
            plain = bench.source.plain[span.start : span.end]
            start = grammar.after_verbs(plain)
            blank = Span(span.start + start, span.end)
            if "、" in plain or plain[start] == "“" or grammar.starts_with_verb(plain[start:]):
                continue
            if not _follows_a_verb(bench, blank):
                continue
            if edges(bench.source, blank)[1] == "c" and (row := _row(bench, phrase, blank)):
                yield row
                break


def _row(bench: Workbench, phrase: Phrase, span: Span) -> Row | None:
    source = bench.source
    answer = bare(source.plain[span.start : span.end])
    if len(answer) not in _ANSWER:
        return None
    stem = make_stem(source, [span], shortest=_SHORTEST, longest=_LONGEST, own_words=_OWN_WORDS)
    if (
        stem is None
        or stem.changed
        or len(stem.window) > _LONGEST_ROW
        or "。" in source.plain[stem.window.start : stem.window.end]
    ):
        return None
    before = bare(source.plain[stem.window.start : span.start])
    after = bare(source.plain[span.end : stem.window.end])
    if len(before) + len(after) < (_BESIDE_A_QUOTED if edges(source, span) == "qq" else _OWN_WORDS):
        return None
    if edges(source, span) != "qq" and _NO_ANSWER.search(source.plain[span.start : span.end]):
        return None
    if (
        answer in before + after
        or _LEANING.match(before)
        or fits_several(stem)
        or (before + after)[-1:] in ("是", "为", "有")
    ):
        return None
    return Row(phrase, stem, answer, _form(bench, phrase, span, answer), before, after)


def _form(bench: Workbench, phrase: Phrase, span: Span, answer: str) -> tuple[str, ...]:
    source = bench.source
    speaker = subject(source, source.clauses[source.clause_at(span.start)]).plain
    if bench.source.names_somebody(span):
        return speaker, str(PhraseKind.PERSON)
    if _NUMBER.fullmatch(answer):
        return speaker, "number", answer[-1] if answer[-1] == "%" else source.plain[span.end : span.end + 1]
    if edges(source, span) == "qq" and len(answer) <= _QUOTED:
        return speaker, "quoted", _frame(bench, span)
    if phrase.kind is PhraseKind.TIME:
        return speaker, "time", FIGURE.sub("", answer)
    if phrase.kind is PhraseKind.NUMBER:
        return speaker, "number", answer[-1]
    if phrase.kind in (PhraseKind.PERSON, PhraseKind.ORGANIZATION, PhraseKind.DOCUMENT):
        return speaker, str(phrase.kind)
    if edges(source, span) == "qq" or FIGURE.search(answer):
        return speaker, "other"
    return speaker, "object", str(_exchanged(bench, span))


def _frame(bench: Workbench, span: Span) -> str:
    """What a quoted word is to its sentence: the name of the noun that follows it (“…”行动), or a noun itself."""
    plain = bench.source.plain
    body = bench.source.clauses[bench.source.clause_at(span.start)].body
    return "name" if _HEAD.match(plain, span.end, body.end) else "noun"


def _exchanged(bench: Workbench, span: Span) -> int:
    """Which of the groups of `_EXCHANGED` the verb before an object is of; -1 if of none."""
    verb = bench.source.plain[span.start - 2 : span.start]
    return next((number for number, verbs in enumerate(_EXCHANGED) if verb in verbs), -1)


@dataclass(frozen=True, slots=True)
class Bank:
    """Rows to be shown together, and a word that fits none of their gaps, if there is one."""

    rows: tuple[Row, ...]
    spare: Row | None


def banks(bench: Workbench, made: Iterable[Row]) -> Iterator[Bank]:
    """Rows of one form, `FEWEST` to `MOST` together, near each other, each word fitting one gap only and not given
    away by its own sentence; a few have a word to spare, since the last row would be no question otherwise. Quoted
    words that find too few of their own form make banks whatever follows them."""
    fit = [row for row in made if not _tells(row) and row.form[1:3] != _UNFIT]
    placed: set[int] = set()
    for rows, spare in _by_form(bench, fit, 3):
        placed.update(map(id, rows))
        yield Bank(tuple(rows), spare)
    left = [row for row in fit if row.form[1] == "quoted" and id(row) not in placed]
    for rows, spare in _by_form(bench, left, 2):
        yield Bank(tuple(rows), spare)


def _by_form(bench: Workbench, fit: Iterable[Row], parts: int) -> Iterator[tuple[list[Row], Row | None]]:
    """The rows in banks of those whose forms are the same in so many `parts`, and a word to spare."""
    by_form: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    for row in fit:
        by_form[row.form[:parts]].append(row)
    for same in by_form.values():
        same.sort(key=lambda row: row.stem.window)
        for rows in _together(bench, same):
            spare = _spare(bench, rows, same)
            if spare or len(rows) >= FEWEST:
                yield rows, spare


def _together(bench: Workbench, rows: Sequence[Row]) -> Iterator[list[Row]]:
    """The rows in banks: each in the first that is near and that it goes with; the last ones in fuller banks."""
    every: list[list[Row]] = []
    for row in rows:
        near = [bank for bank in every[-_OPEN:] if row.stem.window.start - bank[0].stem.window.start <= _NEAR]
        for bank in near:
            if len(bank) < FEWEST and _goes_with(bench, row, bank):
                bank.append(row)
                break
        else:
            every.append([row])
    for place, bank in enumerate(every):
        if len(bank) >= _FEWEST_WITH_A_SPARE:
            continue
        for other in every[max(0, place - _OPEN) : place + _OPEN]:
            if len(other) < len(bank) or other is bank:
                continue
            for row in list(bank):
                apart = abs(row.stem.window.start - other[0].stem.window.start)
                if len(other) < MOST and apart <= _NEAR and _goes_with(bench, row, other):
                    other.append(row)
                    bank.remove(row)
    for bank in every:
        if len(bank) >= _FEWEST_WITH_A_SPARE:
            yield sorted(bank, key=lambda row: row.stem.window)


def _goes_with(bench: Workbench, row: Row, bank: Sequence[Row]) -> bool:
    return all(_apart(row, other) and _fits_once(bench, (row, other), row) for other in bank) and all(
        _fits_once(bench, (row, other), other) for other in bank
    )


def _spare(bench: Workbench, bank: Sequence[Row], rows: Sequence[Row]) -> Row | None:
    """A row near the bank whose word is wrong in every gap of it."""
    shown = "|".join(row.before + "|" + row.after for row in bank)
    answers = {row.answer for row in bank}
    place = bisect_left(rows, bank[0].stem.window, key=lambda row: row.stem.window)
    for row in rows[max(0, place - _LOOKED_AT) : place + MOST + _LOOKED_AT]:
        if row.answer in shown or any(row.answer in answer or answer in row.answer for answer in answers):
            continue
        if not shared_words(shown, row.answer) and all(_fits_once(bench, (one, row), one) for one in bank):
            return row
    return None


def _apart(one: Row, other: Row) -> bool:
    """Whether neither word nor sentence of the two can be taken for the other's."""
    if one.answer in other.answer or other.answer in one.answer:
        return False
    if 2 * len(set(one.answer) & set(other.answer)) >= min(len(one.answer), len(other.answer)):
        return False
    if one.stem.window.meets(other.stem.window):
        return False
    if one.after and one.after[:_APART] == other.after[:_APART] and min(len(one.before), len(other.before)) <= _APART:
        return False
    if one.before[-_APART:] == other.before[-_APART:] and one.after[:_APART] == other.after[:_APART]:
        return False
    shown = one.before + one.after + other.before + other.after
    return one.answer not in shown and other.answer not in shown


def make(bench: Workbench, bank: Bank, random: Random, known: Shown) -> Item | None:
    """The item of a bank."""
    source = bench.source
    kept = bank.rows
    left = [_sentence(row) for row in kept]
    right = [source.wording(row.stem.blanks[0]) for row in (*kept, *((bank.spare,) if bank.spare else ()))]
    speakers = {subject(source, source.clauses[source.clause_at(row.stem.blanks[0].start)]) for row in kept}
    speaker = speakers.pop() if len(speakers) == 1 else NOTHING
    opening = speaker + source.ours("作出如下表述，") if speaker.plain else NOTHING
    order = shuffled(len(right), opening.plain, known, random, spare=len(right) - len(left))
    if not order:
        return None
    shown = [right[place] for place in order]
    first, last = evidence(kept[0].stem), evidence(kept[-1].stem)
    # Of rows that lie far apart the first one's sentence is quoted; the rationale has them all.
    where = Span(first.start, last.end) if last.end - first.start <= _EVIDENCE else first
    told = "；".join(source.printed[row.stem.window.start : row.stem.window.end] for row in kept)
    return finish(
        ItemType.MATCHING,
        source,
        where,
        opening + source.ours(_TASK),
        quoted(told),
        options=[*left, *shown],
        columns=MatchOptions(tuple([one.shown for one in left]), tuple([one.shown for one in shown])),
        key=tuple(order.index(place) for place in range(len(kept))),
        key_plain="|".join(f"{one.plain}={other.plain}" for one, other in zip(left, right, strict=False)),
        kind_asked=kept[0].phrase.kind,
        tests=[row.phrase.text for row in kept],
        remark="。",
        features={"blanks": 1.0, "length": 0.5},
        rule="word bank",
        hint=source.ours(ONE_TOO_MANY) if len(right) > len(left) else NOTHING,
    )


def _sentence(row: Row) -> Wording:
    source, span, window = row.stem.source, row.stem.blanks[0], row.stem.window
    blank = Wording(BLANK, BLANK)
    return source.text_part(window.start, span.start) + blank + source.text_part(span.end, window.end)


def _tells(row: Row) -> bool:
    """Whether a word shares two characters, or a very short one even a single one, with its own sentence."""
    shown = row.before + "|" + row.after
    if len(row.answer) <= _VERY_SHORT and (set(row.answer) - _COMMON) & set(shown):
        return True
    return bool(shared_words(shown, row.answer))


def _fits_once(bench: Workbench, bank: Sequence[Row], row: Row) -> bool:
    """Whether no other word of the bank stands in this gap anywhere in the article."""
    before, after = row.before[-_APART:], row.after[:_APART]
    return not any(
        bench.source.says_bare(before[-2:] + other.answer + after[:2]) or bench.source.says_bare(before + other.answer)
        for other in bank
        if other is not row and len(before) + len(after) >= _APART
    )
