"""The one-page digest: what is chosen for it, and its words in another script."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studyapp.core.article import Article
from studyapp.core.phrases import Reading
from studyapp.core.reading.digest import AIMS, SLOGANS, Digest, digest, in_other_words
from studyapp.core.reading.outline import Outline, outline
from studyapp.core.reading.pipeline import read
from studyapp.core.text.clean import clean


@pytest.fixture(scope="module")
def report(article_text: str) -> tuple[Article, Reading, Outline]:
    """The invented report, read, with its outline."""
    article = clean(article_text)
    reading = read(article)
    return article, reading, outline(article, reading)


def test_the_digest_has_what_one_revises_by(report: tuple[Article, Reading, Outline]) -> None:
    page = digest(*report)
    assert page.title == "县委十三届八次全会举行"
    assert page.published == "2026-03-19"
    assert [time for time, _aims in page.stages] == ["2027年", "2030年", "2035年"]
    assert all(len(aims) <= AIMS for _time, aims in page.stages)
    assert 0 < len(page.slogans) <= 2 * SLOGANS
    assert not any(one != other and one in other for one in page.slogans for other in page.slogans)
    assert ("县委委员", "29名") in page.figures
    assert ("生态优先、绿色发展", "着力培育特色鲜明的生态产业") in page.pairs
    assert not page.empty
    assert digest(*report) == page


def test_the_digest_can_be_put_into_other_words(report: tuple[Article, Reading, Outline]) -> None:
    page = in_other_words(digest(*report), lambda words: words.replace("年", "載"))
    assert [time for time, _aims in page.stages] == ["2027載", "2030載", "2035載"]
    assert page.published == "2026-03-19"
    assert replace(page, title="") != Digest("")
