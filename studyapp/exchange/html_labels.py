"""What a web page says of its article: title, date and source, from what it shows and from what it tells machines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from studyapp.exchange.html_tree import Element, Line, lines

_TITLE_NAMES = ("articletitle", "og:title", "twitter:title", "title", "headline", "dc.title")
_DATE_NAMES = (
    *("pubdate", "publishdate", "article:published_time", "og:release_date", "datepublished", "publish-date"),
    *("firstpublishedtime", "publishtime", "dc.date", "date"),
)
_SOURCE_NAMES = ("contentsource", "source", "article:source")
"""Names of <meta> elements, the first three of each kind by the rule for sites of Chinese government bodies."""

_DATE = re.compile(
    r"(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?(?:[T\s]*(\d{1,2})\s?[:：]\s?(\d{2})(?:\s?[:：]\s?(\d{2}))?)?"
)
_DAY = re.compile(rf"{_DATE.pattern}|\d{{1,2}}月\d{{1,2}}日")
_SHORTEST_DATE = len("2035-1-1") - 1
_DATE_LABEL = re.compile(
    r"(?:发布|發布|發佈|发表|發表|发稿|發稿|更新|录入|錄入|成文|上传|上傳)?(?:时间|時間|日期)\s*[：:]|^(?:发布|發布|發佈)于"
)
_SOURCE = re.compile(r"(?:来源|來源|稿源|出处|出處)\s*[：:]\s*([^\s|｜：:（(）)【】\[\]]{2,20})")
_SOURCE_OPEN = re.compile(r"(?:来源|來源|稿源|出处|出處)\s*[：:]\s*$")
_TODAY = re.compile(r"今天|现在是|現在是|星期|周[一二三四五六日]|农历|農曆")
_SCRIPTED_DATE = re.compile(
    r"""["']?(?:datePublished|pubDate|publishTime|publish_time|createTime)["']?\s*[:=]\s*["']([^"'\n]{8,40})["']"""
)
_MAX_SCRIPT = 200_000

_ACCOUNT = "js_name"
"""The id of the link to the account that published a page of WeChat."""
_LABEL_LENGTH = 80
"""Letters of a line that gives a date or a source; a longer one is prose."""
_HEAD_LINES, _MAX_HEAD_LINES = 3, 15
"""Lines before the article among which a date may stand without a label, if the headline is not among them, and if
it is."""
_PROSE = re.compile("[，。；！？]")
_MAX_TITLE, _MIN_TITLE = 100, 4
_MAX_DECLARED = 400
"""Letters of a title that are looked at, with the names of the site and of its parts behind it."""
_MAX_HEADINGS = 60
_SITE = re.compile(r"\s*(?:--|__|[_|｜–—>»]|\s-\s|-)\s*(?=[^_|｜–—>»-]{2,25}$)")
"""What parts a headline from the name of its site at the end of <title>."""


@dataclass(frozen=True, slots=True)
class Labels:
    """What a page says of its article."""

    title: str
    lines: tuple[str, ...]
    """Date and source in the words that cleaning knows."""
    read: frozenset[str]
    """Lines of the page that say no more than these, and not in those words."""


def labels_of(root: Element, shown: Sequence[Line], place: int) -> Labels:
    """The labels of the page `root`, whose lines are `shown` and whose article begins at `place`."""
    metas = _metas(root)
    texts = [line.text for line in shown]
    title = _title(root, metas, texts)
    near = [text for text in _head(shown, place, title) if _is_date(text)]
    date = _first_date(
        [
            *_labelled(texts),
            *(text for text in near if len(text) > _SHORTEST_DATE),
            *(metas.get(name, "") for name in _DATE_NAMES),
            *_scripted(root),
        ]
    )
    source = (
        _shown_source(texts)
        or next((metas[name] for name in _SOURCE_NAMES if metas.get(name)), "")
        or next((element.text_content() for element in root.iter("a", "strong") if element.get("id") == _ACCOUNT), "")
    )
    source = "".join(source.split())
    found = []
    if date:
        found.append(f"发布时间：{date}")
    if 2 <= len(source) <= 20:
        found.append(f"来源：{source}")
    return Labels(title, tuple(found), frozenset(near))


def _metas(root: Element) -> dict[str, str]:
    """What the <meta> elements, and elements with `itemprop`, say; the first of a name counts."""
    found: dict[str, str] = {}
    for meta in root.iter("meta", "time"):
        name = (meta.get("name") or meta.get("property") or meta.get("itemprop") or "").strip().lower()
        content = (meta.get("content") or meta.get("datetime") or "").strip()
        if name and content:
            found.setdefault(name, content)
    return found


def _scripted(root: Element) -> Iterator[str]:
    """Dates that scripts hand to the page: what a page that is built in the browser has instead of a label."""
    for script in root.iter("script"):
        text = script.text or ""
        for match in _SCRIPTED_DATE.finditer(text[:_MAX_SCRIPT]):
            yield match[1]


# Date and source.


def _head(shown: Sequence[Line], place: int, title: str) -> list[str]:
    """The lines between the headline, or shortly before the article, and the article's first line of prose."""
    before = [line.text for line in shown if line.place < place]
    after = [line.text for line in shown if line.place >= place]
    start = max((at + 1 for at, text in enumerate(before) if text == title), default=len(before) - _HEAD_LINES)
    prose = next((at for at, text in enumerate(after) if _PROSE.search(text)), len(after))
    return [*before[max(start, len(before) - _MAX_HEAD_LINES, 0) :], *after[: min(prose, _MAX_HEAD_LINES)]]


def _labelled(texts: Sequence[str]) -> Iterator[str]:
    """Dates with a label, wherever they stand on the page."""
    for text in texts:
        if len(text) <= _LABEL_LENGTH:
            for match in _DATE_LABEL.finditer(text):
                if found := _DATE.match(text[match.end() :].lstrip()):
                    yield found[0]


def _is_date(text: str) -> bool:
    """Whether a line gives a date without a label, by itself or beside a source."""
    found = _DAY.search(text) if len(text) <= _LABEL_LENGTH and not _DATE_LABEL.search(text) else None
    if found is None or _TODAY.search(text):
        return False
    rest = text[: found.start()] + text[found.end() :]
    return not re.search(r"[^\W_]", _SOURCE.sub("", rest))


def _first_date(values: Sequence[str]) -> str:
    for value in values:
        if (found := _DATE.search(value)) and (date := _written(found)):
            return date
    return ""


def _written(found: re.Match[str]) -> str:
    """A date as 2026-03-19 08:30:00, or nothing for one that is none; a time of midnight is no time."""
    year, month, day = (int(number) for number in found.groups()[:3])
    if not (1900 <= year <= 2199 and 1 <= month <= 12 and 1 <= day <= 31):
        return ""
    date = f"{year}-{month:02}-{day:02}"
    if found[4] is None or int(found[4]) > 23:
        return date
    time = f"{int(found[4]):02}:{found[5]}" + (f":{found[6]}" if found[6] else "")
    return date if time in ("00:00", "00:00:00") else f"{date} {time}"


def _shown_source(texts: Sequence[str]) -> str:
    for number, text in enumerate(texts):
        if len(text) > _LABEL_LENGTH:
            continue
        if found := _SOURCE.search(text):
            return found[1]
        following = texts[number + 1] if number + 1 < len(texts) else ""
        if _SOURCE_OPEN.search(text) and 2 <= len(following) <= 12 and not re.search(r"[\d：:。，|]", following):
            return following
    return ""


# The title.


def _title(root: Element, metas: dict[str, str], texts: Sequence[str]) -> str:
    """The headline: what page and <title> agree on, else what the page declares, else <title> without its site."""
    declared = _words(next((element.text_content()[:_MAX_DECLARED] for element in root.iter("title")), ""))
    bare = _bare(declared)
    headings = [_heading(element) for element in islice(root.iter("h1", "h2"), _MAX_HEADINGS)]
    named = [_words(metas[name][:_MAX_DECLARED]) for name in _TITLE_NAMES if metas.get(name)]
    agreed = [one for one in (*headings, *texts, *named) if _is_title(one) and _bare(one) in bare]
    if agreed:
        # The name of the site stands in <title> too, as a rule at its end, and on the page, as a rule in no heading.
        return max(
            agreed,
            key=lambda one: (
                bare.startswith(_bare(one)) + (one in headings) + (one in named),
                len(_bare(one)),
            ),
        )
    first = next((_heading(element) for element in root.iter("h1")), "")
    for one in (metas.get("articletitle", ""), first, *named, declared):
        title = _without_site(_words(one[:_MAX_DECLARED]))
        if _is_title(title):
            return title
    return ""


def _heading(element: Element) -> str:
    return _words(" ".join(line.text for line in lines(element)))


def _words(text: str) -> str:
    return " ".join(text.split())


def _bare(text: str) -> str:
    return "".join(text.split())


def _is_title(text: str) -> bool:
    return _MIN_TITLE <= len(text) <= _MAX_TITLE and bool(re.search("[\u4e00-\u9fff]{2}", text))


def _without_site(title: str) -> str:
    for _ in range(3):
        found = _SITE.search(title)
        if not found or found.start() < _MIN_TITLE:
            break
        title = title[: found.start()]
    return title
