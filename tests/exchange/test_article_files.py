from __future__ import annotations

import io
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from studyapp.core.errors import UserError
from studyapp.exchange.article_files import MAX_BYTES, MAX_CHARACTERS, article_in, read_article, read_text, text_in
from studyapp.exchange.bank_files import read_bank
from studyapp.exchange.formats import ARTICLE_SUFFIXES, Kind, kind_of
from studyapp.exchange.limits import MAX_TEXT_BYTES
from studyapp.exchange.quiz_json import read_quiz_set
from tests.exchange.pdf_writer import report
from tests.exchange.web_pages import MARKUPS, government_page


def trouble(path: Path) -> str:
    """The sentence that reading `path` ends in."""
    with pytest.raises(UserError) as caught:
        read_article(path)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert (path.name or str(path)) in sentence
    return sentence


def test_article(article_path: Path) -> None:
    article = read_article(article_path)
    assert article.title
    assert article.text in article_path.read_text("utf-8") or len(article.text.splitlines()) > 5


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16", "utf-16-be"])
def test_encodings_give_the_same_article(tmp_path: Path, article_path: Path, article_text: str, encoding: str) -> None:
    path = tmp_path / "article.TXT"
    path.write_bytes(article_text.encode(encoding))
    assert read_article(path) == read_article(article_path)


def test_markdown_gives_its_words(tmp_path: Path) -> None:
    path = tmp_path / "article.md"
    path.write_text("# 全会举行\n\n会议**强调**，要稳中求进。\n", "utf-8")
    assert read_text(path) == "全会举行\n\n会议强调，要稳中求进。\n"


def test_a_name_with_dots_is_no_format(tmp_path: Path, article_text: str) -> None:
    path = tmp_path / "云岫县委全会公报.2031-03-02定稿"
    path.write_text(article_text, "utf-8")
    assert read_article(path).text


def test_missing(tmp_path: Path) -> None:
    assert "no such file" in trouble(tmp_path / "missing.txt")
    assert "no such file" in trouble(tmp_path / "missing.doc")


def test_folder(tmp_path: Path) -> None:
    assert "folder" in trouble(tmp_path)


def test_no_permission(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text("会议举行。", "utf-8")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("nothing is forbidden to this user")
    assert "permission" in trouble(path)


def test_permission_is_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> object:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "article.txt"
    path.write_text("会议举行。", "utf-8")
    monkeypatch.setattr(Path, "open", refuse)
    assert "permission" in trouble(path)


@pytest.mark.parametrize("content", ["", "  \n\n\t\n"])
def test_empty(tmp_path: Path, content: str) -> None:
    path = tmp_path / "article.txt"
    path.write_text(content, "utf-8")
    assert "empty" in trouble(path)


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "会议\0举行。".encode()], ids=["png", "nul"])
def test_no_text(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(data)
    assert "not a text file" in trouble(path)


@pytest.mark.parametrize("name", ["article.doc", "article.WPS", "article.txt"])
def test_old_word(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    assert ".docx" in trouble(path)
    assert ".txt" in trouble(path)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("set.json", b"{}"),
        ("article.rtf", b"{\\rtf1 x}"),
        ("article.txt", b"{\\rtf1 x}"),
        ("article.odt", b"PK\x03\x04\x14\0\0\0mimetypeapplication/vnd.oasis.opendocument.text"),
        ("article.zip", b"PK\x03\x04\x14\0\6\0"),
        ("article.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600),
    ],
)
def test_formats_that_are_not_read(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert "articles are read from .txt, .md, .html, .mht, .docx and .pdf files" in trouble(path)


@pytest.mark.parametrize(
    ("name", "word"), [("article.docx", ".docx"), ("article.pdf", ".pdf"), ("article.mht", ".mht")]
)
@pytest.mark.parametrize("data", ["会议举行。".encode(), b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"], ids=["text", "picture"])
def test_names_that_promise_too_much(tmp_path: Path, name: str, word: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert f"damaged, or is no {word} file" in trouble(path)


def test_an_encrypted_office_document(tmp_path: Path) -> None:
    path = tmp_path / "article.docx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"))
    assert "password" in trouble(path)


@pytest.fixture(scope="module")
def same_article(article_path: Path, article_text: str) -> dict[str, bytes]:
    """The invented report as files of several kinds, by the name each should have."""
    lines = [line.strip() for line in article_text.splitlines() if line.strip()]
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    word = io.BytesIO()
    document.save(word)
    start = next(at for at, line in enumerate(lines) if line.startswith("扎实推动"))
    end = next(at for at, line in enumerate(lines) if line.startswith("上一篇"))
    page = government_page(MARKUPS["paragraphs"](lines[start:end]))
    return {
        "article.txt": article_path.read_bytes(),
        "article.docx": word.getvalue(),
        "article.html": page.encode("gb18030"),
        "article.pdf": report(lines, head="云岫县学习资料"),
    }


@pytest.mark.parametrize("name", ["article.docx", "article.html", "article.pdf"])
def test_every_kind_gives_the_same_article(same_article: dict[str, bytes], name: str) -> None:
    """So the phrases are the same too: reading sees nothing but the article."""
    found, plain = (article_in(text_in(same_article[one], one, Path(one).suffix), one) for one in (name, "article.txt"))
    assert replace(found, removed=()) == replace(plain, removed=())


@pytest.mark.parametrize("content", ["article.docx", "article.html", "article.pdf"])
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.docx", "a.pdf", "a.doc", "a.wps", "a.rtf", "a"])
def test_the_content_says_what_a_file_is(
    tmp_path: Path, same_article: dict[str, bytes], content: str, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(same_article[content])
    assert read_article(path).text == article_in(text_in(same_article["article.txt"], "x"), "x").text


def test_standard_input_knows_formats_too(same_article: dict[str, bytes]) -> None:
    for content in same_article.values():
        assert "会议" in text_in(content, "standard input") or "全会" in text_in(content, "standard input")


def test_suffixes_of_the_open_dialog_are_all_read(same_article: dict[str, bytes]) -> None:
    for suffix in ARTICLE_SUFFIXES:
        assert suffix == suffix.lower()
        assert kind_of(b"", suffix) not in (Kind.OTHER, Kind.OLD_WORD)
    assert set(same_article) <= {f"article{suffix}" for suffix in ARTICLE_SUFFIXES}


def test_too_large(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes("会".encode() * (MAX_TEXT_BYTES // 3 + 1))
    assert "too large" in trouble(path)
    path.write_bytes(b"x" * (MAX_BYTES + 1))
    assert "too large" in trouble(path)
    path.write_bytes(b"x" * (MAX_CHARACTERS + 1))
    assert "too large" in trouble(path)


def test_the_longest_promised_article_is_not_too_large() -> None:
    text = "发展，" * 1_000_000
    assert text_in(text.encode("gb18030"), "x") == text
    assert text_in(text.encode("utf-8"), "x") == text


def test_nothing_but_clutter(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text("首页\n\n上一篇\n22222222\n", "utf-8")
    assert "no article" in trouble(path)


@pytest.mark.skipif(os.name != "posix", reason="devices and named pipes of Unix")
@pytest.mark.parametrize("read", [read_article, read_bank, read_quiz_set])
def test_devices_and_pipes_are_no_files(tmp_path: Path, read: Callable[[Path], object]) -> None:
    """Opening a pipe that nobody writes to would wait for ever, and a device may never end."""
    pipe = tmp_path / "article.txt"
    os.mkfifo(pipe)
    link = tmp_path / "article.json"
    link.symlink_to("/dev/zero")
    for path in (pipe, link, Path("/dev/null")):
        with pytest.raises(UserError, match=f"^{path.name}: this is a pipe or a device, not a file"):
            read(path)


def test_a_link_to_nothing(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.symlink_to(tmp_path / "missing.txt")
    assert "no such file" in trouble(path)


@pytest.mark.parametrize("name", ["云岫 公报 😀.txt", "公报 {reason} %n <b>.txt", "公".ljust(80, "报") + ".txt"])
def test_odd_names(tmp_path: Path, article_text: str, name: str) -> None:
    path = tmp_path / name
    path.write_text(article_text, "utf-8")
    assert read_article(path).text
    path.write_bytes(b"")
    assert trouble(path) == f"{name}: the file is empty."
