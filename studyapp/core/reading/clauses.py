"""Clauses by what they say: tasks, aims, slogans."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from studyapp.core.article import Span
from studyapp.core.phrases import PhraseKind
from studyapp.core.reading import lexicon
from studyapp.core.reading.source import Candidate, Sentence, Source

SHORTEST, LONGEST = 4, 42
"""Characters a highlighted clause may have: shorter says nothing alone, longer is a paragraph to learn."""

DUTY = re.compile(r"(?:还|也|更|都|就|既|又)?(?:要|必须|应当|应|须)(?!求|素|闻|点|害|么|领|义|件)")
VERB_CLAUSE = re.compile(rf"(?:{lexicon.alternatives(lexicon.ADVERBS)})*地?(?:{lexicon.alternatives(lexicon.VERBS)})")

_LEAD = re.compile(
    rf"(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+、|\d{{1,2}}[.．、]|[—◆●■★※]+)?\s*(?:(?!应[急用对收届考]|将[军士来近]|第[一二三四五]产业|需求)(?:{lexicon.alternatives(lexicon.LEADS)}))*"
)
_ORDINAL = re.compile(
    r"(?:[一二三四五六七八九十]+是(?:要)?|[一二三四五六七八九十]要|[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\d{1,2}[.．、])"
)
_PAST = re.compile(r"了(?!解|如|然|不|结)|过(?!程|度|渡|去|境|硬|关|紧|剩|高|快|多)|已经?(?!知)|曾|正在")
_FORMULA = re.compile(
    r"(?:深入|全面|认真|坚决|切实|扎实)*(?:学习|贯彻|领会|落实)(?:贯彻|落实|领会|领悟|好)*(?:党的|习近平|中央|省委|市委|县委|区委|上级|国家|会议|全会|《)|以习近平|高举|在以习近平|更加紧密地?团结|按照"
)
"""Openings that every article of the genre shares: nobody is asked about them."""

_COUPLET = re.compile(r"[\u3400-\u9fff]{4}(?:、[\u3400-\u9fff]{4})+")
_DOCTRINE = re.compile(
    r"^[^，。]{2,20}(?:关键在|根本在|重点在|难点在|核心在|永远在|离不开|没有[^，。]*没有|就是)[^，。]{1,24}$|^(?!这|那|他|我|一|二|三|四|五|就|正|也|还)[^，。]{2,24}是[^，。]{2,24}(?:的|之|一个)[^，。的]{1,10}$|^[^，。的]{3,14}见[^，。的]{2,4}$"
)
_FOUNDATION = re.compile(r"^为[^，。]{4,40}(?:提供|奠定|打下|打牢|增添|创造|开好)[^，。]{2,16}$")
_CONTRIBUTION = re.compile(
    r"^(?:在[^，。]{4,24}(?:中|上)(?:实现|展现|作出|走在|谱写|体现|彰显|再)[^，。]{3,18}|为[^，。]{4,36}(?:贡献|作出|注入|而)[^，。]{2,14})$"
)
_STATE = re.compile(
    r"^[^，。]{3,24}(?:持续|明显|显著|不断|稳步|更加|有效|全面|基本|大幅|强力|蓬勃|加快|进一步)(?:扩大|提高|增强|改善|提升|巩固|优化|完善|形成|健全|实现|加强|发展|突破|升级|彰显|缩小|降低|改观|壮大|凸显|好转)$"
    r"|^[^，。]{3,24}(?:迈出|取得|跃上|迈上|达到|保持)[^，。]{2,14}(?:步伐|成效|进展|成果|台阶|水平|突破|区间)$"
)
_DISPOSAL = re.compile(r"^(?:以[^，。]{2,20})?(?:把|将)[^，。]{4,30}$")
_MEANS = re.compile(
    r"^以[^，。为]{2,14}(?:迎接|推动|促进|保障|带动|确保|凝聚|书写|开创|对冲|强|增|明|聚|促|走好|引领|支撑|撬动)[^，。]{2,24}$"
)
_GIFT = re.compile(r"^以[^，。]{2,10}(?:迎接|庆祝|献礼)[^，。]{3,24}$")
_SUBJECT_DUTY = re.compile(
    r"^[\u3400-\u9fff]{2,10}(?:政策|工作|部门|机关|组织|干部|党员|单位|领域|系统|地区|地方|企业|社会|市场|党委|政府|各级|各地|全党|全区|全市|全县|全省|方面)(?:都|还|也)?要[^，。]{2,18}$"
)
_PREDICATE_DUTY = re.compile(
    r"^[\u3400-\u9fff（）]{2,16}?(?<!重)(?<!主)(?<!需)(?:都|还|也)?要(?=[\u3400-\u9fff]{4})(?!求|素|闻|点|害|领|义|件)"
)
_LETTING = re.compile(r"^让[^，。]{4,24}$")
_PAIRED = "不把让凡越先既没"
"""Characters with which both halves of a saying like to open."""


def strip_lead(source: Source, clause: Span) -> Span:
    """`clause` without 要, 一是, （一） and the like, and without its closing mark."""
    end = clause.end
    while (
        end > clause.start + 1
        and source.plain[end - 1] in "。，；！？、：”"
        and not _closes(source.plain, clause.start, end - 1)
    ):
        end -= 1
    lead = _LEAD.match(source.plain, clause.start, end)
    start = lead.end() if lead and end - lead.end() >= 3 else clause.start
    return Span(start, max(end, start + 1))


def _closes(plain: str, start: int, index: int) -> bool:
    return plain[index] == "”" and "“" in plain[start:index]


def clause_phrases(source: Source) -> Iterator[Candidate]:
    """Tasks, aims and slogans that only their own grammar marks, clause by clause."""
    plain = source.plain
    for sentence in source.sentences:
        if not sentence.is_prose and not _ORDINAL.match(plain, sentence.span.start):
            continue
        for clause in sentence.clauses:
            core = _without_subject(source, strip_lead(source, clause))
            words = core.of(plain)
            if not SHORTEST <= len(core) <= LONGEST or "《" in words or _FORMULA.match(words):
                continue
            found = kind_of_clause(words, sentence)
            if found and found[1] == "state reached" and _ORDINAL.match(plain, clause.start):
                found = PhraseKind.TASK, "heading"
            if found:
                yield Candidate(core.start, core.end, *found)
            whole = strip_lead(source, clause)
            if whole.start < core.start and _SUBJECT_DUTY.match(whole.of(plain)):
                yield Candidate(whole.start, whole.end, PhraseKind.TASK, "who must do what")


def _without_subject(source: Source, core: Span) -> Span:
    """各级党委要担负主体责任 without who is told: the task is what follows 要, if that is a verb and its object."""
    subject = _PREDICATE_DUTY.match(source.plain[core.start : core.end])
    if (
        subject
        and VERB_CLAUSE.match(source.plain, core.start + subject.end(), core.end)
        and len(core) - subject.end() >= SHORTEST
    ):
        return Span(core.start + subject.end(), core.end)
    return core


def kind_of_clause(words: str, sentence: Sentence) -> tuple[PhraseKind, str] | None:
    """The kind of a clause (or of a list's member) by its own grammar, and the rule that says so; None if none does."""
    bare = words.strip("“”")
    if _COUPLET.fullmatch(bare):
        return PhraseKind.SLOGAN, "four-character couplet"
    if _FOUNDATION.match(words):
        return PhraseKind.GOAL, "foundation"
    if _CONTRIBUTION.match(words):
        return PhraseKind.SLOGAN, "contribution"
    if "进行到底" in words:
        return PhraseKind.SLOGAN, "to the end"
    if _LETTING.match(words) and not sentence.is_review:
        return PhraseKind.SLOGAN, "letting"
    if _DISPOSAL.match(words):
        return PhraseKind.TASK, "disposal"
    if _DOCTRINE.match(words) and not re.search(r"\d", words):
        return PhraseKind.SLOGAN, "doctrine"
    if _GIFT.match(words):
        return PhraseKind.GOAL, "gift"
    if _MEANS.match(words):
        return PhraseKind.TASK, "means and end"
    if _SUBJECT_DUTY.match(words):
        return PhraseKind.TASK, "who must do what"
    if _STATE.match(words):
        return PhraseKind.GOAL, "state reached"
    if lexicon.GOAL_ENDINGS.search(words) and not sentence.is_review:
        return PhraseKind.GOAL, "target reached"
    if lexicon.GOAL_OPENINGS.match(words) and not sentence.is_review:
        return PhraseKind.GOAL, "aim"
    if VERB_CLAUSE.match(words):
        return PhraseKind.TASK, "verb and object"
    return None


def joined_clauses(source: Source) -> Iterator[Candidate]:
    """Neighbouring clauses that are one saying (既要…，更要…; 把…，把…), or one heading (一是…，…。)."""
    plain = source.plain
    for sentence in source.sentences:
        if not sentence.is_prose:
            continue
        cores = [strip_lead(source, clause) for clause in sentence.clauses]
        if (
            len(cores) == 2
            and _ORDINAL.match(plain, sentence.clauses[0].start)
            and VERB_CLAUSE.match(plain, cores[0].start)
        ):
            whole = Span(cores[0].start, cores[1].end)
            if (
                len(whole) <= LONGEST
                and VERB_CLAUSE.match(plain, cores[1].start)
                and plain[sentence.clauses[0].end] == "，"
            ):
                yield Candidate(whole.start, whole.end, PhraseKind.TASK, "two-part heading")
        yield from _sayings(source, sentence)


def _sayings(source: Source, sentence: Sentence) -> Iterator[Candidate]:
    """Two neighbouring clauses of one saying; three or more of one build are an enumeration."""
    plain = source.plain
    run: list[Span] = []
    for first, second in pairwise(sentence.clauses):
        start = strip_lead(source, first).start
        correlative = plain.find("既", first.start, min(first.end, first.start + 6))
        start = correlative if correlative >= 0 else start
        end = strip_lead(source, second).end
        joined = (
            plain[first.end : first.end + 1] == "，"
            and end - start >= 8
            and not _PAST.search(plain, first.start, second.end)
            and _is_saying(plain[start : first.end], plain[second.start : end])
        )
        if joined and end - start <= _LONGEST_SAYING:
            yield Candidate(start, end, PhraseKind.SLOGAN, "parallel saying")
        run = [*(run or [Span(start, first.end)]), Span(second.start, end)] if joined else []
        if len(run) >= 3 and run[-1].end - run[0].start <= _LONGEST_RUN:
            yield Candidate(run[0].start, run[-1].end, PhraseKind.ENUMERATION, "parallel clauses")


_LONGEST_SAYING, _LONGEST_RUN = 60, 100


def _is_saying(a: str, b: str) -> bool:
    """Whether two clauses are halves of one saying: correlatives, or one skeleton with other words in it."""
    if re.match(r"既要?", a) and re.match(r"(?:更|又|还|也)", b):
        return True
    if abs(len(a) - len(b)) > (3 if a[0] in _PAIRED else 1) or len(a) < 3 or a == b:
        return False
    if len(a) >= 6 and len(set(a) & set(b)) >= 0.7 * len(set(a) | set(b)):  # the same words turned round
        return True
    if a[0] != b[0]:
        return False
    if a[0] in _PAIRED:
        return True
    shared = sum(x == y for x, y in zip(a, b, strict=False))
    return shared >= max(2, 0.3 * len(a)) and not re.search(r"\d", a + b)


def parallel_runs(source: Source) -> Iterator[tuple[Span, ...]]:
    """Three or more neighbouring clauses of one build (adverb, verb, object; lengths alike): a list of tasks."""
    plain = source.plain
    for sentence in source.sentences:
        run: list[Span] = []
        for clause in sentence.clauses:
            core = strip_lead(source, clause)
            fits = (
                bool(VERB_CLAUSE.match(plain, core.start))
                and 5 <= len(core) <= 16
                and not _PAST.search(plain, core.start, core.end)
            )
            if fits and (not run or abs(len(core) - len(run[-1])) <= 2):
                run.append(core)
                continue
            if len(run) >= 3:
                yield tuple(run)
            run = [core] if fits else []
        if len(run) >= 3:
            yield tuple(run)


def repeated_clauses(source: Source) -> Iterator[Candidate]:
    """Clauses and list members of eight characters and more that come back, or that a headline uses."""
    plain = source.plain
    places: dict[str, Span] = {}
    for sentence in source.sentences:
        for clause in sentence.clauses:
            core = strip_lead(source, clause)
            pieces = [core]
            words = core.of(plain)
            if "、" in words or " " in words:
                pieces += [
                    Span(core.start + piece.start(), core.start + piece.end())
                    for piece in re.finditer(r"[^、“”\s]+", words)
                ]
            for piece in pieces:
                if 8 <= len(piece) <= 40 and (
                    VERB_CLAUSE.match(plain, piece.start) or _CONTRIBUTION.match(piece.of(plain))
                ):
                    places.setdefault(piece.of(plain), piece)
    for words, span in places.items():
        if plain.count(words) >= 2 and not re.search(r"[《》]", words) and not _FORMULA.match(words):
            yield Candidate(span.start, span.end, PhraseKind.SLOGAN, "repeated clause")


_FRAME = 4
"""Characters that clauses of one series open with; three (习近平, 全会指) open too much else."""


def framed_clauses(source: Source) -> Iterator[tuple[Span, ...]]:
    """Clauses anywhere that open or close alike, three or more of about one length: one series."""
    plain = source.plain
    series: dict[tuple[str, ...], list[Span]] = defaultdict(list)
    for sentence in source.sentences:
        for clause in sentence.clauses:
            core = strip_lead(source, clause)
            words = core.of(plain)
            if 7 <= len(core) <= 24 and not re.search(r"\d|了", words) and not _FORMULA.match(words):
                series["closes", words[0], words[-3:], str(len(core))].append(core)
                series["opens", words[:_FRAME]].append(core)
    for spans in series.values():
        if len({span.of(plain) for span in spans}) >= 3:
            yield tuple(spans)


def heads(source: Source) -> tuple[list[Candidate], list[tuple[Span, Span]]]:
    """What opens each part of an enumerating sentence (一是做优品种，…；稳面积，…；…方面，…), and what it opens.

    The heads are tasks where they begin with a verb and terms where they name a thing.
    """
    plain = source.plain
    found: list[Candidate] = []
    opened: list[tuple[Span, Span]] = []
    for sentence in source.sentences:
        parts = _parts(plain, sentence)
        numbered = [bool(_ORDINAL.match(plain, part[0].start)) for part in parts]
        short = [2 < len(part[0]) <= 6 and len(part) > 1 for part in parts]
        for part, is_numbered, is_short in zip(parts, numbered, short, strict=True):
            head = strip_lead(source, part[0])
            words = head.of(plain)
            if len(part) < 2 or not 3 <= len(head) <= 14 or re.search(r"[\d“《]", words):
                continue
            if words.endswith("方面"):
                head = Span(head.start, head.end - 2)
                kind = PhraseKind.TERM
            elif is_numbered or (is_short and sum(short) > 1 and plain[part[0].end] == "，"):
                is_task = VERB_CLAUSE.match(words) or words[0] in _ONE_CHARACTER_VERBS
                kind = PhraseKind.TASK if is_task else PhraseKind.TERM
            else:
                continue
            found.append(Candidate(head.start, head.end, kind, "head of a part"))
            opened.append((head, strip_lead(source, part[1])))
    return found, opened


_ONE_CHARACTER_VERBS = "稳提强抓促惠防调保降去补学实深建优创争扩改护治兴"


def _parts(plain: str, sentence: Sentence) -> list[list[Span]]:
    """The clauses of a sentence, grouped by its semicolons."""
    parts: list[list[Span]] = [[]]
    for clause in sentence.clauses:
        parts[-1].append(clause)
        if plain[clause.end : clause.end + 1] == "；":
            parts.append([])
    return [part for part in parts if part]
