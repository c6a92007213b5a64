"""People with their offices, and how many there were."""

from __future__ import annotations

import re

from studyapp.core.article import Span
from studyapp.core.phrases import Mention, PhraseKind, Relation, RelationType
from studyapp.core.reading import lexicon
from studyapp.core.reading.source import Candidate, Source

_SURNAME = "|".join((*lexicon.COMPOUND_SURNAMES, f"[{''.join(sorted(lexicon.SURNAMES))}]"))
_HAN = "\u3400-\u9fff"
_AFTER = rf"(?!和(?:等|[，。、；：）”\s]|$))(?={lexicon.AFTER_NAME}|[，。、；：）”\s]|$)"
_HOLDER = re.compile(
    rf"(?P<office>{lexicon.alternatives(lexicon.OFFICES)})[ ]?(?P<name>(?:{_SURNAME})[{_HAN}]{{1,2}}?){_AFTER}"
)
_COMRADE = re.compile(rf"(?P<name>(?:{_SURNAME})[{_HAN}]{{1,2}})同志")
_SPEAKER = re.compile(
    rf"(?:^|(?<=[。，；\n“]))(?P<name>(?:{_SURNAME})[{_HAN}]{{1,2}}?)(?:在讲话中)?(?!决定|部署)(?:{lexicon.SAYING}|主持|出席|讲话|来到|前往|会见|还)"
)
_FOREIGN = re.compile(
    rf"(?P<office>{lexicon.alternatives(lexicon.FOREIGN_OFFICES)})(?P<name>[{_HAN}·]{{2,8}}?)(?=通|会|时|，|。|、|和|在|就|说|认为|率|访|抵|表示|指出|强调|一行|来|参加|出席|主持|陪同|讲话)"
)
_NOT_A_NAME = re.compile(
    r"^(?:台|[和同与及]?其[他它余]|全体|全党|负责|领导|各|有关|相关|主要|同志|负责|讲话|会议|主持|代表|出席|参加|及|等|在|就|为|成员|高度|以及|常委|委员|办公|党组|单位|干部|全面|全会|全国|全市|全区|全县|全省)|[的是了们]|(?:会议|全会|工作|代表|委员|部门|单位|讲话|主持|出席)$"
)

_BYLINE = re.compile(rf"(?:^|\n)(?P<name>(?:{_SURNAME})[{_HAN}]{{1,2}})(?=\n)")
"""A line of a name alone, as who gives a report stands under its title."""
_OPENING = 300
"""Characters from the start of a text in which such a line may stand."""

_ROW = re.compile(rf"(?<![{_HAN}])(?:(?:{_SURNAME})[{_HAN}]{{1,2}}、)+(?:{_SURNAME})[{_HAN}]{{1,2}}?{_AFTER}")
_PARTICIPANTS = re.compile(rf"(?P<thing>[{_HAN}]{{2,12}}?)(?P<number>\d+(?:多|余)?[名人位])")


def people(source: Source) -> tuple[list[Candidate], list[Relation]]:
    """Names after an office, before a verb of speaking, or with 同志; and who holds which office."""
    plain = source.plain
    found: list[Candidate] = []
    relations: list[Relation] = []
    seen: set[tuple[str, str]] = set()
    for pattern, rule in (
        (_HOLDER, "office holder"),
        (_COMRADE, "comrade"),
        (_SPEAKER, "speaker"),
        (_FOREIGN, "foreign guest"),
    ):
        for match in pattern.finditer(plain):
            name = match["name"]
            if _NOT_A_NAME.search(name) or not _is_name_end(source, match.end("name")):
                continue
            start, end = match.start("name"), match.end("name")
            if rule in ("comrade", "speaker") and not source.word_edges[start]:
                continue  # the surname is the end of another word (有关|领导)
            if rule == "foreign guest" and not _starts_a_word(source, *match.span("office")):
                continue  # 实行|长期
            found.append(Candidate(start, end, PhraseKind.PERSON, rule))
            if "office" in match.groupdict() and match["office"] not in ("记者", "通讯员", "委员", "发言人"):
                office = _whole_office(plain, match.start("office"), match.end("office"))
                key = (office.of(plain), name)
                if key not in seen:
                    seen.add(key)
                    text = source.article.text
                    head = Mention(office.of(text), office)
                    member = Mention(text[start:end], Span(start, end))
                    relations.append(Relation(RelationType.OFFICE, head, (member,)))
    found += [
        Candidate(*match.span("name"), PhraseKind.PERSON, "speaker") for match in _BYLINE.finditer(plain, 0, _OPENING)
    ]
    for row in _ROW.finditer(plain):
        parts = list(re.finditer(r"[^、]+", row.group()))
        spans = [Span(row.start() + part.start(), row.start() + part.end()) for part in parts]
        if any(_NOT_A_NAME.search(span.of(plain)) for span in spans) or not _is_name_end(source, row.end()):
            continue
        found.append(Candidate(row.start(), row.end(), PhraseKind.PERSON, "row of names"))
        found += [Candidate(span.start, span.end, PhraseKind.PERSON, "name in a row") for span in spans]
    return found, relations


def _starts_a_word(source: Source, start: int, end: int) -> bool:
    """Whether no word ends inside `start` to `end` that began before it."""
    return bool(source.word_edges[start]) or not any(source.word_edges[start + 1 : end])


def _is_name_end(source: Source, end: int) -> bool:
    """Whether a name may end here: at a word's edge, or before a mark or a verb that jieba joined to a rare name."""
    return (
        end >= len(source.plain)
        or source.word_edges[end] == 1
        or source.plain[end] in "，。、；：）”同在就讲主出强指表受作任还来前会通应时"
    )


_LONGEST_OFFICE = 40
"""Characters of an office and of the body it is of (X, Y and Z of one holder)."""
_BEFORE_OFFICE = re.compile(
    r"(?:.*(?:主持|(?:讲话|报告|说明)和|召开|会见|会议|通知|应约同|强调|指出|讨论|听取|审议|任命|选举|[了由向受在经的日时及，。；：！\n（“]|对(?!外)|同(?!志)"
    rf"|{lexicon.alternatives(lexicon.OFFICES)}[{_HAN}]{{2,4}}?和))?、?",
    re.DOTALL,
)
"""What ends before an office: a mark, a verb, a preposition, or another holder and 和."""


def _whole_office(plain: str, start: int, end: int) -> Span:
    """The office with all it is of ("市委副书记、市长"), from the last mark, verb or preposition before it."""
    floor = max(0, start - _LONGEST_OFFICE)
    before = _BEFORE_OFFICE.match(plain, floor, start)
    return Span(before.end() if before else floor, end)


def counts(source: Source) -> list[Relation]:
    """Heads and their numbers ("委员31名")."""
    relations = []
    text = source.article.text
    for match in _PARTICIPANTS.finditer(source.plain):
        thing = match["thing"]
        cut = re.search(r".*(?:的|有|到|应到|实到|出席|共|达|约|为)", thing)
        start = match.start("thing") + (cut.end() if cut else 0)
        if match.end("thing") - start < 2:
            continue
        head = Span(start, match.end("thing"))
        number = Span(match.start("number"), match.end("number"))
        relations.append(
            Relation(RelationType.COUNT, Mention(head.of(text), head), (Mention(number.of(text), number),))
        )
    return relations
