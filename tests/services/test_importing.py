"""Sources of articles, and what came of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from studyapp.core.errors import UserError
from studyapp.core.progress import Cancelled
from studyapp.services.bundle import Services
from studyapp.services.importing import QUESTION_BANKS, Outcome, Source, keep_source, prepare_source
from tests.services.conftest import NOW


def test_a_file_and_the_same_text_again(services: Services, article_path: Path, article_text: str) -> None:
    source = Source("报告.txt", article_path)
    made = prepare_source(source)
    outcome, changes = keep_source(services.library, source, made, NOW)
    assert (outcome.name, outcome.title, outcome.again, outcome.error) == ("报告.txt", made.article.title, False, None)
    assert (outcome.phrases, outcome.items) == (len(made.reading.phrases), len(made.items))
    assert changes.articles == {outcome.row}
    pasted = Source("粘贴的文字", text=article_text)
    again, _changes = keep_source(services.library, pasted, prepare_source(pasted), NOW)
    assert again == Outcome("粘贴的文字", outcome.row, outcome.title, outcome.phrases, outcome.items, again=True)


@pytest.mark.parametrize("suffix", sorted(QUESTION_BANKS))
def test_question_banks_are_told_apart(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"题库{suffix.upper()}"
    path.write_bytes(b"PK\x03\x04")
    with pytest.raises(UserError, match=r"question banks cannot be imported yet"):
        prepare_source(Source(path.name, path))


def test_a_question_bank_that_is_not_there_is_missing(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such file"):
        prepare_source(Source("a.json", tmp_path / "a.json"))


def test_it_can_be_stopped(article_path: Path) -> None:
    def stop(_fraction: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        prepare_source(Source("a", article_path), stop)
