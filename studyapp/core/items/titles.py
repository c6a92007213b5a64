"""What kind of office people hold, so that heads of state stand beside heads of state and envoys beside envoys."""

from __future__ import annotations

import re
from enum import StrEnum

from studyapp.core.items.source import Source
from studyapp.core.phrases import PhraseKind, RelationType


class Rank(StrEnum):
    """Kinds of office that are not mistaken for each other."""

    HOME = "leader at home"
    ABROAD = "leader abroad"
    ENVOY = "envoy"
    SPEAKER = "spokesman"
    EXPERT = "expert"
    POST = "post"
    PRESENT = "present"
    """Named among those who were there, without an office."""


_ABROAD = "总统|国王|女王|天皇|埃米尔|首相|总理|酋长|主席"
_RANKS: tuple[tuple[Rank, re.Pattern[str]], ...] = tuple(
    (rank, re.compile(f"(?:{pattern})$"))
    for rank, pattern in (
        (Rank.SPEAKER, "发言人"),
        (Rank.ENVOY, "大使|公使|总领事|领事|代表团团长|特使|参赞|临时代办|秘书长|总干事"),
        (Rank.EXPERT, "科学家|教授|院士|专家|研究员|学者|[记作]者"),
        (
            Rank.HOME,
            r"(?:中共中央|党中央)总书记.*|总书记|.*中央政治局常委.*|(?:全国人大常委会)?委员长|全国政协主席|(?:^|[、，◆●\s]|中国)(?:国家主席|国务院(?:副)?总理)|中央军委主席",
        ),
        (
            Rank.POST,
            "书记|常委|委员|委员长|主任|部长|署长|检察长|院长|[省市区县镇乡州盟旗村局厅处科站校行厂]长|总经理|董事长",
        ),
        (Rank.POST, "(?:政协|人大|工会|妇联|协会|学会|联合会|委员会)(?:[^，。]{0,6})?副?主席"),
        (Rank.ABROAD, _ABROAD),
    )
)
_BYLINE = re.compile(
    r"(?:记者|通讯员|[讯电]|责任?编辑?|编辑|撰稿|供稿|摄影|[摄文图][：:/])[\s（(：:/]*"
    r"(?:[\u4e00-\u9fff·]{2,4}[\s、，]*){0,3}$"
)
"""What stands before the name of who wrote, edited or drew."""
_BEFORE = 24


class Titles:
    """The offices of the people that an article names."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._offices: dict[str, str] = {}
        self._first: dict[str, int] = {}
        for relation in source.reading.relations:
            if relation.type is RelationType.OFFICE and relation.head and len(relation.members) == 1:
                member = relation.members[0].span
                name = source.plain[member.start : member.end]
                self._offices.setdefault(name, source.plain[relation.head.span.start : relation.head.span.end])
        for phrase in source.reading.of_kind(PhraseKind.PERSON):
            self._first.setdefault(source.plain[phrase.span.start : phrase.span.end], phrase.span.start)
        self._ranks: dict[str, Rank | None] = {}

    def rank(self, name: str) -> Rank | None:
        """The kind of office of a person; None for who only wrote or drew, and for whom nothing is known of."""
        if name not in self._ranks:
            self._ranks[name] = self._found(name)
        return self._ranks[name]

    def _found(self, name: str) -> Rank | None:
        office = self._offices.get(name)
        if office:
            return rank_of(office)
        start = self._first.get(name)
        if start is None or not 2 <= len(name) <= 4:
            return None
        plain = self._source.plain
        if _BYLINE.search(plain[max(0, start - _BEFORE) : start]):
            return None
        return Rank.PRESENT if self._source.is_roll(start) else None


def rank_of(office: str) -> Rank | None:
    """The kind of an office."""
    return next((rank for rank, pattern in _RANKS if pattern.search(office)), None)


def may_stand_for(one: Rank | None, other: Rank | None) -> bool:
    """Whether somebody of one kind could be taken for somebody of the other."""
    if one is None or other is None or one is Rank.HOME:
        return False
    return one is other or {one, other} == {Rank.POST, Rank.PRESENT}
