"""Whether a PDF would fill the memory once it is unpacked; PDFium has no limit of its own that is low enough."""

from __future__ import annotations

import re
import zlib

_MAX_OPERATORS = 8_000_000
"""Bytes of one unpacked stream of operators; those of a page of text take some ten thousand. PDFium keeps up to a
hundred bytes for each byte of some operators: 200 kB of packed `q` came to 17 GB."""
_MAX_ALL = 128_000_000
"""The same for all of them together; each is dropped when its page is closed."""
_MOST_PACKED = 1_032
"""Times that Deflate packs at most."""
_PLAIN_SHARE = 0.8
"""Share of printable bytes in operators; pictures and fonts have some half of it."""

_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_PRINTABLE = bytes([9, 10, 12, 13, *range(32, 127)])
_PACKED_TWICE = re.compile(
    rb"/(?:FlateDecode|LZWDecode|RunLengthDecode)\s*/(?:FlateDecode|LZWDecode|RunLengthDecode)\b"
)


def is_bomb(data: bytes) -> bool:
    """Whether the streams of the PDF `data` hold operators without measure.

    Pictures are not meant: no page is drawn here, so they stay packed.
    """
    if _PACKED_TWICE.search(data):
        return True
    view = memoryview(data)
    total = 0
    for match in _STREAM.finditer(data):
        end = data.find(b"endstream", match.end())
        packed = view[match.end() : end if end >= 0 else len(data)]
        if len(packed) * _MOST_PACKED <= _MAX_OPERATORS // 16:
            continue  # too short to count
        size = _operators(packed)
        total += size
        if size > _MAX_OPERATORS or total > _MAX_ALL:
            return True
    return False


def _operators(packed: memoryview) -> int:
    """How many bytes of operators a stream holds, one more than allowed if there are more; none for a picture."""
    try:
        content = zlib.decompressobj().decompress(packed, _MAX_OPERATORS + 1)
    except zlib.error:
        content = bytes(packed[: _MAX_OPERATORS + 1])
    strange = len(content.translate(None, delete=_PRINTABLE))
    return len(content) if strange <= (1 - _PLAIN_SHARE) * len(content) else 0
