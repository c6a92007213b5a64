"""Papers drawn for an export; needs an application, any thread will do."""

from __future__ import annotations

from studyapp.core.forms.key import PaperKey
from studyapp.core.forms.paper import Paper
from studyapp.core.forms.sign_off import SignOffSheet
from studyapp.ui.paper_pages import key_pages, paper_pages, sign_off_pages


def draw_paper(document: Paper | PaperKey | SignOffSheet) -> bytes:
    """The document as a PDF."""
    if isinstance(document, SignOffSheet):
        pages = sign_off_pages(document)
    else:
        pages = paper_pages(document) if isinstance(document, Paper) else key_pages(document)
    return pages.pdf(document.title)
