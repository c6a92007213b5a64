"""Who or what a stem of our own words names: the speaker in force, or else the document by its title."""

from __future__ import annotations

import re

from studyapp.core.items import grammar
from studyapp.core.items.source import Clause, Source
from studyapp.core.items.wording import NOTHING, Wording

_LONGEST_TITLE = 40
_MEETING = re.compile("(?:会议|全会|大会|论坛)$")
_NEWS = re.compile("(?P<meeting>.*(?:会议|全会|大会|论坛))(?:在[^，]{2,6})?(?:胜利|隆重)?(?:召开|举行|开幕|闭幕)$")


def subject(source: Source, clause: Clause) -> Wording:
    """The meeting, person or document that says what stands in the clause (全会, 《…》); empty if none can be named."""
    said = source.speaker_of(clause)
    if said.plain:
        match = grammar.SUBJECT_OF_HEAD.search(said.plain)
        return said.part(0, match.start()) if match and match.start() else said
    host = source.host_at(clause.span.start)
    if host.plain:
        return host
    title = source.title_at(clause.span.start)
    if not title.plain or len(title) > _LONGEST_TITLE:
        return NOTHING
    if match := _NEWS.fullmatch(title.plain):
        return title.part(0, match.end("meeting"))
    return title if _MEETING.search(title.plain) else source.ours("《") + title + source.ours("》")
