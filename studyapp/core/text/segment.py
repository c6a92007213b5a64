"""Words of a Simplified text. The only place that knows jieba."""

from __future__ import annotations

import logging
import lzma
from array import array
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Any

from studyapp.core.article import Span

WORDS, COUNTS = "words.xz", "counts.xz"
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
    """The dictionary out of its compiled form, less than half the time; None where the program does not carry it."""
    from jieba._compat import get_module_res

    try:
        with get_module_res(WORDS) as file:
            ends = lzma.decompress(file.read()).decode().split("\n")
        with get_module_res(COUNTS) as file:
            columns = lzma.decompress(file.read())
    except FileNotFoundError:
        return None
    size = len(ends)
    counted = bytearray(4 * size)
    for byte in range(4):
        counted[byte::4] = columns[(byte + 1) * size : (byte + 2) * size]
    words = []
    word = ""
    for shared, end in zip(columns[:size], ends, strict=True):
        word = word[:shared] + end
        words.append(word)
    return dict(zip(words, array("I", bytes(counted)), strict=True))


def compiled_dictionary() -> tuple[bytes, bytes]:
    """jieba's dictionary as what goes into the files `WORDS` and `COUNTS`.

    The first has every word and every beginning of one, sorted, a line each, without the characters that it shares with
    the line before. The second has five columns of a byte a word: how many those are, and how often the word occurs (0
    for what is only a beginning) as an unsigned int of this machine, byte by byte. Both are compressed; so written they
    take half the room that whole words and whole numbers take.
    """
    counts = _tokenizer().FREQ
    words = sorted(counts)
    shared = [_shared(before, word) for before, word in pairwise(["", *words])]
    counted = array("I", (counts[word] for word in words)).tobytes()
    ends = "\n".join(word[length:] for word, length in zip(words, shared, strict=True))
    columns = bytes(shared) + b"".join(counted[byte::4] for byte in range(4))
    return lzma.compress(ends.encode(), preset=9), lzma.compress(columns, preset=9)


def _shared(one: str, other: str) -> int:
    """With how many equal characters the two begin."""
    return next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


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


def frequency(word: str) -> int:
    """How often the dictionary's corpus has `word`, which must be Simplified; 0 for what it does not know."""
    return int(_tokenizer().FREQ.get(word, 0))


def is_in_a_word(text: str, at: int, within: Span) -> bool:
    """Whether the dictionary has a word of up to four characters over offset `at` of `text`, which must be Simplified,
    inside the clause `within`; only then may a cut at `at` go through a word."""
    known = _tokenizer().FREQ
    first, last = max(within.start, at - 3), min(within.end, at + 3)
    return any(
        known.get(text[start:end]) for start in range(first, at) for end in range(at + 1, min(last, start + 4) + 1)
    )


def word_ends(text: str) -> frozenset[int]:
    """The offsets at which a word of the clause `text`, which must be Simplified, starts or ends."""
    return frozenset(accumulate(map(len, _tokenizer().cut(text)), initial=0))


def edges(text: str) -> bytes:
    """1 at each offset at which a word of `text`, which must be Simplified, starts or ends, 0 at the others.

    There is one more than the text has offsets, so that the place behind its end can be asked for; a byte each, where
    a set of offsets takes sixty.
    """
    tokenizer = _tokenizer()
    known = tokenizer.FREQ
    marks = bytearray(len(text) + 2)
    marks[0] = 1
    at = 0
    for word in tokenizer.cut(text):
        at += len(word)
        marks[at] = 1
        if len(word) == 2 and (word[0] in _PARTICLES or word[1] in _PARTICLES) and not known.get(word):
            marks[at - 1] = 1
        elif len(word) > 2 and (word[0] == "在" or (word[0] in "年月日" and text[at - len(word) - 1].isdigit())):
            # 6日在芷江县: guessed as a name (日在芷江县)
            first = at - len(word) + 1
            if not known.get(word):
                marks[first] = 1
                marks[first + 1] |= text[first] in _PARTICLES
    return bytes(marks)


_PARTICLES = frozenset("要对在向从把将为和与以使让都也更仍还已等")
"""Words of one character that frame others: a guessed word of two with one of them (区要, 对受) is none."""
