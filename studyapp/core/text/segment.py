"""Words of a Simplified text. The only place that knows jieba."""

from __future__ import annotations

import logging
import zlib
from array import array
from functools import lru_cache
from typing import Any

from studyapp.core.article import Span

WORDS, COUNTS = "words.zlib", "counts.zlib"
"""The compiled dictionary that a frozen program carries in jieba's folder; see `compiled_dictionary`."""


@lru_cache(maxsize=1)
def _tokenizer() -> Any:
    import jieba

    jieba.setLogLevel(logging.ERROR)
    tokenizer = jieba.Tokenizer()
    # jieba's own cache is a file in the shared temporary folder, trusted without a check, and no faster than this.
    tokenizer.FREQ = _compiled_counts() or tokenizer.gen_pfdict(tokenizer.get_dict_file())[0]
    tokenizer.total = sum(tokenizer.FREQ.values())
    tokenizer.initialized = True
    return tokenizer


def _compiled_counts() -> dict[str, int] | None:
    """The dictionary out of its compiled form, a quarter of the time; None where the program does not carry it."""
    from jieba._compat import get_module_res

    try:
        with get_module_res(WORDS) as file:
            words = zlib.decompress(file.read()).decode().split("\n")
        with get_module_res(COUNTS) as file:
            return dict(zip(words, array("I", zlib.decompress(file.read())), strict=True))
    except FileNotFoundError:
        return None


def compiled_dictionary() -> tuple[bytes, bytes]:
    """jieba's dictionary as what goes into the files `WORDS` and `COUNTS`.

    Every word and every beginning of one, a line each, and how often it occurs (0 for what is only a beginning), as
    unsigned ints of this machine; both compressed.
    """
    counts = _tokenizer().FREQ
    return zlib.compress("\n".join(counts).encode(), 9), zlib.compress(array("I", counts.values()).tobytes(), 9)


def prepare() -> None:
    """Load the dictionary now (up to a second), so that the first article need not wait for it."""
    _tokenizer()


def is_compiled() -> bool:
    """Whether the program carries the compiled dictionary."""
    return _compiled_counts() is not None


def words(text: str) -> tuple[Span, ...]:
    """The words of `text`, which must be Simplified, as spans that cover it without a gap."""
    spans: list[Span] = []
    for _word, start, end in _tokenizer().tokenize(text):
        spans.append(Span(start, end))
    return tuple(spans)


def edges(text: str) -> frozenset[int]:
    """The offsets at which a word of `text`, which must be Simplified, starts or ends; its start and end among them."""
    found = {0}
    end = 0
    for word in _tokenizer().cut(text):
        end += len(word)
        found.add(end)
    return frozenset(found)
