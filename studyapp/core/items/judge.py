"""What would be right in a blank, by the article itself."""

from __future__ import annotations

from studyapp.core.items.points import Point
from studyapp.core.items.stems import Stem
from studyapp.core.items.wording import Wording, bare

_CLAUSE = 6
"""Characters from which on words are a clause or an object that a sentence lists."""
_DOUBLED = 2
"""Characters that nobody writes twice in a row."""


class Judge:
    """Knows what would be right in a blank."""

    def __init__(self, stem: Stem, point: Point, statement: Wording) -> None:
        source = stem.source
        self._says = source.says_bare
        self._key = bare(source.plain[point.span.start : point.span.end])
        self._barred = {bare(source.plain[span.start : span.end]) for span in point.barred}
        self._shown = bare(statement.plain)
        sentence = source.sentences[source.sentence_at(point.span.start)]
        self._sentence = bare(source.plain[point.span.end : sentence.end])
        before, after = stem.around(point.span)
        self._before, self._after = bare(before), bare(after)

    def is_wrong(self, core: str, *, lenient: bool) -> bool:
        """Whether these words in the key's place are neither said by the article nor given away by the stem.

        `lenient` is for rivals whose partner stands in the stem: there only the whole clause counts, else also the
        words next to the blank.
        """
        key, before, after = self._key, self._before, self._after
        if not core or core in key or key in core or core in self._barred or core in self._shown:
            return False
        if len(core) >= _DOUBLED and (before.endswith(core[:2]) or after.startswith(core[-2:])):
            return False  # 引领|引领作用 is no Chinese
        if not lenient and len(core) >= _CLAUSE and core in self._sentence:
            return False  # said in the same breath, so that it could stand in the key's place too
        if lenient and not before and not after:
            return True  # the partner that makes it wrong stands in the stem's opening
        if self._says(before[-12:] + core + after[:12]):
            return False
        if lenient:
            return True
        if len(core) >= 4 and len(before) >= 2 and self._says(before[-2:] + core):
            return False
        if len(before) + len(after) >= 3 and self._says(before[-3:] + core + after[:3]):
            return False
        return not (len(after) >= 2 and len(core) >= 3 and self._says(core + after[:4]))
