"""The compiled dictionary of a frozen program is jieba's own: the same words, and the same cuts."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import jieba._compat
import pytest

from studyapp.core.text import segment
from studyapp.core.text.script import simplify


@pytest.fixture
def fresh() -> Iterator[None]:
    """A tokenizer that is loaded in the test, and gone after it."""
    segment._tokenizer.cache_clear()
    yield
    segment._tokenizer.cache_clear()


@pytest.mark.usefixtures("fresh")
def test_it_is_the_same_dictionary(sample_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = simplify(sample_path.read_text("utf-8"))
    assert not segment.is_compiled()
    cuts = segment.words(text)
    plain: Any = segment._tokenizer()
    files = dict(zip((segment.WORDS, segment.COUNTS), segment.compiled_dictionary(), strict=True))
    segment._tokenizer.cache_clear()
    monkeypatch.setattr(jieba._compat, "get_module_res", lambda name: BytesIO(files[name]))
    assert segment.is_compiled()
    compiled: Any = segment._tokenizer()
    assert compiled is not plain
    assert compiled.FREQ == plain.FREQ
    assert compiled.total == plain.total
    assert segment.words(text) == cuts
