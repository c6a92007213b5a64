"""Sign-off sheets out of a real store, read back by the libraries of others."""

from __future__ import annotations

import io
from datetime import timedelta
from pathlib import Path

import pytest
from docx import Document

from studyapp.app import draw_paper
from studyapp.core.errors import UserError
from studyapp.core.ids import ArticleRow, ItemRow
from studyapp.core.items.item import ItemStatus
from studyapp.services import signing
from studyapp.services.bundle import Services
from studyapp.services.item_bank import ItemQuery
from studyapp.services.signing import SignOffSheet, save_sign_off
from tests.services.conftest import NOW


def judged(services: Services, article: ArticleRow) -> list[ItemRow]:
    rows = [stored.row for stored in services.library.items(article)][:3]
    services.review.judge(rows, ItemStatus.APPROVED, NOW, who="林一舟")
    services.review.judge(rows[:1], ItemStatus.REJECTED, NOW + timedelta(minutes=5), why="干扰项太弱", who="王审题")
    return rows


def test_a_word_sheet_holds_items_in_the_order_asked_for_with_their_trails(
    services: Services, article: ArticleRow, tmp_path: Path
) -> None:
    rows = judged(services, article)
    signed = services.signing.of([rows[2], rows[0], ItemRow(999)])
    assert [len(one.trail) for one in signed] == [1, 2]
    assert signed[0].origin.paragraph == 3
    out = save_sign_off(signed, "云岫", tmp_path / "sheet.docx", NOW, lambda _sheet: b"")
    document = Document(str(out))
    first, second = document.tables
    assert [cell.text for cell in second.rows[2].cells][1:4] == ["王审题", "已通过→已退回", "干扰项太弱"]
    assert len(first.rows) == 2
    assert out.read_bytes() == save_sign_off(signed, "云岫", out, NOW, lambda _sheet: b"").read_bytes()
    assert Document(io.BytesIO(out.read_bytes())).core_properties.title == document.core_properties.title


@pytest.mark.usefixtures("qapp")
def test_a_pdf_sheet_has_pages_with_the_words_on_them(services: Services, article: ArticleRow, tmp_path: Path) -> None:
    import pypdfium2

    judged(services, article)
    signed = services.signing.of(services.bank.rows(ItemQuery()))
    out = save_sign_off(signed, "", tmp_path / "sheet.PDF", NOW, draw_paper)
    pages = pypdfium2.PdfDocument(out)
    text = "".join(pages[number].get_textpage().get_text_range() for number in range(len(pages)))
    assert "王审题" in text
    assert "8." in text
    pages.close()


def test_what_cannot_be_a_sheet_is_refused_in_a_sentence(
    services: Services, article: ArticleRow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = judged(services, article)

    def draw(_sheet: SignOffSheet) -> bytes:
        raise AssertionError

    with pytest.raises(UserError, match="is written as"):
        save_sign_off(services.signing.of(rows), "", tmp_path / "sheet.txt", NOW, draw)
    with pytest.raises(UserError, match="no item"):
        services.signing.of([])
    monkeypatch.setattr(signing, "MOST", 2)
    with pytest.raises(UserError, match="at most"):
        services.signing.of(rows)
