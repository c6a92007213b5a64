"""Recall: a slogan, a saying, a formula or an aim to be written from memory, asked for by the words around it."""

from __future__ import annotations

import re
from dataclasses import replace

from studyapp.core.article import Span
from studyapp.core.items import grammar, numerals, praise
from studyapp.core.items.ambiguous import fits_several
from studyapp.core.items.cloze import Gap, proper
from studyapp.core.items.drafting import draft
from studyapp.core.items.flaws import TELLING, run_shared
from studyapp.core.items.item import Item, ItemType
from studyapp.core.items.openings import announcement
from studyapp.core.items.points import Point, Workbench
from studyapp.core.items.pool import edges
from studyapp.core.items.source import Source
from studyapp.core.items.stems import Stem, make_stem
from studyapp.core.items.vocabulary import ANNOUNCING, EXHORTATIONS, FORMULAS
from studyapp.core.items.wording import Wording, bare
from studyapp.core.phrases import Phrase, PhraseKind

SHORTEST, LONGEST = 8, 40
"""Characters to be written: less is a cloze, more is an essay."""
_SHORTEST_SAYING = 7
"""A saying between quotation marks that is a line of verse."""
_SHORTEST_CLAUSE = 6
"""A task that is a whole clause, where no neighbour goes with it."""
_OWN_WORDS = 10
_FORMULA_PART = 3
_HALF, _LONGEST_HALF = 4, 14
"""Characters of two clauses that are asked for together."""
_TOGETHER = 30
"""Characters of clauses that begin alike, to be written together."""
_SAME_START, _LIKE_START = 2, 3
"""Characters by which clauses begin alike, where they are of one length and where they are not."""
_NO_END = re.compile(
    "(?:是|为|即|有|于|时|后)$|^(?:我们|大家|我(?!国|省|市|区|县))|了(?!解)|过(?![程冬渡关硬剩])|进行|同胞|同志|(?<![自理事])由[\u4e00-\u9fff]{2,8}$|^[一二三四五六七八九十两]+[个项条大]"
)
_GROWN = re.compile("(?:显著|明显|持续|不断|稳步|大幅|进一步|更加|有力|有效)[\u4e00-\u9fff]{2}$")
"""What has grown better, as every report has it."""
_PAST = re.compile("来$|过去|去年|近")
_HOLLOW = re.compile(
    "(?:坚决|切实|全面|不折不扣)?(?:把|将)(?:各项|党中央|中央|全会|会议|上述|有关)?(?:决策)?(?:部署|任务|工作|要求|措施|举措|精神)[^，。；]{0,2}"
    "(?:落到实处|落实到位|落实落细|抓实抓细|抓紧抓实|抓好落实)"
    "|(?:确保|推动|促进)[^，。；]{0,6}(?:政策|举措|措施|任务|部署|工作)(?:早落地、早见效|落地见效|落地落实|落到实处|见行见效)"
    "|(?:以(?:优异的?成绩|实际行动|实干实绩))?(?:喜迎|迎接)[^，。；]{2,16}召开"
    "|(?:努力|确保|全面|圆满|顺利|较好|高质量|推动|促进)*(?:实现|完成)[^，。；]{0,14}(?:各项)(?:目标|任务|工作)+"
    "|(?:为[^，]{4,24}|在[^，]{4,24}中|奋力|努力|合力|共同|不断)?(?:谱写|书写|开创|作出|实现|展现|推动形成)[^，“]{0,20}(?:新篇章|新局面|新贡献|新作为|新辉煌|新的更大贡献|华章)"
)
"""What every document ends with."""
_BY = re.compile("[、，][以用凭靠]")
_BY_A_DAY = re.compile(r"\d[月日][^，]{0,6}$")
_ERRAND = 12
_DOTS = Wording("……", "……")
_TASK = "请默写“……”处的原文。"
_UNCOUNTED = "，不计标点"
_SHORTEST_HEADING, _OF_A_POINT = 7, 20
"""Characters of a heading that is asked for, and of the point by which it is."""
_PLAIN_VERBS = ("做好", "抓好", "加强", "搞好", "开展", "强化")
"""How a heading begins that says no more than what comes next."""
_MODAL = 2
"""Characters of 要 or 必须 ahead of what is demanded."""
_AHEAD = 4
"""Characters ahead of the blank where nobody is said to speak."""
_LONG_ANSWER = 30
_SURE_KINDS = frozenset({PhraseKind.SLOGAN, PhraseKind.GOAL})
_LISTED_GOAL = 8
"""An aim among others is asked for word by word from this length on."""
_DEMANDING = ("强调", "要求", "提出", "号召", "部署", "明确")
"""Who speaks so sets tasks, and does not look back."""
_NAMED = re.compile("方面$|^[^把让从以在]*的[^的]{2,4}$")
"""Something named, of which nothing is said."""
_PLAIN_CLAUSE, _LONG_CLAUSE = 16, 22
"""A clause that reading did not mark is asked for only up to this length, and up to this where nothing else asks."""
_PLAIN_TASK = 24
"""A task is asked for word by word only up to this length."""


def find(bench: Workbench, phrase: Phrase, whole: bool) -> Gap | None:
    """Where to have `phrase` written from memory; None if it is not worth that, or its sentence says too little.

    `whole` says that a cloze asks for all of it already, in which case only another sentence will do.
    """
    source = bench.source
    for place in bench.places(phrase)[int(whole) :]:
        span = _with_its_like(source, _with_its_neighbour(bench, phrase, _what_is_demanded(source, place)))
        if span is None:
            continue
        plain = source.plain[span.start : span.end]
        if not _worth_knowing_by_heart(bench, phrase, span, plain):
            continue
        stem = make_stem(source, [span], own_words=_OWN_WORDS)
        if stem and "……" in stem.opening.plain:
            continue  # another mark of the same kind for what is left out
        if stem and span.start == stem.window.start and stem.opening.plain.strip("，").endswith(grammar.SAYING_END):
            stem = replace(stem, opening=stem.opening + announcement(source, stem.clauses.start))
        if stem and _says_enough(bench, stem, span) and not fits_several(stem):
            return Gap(phrase, stem)
    return None


def _what_is_demanded(source: Source, span: Span) -> Span:
    """What somebody has to do without who it is and his 要, which the stem shows (各级干部要|深入一线)."""
    modal = grammar.MODAL.match(source.plain[span.start : span.end])
    if modal is None or modal["modal"] in ("要", "必须") or len(span) - modal.end() < _SHORTEST_CLAUSE:
        return span
    return Span(span.start + modal.end(), span.end)


def _with_its_neighbour(bench: Workbench, phrase: Phrase, span: Span) -> Span:
    """A clause too short to be written from memory, with the next one where the two say one thing in the same
    breath (深化改革开放，优化营商环境)."""
    source = bench.source
    if phrase.kind not in (PhraseKind.TASK, PhraseKind.GOAL, PhraseKind.SLOGAN, PhraseKind.ENUMERATION):
        return span
    if not _HALF <= len(span) <= SHORTEST + 1:
        return span
    number = source.clause_at(span.start)
    if edges(source, span) != "cc" or number + 1 >= len(source.clauses):
        return span
    if grammar.EPITHETS.match(source.plain[span.start : span.end]):
        return _with_its_twin(source, span, number)
    if len(span) >= SHORTEST or phrase.kind is PhraseKind.ENUMERATION:
        return span
    following = source.clauses[number + 1]
    plain = source.plain[following.body.start : following.body.end]
    joined = Span(span.start, following.body.end)
    if following.unit != source.clauses[number].unit or following.body.start != span.end + 1:
        return span
    if not _HALF <= len(plain) <= _LONGEST_HALF or grammar.LEANING.match(plain) or grammar.MODAL.match(plain):
        return span
    verbs = grammar.starts_with_verb(source.plain[span.start : span.end])
    return joined if grammar.starts_with_verb(plain) is verbs and not grammar.CIRCUMSTANCE.match(plain) else span


def _with_its_like(source: Source, span: Span) -> Span | None:
    """A clause with those beside it that begin alike (毫不动摇…，毫不动摇…), of which nobody could say which one is
    meant; None if they are too much together."""
    if edges(source, span) != "cc":
        return span
    number = last = source.clause_at(span.start)
    while last + 1 < len(source.clauses) and source.clauses[last].body.end < span.end:
        last += 1
    first, end, unit, size = number, last, source.clauses[number].unit, source.clauses[number].body.end - span.start

    def is_like(other: int) -> bool:
        if not 0 <= other < len(source.clauses) or source.clauses[other].unit != unit:
            return False
        body = source.clauses[other].body
        start = body.start + source.plain.startswith("要", body.start)
        head = _SAME_START if body.end - start == size else _LIKE_START
        return source.plain[start : start + head] == source.plain[span.start : span.start + head]

    while is_like(first - 1):
        first -= 1
    while is_like(end + 1):
        end += 1
    if (first, end) == (number, last):
        return span
    body = source.clauses[first].body
    start = span.start if first == number else body.start + source.plain.startswith("要", body.start)
    joined = Span(start, max(span.end, source.clauses[end].body.end))
    return joined if len(bare(source.plain[joined.start : joined.end])) <= _TOGETHER else None


def _with_its_twin(source: Source, span: Span, number: int) -> Span:
    """Four words and four with the four and four that follow, if they are made so: half of a verse would be asked."""
    following = source.clauses[number + 1]
    plain = source.plain[following.body.start : following.body.end]
    alike = following.unit == source.clauses[number].unit and following.body.start == span.end + 1
    return Span(span.start, following.body.end) if alike and grammar.EPITHETS.match(plain) else span


def _worth_knowing_by_heart(bench: Workbench, phrase: Phrase, span: Span, plain: str) -> bool:
    """Whether the words are a whole with clear edges: a saying, an aim, a formula of even parts, a task that is a
    clause."""
    core = bare(plain)
    saying = phrase.kind is PhraseKind.SLOGAN and edges(bench.source, span) == "qq"
    clause = phrase.kind in (PhraseKind.TASK, PhraseKind.GOAL, PhraseKind.SLOGAN) and edges(bench.source, span) == "cc"
    shortest = _SHORTEST_SAYING if saying else _SHORTEST_CLAUSE if clause else SHORTEST
    if not shortest <= len(core) <= LONGEST or numerals.FIGURE.search(core):
        return False
    if grammar.CIRCUMSTANCE.match(plain) or grammar.TIME.match(plain) or _is_of_the_day(bench, span, plain):
        return False
    if grammar.VISIT.search(plain) or _is_called_out(bench.source, span):
        return False
    if not grammar.balanced(plain) or grammar.LEANING.match(plain) or grammar.POINTING.match(plain):
        return False
    if bench.source.plain.endswith(("这", "那"), 0, span.start) or _HOLLOW.fullmatch(plain):
        return False
    if _NO_END.search(plain) or bench.source.names_somebody(span):
        return False
    if plain[0] == "党" and bench.source.plain.endswith("我们", 0, span.start):
        return False  # 我们党 is one word
    if (
        phrase.kind is PhraseKind.ENUMERATION
        and _BY.search(plain, 1)
        and bench.source.plain[span.start - 1] in "以用凭靠"
    ):
        return False  # 以|甲、用乙、凭丙
    if len(core) <= SHORTEST and any(formula in core for formula in FORMULAS):
        return False  # everybody has that one by heart
    entry = bench.source.entry_at(span.start)
    if entry and not grammar.starts_with_verb(plain) and not _is_said(bench.source, span):
        return False
    if (
        edges(bench.source, span) == "cc"
        and (_GROWN.search(plain) or (phrase.kind is not PhraseKind.GOAL and praise.CLAUSE.search(plain)))
        and not _is_aimed_at(bench.source, span)
    ):
        return False
    around = edges(bench.source, span)
    left, right = around[0], around[1]
    if phrase.kind in _SURE_KINDS:
        if bench.source.plain[max(0, span.start - 2) : span.start] in ANNOUNCING:
            return False  # cut behind its adverb
        listed = phrase.kind is PhraseKind.GOAL and len(core) >= _LISTED_GOAL
        return left in ("cqvl" if listed else "cqv") and right in ("cqdl" if listed else "cqd")
    if phrase.kind is PhraseKind.TERM:
        return left + right == "qq"
    if phrase.kind is PhraseKind.ENUMERATION:
        return left != "l" and right in "cqd" and is_formula(plain) and not EXHORTATIONS.issuperset(plain.split("、"))
    if phrase.kind is PhraseKind.TASK:
        is_whole = left == "c" and right == "c"
        return (
            is_whole
            and len(core) <= (_PLAIN_TASK if len(span) == len(phrase.span) else _TOGETHER)
            and "《" not in plain
        )
    return False


def _is_called_out(source: Source, span: Span) -> bool:
    """Whether the words end the call with which somebody closes (…！)."""
    sentence = source.sentences[source.sentence_at(span.start)]
    called = source.plain[sentence.end - 1 : sentence.end] in "！!"
    return (
        called
        and sentence.end - span.end <= 1
        and not source.speaker_of(source.clauses[source.clause_at(span.start)]).plain.endswith("号召")
    )


def _is_said(source: Source, span: Span) -> bool:
    """Whether somebody says it in a chronicle, which else only tells what was done."""
    return bool(source.clauses[source.clause_at(span.start)].said_by.plain)


def _is_aimed_at(source: Source, span: Span) -> bool:
    """Whether the words are what is to be reached by some time, and not what has been."""
    clause = source.clauses[source.clause_at(span.start)]
    return source.stage_at(span.start) is not None or bool(clause.time.plain and not _PAST.search(clause.time.plain))


def _is_of_the_day(bench: Workbench, span: Span, plain: str) -> bool:
    """Whether the words are some office's errand by a day, or the topic of what comes after them (做好…工作，要…)."""
    text = bench.source.plain
    clause = bench.source.clauses[bench.source.clause_at(span.start)].body
    if _BY_A_DAY.search(text, clause.start, span.start) or (plain.endswith("工作") and len(plain) <= _ERRAND):
        return True
    return text.startswith(("，要", "，必须", "，关键", "：到", "：一是", "：第一"), span.end)


def _says_enough(bench: Workbench, stem: Stem, span: Span) -> bool:
    """Whether the words around say whose or what is meant: not only the clauses that follow, and one sentence."""
    plain = bench.source.plain
    if "。" in plain[stem.window.start : stem.window.end]:
        return _heads_a_point(stem, span)
    if stem.opening.plain.strip("要，"):
        return True
    return span.start - stem.window.start > _AHEAD


def _heads_a_point(stem: Stem, span: Span) -> bool:
    """Whether the words are the first sentence of a paragraph but its number and who says it, and no mere topic, with
    enough of what the paragraph says behind it."""
    source = stem.source
    number = source.clause_at(span.start)
    clause = source.clauses[number]
    ahead = source.clauses[number - 1 if number and source.clauses[number - 1].is_head else number]
    opens = ahead.span.start == source.paragraph_start(span.start)
    whole = clause.body.start <= span.start <= clause.body.start + _MODAL and source.plain.startswith("。", span.end)
    said = stem.window.end - span.end
    is_long = len(span) >= _SHORTEST_HEADING and said >= _OF_A_POINT
    plain = source.plain[span.start : span.end]
    is_task = (grammar.starts_with_verb(plain) or plain[0] == "把") and not plain.startswith(_PLAIN_VERBS)
    starts = stem.window.start in (span.start, clause.body.start)
    return opens and whole and is_long and is_task and bool(stem.opening.plain) and starts


def is_formula(plain: str) -> bool:
    """Whether the words are parts of one length, three characters or more each, between pauses."""
    sizes = {len(bare(part)) for part in plain.replace("，", "、").split("、")}
    return "、" in plain and len(sizes) == 1 and min(sizes) >= _FORMULA_PART


def is_demanded(bench: Workbench, phrase: Phrase, *kinds: PhraseKind) -> bool:
    """Whether a clause that reading did not mark is a task, or of another of the `kinds` and set by who speaks; a
    chronicle tells what was done."""
    source = bench.source
    if source.entry_at(phrase.span.start) or len(phrase.span) > (_LONG_CLAUSE if kinds else _PLAIN_CLAUSE):
        return False
    if phrase.kind is PhraseKind.TASK:
        return True
    if phrase.kind not in kinds or _NAMED.search(source.plain[phrase.span.start : phrase.span.end]):
        return False
    clause = source.clauses[source.clause_at(phrase.span.start)]
    speaker = source.speaker_of(clause).plain
    return speaker.endswith(_DEMANDING) or (bool(speaker) and clause.modal.plain.endswith(("要", "必须")))


def make(bench: Workbench, gap: Gap) -> Item | None:
    """The item that has the phrase of `gap` written."""
    source, phrase, stem = bench.source, gap.phrase, gap.stem
    span = stem.blanks[0]
    key = proper(source.wording(span))
    core = bare(key.plain)
    words = stem.statement([(span, _DOTS)]) + source.ours(_TASK)
    hint = source.ours(f"（{len(core)}字{_UNCOUNTED if len(core) < len(span) else ''}）")
    if span.end < stem.window.end and source.plain.startswith("。", span.end):
        hint = source.ours(f"（段首句，{len(core)}字）")
    if run_shared(core, bare(words.plain), TELLING):
        return None
    return draft(
        ItemType.RECALL,
        stem,
        words,
        key=key.shown,
        key_plain=core,
        right=[core],
        point=Point(span, phrase.text, phrase.kind, phrase.score, str(phrase.kind)),
        tests=[phrase.text],
        remark="",
        hint=hint,
        features={
            "length": min(1.0, len(core) / _LONG_ANSWER),
            "familiar": min(1.0, (phrase.count - 1) / 3),
        },
        rule=str(phrase.kind),
    )
