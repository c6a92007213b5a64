"""Which part of a phrase one can be asked to type: short, whole words, and the part worth knowing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from studyapp.core.article import Span
from studyapp.core.items import extras, grammar, numerals, row_ends, splitting, wholes
from studyapp.core.items.points import Workbench
from studyapp.core.items.trivia import counts_few
from studyapp.core.phrases import Phrase, PhraseKind

SHORTEST, LONGEST = 2, 9
"""Characters of one answer; answers of human banks have a median of 4, nine in ten at most 7 (question-quality.md)."""
_WHOLE = 8
_LONGEST_OBJECT = 12
_WHOLE_PLENUM = 10
_A_BODY = re.compile("(?:党|中央|中共|全国|国务院)")
"""How the name of a body begins that was taken for a person's."""
_HELD_BY = re.compile(
    "[\u4e00-\u9fff、]*(?:书记|主席|总理|[部省市县区州镇乡局厅院会]长|主任|委员|秘书长|司令员?|政委|经理|负责人)(?P<name>[\u4e00-\u9fff·]{2,4})$"
)
"""A name with the office ahead of it."""
_HEAD_NOUN = re.compile(
    "(?:机制|体系|制度|格局|能力|水平|环境|平台|网络|模式|责任|工程|行动|渠道|力度|规模|产业|基地|队伍|服务)$"
)
"""The last word of a long object, which says what kind of thing is asked for."""
_ADVERBIAL = re.compile("从(?!严|优|重)|在|当(?!好|先|家)|按|据(?!点)|就(?!业)|总的来|随着")
_UNEVEN = 3
"""Two parts that differ more in length are no pair, but cut wrongly."""
_ADVERBS = ("有机", "全面", "充分", "进一步", "持续", "不断", "更好", "更加", "深入", "加快", "积极", "共同")
_DEGREES = frozenset({"基本", "全面", "初步", "率先", "系统", "显著", "明显", "大幅", "稳步", "有效", "切实", "扎实"})
"""How far or how well: words that one may choose from, but that nobody would know to type."""
_AND_FOR = re.compile("(?!.*[作成行转化视列变]为)[\u4e00-\u9fff]{2,}为[\u4e00-\u9fff]{3,}$")
"""An object and what is done for somebody (整治|形式主义为基层减负)."""
_WHERE = re.compile("[\u4e00-\u9fff]{3}(?<![以向线网至])上$")
"""The 上 of a 在…上 that begins ahead."""
_BY_DEGREES = re.compile("持续|显著|明显|大幅|稳步")
"""How much something has grown, for which one could write any of the others."""
_TWIN = re.compile("(?<!、)(?P<first>[\u4e00-\u9fff])[\u4e00-\u9fff]{2}[、，]$")
"""The first of two short words made alike (早落地、早见效), by which everybody knows the other."""
_COMPOUND = re.compile("情况|结果|成果|成效|方案|费用|经费|资金|标准|期间|过程|计划")
"""What a verb makes one word with."""
_WORTHLESS = re.compile("各|有关|相关|其他|这些|全部|所有|一系列|会议精神|主要|一些|一批|更多|许多")
_ABOUT = re.compile("对(?![外口标接策应象手比冲称话])|情况(?!说明)|问题(?!导向|线索|清单)")
"""A word that belongs to what stands ahead of the answer (加强|对…的监管, 推进|情况监督检查)."""
_ONE = re.compile("一[次批项场轮套个支]")
"""How many, ahead of what: it is no part of what one would write."""
_IS = re.compile(
    "[\u4e00-\u9fff](?<![但于就还只正又也不])是(?!否)[\u4e00-\u9fff]|[\u4e00-\u9fff](?<![重主需必首紧简概纲摘只还既也又更])要(?![求点素件闻害领塞务变急])"
)
"""Something and what it is or has to be: more than the object of a verb ahead."""
_NAMES_A_POINT = re.compile("[一二三四五六七八九十]是抓[\u4e00-\u9fff]{2}(?=，)")
"""A point that is named in two words: nobody could know which two."""
_OUTCOME_AT_END = re.compile(
    "(?<=[\u4e00-\u9fff]{6})(?:平稳|稳中|持续|总体|安全|和谐|健康|协调|有序|蓬勃|圆满)(?:向好|有序|运行|稳定|发展|推进|可控|成功|收官)$"
)
"""How something goes on, at the end of a clause that only a verb leads (确保经济运行|平稳向好)."""
_APPOINTS = re.compile("任(?:组长|副组长|主任|总指挥|指挥长|召集人|队长)$")
_MARKS = frozenset("“”《》（）\"'")
_JOINS = ("和", "与", "及")
_FOR_WHOM, _OWNED = re.compile("[为把给让](?![了主])"), 4
"""For or to whom something is done; what is owned and longer than this is then the act (为敢试的|干部撑腰鼓劲)."""
_TAIL = re.compile(
    "[\u4e00-\u9fff]{4}的(?P<owned>(?![^的]*(?:全部|全都|基本|超过|达到|保持|实现|得到|取得))[^的要把是还]{3,8})$|[\u4e00-\u9fff]{4}[和与及](?P<joined>(?!国)[^的要把是还]{4})$"
)
"""What comes after the last 的, or after the last join if it is as even as such parts are."""
_MUST = re.compile(
    "(?!各|全|广大)[\u4e00-\u9fff“”]{2,12}?(?<![不主重需将首])(?:要|必须)(?P<what>[\u4e00-\u9fff]{3,9})$"
)
"""What somebody or something has to do or to be (甲政策要扎实落地)."""
_BOTH = re.compile("既要?[^，、既又更]{3,9}[，、](?:又|更|也)要?(?P<other>[^，、]{3,9})$")
"""What is said to go together with something else, by which it is asked for."""
_MORE = re.compile("(?:加大|加快)[^，。；、]{2,6}$")
"""A verb and another one ahead of an answer whose last word is the first one's object (加大吸引|外资力度)."""
_RATIO = re.compile(r"\d[∶：:]\d")
"""Two figures of which one is next to nothing without the other."""
_PART_OF_A_DATE = re.compile(r"\d[年月日时/]$|^/")
_FIGURE_INSIDE = re.compile(r"[\u4e00-\u9fff]\d")
_WHOLE_TERM = 12
"""A term has one wording and is asked for as a whole where it is no longer than this."""
_MONTH_OF_YEAR = re.compile(r"\d{4}年(?P<day>\d{1,2}月(?:\d{1,2}日)?)")
_QUOTATION, _NAME = 40, 9
"""How far back a quotation mark is looked for; a quotation that short is a name."""
_PAUSE = re.compile("[、，]")
_DONE = re.compile("(?:发生|取得|形成|作出|提出|面临|存在)的")
"""An attribute that one would not type with the thing (发生的变革)."""
_PLENUM_END, _PLENUM_START = re.compile("届[一二三四五六七]中$"), re.compile("[一二三四五六七]中全会")
_QUOTED = re.compile("“([^“”]{2,9})”")


def blanks(bench: Workbench, phrase: Phrase, span: Span) -> Iterator[tuple[Span, ...]]:
    """Choices of what to blank in the phrase at `span`, the best first: nothing that anybody could do without, and no
    piece of a name."""
    for spans in _choices(bench, phrase, span):
        if all(bench.may_be_blanked(one, phrase.kind) for one in spans):
            yield spans


def hearts(bench: Workbench, span: Span, kind: PhraseKind) -> Iterator[tuple[Span, ...]]:
    """What to blank of a clause instead of all of it: the object of its verb, what it reaches."""
    words = bench.source.plain[span.start : span.end]
    reached = None if grammar.after_verbs(words) else grammar.OUTCOME.search(words)
    if not grammar.after_verbs(words) and not (reached and reached["object"]):
        return  # how something went, of which any report has a dozen words
    for parts in _parts(bench, words, span, False, False):
        if (
            (reached is None or parts[0].start == span.start + reached.start("object"))
            and len(parts) == 1
            and len(parts[0]) < len(span)
            and len(parts[0]) <= LONGEST
            and not (_ragged(parts[0].of(bench.source.plain)) or _cuts(bench.source.plain, parts[0]))
            and bench.may_be_blanked(parts[0], kind)
        ):
            yield parts


def _choices(bench: Workbench, phrase: Phrase, span: Span) -> Iterator[tuple[Span, ...]]:
    plain = bench.source.plain[span.start : span.end]

    def at(start: int, end: int) -> tuple[Span, ...]:
        return (Span(span.start + start, span.start + end),)

    if phrase.kind is PhraseKind.TIME:
        years = list(numerals.YEAR.finditer(plain))
        if len(years) == 1:
            # The day of a date is what has to be known; its year goes without saying.
            whole = bench.source.plain
            if (month := _MONTH_OF_YEAR.search(plain)) is not None:
                start, end = month.span("day")
                yield at(start, end + whole.startswith("底", span.start + end))
            elif whole.endswith("截至", 0, span.start):
                return  # up to when a figure was counted
            elif not _is_in_a_name(bench.source.plain, span.start + years[0].start()):
                yield at(*years[0].span())
        elif numerals.DATE.fullmatch(plain) or numerals.PERIOD.fullmatch(plain):
            yield at(0, len(plain))
        return
    if phrase.kind is PhraseKind.NUMBER:
        parted = numerals.parted(plain)
        if parted and not numerals.FIGURE.search(parted[2]) and not parted[2].startswith(("∶", "：", ":")):
            yield at(len(parted[0]), len(parted[0]) + len(parted[1]))
        elif (match := numerals.HAN_COUNT.match(plain)) is not None:
            yield at(0, len(plain)) if len(plain) <= LONGEST else at(*match.span("figure"))
        return
    if phrase.kind is PhraseKind.ORGANIZATION:
        parts = list(numerals.ORDINAL_PARTS.finditer(plain))
        if plain.endswith("中全会") and parts:
            if len(plain) - parts[0].start() <= _WHOLE_PLENUM:
                yield at(parts[0].start(), len(plain))
        elif "委员会" in plain and len(parts) == 2:
            # Which term of it and which session are two things to know.
            yield tuple(at(*part.span())[0] for part in parts)
        elif parts and len(plain) > _WHOLE:
            start, end = parts[0].start(), parts[-1].end()
            end += len(parts) > 1 and plain[end : end + 1] in ("届", "次")
            end += 3 * plain.startswith("中全会", end)
            yield at(start, end)
        return
    if phrase.kind in (PhraseKind.PERSON, PhraseKind.DOCUMENT):
        held = _HELD_BY.match(plain) if phrase.kind is PhraseKind.PERSON else None
        if held:
            yield at(*held.span("name"))  # which office, and who, are two things to know
        elif len(plain) <= 12 and not _A_BODY.match(plain):
            yield at(0, len(plain))
        return
    for told in _parts(bench, plain, span, phrase.kind is PhraseKind.TERM, phrase.rule == extras.CLAUSE):
        spans = tuple([row_ends.own_part(bench.source.plain, one) for one in told])
        too_long = phrase.kind is not PhraseKind.TERM and any(len(one) > LONGEST + 1 for one in spans)
        if not too_long and not any(
            _ragged(bench.source.plain[one.start : one.end]) or _cuts(bench.source.plain, one) for one in spans
        ):
            yield spans


_COUNTED_UP = re.compile("(?<=[\u4e00-\u9fff]{3})[两三四五六七八九十](?:重|大|个|项|种|类|方面)[\u4e00-\u9fff]{2,4}$")
"""What counts the members of a list at its end (…、预期转弱三重压力): said of all, and no part of the last."""


def _is_in_a_name(plain: str, position: int) -> bool:
    """Whether a figure belongs to a name between quotation marks."""
    return plain.rfind("“", max(0, position - _QUOTATION), position) > plain.rfind(
        "”", max(0, position - _QUOTATION), position
    )


def _cuts(plain: str, span: Span) -> bool:
    """Whether an answer is a piece of a short quoted name, or of the name of a plenum."""
    if _is_in_a_name(plain, span.start):
        opening, closing = plain.rfind("“", 0, span.start), plain.find("”", span.end)
        quoted = plain[opening + 1 : max(opening + 1, closing)]
        if (
            len(quoted) <= _NAME
            and len(quoted) > len(span)
            and not _MARKS.intersection(quoted)
            and not _PAUSE.search(quoted)
        ):
            return True
    if wholes.cuts_pair(plain, span) or wholes.crosses_a_frame(plain, span) or wholes.is_loose(plain, span):
        return True
    if _NAMES_A_POINT.match(plain, span.start - 2, span.end + 1):
        return True
    words = plain[span.start : span.end]
    if "的" in words and plain[span.start - 3 : span.start - 2] == "、":
        return True  # 甲、开创|未来的要求
    if _IS.search(words) and plain[span.start - 1 : span.start] not in "，。；：、“\n要":
        return True  # 健全救援|机制是长远之计
    twin = _TWIN.search(plain, max(0, span.start - 5), span.start)
    if twin and len(words) == _UNEVEN and words[0] == twin["first"]:
        return True
    if plain[span.start - 1 : span.start] == "、" and _COUNTED_UP.search(words):
        return True
    if words.endswith(("力度", "步伐", "进程")) and _MORE.search(plain, max(0, span.start - 8), span.start):
        return True
    return bool(_PLENUM_END.search(words) and plain[span.end : span.end + 1] in "、和") or bool(
        _PLENUM_START.match(words) and plain[span.start - 1 : span.start] in "、和"
    )


def _ragged(plain: str) -> bool:
    """Whether an answer is too short, begins in the middle of a join or has a mark that one would not know to type."""
    return (
        (len(plain) < SHORTEST and not plain.isdigit())
        or plain[0] in "和与及、的等地，到于在成向"
        or (plain[-1] in "要将会把被从在对与和及以为的" and not plain.endswith(("作为", "行为")))
        or plain[0] in "性了着过相"
        or _ABOUT.match(plain) is not None
        or _DONE.match(plain) is not None
        or plain.endswith(_ADVERBS)
        or plain.startswith("存在")
        or plain.endswith(("下去", "等", "进行", "关于", "予以", "给予", "各", "定期"))
        or _ONE.match(plain) is not None
        or _WHERE.search(plain) is not None
        or _AND_FOR.match(plain) is not None
        or plain in _DEGREES
        or wholes.is_said_of_all(plain)
        or _ADVERBIAL.match(plain) is not None
        or _WORTHLESS.match(plain) is not None
        or _APPOINTS.search(plain) is not None
        or "等" in plain[1:-1]
        or "了" in plain[1:-1]
        or "这" in plain
        or plain[1:2] in _JOINS
        or bool(grammar.LEANING.match(plain) or _FIGURE_INSIDE.search(plain))
        or bool(grammar.POINTING.match(plain))
        or not _MARKS.isdisjoint(plain)
    )


def _parts(bench: Workbench, plain: str, span: Span, is_term: bool, is_plain: bool) -> Iterator[tuple[Span, ...]]:
    def at(start: int, end: int) -> tuple[Span, ...]:
        return (Span(span.start + start, span.start + end),)

    long_object: tuple[Span, ...] = ()
    members = splitting.members(plain) if "以及" not in plain or "、" in plain else splitting.joined(plain)
    sizes = [end - start for start, end in members]
    if len(members) >= 3 and all(SHORTEST <= size <= LONGEST for size in sizes):
        # The first is left to start from; of the others every second one, so that each has a neighbour.
        chosen = members[1::2][:2] if len(members) > 3 else members[1:]
        if sizes[-1] > max(sizes[:-1]) + 1:
            chosen = members[1:-1][:2]  # the last has drawn in what is said of all
        if all(plain[start - 1] in "、和与及" for start, _ in members[1:]) or max(sizes) > _UNEVEN + 2:
            for member in reversed(chosen):  # of two in one row each would do in the other's blank
                yield at(*member)
        else:
            yield tuple(at(*member)[0] for member in chosen)
    if len(members) == 2 and SHORTEST < sizes[1] <= LONGEST + 2 and abs(sizes[0] - sizes[1]) <= _UNEVEN:
        start, end = members[1]
        shared = plain.find("的", start, end)
        if shared >= start + SHORTEST and "的" not in plain[:start]:
            end = shared  # what they both are of (X、Y的自觉)
        yield at(start, end)
    figures = list(numerals.FIGURE.finditer(plain)) if len(members) == 1 and not _RATIO.search(plain) else []
    if is_plain:
        figures = [one for one in figures if not counts_few(plain, one.start())]
    if len(figures) == 1 and not _PART_OF_A_DATE.search(plain[max(0, figures[0].start() - 1) : figures[0].end() + 1]):
        yield at(*figures[0].span())
    if match := _BOTH.search(plain):
        yield at(*match.span("other"))
    if match := grammar.OUTCOME.search(plain):
        if match["object"]:
            if len(match["object"]) > SHORTEST:  # 建成|通车 is one act
                yield at(*match.span("object"))
        elif not _BY_DEGREES.match(match[0]):
            if not is_plain:
                yield at(*match.span("predicate"))
        elif len(members) == 1 and SHORTEST < match.start() <= LONGEST:
            yield at(0, match.start())  # what has grown, not how much
    if len(members) == 1:
        start = grammar.after_verbs(plain)
        if "的" in plain and bench.source.plain.endswith("是", 0, span.start):
            start = 0  # the verb is of the attribute (是推进…的根本保证)
        if _COMPOUND.match(plain, start):
            start = 0  # and here of a compound (学习|情况纳入考核)
        outcome = _OUTCOME_AT_END.search(plain)
        if start and outcome and len(plain) - start >= _WHOLE:
            yield at(*outcome.span())
        elif start and SHORTEST < len(plain) - start <= LONGEST:
            yield at(start, len(plain))
        elif start and LONGEST < len(plain) - start <= _LONGEST_OBJECT and not is_plain:
            long_object = at(start, len(plain))
        if not is_plain and len(plain) <= (_WHOLE_TERM if is_term else _WHOLE):
            yield at(0, len(plain))
    if match := _QUOTED.search(plain):
        yield at(*match.span(1))
    for slot in bench.slots.within(span):
        if slot.weight >= 2:
            yield (slot.span,)
    for figure in figures:
        if not _PART_OF_A_DATE.search(plain[max(0, figure.start() - 1) : figure.end() + 1]):
            yield at(*figure.span())
    last = max([match.start() for match in splitting.ANY_SPLITTING.finditer(plain)], default=-1)
    if plain.startswith("作为", last) and "的" in plain[last:]:
        last = -1  # 发挥资本作为|要素的作用
    if last > 0 and plain[last - 1] == "的":
        last = -1  # a noun here, or half of one (统一的建设|用地市场)
    if last > 0 and SHORTEST < len(plain) - last - 2 <= LONGEST:
        yield at(last + 2, len(plain))
    if long_object:
        (whole,) = long_object
        if _HEAD_NOUN.search(plain) and "、" not in plain and len(whole) - 2 <= LONGEST:
            yield (Span(whole.start, whole.end - 2),)
        else:
            yield long_object
    match = _TAIL.search(plain)
    if match and not (
        match["owned"] and len(match["owned"]) > _OWNED and _FOR_WHOM.search(plain, 0, match.start("owned"))
    ):
        yield at(*match.span("owned" if match["owned"] else "joined"))
    if len(members) > 1 and min(sizes) >= SHORTEST:
        for start, end in reversed(members[1:]):
            if "的" in plain[start:end] and "的" not in plain[:start]:
                continue  # what they are both of
            if SHORTEST < end - start <= min(LONGEST, max(sizes[0], sizes[-1] if end < len(plain) else 0) + _UNEVEN):
                yield at(start, end)
    if len(members) == 1 and not is_plain and (match := _MUST.match(plain)):
        yield at(*match.span("what"))
