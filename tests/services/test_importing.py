"""Sources of articles, and what came of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from studyapp.core.errors import UserError
from studyapp.core.progress import Cancelled
from studyapp.services.authoring import Prepared
from studyapp.services.bank_import import BankFile
from studyapp.services.bundle import Services
from studyapp.services.importing import Outcome, Source, keep_source, prepare_source
from tests.services.conftest import NOW


def test_a_file_and_the_same_text_again(services: Services, article_path: Path, article_text: str) -> None:
    source = Source("报告.txt", article_path)
    made = prepare_source(source)
    assert isinstance(made, Prepared)
    outcome, changes = keep_source(services.library, source, made, NOW)
    assert (outcome.name, outcome.title, outcome.again, outcome.error) == ("报告.txt", made.article.title, False, None)
    assert (outcome.phrases, outcome.items) == (len(made.reading.phrases), len(made.items))
    assert changes.articles == {outcome.row}
    pasted = Source("粘贴的文字", text=article_text)
    read = prepare_source(pasted)
    assert isinstance(read, Prepared)
    again, _changes = keep_source(services.library, pasted, read, NOW)
    assert again == Outcome("粘贴的文字", outcome.row, outcome.title, outcome.phrases, outcome.items, again=True)


def test_question_banks_are_told_apart(tmp_path: Path, article_path: Path) -> None:
    path = tmp_path / "bank.txt"
    path.write_text("1. 云岫的目标是（B）\nA. 旧区\nB. 新区\n2. 云岫有山。（√）\n", "utf-8")
    assert isinstance(prepare_source(Source(path.name, path)), BankFile)
    assert isinstance(prepare_source(Source(article_path.name, article_path)), Prepared)


def test_a_question_bank_that_is_not_there_is_missing(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such file"):
        prepare_source(Source("a.json", tmp_path / "a.json"))


def test_it_can_be_stopped(article_path: Path) -> None:
    def stop(_fraction: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        prepare_source(Source("a", article_path), stop)
