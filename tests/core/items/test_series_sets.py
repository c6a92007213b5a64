"""Demands that open paragraph after paragraph in the same words are asked for together."""

from __future__ import annotations

from studyapp.core.article import Article, Script
from studyapp.core.items import series_sets
from studyapp.core.items.item import Item
from studyapp.core.items.points import Workbench
from studyapp.core.items.source import Source
from studyapp.core.reading.pipeline import read

_HEAD = "会议指出，明年全县水利工作任务繁重，各乡镇要早谋划、早部署。\n"
_SERIES = (
    "要统筹谋划和推进圩堤除险加固。圩堤连着千家万户，隐患一处也不能放过。\n",
    "要统筹谋划和推进渔民转产上岸。渔民上岸以后，生计要有着落。\n",
    "要统筹谋划和推进湿地生态补水。湿地缺水由来已久，补水要细水长流。\n",
)
_CLOSE = "各乡镇每季向县里报告一次进展。\n"


def _found(text: str) -> list[Item]:
    article = Article("", text, Script.HANS)
    return [one.item for one in series_sets.find(Workbench(Source(article, read(article)), 0))]


def test_a_series_of_paragraphs_is_asked_for_in_one_set() -> None:
    (item,) = _found(_HEAD + "".join(_SERIES) + _CLOSE)
    assert item.stem == "会议指出，要统筹谋划和推进____、____、____。（顺序不限）"
    assert isinstance(item.key, tuple)
    assert [answers[0] for answers in item.key if isinstance(answers, tuple)] == [
        "圩堤除险加固",
        "渔民转产上岸",
        "湿地生态补水",
    ]


def test_two_paragraphs_or_such_as_stand_apart_are_no_series() -> None:
    assert not _found(_HEAD + "".join(_SERIES[:2]) + _CLOSE)
    assert not _found(_HEAD + _SERIES[0] + _CLOSE + _SERIES[1] + "县里将对进展慢的乡镇进行约谈。\n" + _SERIES[2])


def test_what_was_done_in_the_same_words_is_no_series_of_demands() -> None:
    told = [one.replace("要统筹谋划和推进", "县里全年统筹推进了") for one in _SERIES]
    assert not _found(_HEAD + "".join(told) + _CLOSE)
