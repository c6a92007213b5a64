"""Saved web pages in: the article out of the clutter, with the title, date and source that the page gives."""

from __future__ import annotations

import codecs
import re

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.exchange.encoding import NotTextError, decode
from studyapp.exchange.limits import damaged

_HEAD_BYTES = 4096
"""Where a page has to say its encoding; HTML asks for the first 1024 bytes, pages with long comments take more."""
_CHARSET = re.compile(
    rb"""<(?:meta\s[^>]{0,200}?charset|\?xml\s[^>]{0,100}?encoding)\s*=\s*["']?\s*([a-z0-9_:.-]{2,20})""", re.IGNORECASE
)
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_ASCII = bytes(range(0x80))
_CODECS = {
    **dict.fromkeys(("gb2312", "gbk", "gb18030", "x-gbk", "cp936", "gb_2312-80", "euc-cn"), "gb18030"),
    **dict.fromkeys(("big5", "big5-hkscs", "big5hkscs", "x-x-big5", "cp950", "big5-eten"), "big5hkscs"),
    **dict.fromkeys(("utf-8", "utf8"), "utf-8"),
}
"""Declared encoding → the codec that holds it whole; what is not here is told from the bytes."""
_SURE = 40
"""Bytes beyond ASCII that are UTF-8 by chance in no page; a page saved anew keeps what it declared before."""
_DAMAGE = 0.005
"""Largest share of unreadable characters at which a declared encoding is believed."""

_ARCHIVE_PARTS = 2_000


def text_of(data: bytes, name: str, declared: str = "") -> str:
    """The article of a saved page: title, date and source on lines of their own, then a line for each paragraph.

    `declared` is the encoding that stands outside of the page. Raises UserError naming `name`. Nothing is fetched,
    and no script is run.
    """
    from studyapp.exchange.html_article import article_lines
    from studyapp.exchange.html_tree import parsed

    text = _decoded(data, name, declared)
    if not re.search(r"<[a-zA-Z!?/]", text):
        return text  # a text file under the name of a page
    return "\n".join(article_lines(parsed(text, name)))


def text_of_archive(data: bytes, name: str) -> str:
    """The article of a page that was saved with its pictures in one file (.mht, .mhtml); raises UserError."""
    from email import message_from_bytes

    if data.count(b"\n--") > _ARCHIVE_PARTS:
        raise damaged(name, ".mht")
    for part in message_from_bytes(data).walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            page = part.get_payload(decode=True)
            if isinstance(page, bytes) and page.strip():
                return text_of(page, name, part.get_content_charset() or "")
    raise damaged(name, ".mht")


def _decoded(data: bytes, name: str, declared: str) -> str:
    """The page as text: a byte-order mark decides, then what is UTF-8 beyond doubt, then what the page declares."""
    found = _CHARSET.search(data[:_HEAD_BYTES])
    codec = _CODECS.get(declared.lower()) or (_CODECS.get(found[1].decode("ascii").lower()) if found else None)
    if codec is not None and not data.startswith(_MARKS) and not _is_utf8(data):
        text = data.decode(codec, errors="replace")
        if text.count("\N{REPLACEMENT CHARACTER}") <= _DAMAGE * len(text):
            return text.replace("\0", "")
    try:
        return decode(data)
    except NotTextError:
        raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: this is not a text file."), name=name) from None


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return len(data.translate(None, delete=_ASCII)) >= _SURE
