"""An article as a map of what a learner knows of it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from studyapp.core.errors import UserError
from studyapp.core.ids import ArticleRow
from studyapp.core.learning.mastery import Level
from studyapp.services.bundle import Services
from tests.services.conftest import NOW
from tests.store import invented

DAY = timedelta(days=1)


def test_a_newcomers_map_has_every_phrase_unseen(services: Services, article: ArticleRow) -> None:
    found = services.reports.map_of(services.practice.learner(), article, NOW)
    assert {one.level for one in found.standings} == {Level.UNSEEN}
    assert [one.text for one in found.standings] == [one.text for one in invented.reading().phrases]
    assert {one.text: one.items for one in found.standings}["建成和美山城"] == 7
    assert found.weak() == ()


def test_phrases_stand_as_their_items_do(services: Services, article: ArticleRow) -> None:
    learner = services.practice.learner()
    session = services.practice.start(article, NOW, seed=1, limit=2)
    first, second = session.queue
    for stored in (first, first, second):
        services.practice.answer(session, stored, None, 5.0, NOW)
    found = services.reports.map_of(learner, article, NOW + 3 * DAY)
    standing = {one.text: one for one in found.standings}["建成和美山城"]
    assert (standing.seen, standing.answered, standing.right) == (2, 3, 0)
    (expected,) = services.memory.by_phrase(learner, article, NOW + 3 * DAY)
    assert standing.known == pytest.approx(expected.known)
    assert standing.level in (Level.WEAK, Level.SHAKY)
    assert {one.row for one in found.weak()} == {first.row, second.row}
    chances = {one.stored.row: one.known for one in found.items}
    weak = [chances[one.row] or 0.0 for one in found.weak()]
    assert weak == sorted(weak)
    assert len(found.items_about(("建成和美山城",))) == len(found.items) - 1  # one names no phrase
    assert found.items_about(("三個轉變",)) == ()


def test_an_article_that_is_gone_is_one_clear_line(services: Services, article: ArticleRow) -> None:
    services.library.remove(article)
    with pytest.raises(UserError, match="no longer in the library"):
        services.reports.map_of(services.practice.learner(), article, NOW)
