"""The coverage map of goals, lists and sentences."""

from __future__ import annotations

from studyapp.core.article import Span
from studyapp.core.items.coverage_parts import Part, part_coverage
from studyapp.core.items.item import Item, ItemId, ItemType
from studyapp.core.items.pipeline import generate
from studyapp.core.phrases import Mention, PhraseKind, Reading, Relation, RelationType
from tests.core.items.samples import plenum

TEXT = "要坚持生态立县、绿色发展。到2032年，青溪新城基本建成。会议号召，大家努力。"


def mention(words: str) -> Mention:
    start = TEXT.index(words)
    return Mention(words, Span(start, start + len(words)))


GOAL = Relation(RelationType.STAGE_GOAL, mention("2032年"), (mention("青溪新城基本建成"),))
LIST = Relation(RelationType.LIST, None, (mention("生态立县"), mention("绿色发展")))
READING = Reading((), (LIST, GOAL))


def item(type_: ItemType, tests: str, evidence: Span) -> Item:
    key = ((tests,),)
    return Item(ItemId("x"), type_, "问", (), key, (tests,), evidence, "", "", 0.5, PhraseKind.TERM, "by hand")


def test_a_part_is_asked_for_where_its_members_are() -> None:
    first, second = Span(0, TEXT.index("到")), Span(TEXT.index("到"), TEXT.index("会议"))
    asked = (item(ItemType.CLOZE, "绿色发展", first), item(ItemType.RECALL, "青溪新城基本建成", second))
    rows = part_coverage(TEXT, READING, asked)
    assert [(row.part, row.text, row.types) for row in rows] == [
        (Part.GOAL, "2032年：青溪新城基本建成", (ItemType.RECALL,)),
        (Part.LIST, "生态立县；绿色发展", (ItemType.CLOZE,)),
        (Part.SENTENCE, first.of(TEXT), (ItemType.CLOZE,)),
        (Part.SENTENCE, second.of(TEXT), (ItemType.RECALL,)),
        (Part.SENTENCE, "会议号召，大家努力。", ()),
    ]
    # The same words asked for in another sentence are not the list's.
    assert part_coverage(TEXT, READING, [item(ItemType.CLOZE, "绿色发展", second)])[1].types == ()


def test_every_part_of_a_report_has_its_row() -> None:
    article, reading = plenum()
    rows = part_coverage(article.text, reading, generate(article, reading, seed=1))
    goals = [row for row in rows if row.part is Part.GOAL]
    assert len(goals) == sum(one.type is RelationType.STAGE_GOAL for one in reading.relations) > 0
    assert all(row.types for row in goals)
    assert "".join("".join(row.text for row in rows if row.part is Part.SENTENCE).split()) == "".join(
        article.text.split()
    )
    assert part_coverage("", Reading(), ()) == ()
