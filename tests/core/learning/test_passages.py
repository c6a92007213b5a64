"""Reading with blanks: stretches of the article that, filled in, are the article again."""

from __future__ import annotations

import re

from studyapp.core.article import Article, Script, Span
from studyapp.core.items.item import BLANK
from studyapp.core.learning.grading import grade
from studyapp.core.learning.passages import APART, LONGEST, MOST_BLANKS, RULE, passages
from studyapp.core.phrases import Phrase, PhraseKind, Reading

TEXT = (
    "🎉云岫县委全会今日举行。\n"
    "全会强调，要坚持生态优先、绿色发展，推进三个转变，让𠮷水河重现碧波。" * 6 + "\n"
    "到2031年，特色产业体系基本建成；到2036年，建成和美山城。\n"
    "散会。"
)


def phrase(text: str, score: float, kind: PhraseKind = PhraseKind.GOAL) -> Phrase:
    spans = tuple(Span(*match.span()) for match in re.finditer(re.escape(text), TEXT))
    return Phrase(text, kind, spans, score, "by hand")


READING = Reading(
    (
        phrase("生态优先、绿色发展", 0.9, PhraseKind.SLOGAN),
        phrase("生态优先", 0.8),
        phrase("三个转变", 0.7),
        phrase("2031年", 0.5, PhraseKind.TIME),
        phrase("特色产业体系基本建成", 0.8),
        phrase("建成和美山城", 0.95),
    )
)


def article() -> Article:
    return Article("全会举行", TEXT, Script.HANS)


def test_filled_in_a_passage_is_the_articles_own_text() -> None:
    found = passages(article(), READING)
    assert found
    for item in found:
        assert isinstance(item.key, tuple)
        parts = item.stem.split(BLANK)
        assert len(parts) == len(item.key) + 1
        filled = parts[0] + "".join(words + part for words, part in zip(item.tests, parts[1:], strict=True))
        assert filled == item.evidence.of(TEXT) == item.quote
        assert 1 <= len(item.tests) <= MOST_BLANKS
        assert len(item.quote) <= LONGEST + 40
        assert all(len(part) >= APART for part in parts[1:-1])
        assert 2 * sum(map(len, item.tests)) <= len(item.quote)
        assert item.rule == RULE
        assert grade(item, item.tests).right
        assert "\n" not in item.quote


def test_the_best_phrases_are_blanked_and_a_part_of_one_is_not() -> None:
    found = passages(article(), READING)
    goals = found[-1]
    assert goals.stem.startswith("到2031年，")
    assert goals.tests[-1] == "建成和美山城"
    assert goals.phrase_kind is PhraseKind.GOAL
    assert "生态优先" not in [words for item in found for words in item.tests]


def test_ids_are_the_same_each_time_and_differ() -> None:
    ids = [item.id for item in passages(article(), READING)]
    assert len(set(ids)) == len(ids)
    assert ids == [item.id for item in passages(article(), READING)]


def test_without_a_phrase_there_is_nothing_to_fill_in() -> None:
    assert passages(article(), Reading()) == ()
