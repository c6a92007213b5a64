"""Kinds of files that articles come in, told from the content first and from the name where that says nothing."""

from __future__ import annotations

import codecs
import re
from enum import Enum, auto

_TEXT = (".txt",)
_MARKDOWN = (".md", ".markdown")
_PAGE = (".html", ".htm", ".xhtml", ".shtml")
_PAGE_ARCHIVE = (".mht", ".mhtml")
_WORD = (".docx", ".docm")
_PDF = (".pdf",)
_OLD_WORD = (".doc", ".dot", ".wps", ".wpt")
_OTHER = (
    *(".odt", ".rtf", ".ofd", ".ceb", ".caj", ".epub", ".xml", ".json", ".studyset"),
    *(".csv", ".xls", ".xlsx", ".et", ".ppt", ".pptx", ".dps"),
)
"""Formats that may hold an article but that are not read; as text they would give clutter."""

ARTICLE_SUFFIXES = (*_TEXT, *_MARKDOWN, *_PAGE, *_PAGE_ARCHIVE, *_WORD, *_PDF)
"""Ends of the names of files that an article can be read from, in lower case."""


class Kind(Enum):
    """What a file is."""

    TEXT = auto()
    MARKDOWN = auto()
    PAGE = auto()
    PAGE_ARCHIVE = auto()
    WORD = auto()
    PDF = auto()
    OLD_WORD = auto()
    PROTECTED = auto()
    """A document of any kind that Office has encrypted."""
    OTHER = auto()


_BY_SUFFIX = {
    suffix: kind
    for kind, suffixes in (
        (Kind.MARKDOWN, _MARKDOWN),
        (Kind.PAGE, _PAGE),
        (Kind.PAGE_ARCHIVE, _PAGE_ARCHIVE),
        (Kind.WORD, _WORD),
        (Kind.PDF, _PDF),
        (Kind.OLD_WORD, _OLD_WORD),
        (Kind.OTHER, _OTHER),
    )
    for suffix in suffixes
}

_OFFICE_MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ZIP_MARKS = (b"PK\x03\x04", b"PK\x05\x06")
_HEAD = 4096
_PAGE_START = re.compile(
    rb"(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_MAIL_START = re.compile(rb"(?:from|mime-version|subject|date|content-type|snapshot-content-location):", re.IGNORECASE)


def kind_of(data: bytes, suffix: str) -> Kind:
    """What the file with the bytes `data` and a name that ends in `suffix` (in lower case, with its dot) is."""
    named = _BY_SUFFIX.get(suffix, Kind.TEXT)
    head = data[:_HEAD].removeprefix(codecs.BOM_UTF8).lstrip()
    if data.startswith(_OFFICE_MARK):
        if _ENCRYPTED in data:
            return Kind.PROTECTED
        return Kind.OTHER if named is Kind.OTHER else Kind.OLD_WORD
    if head.startswith(b"%PDF-") or (named is Kind.PDF and b"%PDF-" in head[:1024]):
        return Kind.PDF
    if data.startswith(_ZIP_MARKS):
        is_word = b"[Content_Types].xml" in data and b"word/" in data
        return Kind.WORD if is_word or named is Kind.WORD else Kind.OTHER
    if head.startswith(b"{\\rtf"):
        return Kind.OTHER
    if _MAIL_START.match(head) and b"multipart/related" in head.lower():
        return Kind.PAGE_ARCHIVE
    if _PAGE_START.match(head):
        return Kind.PAGE
    return named
