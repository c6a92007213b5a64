"""Terms that no mark surrounds: set phrases of the genre, years of something, plans by name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from studyapp.core.phrases import PhraseKind
from studyapp.core.reading import lexicon
from studyapp.core.reading.source import Candidate, Source

_KNOWN = re.compile(lexicon.alternatives(lexicon.KNOWN_TERMS))
_YEAR_OF = re.compile(r"(?:开局|收官|关键|决胜|攻坚|起步|奠基|启动)(?:之年|一年)|[\d一二三四五六七八九十百]{1,4}周年")
_ONE_BY_ONE = re.compile(r"一(?P<first>[\u3400-\u9fff])一(?!心一意|(?P=first))[\u3400-\u9fff](?!一)")
"""一老一小, 一县一策: the genre makes its names of measures so."""
_NO_NAME = re.compile("一(?:[心点字年朝分丝毫针砖草唱问言])一")
"""Idioms of the language at large."""
_WHICH = re.compile(r"[\u3400-\u9fff“”]{2,24}$")
_LEADS_IN = re.compile(r".*(?:年是|是|，|庆祝)")


def terms(source: Source) -> Iterator[Candidate]:
    """Unmarked terms."""
    for found in _KNOWN.finditer(source.plain):
        yield Candidate(found.start(), found.end(), PhraseKind.TERM, "known term")
    for found in _ONE_BY_ONE.finditer(source.plain):
        if not _NO_NAME.match(found.group()):
            yield Candidate(found.start(), found.end(), PhraseKind.TERM, "one by one")
    for found in _YEAR_OF.finditer(source.plain):
        floor = max(0, found.start() - (14 if found.group().endswith("周年") else 24))
        which = _WHICH.search(source.plain, floor, found.start())
        start = which.start() if which else found.start()
        cut = _LEADS_IN.match(source.plain, start, found.start())
        start = cut.end() if cut else start
        if found.end() - start >= 4:
            yield Candidate(start, found.end(), PhraseKind.TERM, "year of")
