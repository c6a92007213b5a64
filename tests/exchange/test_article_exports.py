"""Highlighted articles and digests as files: read back by others' readers, safe with hostile text."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import docx
import lxml.html
import pytest

from studyapp.core.article import Article, Script, Span
from studyapp.core.errors import UserError
from studyapp.core.phrases import Phrase, PhraseKind, Reading
from studyapp.core.reading.highlights import highlighted
from studyapp.core.reading.pipeline import read
from studyapp.core.text.clean import clean
from studyapp.exchange.highlight_marks import MARKS
from studyapp.services.article_exports import ARTICLE_TARGETS, ArticleToExport, article_words, digest_of, paragraphs_of
from studyapp.ui.theme import GROUP_OF, LIGHT
from tests.golden_plugin import Golden

NOW = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)
WORDS = article_words(lambda _context, text: text)
HOSTILE = '<script>alert("甲")</script> {{ 乙 }} & 𠮷🎉\u202e丙\x07丁 =1+1 \ud800戊'


def write(name: str, source: ArticleToExport) -> bytes:
    return ARTICLE_TARGETS[name].write(source, WORDS, NOW)


@pytest.fixture(scope="module")
def report(article_text: str) -> ArticleToExport:
    article = clean(article_text)
    return ArticleToExport(article, read(article))


@pytest.fixture
def hostile() -> ArticleToExport:
    text = f"{HOSTILE}\n{HOSTILE}"
    span = Span(text.index("alert"), text.index("</script>"))
    phrase = Phrase(span.of(text), PhraseKind.TERM, (span,), 0.5, "r")
    return ArticleToExport(Article(HOSTILE, text, Script.HANS, source=HOSTILE), Reading((phrase,)))


def test_the_page_holds_the_text_and_a_legend_and_loads_nothing(report: ArticleToExport) -> None:
    data = write("highlighted-html", report)
    page = lxml.html.document_fromstring(data.decode())
    assert [one.text_content() for one in page.xpath("//main/p[not(@class)]")] == report.article.text.split("\n")
    marked = {one.text for one in page.xpath("//main/p/mark")}
    assert len({phrase.text for phrase in report.reading.of_kind(PhraseKind.GOAL)} & marked) >= 3
    legend = [one.text_content() for one in page.xpath("//ul/li")]
    assert legend[:3] == ["Legend", "Slogan", "Goal"]
    assert not page.xpath("//script | //link | //img | //iframe | //*[@src] | //*[@href]")


def test_hostile_text_is_only_text_in_the_page(hostile: ArticleToExport, golden: Golden) -> None:
    written = write("highlighted-html", hostile).decode()
    golden("highlighted.html", written)
    page = lxml.html.document_fromstring(written)
    assert not page.xpath("//script")
    assert page.xpath("//h1")[0].text_content().startswith('<script>alert("甲")</script> {{ 乙 }} & 𠮷🎉丙丁')
    assert page.xpath("//main/p/mark")[0].text == 'alert("甲")'


def test_the_document_is_read_back_by_word_readers(report: ArticleToExport) -> None:
    document = docx.Document(io.BytesIO(write("highlighted-docx", report)))
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert texts[0] == report.article.title
    assert texts[-len(report.article.text.split("\n")) :] == report.article.text.split("\n")
    assert texts[2].startswith("Legend")
    properties = [run._element.get_or_add_rPr() for one in document.paragraphs[3:] for run in one.runs]
    fills = {fill for one in properties for fill in one.xpath("w:shd/@w:fill")}
    assert {MARKS[PhraseKind.GOAL].fill, MARKS[PhraseKind.TASK].fill} <= fills
    for one in properties:  # the order that the schema of Word asks for
        order = [child.tag.rpartition("}")[2] for child in one]
        assert order == [tag for tag in ("rFonts", "b", "color", "sz", "szCs", "u", "shd") if tag in order]
    assert write("highlighted-docx", report) == write("highlighted-docx", report)


def test_hostile_text_is_only_text_in_word(hostile: ArticleToExport) -> None:
    document = docx.Document(io.BytesIO(write("highlighted-docx", hostile)))
    assert '<script>alert("甲")</script> {{ 乙 }} & 𠮷🎉丙丁' in document.paragraphs[-1].text


def test_the_digest_is_read_back_by_word_readers(report: ArticleToExport) -> None:
    document = docx.Document(io.BytesIO(write("digest-docx", report)))
    stages, *others = document.tables
    page = digest_of(report)
    assert [row.cells[0].text for row in stages.rows] == [time for time, _aims in page.stages]
    assert stages.rows[0].cells[1].text.split("\n") == [f"· {aim}" for aim in page.stages[0][1]]
    assert [tuple(cell.text for cell in row.cells) for row in others[0].rows] == list(page.pairs)
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert texts[0] == report.article.title
    assert all(any(slogan in text for text in texts) for slogan in page.slogans)
    assert write("digest-docx", report) == write("digest-docx", report)


def test_what_is_shown_is_what_goes_out(report: ArticleToExport) -> None:
    shown = ArticleToExport(
        report.article, report.reading, frozenset({PhraseKind.TIME}), lambda words: words.replace("县", "縣")
    )
    page = lxml.html.document_fromstring(write("highlighted-html", shown).decode())
    assert page.xpath("//h1")[0].text == report.article.title.replace("县", "縣")
    assert {one.get("class") for one in page.xpath("//main/p/mark")} == {"figure"}
    assert "县" not in "".join(run.text for paragraph in paragraphs_of(shown) for run in paragraph)
    assert "縣" in digest_of(shown).title


def test_an_article_with_nothing_to_revise_has_no_digest() -> None:
    weather = ArticleToExport(Article("晴", "今天天气很好。", Script.HANS), Reading())
    with pytest.raises(UserError, match="nothing in this article"):
        write("digest-docx", weather)
    assert b"<h1>" in write("highlighted-html", weather)
    assert highlighted(weather.article, weather.reading)


def test_the_colours_on_paper_are_those_of_the_window() -> None:
    for kind, mark in MARKS.items():
        tint = LIGHT.tint(GROUP_OF[kind])
        assert (f"#{mark.fill}", f"#{mark.ink}") == (tint.fill, tint.ink)
