"""Lines that cleaning left out, back in the text."""

from __future__ import annotations

from dataclasses import replace

from studyapp.core.text.clean import clean
from studyapp.core.text.left_out import left_out, with_lines

RAW = """首页 > 要闻
云岫县委全会举行
发布时间：2026-02-11

会议指出，要坚持清水润城，着力改善环境。
12345
会议强调，要抓好落实。

上一篇：无
"""


def test_every_line_comes_back_where_it_stood() -> None:
    cleaned = clean(RAW)
    missing = left_out(cleaned)
    assert [cleaned.removed[at].reason for at in missing] == ["label", "label", "digits", "label"]
    whole = with_lines(cleaned, missing)
    assert whole.text.split("\n") == [line for line in RAW.split("\n") if line and line != "云岫县委全会举行"]
    assert whole.removed == cleaned.removed
    assert with_lines(cleaned, ()) == cleaned


def test_one_line_becomes_a_paragraph_of_its_own() -> None:
    cleaned = clean(RAW)
    digits = next(at for at, line in enumerate(cleaned.removed) if line.reason == "digits")
    assert (
        with_lines(cleaned, [digits]).text == "会议指出，要坚持清水润城，着力改善环境。\n12345\n会议强调，要抓好落实。"
    )


def test_a_caption_inside_a_paragraph_comes_after_it() -> None:
    raw = "云岫全会举行\n全会今日举行。记者 林一舟 摄 会议指出，要抓好落实。\n会议强调，要形成合力。\n全会今日举行。"
    cleaned = clean(raw)
    (caption,) = (at for at, line in enumerate(cleaned.removed) if line.reason == "caption")
    paragraphs = with_lines(cleaned, [caption]).text.split("\n")
    assert "记者 林一舟 摄" in paragraphs[1]
    assert paragraphs[2] == "会议强调，要形成合力。"


def test_an_article_of_an_older_version_has_its_lines_back_about_there() -> None:
    cleaned = clean(RAW)
    older = replace(cleaned, removed=tuple(replace(line, before=None) for line in cleaned.removed))
    whole = with_lines(older, left_out(older))
    assert sorted(whole.text.split("\n")) == sorted(with_lines(cleaned, left_out(cleaned)).text.split("\n"))
    assert whole.text.startswith("首页 > 要闻\n发布时间")
    assert whole.text.endswith("上一篇：无")
