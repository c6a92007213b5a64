"""Sets to export: an invented one with an item of every type, and the same asked in words that mean harm."""

from __future__ import annotations

from datetime import UTC, datetime

from studyapp.core.article import Article, Script, Span
from studyapp.core.items.item import Item, ItemId, ItemStatus, ItemType, Key, MatchOptions, Options
from studyapp.core.phrases import PhraseKind
from studyapp.services.exporting import TARGETS, Made, Selected, make_export

NOW = datetime(2026, 3, 9, 8, 30, tzinfo=UTC)
TITLE = "云岫县委三次全会举行"
TEXT = (
    "云岫县委三次全会强调，要坚持生态优先、绿色发展，推进治水转为治城、建设转为运营、管理转为服务“三个转变”。\n"
    "到2031年，特色产业体系基本建成；到2036年，建成和美山城。"
)
ARTICLE = Article(TITLE, TEXT, Script.HANS, published="2026-03-02", source="云岫日报")


def item(
    name: str,
    type_: ItemType,
    stem: str,
    options: Options = (),
    key: Key = 0,
    *,
    quote: str = "到2036年，建成和美山城。",
    rationale: str = "原文：“到2036年，建成和美山城。”",
    status: ItemStatus = ItemStatus.DRAFT,
) -> Item:
    """An item whose id is `name`."""
    start = TEXT.find(quote)
    span = Span(start, start + len(quote)) if start >= 0 else Span(0, max(1, len(quote)))
    return Item(
        id=ItemId(name),
        type=type_,
        stem=stem,
        options=options,
        key=key,
        tests=("建成和美山城",),
        evidence=span,
        quote=quote,
        rationale=rationale,
        difficulty=0.4,
        phrase_kind=PhraseKind.GOAL,
        rule="by_hand",
        status=status,
    )


def every_type() -> tuple[Item, ...]:
    """An item of every type, two of cloze: one blank and two."""
    turns = ("治水转为治城", "建设转为运营", "管理转为服务")
    return (
        item(
            "e01", ItemType.SINGLE, "到2036年，要（ ）。", ("基本建成体系", "建成和美山城", "重现碧波", "再造新城"), 1
        ),
        item("e02", ItemType.MULTIPLE, "“三个转变”包括____。", (*turns, "单干转为共治", "粗放转为集约"), (0, 1, 2)),
        item("e03", ItemType.TRUEFALSE, "到2036年，特色产业体系基本建成。", (), False),
        item("e04", ItemType.CLOZE, "到____，建成和美山城。", (), (("2036年", "二〇三六年"),)),
        item("e05", ItemType.CLOZE, "到____，特色产业体系____。", (), (("2031年",), ("基本建成",))),
        item(
            "e06",
            ItemType.MATCHING,
            "将年份与目标配对。",
            MatchOptions(("2031年", "2036年"), ("和美山城", "产业体系", "文旅强县")),
            (1, 0),
        ),
        item("e07", ItemType.ORDERING, "“三个转变”按原文顺序排列。", (turns[2], turns[0], turns[1]), (1, 2, 0)),
        item("e08", ItemType.SET, "要坚持____、____。（顺序不限）", (), (("生态优先",), ("绿色发展",))),
        item("e09", ItemType.RECALL, "请默写2036年的目标。", (), "建成和美山城"),
    )


HARM = (
    "\"双\" '单' “引号” `反` \\反斜线\\n",
    "{1:SHORTANSWER:=泄露} {{c1::泄露::提示}} {_} [[1]] {{ 7*7 }} {% raw %}",
    "=1+1",
    "+cmd|'/C calc'!A0",
    "-2+3",
    "@SUM(A1:A9)",
    '\t=HYPERLINK("http://x.invalid")',
    "<script>alert(1)</script></script><img src=x onerror=alert(1)>",
    "a & b &amp; &#125; &lt;",
    "]]> <![CDATA[ <!-- -->",
    "𠮷野家 👨‍👩‍👧 e\u0301",
    "\u202e倒过来\u202c \u200f右\u2067左\u2069",
    "一行\n二行\r\n三行\u2028四行",
    "响铃\x07 转义\x1b[31m \x00\x0b\x85 半个\ufffe",
    "::题名:: $CATEGORY: x\n// 注释\n#1 ~2 =3 %100% -> {T}",
    "ANSWER: B",
    "A. 假选项",
    "1. 假题[单选题] （A）",
    "[sound:a.mp3] \\(x\\) [latex]y[/latex]",
    "*a/b:c* \\+好\\-坏",
    "答案：C|D/E；解析：无",
    "长" * 9_000,
)
"""Words that mean something to one target or another."""


def hostile(words: str) -> tuple[Item, ...]:
    """An item of every type with `words` in all its parts."""

    def part(number: int) -> str:
        return f"{words}{number}"

    four = tuple(map(part, range(4)))
    stem = f"{words} ____ {words}"
    parts: tuple[tuple[ItemType, str, Options, Key], ...] = (
        (ItemType.SINGLE, stem, four, 2),
        (ItemType.MULTIPLE, words, four, (1, 3)),
        (ItemType.TRUEFALSE, words, (), True),
        (ItemType.CLOZE, stem, (), ((part(1), part(2)),)),
        (ItemType.CLOZE, f"____{words}", (), ((part(1),),)),
        (ItemType.CLOZE, f"{words}____", (), ((part(1),),)),
        (ItemType.CLOZE, f"{stem} ____", (), ((part(1),), (part(2),))),
        (ItemType.MATCHING, words, MatchOptions(four[:2], four), (3, 0)),
        (ItemType.ORDERING, words, four, (3, 1, 0, 2)),
        (ItemType.SET, f"{stem} ____", (), ((part(1),), (part(2),))),
        (ItemType.RECALL, words, (), part(5)),
    )
    return tuple(
        item(f"h{number}", type_, stem, options, key, quote=words, rationale=words)
        for number, (type_, stem, options, key) in enumerate(parts, 1)
    )


def all_harm() -> tuple[Item, ...]:
    """Every hostile item, each with an id of its own."""
    from dataclasses import replace

    return tuple(replace(one, id=ItemId(f"{one.id}-{at}")) for at, words in enumerate(HARM) for one in hostile(words))


def export(target: str, items: tuple[Item, ...], title: str = TITLE, *, article: Article | None = ARTICLE) -> Made:
    """These items as the target has them."""
    return make_export(TARGETS[target], title, Selected(tuple((article, one) for one in items), 0), NOW)


def main_text(target: str, items: tuple[Item, ...]) -> str:
    """The first file of an export as text."""
    return export(target, items).files[0].data.decode("utf-8-sig")
