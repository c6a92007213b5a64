"""How much a busy reader would miss a phrase: the score that orders phrases and decides which are shown.

A logistic model over the rule that found the candidate and a few traits of its place, fitted by
`build_scripts/fit_ranking.py` to annotated articles of the genre (communiqués, reports, news, notices): the score is
the estimated probability that a careful trainer would insist on the phrase, with this kind. The weights hold no words
of any article, only rules and traits.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right

from studyapp.core.phrases import PhraseKind
from studyapp.core.reading import lexicon
from studyapp.core.reading.ranking_weights import BIAS, WEIGHTS
from studyapp.core.reading.source import Candidate, Source

CLAUSE_RULES = frozenset(
    {
        "verb and object", "aim", "target reached", "disposal", "letting", "doctrine", "means and end", "foundation",
        "who must do what", "contribution", "parallel tasks", "framed series", "parallel saying", "repeated clause",
        "to the end", "four-character couplet",
    }
)  # fmt: skip
_LENGTHS = (4, 8, 12, 16, 20, 28)
_DUTY_BEFORE = re.compile(r"(?:要|必须|应当)$")
_ORDINAL_BEFORE = re.compile(
    r"(?:[一二三四五六七八九十]是(?:要)?|[一二三四五六七八九十]要|[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\d{1,2}[.．、]|[—◆●]+)\s*$"
)
_PAST = re.compile(r"了(?!解|如|然|不|结)|已经?(?!知)|正在")
_ADVERB = re.compile(lexicon.alternatives(lexicon.ADVERBS))
_SAYING = re.compile(r"(指出|强调|要求|号召|提出|认为|明确)$")


class Ranking:
    """Scores candidates of one article."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._plain = source.plain
        headlines = [sentence.span.of(source.plain) for sentence in source.sentences[:6] if not sentence.is_prose]
        self._headlines = "\n".join((source.plain_title, *headlines))
        self._bigrams = {self._headlines[i : i + 2] for i in range(len(self._headlines) - 1)}
        self._first_prose = next((sentence.span for sentence in source.sentences if sentence.is_prose), None)

    def score(self, candidate: Candidate, count: int) -> float:
        """The probability, in [0, 1], that the candidate, said `count` times, is a phrase one has to know."""
        total = BIAS
        for trait in self.traits(candidate, count):
            total += WEIGHTS.get(trait, 0.0)
        return 1 / (1 + math.exp(-total))

    def traits(self, candidate: Candidate, count: int) -> list[str]:
        """The names of what is true of the candidate; each has a weight or counts for nothing."""
        plain, (start, end, kind, rule) = self._plain, candidate
        words = plain[start:end]
        length = (
            _LENGTHS[min(bisect_right(_LENGTHS, end - start), len(_LENGTHS) - 1)] if end - start < _LENGTHS[-1] else 99
        )
        is_clause = rule in CLAUSE_RULES
        group = "clause" if is_clause else rule
        traits = [rule, f"{rule} {kind}", f"{group} <{length}"]
        traits += [f"{group} x{min(count, 4)}"] if count > 1 else []
        if words in self._headlines:
            traits.append("in a headline")
        elif len(words) >= 4:
            shared = sum(words[i : i + 2] in self._bigrams for i in range(len(words) - 1)) / (len(words) - 1)
            if shared >= 0.5:
                traits.append("like a headline")
        if kind is PhraseKind.ENUMERATION or "、" in words:
            members = re.split("、|和", words)
            even = "even" if len({len(member) for member in members}) == 1 else "uneven"
            traits.append(f"{'clause' if is_clause else 'list'} {even} {min(len(members), 6)}")
        if is_clause or rule == "list":
            traits += self._place(start, end, words)
        if self._first_prose and self._first_prose.start <= start < self._first_prose.end:
            traits.append(f"{group} in the opening")
        return traits

    def _place(self, start: int, end: int, words: str) -> list[str]:
        plain, source = self._plain, self._source
        sentence = source.sentence_at(start)
        before = plain[max(sentence.span.start, start - 8) : start]
        traits = []
        if _ORDINAL_BEFORE.search(before):
            traits.append("after a number")
        elif _DUTY_BEFORE.search(before):
            traits.append("after a duty")
        index = sum(clause.start < start for clause in sentence.clauses if clause.end <= start)
        traits.append(f"clause {min(index, 4)}")
        head = _SAYING.search(sentence.head)
        traits.append(f"head {head.group(1)}" if head else "no head")
        if sentence.is_review:
            traits.append("in a review")
        if _PAST.search(words):
            traits.append("past")
        if re.search(r"\d", words):
            traits.append("with a figure")
        if sentence.span.start <= source.paragraph_start(start) + 1:
            traits.append("opens the paragraph")
        if plain[end : end + 1] in ("。", "；", "！"):
            traits.append("closes the sentence")
        if _ADVERB.match(words):
            traits.append("with an adverb")
        if "“" in words:
            traits.append("with a quotation")
        return traits
