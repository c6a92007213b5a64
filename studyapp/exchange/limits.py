"""How large a file may be that an article is read from, and the sentences that several readers share."""

from __future__ import annotations

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError

MAX_CHARACTERS = 4_000_000
"""The longest text that is read: articles of 3,000,000 characters are promised, with room for the page around them."""

MAX_TEXT_BYTES = 4 * MAX_CHARACTERS
"""The largest text file that is read: no encoding read here spends more than four bytes on a character."""

MAX_BYTES = 64_000_000
"""The largest file that is opened: documents and saved pages hold pictures and fonts too."""


def too_large(name: str, max_bytes: int = MAX_TEXT_BYTES) -> UserError:
    """What to raise for a file beyond the limits."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors", "{name}: too large: an article may have {characters} characters or {megabytes} MB."
        ),
        name=name,
        characters=MAX_CHARACTERS,
        megabytes=max_bytes // 1_000_000,
    )


def damaged(name: str, suffix: str) -> UserError:
    """What to raise for a file that cannot be read as what its name or its first bytes say it is."""
    return UserError(
        QT_TRANSLATE_NOOP("errors", "{name}: the file is damaged, or is no {suffix} file."), name=name, suffix=suffix
    )


def entities(name: str) -> UserError:
    """What to raise for XML that declares entities: they can grow without bounds or fetch other files."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors", "{name}: not opened: the XML in this file declares entities of its own, as no known program does."
        ),
        name=name,
    )


def password(name: str) -> UserError:
    """What to raise for a document that opens with a password only."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors", "{name}: the document is protected by a password. Save a copy without one and open that."
        ),
        name=name,
    )


def unpacks_too_large(name: str) -> UserError:
    """What to raise for a file that is small but would fill the memory."""
    return UserError(
        QT_TRANSLATE_NOOP("errors", "{name}: not opened: unpacked it would be far too large for an article."), name=name
    )
