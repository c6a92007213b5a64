"""What a set has ahead of its sentence where that says too little of what is asked: the head of its paragraph."""

from __future__ import annotations

import re

from studyapp.core.article import Span
from studyapp.core.items import grammar, told_apart
from studyapp.core.items.stems import Stem
from studyapp.core.items.wording import COMMA, NOTHING, Wording, bare

_PAIR, _ENOUGH, _ENOUGH_OF_MORE = 2, 8, 6
"""Characters beside two blanks, or more of them, that say what is asked, where no other clause, stage, subject or
document does."""
_ORDER = "（顺序不限）"
_LONG_ALIKE = 6
"""From this length on members of one length are asked for with their length."""
_LONGEST = 20
"""Characters of a sentence that heads its paragraph."""
_LEADS = ("以", "从", "在", "对", "把", "将")
_OF_ANYTHING = re.compile(
    "(?:要|必须)?(?:坚持|营造|做到|形成|体现|强化|突出)(?:的(?:良好|浓厚)?(?:原则|氛围|格局|要求|局面))?"
)
"""What is said of any watchwords."""
_TELLING = ("《", "年", "：", "“")


def head_of(stem: Stem) -> Wording | None:
    """The sentence that heads the paragraph, with a comma, where the stem says too little; nothing where it says
    enough, None where it does not and no such sentence stands ahead."""
    opens = stem.source.plain[stem.window.start : stem.blanks[0].start] in _LEADS
    enough = _ENOUGH if len(stem.blanks) == _PAIR else _ENOUGH_OF_MORE
    says_little = told_apart.said_beside(stem) < enough or _OF_ANYTHING.fullmatch(_frame(stem)) is not None
    is_bare = says_little and not (told_apart.says_more(stem) or _tells(stem))
    if not is_bare and not opens:
        return NOTHING
    head = _heading(stem)
    return head if head is not None or is_bare else NOTHING


def _frame(stem: Stem) -> str:
    """The article's words beside the blanks."""
    words = stem.statement([(span, NOTHING) for span in stem.blanks]).plain
    return bare(words[len(stem.opening) :]).replace("和", "").replace("以及", "")


def _tells(stem: Stem) -> bool:
    """Whether the opening names more than who speaks."""
    said = stem.opening.plain.rstrip("，")
    named = said.removesuffix("要").rstrip("，")
    return any(mark in said for mark in _TELLING) or not named.endswith(grammar.SAYING_END)


def _heading(stem: Stem) -> Wording | None:
    source = stem.source
    start = source.paragraph_start(stem.blanks[0].start)
    number = source.clause_at(start)
    while number + 1 < len(source.clauses) and source.clauses[number].is_head:
        number += 1
    clause = source.clauses[number]
    body = clause.body
    plain = source.plain[body.start : body.end]
    if clause.span.start < start or number in stem.clauses or len(plain) > _LONGEST:
        return None
    if not source.plain.startswith(("。", "："), body.end):
        return None
    if clause.said_by != source.clauses[stem.clauses.start].said_by:
        return None
    if grammar.LEANING.match(plain) or grammar.POINTING.match(plain) or not grammar.balanced(plain):
        return None
    return source.wording(body) + COMMA


def with_head(stem: Stem, words: Wording, head: Wording) -> Wording:
    """The words of the stem with the head behind who speaks."""
    place = len(stem.opening)
    must = stem.opening.plain.endswith("要")
    if must and head.plain.startswith("要"):
        return words.replaced(place - 1, place, head)
    if head.plain.startswith("要") and words.plain.startswith("要", place):
        return words.replaced(place, place + 1, head)
    return words.replaced(place - must, place - must, head)


def what_to_write(plain: str, spans: list[Span]) -> str:
    """The remark behind the blanks, which says how long the members are if they are long and of one length."""
    sizes = {len(bare(plain[one.start : one.end])) for one in spans}
    return f"（每空{min(sizes)}字，顺序不限）" if len(sizes) == 1 and min(sizes) >= _LONG_ALIKE else _ORDER
