"""Words of a Simplified text. The only place that knows jieba."""

from __future__ import annotations

import logging
from functools import lru_cache
from typing import Any

from studyapp.core.article import Span


@lru_cache(maxsize=1)
def _tokenizer() -> Any:
    import jieba

    jieba.setLogLevel(logging.ERROR)
    tokenizer = jieba.Tokenizer()
    # jieba's own cache is a file in the shared temporary folder, trusted without a check, and no faster than this.
    tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
    tokenizer.initialized = True
    return tokenizer


def prepare() -> None:
    """Load the dictionary now (about a second), so that the first article need not wait for it."""
    _tokenizer()


def words(text: str) -> tuple[Span, ...]:
    """The words of `text`, which must be Simplified, as spans that cover it without a gap."""
    spans: list[Span] = []
    for _word, start, end in _tokenizer().tokenize(text):
        spans.append(Span(start, end))
    return tuple(spans)
