"""Clauses that belong together: sayings in two halves, runs of tasks, series of one build, what comes back."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise, zip_longest

from studyapp.core.article import Span
from studyapp.core.phrases import PhraseKind
from studyapp.core.reading.clauses import (
    CONTRIBUTION,
    FORMULA,
    LONGEST,
    ORDINAL,
    PAIRED,
    PAST,
    opens_with_verb,
    strip_lead,
)
from studyapp.core.reading.source import Candidate, Sentence, Source


def joined_clauses(source: Source) -> Iterator[Candidate]:
    """Neighbouring clauses that are one saying (既要…，更要…; 把…，把…), or one heading (一是…，…。)."""
    plain = source.plain
    for sentence in source.sentences:
        if not sentence.is_prose:
            continue
        cores = [strip_lead(source, clause) for clause in sentence.clauses]
        if (
            len(cores) == 2
            and ORDINAL.match(plain, sentence.clauses[0].start)
            and opens_with_verb(plain, cores[0].start)
        ):
            whole = Span(cores[0].start, cores[1].end)
            if (
                len(whole) <= LONGEST
                and opens_with_verb(plain, cores[1].start)
                and plain[sentence.clauses[0].end] == "，"
            ):
                yield Candidate(whole.start, whole.end, PhraseKind.TASK, "two-part heading")
        yield from _sayings(source, sentence)


def _sayings(source: Source, sentence: Sentence) -> Iterator[Candidate]:
    """Two neighbouring clauses of one saying; three or more of one build are an enumeration."""
    plain = source.plain
    run: list[Span] = []
    said = [clause for clause in sentence.clauses if not _SALUTATION.fullmatch(clause.of(plain))]
    openings = {part[0]: part for part in _parts(plain, said)}
    for first, second in pairwise(sentence.clauses):
        start = _half_start(source, first, plain[second.start])
        end = strip_lead(source, second).end
        joined = (
            plain[first.end : first.end + 1] == "，"
            and end - start >= 7
            and not PAST.search(plain, first.start, second.end)
            and (
                _is_saying(plain[start : first.end], plain[second.start : end])
                or (
                    start == first.start
                    and not (sentence.is_review or plain.startswith("？", end))
                    and _is_couplet(plain, first, Span(second.start, end), openings.get(first, []), len(said))
                )
            )
        )
        if joined and end - start <= _LONGEST_SAYING:
            yield Candidate(start, end, PhraseKind.SLOGAN, "parallel saying")
        run = [*(run or [Span(start, first.end)]), Span(second.start, end)] if joined else []
        if len(run) >= 3 and run[-1].end - run[0].start <= _LONGEST_RUN:
            yield Candidate(run[0].start, run[-1].end, PhraseKind.ENUMERATION, "parallel clauses")


_LONGEST_SAYING, _LONGEST_RUN = 60, 100
_NUMERALS = "一二两三四五六七八九十百千万"
_FOURS = re.compile(r"[\u3400-\u9fff]{4}(?:、[\u3400-\u9fff]{4})+")
_MAXIM = 4
"""Characters in a half of a maxim that verbs may open."""


_CORRELATIVES = tuple(
    (re.compile(first), re.compile(second))
    for first, second in (
        (r"^[^，。]{0,14}既", r"(?:更|又|还|也)"),
        (r"越是?", r"越"),
        (r"^(?:不是|绝不是)", r"而是"),
        (r"^只有", r"才"),
        (r"必须", r"[^，。]{2,16}必须"),
        (r"^没有", r"就(?:没有|不)"),
        (r"^不(?:看|求|唯|图|比|讲)[^，。]{2,12}$", r"(?:只|就|而是)[^，。]{3,14}$"),
        (r"^凡是?", r"凡是?|一律"),
        (r"^(?:哪里|什么时候)", r"(?:哪里|就|什么时候)"),
        (r"^凡是?[^，。]{2,}的$", r"[^，。]{0,6}(?:都|不再|不得|一律|要)"),
        (r"^(?!这|那|我|他|其)[^，。]{2,10}(?<!还)(?<!就)是[^，。]{2,14}$", r"(?:也|更|又)是[^，。]{2,14}$"),
        (r"越[^，。]{1,4}越", r"[^，。]{2,8}越[^，。]{1,4}越"),
        (r"^(?!.*是)[^是]{2,14}$", r"(?:才)?是[^，。]{4,}[的之][^，。]{2,8}(?<!结果)$"),
    )
)
"""Words that tie two clauses into one saying; the last pair is a subject and what it is, over a comma."""


def _half_start(source: Source, first: Span, echo: str) -> int:
    """Where the first half of a saying starts: at the word with which the second half starts too, if it has it."""
    start = strip_lead(source, first).start
    correlative = source.plain.find("既", first.start, first.end)
    if 0 <= correlative <= first.start + 3:
        return correlative
    if echo in PAIRED:
        at = source.plain.find(echo, first.start, first.end - 3)
        if at > start and source.word_edges[at]:
            return at
    return start


def _is_saying(a: str, b: str) -> bool:
    """Whether two clauses are halves of one saying: correlatives, or one skeleton with other words in it."""
    if any(first.search(a) and second.match(b) for first, second in _CORRELATIVES):
        return True
    if _FOURS.fullmatch(a) and len(a) == len(b) and _FOURS.fullmatch(b):  # a theme: 高举旗帜、…，实干争先、…
        return True
    if _BACKING.search(a) or _BACKING.search(b):
        return False
    if _EQUATION.match(a) and _EQUATION.match(b) and abs(len(a) - len(b)) <= 4:
        return True
    if a[-2:] == b[:2] and len(a) <= 12 and abs(len(a) - len(b)) <= 3:  # the word that ends one half opens the other
        return True
    if abs(len(a) - len(b)) > (6 if a[0] in "以在" else 3 if a[0] in PAIRED else 1) or len(a) < 3 or a == b:
        return False
    if len(a) >= 6 and len(set(a) & set(b)) >= 0.6 * len(set(a) | set(b)):  # the same words turned round
        return True
    if a[0] != b[0]:
        return False
    if a[0] in PAIRED or a[:4] == b[:4]:
        return True
    shared = sum(x == y for x, y in zip(a, b, strict=False))
    return shared >= max(2, 0.3 * len(a)) and not re.search(r"\d", a + b)


_BACKING = re.compile(r"周围$|领导下$|指引下$|指导下$|支持下$|记者|同志们")
"""What a sentence says it is done under: a formula, not half of a saying."""
_EQUATION = re.compile(
    r"^(?!这|那|我|他|它|其|也|就|还|一是|二是|三是|四是|五是)(?!.*(?:\d|[一二三四五六七八九十]是|问题|时候))"
    r"[^，。；：]{2,9}(?:(?:也|才|更)?是|就是|等于|决定)[^，。；：]{2,16}$"
)
"""A是B: two of them in a row are one saying (安全是前提，发展是保障)."""


def _is_couplet(plain: str, first: Span, second: Span, part: list[Span], said: int) -> bool:
    """Whether two clauses of one length, neither of them a task, are a saying: words recur at the same places.

    One such word is enough where the two are the whole sentence, and none is needed for lines of five to eight
    characters, the measures of verse and of mottos; two words of three or four characters that fill what semicolons
    part are one even with a verb (守住底线，防范风险). `part` is what `first` opens of the sentence's parts,
    `said` how many clauses the sentence has, salutations apart.
    """
    a, b = first.of(plain), second.of(plain)
    if not 3 <= len(a) == len(b) <= 14 or not (a + b).isalpha() or _BACKING.search(a) or _BACKING.search(b):
        return False
    followed = len(part) > 2 and plain.startswith(("必须", "要", "就要"), part[2].start)
    fills = (len(part) == 2 or followed) and not ORDINAL.match(plain, first.start)
    recurring = sum(x == y or (x in _NUMERALS and y in _NUMERALS) for x, y in zip(a, b, strict=True))
    verbal = opens_with_verb(a) or opens_with_verb(b) or recurring or len(plain) > len(a) + len(b) + 2
    if fills and verbal and len(a) <= _MAXIM:
        return True
    if len(a) < 4 or opens_with_verb(a) or opens_with_verb(b):
        return False
    if said == 2 and (recurring or 5 <= len(a) <= 8):
        return True
    return recurring >= max(2, 0.3 * len(a))


def parallel_runs(source: Source) -> Iterator[tuple[Span, ...]]:
    """Three or more neighbouring clauses of one build (adverb, verb, object; lengths alike): a list of tasks."""
    plain = source.plain
    for sentence in source.sentences:
        run: list[Span] = []
        for clause in sentence.clauses:
            core = strip_lead(source, clause)
            fits = (
                opens_with_verb(plain, core.start)
                and 5 <= len(core) <= 16
                and not PAST.search(plain, core.start, core.end)
            )
            alike = bool(run) and plain[core.start : core.start + 2] == plain[run[-1].start : run[-1].start + 2]
            if fits and (not run or alike or abs(len(core) - len(run[-1])) <= 2):
                run.append(core)
                continue
            yield from _by_opening(plain, run)
            run = [core] if fits else []
        yield from _by_opening(plain, run)


def _by_opening(plain: str, run: list[Span]) -> Iterator[tuple[Span, ...]]:
    """A run of three and more as it is, or, where three of it open with the same verb (坚持…), those for themselves."""
    groups = [list(group) for _verb, group in groupby(run, lambda span: plain[span.start : span.start + 2])]
    parts: list[list[Span]] = [[]]
    for group in groups:
        if len(group) >= 3:
            parts += [group, []]
        else:
            parts[-1] += group
    yield from (tuple(part) for part in parts if len(part) >= 3)


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
                    opens_with_verb(plain, piece.start) or CONTRIBUTION.match(piece.of(plain))
                ):
                    places.setdefault(piece.of(plain), piece)
    for words, span in places.items():
        if plain.count(words) >= 2 and not re.search(r"[《》]", words) and not FORMULA.match(words):
            named = words in source.document_titles or words in source.plain_title
            rule = "words of a title" if named else "repeated clause"
            yield Candidate(span.start, span.end, PhraseKind.SLOGAN, rule)


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
            if 7 <= len(core) <= 24 and not re.search(r"\d|了", words) and not FORMULA.match(words):
                series["closes", words[0], words[-3:], str(len(core))].append(core)
                series["opens", words[:_FRAME]].append(core)
    for spans in series.values():
        if len({span.of(plain) for span in spans}) >= 3:
            yield tuple(spans)


def heads(source: Source) -> tuple[list[Candidate], list[tuple[Span, Span]]]:
    """What opens each part of an enumerating sentence (一是X，…；V+N，…；…方面，…), and what it opens.

    The heads are tasks where they begin with a verb and terms where they name a thing.
    """
    plain = source.plain
    found: list[Candidate] = []
    opened: list[tuple[Span, Span]] = []
    for sentence in source.sentences:
        parts = _parts(plain, sentence.clauses)
        numbered = [bool(ORDINAL.match(plain, part[0].start)) for part in parts]
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
                is_task = opens_with_verb(words) or words[0] in _ONE_CHARACTER_VERBS
                kind = PhraseKind.TASK if is_task else PhraseKind.TERM
            else:
                continue
            found.append(Candidate(head.start, head.end, kind, "head of a part"))
            opened.append((head, strip_lead(source, part[1])))
    return found, opened


_ONE_CHARACTER_VERBS = "稳提强抓促惠防调保降去补学实深建优创争扩改护治兴"


def _parts(plain: str, clauses: Sequence[Span]) -> list[list[Span]]:
    """The clauses of a sentence, grouped by its semicolons."""
    parts: list[list[Span]] = [[]]
    for clause in clauses:
        parts[-1].append(clause)
        if plain[clause.end : clause.end + 1] == "；":
            parts.append([])
    return [part for part in parts if part]


def joined_tasks(source: Source) -> Iterator[Candidate]:
    """The two tasks of one part of a sentence as one, and three or more of them as an enumeration."""
    plain = source.plain
    for sentence in source.sentences:
        if sentence.is_review or not sentence.is_prose:
            continue
        for part in _parts(plain, sentence.clauses):
            run: list[Span] = []
            for clause in [*part, None]:
                core = strip_lead(source, clause) if clause else None
                if core and clause and opens_with_verb(plain, core.start) and 5 <= len(core) <= 24:
                    if run and plain[run[-1].end : clause.start] == "，" and core.start == clause.start:
                        run.append(core)
                        continue
                    yield from _as_one(run, len(part), bool(run) and "、" in run[0].of(plain))
                    run = [core]
                    continue
                yield from _as_one(run, len(part), bool(run) and "、" in run[0].of(plain))
                run = []


def _as_one(run: list[Span], clauses: int, is_pair: bool) -> Iterator[Candidate]:
    if len(run) < 2:
        return
    start, end = run[0].start, run[-1].end
    if len(run) == 2 and clauses <= 3 and not is_pair and end - start <= LONGEST:
        yield Candidate(start, end, PhraseKind.TASK, "two tasks")
    elif 3 <= len(run) <= 5 and end - start <= _LONGEST_RUN:
        yield Candidate(start, end, PhraseKind.ENUMERATION, "run of tasks")


_TURNING = re.compile(r"(?:关键|根本|重点|难点|核心|要害|出路|希望|贵|重|成败)(?:在|就在)于?(?![^，。]*[是为])")


def turning_points(source: Source) -> Iterator[Candidate]:
    """关键在A，关键在B with what they are said of, if that is short."""
    plain = source.plain
    for sentence in source.sentences:
        run: list[Span] = []
        for number, (clause, following) in enumerate(zip_longest(sentence.clauses, sentence.clauses[1:])):
            turns = bool(_TURNING.match(plain, clause.start))
            if turns or (run and plain.startswith("在", clause.start)):
                run.append(clause)
            if run and (
                following is None
                or not (_TURNING.match(plain, following.start) or plain.startswith("在", following.start))
            ):
                first = number + 1 - len(run)
                end = strip_lead(source, run[-1]).end
                if len(run) > 1:
                    yield Candidate(run[0].start, end, PhraseKind.SLOGAN, "turning point")
                if first:
                    topic = strip_lead(source, sentence.clauses[first - 1])
                    if end - topic.start <= _LONGEST_SAYING:
                        yield Candidate(topic.start, end, PhraseKind.SLOGAN, "turning point")
                run = []


def even_runs(source: Source) -> Iterator[Candidate]:
    """Three to six clauses that fill a part of a sentence, all short and much alike in length."""
    plain = source.plain
    for sentence in source.sentences:
        if not sentence.is_prose:
            continue
        for part in _parts(plain, sentence.clauses):
            run: list[Span] = []
            for clause in [*part, None]:
                core = strip_lead(source, clause) if clause else None
                if core and _SALUTATION.fullmatch(core.of(plain)):
                    core = None
                if core and clause and 3 <= len(core) <= 26 and (not run or _follows(run[-1], core, clause)):
                    run.append(core)
                    continue
                yield from _run_as_one(plain, run)
                run = [core] if core and 3 <= len(core) <= 26 else []


_SALUTATION = re.compile(r"(?:同志们|朋友们|各位[\u3400-\u9fff]{2,4}|女士们|先生们)+")


def _follows(before: Span, core: Span, clause: Span) -> bool:
    """Whether the clause can go on a run: nothing leads into it, and its length is within a third of the one before."""
    return core.start == clause.start and abs(len(before) - len(core)) <= max(1, min(len(before), len(core)) // 3)


def _run_as_one(plain: str, run: list[Span]) -> Iterator[Candidate]:
    if (
        not 3 <= len(run) <= 6
        or run[-1].end - run[0].start > _LONGEST_RUN
        or PAST.search(plain, run[0].start, run[-1].end)
    ):
        return
    if any(opens_with_verb(plain, span.start) for span in run) and len(run[0]) > 6:
        return  # tasks, which `joined_tasks` finds
    is_short = all(len(span) <= 6 for span in run)
    kind = PhraseKind.SLOGAN if is_short else PhraseKind.ENUMERATION
    yield Candidate(run[0].start, run[-1].end, kind, "short clauses" if is_short else "run of clauses")
