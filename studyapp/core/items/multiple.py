"""Multiple choice: which of these belong to the list, with members of its like among them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from studyapp.core.article import Span
from studyapp.core.items import wholes
from studyapp.core.items.blank_sets import is_even
from studyapp.core.items.distractors import EARLIER, THIS_STAGE, around_list
from studyapp.core.items.drafting import draft
from studyapp.core.items.guard import Option, option
from studyapp.core.items.item import BLANK, Item, ItemType
from studyapp.core.items.judge import Judge
from studyapp.core.items.numerals import YEAR
from studyapp.core.items.pairings import EMPHASIS
from studyapp.core.items.points import Point, Workbench
from studyapp.core.items.pool import Entry
from studyapp.core.items.slots import family
from studyapp.core.items.stems import Stem, make_stem
from studyapp.core.items.vocabulary import FORMULAS
from studyapp.core.items.wording import COMMA, NOTHING, Wording, bare
from studyapp.core.phrases import Mention, PhraseKind, Relation, RelationType

_OTHER_STAGES = "干扰项取自原文其他阶段的目标。"
_OTHER_WORDS = "干扰项为同类说法，或改动了原文的用词。"
_MOST_RIGHT = 4
_FEWEST_WRONG, _MOST_WRONG = 2, 3
"""One wrong option alone stands out among four that belong together."""
_HALF = 3
_OPTIONS = (4, 5)
_LONGEST_OPTION = 26
_SUMMED_UP = re.compile("全部|全都|均|都|其中|其余|其他")
"""How words begin that are said of what stands before them."""
_WRONG_KEPT = 6
_LONGEST_PROOF = 240
_HELD_TOGETHER = re.compile(
    "的(?:[\u4e00-\u9fff]{2})?(?:自觉|能力|意识|本领|格局|氛围|作用|责任|优势|力量|局面|问题|要求|精神|态度|信心|决心|水平|机制"
    "|体系|任务|目标|关系|原则|方针|理念|环境|条件|道路|方向|新?路子|成效|成果|效果|合力)$"
)
"""The head that all members of a list hang on."""


def make(bench: Workbench, relation: Relation, random: Random) -> Iterator[Item]:
    """Items that ask for the members of a list or the aims of a stage; none without wrong ones to mix in."""
    if relation.type is RelationType.LIST and not is_even(bench, relation.members):
        return
    if relation.type is RelationType.STAGE_GOAL and not _is_year(bench, relation):
        return  # what is to be reached within years holds what is to be reached by one of them
    plain = bench.source.plain
    if relation.type is RelationType.LIST and (_is_split(bench, relation) or _is_cut(plain, relation)):
        return
    members = [
        member
        for member in relation.members
        if len(bare(member.text)) <= _LONGEST_OPTION
        and not plain.endswith(EMPHASIS, 0, member.span.start)
        and not _SUMMED_UP.match(plain, member.span.start)
    ]
    if len({bare(plain[member.span.start : member.span.end]) for member in members}) < len(members):
        return
    if relation.type is RelationType.LIST and len(members) < len(relation.members):
        return  # who has learnt them all would miss the one that is left away
    if not members or any(bare(plain[one.span.start : one.span.end])[-4:] in FORMULAS for one in members):
        return  # formulas of the whole country are known with the verb of each
    if relation.type is RelationType.STAGE_GOAL:
        asked = [_of_one_sentence(bench, members)]
        if len(asked[0]) > _MOST_RIGHT:
            asked = [sorted(random.sample(asked[0], _MOST_RIGHT), key=lambda member: member.span.start)]
    elif len(members) >= 2 * _HALF:
        asked = [members[: len(members) // 2][:_MOST_RIGHT], members[len(members) // 2 :][-_MOST_RIGHT:]]
    else:
        asked = [members[-_MOST_RIGHT:]]
    for part in asked:
        if len(part) >= 2 and (item := _item(bench, relation, part, random)):
            yield item


def _is_year(bench: Workbench, relation: Relation) -> bool:
    """Whether a stage ends with one year."""
    head = relation.head
    match = YEAR.match(bench.source.plain, head.span.start) if head else None
    return head is not None and match is not None and head.span.end - match.end() <= 1


def _is_split(bench: Workbench, relation: Relation) -> bool:
    """Whether it is one phrase with a list inside (增强X、Y的能力) that was taken for a list of phrases."""
    first, *_, last = [bench.source.plain[member.span.start : member.span.end] for member in relation.members]
    return "的" not in first and bool(_HELD_TOGETHER.search(last))


def _is_cut(plain: str, relation: Relation) -> bool:
    """Whether the last member goes on behind its end, or a term does around the list."""
    spans = [member.span for member in relation.members]
    return wholes.cuts_last(plain, spans) or wholes.cuts_compound(plain, spans)


def _item(bench: Workbench, relation: Relation, members: list[Mention], random: Random) -> Item | None:
    source = bench.source
    stage = relation.type is RelationType.STAGE_GOAL
    right = [option(source.wording(member.span), 1.0, "key") for member in members]
    whole = Span(members[0].span.start, members[-1].span.end)
    foreign = _foreign(bench, relation, right)
    if len(foreign) < _FEWEST_WRONG:
        return None
    asked = _stage_stem(bench, relation, members) if stage else _list_stem(bench, whole)
    if asked is None:
        return None
    stem, words = asked
    shown = bare(words.plain)
    if any(bare(source.plain[member.span.start : member.span.end]) in shown for member in members):
        return None
    score, text, kind = bench.list_worth(relation)
    point = Point(whole, text, kind, score, "stage" if stage else "list", (), tuple(m.span for m in relation.members))
    wrong = [one for one in _wrong(point, stem, right, foreign, random) if not _is_left_out(one, right)]
    if stage and len(right) == _MOST_RIGHT and random.random() < 0.5:
        right = right[: _MOST_RIGHT - 1]
    total = max(len(right) + _FEWEST_WRONG, random.choice(_OPTIONS))
    wrong = wrong[: min(total - len(right), _MOST_WRONG)]
    options = [*right, *wrong]
    if len(wrong) < _FEWEST_WRONG or len(options) < 4:
        return None
    random.shuffle(options)
    key = tuple(place for place, one in enumerate(options) if one in right)
    tests = [text, *(bench.worth(member)[2] for member in members if bench.phrase(member.text))]
    return draft(
        ItemType.MULTIPLE,
        stem,
        words,
        options=[one.wording for one in options],
        key=key,
        key_plain="|".join(sorted(one.core for one in right)),
        point=point,
        tests=tests,
        remark=source.ours(_OTHER_STAGES if stage else _OTHER_WORDS).shown,
        features={"likeness": 0.3, "length": min(1.0, len(members) / 6)},
        rule=point.rule,
        hint=source.ours(THIS_STAGE) if any(one.origin == EARLIER for one in wrong) else NOTHING,
    )


def _list_stem(bench: Workbench, whole: Span) -> tuple[Stem, Wording] | None:
    stem = make_stem(bench.source, [whole])
    if stem and "。" in bench.source.plain[stem.window.start : stem.window.end]:
        return None
    return (stem, stem.asked()) if stem else None


def _stage_stem(bench: Workbench, relation: Relation, members: list[Mention]) -> tuple[Stem, Wording] | None:
    """A question of our own words about a stage, proved by the clauses of its first to last aim."""
    source = bench.source
    if relation.head is None or bench.stages_until(relation.head.text) > 1:
        return None  # two stages of one year could not be told apart by it
    first, last = source.clause_at(members[0].span.start), source.clause_at(members[-1].span.end - 1)
    window = Span(source.clauses[first].body.start, source.clauses[last].body.end)
    if len(window) > _LONGEST_PROOF:
        return None
    time = source.ours("")
    said_by = source.clauses[first].said_by
    if said_by.plain:
        time = said_by + COMMA
    if window.start > relation.head.span.end:
        time = time + source.wording(relation.head.span) + COMMA
    stem = Stem(
        source,
        time,
        window,
        source.ours("。"),
        (Span(members[0].span.start, members[-1].span.end),),
        range(first, last + 1),
    )
    head = source.wording(relation.head.span)
    if source.plain[relation.head.span.start - 1 : relation.head.span.start] in ("到", "至"):
        head = source.ours("到") + head
    said_by = source.speaker_of(source.clauses[first])
    opening = said_by + source.ours("，") if said_by.plain else source.setting_at(relation.head.span.start)
    such = "这一阶段的" if not head.plain.endswith("是") else ""
    return stem, opening + head + source.ours(f"{such}目标包括{BLANK}。")


def _of_one_sentence(bench: Workbench, members: list[Mention]) -> list[Mention]:
    """The members of the sentence that holds most of them."""
    groups: dict[int, list[Mention]] = {}
    for member in members:
        groups.setdefault(bench.source.sentence_at(member.span.start), []).append(member)
    return max(groups.values(), key=len)


def _foreign(bench: Workbench, relation: Relation, right: list[Option]) -> list[Option]:
    """What is no member, the fittest first: aims of other stages; words made like the members. What is demanded
    elsewhere in the article is not among them: nobody could say that it is not demanded here."""
    shapes = [bench.pool.entry(member.span, PhraseKind.TASK) for member in relation.members]
    found: dict[str, tuple[float, Option]] = {}
    shown = {one.core for one in right}
    if relation.type is RelationType.LIST:
        for one in _made_like(bench, [shape for shape in shapes if shape.core in shown]):
            found.setdefault(one.core, (one.fit, one))
    else:
        forms = {shape.form[1:] for shape in shapes if shape.core in shown}
        near = Span(relation.members[0].span.start, relation.members[-1].span.end)
        for one in _rivals(bench, relation, near, shapes, forms):
            found.setdefault(one.core, (one.fit, one))
    own = {shape.core for shape in shapes}
    return [one for _, one in sorted(found.values(), key=lambda pair: -pair[0]) if one.core not in own]


def _wrong(point: Point, stem: Stem, right: list[Option], foreign: list[Option], random: Random) -> list[Option]:
    """Those that the article does not make right, in any order."""
    judge = Judge(stem, point, stem.statement())
    beside = _beside(point, stem)
    kept: list[Option] = []
    for one in foreign:
        if one.core in beside:
            continue  # said in the same breath, so it could be taken for right
        if any(one.core in other.core or other.core in one.core for other in (*right, *kept)):
            continue
        if judge.is_wrong(one.core, lenient=True):
            kept.append(one)
        if len(kept) == _WRONG_KEPT:
            break
    random.shuffle(kept)
    return kept


def _is_left_out(one: Option, right: list[Option]) -> bool:
    """Whether an option lacks the word that all right ones begin or end with, by which they are picked out."""
    cores = [other.core for other in right]
    starts, ends = {core[:2] for core in cores}, {core[-2:] for core in cores}
    if len(starts) == 1 and one.core[:2] not in starts:
        return True
    return len(ends) == 1 and one.core[-2:] not in ends


def _beside(point: Point, stem: Stem) -> str:
    """What is said in the paragraph of a list, where the next clause may name more of its like; nothing for a stage,
    whose head tells what belongs to it."""
    if point.rule == "stage":
        return ""
    plain = stem.source.plain
    start = stem.source.paragraph_start(point.span.start)
    end = plain.find("\n", point.span.end)
    return bare(plain[start : end if end >= 0 else len(plain)])


def _rivals(
    bench: Workbench, relation: Relation, near: Span, shapes: list[Entry], forms: set[tuple[int, bool]]
) -> Iterator[Option]:
    """Aims of other stages that are made like those of this one."""
    mean = sum([len(shape.core) for shape in shapes]) / len(shapes)
    letters = frozenset().union(*[shape.letters for shape in shapes])
    own = relation.head.text if relation.head else ""
    for other in bench.relations_near(relation.type, near):
        if _same_stage(other, relation) or not _is_year(bench, other) or other.head is None:
            continue
        origin = EARLIER if other.head.text < own else "rival"
        for member in other.members:
            if _SUMMED_UP.match(bench.source.plain, member.span.start):
                continue
            entry = bench.pool.entry(member.span, PhraseKind.TASK)
            if entry.form[1:] in forms:
                fit = len(entry.letters & letters) / len(entry.letters) + 0.3 * (len(entry.core) == round(mean))
                yield Option(entry.wording, entry.core, entry.letters, entry.marks, fit, origin)


def _same_stage(one: Relation, other: Relation) -> bool:
    return one.head is not None and other.head is not None and one.head.text == other.head.text


def _made_like(bench: Workbench, shapes: list[Entry]) -> Iterator[Option]:
    """Words of the genre made like all the members."""
    source = bench.source
    before, after = around_list(source, [shape.span for shape in shapes])
    for shape in shapes:
        siblings = [other.wording.plain for other in shapes if other is not shape]
        others = [word for word in family(shape.wording.plain, siblings, before, after) if word not in siblings]
        for word in others[:3]:
            yield option(source.ours(word), 0.9, "closed")
