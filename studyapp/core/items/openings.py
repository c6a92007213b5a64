"""What opens a stem: who says it, at which meeting, on which day, in which stage, under which 要."""

from __future__ import annotations

import re
from bisect import bisect_right

from studyapp.core.article import Span
from studyapp.core.items import grammar
from studyapp.core.items.leaning import is_subjectless, leans
from studyapp.core.items.source import Source
from studyapp.core.items.subjects import addressee, doer
from studyapp.core.items.wording import COMMA, NOTHING, Wording

_IS = re.compile("(?<=[务标求点容则骤施路])是(?=[：:]$)")
"""The 是 of 主要任务是：."""
_OF_A_COUNT = re.compile("(?:分|走|为)[两二三四五六七八九十][^，。；：]{0,4}(?=[：:][^，。；：]{0,12}，?$)")
"""The count of what is announced, of which a stem quotes one only."""
_STEPS = re.compile("[^，。；：]{0,20}分[两三四五六]步走?[：:](?=到|第)")
_REPORT = re.compile("(?:(?P<year>20\\d\\d)年政府工作|(?:代会|大|工作))报告(?=指出，$)")
_REVIEW = re.compile("(?P<time>20\\d\\d年|(?:过去|近)(?:一|五|5)?年)(?:[的来]|主要|政府)*工作的?(?:回顾|总结)")
"""The heading of the part of a report that looks back."""
_FIGURE = re.compile("\\d|____")
_TIMED = re.compile("[今去明]年|\\d{4}年|过去|年来|至今|以来|下一步")
"""What says itself of which time it tells."""
_ALL_YEAR = re.compile("全年(?!目标|任务|预期)")
_AHEAD_OF_US = re.compile("要|将|力争|预期|目标|确保|计划|左右|以内")
_REACHED = re.compile(
    "(?:一|[两三四五]|近)年来|过去[一五]?年|去年|以来(?:，|$)|了(?!解)|(?:增长|达到|下降)\\d|[比较]上年"
)
"""What tells of what was reached or has happened."""
_ARRANGED = re.compile(
    "[^，。；]{0,12}(?:书记|主席|总理|主任|[省市县区州镇]长)[^，。；]{2,4}(?:就|对|代表)[^，。；]{2,40}作(?:出|了)"
)
"""What a reporter tells of who arranged or explained something."""
BELOW = re.compile("(?:以下|下列|下面|如下)[^：:，]{0,6}[：:]$")
"""The end of an announcement that counts what the text shows below it (以下几点：)."""
_NEAR_MEETING = 8
"""Clauses ahead in which the meeting is looked for."""
_ANCHOR = 45
"""Characters of a clause that is quoted for its subject alone."""
_LEFT_OUT = Wording("，……", "，……")
_DAY, _YEAR = re.compile(r"\d月\d{1,2}日"), re.compile(r"\d{4}年|[今去明]年|[一二三四五六七八九十]届")
_BARE_DAYS = re.compile(r"\d{1,2}(?:日|[日至—-]+\d{1,2}日)(?:至\d{1,2}日)?(?![\u4e00-\u9fff]{0,1}电)")
_DATELINE = re.compile(r"(?P<month>\d{1,2})月\d{1,2}日(?:[讯電电訊]|[^，。\n]{0,6}[讯电])")
_REPORT_LENGTH = 4000
"""Characters of a news report in which its dateline holds."""
OCCASION, _EVENTFUL = 30, 14
"""How much longer a stem may be for the event it is about; a speaker's clause so long has the event in it."""


def opening_of(source: Source, first: int) -> Wording:
    """Who says it, in which stage, under which 要."""
    known = source.openings.get(first)
    if known is None:
        known = _found_opening(source, first)
        who = doer(source, first)
        if who.plain and known.plain and who.plain not in known.plain.rsplit("，", 2)[-1]:
            known = who if known == source.setting_at(source.clauses[first].body.start) else known + who
        whom = addressee(source, first) if not who.plain else NOTHING
        source.openings[first] = known = _addressed(source, first, known, whom) if whom.plain else known
    return known


def _addressed(source: Source, first: int, opening: Wording, whom: Wording) -> Wording:
    """The opening with whom it is said to ahead of the 要 with which it ends or after which the clause begins."""
    body = source.clauses[first].body
    if opening.plain.endswith("要"):
        return opening.replaced(len(opening) - 1, len(opening) - 1, whom)
    return opening + whom if source.plain.startswith("要", body.start) and opening.plain.endswith("，") else opening


def _found_opening(source: Source, first: int) -> Wording:
    clause = source.clauses[first]
    plain = source.plain[clause.body.start : clause.body.end]
    comma = COMMA
    said_by = source.speaker_of(clause)
    made = (
        said_by + comma
        if said_by.plain
        else _setting(source, clause.body.start, clause.time.plain + clause.frame.plain + plain)
    )
    stage = source.stage_at(clause.body.start)
    if clause.frame.plain and BELOW.search(clause.frame.plain):
        return made  # 以下几点： of which one is quoted
    if clause.frame.plain:
        framed = made + clause.frame
        time = _stage_words(source, stage.span) if stage and not grammar.TIME.match(plain) else NOTHING
        return framed + time + comma if time.plain and time.plain not in clause.frame.plain + plain else framed
    if stage and not grammar.TIME.match(plain):
        time = _stage_words(source, stage.span)
        if time.plain not in plain:
            return made + time + comma
    if clause.time.plain and not grammar.TIME.match(plain):
        made = made + clause.time + comma
    if clause.modal.plain and not grammar.MODAL.match(plain) and grammar.is_governed(plain):
        made = made + clause.modal
    return made


def _setting(source: Source, position: int, plain: str) -> Wording:
    """The meeting or the document where nobody is said to speak, unless the clause tells of the meeting itself; it
    points out what was reached, and does not propose it."""
    host = source.host_at(position).plain
    if grammar.NARRATION.search(plain) or (host and host in plain) or _ARRANGED.match(plain):
        return NOTHING
    setting = source.setting_at(position)
    if setting.plain.endswith("提出，") and _REACHED.search(plain):
        return setting.replaced(len(setting) - 3, len(setting) - 1, source.ours("指出"))
    return setting


def _stage_words(source: Source, span: Span) -> Wording:
    """The time of a stage with its 到, where the article has it."""
    start = span.start
    if start and source.plain[start - 1] in "到至":
        start -= 1
    return source.wording(Span(start, span.end))


def first_of_several(source: Source, opening: Wording) -> Wording:
    """The announcement of which only a part is quoted: 主要任务是 becomes 主要任务包括."""
    if match := _IS.search(opening.plain):
        return opening.replaced(match.start(), match.start() + 1, source.ours("包括"))
    return opening


def one_of_a_count(source: Source, opening: Wording) -> Wording:
    """The announcement of a count of which one is quoted: 分三步走： becomes 分三步走，其中."""
    if match := _OF_A_COUNT.search(opening.plain):
        return opening.replaced(match.end(), match.end() + 1, COMMA + source.ours("其中"))
    return opening


def counted_off(source: Source, start: int, end: int) -> tuple[Wording, int]:
    """The words that say in how many steps, as the opening of the first of them, and where that begins; nothing, and
    `start`, where the words do not begin so."""
    match = _STEPS.match(source.plain, start, end)
    if match is None:
        return NOTHING, start
    words = source.text_part(start, match.end() - 1)
    return words + COMMA + source.ours("其中"), match.end()


def acts(host: str, plain: str) -> bool:
    """Whether the words tell what the meeting that speaks in the article did, which it does not say itself."""
    return bool(host) and re.search(re.escape(host) + "(?:研究|审议|讨论|听取|通过|召开|认真)", plain) is not None


def in_retrospect(source: Source, opening: Wording, said: Span) -> Wording:
    """The opening of a stem from a report that says, in the part that looks back, how much was reached: with the time
    that is looked back on, or else the year before that of a government's report."""
    match = _REPORT.search(opening.plain)
    plain = source.plain[said.start : said.end]
    if match is None:
        return opening
    at = bisect_right(source.parts, said.start, key=lambda part: part[0])
    if at and (review := _REVIEW.match(source.parts[at - 1][1])):
        if _TIMED.search(plain):
            return opening
        return opening.replaced(match.end(), match.end(), source.ours(f"回顾{review['time']}工作时"))
    if not match["year"] or not _ALL_YEAR.search(plain) or _AHEAD_OF_US.search(plain):
        return opening
    if at and not re.search("回顾|总结|成绩", source.parts[at - 1][1]):
        return opening
    reviewed = source.ours(f"回顾{int(match['year']) - 1}年工作时")
    return opening.replaced(match.end(), match.end(), reviewed)


def elided(source: Source, first: int) -> Wording | None:
    """What opens a stem whose subject stands too far ahead: who says it and that subject; None if the clause that
    begins its unit has none that can be told from what it does, or leans itself."""
    clauses = source.clauses
    number = first
    while number and clauses[number - 1].unit == clauses[first].unit and not clauses[number - 1].is_head:
        number -= 1
        if not leans(source, number):
            body = clauses[number].body
            plain = source.plain[body.start : body.end]
            if len(body) > _ANCHOR or is_subjectless(plain) or not grammar.balanced(plain):
                return None
            if grammar.TIME.match(plain) or grammar.VAGUE.match(plain) or grammar.CIRCUMSTANCE.match(plain):
                return None
            named = _NAMES_A_DOCUMENT.match(plain)
            if named is None:
                return None
            whose = whose_speech(source, body.start, plain)
            words = source.wording(Span(body.start, body.start + named.end()))
            return opening_of(source, number) + whose + words
    return None


_NAMES_A_DOCUMENT = re.compile(
    "(?:[^，。；：“”]{0,24}?(?:讲话|报告|指示|批示|贺信|全会|会议|大会|规划|决定|意见|方案|公报|决议|思想|论述)|《[^《》]{2,40}》稿?)"
    "(?=$|从|以|坚|高|突|着|围|聚|立|紧|深|全|站|把|对|在)"
)
"""A document or a meeting at the head of a clause, ahead of what it does."""


def announcement(source: Source, first: int) -> Wording:
    """What announces the points of a list of which the clause opens one (要办好三件事：), where the sentence ahead of
    the list does so in a clause that stands on its own; empty if none does."""
    clauses = source.clauses
    clause = clauses[first]
    if clause.frame.plain or clause.modal.plain or (first and clauses[first - 1].unit == clause.unit):
        return NOTHING
    sentence = clause.sentence
    while sentence and grammar.ORDINAL.match(
        source.plain[source.sentences[sentence].start : source.sentences[sentence].start + 8]
    ):
        start = source.sentences[sentence].start
        if source.paragraph_start(start) == start or source.plain[start : start + 2] == "一是":
            break
        sentence -= 1
    start = source.sentences[sentence].start
    if not sentence or source.paragraph_start(start) == start or source.is_heading(sentence - 1):
        return NOTHING
    ahead = source.clause_at(start - 1)
    body, head = clauses[ahead].body, clauses[ahead]
    plain = source.plain[body.start : body.end]
    if head.is_head or head.said_by != clause.said_by or "“" in plain or len(body) > _ANCHOR:
        return NOTHING
    if BELOW.search(plain + "："):
        return NOTHING  # 以下几点： of which one is quoted
    opens = ahead == 0 or clauses[ahead - 1].is_head or source.paragraph_start(body.start) == head.span.start
    if not _ANNOUNCED.search(plain) and not (opens and plain.startswith(("要", "必须"))):
        return NOTHING
    if grammar.LEANING.match(plain) and not plain.startswith("也"):
        return NOTHING
    start = body.start + plain.startswith("也")
    return source.wording(Span(start, body.end)) + source.ours("：")


_BARE_HEAD = re.compile("[抓做强建管守稳促补严优活搞办][\u4e00-\u9fff]{1,3}")
"""A point of a row that is named in two words at most (抓管护，…): of what, only the words ahead of the row say."""
_ROW_COUNTED = re.compile("[一二两三四五六七八九十几][个项条大件种点方步]|以下|如下|重点是|具体")


def row_lead(source: Source, first: int) -> Wording | None:
    """What a bare point of a row (二是抓加工，…) is a part of: the last clause of the sentence ahead of the row that
    says so, with its comma; nothing where the words stand on their own; None where nothing says it."""
    clause = source.clauses[first]
    plain = source.plain[clause.body.start : clause.body.end]
    if (
        clause.body.start == clause.span.start
        or not _BARE_HEAD.fullmatch(plain)
        or not _NUMBERED.match(source.plain, clause.span.start)
    ):
        return NOTHING
    if clause.frame.plain or _ANSWERED.search(source.speaker_of(clause).plain):
        return NOTHING
    paragraph, number = source.paragraph_start(clause.span.start), first
    while number and source.clauses[number - 1].span.start >= paragraph:
        number -= 1
        before = source.clauses[number]
        body = source.plain[before.body.start : before.body.end]
        if before.sentence == clause.sentence or before.is_head or _NUMBERED.match(source.plain, before.span.start):
            continue
        sentence = source.plain[source.sentences[before.sentence].start :][:2]
        if _NUMBERED.match(sentence) or _ROW_COUNTED.search(body) or len(body) > _ANCHOR:
            continue
        if before.said_by != clause.said_by or not grammar.balanced(body) or grammar.LEANING.match(body):
            continue
        if grammar.starts_with_verb(body) or grammar.MODAL.match(body):
            return source.wording(before.body) + COMMA
    return None


_NUMBERED = re.compile("第?[一二三四五六七八九十]{1,2}(?:是|要|，)")
_ANSWERED = re.compile("就.{4,}答问时")
"""Who answers a question on something says by that what the row is of."""
_ANNOUNCED = re.compile(
    "(?:正视|面临|存在|[仍还]有)[^，]*(?:问题|短板|差距|不足)$|以下[^，]*$|底线$|(?<!第)[两三四五六七八九十][个项条大件种点]"
)
"""Words by which a sentence announces the points after it."""


def meeting(source: Source, first: int) -> Wording:
    """The words that a meeting was held, where they stand a few clauses ahead, as a sentence."""
    clauses = source.clauses
    for number in range(first - 1, max(-1, first - _NEAR_MEETING), -1):
        body = clauses[number].body
        if source.is_heading(clauses[number].sentence):
            break
        if grammar.HELD.match(source.plain[body.start : body.end]):
            ahead = clauses[number - 1] if number and clauses[number - 1].sentence == clauses[number].sentence else None
            day = ahead and _DAY.search(source.plain, ahead.body.start, ahead.body.end)
            return source.wording(Span(ahead.body.start if ahead and day else body.start, body.end)) + source.ours("。")
    return NOTHING


def told_at(source: Source, first: int, start: int, end: int) -> Wording | None:
    """The day and the event of a chronicle's entry that a stem from its middle needs; None if they are not to be had
    in few words."""
    entry = source.entry_at(start)
    if entry is None:
        return NOTHING
    comma = COMMA
    day = NOTHING
    if entry.day and entry.day.start < start:
        dated = source.plain.find("年", entry.day.start, entry.day.end) >= 0
        year = NOTHING if dated else source.ours(source.year or source.only_year)
        day = year + source.wording(Span(entry.day.start, entry.day.end)) + comma
    if entry.occasion and entry.occasion.end >= start:
        return day
    clause = source.clauses[first]
    if entry.occasion is None:
        # The speaker's clause has the event in it, or else the first sentence is the event.
        opens = clause.sentence == source.sentence_at(entry.span.start)
        says = clause.said_by.plain or not is_subjectless(source.plain[start:end])
        return day if len(clause.said_by) > _EVENTFUL or (opens and says) else None
    goes_on = clause.sentence == source.sentence_at(entry.span.start) and not clause.said_by.plain
    return day + source.wording(entry.occasion) + (_LEFT_OUT if goes_on else source.ours("。"))


def in_a_document(source: Source, first: int, start: int) -> Wording:
    """The document that says it (《…》提出，) where its sentence has it speak ahead of the stem; empty if none does."""
    sentence = source.sentences[source.clauses[first].sentence]
    if start - sentence.start > _SPEECH:
        return NOTHING
    ahead = source.plain[sentence.start : start]
    named = _DOCUMENT.search(ahead)
    whole = source.plain[sentence.start : sentence.end]
    if named is None and not _DOCUMENT.match(whole) and _SUBJECT_AHEAD.match(whole):
        return in_the_document_before(source, sentence, start)
    says = list(_SAYS.finditer(ahead, named.end() - 1)) if named else []
    if named is None or not says:
        return NOTHING
    if source.names_somebody(Span(sentence.start + named.end(), start)):
        return NOTHING  # somebody else has begun to speak
    name = source.wording(Span(sentence.start + named.start("name"), sentence.start + named.end("name")))
    verb = source.wording(Span(sentence.start + says[-1].start("verb"), sentence.start + says[-1].end("verb")))
    return name + verb + COMMA


def whose_speech(source: Source, start: int, plain: str) -> Wording:
    """Whose speech it is with which the words begin, where a sentence ahead in the paragraph says whose was studied or
    heard (深刻领会县委书记讲话。讲话从…)."""
    if not plain.startswith("讲话"):
        return NOTHING
    named = list(_SPEECH_OF.finditer(source.plain, source.paragraph_start(start), start))
    return source.wording(Span(*named[-1].span("whose"))) if named else NOTHING


_SPEECH_OF = re.compile(
    "(?:学习|领会|贯彻|听取了?|落实|聆听了?)(?P<whose>(?!了|贯彻|领会|学习)[\u4e00-\u9fff]{2,16}?(?:的?重要)?)(?=讲话)"
)


def in_the_document_before(source: Source, sentence: Span, start: int) -> Wording:
    """The document with which a sentence ahead in the paragraph begins, for one that goes on to tell what it does."""
    number = source.sentence_at(sentence.start)
    paragraph = source.paragraph_start(sentence.start)
    while number and source.sentences[number - 1].start >= paragraph:
        number -= 1
        before = source.sentences[number]
        if named := _DOCUMENT.match(source.plain[before.start : before.end]):
            name = source.wording(Span(before.start + named.start("name"), before.start + named.end("name")))
            said = list(_SAYS.finditer(source.plain, sentence.start, start))
            if not said:
                return name
            return name + source.wording(Span(*said[-1].span("verb"))) + COMMA
        if not _SUBJECT_AHEAD.match(source.plain, before.start):
            return NOTHING
    return NOTHING


def the_document_ahead(source: Source, start: int) -> Wording:
    """The last document named ahead of `start` in the paragraph or the one before it; empty if none is."""
    paragraph = source.paragraph_start(start)
    before = source.paragraph_start(max(0, paragraph - 2))
    named = list(_TITLED.finditer(source.plain, before, start))
    return source.wording(Span(*named[-1].span())) if named else NOTHING


_TITLED = re.compile("《[^《》]{2,40}》稿?")
_SUBJECT_AHEAD = re.compile(
    "(?:同时，)?(?:着眼|围绕|根据|针对|为了?|在[^，。]{2,20}[上中]，|聚焦)?[^。；]{0,120}?(?:(?<=，)|^)(?:还)?(?:提出|强调|要求|明确|(?:在|从|就)[^。]{4,80}部署)"
)
"""A sentence that says what is proposed and not by what."""
_SPEECH = 400
"""Characters of a sentence in which a document goes on to speak."""
_DOCUMENT = re.compile(
    "^(?:[^，。；]{0,24}，)?(?P<name>《[^《》]{2,30}》(?:稿|[（(][^）)]{1,10}[）)])?)(?![，。、和与及的])"
)
_SAYS = re.compile("(?<=[，；》稿还])(?P<verb>提出|强调|要求|明确|规定|部署)(?!的)")
"""What a document does at the head of a clause, or next to its name."""


def is_undated(plain: str) -> bool:
    """Whether a report of an event gives its day and not its year."""
    return bool(_DAY.search(plain)) and not _YEAR.search(plain)


def month_of(source: Source, start: int) -> Wording | None:
    """The month of the days with which the words at `start` begin (13日至14日，…), by the dateline ahead; nothing
    where they have it themselves or begin with no days, None where it is not to be had."""
    if not _BARE_DAYS.match(source.plain, start):
        return NOTHING
    day = next(iter([*_DATELINE.finditer(source.plain, max(0, start - _REPORT_LENGTH), start)][-1:]), None)
    return source.ours(f"{source.year}{day['month']}月") if day else None
