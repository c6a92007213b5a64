"""What no stem can be made of: half a sentence, a call, a courtesy, a question."""

from __future__ import annotations

import re

from studyapp.core.items import grammar
from studyapp.core.items.source import Source

_UNSTARTED = re.compile(
    "(?:关于|到(?!位|20|本世纪|今|明|20|[一二]〇)|是(?!否)|主要是|关键[是靠在看]|等|的|和|与|及"
    "|呈现|(?:展现|表现|体现)出|嘱[托咐]|勉励|寄语|(?:广泛|充分|认真)?听取了|重在)"
)
"""How a stem cannot begin: the end of a span (从…到…), a predicate without its subject."""
_GIVEN_FOR = re.compile("在[^，。；]{2,60}?上(?:给予|予以)")
"""What is given in some respect, without to whom."""
_HALF_A_FRAME = re.compile("^(?!.*[在从就对围]).*等方面")
"""The end of a frame (在…等方面) whose beginning is missing."""
_ON_WHAT_GROUNDS = re.compile(
    "^(?:[^，。；]{0,6}[要应])?(?:按照|根据|依据|本着)[^，。；]*的(?:方针|原则|要求|思路|步骤|路径|部署|办法)$"
)
"""On what grounds something is done, without what."""
_WHAT_FOR = re.compile("^为了?(?:深入|全面|认真|切实|进一步)*(?:贯彻|落实|学习|推进|加强|做好)[^。；]*$")
_NAMED_WITH_DAYS = re.compile("[^，。；：]{2,14}（[^）]*[日月][^）]*）")
"""A stage with its days, of which nothing is said."""
_MEETING = re.compile("(?:中国共产党|中共|第)[^，。；：“”]*(?:全体会议|全会|大会|代表会议)")
"""The name of a meeting, of which nothing is said."""
_ATTRIBUTE = re.compile("(?:提出|确定|制定)的以")
_HEAD_NOUN = re.compile(
    "(?:为[^，。；]*|，[^。；]*)的[^，。；的]{0,6}(?:思路|目标|战略|要求|方针|布局|任务|原则|格局|体系|举措|部署|方略)"
)
"""What was proposed, with 以…为… ahead of it: without it the words are half an attribute."""
_UNENDED = re.compile(
    "^[^“：]*(?:会|会议|会上|书记|主席|总理|[省市县区]长|时|讲话中)(?:指出|强调|表示)$|^(?!.*[是有])[^“]{2,}的$"
)
"""A last clause that says who spoke and not what, or of whom and not what is done (连续两次亮红灯的)."""
_DONE = re.compile("决定|现就|现将|制定|印发|提出|开展|实施|召开|通知|如下")
"""What something is done for, and what says that it is done."""
_COURTESY = re.compile("(?:请|希望)?(?:大家|同志们|各位(?:代表|委员|同志))[^。；]{0,40}(?:意见|建议|讨论|审议|批评)")
"""What a speaker asks of those who hear him."""
_CALL = re.compile(
    "让我们|来之不易，(?:是|根本|关键)|只要我们|就一定能|(?:表示|致以)[^，。；]{0,12}(?:感谢|敬意|祝贺|问候|慰问|祝愿)"
    "|(?:各位(?:代表|委员|同志|来宾|朋友)|同志们|朋友们)[，！：]"
)
_THANKS = re.compile("(?:表示|致以)[^，。；]{0,12}(?:感谢|敬意|祝贺|问候|慰问)")
_CALLING = ("我们", "一定能", "来之不易", "表示", "致以", "各位", "们，", "们！", "们：")
"""What he calls out or wishes to them, in which there is nothing to know."""
_TO_THIS = re.compile("(?:^|，)[^，。；“]{0,8}对此")
"""Something that only the sentence ahead shows."""
_ORDINAL_OF = re.compile("(?:^|，)[^，。；]{0,12}是第[一二三四五六七八九十]个(?:五年|阶段|时期|台阶)(?=$|[，。；])")
"""The how-manieth of something that only the sentence ahead names."""
_SAID_ONES = re.compile("(?:^|[，；])[^，。；在对就]{0,4}有关(?:经验|做法|部署|要求)")
"""What was seen or said ahead."""
_ASKS = re.compile("(?:怎么[办样]?|如何|什么|哪些|哪里|为何|吗|呢)[^，。；]{0,8}$")
_REACH = 120


def calls(plain: str) -> bool:
    """Whether the words call upon, thank or wish somebody something."""
    return any(word in plain for word in _CALLING) and _CALL.search(plain) is not None


def is_half(plain: str) -> bool:
    """Whether the words cannot stand as a sentence: a condition, a predicate, the end of a frame, or its beginning."""
    tail = plain[max(plain.rfind("，"), plain.rfind("；"), plain.rfind("。")) + 1 :]
    return bool(
        grammar.CONDITION.search(plain)
        or _UNSTARTED.match(plain)
        or _HALF_A_FRAME.search(plain)
        or _TO_THIS.search(plain)
        or _ON_WHAT_GROUNDS.search(tail)
        or _UNENDED.search(tail)
        or _ORDINAL_OF.search(plain)
        or _NAMED_WITH_DAYS.fullmatch(plain)
        or _MEETING.fullmatch(plain)
        or (_ATTRIBUTE.search(plain) is not None and not _HEAD_NOUN.search(plain))
        or (_WHAT_FOR.match(plain) and not _DONE.search(plain))
    )


def asks(plain: str, closing: str) -> bool:
    """Whether the words ask, and assert nothing that could be chosen or be false."""
    return closing in ("？", "?") or (closing in ("：", ":") and _ASKS.search(plain) is not None)


def begins_late(plain: str, opening: str) -> bool:
    """Whether the words say in what respect something is given, and nobody has to do it."""
    return not opening.endswith(("要", "必须")) and _GIVEN_FOR.match(plain) is not None


def begins_an_attribute(clause: str) -> bool:
    """Whether the clause begins an attribute (县委提出的以…为…，) of which clauses further on have the noun."""
    return "的以" in clause and _ATTRIBUTE.search(clause) is not None and not _HEAD_NOUN.search(clause)


def points_to_what_was_seen(clause: str) -> bool:
    """Whether the clause is of something (有关做法) that only the sentence ahead has told of."""
    return "有关" in clause and _SAID_ONES.search(clause) is not None


def is_unstarted(plain: str) -> bool:
    """Whether a frame begins as no stem can."""
    return _UNSTARTED.match(plain) is not None


def is_grounds(clause: str) -> bool:
    """Whether the clause only says on what grounds something is done, after a 要 or not."""
    return _ON_WHAT_GROUNDS.search(clause) is not None


def is_courtesy(source: Source, sentence: int, start: int, end: int) -> bool:
    """Whether the words, or those a little ahead in their sentence, ask the audience for something, or name whom it
    thanks."""
    if source.plain[start] == "向" and _THANKS.search(source.plain, end, source.sentences[sentence].end):
        return True
    return _COURTESY.search(source.plain, max(source.sentences[sentence].start, start - _REACH), end) is not None
