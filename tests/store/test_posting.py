"""What follows from a response, when the program had no time to write it: nobody ever sees the sums without it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from studyapp.core.ids import ArticleRow
from studyapp.core.learning import scheduling
from studyapp.core.learning.scheduling import Rating
from studyapp.core.phrases import Reading
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import Services, open_services
from studyapp.services.practice import Session
from studyapp.store.database import FILE_NAME
from tests.services.conftest import NOW
from tests.store import invented

RIGHT, WRONG = 0, 1
SUMS = ("mastery", "activity")


def begin(folder: Path, number: int = 4) -> tuple[Services, Session, ArticleRow]:
    services = open_services(folder)
    row, _ = services.library.keep(Prepared(invented.article(), Reading(), invented.singles(number)), NOW)
    return services, services.practice.start(row, NOW, seed=1, limit=number), row


def on_disk(folder: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        return connection.execute(sql).fetchall()


def test_a_response_alone_is_on_disk_and_whoever_opens_next_makes_up_for_the_rest(data_dir: Path) -> None:
    services, session, _row = begin(data_dir)
    services.practice.answer(session, session.queue[0], WRONG, 6.0, NOW)
    assert on_disk(data_dir, "SELECT count(*) FROM responses") == [(1,)]
    for sums in SUMS:
        assert on_disk(data_dir, f"SELECT * FROM {sums}") == []  # as a power cut now would leave it
    with closing(open_services(data_dir)) as other:
        assert other.reports.begun(other.practice.learner())
    for sums in SUMS:
        assert on_disk(data_dir, f"SELECT sum(answered) FROM {sums}") == [(1,)]
    services.practice.post()
    services.close()
    assert on_disk(data_dir, "SELECT sum(answered) FROM activity") == [(1,)]


def test_two_windows_answer_in_turn_and_every_answer_counts_once(data_dir: Path) -> None:
    services, session, row = begin(data_dir)
    with closing(open_services(data_dir)) as other:
        beside = other.practice.start(row, NOW, seed=2, limit=4)
        for number in range(8):
            at = NOW + timedelta(minutes=number)
            window, sitting = ((services, session), (other, beside))[number % 2]
            window.practice.answer(sitting, sitting.queue[number // 2], RIGHT, 6.0, at)
        learner = services.practice.learner()
        seen = [one.reports.report(learner, NOW) for one in (services, other)]
        assert seen[0] == seen[1]
    services.close()
    assert on_disk(data_dir, "SELECT sum(answered), count(*) FROM mastery") == [(8, 4)]


def test_the_card_is_that_of_the_log_whether_posted_at_once_or_later(data_dir: Path) -> None:
    services, session, _row = begin(data_dir)
    stored, card = session.queue[0], None
    for number, (response, seconds) in enumerate([(RIGHT, 6.0), (WRONG, 6.0), (RIGHT, 90.0), (RIGHT, 6.0)]):
        at = NOW + timedelta(days=3 * number)
        receipt = services.practice.answer(session, stored, response, seconds, at).receipt
        promised = receipt.choices
        assert receipt.scheduled is not None
        card = scheduling.review(card, receipt.rating, at)
        assert {rating: scheduling.review(receipt.scheduled.card, rating, at).due - at for rating in Rating} == promised
        if number % 2:
            services.practice.post()
    services.practice.post()
    services.close()
    assert card is not None
    columns = "stage, stability, difficulty"
    assert on_disk(data_dir, f"SELECT {columns} FROM cards") == [(card.stage, card.stability, card.difficulty)]
    ((first, *later),) = [[known for (known,) in on_disk(data_dir, "SELECT known FROM responses ORDER BY id")]]
    assert first is None
    assert all(isinstance(known, float) and 0 < known < 1 for known in later)


def test_an_answer_is_taken_back_before_it_was_posted(data_dir: Path) -> None:
    services, session, _row = begin(data_dir)
    services.practice.answer(session, session.queue[0], RIGHT, 6.0, NOW)
    services.undo.undo()
    services.close()
    for table in ("responses", "responses_to_post", "cards", *SUMS):
        assert on_disk(data_dir, f"SELECT * FROM {table}") == []
