"""Paragraphs, sentences and clauses, as spans of one string."""

from __future__ import annotations

import re

from studyapp.core.article import Span

STOP = r"(?<=[\u4e00-\u9fff”’」』》）)\"%％])\.(?=[\u4e00-\u9fff“‘「『《（(\"]|\s*$)"
"""A full stop of ASCII between Chinese words; not the point of a figure or of a number ahead of its heading."""
_SENTENCE_END = re.compile(rf"[。！？!?…]+[”’」』》）)\"]*|{STOP}")
_OPEN = "“‘「『《〈（(【"
_CLOSE = "”’」』》〉）)】"
_MARK = re.compile(rf"[，,；;：:。！？!?…{_OPEN}{_CLOSE}]|{STOP}")
"""What ends a clause, and what opens or closes a quotation."""
_QUOTE_LIMIT = 120
"""A quotation longer than this many characters is taken as left open by mistake."""


def paragraphs(text: str) -> tuple[Span, ...]:
    """The non-empty lines of `text`."""
    spans: list[Span] = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    return tuple(spans)


def sentences(text: str) -> tuple[Span, ...]:
    """Sentences in order, closing marks included, none over a paragraph's end, none empty."""
    spans: list[Span] = []
    for paragraph in paragraphs(text):
        start = paragraph.start
        for end in _SENTENCE_END.finditer(text, paragraph.start, paragraph.end):
            if _inside_quotation(text, start, end.end() - 1) and end.end() < paragraph.end:
                continue
            spans.append(Span(start, end.end()))
            start = end.end()
        if start < paragraph.end and text[start : paragraph.end].strip():
            spans.append(Span(start, paragraph.end))
    return tuple(_trimmed(text, span) for span in spans)


def clauses(text: str, within: Span | None = None) -> tuple[Span, ...]:
    """The stretches between commas, colons, semicolons and stops; a quotation is never cut."""
    spans: list[Span] = []
    for sentence in (within,) if within else sentences(text):
        start, depth, opened = sentence.start, 0, 0
        for mark in _MARK.finditer(text, sentence.start, sentence.end):
            position, char = mark.start(), mark[0]
            if char in _OPEN:
                depth, opened = depth + 1, position
            elif char in _CLOSE:
                depth = max(0, depth - 1)
            elif depth == 0 or position - opened > _QUOTE_LIMIT:
                if text[start:position].strip():
                    spans.append(_trimmed(text, Span(start, position)))
                start = position + 1
        if start < sentence.end and text[start : sentence.end].strip():
            spans.append(_trimmed(text, Span(start, sentence.end)))
    return tuple(spans)


def _inside_quotation(text: str, start: int, end: int) -> bool:
    """Whether a quotation opened after `start` is still open at `end`."""
    part = text[max(start, end - _QUOTE_LIMIT) : end + 1]
    return any(part.rfind(opening) > part.rfind(closing) for opening, closing in zip("“「《（", "”」》）", strict=True))


def _trimmed(text: str, span: Span) -> Span:
    part = text[span.start : span.end]
    if not part[0].isspace() and not part[-1].isspace():
        return span
    return Span(span.start + len(part) - len(part.lstrip()), span.end - (len(part) - len(part.rstrip())))
