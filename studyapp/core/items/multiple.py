"""Multiple choice: which of these belong to the list, with members of its like among them."""

from __future__ import annotations

from random import Random

from studyapp.core.article import Span
from studyapp.core.items.distractors import Judge
from studyapp.core.items.drafting import draft
from studyapp.core.items.guard import Option, option
from studyapp.core.items.item import BLANK, Item, ItemType
from studyapp.core.items.points import Point, Workbench
from studyapp.core.items.stems import Stem, make_stem
from studyapp.core.items.wording import Wording, bare
from studyapp.core.phrases import Mention, PhraseKind, Relation, RelationType

_MOST_RIGHT = 4
_OPTIONS = (4, 5)
_LONGEST_OPTION = 26
_ALIKE = 0.35
_LONGEST_PROOF = 240


def make(bench: Workbench, relation: Relation, random: Random) -> Item | None:
    """The item that asks for the members of a list or the aims of a stage; None without two wrong ones to mix in."""
    source = bench.source
    members = [member for member in relation.members if len(bare(member.text)) <= _LONGEST_OPTION]
    stage = relation.type is RelationType.STAGE_GOAL
    if len(members) < 2 or len({bare(source.plain[m.span.start : m.span.end]) for m in members}) < len(members):
        return None
    if stage:
        members = _of_one_sentence(bench, members)
        if len(members) < 2:
            return None
        if len(members) > _MOST_RIGHT:
            members = sorted(random.sample(members, _MOST_RIGHT), key=lambda member: member.span.start)
    else:
        members = members[-_MOST_RIGHT:]
        if members[-1].span != relation.members[-1].span:
            return None
    whole = Span(members[0].span.start, members[-1].span.end)
    asked = _stage_stem(bench, relation, members) if stage else _list_stem(bench, whole)
    if asked is None:
        return None
    stem, words = asked
    score, kind, text = max((bench.worth(member) for member in members), key=lambda worth: worth[0])
    phrase = bench.phrase(source.text[whole.start : whole.end])
    if phrase:
        score, kind, text = max(score, phrase.score), phrase.kind, phrase.text
    point = Point(whole, text, kind, score, "stage" if stage else "list", (), tuple(m.span for m in relation.members))
    right = [option(source.wording(member.span), 1.0, "key") for member in members]
    wrong = _wrong(bench, relation, point, stem, right, random)
    if len(wrong) < 2:
        return None
    if len(right) == _MOST_RIGHT and random.random() < 0.5 and stage:
        right = right[: _MOST_RIGHT - 1]
    total = max(len(right) + 1, random.choice(_OPTIONS), 4)
    wrong = wrong[: min(len(wrong), total - len(right), 3)]
    options = [*right, *wrong]
    if len(options) < 4:
        return None
    random.shuffle(options)
    key = tuple(place for place, one in enumerate(options) if one in right)
    tests = [text, *(bench.worth(member)[2] for member in members if bench.phrase(member.text))]
    return draft(
        ItemType.MULTIPLE,
        stem,
        words,
        options=tuple(one.wording.shown for one in options),
        key=key,
        key_plain="|".join(sorted(one.core for one in right)),
        point=point,
        tests=tests,
        remark="干扰项取自原文其他阶段的目标。" if stage else "干扰项取自原文其他同类提法或改动了用词。",
        features={"likeness": 0.3, "length": min(1.0, len(members) / 6)},
        rule=point.rule,
    )


def _list_stem(bench: Workbench, whole: Span) -> tuple[Stem, Wording] | None:
    stem = make_stem(bench.source, [whole])
    return (stem, stem.asked()) if stem else None


def _stage_stem(bench: Workbench, relation: Relation, members: list[Mention]) -> tuple[Stem, Wording] | None:
    """A question of our own words about a stage, proved by the clauses of its first to last aim."""
    source = bench.source
    if relation.head is None:
        return None
    first, last = source.clause_at(members[0].span.start), source.clause_at(members[-1].span.end - 1)
    window = Span(source.clauses[first].body.start, source.clauses[last].body.end)
    if len(window) > _LONGEST_PROOF:
        return None
    time = source.ours("")
    said_by = source.clauses[first].said_by
    if said_by.plain:
        time = said_by + Wording(source.comma, "，")
    if window.start > relation.head.span.end:
        time = time + source.wording(relation.head.span) + Wording(source.comma, "，")
    stem = Stem(source, time, window, source.ours("。"), (Span(members[0].span.start, members[-1].span.end),), range(first, last + 1))
    head = source.wording(relation.head.span)
    if source.plain[relation.head.span.start - 1 : relation.head.span.start] in ("到", "至"):
        head = source.ours("到") + head
    opening = said_by + source.ours("，") if said_by.plain else source.ours("")
    comma = "，" if not head.plain.endswith("是") else ""
    return stem, opening + head + source.ours(comma + "要实现的目标包括") + source.ours(BLANK) + source.ours("。")


def _of_one_sentence(bench: Workbench, members: list[Mention]) -> list[Mention]:
    """The members of the sentence that holds most of them."""
    groups: dict[int, list[Mention]] = {}
    for member in members:
        groups.setdefault(bench.source.sentence_at(member.span.start), []).append(member)
    return max(groups.values(), key=len)


def _wrong(
    bench: Workbench, relation: Relation, point: Point, stem: Stem, right: list[Option], random: Random
) -> list[Option]:
    judge = Judge(stem, point)
    found: dict[str, tuple[float, Option]] = {}
    shapes = [bench.pool.entry(member.span, PhraseKind.TASK) for member in relation.members]
    mean = sum(len(shape.core) for shape in shapes) / len(shapes)
    own = {shape.core for shape in shapes}
    for relation_type in (RelationType.STAGE_GOAL, RelationType.LIST):
        if (relation.type is RelationType.STAGE_GOAL) != (relation_type is RelationType.STAGE_GOAL):
            continue
        for other in bench.relations_near(relation_type, point.span):
            if relation.head and other.head and other.head.text == relation.head.text:
                continue
            for member in other.members:
                entry = bench.pool.entry(member.span, PhraseKind.TASK)
                if entry.form[0] != shapes[0].form[0] or entry.core in own:
                    continue
                if relation_type is RelationType.LIST and abs(len(entry.core) - mean) > max(1.0, 0.3 * mean):
                    continue
                alike = max(len(entry.letters & shape.letters) / len(entry.letters) for shape in shapes)
                one = Option(entry.wording, entry.core, entry.letters, entry.marks, alike, "rival")
                found.setdefault(entry.core, (alike + (len(entry.core) == round(mean)) * 0.3, one))
    if relation.type is RelationType.LIST:
        for place, shape in enumerate(shapes):
            for slot in bench.slots.within(shape.span)[:1]:
                start, end = slot.span.start - shape.span.start, slot.span.end - shape.span.start
                for other_word in slot.others[:3]:
                    words = shape.wording.replaced(start, end, bench.source.ours(other_word))
                    edited = option(words, 0.0, "edit")
                    if edited.core not in own and not bench.source.says_bare(edited.core):
                        found.setdefault(edited.core, (0.5 - 0.01 * place, edited))
    ranked = sorted(found.values(), key=lambda pair: -pair[0])
    kept: list[Option] = []
    for fit, one in ranked:
        if fit < _ALIKE and relation.type is RelationType.LIST and one.origin != "edit":
            continue
        if any(one.core in other.core or other.core in one.core for other in (*right, *kept)):
            continue
        if judge.is_wrong(one.core, lenient=True):
            kept.append(one)
        if len(kept) == 6:
            break
    random.shuffle(kept)
    return kept
