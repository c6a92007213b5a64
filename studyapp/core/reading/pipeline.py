"""Reading: from an article to its phrases and relations."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from operator import itemgetter

from studyapp.core.article import Article, Span
from studyapp.core.phrases import Phrase, PhraseKind, Reading, Relation, RelationType
from studyapp.core.reading import clauses, inner, lists, marks, names, pairs, people, series, stages, terms
from studyapp.core.reading.occurrences import occurrences
from studyapp.core.reading.ranking import Ranking
from studyapp.core.reading.source import Candidate, Source, mention, source_of

_KIND_ORDER = tuple(PhraseKind)
THRESHOLD = 0.05
"""Candidates less likely than this to be missed are no phrases: under it one in sixteen (4 of 63 that no mark shows)
was one in annotated articles. From 0.03 to 0.12 the typed F1 of articles left out of the fit moves by 0.002."""
SLACK = 0.18
"""Of the text may be highlighted beyond what scores lead to expect, since a page mostly coloured helps nobody. With
articles left out of the fit, no page passes 0.182 beyond what matters at 0.18, and one reaches 0.192 at 0.19, for no
more typed F1."""
LENGTH_WEIGHT = 0.5
"""How dear a phrase's characters are where the room for highlights is short: it is worth its score by its length to
this power. Of 0 to 1, with articles left out of the fit, 0.5 gave the best r-precision, and a typed F1 of 0.773 where
scores alone (0) gave 0.759 on as coloured a page."""
MOST = 0.64
"""Of the text may be highlighted at the very most: the largest share that matters in an annotated article, and 0.11."""
INSIDE = 0.4
"""What the score of a phrase inside a better one is worth. Of 0.2 to 1, with articles left out of the fit, 0.4 ranked
best: the r-precision rose from 0.547 to 0.562."""
FREE = 300
"""Characters that may be highlighted whatever the share: in a text of two sentences each of them may matter."""
_WRAPPING = frozenset({"verb and object", "aim", "disposal", "letting", "parallel tasks", "target reached"})
_MARKED = frozenset(
    {
        "quotation", "quoted count", "quoted saying", "quoted system", "title mark", "words of a title", "number",
        "date", "year",
    }
)  # fmt: skip
"""Rules that find what the writer marked: it is always shown."""
_WRAPPED_SHARE = 0.6
"""Of a wrapping clause its phrase has to make up; a clause with more words of its own is a task as well. Of 0.4 to 1.1,
0.6 gave the best typed F1 over annotated articles: 0.829, beside 0.822 at 0.4 and 0.827 where no clause is left out."""


_MARK_PAIRS = (("“", "”"), ("‘", "’"), ("《", "》"), ("（", "）"))
_CHINESE = re.compile(r"[\u3400-\u9fff]")


def read(article: Article) -> Reading:
    """The phrases of `article` by kind, with scores, and their relations; the same article gives the same reading."""
    source = source_of(article)
    candidates, relations = collect(source)
    if not _CHINESE.search(article.text):  # the grammar is that of Chinese; in another language it finds chance
        return Reading()
    return Reading(_phrases(source, candidates), tuple(_distinct(relations)))


def collect(source: Source) -> tuple[list[Candidate], list[Relation]]:
    """All that the rules find: candidates, the same words from several rules among them, and relations with repeats."""
    found: list[Candidate] = []
    relations: list[Relation] = []
    for find in (
        stages.stage_goals,
        stages.deadlines,
        stages.named_goals,
        pairs.watchword_pairs,
        pairs.focus_pairs,
        pairs.opened_pairs,
        pairs.stated_pairs,
        people.people,
    ):
        candidates, related = find(source)
        found += candidates
        relations += related
    relations += pairs.attribute_pairs(source)
    all_lists = lists.parallel_lists(source)
    relations += lists.list_relations(source, all_lists)
    relations += people.counts(source)
    found += marks.quotations(source)
    found += marks.documents(source)
    found += marks.dates(source)
    found += marks.numbers(source)
    found += marks.named_counts(source)
    found += names.names(source)
    found += lists.enumerations(source, all_lists)
    found += clauses.clause_phrases(source)
    found += series.joined_clauses(source)
    found += series.repeated_clauses(source)
    for rule, runs in (
        ("parallel tasks", series.parallel_runs(source)),
        ("framed series", series.framed_clauses(source)),
    ):
        for run in runs:
            found += [Candidate(span.start, span.end, PhraseKind.TASK, rule) for span in run]
            relations.append(Relation(RelationType.LIST, None, tuple(mention(source, span) for span in run)))
    found += series.joined_tasks(source)
    found += series.turning_points(source)
    found += terms.terms(source)
    found += inner.inner_phrases(source)
    found += inner.targets(source)
    found += inner.counted_things(source)
    found += inner.quoted_rows(source)
    found += inner.headlines(source)
    found += inner.topics(source)
    found += inner.mottos(source)
    found += inner.numbers_together(source)
    found += series.even_runs(source)
    found += inner.held_terms(source)
    found += inner.exclamations(source)
    found += inner.quoted_with_noun(source)
    return found, relations


def _distinct(relations: list[Relation]) -> list[Relation]:
    seen: set[tuple[object, ...]] = set()
    kept = []
    for relation in relations:
        identity = (
            relation.type,
            relation.head and relation.head.text,
            tuple(member.text for member in relation.members),
        )
        if identity not in seen:
            seen.add(identity)
            kept.append(relation)
    return kept


@dataclass(frozen=True, slots=True)
class _Scored:
    """The candidates of one article, one for each stretch of words, with their scores and where the words stand."""

    scores: dict[Candidate, float]
    places: dict[str, tuple[int, ...]]


def by_words(plain: str, candidates: Iterable[Candidate]) -> dict[str, list[Candidate]]:
    """The distinct candidates by their words, without marks around them; half a quotation or title is no phrase."""
    worded: dict[str, list[Candidate]] = {}
    for candidate in dict.fromkeys(trimmed(plain, candidate) for candidate in candidates):
        words = plain[candidate.start : candidate.end]
        if words.strip("“”、，") and all(words.count(left) == words.count(right) for left, right in _MARK_PAIRS):
            worded.setdefault(words, []).append(candidate)
    return worded


def _scored(source: Source, candidates: list[Candidate]) -> _Scored:
    worded = by_words(source.plain, candidates)
    places = occurrences(source.plain, worded)
    ranking = Ranking(source, worded)
    scores: dict[Candidate, float] = {}
    for words, rivals in worded.items():
        kinds = ranking.scores(rivals, len(places[words]))
        # The first of equals wins, so that the order of the rules decides and nothing else.
        kind, _chance = max(kinds.items(), key=itemgetter(1))
        score = min(1.0, sum(kinds.values()))  # a trainer who insists on it may take it for any of them
        best = next((one for one in rivals if one.kind is kind), rivals[0])
        scores[best._replace(kind=kind)] = score
    return _Scored(scores, places)


def _phrases(source: Source, candidates: list[Candidate]) -> tuple[Phrase, ...]:
    scored = _scored(source, candidates)
    chosen = _within_share(source, _without_wrappers(scored.scores), scored)
    phrases = [_phrase(source, candidate, score, scored) for candidate, score in _discounted(chosen, scored.scores)]
    return tuple(sorted(phrases, key=lambda phrase: (phrase.span, _KIND_ORDER.index(phrase.kind))))


def _without_wrappers(candidates: Collection[Candidate]) -> list[Candidate]:
    """Without the clauses that only wrap a phrase of a surer kind (坚持 + the term, 实施 + the list + 等工程)."""
    inner = sorted((one for one in candidates if one.rule not in _WRAPPING), key=lambda one: one.start)
    starts = [one.start for one in inner]
    kept = []
    for candidate in candidates:
        if candidate.rule in _WRAPPING:
            length = candidate.end - candidate.start
            first = bisect_left(starts, candidate.start)
            last = bisect_right(starts, candidate.end)
            if any(
                one.end <= candidate.end
                and one.end - one.start >= _WRAPPED_SHARE * length
                and one.kind is not candidate.kind
                for one in inner[first:last]
                if one.kind not in (PhraseKind.NUMBER, PhraseKind.TIME)
            ):
                continue
        kept.append(candidate)
    return kept


def _within_share(source: Source, candidates: list[Candidate], scored: _Scored) -> list[Candidate]:
    """The best-scored candidates while the covered text stays within what scores lead to expect, and `SLACK`.

    Room goes to the best-scored first, more being asked of a long phrase than of a short one. The expected share is the
    mean over the characters of the best score that covers them, since a score is the probability that a phrase matters.
    What lies inside a chosen phrase costs nothing; what the writer marked (in quotation or title marks, in figures) is
    always chosen.
    """
    plain, scores = source.plain, scored.scores
    likely = (one for one in candidates if scores[one] >= THRESHOLD or one.rule in _MARKED)
    ranked = sorted(likely, key=lambda one: (one.rule not in _MARKED, -scores[one], one.start, one.end))
    by_worth = sorted(
        ranked, key=lambda one: (one.rule not in _MARKED, -scores[one] / (one.end - one.start) ** LENGTH_WEIGHT)
    )
    places_of = {
        one: [(place, place + one.end - one.start) for place in scored.places[plain[one.start : one.end]]]
        for one in ranked
    }
    marks = bytearray(not char.isalnum() for char in plain)  # punctuation is nothing to read: it costs nothing
    size = len(plain) - sum(marks)
    covered = bytearray(marks)
    expected = 0.0
    for candidate in ranked:
        for start, end in places_of[candidate]:
            expected += scores[candidate] * (end - start - sum(covered[start:end]))
            covered[start:end] = b"\x01" * (end - start)
    room = max(min(expected + SLACK * size, MOST * size), FREE)
    covered = bytearray(marks)
    chosen = []
    for candidate in by_worth:
        places = places_of[candidate]
        cost = sum(end - start - sum(covered[start:end]) for start, end in places)
        if cost > room and cost > 0 and candidate.rule not in _MARKED:
            continue
        room -= cost
        for start, end in places:
            covered[start:end] = b"\x01" * (end - start)
        chosen.append(candidate)
    return chosen


def trimmed(plain: str, candidate: Candidate) -> Candidate:
    """`candidate` without punctuation or a pair of quotation marks around it."""
    start, end = candidate.start, candidate.end
    while end > start + 1 and plain[end - 1] in "，。；：、 ！？":
        end -= 1
    while start < end - 1 and plain[start] in "，。；：、 ！？":
        start += 1
    words = plain[start:end]
    if words[0] == "“" and words[-1] == "”" and words.count("“") == 1 and len(words) > 2:
        start, end = start + 1, end - 1
    return candidate._replace(start=start, end=end)


def _discounted(chosen: list[Candidate], scores: dict[Candidate, float]) -> Iterator[tuple[Candidate, float]]:
    """The chosen with their scores; what stands inside a better one counts for less, as that one teaches it too."""
    around: list[Candidate] = []
    for one in sorted(chosen, key=lambda one: (one.start, -one.end)):
        while around and around[-1].end <= one.start:
            around.pop()
        better = any(other.end >= one.end and scores[other] >= scores[one] for other in around)
        yield one, scores[one] * (INSIDE if better else 1.0)
        around.append(one)


def _phrase(source: Source, candidate: Candidate, score: float, scored: _Scored) -> Phrase:
    text, length = source.article.text, candidate.end - candidate.start
    verbatim = text[candidate.start : candidate.end]
    places = scored.places[source.plain[candidate.start : candidate.end]]
    # A mixed text may write the same words in the other script elsewhere: that is not verbatim.
    spans = tuple(Span(place, place + length) for place in places if text.startswith(verbatim, place))
    return Phrase(verbatim, candidate.kind, spans, round(score, 3), candidate.rule)
