"""Clauses by what they say: tasks, aims, slogans."""

from __future__ import annotations

import re
from collections.abc import Iterator

from studyapp.core.article import Span
from studyapp.core.phrases import PhraseKind
from studyapp.core.reading import lexicon
from studyapp.core.reading.source import Candidate, Sentence, Source

SHORTEST, LONGEST = 4, 42
"""Characters a highlighted clause may have: shorter says nothing alone, longer is a paragraph to learn."""

DUTY = re.compile(r"(?:还|也|更|都|就|既|又)?(?:要|必须|应当|应|须)(?!求|素|闻|点|害|么|领|义|件)")
_VERB_LENGTHS = sorted({len(verb) for verb in lexicon.VERB_SET}, reverse=True)
_ADVERBS = re.compile(rf"{lexicon.ADVERB}+地?")


def opens_with_verb(text: str, start: int = 0, end: int | None = None) -> bool:
    """Whether `text[start:end]` opens with a verb of the genre, adverbs before it or not."""
    end = len(text) if end is None else end
    if _is_verb(text, start, end):
        return True
    adverbs = _ADVERBS.match(text, start, end)
    if not adverbs:
        return False
    at = adverbs.end()
    # 统筹推进 is an adverb and a verb, 统筹 alone is a verb: the longest run of adverbs may leave none.
    return _is_verb(text, at, end) or any(_is_verb(text, back, end) for back in range(at - 1, start, -1))


def _is_verb(text: str, at: int, end: int) -> bool:
    for length in _VERB_LENGTHS:  # noqa: SIM110 - asked for most of all, and a generator takes half as long again
        if at + length <= end and text[at : at + length] in lexicon.VERB_SET:
            return True
    return False


_LEAD = re.compile(
    rf"(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+、|\d{{1,2}}[.．、]|[—◆●■★※]+)?\s*(?:(?!应[急用对收届考]|要[求素闻点害领义件么]|将[军士来近]|第[一二三四五]产业|需求)(?:{lexicon.alternatives(lexicon.LEADS)}))*"
)
REPORTING = re.compile(
    r"《[^《》]{2,30}》(?:稿)?(?=坚持|将|把|对|以|着眼|立足)|(?:(?:[《“][^《》“”，]{2,30}[》”](?:稿)?|(?:本|这)?次?(?:会议|全会|大会|建议|报告|意见|决定|决议|规划|纲要|通知|方案|条例|公报)|[\u3400-\u9fff]{2,4}(?:同志|书记|主席|总理)?)"
    r"(?:还|也|并|就|都)?(?:明确|着重|特别|同时)?)?(?:提出|强调|指出|要求|明确|部署|围绕|号召)(?:了|要)?(?=[\u3400-\u9fff“]{4})"
)
"""Who reports and the verb of reporting, where no mark parts them from what is reported."""
ORDINAL = re.compile(
    r"(?:[一二三四五六七八九十]+是(?:要)?|[一二三四五六七八九十]要|[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\d{1,2}[.．、])"
)
PAST = re.compile(
    r"了(?!解|如|然|不|结)|过(?!程|度|渡|去|境|硬|关|剩|高|快|多|上|[紧苦好]?日子|紧)|已经?(?!知)|曾|正在"
)
FORMULA = re.compile(
    r"(?:深入|全面|认真|坚决|切实|扎实)*(?:学习|贯彻|领会|落实)(?:贯彻|落实|领会|领悟|好)*(?:党的|习近平|中央|省委|市委|县委|区委|上级|国家|会议|全会|《)|以习近平|高举|在以习近平|更加紧密地?团结|按照"
)
"""Openings that every article of the genre shares: nobody is asked about them."""

_COUPLET = re.compile(r"[\u3400-\u9fff]{4}(?:、[\u3400-\u9fff]{4})+")
_DOCTRINE = re.compile(
    r"^[^，。]{2,20}(?:关键在|根本在|重点在|难点在|核心在|永远在|离不开|没有[^，。]*没有|就是)[^，。]{1,24}$|^(?!这|那|他|我|一|二|三|四|五|就|正|也|还)[^，。]{2,24}(?<!特别)(?<!尤其)是[^，。]{2,24}(?:的|之|一个)[^，。的]{1,10}(?<!结果)$|^(?!这|那|他|我)[^，。、]{2,16}是[^，。、]{2,12}的[^，。的、]{2,6}(?:、[^，。的、]{2,6})+$|^[^，。的]{3,14}见[^，。的]{2,4}$"
    r"|^[^，。]{2,20}没有[^，。]{2,12}的[^，。]{1,6}$|^[^，。]{2,10}(?:始于|成于|贵在|重在|胜在|难在)[^，。]{2,16}$|^不[^，。、]{1,5}不[^，。、]{1,5}$|^[^，。]{2,6}(?:必须|还需|先要|先得)自[^，。]{1,4}$|^[以用凭靠][^，。、]{2,8}论(?:英雄|成败|高低)$^[^，。]{4,30}(?:没有改变|没有变|不会变|不会改变)$"
)
_NO_DOCTRINE = re.compile(r"\d|^(?:从|在|据|按|当)|看$|了(?!解)|^(?:我|他|她|他们|大家|其中|此外|另外)")
_FOUNDATION = re.compile(r"^为[^，。]{4,40}(?:提供|奠定|打下|打牢|增添|创造|开好)[^，。]{2,16}$")
CONTRIBUTION = re.compile(
    r"^(?:在[^，。]{4,24}(?:中|上)(?:实现|展现|作出|走在|谱写|体现|彰显|再)[^，。]{3,18}|为[^，。]{4,36}(?:贡献|作出|注入|而)[^，。]{2,14})$"
)
_STATE = re.compile(
    r"^[^，。]{3,24}(?:持续|明显|显著|不断|稳步|更加|有效|全面|基本|大幅|强力|蓬勃|加快|进一步)(?:扩大|提高|增强|改善|提升|巩固|优化|完善|形成|健全|实现|加强|发展|突破|升级|彰显|缩小|降低|改观|壮大|凸显|好转|加固|畅通|涌现|激发|释放|恢复|回升|增加|加快|延续)$"
    r"|^[^，。]{3,24}(?:得到|获得)(?:充分|有效|明显|显著|进一步|切实|极大)?[^，。]{2,4}$|^[^，。、]{3,16}(?:和|与)[^，。、]{3,16}(?:同步|并重|并举|并进)$"
    r"|^[^，。]{3,24}(?:实现|做到)[^，。]{0,6}(?:全覆盖|翻番|倍增|清零|零增长|达标)$|^[^，。]{3,20}年内[^，。]{0,4}(?:开工|投产|通车|投用|建成)[^，。]{0,4}$"
    r"|^[^，。]{3,24}(?:迈出|取得|跃上|迈上|达到|保持)[^，。]{2,14}(?:步伐|成效|进展|成果|台阶|水平|突破|区间)$"
)
_DISPOSAL = re.compile(rf"^(?:{lexicon.ADVERB})*(?:以[^，。]{{2,20}})?(?:把|将)[^，。]{{4,30}}$")
_MEANS = re.compile(
    r"^以[^，。为]{2,14}(?:迎接|推动|促进|保障|带动|确保|凝聚|书写|开创|对冲|破除|深化|锻造|倒逼|检验|强|增|明|聚|促|走好|引领|支撑|撬动)[^，。]{2,24}$"
)
_GIFT = re.compile(r"^以[^，。]{2,10}(?:迎接|庆祝|献礼)[^，。]{3,24}$")
_SUBJECT_DUTY = re.compile(
    r"^[\u3400-\u9fff]{2,10}(?:政策|工作|部门|机关|组织|干部|党员|单位|领域|系统|地区|地方|企业|社会|市场|党委|政府|各级|各地|全党|全区|全市|全县|全省|方面)(?:都|还|也)?要[^，。]{2,18}$"
)
_PREDICATE_DUTY = re.compile(
    r"^[\u3400-\u9fff（）]{2,16}?(?<!重)(?<!主)(?<!需)(?:都|还|也)?要(?=[\u3400-\u9fff]{4})(?!求|素|闻|点|害|领|义|件)"
)
_BY_WHOM = re.compile(r"^[\u3400-\u9fff]{2,14}由[\u3400-\u9fff]{2,12}$")
_TOWARDS = re.compile(
    rf"^(?:{lexicon.ADVERB})*(?:对|向|为|在|用|从)[^，。]{{2,16}}(?:开展|进行|实施|加强|给予|严肃|勇于|发力|入手|着手|下功夫|见成效|用力|减负|松绑|撑腰|护航)[^，。]{{0,10}}$"
)
_SIMILE = re.compile(r"像[^，。像]{1,10}(?:一样|那样)")
_POINTING = re.compile(
    r"(?:上述|以上|这一|这些|这个)(?:目标|任务|要求|工作)|(?:以下|如下|下列|下面)[^，。]{0,4}[\u3400-\u9fff]$"
)
"""What only points at a list or an aim that stands elsewhere (实现上述目标, 重点抓好以下工作) says nothing itself."""
_LETTING = re.compile(r"^让(?!我们)[^，。]{4,24}$")
PAIRED = "不把让凡越先既没以在"
"""Characters with which both halves of a saying like to open."""


def strip_lead(source: Source, clause: Span) -> Span:
    """`clause` without 要, 一是, （一） and the like, and without its closing mark."""
    known = source.cores.get(clause)
    if known is None:
        known = source.cores[clause] = _stripped(source, clause)
    return known


def _stripped(source: Source, clause: Span) -> Span:
    end = clause.end
    while (
        end > clause.start + 1
        and source.plain[end - 1] in "。，；！？、：”"
        and not _closes(source.plain, clause.start, end - 1)
    ):
        end -= 1
    lead = _LEAD.match(source.plain, clause.start, end)
    start = lead.end() if lead and end - lead.end() >= 3 else clause.start
    reporting = REPORTING.match(source.plain, start, end)
    if reporting and end - reporting.end() >= SHORTEST:
        start = reporting.end()
    return Span(start, max(end, start + 1))


def _closes(plain: str, start: int, index: int) -> bool:
    return plain[index] == "”" and "“" in plain[start:index]


def clause_phrases(source: Source) -> Iterator[Candidate]:
    """Tasks, aims and slogans that only their own grammar marks, clause by clause."""
    plain = source.plain
    for sentence in source.sentences:
        if not sentence.is_prose and not ORDINAL.match(plain, sentence.span.start):
            continue
        for clause in sentence.clauses:
            core = _without_subject(source, strip_lead(source, clause))
            words = core.of(plain)
            if not SHORTEST <= len(core) <= LONGEST or "《" in words or FORMULA.match(words):
                continue
            found = kind_of_clause(words, sentence)
            if found and found[1] == "state reached" and ORDINAL.match(plain, clause.start):
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
        and (
            opens_with_verb(source.plain, core.start + subject.end(), core.end)
            or _DISPOSAL.match(source.plain[core.start + subject.end() : core.end])
        )
        and len(core) - subject.end() >= SHORTEST
    ):
        return Span(core.start + subject.end(), core.end)
    return core


def kind_of_clause(words: str, sentence: Sentence) -> tuple[PhraseKind, str] | None:
    """The kind of a clause (or of a list's member) by its own grammar, and the rule that says so; None if none does."""
    if _POINTING.search(words) or words.endswith(("是", "为")):
        return None
    bare = words.strip("“”")
    if _COUPLET.fullmatch(bare):
        return PhraseKind.SLOGAN, "four-character couplet"
    if _FOUNDATION.match(words):
        return PhraseKind.GOAL, "foundation"
    if CONTRIBUTION.match(words):
        return PhraseKind.SLOGAN, "contribution"
    if "进行到底" in words:
        return PhraseKind.SLOGAN, "to the end"
    if _SIMILE.search(words):
        return PhraseKind.SLOGAN, "simile"
    if _LETTING.match(words) and not sentence.is_review:
        return PhraseKind.SLOGAN, "letting"
    if _DISPOSAL.match(words):
        return PhraseKind.TASK, "disposal"
    if _DOCTRINE.match(words) and not _NO_DOCTRINE.search(words):
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
    if opens_with_verb(words):
        return PhraseKind.TASK, "verb and object"
    if _BY_WHOM.match(words):
        return PhraseKind.TASK, "by whom it is done"
    if _TOWARDS.match(words):
        return PhraseKind.TASK, "towards"
    return None
