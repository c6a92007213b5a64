"""Who says what: the clause that names a speaker, and how far it governs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from studyapp.core.article import Span
from studyapp.core.items import grammar
from studyapp.core.items.wording import NOTHING, Wording

_LONGEST = 80
"""A clause that is longer than this is more than the naming of a speaker."""
_TITLE = 10
"""An office ahead of a name that is longer than this is left away."""
_BETWEEN = re.compile(rf"(?:[^，。；]{{1,40}}(?:中|上|时|会|指示|批示|讲话))?{grammar.ADVERB}*(?:{grammar.SAYING})$")
_BODY = re.compile(
    rf"(?:[^，。；]{{2,16}}(?:负责人|负责同志|发言人|委员会|领导小组|[部委办局厅院]))"
    rf"(?:[^，。；]{{1,30}}(?:中|上|时))?{grammar.ADVERB}*(?:{grammar.SAYING})$"
)
_NOBODY = re.compile(
    rf"^(?P<all>大家|各方面?|与会(?:人员|同志|代表|者))?(?:普遍)?{grammar.ADVERB}*(?P<verb>{grammar.SAYING})$"
)
"""A clause that says how it was said, and not by whom."""
_MEETING = re.compile("^(?:这次)?(?P<who>全会|会议|大会|论坛)")
_ACTS = re.compile(
    "前往|来到|走进|察看|看望|了解|讲话|主持|强调|指出|调研|考察|会见|通电话|报告|出席|询问|勉励|叮嘱|嘱咐|听取|走访|慰问|座谈"
)
_SAYS = re.compile(rf"^[他她]{grammar.ADVERB}?说$")
_REPORTER = re.compile("(?:记者|通讯员|摄影|见习)[^，。；）)]{0,10}$")
_APART = 24
"""Characters of a sentence in which its subject stands."""


class Speakers:
    """Finds the speaker that a clause names, with the persons of the article at hand."""

    def __init__(self, plain: str, people: Sequence[tuple[int, str]], narrated: bool) -> None:
        """`narrated` says that the article is a document that speaks itself, in which 大家一致认为 is a statement."""
        self._plain = plain
        self._people = people
        self._narrated = narrated

    def named(self, span: Span, said_by: str) -> tuple[Span | str, Span | str] | None:
        """Who and how, as places in the text or words, where the clause at `span` is nothing but that; ("", "") if
        the speaker cannot be told, None if the clause is something else. `said_by` is the speaker so far."""
        plain = self._plain[span.start : span.end]
        if _SAYS.match(plain):
            person = self._subject_before(span.start)
            return (person, "指出") if person else ("", "")
        if len(plain) > _LONGEST or not plain.endswith(grammar.SAYING_END):
            return None
        if match := grammar.PRONOUN_HEAD.match(plain):
            person = self._subject_before(span.start)
            verb = Span(span.start + match.start("verb"), span.end)
            return (person, verb) if person else ("", "")
        if match := _NOBODY.match(plain):
            if self._narrated and match["all"]:
                return None
            who = self._meeting_before(span.start) or grammar.SUBJECT_OF_HEAD.sub("", said_by)
            start = re.search(rf"{grammar.ADVERB}*(?:{grammar.SAYING})$", plain)
            assert start
            return (who, Span(span.start + start.start(), span.end)) if who else ("", "")
        person = next(self._within(span), None)
        if person and _BETWEEN.fullmatch(self._plain, person.end, span.end):
            return Span(span.start if person.start - span.start <= _TITLE else person.start, span.end), ""
        if grammar.HEAD.match(plain) or _BODY.fullmatch(plain):
            return span, ""
        return None

    def subject(self, ahead: Span, said_by: str) -> Span | str:
        """Who goes on to speak in a sentence of which `ahead` are the words so far: the person of whom it tells, or
        else the speaker in force; empty if there is none."""
        for person in self._within(ahead):
            if not self._reports(person) and _ACTS.search(self._plain, person.end, ahead.end):
                return person
        return grammar.SUBJECT_OF_HEAD.sub("", said_by)

    def _reports(self, person: Span) -> bool:
        return bool(_REPORTER.search(self._plain, max(0, person.start - 12), person.start))

    def _within(self, span: Span) -> Iterator[Span]:
        """The persons named in the words at `span`."""
        place = bisect_left(self._people, (span.start, ""))
        while place < len(self._people) and self._people[place][0] < span.end:
            start, name = self._people[place]
            if start + len(name) <= span.end:
                yield Span(start, start + len(name))
            place += 1

    def _sentence(self, end: int) -> Span | None:
        """The words of the sentence before `end`, up to it."""
        start = max(self._plain.rfind("。", 0, end), self._plain.rfind("\n", 0, end)) + 1
        return Span(start, end) if start < end else None

    def _subject_before(self, position: int) -> Span | None:
        """The person of whom the sentence, or else the one before, tells: the first named there who does something."""
        end = position
        for _ in range(4):
            sentence = self._sentence(end)
            if sentence is None:
                if end <= 0:
                    return None
                end -= 1
                continue
            for person in self._within(sentence):
                if not self._reports(person) and _ACTS.search(self._plain, person.end, sentence.end):
                    return person
            end = sentence.start - 1
            if end <= 0:
                return None
        return None

    def _meeting_before(self, position: int) -> str:
        """The meeting that the sentence, or the one before it in the paragraph, is about."""
        for end in (position, self._plain.rfind("。", 0, position)):
            sentence = self._sentence(end) if end > 0 else None
            if sentence is None:
                continue
            if "\n" in self._plain[sentence.start : position]:
                break
            if match := _MEETING.match(self._plain[sentence.start : sentence.start + _APART]):
                return match["who"]
        return ""


_HOSTS = ("会议", "全会", "大会", "论坛")
_HOST_SHARE = 0.6


def host(said: Counter[Wording]) -> Wording:
    """The meeting that says most of what is said; empty if it is somebody else, or several."""
    subjects: Counter[Wording] = Counter()
    for words, count in said.items():
        match = grammar.SUBJECT_OF_HEAD.search(words.plain)
        subjects[words.part(0, match.start()) if match else words] += count
    if not subjects:
        return NOTHING
    subject, count = subjects.most_common(1)[0]
    is_host = subject.plain.endswith(_HOSTS) and count >= _HOST_SHARE * sum(said.values())
    return subject if is_host else NOTHING
