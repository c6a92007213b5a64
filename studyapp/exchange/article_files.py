"""Articles in: from a file's bytes to an Article, or to one sentence that says why not."""

from __future__ import annotations

from pathlib import Path

from studyapp.core.article import Article
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.text.clean import clean
from studyapp.exchange import markdown
from studyapp.exchange.encoding import NotTextError, decode

MAX_CHARACTERS = 4_000_000
"""The longest text that is read: articles of 3,000,000 characters are promised, with room for the page around them."""

MAX_BYTES = 4 * MAX_CHARACTERS
"""The largest file that is opened: no encoding read here spends more than four bytes on a character."""

_MARKDOWN = frozenset({".md", ".markdown"})
_OLD_WORD = frozenset({".doc", ".dot", ".wps", ".wpt"})
_OTHER_DOCUMENTS = frozenset(
    {
        *(".docx", ".docm", ".dotx", ".odt", ".rtf", ".pdf", ".ofd", ".ceb", ".caj", ".epub"),
        *(".htm", ".html", ".mht", ".mhtml", ".xml", ".json", ".studyset"),
        *(".csv", ".xls", ".xlsx", ".et", ".ppt", ".pptx", ".dps"),
    }
)
"""Formats that may hold an article but that this version does not read; as text they would give clutter."""

_OLD_WORD_MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHER_MARKS = (b"PK\x03\x04", b"%PDF-", b"{\\rtf")


def read_article(path: Path) -> Article:
    """The article in the file `path`; raises UserError with one sentence where there is none to be had."""
    name = path.name or str(path)
    return article_in(read_text(path), name)


def read_text(path: Path) -> str:
    """The text of the file `path`, decoded and without the marks of its format, but not cleaned; raises UserError."""
    name = path.name or str(path)
    suffix = path.suffix.lower()
    data = _read_bytes(path, name)  # first, so that a missing file is called missing whatever its name
    if suffix in _OLD_WORD:
        raise _old_word(name)
    if suffix in _OTHER_DOCUMENTS:
        raise _other_document(name)
    text = text_in(data, name)
    return markdown.plain(text) if suffix in _MARKDOWN else text


def text_in(data: bytes, name: str) -> str:
    """The text in the bytes of a file called `name` in messages; raises UserError."""
    if len(data) > MAX_BYTES:
        raise _too_large(name)
    if not data.strip():
        raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: the file is empty."), name=name)
    if data.startswith(_OLD_WORD_MARK):
        raise _old_word(name)
    if data.startswith(_OTHER_MARKS):
        raise _other_document(name)
    try:
        text = decode(data)
    except NotTextError:
        raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: this is not a text file."), name=name) from None
    if len(text) > MAX_CHARACTERS:
        raise _too_large(name)
    return text


def article_in(raw: str, name: str) -> Article:
    """The article in the decoded text `raw`; raises UserError where cleaning leaves nothing."""
    article = clean(raw)
    if not article.text:
        raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: there is no article in this text."), name=name)
    return article


def _read_bytes(path: Path, name: str) -> bytes:
    """At most one byte more than is allowed, so that neither a huge file nor an endless device fills the memory."""
    try:
        if path.is_dir():
            raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: this is a folder, not a file."), name=name)
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: there is no such file."), name=name) from None
    except PermissionError:
        raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: no permission to read this file."), name=name) from None
    except (OSError, ValueError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{name}: the file cannot be read: {reason}."),
            name=name,
            reason=getattr(error, "strerror", None) or error,
        ) from error


def _too_large(name: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors", "{name}: too large: an article may have {characters} characters or {megabytes} MB."
        ),
        name=name,
        characters=MAX_CHARACTERS,
        megabytes=MAX_BYTES // 1_000_000,
    )


def _old_word(name: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "{name}: .doc and .wps files cannot be read. "
            "Save the document as .txt, or as .docx for a later version, and open that.",
        ),
        name=name,
    )


def _other_document(name: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("errors", "{name}: this version reads .txt and .md files. Save the text as one of these."),
        name=name,
    )
