"""Set: the points that stand under one heading, each with a heading of its own, to be typed in any order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from studyapp.core.article import Span
from studyapp.core.items import grammar, numerals
from studyapp.core.items.cloze import accepted
from studyapp.core.items.drafting import finish, quoted
from studyapp.core.items.item import BLANK, Item, ItemType
from studyapp.core.items.naming import subject
from studyapp.core.items.ordering import announced, numbered_runs
from studyapp.core.items.points import Workbench
from studyapp.core.items.wording import COMMA, Wording, bare, inner
from studyapp.core.phrases import PhraseKind

FEWEST, MOST = 3, 8
BLANKS = 5
"""Of more points the last five are left out and the first ones shown."""
_LONGEST, _ALL = 14, 48
"""Characters of one point, and of all that are to be typed."""
_LONGEST_HEADING = 30
_SHORTEST_POINT = 6
"""Characters of a point where there may be two only."""
_POINT = re.compile(r"\d{1,2}[.、．](?!\d)\s*|[◆●■★]\s*")
_HAN = "一二三四五六七八九十"
_UNKNOWN = 0.3
ORDER = "（顺序不限）"
_AHEAD_OF_ALL = re.compile("(?:要求|思想|目标|思路|原则|意义|回顾|形势|背景|情况|成就|认识)$")
_OF_ALL = re.compile("(?:工作|有关|组织)?(?:要求|保障|措施|领导|事项|附则)$")
"""The last heading of a notice, which is about how all the others are to be done."""
_COUNTED = re.compile("[两三四五六七八九十](?:个|大|项|种|条|件|点|方面)")
_ANNOUNCES = re.compile("(?:[几两三四五六七八九十](?:个|大|项|种|条|件|点)|如下|以下)[^，。；？]{0,8}$")
"""How a clause ends that announces the points behind it."""
_CALLED = re.compile("(?P<noun>要求|措施|举措|原则|目标|保障|问题|建议|规定)$")


@dataclass(frozen=True, slots=True)
class Found:
    """An item with what it is worth, the phrase it first asks for, and the places of its answers."""

    item: Item
    worth: float
    asked: str
    places: tuple[Span, ...]


def find(bench: Workbench) -> Iterator[Found]:
    """The points under a heading, each a heading or the first words of a paragraph, and the tasks that are the headings
    of a whole document."""
    source = bench.source
    runs = [(style, run) for style, run in numbered_runs(source) if run]
    numbered = [span for style, run in runs if style == "comma" for span in run]
    for style, run in runs:
        speaker = subject(source, source.clauses[source.clause_at(run[0].start)])
        if not speaker.plain:
            continue
        tasks = _tasks(bench, run) if style == "comma" else run
        about = None
        if not FEWEST <= len(tasks) <= MOST or len(run) > len(_HAN):
            continue
        count = _HAN[len(tasks) - 1]
        if style == "comma":
            first = run.index(tasks[0])
            ends = f"第{_HAN[first]}至第{_HAN[first + len(tasks) - 1]}部分"
            opening = speaker + source.ours(f"{ends}部署的是哪{count}项工作？")
        elif style == "bracket" and (heading := _heading_above(bench, run[0], numbered)):
            noun = _noun(source.plain[heading.start : heading.end])
            told = f"部分提出的是哪{count}{noun}？" if _demands(bench, run) else f"部分讲的是哪{count}个方面？"
            opening = speaker + source.ours("在“") + source.wording(heading) + source.ours("”" + told)
        elif style == "is" and (lead := announced(bench, run[0])):
            about = lead
            mark = "？" if source.plain.startswith("？", lead.end) else ""
            words = source.wording(lead)
            if not mark and _ANNOUNCES.search(words.plain):
                said = source.speaker_of(source.clauses[source.clause_at(run[0].start)])
                opening = (said if said.plain else speaker + source.ours("指出")) + COMMA + words + source.ours("：")
            elif mark:
                opening = speaker + source.ours("，针对“") + inner(words) + source.ours(f"？”，列举了哪{count}点？")
            else:
                opening = speaker + source.ours("就“") + inner(words) + source.ours(f"”列举的是哪{count}点？")
        else:
            continue
        if all(source.plain[span.start] == "要" for span in tasks):
            tasks = [Span(span.start + 1, span.end) for span in tasks]
        if found := _found(bench, tasks, opening, about):
            yield found
    every = [span for style, run in runs if style != "is" for span in run]
    for heading, points in _points_under(bench, every):
        speaker = subject(source, source.clauses[source.clause_at(points[0].start)])
        noun = _noun(source.plain[heading.start : heading.end])
        told = f"”部分提出的是哪{_HAN[len(points) - 1].replace('二', '两')}{noun}？"
        if speaker.plain and _demands(bench, points):
            opening = speaker + source.ours("在“") + source.wording(heading) + source.ours(told)
            if found := _found(bench, points, opening):
                yield found


def _noun(heading: str) -> str:
    """What the points under a heading are called, by the heading's own last word, with its measure word."""
    match = _CALLED.search(heading)
    noun = match["noun"] if match else "任务"
    return {"问题": "个问题", "保障": "项保障措施"}.get(noun, f"项{noun}")


def _points_under(bench: Workbench, numbered: list[Span]) -> Iterator[tuple[Span, list[Span]]]:
    """Each numbered heading with its points, where every paragraph of it is one that has a sentence for its heading
    (4.…。, ◆…。)."""
    source, plain = bench.source, bench.source.plain
    runs: dict[Span, list[Span]] = {}
    uneven: set[Span] = set()
    for clause in source.clauses:
        if clause.span.start != source.paragraph_start(clause.span.start) or source.is_heading(clause.sentence):
            continue
        heading = _heading_above(bench, clause.span, numbered)
        if heading is None or not (point := _POINT.match(plain, clause.span.start)):
            continue
        run = runs.setdefault(heading, [])
        if plain.startswith("。", clause.body.end) and clause.body.start >= point.end():
            run.append(clause.body)
        else:
            uneven.add(heading)
    for heading, run in runs.items():
        if heading not in uneven and 2 <= len(run) <= MOST and min(map(len, run)) >= _SHORTEST_POINT:
            yield heading, run


def _demands(bench: Workbench, run: list[Span]) -> bool:
    """Whether points say what is to be done, and not what was reached."""
    return any(grammar.starts_with_verb(bench.source.plain[span.start : span.end]) for span in run)


def _tasks(bench: Workbench, run: list[Span]) -> list[Span]:
    """The headings without a last one that is about all of them, and without the first ones that say what it is all
    about or look back; none unless every other names something to be done."""
    plain = bench.source.plain
    if _OF_ALL.search(plain, run[-1].start, run[-1].end):
        run = run[:-1]
    while run and _AHEAD_OF_ALL.search(plain, run[0].start, run[0].end):
        run = run[1:]
    tasks = all(grammar.starts_with_verb(plain[span.start : span.end]) for span in run)
    return run if tasks else []


def _found(bench: Workbench, run: list[Span], opening: Wording, about: Span | None = None) -> Found | None:
    """The item that asks for the points of `run`; the phrases of the words `about` that announce them, which count
    them, are asked for with them."""
    source = bench.source
    every = [bare(source.plain[span.start : span.end]) for span in run]
    shown, asked = run[:-BLANKS], run[-BLANKS:]
    cores = every[-BLANKS:]
    if sum(map(len, cores)) > _ALL or len(set(every)) < len(every):
        return None
    if any(len(core) > _LONGEST or numerals.FIGURE.search(core) or grammar.LEANING.match(core) for core in cores):
        return None
    phrases = [phrase for span in asked if (phrase := bench.phrase(source.text[span.start : span.end]))]
    texts = [phrase.text for phrase in phrases]
    if about is not None:
        starts = {one.start() for one in _COUNTED.finditer(source.plain, about.start, about.end)}
        texts += [one.text for one in bench.ranked if one.span.start in starts and one.span.end <= about.end]
    words = opening
    for span in shown:
        words = words + source.wording(span) + source.ours("、")
    words = words + source.ours("、".join([BLANK] * len(asked)) + _what_to_write(source.plain, asked))
    if any(core in bare(words.plain) for core in cores):
        return None
    item = finish(
        ItemType.SET,
        source,
        source.sentences[source.sentence_at(asked[0].start)],
        words,
        quoted("；".join(source.wording(span).shown for span in run)),
        key=tuple(accepted(bench, span, proper_first=True) for span in asked),
        key_plain="|".join(sorted(cores)),
        right=cores,
        kind_asked=PhraseKind.TASK,
        tests=texts or [source.text[asked[0].start : asked[0].end]],
        remark=source.ours("。").shown,
        features={"length": min(1.0, sum(map(len, cores)) / _ALL), "blanks": 1.0},
        rule="headings",
    )
    if item is None:
        return None
    worth = max((phrase.score for phrase in phrases), default=_UNKNOWN)
    return Found(item, worth, texts[0] if texts else item.id, tuple(asked))


def _what_to_write(plain: str, asked: list[Span]) -> str:
    """The remark behind the blanks; it tells of headings with two halves which of them is asked for."""
    if not any(plain.startswith("，", span.end) for span in asked):
        return ORDER
    sizes = {len(span) for span in asked}
    return f"（各写每项的前半句，{f'{max(sizes)}字，' if len(sizes) == 1 else ''}顺序不限）"


def _heading_above(bench: Workbench, part: Span, numbered: list[Span]) -> Span | None:
    """The last of the numbered headings before a row of bracketed points, without its number."""
    source = bench.source
    above = max((span for span in numbered if span.end <= part.start), default=None)
    if above is None or len(above) > _LONGEST_HEADING:
        return None
    return above if source.is_heading(source.sentence_at(above.start)) else None
