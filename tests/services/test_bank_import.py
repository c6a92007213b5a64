from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from studyapp.core.errors import UserError
from studyapp.core.items.item import ItemStatus
from studyapp.core.items.review import ReviewAct
from studyapp.core.learning.grading import grade
from studyapp.exchange.bank_table import Column, Header
from studyapp.exchange.quiz_json import write_quiz_set
from studyapp.services.authoring import prepare_text
from studyapp.services.bank_import import BankFile, holds_questions, read_bank_file, with_columns
from studyapp.services.bundle import Services, open_services

NOW = datetime(2030, 3, 5, 9, tzinfo=UTC)

BANK = """一、单选题
1. 云岫的目标是（ B ）
A. 旧区 B. 新区 C. 山区 D. 水区
2. 云岫的口号是（　）
A. 实干 B. 空谈 C. 观望 D. 等待
二、判断题
3. 云岫有山。（√）
"""


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    opened = open_services(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture
def bank(tmp_path: Path) -> BankFile:
    path = tmp_path / "bank.txt"
    path.write_text(BANK, "utf-8")
    assert holds_questions(path)
    return read_bank_file(path)


def test_good_rows_come_in_and_bad_ones_are_told(services: Services, bank: BankFile) -> None:
    outcome, changes = services.banks.keep(bank, NOW)
    assert (len(outcome.added), outcome.known, len(outcome.bad)) == (2, 0, 1)
    assert changes.items == {None}
    kept = services.library.items()
    assert {stored.row for stored in kept} == set(outcome.added)
    assert all(stored.article is None and stored.item.status is ItemStatus.DRAFT for stored in kept)
    (entry,) = services.review.trail(outcome.added[0])
    assert (entry.act, entry.reason) == (ReviewAct.IMPORTED, "bank.txt, 2")


def test_importing_twice_adds_nothing(services: Services, bank: BankFile) -> None:
    first, _ = services.banks.keep(bank, NOW)
    assert services.banks.known(bank) == {row.item.id for row in bank.understood().good if row.item}
    second, _ = services.banks.keep(bank, NOW)
    assert (second.added, second.known) == ((), len(first.added))
    assert len(services.library.items()) == len(first.added)


def test_what_was_imported_can_be_practised(services: Services, bank: BankFile) -> None:
    services.banks.keep(bank, NOW, approved=True)
    for stored in services.library.items():
        assert stored.item.status is ItemStatus.APPROVED
        key = stored.item.key
        assert isinstance(key, bool | int)
        assert grade(stored.item, key).right


def test_a_quiz_set_brings_its_article(services: Services, tmp_path: Path, article_text: str) -> None:
    prepared = prepare_text(article_text, "article.txt")
    path = tmp_path / "set.studyset"
    write_quiz_set(path, prepared.article, prepared.items[:20])
    assert holds_questions(path)
    read = read_bank_file(path)
    assert read.article is not None
    outcome, changes = services.banks.keep(read, NOW)
    assert outcome.article is not None
    assert changes.articles == {outcome.article}
    assert [stored.item for stored in services.library.items(outcome.article)] == list(prepared.items[:20])
    assert services.library.open(outcome.article, NOW).article.text == prepared.article.text
    again, _ = services.banks.keep(read, NOW)
    assert (again.added, again.known, again.article) == ((), 20, outcome.article)


def test_a_set_of_a_known_article_takes_nothing_away(services: Services, tmp_path: Path, article_text: str) -> None:
    prepared = prepare_text(article_text, "article.txt")
    row, _ = services.library.keep(prepared, NOW)
    path = tmp_path / "set.json"
    write_quiz_set(path, prepared.article, prepared.items[:3])
    outcome, _ = services.banks.keep(read_bank_file(path), NOW)
    assert (outcome.added, outcome.known, outcome.article) == ((), 3, row)
    assert len(services.library.items(row)) == len(prepared.items)


def test_an_article_is_no_bank(article_path: Path, tmp_path: Path) -> None:
    assert not holds_questions(article_path)
    assert not holds_questions(tmp_path / "missing.txt")
    (tmp_path / "noise.txt").write_bytes(bytes(range(256)) * 9)
    assert not holds_questions(tmp_path / "noise.txt")


def test_a_person_says_what_the_columns_are(tmp_path: Path, services: Services) -> None:
    path = tmp_path / "bank.csv"
    path.write_text("甲列,乙列,丙列,丁列\n云岫的目标是,新区,旧区,A\n云岫的口号是,空谈,实干,B\n", "utf-8")
    file = read_bank_file(path)
    assert file.bank is None
    with pytest.raises(UserError, match="no columns for question and answer"):
        services.banks.keep(file, NOW)
    header = Header(0, (Column.STEM, Column.OPTION, Column.OPTION, Column.ANSWER))
    outcome, _ = services.banks.keep(with_columns(file, {0: header}), NOW)
    assert (len(outcome.added), outcome.bad) == (2, ())


def test_an_import_can_be_taken_back(services: Services, bank: BankFile) -> None:
    outcome, _ = services.banks.keep(bank, NOW)
    asked = services.library.items()[0]
    session = services.practice.start(None, NOW, seed=1)
    assert isinstance(asked.item.key, bool | int)
    services.practice.answer(session, asked, asked.item.key, 3.0, NOW)
    services.banks.take_back(outcome)
    assert services.library.items() == ()
    again, _ = services.banks.keep(bank, NOW)
    assert (len(again.added), again.known) == (len(outcome.added) - 1, 1)
    assert len(services.library.items()) == len(outcome.added)
