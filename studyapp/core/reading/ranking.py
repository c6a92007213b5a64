"""How much a busy reader would miss a phrase: the score that orders phrases and decides which are shown, and as what.

One logistic model per kind over the traits of a candidate (which rules found it, its length, what stands around it,
where it stands), fitted together by `build_scripts/fit_ranking.py` to annotated articles of the genre (communiqués,
reports, news, notices): the score is the estimated probability that a careful trainer would insist on the phrase.
The weights hold no phrase of any article: only rules, traits, and words that many articles of the genre share.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from operator import add

from studyapp.core.phrases import PhraseKind
from studyapp.core.reading import lexicon
from studyapp.core.reading.clauses import opens_with_verb
from studyapp.core.reading.ranking_weights import BIAS, WEIGHTS, WORDS
from studyapp.core.reading.source import Candidate, Source
from studyapp.core.text import segment

CLAUSE_RULES = frozenset(
    {
        "verb and object", "aim", "target reached", "state reached", "disposal", "letting", "doctrine",
        "means and end", "foundation", "who must do what", "contribution", "parallel tasks", "framed series",
        "parallel saying", "repeated clause", "words of a title", "to the end", "four-character couplet",
        "goal in a list", "heading", "two-part heading", "stage goal", "named goal", "by a day", "on this basis",
        "watchword", "objective", "focus and aim", "basis", "head of a part", "to be understood", "in what",
        "attribute", "made into", "by what means", "by whom", "for the sake of", "target with a figure",
        "target by a time", "headline", "disposed of", "predicate", "indicator", "topic", "exclamation", "two tasks",
        "turning point", "towards", "by whom it is done", "motto", "held to", "what it is taken as", "short clauses",
        "gift", "simile", "taken as", "what it is",
    }
)  # fmt: skip
LIST_RULES = frozenset(
    {
        "list", "even watchwords", "even pair", "pair of tasks", "parallel clauses", "quoted saying", "quoted system",
        "run of tasks", "run of clauses", "list before a noun",
    }
)  # fmt: skip
SETTLING_RULES = frozenset(
    {"watchword", "objective", "quoted count", "quoted system", "quoted saying", "quotation", "row of names"}
)
"""Rules whose mark in the text says what a phrase is, whatever its words look like."""
PLACES = frozenset(
    {
        "after a number", "after a duty", "in a review", "in a line", "past", "with a figure", "opens the paragraph",
        "starts inside", "with an adverb", "bare verb", "no verb", "with a quotation",
    }
)  # fmt: skip
"""Traits of where a phrase stands, which weigh the same whatever its kind."""
WORD_TRAITS = ("with the word ", "after the word ", "before the word ")
"""How traits begin that name a word: they too weigh the same whatever the kind."""
_LENGTHS = (4, 6, 8, 11, 16, 24)
_MARKS_AFTER = "的和等，。；、：”》\n"
_MARK_NAMES = {"\n": "the edge of a line", " ": "a blank", "\u3000": "a blank", "\t": "a blank", "": "words"}
_DUTY_BEFORE = re.compile(r"(?:要|必须|应当)$")
_ORDINAL_BEFORE = re.compile(
    r"(?:[一二三四五六七八九十]是(?:要)?|[一二三四五六七八九十]要|[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\d{1,2}[.．、]|[—◆●]+)\s*$"
)
_CORPUS, _UNSEEN = 60_000_000, 20
"""Words in the dictionary's corpus, and how often one that it does not know is taken to be said there."""
_PAST = re.compile(r"了(?!解|如|然|不|结)|已经?(?!知)|正在")
_ADVERB = re.compile(lexicon.ADVERB)


class Ranking:
    """Scores the candidates of one article, given by their words."""

    def __init__(self, source: Source, worded: Mapping[str, list[Candidate]]) -> None:
        self._source = source
        self._plain = source.plain
        headlines = [sentence.span.of(source.plain) for sentence in source.sentences[:6] if not sentence.is_prose]
        self._headlines = "\n".join((source.plain_title, *headlines))
        self._bigrams = set(map(add, self._headlines, self._headlines[1:]))
        self._around, self._within = _nesting(worded)
        rules = Counter(one.rule for rivals in worded.values() for one in rivals)
        self._amounts = {rule: _amount(number) for rule, number in rules.items()}
        self._first_prose = next((sentence.span for sentence in source.sentences if sentence.is_prose), None)
        self._nested = _overlaps(worded)
        self._runs = Counter(
            (rule, source.sentence_at(rivals[0].start).span.start)
            for rivals in worded.values()
            for rule in {one.rule for one in rivals}
        )
        self._said = Counter(_words(source, 0, len(source.plain)))
        self._size = max(1, self._said.total())
        self._known_keyness: dict[str, float] = {}
        self._last_words: tuple[tuple[int, int], list[str]] = (0, 0), []

    def scores(self, rivals: Collection[Candidate], count: int) -> dict[PhraseKind, float]:
        """For each kind that the words of `rivals`, said `count` times, may have, the probability, in [0, 1]."""
        traits, degrees = self.traits(rivals, count), self.degrees(rivals)
        found: dict[PhraseKind, float] = {}
        for kind in open_kinds(rivals):
            weight_of = _weights(kind).get
            total = BIAS.get(kind, 0.0)
            # Some forty traits, of which half weigh: this is where reading spends its time.
            for weight in map(weight_of, traits):
                if weight:
                    total += weight
            for trait, degree in degrees:
                total += degree * weight_of(trait, 0.0)
            found[kind] = 1 / (1 + math.exp(-total))
        return found

    def traits(self, rivals: Collection[Candidate], count: int) -> list[str]:
        """The names of what is true of the words; each has weights by kind or counts for nothing."""
        plain = self._plain
        first = next(iter(rivals))
        start, end = first.start, first.end
        words = plain[start:end]
        rules = sorted({one.rule for one in rivals})
        is_clause = any(rule in CLAUSE_RULES for rule in rules)
        is_list = any(rule in LIST_RULES for rule in rules)
        group = "clause" if is_clause else "list" if is_list else rules[0]
        traits = list(dict.fromkeys(f"{one.rule} {one.kind}" for one in rivals))
        traits += [f"{group} in {rule}" for rule in self._around.get(words, ())]
        traits += [f"{group} with {rule}" for rule in self._within.get(words, ())]
        traits.append(f"{len(rules)} rules")
        traits += self._size_and_edges(group, start, end)
        if count > 1:
            traits.append(f"{group} x{min(count, 4)}")
        if words in self._headlines:
            traits.append("in a headline")
        elif len(words) >= 4:
            shared = sum(map(self._bigrams.__contains__, map(add, words, words[1:]))) / (len(words) - 1)
            if shared >= 0.5:
                traits.append("like a headline")
            elif shared >= 0.25:
                traits.append("somewhat like a headline")
        if len(words) >= 6 and words in self._source.document_titles:
            traits.append("in the title of a document")
        if "、" in words:
            members = re.split("、|和", words)
            even = "even" if len({len(member) for member in members}) == 1 else "uneven"
            traits.append(f"{even} {min(len(members), 6)}")
            if even == "even":
                traits.append(f"even of {min(len(members[0]), 9)}")
            opening = sum(opens_with_verb(member) for member in members)
            closing = sum(member[-2:] in lexicon.VERB_SET for member in members)
            traits.append("verbs open" if opening == len(members) else "a verb opens" if opening else "no verb opens")
            traits.append(
                "verbs close" if closing == len(members) else "a verb closes" if closing else "no verb closes"
            )
            after = plain[end : end + 1]
            traits.append(
                f"list before {after if after in '的等，。；”' else 'a figure' if after.isdigit() else 'words'}"
            )
            before = plain[max(0, start - 2) : start]
            lead = (
                "a mark"
                if before[-1:] in ("，", "。", "；", "：", "\n", "", "“")
                else "a verb"
                if before in lexicon.VERB_SET
                else "words"
            )
            traits.append(f"list after {lead}")
            inner = [set(member) for member in members]
            traits.append("members share words" if set.intersection(*inner) else "members share nothing")
            if len({member[:1] for member in members}) == 1 or len({member[-1:] for member in members}) == 1:
                traits.append("members rhyme")
        if group == "number":
            traits += self._figure(start, end, words)
        if is_clause or is_list:
            traits += self._place(start, words)
        if self._first_prose and self._first_prose.start <= start < self._first_prose.end:
            traits.append(f"{group} in the opening")
        traits += self._company(_shape(rules), rules, start, end)
        traits += self._wording(start, end)
        return traits

    def degrees(self, rivals: Collection[Candidate]) -> list[tuple[str, float]]:
        """What is more or less true of the words: how much else the rules that found them find in the article, and how
        much more often than elsewhere (in the dictionary's corpus) it says the words, on the average and the keyest.
        """
        rules = sorted({one.rule for one in rivals})
        first = next(iter(rivals))
        keyness = [self._keyness(word) for word in self._words_of(first.start, first.end)]
        degrees = [(f"number of {rule}", self._amounts[rule]) for rule in rules]
        if keyness:
            shape = _shape(rules)
            degrees.append((f"{shape} keyness", sum(keyness) / len(keyness)))
            degrees.append((f"{shape} top keyness", max(keyness)))
        return degrees

    def _keyness(self, word: str) -> float:
        """How many times as often as elsewhere the article says `word`, in quarters of a power of e."""
        if word not in self._known_keyness:
            here = max(1, self._said[word]) / self._size
            self._known_keyness[word] = math.log(here * _CORPUS / (segment.frequency(word) + _UNSEEN)) / 4
        return self._known_keyness[word]

    def _words_of(self, start: int, end: int) -> list[str]:
        """The words of two characters or more from `start` to `end`, which are asked for twice in a row."""
        if self._last_words[0] != (start, end):
            words = [word for word in _words(self._source, start, end) if len(word) >= 2]
            self._last_words = (start, end), words
        return self._last_words[1]

    def _company(self, shape: str, rules: list[str], start: int, end: int) -> list[str]:
        """Traits of what else was found there: within, around and across the words, and in their sentence."""
        held, holding, crossing = self._nested[start, end]
        sentence = self._source.sentence_at(start).span.start
        run = max(self._runs[rule, sentence] for rule in rules)
        return [
            f"{shape} holds {min(held, 6)}",
            f"{shape} held {min(holding, 4)}",
            f"{shape} crossed {min(crossing, 3)}",
            f"{shape} run {run if run < 3 else 3 if run < 5 else 5}",
        ]

    def _wording(self, start: int, end: int) -> list[str]:
        """Traits that name a word: those of two characters or more among the words, and the two around."""
        source = self._source
        plain, edges = self._plain, source.word_edges
        before, after = start - 1, end + 1
        while before > 0 and not edges[before]:
            before -= 1
        while after < min(len(plain), end + 6) and not edges[after]:
            after += 1
        neighbours = (("after", plain[max(0, before) : start]), ("before", plain[end:after]))
        return [
            *(f"with the word {word}" for word in dict.fromkeys(self._words_of(start, end))),
            *(f"{side} the word {word}" for side, word in neighbours if word.isalpha()),
        ]

    def _size_and_edges(self, group: str, start: int, end: int) -> list[str]:
        """Traits of any words: how long they are, the marks they stand between, the place of their sentence."""
        plain, source = self._plain, self._source
        letters = sum(map(str.isalnum, plain[start:end]))
        length = next((most for most in _LENGTHS if letters <= most), "more")
        before, after = plain[start - 1 : start], plain[end : end + 1]
        sentence = source.sentence_at(start).span
        if sentence.start <= source.paragraph_start(start) + 1:
            place = "first"
        elif sentence.end >= source.paragraph_end(start) - 1:
            place = "last"
        else:
            place = "middle"
        return [
            f"length to {length}",
            f"{group} to {length}",
            f"{group} in the {place} sentence",
            f"behind {_MARK_NAMES.get(before, before) if before and not before.isalnum() else 'words'}",
            f"before {_MARK_NAMES.get(after, after) if after in _MARKS_AFTER else 'words'}",
        ]

    def _figure(self, start: int, end: int, words: str) -> list[str]:
        """Traits of a number: how it is given, and how many stand beside it."""
        sentence = self._source.sentence_at(start)
        clause = next((clause for clause in sentence.clauses if clause.start <= start < clause.end), sentence.span)
        others = len(re.findall(r"\d[\d.,]*", sentence.span.of(self._plain)))
        traits = [f"number beside {min(others, 5)}", "number in a review" if sentence.is_review else "number to come"]
        if words[-1] in "%％":
            traits.append("number a share")
        elif "元" in words:
            traits.append("number of money")
        elif re.search("[万亿]", words):
            traits.append("number in myriads")
        if start == clause.start:
            traits.append("number opens the clause")
        elif end >= clause.end - 1:
            traits.append("number closes the clause")
        return traits

    def _place(self, start: int, words: str) -> list[str]:
        plain, source = self._plain, self._source
        sentence = source.sentence_at(start)
        before = plain[max(sentence.span.start, start - 8) : start]
        traits = []
        if _ORDINAL_BEFORE.search(before):
            traits.append("after a number")
        elif _DUTY_BEFORE.search(before):
            traits.append("after a duty")
        if sentence.is_review:
            traits.append("in a review")
        if not sentence.is_prose:
            traits.append("in a line")
        if _PAST.search(words):
            traits.append("past")
        if re.search(r"\d", words):
            traits.append("with a figure")
        if sentence.span.start <= source.paragraph_start(start) + 1:
            traits.append("opens the paragraph")
        if plain[start - 1 : start] not in ("，", "。", "；", "：", "\n", "、", "“", " "):
            traits.append("starts inside")
        if opens_with_verb(words):
            traits.append("with an adverb" if _ADVERB.match(words) else "bare verb")
        else:
            traits.append("no verb")
        if "“" in words:
            traits.append("with a quotation")
        return traits


@cache
def _weights(kind: PhraseKind) -> dict[str, float]:
    """What each trait weighs for a kind."""
    return {**WORDS, **{trait: weights.get(kind, 0.0) for trait, weights in WEIGHTS.items()}}


def open_kinds(rivals: Collection[Candidate]) -> list[PhraseKind]:
    """The kinds to weigh, in the order of the rules: those of the rules that settle the kind, if one of them speaks."""
    settled = [one for one in rivals if one.rule in SETTLING_RULES]
    return list(dict.fromkeys(one.kind for one in settled or rivals))


def _shape(rules: Collection[str]) -> str:
    if any(rule in CLAUSE_RULES for rule in rules):
        return "clause"
    return "list" if any(rule in LIST_RULES for rule in rules) else "other"


def _words(source: Source, start: int, end: int) -> Iterator[str]:
    """The Chinese words from `start` to `end`; one that runs over an edge is cut there."""
    plain, edges = source.plain, source.word_edges
    at = start
    while at < end:
        place = edges.find(1, at + 1, end)
        place = end if place < 0 else place
        if "\u3400" <= plain[at] <= "\u9fff":
            yield plain[at:place]
        at = place


def _overlaps(worded: Mapping[str, list[Candidate]]) -> dict[tuple[int, int], tuple[int, int, int]]:
    """For each stretch of words how many others lie within it, around it, and across one of its ends."""
    spans = sorted(
        {(rivals[0].start, rivals[0].end) for rivals in worded.values()}, key=lambda span: (span[0], -span[1])
    )
    counts = {span: [0, 0, 0] for span in spans}
    open_ones: list[tuple[int, int]] = []
    for span in spans:
        start, end = span
        open_ones = [other for other in open_ones if other[1] > start]
        for other in open_ones:
            if other[1] >= end:
                counts[other][0] += 1
                counts[span][1] += 1
            else:
                counts[other][2] += 1
                counts[span][2] += 1
        open_ones.append(span)
    return {span: (held, holding, crossing) for span, (held, holding, crossing) in counts.items()}


def _amount(number: int) -> float:
    """`number` in pairs of doublings from eight: a step where none is would part articles of nearly one length."""
    return (math.log2(number) - 3) / 2


def _nesting(worded: Mapping[str, list[Candidate]]) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """For each stretch of words the rules that found the next larger one around it, and those within it."""
    around: dict[str, set[str]] = {}
    within: dict[str, set[str]] = {}
    spans = sorted((rivals[0].start, -rivals[0].end, words) for words, rivals in worded.items())
    open_ones: list[tuple[int, str]] = []
    for start, negative_end, words in spans:
        while open_ones and open_ones[-1][0] <= start:
            open_ones.pop()
        outer = next((outer for end, outer in reversed(open_ones) if end >= -negative_end), None)
        if outer is not None:
            around[words] = {one.rule for one in worded[outer]}
            within.setdefault(outer, set()).update(one.rule for one in worded[words])
        open_ones.append((-negative_end, words))
    return around, within
