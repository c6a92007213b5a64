"""From a file to figures: the whole main job, on the article that ships with the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from studyapp.core.errors import UserError
from studyapp.core.items.item import ItemType
from studyapp.services.authoring import Cancelled, Prepared, prepare_file, prepare_text
from studyapp.services.bundle import Services
from tests.services.conftest import NOW


@pytest.fixture(scope="module")
def prepared() -> Prepared:
    """The sample article, read, with its items."""
    from studyapp.resources import sample_article

    return prepare_file(sample_article())


def test_the_main_job(services: Services, prepared: Prepared) -> None:
    row, _ = services.library.keep(prepared, NOW)
    opened = services.library.open(row, NOW)
    assert opened.article == prepared.article
    assert opened.reading == prepared.reading
    assert all(
        span.of(opened.article.text) == phrase.text for phrase in opened.reading.phrases for span in phrase.spans
    )
    stored = services.library.items(row)
    assert tuple(one.item for one in stored) == prepared.items
    assert len({one.item.id for one in stored}) == len(stored) >= 100
    assert all(one.item.evidence.of(opened.article.text) == one.item.quote for one in stored)

    singles = [one for one in stored if one.item.type is ItemType.SINGLE]
    session = services.practice.start(row, NOW, seed=1, types={ItemType.SINGLE}, limit=5)
    assert set(session.queue) <= set(singles)
    for number, one in enumerate(session.queue):
        assert isinstance(one.item.key, int)
        response = one.item.key if number else (one.item.key + 1) % 4  # the first one wrong
        assert services.practice.answer(session, one, response, 3.0, NOW).grade.right is bool(number)
    result = services.practice.finish(session, NOW)
    assert (result.answered, result.right, result.wrong) == (5, 4, session.queue[:1])
    summary = services.reports.summary(services.practice.learner(), NOW)
    assert (summary.answered_today, summary.items_seen, summary.items_total) == (5, 5, len(stored))
    assert [missed.stored for missed in summary.missed] == [session.queue[0]]


def test_the_same_article_gives_the_same_items(services: Services, prepared: Prepared, sample_path: Path) -> None:
    row, _ = services.library.keep(prepared, NOW)
    before = services.library.items(row)
    again, _ = services.library.keep(prepare_file(sample_path), NOW)
    assert again == row
    assert services.library.items(row) == before


def test_progress_goes_from_nothing_to_all(article_path: Path) -> None:
    fractions: list[float] = []
    prepare_file(article_path, fractions.append)
    assert fractions == sorted(fractions)
    assert (fractions[0], fractions[-1]) == (0.0, 1.0)


def test_work_stops_when_progress_says_so(article_path: Path) -> None:
    def stop(fraction: float) -> None:
        if fraction >= 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        prepare_file(article_path, stop)


def test_pasted_text_is_as_good_as_a_file(article_path: Path, article_text: str) -> None:
    assert prepare_text(article_text, "粘贴的文字") == prepare_file(article_path)


def test_no_article_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        prepare_file(tmp_path / "absent.txt")
    with pytest.raises(UserError, match="粘贴的文字"):
        prepare_text(" \n ", "粘贴的文字")
