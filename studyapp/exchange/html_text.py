"""The words of a short piece of HTML, as stems and options of question banks carry it."""

from __future__ import annotations

import html
import re

_MAX = 100_000
_HAS_MARKUP = re.compile(r"<[a-zA-Z/!][^>]{0,2000}>|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]{2,8});")
_BREAK = re.compile(r"<\s*(?:br|/p|/div|/li|/tr)\b[^>]*>", re.IGNORECASE)


def text_of_html(piece: str) -> str:
    """The words of `piece`, line breaks kept, everything that is not text left out; plain text comes back as it is."""
    if not _HAS_MARKUP.search(piece):
        return piece.strip()
    from lxml import html as parser

    marked = _BREAK.sub(lambda found: f"\n{found.group()}", piece[:_MAX])
    try:
        root = parser.fragment_fromstring(marked, create_parent="div")
    except Exception:  # lxml has many ways to object; the marks can still be cut out
        return html.unescape(re.sub(r"<[^>]*>", "", marked)).strip()
    for element in root.iter("script", "style"):
        element.text = ""
    words = str(root.text_content()).replace("\u00a0", " ")
    return "\n".join(line.strip() for line in words.split("\n") if line.strip())
