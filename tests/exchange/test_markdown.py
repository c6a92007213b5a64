from __future__ import annotations

import pytest

from studyapp.exchange.markdown import plain


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("# 云岫县委全会举行", "云岫县委全会举行"),
        ("## 主要任务 ##", "主要任务"),
        ("会议强调，**稳中求进**、*以进促稳*。", "会议强调，稳中求进、以进促稳。"),
        ("- 坚持生态优先\n* 坚持绿色发展", "坚持生态优先\n坚持绿色发展"),
        ("1. 一是抓落实", "1. 一是抓落实"),
        ("> 来源：云岫日报", "来源：云岫日报"),
        ("见[实施意见](https://example.invalid/a)。", "见实施意见。"),
        ("![图](a.png)会议举行", "会议举行"),
        ("---\ntitle: x\n---\n正文。", "正文。"),
        ("一\n\n---\n\n二", "一\n\n\n\n二"),
        ("3\\*3 和 2 * 3 * 4", "3*3 和 2 * 3 * 4"),
        ("到2031年_基本_建成", "到2031年_基本_建成"),
        ("甲\r\n乙", "甲\n乙"),
    ],
)
def test_plain(marked: str, expected: str) -> None:
    assert plain(marked) == expected
