"""A small invented article with a reading and an item of every type, made by hand so that the store is tested alone."""

from __future__ import annotations

from dataclasses import replace

from studyapp.core.article import Article, RemovedLine, Script, Span
from studyapp.core.items.item import Item, ItemId, ItemType, Key, MatchOptions, Options
from studyapp.core.phrases import Mention, Phrase, PhraseKind, Reading, Relation, RelationType

TEXT = (
    "雲岫縣委召開第三次全體會議。\n"
    "全會強調，要堅持生態優先、綠色發展，推進「三個轉變」，讓𠮷水河重現碧波。\n"
    "到2031年，特色產業體系基本建成；到2036年，建成和美山城。"
)


def article(text: str = TEXT, title: str = "雲岫縣委三次全會舉行") -> Article:
    """The invented article, or one of the same make with another text or title."""
    return Article(
        title=title,
        text=text,
        script=Script.HANT,
        published="2026-03-02",
        source="雲岫日報",
        byline="記者 林一舟",
        removed=(RemovedLine(1, "首頁 > 要聞", "navigation"), RemovedLine(9, "上一篇：無", "navigation")),
    )


def phrase(text: str, kind: PhraseKind, score: float = 0.5) -> Phrase:
    """A phrase of the invented article, at its first place there."""
    return Phrase(text, kind, (_span(text),), score, rule=f"by_hand_{kind}")


def reading() -> Reading:
    """What is to be found in the invented article."""
    return Reading(
        phrases=(
            phrase("生態優先、綠色發展", PhraseKind.SLOGAN, 0.9),
            phrase("三個轉變", PhraseKind.TERM, 0.75),
            phrase("2031年", PhraseKind.TIME),
            phrase("特色產業體系基本建成", PhraseKind.GOAL, 0.8),
            phrase("2036年", PhraseKind.TIME),
            phrase("建成和美山城", PhraseKind.GOAL, 1.0),
        ),
        relations=(
            Relation(RelationType.STAGE_GOAL, _mention("2031年"), (_mention("特色產業體系基本建成"),)),
            Relation(RelationType.PAIR, None, (_mention("生態優先"), _mention("綠色發展"))),
        ),
    )


def item(
    name: str,
    item_type: ItemType = ItemType.SINGLE,
    *,
    stem: str = "到2036年，要（ ）。",
    options: Options = ("建成和美山城", "重現碧波", "生態優先", "特色產業體系基本建成"),
    key: Key = 0,
    kind: PhraseKind = PhraseKind.GOAL,
) -> Item:
    """An item whose id is `name`; without more, a single whose key is its first option."""
    return Item(
        id=ItemId(name),
        type=item_type,
        stem=stem,
        options=options,
        key=key,
        tests=("建成和美山城",),
        evidence=_span("到2036年，建成和美山城。"),
        quote="到2036年，建成和美山城。",
        rationale="原文：到2036年，建成和美山城。",
        difficulty=0.25,
        phrase_kind=kind,
        rule="by_hand",
    )


def singles(count: int) -> tuple[Item, ...]:
    """That many singles; the first option is right in each."""
    return tuple(item(f"single-{number:03}", stem=f"第{number}題：到2036年，要（ ）。") for number in range(count))


def one_of_each_type() -> tuple[Item, ...]:
    """An item of every type, with options and key in the shape that its type has."""
    parts = ("治水轉為治城", "建設轉為運營", "管理轉為服務", "單幹轉為共治")
    return (
        item("a"),
        item("b", ItemType.MULTIPLE, options=parts, key=(0, 1, 2), kind=PhraseKind.TERM),
        item("c", ItemType.TRUEFALSE, stem="到2036年，重現碧波。", options=(), key=False),
        item(
            "d", ItemType.CLOZE, stem="到____，要____。", options=(), key=(("2036年", "二〇三六年"), ("建成和美山城",))
        ),
        item("e", ItemType.MATCHING, options=MatchOptions(("2031年", "2036年"), ("和美山城", "產業體系")), key=(1, 0)),
        item("f", ItemType.ORDERING, options=("2036年", "2031年"), key=(1, 0), kind=PhraseKind.TIME),
        item("g", ItemType.SET, stem="「三個轉變」是哪些？", options=(), key=(("甲",), ("乙", "已"), ("𠮷",))),
        replace(item("h", ItemType.RECALL, options=(), key="生態優先、綠色發展", kind=PhraseKind.SLOGAN), tests=()),
    )


def _span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def _mention(words: str) -> Mention:
    return Mention(words, _span(words))
