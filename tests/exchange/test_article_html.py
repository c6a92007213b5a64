from __future__ import annotations

import base64
import codecs
from pathlib import Path

import pytest

from studyapp.core.article import Article
from studyapp.core.errors import UserError
from studyapp.core.reading.pipeline import read
from studyapp.exchange import html_article, html_readability, html_tree
from studyapp.exchange.article_files import article_in, read_article
from studyapp.exchange.article_html import text_of, text_of_archive
from tests.exchange.web_pages import (
    MARKUPS,
    TITLE,
    government_page,
    messenger_page,
    newspaper_page,
    table_page,
)

SENTENCE = "全会强调，要坚持系统观念、统筹推进，着力构建山水相融的空间格局，不断增强发展活力。"


@pytest.fixture(scope="module")
def body(article_path: Path) -> list[str]:
    """The lines of the report as they stand inside a page, from its subtitle on, with the reporter's line."""
    text = [line.strip() for line in article_path.read_text("utf-8").splitlines() if line.strip()]
    return text[text.index(TITLE, 2) + 1 : next(at for at, line in enumerate(text) if line.startswith("上一篇"))]


@pytest.fixture(scope="module")
def plain(article_path: Path) -> Article:
    return read_article(article_path)


def article(page: str | bytes) -> Article:
    data = page.encode("utf-8") if isinstance(page, str) else page
    return article_in(text_of(data, "a.html"), "a.html")


def lines(page: str | bytes) -> list[str]:
    data = page.encode("utf-8") if isinstance(page, str) else page
    return text_of(data, "a.html").split("\n")


def trouble(page: str | bytes) -> str:
    with pytest.raises(UserError) as caught:
        lines(page)
    sentence = str(caught.value)
    assert sentence.startswith("a.html: ")
    return sentence


# The article out of the page.


@pytest.mark.parametrize("markup", MARKUPS)
@pytest.mark.parametrize("container", ['class="TRS_Editor"', 'class="con"', ""])
def test_a_page_is_the_same_article(markup: str, container: str, body: list[str], plain: Article) -> None:
    found = article(government_page(MARKUPS[markup](body), container=container).encode("gb18030"))
    assert found.text == plain.text
    assert (found.title, found.source, found.byline) == (plain.title, plain.source, plain.byline)
    assert found.published == plain.published


def test_a_page_has_the_same_phrases(body: list[str], plain: Article) -> None:
    found = read(article(government_page(MARKUPS["paragraphs"](body)).encode("gb18030")))
    assert found == read(plain)


@pytest.mark.parametrize("markup", ["paragraphs", "sections", "breaks"])
def test_a_page_with_more_comments_than_article(markup: str, body: list[str], plain: Article) -> None:
    found = article(newspaper_page(MARKUPS[markup](body)))
    assert found.text == plain.text
    assert (found.title, found.published) == (TITLE, "2026-03-19T08:30:12")
    assert found.source == ""


@pytest.mark.parametrize("markup", ["paragraphs", "sections", "breaks"])
def test_an_article_that_a_script_was_to_show(markup: str, body: list[str], plain: Article) -> None:
    found = article(messenger_page(MARKUPS[markup](body)))
    assert found.text == plain.text
    assert (found.title, found.published, found.source) == (TITLE, "2026-03-19T08:30:00", "云岫发布")


@pytest.mark.parametrize("markup", MARKUPS)
def test_a_page_laid_out_by_tables(markup: str, body: list[str], plain: Article) -> None:
    found = article(table_page(MARKUPS[markup](body)))
    assert found.text == plain.text
    assert (found.title, found.published) == (TITLE, "2026-03-19")


def test_a_page_too_large_for_readability(body: list[str], plain: Article, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_readability, "_MAX_BLOCKS", 10)
    page = government_page(MARKUPS["paragraphs"](body), container='class="con"')
    assert article(page.encode("gb18030")).text == plain.text


def test_an_article_in_parts(body: list[str], plain: Article) -> None:
    parts = "".join(f'<div class="part"><div class="in"><p>{line}</p></div></div><hr>' for line in body)
    page = f"<html><head><title>{TITLE}</title></head><body><div><h2>{TITLE}</h2>{parts}</div></body></html>"
    assert article(page).text == plain.text


def test_bare_paragraphs(body: list[str], plain: Article) -> None:
    assert article(f"<title>{TITLE}</title>" + MARKUPS["paragraphs"](body)).text == plain.text


# Lines.


def test_blocks_breaks_and_blanks() -> None:
    page = "<p>一<b>二</b>\n三 four\nfive<br>六<p>七<!-- 注 -->八 <ruby>拼<rt>pīn</rt></ruby><pre>九\n十</pre>尾"
    assert lines(page) == ["一二三 four five", "六", "七八 拼", "九", "十", "尾"]


def test_tables_row_by_row() -> None:
    page = (
        "<table><tr><th>阶段<th>目标</tr><tr><td>2027年</td><td>环境改善</td></tr></table>"
        f"<table><tr><td><p>{SENTENCE}</p><p>乙</p></td><td>旁</td></tr></table>"
        "<table><tr><td><table><tr><td>内</td><td>层</td></tr></table></td></tr></table>"
    )
    found = [line.text for line in html_tree.lines(html_tree.parsed(page, "a.html"))]
    assert found == ["阶段\t目标", "2027年\t环境改善", SENTENCE, "乙", "旁", "内\t层"]


def test_numbered_lists() -> None:
    page = "<ol start=3><li>甲<li><p>乙</p><ul><li>点</li></ul><li>丙</ol><ul><li>丁</li></ul>"
    assert lines(page) == ["3. 甲", "4. 乙", "点", "5. 丙", "丁"]


def test_forms_frames_and_pictures_say_nothing() -> None:
    page = (
        f"<p>{SENTENCE}</p><select><option>选项</option></select><button>按钮</button><textarea>框</textarea>"
        "<iframe src='http://127.0.0.1:9/'>内框</iframe><svg><text>图</text></svg><video>片</video><noscript>无</noscript>"
    )
    assert lines(page) == [SENTENCE]


# Title, date and source.


def page_with(head: str, above: str = "", below: str = "") -> str:
    text = "".join(f"<p>{SENTENCE}第{number}点。</p>" for number in range(9))
    return f"<html><head>{head}</head><body><div>{above}</div><div>{text}</div><div>{below}</div></body></html>"


@pytest.mark.parametrize(
    ("head", "above", "title"),
    [
        ("<title>县委全会举行_云岫网</title>", "<h1>县委全会举行</h1>", "县委全会举行"),
        ("<title>云岫县人民政府 县委全会举行</title>", "<h2>县委全会举行</h2>", "县委全会举行"),
        ("<title>县委全会举行-要闻-云岫县人民政府</title>", "<div>县委全会举行</div>", "县委全会举行"),
        ("<title>县委全会举行 | 云岫网</title>", "", "县委全会举行"),
        ("<title>云岫网</title><meta name='ArticleTitle' content='县委全会举行'>", "", "县委全会举行"),
        ("<meta property='og:title' content='县委全会举行'>", "", "县委全会举行"),
        ("<title>深入学习 奋力前行--云岫网</title>", "<h1>深入学习<br>奋力前行</h1>", "深入学习 奋力前行"),
        ("", "<h1>县委全会举行</h1>", "县委全会举行"),
        ("", "", ""),
        ("<title>Home</title>", "", ""),
    ],
)
def test_title(head: str, above: str, title: str) -> None:
    found = article(page_with(head, above))
    assert found.title == title
    assert found.text.split("\n")[0].endswith("第0点。") or not title


@pytest.mark.parametrize(
    ("head", "above", "published"),
    [
        ("", "发布时间：2026-03-19 08:30:12　点击数：9", "2026-03-19T08:30:12"),
        ("", "發佈時間：2026年3月9日", "2026-03-09"),
        ("", "2026/3/9 8:05", "2026-03-09T08:05:00"),
        ("", "2026年03月19日 08:30 来源：云岫网", "2026-03-19T08:30:00"),
        ("<meta name='PubDate' content='2026-03-19 08:30'>", "", "2026-03-19T08:30:00"),
        ("<meta name='PubDate' content='2026-03-19 00:00:00'>", "", "2026-03-19"),
        ("<meta property='article:published_time' content='2026-03-19T08:30:12+08:00'>", "", "2026-03-19T08:30:12"),
        ('<script>{"datePublished": "2026-03-19T08:30"}</script>', "", "2026-03-19T08:30:00"),
        ("<meta name='PubDate' content='2025-01-01'>", "发布日期：2026-03-19", "2026-03-19"),
        ("<meta name='PubDate' content='{date}'>", "", ""),
        ("", "今天是2026年11月24日 星期二", ""),
        ("", "发布时间：2026-13-45", ""),
        ("", "", ""),
    ],
)
def test_date(head: str, above: str, published: str) -> None:
    assert (
        article(page_with(f"<title>县委全会举行</title>{head}", f"<h1>县委全会举行</h1><p>{above}</p>")).published
        == published
    )


@pytest.mark.parametrize(
    ("head", "above", "source"),
    [
        ("", "来源：云岫融媒", "云岫融媒"),
        ("", "<span>發布時間:2026-03-19</span> <span>來源:<a href='/'>雲岫報</a></span>", "雲岫報"),
        ("", "<p>来源：</p><p>云岫日报</p>", "云岫日报"),
        ("<meta name='ContentSource' content='云岫融媒'>", "", "云岫融媒"),
        ("<meta property='og:site_name' content='云岫网'>", "", ""),
        ("", "", ""),
    ],
)
def test_source(head: str, above: str, source: str) -> None:
    assert (
        article(page_with(f"<title>县委全会举行</title>{head}", f"<h1>县委全会举行</h1><div>{above}</div>")).source
        == source
    )


def test_a_date_below_other_articles_is_not_this_ones() -> None:
    others = "<ul><li><a>全县大会召开</a> 2026-03-01</li></ul><p>2025-01-01</p>"
    assert article(page_with("<title>县委全会举行</title>", "<h1>县委全会举行</h1>", others * 9)).published == ""


# Encodings.


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        *(
            ("gb18030", "gb2312"),
            ("gb18030", "GBK"),
            ("gb18030", "gb18030"),
            ("utf-8", "utf-8"),
            ("utf-8-sig", "gb2312"),
        ),
        *(("utf-8", "gb2312"), ("gb18030", "utf-8"), ("utf-16", "utf-16"), ("gb18030", "iso-8859-1"), ("gb18030", "")),
    ],
)
def test_encodings(encoding: str, declared: str, body: list[str], plain: Article) -> None:
    page = government_page(MARKUPS["paragraphs"](body), charset=declared)
    assert article(page.encode(encoding)).text == plain.text


def test_big5(article_text_traditional: str) -> None:
    text = [line.strip() for line in article_text_traditional.splitlines()[13:17] if line.strip()]
    page = (
        "<html><head><meta charset='big5'></head><body>" + "".join(f"<p>{line}</p>" for line in text) + "</body></html>"
    )
    assert lines(page.encode("big5hkscs", "replace")) == [
        line.encode("big5hkscs", "replace").decode("big5hkscs") for line in text
    ]


def test_an_encoding_declared_for_a_script_is_not_the_pages() -> None:
    page = f"<html><head><script charset='big5' src='x.js'></script></head><body><p>{SENTENCE * 3}</p></body></html>"
    assert lines(page.encode("gb18030")) == [SENTENCE * 3]


def test_a_declared_encoding_with_a_few_broken_bytes() -> None:
    data = f"<meta charset=gbk><p>{SENTENCE * 9}</p>".encode("gb18030")
    assert lines(data[:-40] + b"\xff" + data[-40:])[0].startswith(SENTENCE)


# Archives and files that are no pages.


def test_page_archives(tmp_path: Path, body: list[str], plain: Article) -> None:
    page = government_page(MARKUPS["paragraphs"](body)).encode("gb18030")
    archive = (
        b"From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="--b"\r\n\r\n'
        b'----b\r\nContent-Type: text/html; charset="gb2312"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
        + base64.encodebytes(page).replace(b"\n", b"\r\n")
        + b"----b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n----b--\r\n"
    )
    for name in ("a.mht", "a.mhtml", "a.txt"):
        path = tmp_path / name
        path.write_bytes(archive)
        assert read_article(path).text == plain.text


@pytest.mark.parametrize(
    "data", [b"From: a\n\nnothing", b"\n--" * 3000, b"\xff\xd8" * 90], ids=["none", "parts", "noise"]
)
def test_damaged_archives(data: bytes) -> None:
    with pytest.raises(UserError, match=r"a\.mht: the file is damaged"):
        text_of_archive(data, "a.mht")


def test_a_text_file_under_the_name_of_a_page(body: list[str]) -> None:
    assert lines("\n".join(body)) == body


def test_no_text() -> None:
    assert "not a text file" in trouble(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    for page in ("<html></html>", "<!-- 注 -->", "<html><frameset><frame src='http://127.0.0.1:9/'></frameset></html>"):
        assert lines(page) == [""]


# Pages that mean harm.


def test_nothing_is_fetched_and_no_entity_is_expanded(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("机密", "utf-8")
    page = (
        f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
        f"<html><head><base href='http://127.0.0.1:9/'></head><body><p>{SENTENCE}&x;</p><img src='a.png'></body></html>"
    )
    assert "机密" not in "".join(lines(page))


def test_deep_nesting() -> None:
    assert "nested too deeply" in trouble("<div>" * 100_000 + SENTENCE)
    assert lines("<div>" * 1_000 + SENTENCE + "</div>" * 1_000 + f"<p>{SENTENCE}</p>") == [SENTENCE, SENTENCE]
    assert lines("".join(f"<font><b>{SENTENCE}<br>" for _ in range(300))) == [SENTENCE] * 300


def test_too_many_tags() -> None:
    assert trouble("<b>x" * (html_tree.MAX_TAGS + 1)).endswith(
        ": this page has more than 400000 tags, too many to be read."
    )


@pytest.mark.parametrize(
    "page",
    [
        f"<p title='{'x' * 5_000_000}'>{SENTENCE}</p>",
        f"<p class='{'a b ' * 1_000_000}' style='{'display ' * 100_000}'>{SENTENCE}</p>",
        f"<p>{' ' * 3_000_000}{SENTENCE}</p>",
        f"<title>{'会议-' * 100_000}</title><p>{SENTENCE}</p>",
        "<div></div>" * 20_000 + f"<p>{SENTENCE}</p>",
        "<script>x</script>" * 20_000 + f"<p>{SENTENCE}</p>",
        "<h1>会" * 500 + f"<p>{SENTENCE}</p>",
        f"<!--{'<p>' * 100_000}--><p>{SENTENCE}</p>",
    ],
    ids=["attribute", "class", "blanks", "title", "empty", "scripts", "headings", "comment"],
)
def test_much_of_something(page: str) -> None:
    assert lines(page)[-1] == SENTENCE


@pytest.mark.parametrize(
    "page",
    [
        f"<p>{SENTENCE}</p>" * 5_000,
        "<div class='post'>" * 39 + f"<p>{SENTENCE}</p>" * 3_000,
        ("<div>" * 35 + f"<p>{SENTENCE}</p>" + "</div>" * 35) * 160,
        "<main>" + f"<div><article class='post'><div class='post'><p>{SENTENCE}</p></div></article></div>" * 1_400,
        "<div>" * 38 + f"<div><p>{SENTENCE}：</p></div>" * 2_500,
    ],
    ids=["paragraphs", "below much", "each deep", "articles", "leads"],
)
def test_readability_ends(page: str) -> None:
    assert set(lines(page)) <= {SENTENCE, f"{SENTENCE}："}


def test_what_readability_cannot_parse_is_found_by_its_prose(
    monkeypatch: pytest.MonkeyPatch, body: list[str], plain: Article
) -> None:
    monkeypatch.setattr(html_article, "chosen_by_readability", lambda *_: [])
    page = government_page(MARKUPS["paragraphs"](body), container="")
    assert article(page.encode("gb18030")).text == plain.text


def test_marks_of_every_encoding_are_known() -> None:
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        assert lines(mark + f"<meta charset=gbk><p>{SENTENCE}</p>".encode(encoding)) == [SENTENCE]
