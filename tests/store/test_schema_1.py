"""A file of the first version opens under today's code and shows all that is in it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from studyapp.core.article import RemovedLine, Script, Span
from studyapp.core.items.item import ItemStatus, MatchOptions
from studyapp.core.phrases import PhraseKind, RelationType
from studyapp.services.bundle import Services, open_services
from studyapp.services.reports import KindFigure
from tests.store import make_schema_1

NOW = datetime(2026, 3, 2, 9, tzinfo=timezone(timedelta(hours=8)))


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """The services on a copy of the stored file."""
    shutil.copy(make_schema_1.FILE, tmp_path / "studyapp.db")
    services = open_services(tmp_path)
    yield services
    services.close()


def test_article_and_reading(services: Services) -> None:
    (summary,) = services.library.articles()
    assert (summary.title, summary.characters, summary.phrases, summary.items) == ("云岫县委三次全会举行", 37, 2, 3)
    opened = services.library.open(summary.row, NOW)
    assert opened.article.script is Script.HANS
    assert opened.article.removed == (RemovedLine(1, "首页 > 要闻", "navigation"),)
    assert [phrase.span.of(opened.article.text) for phrase in opened.reading.phrases] == [
        "生态优先、绿色发展",
        "建成和美山城",
    ]
    (relation,) = opened.reading.relations
    assert relation.type is RelationType.STAGE_GOAL
    assert [mention.span for mention in relation.mentions] == [Span(24, 29), Span(30, 36)]


def test_items(services: Services) -> None:
    single, cloze, matching = (stored.item for stored in services.library.items())
    assert (single.key, single.status) == (0, ItemStatus.APPROVED)
    assert cloze.key == (("生态优先、绿色发展", "生态优先绿色发展"),)
    assert (matching.options, matching.key) == (MatchOptions(("2036年",), ("建成和美山城", "重现碧波")), (0,))


def test_history(services: Services) -> None:
    summary = services.reports.summary(services.practice.learner(), NOW)
    assert (summary.answered, summary.right, summary.answered_today, summary.streak_days) == (3, 2, 2, 2)
    assert [(one.day, one.answered, one.right) for one in summary.daily] == [
        (date(2026, 3, 1), 1, 0),
        (date(2026, 3, 2), 2, 2),
    ]
    assert summary.kinds == (KindFigure(PhraseKind.SLOGAN, 1, 1), KindFigure(PhraseKind.GOAL, 2, 1))
    assert [(missed.stored.item.stem, missed.wrong) for missed in summary.missed] == [("到2036年，（ ）。", 1)]


def test_the_library_of_today_works_on_it(services: Services, tmp_path: Path) -> None:
    """Its articles are named, tagged, found and deleted; and the file as it was is in the backups."""
    (summary,) = services.library.articles()
    assert (summary.tags, summary.asked, summary.seen, summary.right) == ((), 2, 2, 2)
    assert [found.named for found in services.library.search("绿色")] == [False]
    assert [found.named for found in services.library.search("县委")] == [True]
    services.library.rename(summary.row, "复习材料")
    services.library.tag(summary.row, ["必考"])
    assert len(services.library.search("复习 必考")) == 1
    services.library.remove(summary.row)
    assert services.library.items() == ()
    services.library.restore(summary.row)
    assert len(services.library.items()) == 3
    (copy,) = (tmp_path / "backups").iterdir()
    assert dump(copy) == dump(make_schema_1.FILE)


def test_practice_goes_on(services: Services) -> None:
    session = services.practice.start(None, NOW, seed=1)
    assert [stored.item.id for stored in session.queue] == ["one", "two"]


def test_review_goes_on_in_a_file_that_knew_none(services: Services, tmp_path: Path) -> None:
    rejected = services.library.items()[2]
    assert (rejected.item.status, rejected.edited) == (ItemStatus.REJECTED, True)
    assert services.review.trail(rejected.row) == ()
    services.review.judge([rejected.row], ItemStatus.DRAFT, NOW, why="再看看")
    assert [entry.before for entry in services.review.trail(rejected.row)] == [ItemStatus.REJECTED]
    assert list((tmp_path / "backups").glob("studyapp-before-add_review-*.db"))


def test_the_first_step_still_makes_the_stored_file(tmp_path: Path) -> None:
    """A step that was given away is never edited: this fails when somebody does."""
    make_schema_1.make(tmp_path / "made.db")
    assert dump(tmp_path / "made.db") == dump(make_schema_1.FILE)


def dump(path: Path) -> list[str]:
    """The file as SQL, but for the time at which its step was run."""
    with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as connection:
        return [line for line in connection.iterdump() if 'INSERT INTO "_sqlite_migrations"' not in line]


def test_what_was_answered_then_is_scheduled_now(services: Services) -> None:
    outlook = services.today.outlook(NOW + timedelta(days=30))
    assert (outlook.due, outlook.new) == (2, 0)
    assert len(services.today.start(10, NOW + timedelta(days=30), seed=1).queue) == 2
