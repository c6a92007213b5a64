"""Every rule that makes items from a report has words; none is shown by its name."""

from __future__ import annotations

import pytest

from studyapp.services.authoring import prepare_text
from studyapp.ui.models.rule_words import rule_words


def test_every_rule_that_made_an_item_has_words(article_text: str) -> None:
    rules = {item.rule for item in prepare_text(article_text, "a.txt").items}
    assert len(rules) > 10
    assert [rule for rule in sorted(rules) if not rule_words(rule)] == []


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("single.list.member", "a list told in the article"),
        ("truefalse.stage.year", "goals by stage"),
        ("cloze.slogan", "Slogan"),
        ("matching.word bank", "a word bank"),
        ("of another program", ""),
        ("", ""),
    ],
)
def test_words(rule: str, words: str) -> None:
    assert rule_words(rule) == words
