from __future__ import annotations

import codecs
import random

import pytest

from studyapp.exchange.encoding import NotTextError, decode

LENGTHS = (3000, 300, 60, 20)
ENCODINGS = ("utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be", "utf-32")
BIG5 = ("big5hkscs", "big5")


def chunks(text: str, length: int) -> list[str]:
    """Twelve pieces of `text`, spread over it, that have at least eight Chinese characters."""
    text = text * (1 + 2 * length // len(text))
    starts = range(0, len(text) - length, max(1, (len(text) - length) // 12))
    pieces = [text[start : start + length].strip() for start in starts]
    return [piece for piece in pieces if sum("\u4e00" <= char <= "\u9fff" for char in piece) >= 8]


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_simplified(article_text: str, length: int, encoding: str) -> None:
    for piece in chunks(article_text, length):
        assert decode(piece.encode(encoding)) == piece


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("encoding", [*ENCODINGS, *BIG5])
def test_traditional(article_text_traditional: str, length: int, encoding: str) -> None:
    for piece in chunks(article_text_traditional, length):
        try:
            data = piece.encode(encoding)
        except UnicodeEncodeError:
            continue  # the converter writes a few characters that Big5 has not
        assert decode(data) == piece


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE])
def test_mark_decides_and_goes(mark: bytes) -> None:
    encoding = "utf-16-be" if mark == codecs.BOM_UTF16_BE else "utf-16-le"
    assert decode(mark + "稳中求进".encode(encoding)) == "稳中求进"


def test_rare_characters_survive() -> None:
    text = "𠮷水河畔，㐂乐㙓村召开会议。"
    for encoding in ("utf-8", "gb18030", "utf-16-le"):
        assert decode(text.encode(encoding)) == text


def test_ascii_and_windows_lines() -> None:
    assert decode(b"Plain text.\r\nSecond line.\r\n\x1a") == "Plain text.\r\nSecond line.\r\n\x1a"
    assert decode("Plain text.".encode("utf-16-le")) == "Plain text."


def test_last_character_cut_in_half_is_dropped(article_text: str) -> None:
    for encoding in ("utf-8", "gb18030"):
        assert decode(article_text[:500].encode(encoding) + "会".encode(encoding)[:1]) == article_text[:500]


def test_a_broken_byte_does_not_cost_the_article(article_text: str) -> None:
    text = article_text[:600]
    for encoding in ("utf-8", "gb18030"):
        data = text[:300].encode(encoding) + b"\xff" + text[300:].encode(encoding)
        assert decode(data).replace("\N{REPLACEMENT CHARACTER}", "") == text


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\2\0\0\0\2\0\x08\6\0\0\0\xf4x\xd4\xfa",
        b"text with \0 in it",
        bytes(range(256)) * 8,
        b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0",
        random.Random(7).randbytes(5000),
        codecs.BOM_UTF8,
    ],
    ids=["nothing", "png", "nul", "all bytes", "jpeg", "noise", "mark alone"],
)
def test_no_text(data: bytes) -> None:
    with pytest.raises(NotTextError):
        decode(data)
