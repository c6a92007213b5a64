"""Stems: the article's own clauses around what is asked, no more than are needed, standing on their own.

A stem opens with who says it (全会强调，), the stage (到2027年，) or the subject with its 要, taken from where the
article has them, when the clauses that follow lean on them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from studyapp.core.article import Span
from studyapp.core.items import frames, grammar, unfit
from studyapp.core.items.framing import TOO_LONG, Framed, framed
from studyapp.core.items.item import BLANK
from studyapp.core.items.leaning import hangs, leans
from studyapp.core.items.openings import BELOW, counted_off, elided, opening_of
from studyapp.core.items.source import Source
from studyapp.core.items.wording import NOTHING, Wording

SHORTEST, LONGEST = 25, 90
"""Aimed length in characters; the median stem of human banks has 27 to 88 (question-quality.md)."""
_REACH = 120
"""Of a stem that has to begin further ahead, with what its clauses lean on."""
_BESIDE = 16
"""So many characters a stem aims to have beside what is asked."""
_BLANK = Wording(BLANK, BLANK)
_NAME = 8
_OPENING_COUNTS = 5
"""Characters of the opening that may say what is asked."""
_OBLIGED, _WHOM = re.compile("应当?(?!对)|不得|方可"), re.compile("(?:人员|人|者|单位|机构|部门|企业|干部|同志|情形)$")
"""What is laid upon somebody, and whom the clause ahead names at its end."""
_ASSERTS = re.compile("已经?|应当(?!对)|使|让|给(?!予)|必将|充分(?:证明|彰显|体现|说明)")
"""How a clause begins that is said of the one before it."""
_TOWARDS = re.compile(
    "(?:针?对|就)(?![^，。；]*(?:进行|开展|实施|加强|给予|实行|予以|解决|作出|提出|做到|保持|[要应必]))[^，。；]*(?:行为|问题|情形|现象|情况|同志|干部|人员|企业|单位|地区|的)$"
)
"""In whose or what case something is done that the next clause says."""
_PART_OF_A_NAME = re.compile("(?:召开|举行|进行|作出|提出)的[^，。；]*[次个项]")
_FOLLOWS = re.compile("[^，。；]{0,4}?(?:就|才|便|方)(?:[能会是要可有]|一定|必)|则(?=[^，。；]{2})")
"""How a clause begins that says what comes of the one before it."""
_ON_A_THEME = re.compile("(?:围绕|聚焦|就|针对)[^，。；]{2,40}(?:主题|议题|课题|问题|情况|工作)$")
"""What something is done about; the next clause says what."""
OWN_WORDS, _LEAST = 8, 8
"""A stem must hold this many characters of the sentence beside the blank, or it does not say what is asked."""


@dataclass(frozen=True, slots=True)
class Stem:
    """Words of the article with room for blanks.

    `opening` stands before the `window` of the text that is quoted; `closing` ends it; `blanks` lie in the window, in
    order; `clauses` is the range of clause numbers quoted; `changed` of them is shown in other words, or not at
    all.
    """

    source: Source
    opening: Wording
    window: Span
    closing: Wording
    blanks: tuple[Span, ...]
    clauses: range
    changed: tuple[tuple[Span, Wording], ...] = ()

    def statement(self, changes: Sequence[tuple[Span, Wording]] = ()) -> Wording:
        """The words in full, with each span of `changes` (in order) given other words."""
        text, plain, position, end = self.source.printed, self.source.plain, self.window.start, self.window.end
        if self.changed:
            changes = sorted([*changes, *self.changed], key=lambda change: change[0])
        if len(changes) == 1:
            span, words = changes[0]
            first, last = span.start, span.end
            return Wording(
                f"{self.opening.shown}{text[position:first]}{words.shown}{text[last:end]}{self.closing.shown}",
                f"{self.opening.plain}{plain[position:first]}{words.plain}{plain[last:end]}{self.closing.plain}",
            )
        shown_parts, plain_parts = [self.opening.shown], [self.opening.plain]
        for span, words in changes:
            shown_parts += text[position : span.start], words.shown
            plain_parts += plain[position : span.start], words.plain
            position = span.end
        shown_parts += text[position:end], self.closing.shown
        plain_parts += plain[position:end], self.closing.plain
        return Wording("".join(shown_parts), "".join(plain_parts))

    def place_of(self, span: Span) -> int:
        """Where the words at `span` of the article begin in the `statement`."""
        longer = sum(len(words) - len(one) for one, words in self.changed if one.end <= span.start)
        return len(self.opening) + span.start - self.window.start + longer

    def asked(self) -> Wording:
        """The words with a `BLANK` in place of each blank."""
        return self.statement([(span, _BLANK) for span in self.blanks])

    def around(self, span: Span) -> tuple[str, str]:
        """What a filled blank is compared by: the quoted words left and right of it, at least some of its clause."""
        source = self.source
        clause = source.clauses[source.clause_at(span.start)]
        start, end = clause.body.start, max(clause.body.end, span.end)
        left = grammar.OPERATOR_RUN.sub("", source.plain[start : span.start])
        if len(left) + (end - span.end) < 5:
            number = source.clause_at(span.start)
            if number - 1 in self.clauses:
                start = max(self.window.start, source.clauses[number - 1].body.start)
            elif number + 1 in self.clauses:
                end = min(self.window.end, source.clauses[number + 1].body.end)
        return source.plain[start : span.start], source.plain[span.end : end]


def make_stem(
    source: Source,
    blanks: Sequence[Span],
    *,
    shortest: int = SHORTEST,
    longest: int = LONGEST,
    own_words: int = OWN_WORDS,
) -> Stem | None:
    """The stem for blanks of one sentence; None where no few clauses around them stand on their own."""
    first, last = source.clause_at(blanks[0].start), source.clause_at(blanks[-1].end - 1)
    clauses = source.clauses
    sentence = clauses[first].sentence
    if sentence != clauses[last].sentence or clauses[first].is_head or clauses[last].is_head or clauses[first].orphan:
        return None
    if source.is_heading(sentence):
        return None
    for span in blanks:
        if not grammar.balanced(source.plain[span.start : span.end]):
            return None
    shortest = max(shortest, sum(map(len, blanks)) + _BESIDE)
    first, last = _grown(source, blanks, first, last, shortest, longest)
    if _is_all_that_follows(source, blanks, first, last) and _length(source, first, last + 1) <= longest:
        last += 1
    while last + 1 < len(clauses) and clauses[last + 1].sentence == sentence:
        if not _is_unfinished(source, first, last):
            break
        spare = last > source.clause_at(blanks[-1].end - 1) and _length(source, first, last - 1) >= shortest
        if spare and frames.is_only_begun(source, last) and not _promises(source, last - 1):
            last -= 1  # said without what it only leads up to
            break
        last += 1
    if last + 1 < len(clauses) and clauses[last + 1].unit == clauses[last].unit and _echoes(source, blanks[-1], last):
        last += 1
    blanked = sum(map(len, blanks))
    least = _LEAST if own_words >= OWN_WORDS else 0
    if _own(source, first, last, blanked) < own_words or _length(source, first, last) < least:
        first, last = _into_the_next_sentence(source, first, last, longest)
        if _own(source, first, last, blanked) < own_words or _length(source, first, last) < least:
            return None
    blanked_first = source.clause_at(blanks[0].start)
    quoted_from = first
    while first < blanked_first and (
        grammar.VAGUE.match(source.plain[(at := clauses[first].body.start) : at + 16])
        or unfit.begins_an_attribute(source.plain[at : clauses[first].body.end])
        or unfit.points_to_what_was_seen(source.plain[at : clauses[first].body.end])
        or BELOW.search(source.plain, at, clauses[first].body.end + 1)
    ):
        first += 1
    ahead: Wording | None = NOTHING
    if hangs(source, first):
        ahead = elided(source, first)
        # With the subject quoted, the clauses between need not be.
        while (
            ahead
            and first < blanked_first
            and len(ahead) + clauses[last].body.end - clauses[first].body.start > longest
        ):
            first += 1
        while first < blanked_first and grammar.LEANING.match(source.plain[(at := clauses[first].body.start) : at + 8]):
            first += 1
    if ahead is None or clauses[first].is_head:
        return None
    if len(ahead) + clauses[last].body.end - clauses[first].body.start > TOO_LONG:
        return None
    start, end = clauses[first].body.start, clauses[last].body.end
    if joining := grammar.JOINING.match(source.plain, start, end):
        start = joining.end()
    elif counting := grammar.COUNTING.match(source.plain, start, min(end, blanks[0].start)):
        start = counting.end()
    counted, start = counted_off(source, start, blanks[0].start)
    if start > blanks[0].start:
        return None
    frame = framed(source, quoted_from, first, last, start, ahead, counted)
    if frame is None or any(one.meets(blank) for one, _ in frame.changed for blank in blanks):
        return None
    opening, changed = frame.opening, frame.changed
    if frame.title and not any(_gives_away(source, frame, blank) for blank in blanks):
        opening, changed = frame.in_full, frame.changed_in_full
    return Stem(source, opening, Span(start, end), frame.closing, tuple(blanks), range(first, last + 1), changed)


def _gives_away(source: Source, frame: Framed, blank: Span) -> bool:
    """Whether a blank is in the short title of a document, or would be seen in the full one."""
    return source.plain[blank.start : blank.end] in frame.title or any(
        one.meets(blank) for one, _ in frame.changed_in_full
    )


def _echoes(source: Source, blank: Span, last: int) -> bool:
    """Whether the next clause begins like the one that the blank ends, so that its words would fill the blank too."""
    clause, following = source.clauses[last].body, source.clauses[last + 1].body
    head = source.plain[clause.start : blank.start].rstrip("“")
    return (
        clause.end - source.plain.startswith("”", blank.end) == blank.end
        and len(head) >= 2
        and source.plain.startswith(head[-2:], following.start)
    )


def _is_all_that_follows(source: Source, blanks: Sequence[Span], first: int, last: int) -> bool:
    """Whether several blanks are the whole last clause, or one is, behind nothing but a circumstance, or of a row of
    states and shortcomings, while its sentence goes on: then the next clause would do as well, unless it is seen."""
    clauses = source.clauses
    if last + 1 >= len(clauses) or clauses[last + 1].unit != clauses[last].unit:
        return False
    body = clauses[last].body
    if (
        blanks[-1].end != body.end
        or blanks[0].start < body.start
        or grammar.LEANING.match(source.plain, clauses[last + 1].body.start)
    ):
        return False
    ahead = source.plain[body.start : blanks[0].start]
    if ahead and not grammar.MODAL.fullmatch(ahead) and ahead not in ("要", "必须"):
        return False
    led = source.plain[clauses[last - 1].body.start : clauses[last - 1].body.end]
    if len(blanks) > 1 or first == last or grammar.CIRCUMSTANCE.match(led) or grammar.ADVERBIAL.match(led):
        return True
    return not grammar.starts_with_verb(source.plain[blanks[0].start : blanks[0].end])


def _length(source: Source, first: int, last: int) -> int:
    return source.clauses[last].body.end - source.clauses[first].body.start


def _own(source: Source, first: int, last: int, blanked: int) -> int:
    """Characters that say what is asked."""
    # The name of the document says no more of what is asked for being longer.
    opening = len(opening_of(source, first)) - max(0, len(source.narrator_at(source.clauses[first].body.start)) - _NAME)
    return (
        source.clauses[last].body.end
        - source.clauses[first].body.start
        - blanked
        + min(_OPENING_COUNTS, max(0, opening - 5))
    )


def _into_the_next_sentence(source: Source, first: int, last: int, longest: int) -> tuple[int, int]:
    """A sentence that says too little with what follows it, if it announces that, or else with what leads up to it."""
    clauses = source.clauses
    sentence = clauses[first].sentence
    whole = (first == 0 or clauses[first - 1].is_head or clauses[first - 1].sentence != sentence) and (
        last + 1 == len(clauses) or clauses[last + 1].sentence != sentence
    )
    if not whole:
        return first, last
    counted = clauses[first].body.start > clauses[first].span.start
    announces = counted or (first > 0 and clauses[first - 1].is_head)

    def together(lower: int, upper: int) -> bool:
        return (
            lower >= 0
            and upper < len(clauses)
            and not clauses[lower].is_head
            and not clauses[upper].is_head
            and clauses[lower].body.start >= source.paragraph_start(clauses[first].body.start)
            and "\n" not in source.plain[clauses[lower].body.start : clauses[upper].body.end]
            and clauses[upper].body.end - clauses[lower].body.start <= longest
        )

    if announces:
        start = last
        while last - start < 2 and together(first, last + 1) and _goes_on(source, last):
            last += 1
        return first, last
    body = clauses[first].body
    if grammar.starts_with_verb(source.plain[body.start : body.end]):
        return first, last  # a task of its own; what stands ahead of it is another
    start = first
    while start - first < 3 and together(first - 1, last) and clauses[first - 1].said_by == clauses[start].said_by:
        first -= 1
        if grammar.NARRATION.search(source.plain, clauses[first].body.start, clauses[last].body.end):
            break  # what a reporter tells in two sentences does not make one
        if first == 0 or clauses[first - 1].is_head or clauses[first - 1].sentence != clauses[first].sentence:
            return first, last
    return start, last


def _goes_on(source: Source, last: int) -> bool:
    """Whether the next clause is no new point of a list (二是…)."""
    following = source.clauses[last + 1]
    return following.body.start == following.span.start


def _grown(
    source: Source, blanks: Sequence[Span], first: int, last: int, shortest: int, longest: int
) -> tuple[int, int]:
    """The clause range widened to the left for what it leans on, then on both sides for length."""
    clauses = source.clauses
    unit = clauses[first].unit

    def length(lower: int, upper: int) -> int:
        return clauses[upper].body.end - clauses[lower].body.start

    def may_open(number: int) -> bool:
        return number >= 0 and clauses[number].unit == unit and not clauses[number].is_head

    def step() -> bool:
        nonlocal first, last
        if may_open(first - 1) and length(first - 1, last) <= longest:
            first -= 1
        elif last + 1 < len(clauses) and clauses[last + 1].unit == unit and length(first, last + 1) <= longest:
            last += 1
        else:
            return False
        return True

    reach = max(longest, _REACH)
    while leans(source, first) and may_open(first - 1) and length(first - 1, last) <= reach:
        first -= 1
    while (length(first, last) < shortest or _says_nothing(source, first, last, blanks)) and step():
        pass
    while leans(source, first) and may_open(first - 1) and length(first - 1, last) <= reach:
        first -= 1
    entry = source.entry_at(clauses[first].body.start)
    if entry and not clauses[first].said_by.plain:
        opens = source.clause_at(source.sentences[clauses[first].sentence].start)
        if (
            length(min(opens, first), last) <= reach
            and not clauses[opens].is_head
            and opens > source.clause_at(entry.span.start)
        ):
            first = min(opens, first)
    if entry and entry.occasion and not clauses[first].said_by.plain:
        event = source.clause_at(entry.occasion.start)
        if clauses[event].sentence == clauses[first].sentence and length(min(event, first), last) <= reach:
            first = min(event, first)
    return first, last


def _says_nothing(source: Source, first: int, last: int, blanks: Sequence[Span]) -> bool:
    """Whether hardly anything but the blanks is left."""
    length = source.clauses[last].body.end - source.clauses[first].body.start
    return length - sum([len(blank) for blank in blanks]) <= 3


def _is_unfinished(source: Source, first: int, last: int) -> bool:
    """Whether the clauses cannot end with the last of them."""
    known = source.unfinished.get((first, last))
    if known is None:
        known = _promises(source, last) or frames.is_open(source, first, last)
        source.unfinished[first, last] = known
    return known


def _promises(source: Source, last: int) -> bool:
    """Whether the last clause quoted cannot be the last (既要…, 只有…, 一方面…)."""
    body = source.clauses[last].body
    plain = source.plain[body.start : body.end]
    if grammar.OPENING.match(plain) and not (plain.startswith("既") and "又" in plain):
        return True
    if grammar.ADVERBIAL.match(plain) or grammar.CIRCUMSTANCE.match(plain):
        return True
    following = body.end + 1
    if _TOWARDS.match(plain) or (plain.endswith("会议") and source.plain.startswith("于", following)):
        return True
    if _PART_OF_A_NAME.match(source.plain, following):
        return True  # 是我省迈上新征程，召开的一次重要会议
    if _ASSERTS.match(source.plain, following) and not grammar.starts_with_verb(plain):
        return True
    if plain[-1].isdigit() and source.plain[body.end] in "：:" and source.plain[following : following + 1].isdigit():
        return True  # 达到1：3
    if _OBLIGED.match(source.plain, following) and _WHOM.search(plain):
        return True
    if plain.endswith(("一道", "一起")) or _ON_A_THEME.search(plain) or _FOLLOWS.match(source.plain, following):
        return True
    if plain[0] in "对为" and grammar.RESULT.match(source.plain, following):
        return True
    if plain[0] in "向代对" and source.plain.startswith(("表示", "致以"), following):
        return True
    return bool(grammar.TIME.match(plain))
