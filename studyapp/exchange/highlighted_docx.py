"""A highlighted article as a Word document, its phrases shaded and underlined by kind, with a legend."""

from __future__ import annotations

from copy import deepcopy
from datetime import datetime
from typing import TYPE_CHECKING, Any

from studyapp.core.article import Article, Script
from studyapp.core.forms.printable import printable
from studyapp.core.phrases import PhraseKind
from studyapp.core.reading.highlights import Paragraph, kinds_in
from studyapp.exchange.article_words import ArticleWords, facts_of
from studyapp.exchange.exports.job import tidy
from studyapp.exchange.highlight_marks import MARKS, HighlightMark

if TYPE_CHECKING:
    from docx.document import Document as DocumentObject
    from docx.text.run import Run

_SIZE, _TITLE, _SMALL = 12, 18, 9
"""Points of the text (小四), the title (小二) and the lines around them."""


def write(article: Article, paragraphs: tuple[Paragraph, ...], words: ArticleWords, now: datetime) -> bytes:
    """The document; equal articles and moments give equal bytes."""
    from docx.shared import Pt
    from docx.text.run import Run

    from studyapp.exchange.docx_writing import HEI, add_paragraph, add_text, document_bytes, new_document

    title = printable(article.title) or words.untitled
    language = "zh-TW" if article.script is Script.HANT else "zh-CN"
    document = new_document(title, title, now, language)
    add_paragraph(document, title, bold=True, size=_TITLE, font=HEI, after=4, with_next=True)
    facts = printable(facts_of(article.source, article.published, article.byline, words))
    if facts:
        add_paragraph(document, facts, size=_SMALL, after=6, with_next=True)
    kinds = kinds_in(paragraphs)
    if kinds:
        legend = add_paragraph(document, f"{words.legend}　", size=_SMALL, after=10)
        for kind in kinds:
            _mark(add_text(legend, f" {words.kind(kind)} ", size=_SMALL), MARKS[kind])
            add_text(legend, "　", size=_SMALL)
    pattern: dict[PhraseKind | None, Any] = {}
    for paragraph in paragraphs:
        line = document.add_paragraph()
        line.paragraph_format.first_line_indent = Pt(2 * _SIZE)
        line.paragraph_format.line_spacing = 1.6
        line.paragraph_format.space_after = Pt(6)
        for run in paragraph:
            if run.kind not in pattern:
                pattern[run.kind] = _pattern(document, run.kind)
            # A copy of the pattern: making each run anew takes four times as long.
            element = deepcopy(pattern[run.kind])
            line._p.append(element)
            Run(element, line).text = tidy(run.text)
    return document_bytes(document)


def _pattern(document: DocumentObject, kind: PhraseKind | None) -> Any:
    """The element of a run of that kind, still without words."""
    from studyapp.exchange.docx_writing import add_text

    paragraph = document.add_paragraph()
    run = add_text(paragraph, "", size=_SIZE)
    if kind is not None:
        _mark(run, MARKS[kind])
    element = run._element
    element.getparent().remove(element)
    paragraph._element.getparent().remove(paragraph._element)
    return element


def _mark(run: Run, mark: HighlightMark) -> None:
    """Shade and underline a run; Word's own highlighter has no soft colours."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    properties = run._element.get_or_add_rPr()
    for tag in (
        f'<w:u {nsdecls("w")} w:val="{mark.word_line}" w:color="{mark.ink}"/>',
        f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{mark.fill}"/>',
    ):
        properties.append(parse_xml(tag))
