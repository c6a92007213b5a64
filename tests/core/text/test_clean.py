"""Cleaning: the article stays, the page around it goes and can be seen, nothing is invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.article import Article, Script
from studyapp.core.text.clean import clean


def _again(article: Article) -> Article:
    return clean(f"{article.title}\n{article.text}")


def test_the_page_around_a_report_goes(article_text: str) -> None:
    article = clean(article_text)
    assert article.title == "县委十三届八次全会举行"
    assert article.published == "2026-03-19T08:30:12"
    assert article.source == "云岫融媒"
    assert article.byline == "记者 沈以宁"
    for junk in ("首页", "点击数", "打印", "333", "上一篇", "责任编辑", "摄"):
        assert junk not in article.text
    assert article.text.startswith("扎实推动山水林田一体保护 奋力建设生态宜居美丽山城\n云岫融媒讯")
    assert article.text.endswith("在建设美丽山城中走在前、作表率。")
    assert article.title not in article.text.split("\n")


def test_what_was_removed_is_kept_with_line_and_reason(article_text: str) -> None:
    removed = clean(article_text).removed
    assert [line.reason for line in removed if line.text == "333333333333"] == ["digits"]
    assert [line.text for line in removed if line.line == 1] == ["首页 > 要闻 > 正文"]
    assert {line.reason for line in removed} >= {"digits", "label", "caption", "title", "repeated title"}


def test_cleaning_twice_changes_nothing(article_text: str, article_text_traditional: str) -> None:
    for text in (article_text, article_text_traditional):
        once = clean(text)
        twice = _again(once)
        assert (twice.title, twice.text) == (once.title, once.text)


@given(st.text(st.sampled_from("全会强调要坚持，。；：\n 　1234567890来源发布时间：>|“”记者摄《》A"), max_size=200))
def test_cleaning_any_text_twice_changes_nothing_and_invents_nothing(text: str) -> None:
    once = clean(text)
    assert set(once.text) <= set(text) | {"\n", " "}
    assert not once.title or once.title in " ".join(text.split()) or once.title in text.replace(" ", "")


def test_the_traditional_twin_is_cleaned_alike(article_text: str, article_text_traditional: str) -> None:
    hans, hant = clean(article_text), clean(article_text_traditional)
    assert hant.script is Script.HANT
    assert len(hant.text) == len(hans.text)
    assert hant.published == hans.published
    assert [line.reason for line in hant.removed] == [line.reason for line in hans.removed]


@pytest.mark.parametrize(
    ("raw", "title", "text"),
    [
        ("", "", ""),
        ("各位代表：\n现在报告工作，请予审议。", "", "各位代表：\n现在报告工作，请予审议。"),
        (
            "政 府 工 作 报 告\n\n各位代表：\n一年来，工作有序推进。",
            "政府工作报告",
            "各位代表：\n一年来，工作有序推进。",
        ),
        ("云岫(yún xiù)县召开大会。", "", "云岫县召开大会。"),
        ("大\u200b会\ufeff召开了。", "", "大会召开了。"),
        ("会议召开了。\r\n会议结束了。", "", "会议召开了。\n会议结束了。"),
    ],
)
def test_small_cases(raw: str, title: str, text: str) -> None:
    article = clean(raw)
    assert (article.title, article.text) == (title, text)


def test_a_title_repeated_at_the_start_of_the_body_goes() -> None:
    title = "陆明川在基层调研时强调：守护好一方山水 建设好一座山城"
    headline_again = "陆明川在基层调研时强调守护好一方山水建设好一座山城"
    body = headline_again + "本报云岫3月5日讯 陆明川到基层调研。他强调，要守护好一方山水。"
    article = clean(f"{title}\n2026-03-05 20:10\n来源：\n云岫融媒\n打印\n{body}\n相关稿件")
    assert article.title == title
    assert article.published == "2026-03-05T20:10:00"
    assert article.source == "云岫融媒"
    assert article.text.startswith("本报云岫3月5日讯")
    assert article.text.endswith("要守护好一方山水。")


def test_a_caption_inside_a_paragraph_goes_with_the_sentence_it_repeats() -> None:
    raw = (
        "3月5日，陆明川到青石镇调研。他强调，要办好民生实事。"
        "3月5日，陆明川到青石镇调研。这是陆明川走进村史馆。本报记者 沈以宁 摄陆明川还看望了老党员。"
    )
    assert clean(raw).text == "3月5日，陆明川到青石镇调研。他强调，要办好民生实事。陆明川还看望了老党员。"
