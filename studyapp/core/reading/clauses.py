"""Clauses by what they say: tasks, aims, slogans; and what stands beside what."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from studyapp.core.article import Span
from studyapp.core.phrases import Mention, PhraseKind, Relation, RelationType
from studyapp.core.reading import lexicon
from studyapp.core.reading.source import Candidate, Sentence, Source

_LEAD = re.compile(rf"(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+、|\d{{1,2}}[.．、]|[—◆●■★※]+)?\s*(?:{lexicon.alternatives(lexicon.LEADS)})*")
_OPERATOR = re.compile(rf"(?:{lexicon.alternatives(lexicon.WATCHWORD_OPERATORS)})")
_OBJECTIVE = re.compile(rf"(?:{lexicon.alternatives(lexicon.OBJECTIVE_ADVERBS)})")
_ADVERBS = rf"(?:{lexicon.alternatives(lexicon.ADVERBS)})*地?"
_VERB_CLAUSE = re.compile(rf"{_ADVERBS}(?:{lexicon.alternatives(lexicon.VERBS)})")
_ORDINAL = re.compile(r"(?:[一二三四五六七八九十]+是|[一二三四五六七八九十]要|[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\d{1,2}[.．、])")
_DUTY = re.compile(r"(?:要|必须|应当|应|须|需要?)")
_PAST = re.compile(r"了(?!解|如|然|不)|过(?!程|度|渡|去|境|硬|关|紧)|已经?|曾")
_MEMBER = re.compile("[、，]")
_COUPLET = re.compile(r"[\u3400-\u9fff]{4}(?:、[\u3400-\u9fff]{4})+")
_STAGE_YEAR = re.compile(r"(?:力争|确保|争取)?(?:到|至)?(?P<time>\d{4}年)(?:底|末)?(?:前)?")
_STAGE = re.compile(r"(?:^|[—。；，：\s])(?:力争|确保|争取)?(?:到|至)(?P<time>(?:\d{4}|[二一][〇零○一二三四五六七八九]{3})年)(?:底|末)?")
_DOCTRINE = re.compile(r"^[^，。]{2,20}(?:就是|关键在|根本在|重点在|难点在|核心在|事关|没有|永远在|只有)[^，。]{1,30}$|^[^，。]{2,14}是[^，。的]{2,20}(?:的[^，。]{2,14})?$")
_CORRELATIVE = re.compile(r"^(?:既要?[^，。]{2,24}(?:[，、]|又|也)[^，。]*|不是[^，。]+而是[^，。]+|(?:越|愈)[^，。]+(?:越|愈)[^，。]+)$")
_BA = re.compile(r"^(?:以[^，。]{2,20})?(?:把|将|让)[^，。]{4,30}$")
_IN_WHICH = re.compile(r"^(?:在[^，。]{4,24}(?:中|上)[^，。]{3,20}|为[^，。]{4,36}(?:贡献|作出|提供|奠定|打下|注入|而)[^，。]{2,14})$")
_MIN, _MAX = 4, 42
"""Characters a highlighted clause may have: shorter says nothing alone, longer is a paragraph to learn."""


def _mention(source: Source, span: Span) -> Mention:
    return Mention(span.of(source.article.text), span)


def strip_lead(source: Source, clause: Span) -> Span:
    """`clause` without 要, 一是, （一） and the like."""
    end = clause.end
    while end > clause.start + 1 and source.plain[end - 1] in "。，；！？、：”" and not _opens_inside(source.plain, clause.start, end - 1):
        end -= 1
    lead = _LEAD.match(source.plain, clause.start, end)
    start = lead.end() if lead and end - lead.end() >= 3 else clause.start
    return Span(start, max(end, start + 1))


def _opens_inside(plain: str, start: int, index: int) -> bool:
    return plain[index] == "”" and "“" in plain[start:index]


def watchword_pairs(source: Source) -> tuple[list[Candidate], list[Relation]]:
    """要坚持X、Y，着力Z: the watchword without its operator, the objective whole."""
    found: list[Candidate] = []
    relations: list[Relation] = []
    plain = source.plain
    for sentence in source.sentences:
        for first, second in zip(sentence.clauses, sentence.clauses[1:], strict=False):
            duty = _DUTY.match(plain, first.start)
            core = strip_lead(source, first)
            operator = _OPERATOR.match(plain, core.start, core.end)
            aim = strip_lead(source, second)
            if not _OBJECTIVE.match(plain, aim.start) or not _VERB_CLAUSE.match(plain, aim.start) or len(aim) > 24:
                continue
            watch = Span(operator.end(), core.end) if operator and core.end - operator.end() >= 4 else core
            is_watchword = (duty or operator) and "、" in watch.of(plain) and 5 <= len(watch) <= 22
            if not is_watchword:
                continue
            found.append(Candidate(watch.start, watch.end, PhraseKind.TASK, "watchword", 0.86))
            found.append(Candidate(aim.start, aim.end, PhraseKind.TASK, "objective", 0.86))
            relations.append(Relation(RelationType.PAIR, None, (_mention(source, watch), _mention(source, aim))))
    return found, relations


_ATTRIBUTE = re.compile(r"“(?P<term>[^“”\n]{2,40})”的(?P<attribute>[\u3400-\u9fff]{3,8}?)(?=[，。；、]|$)")
_DEEPEN = re.compile(r"^(?:要)?(?P<whole>突出(?P<focus>[^，。；]{3,20}?)(?P<aim>(?:深化|加强|推进|抓好|强化|推动|严格|做好)[^，。；]{3,22}))$")


def attribute_pairs(source: Source) -> list[Relation]:
    """“A”的B, at least twice in one sentence; one alone is a turn of phrase."""
    relations: list[Relation] = []
    for sentence in source.sentences:
        matches = list(_ATTRIBUTE.finditer(source.plain, sentence.span.start, sentence.span.end))
        if len(matches) < 2:
            continue
        for match in matches:
            term, attribute = Span(*match.span("term")), Span(*match.span("attribute"))
            relations.append(Relation(RelationType.PAIR, None, (_mention(source, term), _mention(source, attribute))))
    return relations


def focus_pairs(source: Source) -> tuple[list[Candidate], list[Relation]]:
    """突出X深化Y in one clause."""
    found: list[Candidate] = []
    relations: list[Relation] = []
    for sentence in source.sentences:
        for clause in sentence.clauses:
            match = _DEEPEN.match(source.plain[clause.start : clause.end].rstrip("。；"))
            if not match:
                continue
            at = clause.start
            found.append(Candidate(at + match.start("whole"), at + match.end("whole"), PhraseKind.TASK, "focus and aim", 0.86))
            focus = Span(at + match.start("focus"), at + match.end("focus"))
            aim = Span(at + match.start("aim"), at + match.end("aim"))
            relations.append(Relation(RelationType.PAIR, None, (_mention(source, focus), _mention(source, aim))))
    return found, relations


def stage_goals(source: Source) -> tuple[list[Candidate], list[Relation]]:
    """到20XX年 and the aims that follow, up to the next year or the paragraph's end."""
    plain = source.plain
    found: list[Candidate] = []
    aims: dict[Span, list[Span]] = defaultdict(list)
    for index, sentence in enumerate(source.sentences):
        if sentence.is_review:
            continue
        match = _STAGE.search(plain, sentence.span.start, sentence.span.end)
        if not match or match.start() > sentence.span.start + 12:
            continue
        paragraph_end = plain.find("\n", sentence.span.start)
        paragraph_end = len(plain) if paragraph_end < 0 else paragraph_end
        opens = plain.startswith(("—", "到", "力争"), sentence.span.start)
        time = Span(match.start("time"), match.end("time"))
        for follower in source.sentences[index:]:
            if follower.span.start >= paragraph_end or len(aims[time]) >= 8:
                break
            if follower is not sentence and (not opens or _STAGE.search(plain, follower.span.start, follower.span.end) or follower.head):
                break
            for clause in follower.clauses:
                if clause.end <= time.end:
                    continue
                aim = strip_lead(source, clause)
                stage = _STAGE_YEAR.match(plain, clause.start) if clause.start <= time.start < clause.end else None
                if stage or aim.start < time.end:
                    aim = Span(time.end, aim.end) if aim.end - time.end > 6 else aim
                    while plain[aim.start] in "，底末前、" and aim.start + 1 < aim.end:
                        aim = Span(aim.start + 1, aim.end)
                    if aim.start <= time.start:
                        continue
                if plain.startswith("重在", aim.start):
                    aim = Span(aim.start + 2, aim.end)
                if _MIN <= len(aim) <= 60:
                    aims[time].append(aim)
        if aims[time]:
            found.append(Candidate(time.start, time.end, PhraseKind.TIME, "stage", 0.92))
            for aim in aims[time]:
                weight = 0.9 if len(aim) <= _MAX else 0.66
                found.append(Candidate(aim.start, aim.end, PhraseKind.GOAL, "stage goal", weight))
    relations = [
        Relation(RelationType.STAGE_GOAL, _mention(source, time), tuple(_mention(source, aim) for aim in spans))
        for time, spans in aims.items()
        if spans
    ]
    return found, relations


def clause_phrases(source: Source) -> Iterator[Candidate]:
    """Tasks, aims and slogans that only their own grammar marks."""
    plain = source.plain
    for sentence in source.sentences:
        if not sentence.is_prose:
            continue
        lead_seen = False
        for position, clause in enumerate(sentence.clauses):
            core = strip_lead(source, clause)
            words = core.of(plain)
            if not _MIN <= len(core) <= _MAX or "《" in words:
                continue
            duty = bool(_DUTY.match(plain, clause.start))
            ordinal = bool(_ORDINAL.match(plain, clause.start))
            calling = "号召" in sentence.head
            candidate = _clause_kind(words, sentence)
            if candidate is None:
                continue
            kind, rule, weight = candidate
            if kind is PhraseKind.TASK:
                if sentence.is_review or _PAST.search(words):
                    weight -= 0.25
                if ordinal:
                    weight += 0.22
                elif duty:
                    weight += 0.18
                elif not lead_seen and position == 0:
                    weight += 0.08
                else:
                    weight -= 0.02 * min(position, 4)
                lead_seen = lead_seen or duty or ordinal
            if calling:
                weight += 0.05
            yield Candidate(core.start, core.end, kind, rule, weight)


def _clause_kind(words: str, sentence: Sentence) -> tuple[PhraseKind, str, float] | None:
    bare = words.strip("“”")
    if _COUPLET.fullmatch(bare):
        return PhraseKind.SLOGAN, "four-character couplet", 0.74
    if _IN_WHICH.match(words):
        return PhraseKind.SLOGAN, "contribution", 0.6
    if _CORRELATIVE.match(words):
        return PhraseKind.SLOGAN, "correlative", 0.66
    if _BA.match(words) and not sentence.is_review:
        return PhraseKind.SLOGAN if "进行到底" in words or words.startswith("让") else PhraseKind.TASK, "disposal", 0.5
    if _DOCTRINE.match(words) and not re.search(r"\d", words):
        return PhraseKind.SLOGAN, "doctrine", 0.5
    if lexicon.GOAL_OPENINGS.match(words) and not sentence.is_review:
        return PhraseKind.GOAL, "aim", 0.5
    if _VERB_CLAUSE.match(words):
        return PhraseKind.TASK, "verb and object", 0.5
    return None


def repeated_clauses(source: Source) -> Iterator[Candidate]:
    """Clauses and list members of eight characters and more that come back, or that a headline uses."""
    plain = source.plain
    places: dict[str, list[Span]] = defaultdict(list)
    for sentence in source.sentences:
        for clause in sentence.clauses:
            core = strip_lead(source, clause)
            pieces = [core]
            words = core.of(plain)
            if "、" in words or " " in words:
                pieces += [Span(core.start + piece.start(), core.start + piece.end()) for piece in re.finditer(r"[^、“”\s]+", words)]
            for piece in pieces:
                if 8 <= len(piece) <= 40 and (_VERB_CLAUSE.match(plain, piece.start) or _IN_WHICH.match(piece.of(plain))):
                    places[piece.of(plain)].append(piece)
    totals = Counter({words: plain.count(words) for words in places})
    for words, spans in places.items():
        if totals[words] >= 2 and not re.search(r"[《》]", words):
            weight = 0.7 + 0.05 * min(totals[words], 5)
            for span in spans[:1]:
                yield Candidate(span.start, span.end, PhraseKind.SLOGAN, "repeated clause", weight)
