"""Reading: from an article to its phrases and relations."""

from __future__ import annotations

import re
from collections import defaultdict

from studyapp.core.article import Article, Span
from studyapp.core.phrases import Phrase, PhraseKind, Reading, Relation, RelationType
from studyapp.core.reading import clauses, lists, marks, names, pairs, people, stages, terms
from studyapp.core.reading.source import Candidate, Source, mention, source_of

_KIND_ORDER = tuple(PhraseKind)
THRESHOLD = 0.5
"""Candidates below this weight are not shown at the default setting."""


def read(article: Article) -> Reading:
    """The phrases of `article` by kind, with scores, and their relations; the same article gives the same reading."""
    source = source_of(article)
    candidates, relations = _collect(source)
    return Reading(_phrases(source, candidates), tuple(_distinct(relations)))


def _collect(source: Source) -> tuple[list[Candidate], list[Relation]]:
    found: list[Candidate] = []
    relations: list[Relation] = []
    for rule in (stages.stage_goals, pairs.watchword_pairs, pairs.focus_pairs, people.people):
        candidates, related = rule(source)
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
    found += clauses.joined_clauses(source)
    found += clauses.repeated_clauses(source)
    for rule, series in (("parallel tasks", clauses.parallel_runs(source)), ("framed series", clauses.framed_clauses(source))):
        for run in series:
            found += [Candidate(span.start, span.end, PhraseKind.TASK, rule, 0.76) for span in run]
            relations.append(Relation(RelationType.LIST, None, tuple(mention(source, span) for span in run)))
    found += terms.terms(source)
    return found, relations


def _distinct(relations: list[Relation]) -> list[Relation]:
    seen: set[tuple[object, ...]] = set()
    kept = []
    for relation in relations:
        identity = (relation.type, relation.head and relation.head.text, tuple(member.text for member in relation.members))
        if identity not in seen:
            seen.add(identity)
            kept.append(relation)
    return kept


def _phrases(source: Source, candidates: list[Candidate]) -> tuple[Phrase, ...]:
    best: dict[str, Candidate] = {}
    for candidate in candidates:
        candidate = _trimmed(source.plain, candidate)
        words = source.plain[candidate.start : candidate.end]
        if not words.strip("“”、，"):
            continue
        known = best.get(words)
        if known is None or candidate.weight > known.weight:
            best[words] = candidate
    chosen = [(words, candidate) for words, candidate in best.items() if candidate.weight >= THRESHOLD]
    phrases = [_phrase(source, words, candidate) for words, candidate in chosen]
    return tuple(sorted(phrases, key=lambda phrase: (phrase.span, _KIND_ORDER.index(phrase.kind))))


def _trimmed(plain: str, candidate: Candidate) -> Candidate:
    start, end = candidate.start, candidate.end
    while end > start + 1 and plain[end - 1] in "，。；：、 ！？":
        end -= 1
    while start < end - 1 and plain[start] in "，。；：、 ！？":
        start += 1
    words = plain[start:end]
    if words[0] == "“" and words[-1] == "”" and words.count("“") == 1 and len(words) > 2:
        start, end = start + 1, end - 1
    return candidate._replace(start=start, end=end)


def _phrase(source: Source, words: str, candidate: Candidate) -> Phrase:
    spans = [Span(found.start(), found.end()) for found in re.finditer(re.escape(words), source.plain)]
    text = source.article.text
    verbatim = text[candidate.start : candidate.end]
    same = [span for span in spans if span.of(text) == verbatim] or [Span(candidate.start, candidate.end)]
    return Phrase(verbatim, candidate.kind, tuple(same), round(min(1.0, max(0.0, candidate.weight)), 3), candidate.rule)
