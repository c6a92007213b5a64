"""What is told of a learner's memory: what comes up, how well things are known, and how true that proved."""

from __future__ import annotations

from datetime import timedelta

import pytest

from studyapp.core.ids import ArticleRow
from studyapp.core.phrases import PhraseKind, Reading
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import Services
from tests.services.conftest import NOW
from tests.store import invented

RIGHT, WRONG = 0, 1
DAY = timedelta(days=1)


@pytest.fixture
def practised(services: Services) -> ArticleRow:
    """Twelve singles: four known, two missed, six never seen."""
    row, _ = services.library.keep(Prepared(invented.article(), Reading(), invented.singles(12)), NOW)
    session = services.practice.start(row, NOW, seed=1, limit=6)
    for number, stored in enumerate(session.queue):
        services.practice.answer(session, stored, RIGHT if number < 4 else WRONG, 6.0, NOW)
    return row


@pytest.mark.usefixtures("practised")
def test_the_forecast_has_every_day_and_today_what_is_overdue(services: Services) -> None:
    learner = services.practice.learner()
    days = services.memory.forecast(learner, NOW, days=4)
    assert [day.day for day in days] == [NOW.date() + number * DAY for number in range(4)]
    assert [day.items for day in days] == [2, 0, 4, 0]
    assert [day.items for day in services.memory.forecast(learner, NOW + 3 * DAY, days=2)] == [6, 0]


def test_retention_compares_what_was_expected_with_what_was(services: Services, practised: ArticleRow) -> None:
    learner = services.practice.learner()
    nothing = services.memory.retention(learner, NOW)
    assert (nothing.reviews, nothing.predicted, nothing.true) == (0, None, None)
    session = services.practice.start(practised, NOW + 2 * DAY, seed=1, limit=12)
    seen = [one for one in session.queue if services.memory.by_kind(learner, NOW)]
    for number, stored in enumerate(seen):
        services.practice.answer(session, stored, RIGHT, 6.0, NOW + 2 * DAY, hints=1 if number == 0 else 0)
    found = services.memory.retention(learner, NOW + 3 * DAY)
    assert found.reviews == 6  # six were new, and no reviews
    assert found.true == pytest.approx(5 / 6)  # right with a hint is not known
    assert found.predicted is not None
    assert 0.5 < found.predicted < 0.95


def test_what_is_known_by_kind_article_and_phrase(services: Services, practised: ArticleRow) -> None:
    learner = services.practice.learner()
    (kind,) = services.memory.by_kind(learner, NOW)
    assert (kind.kind, kind.items, kind.known) == (PhraseKind.GOAL, 6, 1.0)
    (later,) = services.memory.by_kind(learner, NOW + 2 * DAY)
    assert 0.5 < later.known < 0.95
    (article,) = services.memory.by_article(learner, NOW + 2 * DAY)
    assert (article.article, article.items) == (practised, 6)
    assert article.known == pytest.approx(later.known)
    (phrase,) = services.memory.by_phrase(learner, practised, NOW + 2 * DAY)
    assert (phrase.phrase, phrase.items) == ("建成和美山城", 6)
    assert services.memory.by_phrase(learner, ArticleRow(99), NOW) == ()
