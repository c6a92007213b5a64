"""Articles in: from a file's bytes to an Article, or to one sentence that says why not."""

from __future__ import annotations

from pathlib import Path

from studyapp.core.article import Article
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.text.clean import clean
from studyapp.exchange import markdown
from studyapp.exchange.encoding import NotTextError, decode
from studyapp.exchange.file_bytes import read_bytes
from studyapp.exchange.formats import Kind, kind_of
from studyapp.exchange.limits import MAX_BYTES, MAX_CHARACTERS, MAX_TEXT_BYTES, password, too_large
from studyapp.exchange.radicals import without_radicals

__all__ = ["MAX_BYTES", "MAX_CHARACTERS", "article_in", "read_article", "read_text", "text_in"]


def read_article(path: Path) -> Article:
    """The article in the file `path`; raises UserError with one sentence where there is none to be had."""
    name = path.name or str(path)
    return article_in(read_text(path), name)


def read_text(path: Path) -> str:
    """The text of the file `path`, decoded and without the marks of its format, but not cleaned; raises UserError."""
    name = path.name or str(path)
    return text_in(read_bytes(path, name, MAX_BYTES), name, path.suffix.lower())


def text_in(data: bytes, name: str, suffix: str = "") -> str:
    """The text in the bytes of a file called `name` in messages; raises UserError.

    The content says what kind of file it is, and `suffix` where the content does not.
    """
    if len(data) > MAX_BYTES:
        raise too_large(name, MAX_BYTES)
    if not data.strip():
        raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: the file is empty."), name=name)
    text = _text_of(kind_of(data, suffix), data, name)
    if len(text) > MAX_CHARACTERS:
        raise too_large(name)
    return text


def _text_of(kind: Kind, data: bytes, name: str) -> str:
    """The text of a file of some kind; the readers are imported when they are needed, and their libraries by them."""
    match kind:
        case Kind.PAGE:
            from studyapp.exchange import article_html

            return article_html.text_of(data, name)
        case Kind.PAGE_ARCHIVE:
            from studyapp.exchange import article_html

            return article_html.text_of_archive(data, name)
        case Kind.WORD:
            from studyapp.exchange import article_docx

            return article_docx.text_of(data, name)
        case Kind.PDF:
            from studyapp.exchange import article_pdf

            return article_pdf.text_of(data, name)
        case Kind.OLD_WORD:
            raise _old_word(name)
        case Kind.PROTECTED:
            raise password(name)
        case Kind.OTHER:
            raise _other_document(name)
    text = _plain_text(data, name)
    return markdown.plain(text) if kind is Kind.MARKDOWN else text


def _plain_text(data: bytes, name: str) -> str:
    if len(data) > MAX_TEXT_BYTES:
        raise too_large(name)
    try:
        return decode(data)
    except NotTextError:
        raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: this is not a text file."), name=name) from None


def article_in(raw: str, name: str) -> Article:
    """The article in the decoded text `raw`; raises UserError where cleaning leaves nothing."""
    article = clean(without_radicals(raw))
    if not article.text:
        raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: there is no article in this text."), name=name)
    return article


def _old_word(name: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "{name}: .doc and .wps files cannot be read. Save the document as .docx or .txt and open that.",
        ),
        name=name,
    )


def _other_document(name: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "{name}: articles are read from .txt, .md, .html, .mht, .docx and .pdf files. "
            "Save the text as one of these.",
        ),
        name=name,
    )
