"""From raw page text to an Article: what is not the article goes, and what went is kept to be seen.

A line is judged by its class, not by its words: a line of prose has sentence punctuation; the article's body runs from
the first line of prose to the last; what stands before is the head (title, labels, navigation), what stands after the
tail (navigation, signature). Words decide only for labels ("发布时间", "责编", …) and credits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from studyapp.core.article import Article, RemovedLine
from studyapp.core.text.metadata import (
    find_byline,
    find_published,
    find_source,
    is_open_source,
    is_source_name,
)
from studyapp.core.text.script import detect_script, simplify

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_BLANKS = re.compile(r"[^\S\n]+")
_PINYIN = re.compile(r"(?<=[\u3400-\u9fff])[(（][a-zà-ÿ\u0101-\u01dc\s]{1,16}[)）]")
_SPACED_OUT = re.compile(r"(?:[\u3400-\u9fff] ){3,}[\u3400-\u9fff]")
_COLUMN_BREAK = re.compile(r"[^\S\n]{2,}")

_STOP = re.compile(r"[。！？；!?]|：$")
_LONG_LINE = 40
"""A line this long with a comma is prose even if no stop ends it (copies often lose the last one)."""

_LABEL = re.compile(
    r"^[\s\[【(（■●◎▲△>»|-]*(?:"
    r"(?:文章|稿件|信息|新闻)?来源|发布(?:时间|日期|者|人)|(?:更新|发表|录入)(?:时间|日期)|(?:文章)?作者[：:]|点击(?:数|量|次数|下载)?|浏览|阅读(?:量|次数|全文|原文|下一篇|上一篇)"
    r"|字号|字体|打印|关闭|分享|收藏|扫一扫|扫码|二维码|微信|上一[篇页条]|下一[篇页条]|返回|首页|当前位置|您(?:的|当前|现在)?的?位置|所在位置"
    r"|相关(?:新闻|稿件|链接|阅读|文章|推荐|报道)|延伸阅读|推荐阅读|热门|更多|新闻摘要|内容摘要|摘要[：:]|责任?编辑?[：:]|责编|编辑[：:]|校对[：:]|监制|值班|审核[：:]"
    r"|我要纠错|纠错|版权|Copyright|ICP|备案|网站地图|联系我们|登录|注册|附件?[：:]|首席记者|本报记者|记者[：:]|通讯员[：:]|今天是|图[：:]|△"
    r")",
    re.IGNORECASE,
)
_LABEL_LIMIT = 80
"""Longer lines that happen to begin with a label word are prose."""
_CORRECTION = re.compile(r"(?:[【\[](?:我要)?(?:纠错|糾錯)[】\]]|[【\[](?:责任编辑|責任編輯)[^】\]]{0,12}[】\]]|\s)+$")
"""What a news page hangs on the end of its last paragraph."""
_CREDIT = re.compile(
    r"(?:[\u3400-\u9fff]{1,6}社|本报|[\u3400-\u9fff]{2,6}融媒体?)?"
    r"(?:记者|通讯员|摄影)[ 　]*[\u3400-\u9fff·]{2,4}[ 　]*摄"
)
_CAPTION_START = re.compile(r"(?:这是|图为|上图|左图|右图|下图)")
_NAVIGATION = re.compile(r"[|｜>›»]\s*$|^[|｜>›»]|\|[^|]*\||>[^>]*>")
_SIGNATURE = re.compile(
    r"\d{4}年\d{1,2}月\d{1,2}日$|^联系人|(?:委员会|人民政府|办公室|党组|领导小组|纪委|监委|党委|支部)$"
)
_HEADING = re.compile(
    r"^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.．、]|第[一二三四五六七八九十]+[章节条部]|[—◆●■★※])"
)
_DATE_HEADING = re.compile(r"^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?$|^\d{4}年$")
_TITLE_WORDS = re.compile(
    r"会议|全会|大会|报告|公报|决定|决议|意见|通知|说明|讲话|召开|举行|强调|规定|办法|方案|条例|答记者问|调研|考察|学习|部署|指示|纲要|规划|倡议|评论|致辞"
)
_PAGE_TITLE = re.compile(r"[（(][^）)]*\d+月\d+日[^）)]*[-—~～至][^）)]*[）)]|--|[_|｜]")
_TITLE_LENGTH = range(4, 101)


@dataclass(slots=True)
class _Line:
    number: int
    text: str
    plain: str
    reason: str = ""

    @property
    def is_prose(self) -> bool:
        return bool(_STOP.search(self.plain)) or (len(self.text) >= _LONG_LINE and "，" in self.plain)


def clean(raw: str) -> Article:
    """The article in `raw`: body, title, date, source and byline where the text has them, and what was removed.

    Cleaning a cleaned article (its title on a line of its own, then its text) changes nothing.
    """
    text = _PINYIN.sub("", _INVISIBLE.sub("", raw.replace("\r\n", "\n").replace("\r", "\n")))
    lines = _lines(text)
    _mark_labels(lines)
    prose = [index for index, line in enumerate(lines) if line.is_prose and not line.reason]
    first, last = (prose[0], prose[-1]) if prose else (len(lines), len(lines) - 1)
    title = _title(lines, first)
    _mark_head(lines, first, title)
    _mark_body(lines, first, title)
    _mark_tail(lines, last)
    kept = [line for line in lines if not line.reason]
    body = "\n".join(kept_text for line in kept if (kept_text := line.text))
    removed = []
    before = 0
    for line in lines:
        if line.reason:
            removed.append(RemovedLine(line.number, line.text, line.reason, before))
        else:
            before += 1
    body, cut = _without_inline_clutter(body, title.text if title else "")
    plain = simplify(text)
    return Article(
        title=title.text if title else "",
        text=body,
        script=detect_script(body or text),
        published=find_published([line.plain for line in lines], first, last),
        source=find_source([line.plain for line in lines], [line.text for line in lines]),
        byline=find_byline(plain, text),
        removed=tuple(removed + cut),
    )


def _lines(text: str) -> list[_Line]:
    lines = []
    for number, raw_line in enumerate(text.split("\n"), 1):
        for part in _columns(raw_line.strip()):
            line = _CORRECTION.sub("", _BLANKS.sub(" ", part)).strip()
            if _SPACED_OUT.fullmatch(line):
                line = line.replace(" ", "")
            if line:
                lines.append(_Line(number, line, _full_width(simplify(line))))
    return lines


def _columns(line: str) -> list[str]:
    """A line that holds several paragraphs side by side (a scraper's work), taken apart at wide blanks."""
    parts = [part for part in _COLUMN_BREAK.split(line) if part]
    if len(parts) > 1 and sum(bool(_STOP.search(part)) for part in parts) >= 2:
        return parts
    return [line]


_WIDE = str.maketrans(",:;()?!", "，：；（）？！")


def _full_width(text: str) -> str:
    return text.translate(_WIDE)


def _mark_labels(lines: list[_Line]) -> None:
    for previous, line in zip([None, *lines], lines, strict=False):
        if previous and previous.reason == "label" and is_open_source(previous.plain) and is_source_name(line.plain):
            line.reason = "label"
            continue
        if not re.search(r"[^\W\d_]", line.plain):
            line.reason = "digits" if re.search(r"\d", line.plain) else "symbols"
        elif len(line.text) <= _LABEL_LIMIT and (_LABEL.match(line.plain) or _LABEL.match(line.plain.lstrip("【[（"))):
            line.reason = "label"
        elif len(line.text) <= 2 * _LABEL_LIMIT and _CREDIT.search(line.plain) and line.plain.endswith("摄"):
            line.reason = "caption"
        elif not line.is_prose and _NAVIGATION.search(line.plain):
            line.reason = "navigation"


def _title(lines: list[_Line], first: int) -> _Line | None:
    """The most title-like line of the head, or None: a title is never made up."""
    head = [
        line
        for line in lines[:first]
        if not line.reason and len(line.text) in _TITLE_LENGTH and not _HEADING.match(line.plain)
    ]
    if not head:
        return None
    labels = [line.number for line in lines[:first] if line.reason == "label"]
    repeated = {line.text for line in head if sum(other.text == line.text for other in lines) > 1}
    after_label = next((line for line in head if labels and line.number > labels[-1]), None)
    crowded = len(head) > 12  # a page with its navigation: only a headline's own words prove a title

    def points(line: _Line) -> int:
        return (
            2 * (line.text in repeated and not crowded)
            + 2 * bool(_TITLE_WORDS.search(line.plain))
            + (line is after_label)
            + (line is head[0])
            - 3 * bool(_PAGE_TITLE.search(line.plain))
        )

    best = max(head, key=points)
    return best if points(best) >= 1 and not _DATE_HEADING.match(best.plain) else None


def _mark_head(lines: list[_Line], first: int, title: _Line | None) -> None:
    for line in lines[:first]:
        if line.reason:
            continue
        is_heading = bool(_DATE_HEADING.match(line.plain) or _HEADING.match(line.plain))
        if (title and line.number < title.number) or (title is None and not is_heading):
            line.reason = "navigation"
        elif is_heading:
            continue
        elif line is title:
            line.reason = "title"
        elif title and line.text == title.text:
            line.reason = "repeated title"
        elif len(line.text) <= 3:
            line.reason = "fragment"


def _mark_body(lines: list[_Line], first: int, title: _Line | None) -> None:
    for line in lines[first:]:
        if line.reason or line.is_prose:
            continue
        if title and line.text == title.text:
            line.reason = "repeated title"
        elif len(line.text) <= 1:
            line.reason = "fragment"


def _mark_tail(lines: list[_Line], last: int) -> None:
    closed = False
    for line in lines[last + 1 :]:
        closed = closed or line.reason in ("label", "navigation")
        if not line.reason and (closed or not _SIGNATURE.search(line.plain)):
            line.reason = "after the end"


def _without_inline_clutter(body: str, title: str) -> tuple[str, list[RemovedLine]]:
    """`body` without a headline run into its first paragraph and without picture captions inside paragraphs."""
    cut: list[RemovedLine] = []
    end = _prefix_end(body, title)
    if end and end < len(body) and body[end] not in "，。,、":
        cut.append(RemovedLine(0, body[:end], "repeated title", 0))
        body = body[end:].lstrip()
    plain = _full_width(simplify(body))
    for credit in reversed(list(_CREDIT.finditer(plain))):
        start, line_start = credit.start(), plain.rfind("\n", 0, credit.start()) + 1
        # The credit, the sentence it closes, and before that the one that only repeats what the text says elsewhere.
        for needed in (_CAPTION_START, None):
            previous = max(line_start, plain.rfind("。", line_start, max(line_start, start - 1)) + 1)
            sentence = plain[previous:start]
            if needed is None and plain.count(sentence.rstrip("。")) < 2:
                break
            if needed and not needed.match(sentence):
                if plain.count(sentence.rstrip("。")) < 2:
                    break
                start = previous
                break
            start = previous
        cut.append(RemovedLine(0, body[start : credit.end()], "caption", body.count("\n", 0, start) + 1))
        body, plain = body[:start] + body[credit.end() :], plain[:start] + plain[credit.end() :]
    lines = [line.strip() for line in body.split("\n")]
    return "\n".join(line for line in lines if line), cut


def _prefix_end(body: str, title: str) -> int:
    """Where the words of `title` end at the start of `body`, punctuation aside; 0 if they do not stand there."""
    words = re.sub(r"\W", "", title)
    position = 0
    for char in words:
        while position < len(body) and re.match(r"[^\w\n]", body[position]):
            position += 1
        if position >= len(body) or body[position] != char:
            return 0
        position += 1
    return position if len(words) >= 8 else 0
