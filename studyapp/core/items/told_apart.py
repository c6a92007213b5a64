"""Whether a stem with the members of a list left out says which list of the text is asked for."""

from __future__ import annotations

import re

from studyapp.core.items import extras
from studyapp.core.items.stems import Stem
from studyapp.core.items.wording import bare

ITS_OWN = 4
"""Characters of the sentence beside the members, at least."""
_CLAUSE_MARK = re.compile("[，。；：！？]")


def is_told_apart(stem: Stem) -> bool:
    """Whether a stem says more than the frame of its list, and what no other list has around it."""
    return says_more(stem) and is_alone(stem)


def is_alone(stem: Stem) -> bool:
    """Whether no other list of the text stands between the same words from end to end of the stem."""
    plain, window = stem.source.plain, stem.window
    ahead, behind = plain[window.start : stem.blanks[0].start], plain[stem.blanks[-1].end : window.end]
    return extras.framed(plain, ahead, behind) <= 1


def said_beside(stem: Stem) -> int:
    """Characters that the stem quotes beside its blanks, without marks and joins."""
    plain, position, said = stem.source.plain, stem.window.start, 0
    for start, end in (*[(blank.start, blank.end) for blank in stem.blanks], (stem.window.end, stem.window.end)):
        said += len(bare(plain[position:start]).strip("和与及"))
        position = end
    return said


def says_more(stem: Stem) -> bool:
    """Whether a stem quotes another clause beside the one with the blanks."""
    plain, ahead, behind = stem.source.plain, stem.blanks[0].start, stem.blanks[-1].end
    clauses = [*_CLAUSE_MARK.split(plain[stem.window.start : ahead])[:-1]]
    clauses += _CLAUSE_MARK.split(plain[behind : stem.window.end])[1:]
    return any(len(bare(clause)) >= ITS_OWN for clause in clauses)
