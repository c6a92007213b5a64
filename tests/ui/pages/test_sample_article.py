"""The article that ships with the program, read for real, on real pages."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from studyapp.services.authoring import prepare_file
from studyapp.ui.pages.practice_page import PracticePage
from studyapp.ui.pages.reading_page import ReadingPage
from tests.ui.pages.conftest import House

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen plugin's own complaint


def test_the_sample_is_read_highlighted_and_practised(house: House, sample_path: Path) -> None:
    prepared = prepare_file(sample_path)
    row, _ = house.services.library.keep(prepared, datetime.now(UTC))
    page = house.show(ReadingPage)
    page.show_article(row)
    assert len(page.view.marks.marks) == sum(phrase.count for phrase in prepared.reading.phrases)
    for action in page.script_button.menu().actions():
        action.trigger()
        text = page.view.toPlainText()
        assert len(text) == page.view._offset + len(prepared.article.text)
        for mark in page.view.marks.marks:
            start, end = page.view.document_span(mark.span)
            assert text[start:end] == page.view.text_of(mark.span)
    page.mask_button.click()
    cursor = QTextCursor(page.view.document())
    for region in page.view.marks.regions:
        start, end = page.view.document_span(region)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        assert set(cursor.selectedText()) == {"＿"}
    page.grab()

    practice = house.show(PracticePage)
    practice.begin(row)
    QTest.mouseClick(practice.setup.start, Qt.MouseButton.LeftButton)
    for _ in range(20):
        practice.question.answered.emit(None)
        assert practice.question.evidence.quote.plain
        practice.grab()
        QTest.keyClick(practice.question.next, Qt.Key.Key_Space)
    assert practice.result.isVisible()
    assert practice.result.right.figure.text() == "0 / 20"
