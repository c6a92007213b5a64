"""The article made ready for asking: its text in both scripts, its clauses, and who says what in which scope.

Everything here is computed once for an article and only looked up afterwards.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from typing import Any

from studyapp.core.article import Article, Script, Span
from studyapp.core.items import documents, grammar
from studyapp.core.items.sections import Entry, find_entries, find_sections
from studyapp.core.items.speakers import Speakers, host
from studyapp.core.items.wording import COMMA, NOTHING, WIDE, Wording, bare, ours, printed
from studyapp.core.phrases import Mention, PhraseKind, Reading, Relation, RelationType
from studyapp.core.text.script import convert, simplify
from studyapp.core.text.segment import is_in_a_word, word_ends
from studyapp.core.text.split import clauses, sentences

_RUN, _SEARCHED, _LONG = 4, 1_500, 20_000
"""Characters looked up at once; a text of up to so many is searched as it is, a longer one only as the last means."""
_GOES_ON = re.compile(
    "(?:第?[一二三四五六七八九十]{1,2}[是、，]|[（(][一二三四五六七八九十]{1,2}[）)])?(?:要|必须)(?![求点素件闻害领塞务变急么])"
)
_YEAR = re.compile(r"\d{4}")
_COUNTS = re.compile("[\\d%年月日第一二三四五六七八九十“”‘’《》、]")
"""Beside these an answer begins or ends whatever the dictionary says."""
_LONGEST_TITLE, _FRAME = 32, 20
"""Of the second, what is longer before a colon is a statement, not an announcement."""
_REPORTED = re.compile("(?:会上|会前|会后|会议开始前|据悉|据了解|据介绍)")
"""How a sentence begins that the reporter tells, whoever spoke before it."""
_ATTENDED = re.compile("(?:主持|出席|列席|参加|陪同)(?:了?会议|活动|大会|调研|会见)?[。；.]?$")
_SAYS_ON = re.compile("(?:并|还)?(?P<verb>强调|指出|要求|表示)(?=要|必须|[\u4e00-\u9fff]{6})")
"""What goes on in one breath with what was said: 主持会议并讲话，强调要…"""


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch between commas.

    `unit` counts the stretches between semicolons and stops; `body` is the clause without an ordinal or dash;
    `said_by` is the speaker in force ("全会强调", empty if the reporter speaks); `orphan` says that there is one who
    cannot be told;
    `modal` the subject with its 要 that opened the unit before this clause; `time` the stage that the unit is in;
    `frame` what opened the sentence with a colon (总的要求是：).
    """

    span: Span
    body: Span
    sentence: int
    unit: int
    is_head: bool
    said_by: Wording
    orphan: bool
    frame: Wording
    modal: Wording
    time: Wording


class Source:
    """An article and what was read in it, laid out for the makers of items."""

    def __init__(self, article: Article, reading: Reading) -> None:
        self.article = article
        self.reading = reading
        self.text = article.text
        self.printed = printed(article.text)
        self._simplified = simplify(self.printed)
        self.plain = self._simplified.translate(WIDE)
        self.bare = bare(self.plain)
        self._ours: dict[str, Wording] = {}
        self.sentences = sentences(article.text)
        self._sentence_starts = [0, *(span.start for span in self.sentences[1:])]  # blanks ahead belong to the first
        self._headings = [self.plain[span.end - 1] not in "。！？；…”）』」!?;." for span in self.sentences]
        people = reading.of_kind(PhraseKind.PERSON)
        self._people = sorted((span.start, phrase.text) for phrase in people for span in phrase.spans)
        self._names = frozenset(self.plain[phrase.span.start : phrase.span.end] for phrase in people)
        self._names_by_head: dict[str, list[str]] = {}
        for name in sorted(self._names):
            self._names_by_head.setdefault(name[:2], []).append(name)
        self.title = Wording(printed(article.title), simplify(article.title).translate(WIDE))
        if own := documents.next_line_of_title(self.title.plain, self.plain):
            self.title = self.wording(own)
        self.parts, self.only_year = documents.parts(self.plain), documents.only_year(self.plain)
        self._narrator = self.ours(documents.speaker(self.title.plain, self.plain))
        self.pointed_at = {
            start: (words, self.wording(name)) for start, (words, name) in documents.pointed_at(self.plain).items()
        }
        """Where a sentence begins with words for something named ahead (这一重要思想), and its name."""
        self._answers = [(at, self.ours(words)) for at, words in documents.answers(self.title.plain, self.plain)]
        self._speakers = Speakers(self.plain, self._people, bool(self._narrator.plain))
        self.clauses = self._clauses()
        self._clause_starts = [0, *(clause.span.start for clause in self.clauses[1:])]
        self._entries = find_entries(self.plain, self.sentences, self._headings)
        self._entry_starts = [entry.span.start for entry in self._entries]
        every = self._true_stages()
        self.stages = self._without_umbrella(every)
        self._stages = sorted(
            (
                (member.span.start, member.span.end, relation.head)
                for relation in every
                for member in relation.members
                if relation.head
            ),
            key=lambda stage: stage[:2],
        )
        self._stage_starts = [stage[0] for stage in self._stages]
        self._runs = (
            frozenset(self.bare[n : n + _RUN] for n in range(len(self.bare) - _RUN + 1))
            if len(self.bare) > _SEARCHED
            else frozenset()
        )
        self.leaning, self.hanging = dict[int, bool](), dict[int, bool]()
        self.openings, self.doers = dict[int, Wording](), dict[int, Wording]()
        self.unfinished: dict[tuple[int, int], bool] = {}
        self.framed: dict[tuple[int | str, ...], Any] = {}
        sections = find_sections(self.plain, self.sentences, self._headings)
        self._section_starts = [section.start for section in sections]
        self._titles = [self.title, *(self.wording(one.headline) if one.headline else NOTHING for one in sections)]
        self._hosts = self._found_hosts()
        self._settings = [self._setting(number) for number in range(len(self._titles))]
        self._clause_counts: Counter[str] | None = None
        self._other: str | None = None
        self._proper: str | None = None
        self._said, self._inside = dict[str, bool](), dict[int, bool]()
        self._word_ends: dict[int, frozenset[int]] = {}
        self.documents = documents.Titles(Wording(self.printed, self.plain), self.title)

    @property
    def script(self) -> Script:
        """The article's script."""
        return self.article.script

    @property
    def other(self) -> str:
        """The text in the script that the article is not written in."""
        if self._other is None:
            hans = self.script is Script.HANT
            self._other = self._simplified if hans else convert(self.text, Script.HANT)
        return self._other

    @property
    def proper(self) -> str:
        """The text in Traditional script as converters of today write it (幹, 遊, 週), where the article may have been
        converted by a lesser one."""
        if self._proper is None:
            hant = self.script is Script.HANT
            self._proper = convert(self._simplified, Script.HANT) if hant else self.other
        return self._proper

    def wording(self, span: Span) -> Wording:
        """The words at `span`, as they are printed."""
        return Wording(self.printed[span.start : span.end], self.plain[span.start : span.end])

    def text_part(self, start: int, end: int) -> Wording:
        """The words from `start` up to `end`, which may be none."""
        return Wording(self.printed[start:end], self.plain[start:end])

    def ours(self, words: str) -> Wording:
        """Simplified words of our own in the article's script."""
        known = self._ours.get(words)
        if known is None:
            known = self._ours[words] = ours(words, self.script)
        return known

    def repeats(self, plain: str) -> bool:
        """Whether more than one clause of the article has these very words."""
        if self._clause_counts is None:
            self._clause_counts = Counter(self.plain[one.body.start : one.body.end] for one in self.clauses)
        return self._clause_counts[plain] > 1

    def cuts_word(self, span: Span) -> bool:
        """Whether the words at `span` begin or end inside a word (准|确定性), figures aside."""
        return self._is_inside_word(span.start) or self._is_inside_word(span.end)

    def _is_inside_word(self, at: int) -> bool:
        known = self._inside.get(at)
        if known is None:
            number = self.clause_at(max(0, at - 1))
            clause = self.clauses[number].span
            known = (
                clause.start < at < clause.end
                and not _COUNTS.search(self.plain, at - 1, at + 1)
                and is_in_a_word(self.plain, at, clause)
                and at - clause.start not in self._word_ends_of(number)
            )
            self._inside[at] = known
        return known

    def _word_ends_of(self, number: int) -> frozenset[int]:
        known = self._word_ends.get(number)
        if known is None:
            span = self.clauses[number].span
            known = self._word_ends[number] = word_ends(self.plain[span.start : span.end])
        return known

    def says(self, plain: str) -> bool:
        """Whether the article has these words anywhere, punctuation and script aside."""
        return self.says_bare(bare(plain))

    def says_bare(self, core: str) -> bool:
        """Whether the article has these words, which are free of punctuation."""
        known = self._said.get(core)
        if known is None:
            # Nearly all that is looked for is not there: its first and last four characters tell without a search of
            # the text, and all its runs of four where the text is long.
            runs = self._runs
            known = (
                (not runs or len(core) < _RUN or (core[:_RUN] in runs and core[-_RUN:] in runs))
                and (len(self.bare) <= _LONG or self._may_say(core))
                and core in self.bare
            )
            self._said[core] = known
        return known

    def _may_say(self, core: str) -> bool:
        return all(core[n : n + _RUN] in self._runs for n in range(len(core) - _RUN + 1))

    @property
    def year(self) -> str:
        """The year in which the article was published (2031年); empty if it is not known."""
        return f"{self.article.published[:4]}年" if self.article.published else ""

    def _section_at(self, position: int) -> int:
        return bisect_right(self._section_starts, position)

    def title_at(self, position: int) -> Wording:
        """The headline of the article that the words at `position` belong to; empty if it has none."""
        return self._titles[self._section_at(position)]

    def host_at(self, position: int) -> Wording:
        """The meeting that says most of what is said in the article at `position`; empty if it is somebody else."""
        return self._hosts[self._section_at(position)]

    def narrator_at(self, position: int) -> Wording:
        """Which document it is that speaks at `position` (通知指出), where the article is one."""
        return NOTHING if self._section_at(position) else self._narrator

    def setting_at(self, position: int) -> Wording:
        """What opens a stem that names no speaker: the meeting that speaks in the article, or the article by its
        title."""
        return self._settings[self._section_at(position)]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entries of a chronicle; none if the article is none."""
        return self._entries

    def entry_at(self, position: int) -> Entry | None:
        """The entry of a chronicle that stands at `position`."""
        place = bisect_right(self._entry_starts, position) - 1
        return self._entries[place] if place >= 0 and position < self._entries[place].span.end else None

    def speaker_of(self, clause: Clause) -> Wording:
        """Who says what stands in the clause, with the verb (全会强调); empty if nobody can be named."""
        return clause.said_by if clause.said_by.plain else self.narrator_at(clause.span.start)

    def _found_hosts(self) -> list[Wording]:
        rows: list[Counter[Wording]] = [Counter() for _ in self._titles]
        for clause in self.clauses:
            if clause.said_by.plain:
                rows[self._section_at(clause.span.start)][clause.said_by] += 1
        return [host(said) for said in rows]

    def _setting(self, section: int) -> Wording:
        if self._narrator.plain and not section:
            return NOTHING
        title, speaker = self._titles[section], self._hosts[section]
        if not speaker.plain and (match := grammar.MEETING_NEWS.match(title.plain)):
            speaker = title.part(0, match.end("meeting"))
        if speaker.plain:
            return speaker + self.ours("提出") + COMMA
        if not 0 < len(title) <= _LONGEST_TITLE:
            return NOTHING
        return self.ours("据《") + title + self.ours("》") + COMMA

    def is_person(self, said_by: Wording) -> bool:
        """Whether who speaks is a person of the article."""
        return grammar.SUBJECT_OF_HEAD.sub("", said_by.plain)[-4:].endswith(tuple(self._names))

    def is_roll(self, position: int) -> bool:
        """Whether the clause or the sentence at `position` tells who was there, or what they were told of."""
        body = self.clauses[self.clause_at(position)].body
        sentence = self.sentences[self.sentence_at(position)]
        return bool(
            grammar.ROLL.search(self.plain, body.start, body.end)
            or grammar.BRIEFING.search(self.plain, body.start, body.end)
            or grammar.VISIT.search(self.plain, body.start, body.end)
            or grammar.ROLL_CALL.search(self.plain, sentence.start, sentence.end)
        )

    def names_somebody(self, span: Span) -> bool:
        """Whether the name of a person stands in the words at `span`."""
        place = bisect_left(self._people, (span.start, ""))
        return place < len(self._people) and self._people[place][0] < span.end

    def sentence_at(self, position: int) -> int:
        """The number of the sentence that holds `position`."""
        return bisect_right(self._sentence_starts, position) - 1

    def is_heading(self, sentence: int) -> bool:
        """Whether the sentence is a line of its own that no stop ends."""
        return self._headings[sentence]

    def paragraph_start(self, position: int) -> int:
        """Where the paragraph that holds `position` begins."""
        return self.plain.rfind("\n", 0, position) + 1

    def clause_at(self, position: int) -> int:
        """The number of the clause that holds `position`, or of the one before it."""
        return bisect_right(self._clause_starts, position) - 1

    def stage_at(self, position: int) -> Mention | None:
        """The time whose aim stands at `position`."""
        index = bisect_right(self._stage_starts, position) - 1
        if index >= 0 and position < self._stages[index][1]:
            return self._stages[index][2]
        return None

    def _true_stages(self) -> tuple[Relation, ...]:
        """The stage goals with those aims only that stand under their time: in its unit, or where it still holds."""
        stages = []
        for relation in self.reading.relations:
            if relation.type is not RelationType.STAGE_GOAL or relation.head is None:
                continue
            head = self.clauses[self.clause_at(relation.head.span.start)]
            time = self.plain[relation.head.span.start : relation.head.span.end]
            members = tuple(
                member
                for member in relation.members
                if (clause := self.clauses[self.clause_at(member.span.start)]).unit == head.unit
                or time in clause.time.plain
            )
            if members:
                stages.append(Relation(relation.type, relation.head, members))
        return tuple(stages)

    def _without_umbrella(self, stages: tuple[Relation, ...]) -> tuple[Relation, ...]:
        """The stages without the overall one (今后五年), where there are some by their year: what is to be reached by
        any of these is to be reached in that time as well."""
        dated = [one for one in stages if one.head and _YEAR.search(self.plain, one.head.span.start, one.head.span.end)]
        return tuple(dated) if len(dated) > 1 else stages

    def _clauses(self) -> tuple[Clause, ...]:
        made: list[Clause] = []
        paragraph_end, said_by, orphan, paragraph_time, unit = 0, NOTHING, False, NOTHING, 0
        for number, sentence in enumerate(self.sentences):
            if sentence.start >= paragraph_end:
                end = self.text.find("\n", sentence.start)
                paragraph_end = len(self.text) if end < 0 else end
                # A paragraph that begins with a bare 要 goes on with what was said before it.
                goes_on = _GOES_ON.match(self.plain, sentence.start)
                said_by, paragraph_time = said_by if goes_on else NOTHING, NOTHING
                orphan = orphan and bool(goes_on)
            if said_by.plain.endswith(("决定", "宣布")):
                said_by = NOTHING  # what was decided is said in one sentence
            unit += 1
            frame, modal, time, opening, framed = NOTHING, NOTHING, paragraph_time, True, sentence.start
            spans = clauses(self.text, sentence)
            for place, span in enumerate(spans):
                plain = self.plain[span.start : span.end]
                if place and "；" in self.plain[spans[place - 1].end : span.start]:
                    unit, modal, opening = unit + 1, NOTHING, True
                head = self._head(span, plain, said_by)
                if head is not None:
                    said_by, orphan = head, not head.plain and plain != "问"
                elif place == 0 and said_by.plain and self._changes_subject(sentence, plain, said_by.plain):
                    said_by, orphan = NOTHING, False
                skip: re.Match[str] | None = None
                if place and head is None and (skip := _SAYS_ON.match(plain)):
                    subject = self._speakers.subject(Span(sentence.start, span.start), said_by.plain)
                    if subject:
                        verb = self.wording(Span(span.start + skip.start("verb"), span.start + skip.end("verb")))
                        said_by = (self.wording(subject) if isinstance(subject, Span) else self.ours(subject)) + verb
                        orphan, opening, modal = False, True, NOTHING
                    else:
                        skip = None
                skip = skip or grammar.ORDINAL.match(plain) or (grammar.DATELINE.match(plain) if not place else None)
                body = Span(span.start + skip.end(), span.end) if skip and skip.end() < len(span) else span
                made.append(Clause(span, body, number, unit, head is not None, said_by, orphan, frame, modal, time))
                if head is not None:
                    framed = span.end + 1
                    continue
                if self.plain.startswith("：", span.end) and span.end - framed <= _FRAME and not frame.plain:
                    bullet = grammar.ORDINAL.match(self.plain[framed : span.end])
                    frame = self.wording(Span(framed + (bullet.end() if bullet else 0), span.end + 1))
                if grammar.TIME.match(plain):
                    time = self.wording(body)
                    if opening and plain[0] in "—－":
                        paragraph_time = time
                elif opening:
                    if match := grammar.MODAL.match(plain):
                        modal = self.wording(Span(span.start + match.start("modal"), span.start + match.end("modal")))
                    opening = False
        return tuple(made)

    def _head(self, span: Span, plain: str, said_by: Wording) -> Wording | None:
        """The speaker and verb, if the clause is nothing else; empty if the speaker cannot be named."""
        if plain == "问":
            return NOTHING
        if plain == "答":
            place = bisect_right(self._answers, span.start, key=lambda one: one[0])
            return self._answers[place - 1][1] if place else self.ours("有关负责人答问时指出")
        if (bullet := grammar.ORDINAL.match(plain)) and bullet.end() < len(span):
            span = Span(span.start + bullet.end(), span.end)
        named = self._speakers.named(span, said_by.plain)
        if named is None:
            return None
        parts = [self.wording(part) if isinstance(part, Span) else self.ours(part) for part in named if part]
        return sum(parts, NOTHING)

    def _changes_subject(self, sentence: Span, plain: str, said_by: str) -> bool:
        """Whether a sentence is told by the reporter again and not by the speaker in force."""
        if _REPORTED.match(plain) or _ATTENDED.search(self.plain, sentence.start, sentence.end):
            return True
        subject = grammar.SUBJECT_OF_HEAD.sub("", said_by)
        if subject in self._names:
            return any(plain.startswith(name) for name in self._names_by_head.get(plain[:2], ()))
        return plain.startswith(subject)
