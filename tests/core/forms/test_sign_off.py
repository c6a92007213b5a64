"""The sign-off sheet in words: who changed what, when, why, and on what evidence."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from studyapp.core.forms.form import Origin
from studyapp.core.forms.sign_off import STATUS_WORDS, SignedItem, sign_off_sheet
from studyapp.core.items.item import ItemStatus
from studyapp.core.items.review import ReviewAct, TrailEntry
from tests.store.invented import item, one_of_each_type

AT = datetime(2026, 3, 2, 0, 30, tzinfo=UTC)
DRAFT, APPROVED, REJECTED, RETIRED = ItemStatus.DRAFT, ItemStatus.APPROVED, ItemStatus.REJECTED, ItemStatus.RETIRED
SINGLE = replace(item("a", stem="到2036年，要（ ）。", options=("建成和美山城", "重现碧波")), status=APPROVED)


def shanghai(moment: datetime) -> datetime:
    return moment.astimezone(timezone(timedelta(hours=8)))


def entry(act: ReviewAct, before: ItemStatus, after: ItemStatus, **more: object) -> TrailEntry:
    made = TrailEntry(AT, "林一舟", act, before, after, "", SINGLE.quote)
    return replace(made, **more)  # type: ignore[arg-type]


def test_each_act_is_told_with_who_when_why_and_the_evidence_of_then() -> None:
    trail = (
        entry(ReviewAct.WRITTEN, DRAFT, DRAFT),
        entry(ReviewAct.JUDGED, DRAFT, REJECTED, reason="干扰项\n太弱", who=""),
        entry(ReviewAct.EDITED, REJECTED, APPROVED, changed=("stem", "options"), quote="到2036年，建成山城。"),
        entry(ReviewAct.EDITED, APPROVED, APPROVED, changed=("key",)),
        entry(ReviewAct.UNDONE, APPROVED, DRAFT),
        entry(ReviewAct.MERGED, DRAFT, DRAFT),
        entry(ReviewAct.MERGED, DRAFT, RETIRED),
    )
    origin = Origin("云岫县委三次全会举行", "2026-03-02", 3, "digest")
    sheet = sign_off_sheet([SignedItem(SINGLE, origin, trail)], "云岫", AT, shanghai)
    assert sheet.title == "云岫审题签批单"
    assert sheet.facts == "共1题：已通过1题　　2026年3月2日 08:30制表"
    (one,) = sheet.entries
    assert one.heading == "1. 单项选择题　已通过"
    assert one.question == ("到2036年，要（ ）。", "A. 建成和美山城", "B. 重现碧波")
    assert one.answer == "答案：A"
    assert one.source == f"依据：《云岫县委三次全会举行》第3段：{SINGLE.quote}"
    assert [row[:3] for row in one.rows[:2]] == [
        ("2026-03-02 08:30", "林一舟", "手工编写；待审"),
        ("2026-03-02 08:30", "—", "待审→已退回"),
    ]
    assert one.rows[1][3:] == ("干扰项 太弱", "同上列依据")
    assert one.rows[2][2:] == ("修改题干、选项；已退回→已通过", "", "到2036年，建成山城。")
    assert [row[2] for row in one.rows[3:]] == [
        "修改答案；已通过",
        "撤销上一步；已通过→待审",
        "并入一道重复题",
        "并入另一题；待审→已停用",
    ]


def test_every_type_every_state_and_a_text_that_is_hostile_fit_on_it() -> None:
    assert set(STATUS_WORDS) == set(ItemStatus)
    items = [SignedItem(replace(one, stem="\u202e\x00🎉" + one.stem)) for one in one_of_each_type()]
    sheet = sign_off_sheet(items, "", AT, shanghai)
    assert sheet.title == "審題簽批單"  # the invented article is in Traditional
    assert len(sheet.entries) == 8
    assert all(not one.rows for one in sheet.entries)
    assert not any("\u202e" in line or "\x00" in line for one in sheet.entries for line in one.question)
    assert sheet.entries[4].question[1:] == ("（1）2031年　（2）2036年", "A. 和美山城　B. 產業體系")


def test_a_long_quote_is_cut() -> None:
    long = replace(SINGLE, quote="长" * 900)
    (one,) = sign_off_sheet([SignedItem(long)], "", AT, shanghai).entries
    assert len(one.source) < 260
