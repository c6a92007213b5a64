"""Banks for forms: one generated from an invented report, and small ones made by hand."""

from __future__ import annotations

from functools import cache

from studyapp.core.article import Span
from studyapp.core.forms.blueprint import Blueprint, Quota
from studyapp.core.forms.facts import Candidate
from studyapp.core.forms.form import Entry, Form, Origin, Section
from studyapp.core.items.item import Item, ItemId, ItemStatus, ItemType, Key, MatchOptions, Options
from studyapp.core.items.pipeline import generate
from studyapp.core.phrases import PhraseKind
from studyapp.core.reading.pipeline import read
from studyapp.exchange.article_files import article_in
from studyapp.resources import sample_article

REPORT = sample_article()
DIGEST = "d" * 64
MIXED = (
    Quota(ItemType.SINGLE, 4, 2),
    Quota(ItemType.TRUEFALSE, 2, 1),
    Quota(ItemType.CLOZE, 5, 2.5),
    Quota(ItemType.MATCHING, 1, 3),
)
_NAMES = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"


@cache
def bank() -> tuple[Candidate, ...]:
    """The items made of the bundled article, with their origin."""
    article = article_in(REPORT.read_text("utf-8"), REPORT.name)
    reading = read(article)
    return tuple(
        Candidate(
            item,
            None,
            Origin(article.title, "", article.paragraph_of(item.evidence.start), article.digest),
        )
        for item in generate(article, reading, seed=1)
    )


def blueprint(*quotas: Quota, **fields: object) -> Blueprint:
    """A blueprint of these lines, or of the usual mixture."""
    return Blueprint(**{"title": "应知应会测试", "quotas": quotas or MIXED, **fields})  # type: ignore[arg-type]


def word(number: int) -> str:
    """A word of six characters that shares none with that of another number below 22."""
    return _NAMES[number] * 6


def made(
    number: int,
    type_: ItemType = ItemType.CLOZE,
    *,
    answer: str = "",
    stem: str = "",
    difficulty: float = 0.6,
    status: ItemStatus = ItemStatus.DRAFT,
    digest: str = DIGEST,
    kind: PhraseKind = PhraseKind.TERM,
) -> Candidate:
    """An item made by hand: a cloze, or a single or a statement with the same answer; no two clash on their own."""
    answer = answer or word(number)
    options: Options = ()
    key: Key = ((answer,),)
    stem = stem or f"第{_NAMES[number]}条要求____。"
    if type_ is ItemType.SINGLE:
        options, key = (answer, *(f"{_NAMES[number]}项{one}" for one in ("东", "南", "西"))), 0
    elif type_ is ItemType.TRUEFALSE:
        options, key, stem = (), number % 2 == 0, stem.replace("____", answer)
    start = number * 40
    return Candidate(
        Item(
            id=ItemId(f"item-{number:03}"),
            type=type_,
            stem=stem,
            options=options,
            key=key,
            tests=(answer,),
            evidence=Span(start, start + 20),
            quote=stem.replace("____", answer),
            rationale="",
            difficulty=difficulty,
            phrase_kind=kind,
            rule="by hand",
            status=status,
        ),
        None,
        Origin("青川简报", "", number + 1, digest),
    )


def form_of(*candidates: Candidate, **fields: object) -> Form:
    """A form of these items, section by section in the order of their types, two points each."""
    sections: dict[ItemType, list[Entry]] = {}
    for one in candidates:
        sections.setdefault(one.item.type, []).append(Entry(one.item, 2.0, one.row, one.origin))
    made_of = tuple(Section(type_, tuple(entries)) for type_, entries in sections.items())
    return Form(**{"title": "应知应会测试", "sections": made_of, **fields})  # type: ignore[arg-type]


def of_every_type() -> tuple[Candidate, ...]:
    """An item of every type, with options and keys of each shape."""
    options = ("山水立县", "产业兴县", "品牌强县", "人才富县")
    parts = ("青川桥", "白石渡", "松风亭")
    shapes: tuple[tuple[ItemType, str, Options, Key], ...] = (
        (ItemType.SINGLE, "县委提出要坚持____。", options, 2),
        (ItemType.MULTIPLE, "县委提出的路径有哪些？", (*options, "交通便县"), (0, 3, 4)),
        (ItemType.TRUEFALSE, "到2032年，康养产业体系基本形成。", (), True),
        (ItemType.CLOZE, "要以____推动____。", (), (("实干",), ("高质量发展", "高質量發展", "更高质量的发展"))),
        (
            ItemType.MATCHING,
            "请将左栏的年份与右栏的目标配对。",
            MatchOptions(("2028年", "2032年", "2035年"), ("基本建成", "取得成效", "基本形成", "全面领先")),
            (1, 2, 0),
        ),
        (ItemType.ORDERING, "请按由近到远排列。", parts, (1, 2, 0)),
        (ItemType.SET, "“三个转变”是哪三个？", (), (("转方式",), ("转作风",), ("转动能",))),
        (ItemType.RECALL, "请默写总目标。", (), "高水平建设山水公园县、高质量打造康养目的地"),
    )
    found = []
    for number, (type_, stem, shape, key) in enumerate(shapes):
        item = made(number).item
        found.append(
            Candidate(
                Item(
                    id=ItemId(f"shape-{type_}"),
                    type=type_,
                    stem=stem,
                    options=shape,
                    key=key,
                    tests=(),
                    evidence=item.evidence,
                    quote=f"第{number + 1}段的原话。",
                    rationale="原文：“第几段的原话。”干扰项取自别处。" if type_ is ItemType.SINGLE else "",
                    difficulty=0.1 + 0.1 * number,
                    phrase_kind=PhraseKind.GOAL,
                    rule="by hand",
                ),
                None,
                Origin("青川简报", "2026-03-06", number + 1, DIGEST),
            )
        )
    return tuple(found)
