"""Moodle XML in: multichoice, truefalse, shortanswer, numerical, matching, ordering, cloze, gapselect, ddwtos."""

from __future__ import annotations

import re
from collections.abc import Iterator

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import BLANK, Item, ItemType, MatchOptions
from studyapp.core.items.written import Written, make_item
from studyapp.exchange.bank import BankRow, Place, row_made
from studyapp.exchange.html_text import text_of_html
from studyapp.exchange.safe_xml import Element

_EMBEDDED = re.compile(r"\{\d*:(?P<type>[A-Z_]+):(?P<answers>(?:\\.|[^}\\])*)\}")
_GAP = re.compile(r"\[\[(\d+)\]\]")


def moodle_rows(root: Element) -> Iterator[BankRow]:
    """The questions of a `quiz` element, a row for each; categories become tags."""
    tags: tuple[str, ...] = ()
    for question in root.iter("question"):
        kind = question.get("type", "")
        if kind == "category":
            way = question.findtext("category/text", "").strip()
            parts = [part for part in way.split("/") if part and part not in ("$course$", "top")]
            tags = tuple(parts[-1:])
            continue
        if kind == "description":
            continue
        own = tuple(tag.findtext("text", "").strip() for tag in question.iterfind("tags/tag"))
        raw = _text(question.find("questiontext"))
        place = Place(question.sourceline or 1)
        yield row_made(place, raw, _Maker(question, kind, raw), tuple(tag for tag in (*tags, *own) if tag))


class _Maker:
    """Makes the item of a question when it is called."""

    def __init__(self, question: Element, kind: str, stem: str) -> None:
        self._question = question
        self._kind = kind
        self._stem = stem
        self._written = Written(stem, rationale=_text(question.find("generalfeedback")))

    def __call__(self) -> Item:
        match self._kind:
            case "multichoice":
                return self._choice()
            case "truefalse":
                truth = [text.strip().lower() == "true" for text, weight in self._answers() if weight > 0]
                return self._made(ItemType.TRUEFALSE, (), bool(truth and truth[0]))
            case "shortanswer" | "numerical":
                accepted = tuple(text for text, weight in self._answers() if weight >= 100)
                stem = self._stem if BLANK in self._stem else f"{self._stem}{BLANK}"
                return make_item(ItemType.CLOZE, stem, (), (accepted,), self._written)
            case "matching":
                return self._matching()
            case "ordering":
                rows = sorted(self._answers(), key=lambda answer: answer[1])
                return self._made(ItemType.ORDERING, tuple(text for text, _ in rows), tuple(range(len(rows))))
            case "cloze" | "multianswer":
                return self._cloze()
            case "gapselect" | "ddwtos":
                return self._gaps()
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Questions of the type “{type}” are not known here."), type=self._kind or "?"
        )

    def _made(self, kind: ItemType, options: tuple[str, ...], key: bool | int | tuple[int, ...]) -> Item:
        return make_item(kind, self._stem, options, key, self._written)

    def _answers(self) -> list[tuple[str, float]]:
        found = []
        for answer in self._question.iterfind("answer"):
            try:
                weight = float(answer.get("fraction", "0"))
            except ValueError:
                weight = 0.0
            found.append((_text(answer), weight))
        return found

    def _choice(self) -> Item:
        answers = self._answers()
        options = tuple(text for text, _ in answers)
        right = tuple(at for at, (_, weight) in enumerate(answers) if weight > 0)
        if self._question.findtext("single", "true").strip().lower() in ("true", "1"):
            best = max(range(len(answers)), key=lambda at: answers[at][1], default=-1)
            return self._made(ItemType.SINGLE, options, best if right else -1)
        return self._made(ItemType.MULTIPLE, options, right)

    def _matching(self) -> Item:
        pairs = [(_text(sub), _text(sub.find("answer"))) for sub in self._question.iterfind("subquestion")]
        right = tuple(dict.fromkeys(answer for _, answer in pairs if answer))
        left = tuple(text for text, _ in pairs if text)
        key = tuple(right.index(answer) for text, answer in pairs if text and answer)
        return make_item(ItemType.MATCHING, self._stem, MatchOptions(left, right), key, self._written)

    def _cloze(self) -> Item:
        accepted: list[tuple[str, ...]] = []

        def blank(found: re.Match[str]) -> str:
            accepted.append(tuple(_right_ones(found["answers"])))
            return BLANK

        stem = _EMBEDDED.sub(blank, self._stem)
        return make_item(ItemType.CLOZE, stem, (), tuple(accepted), self._written)

    def _gaps(self) -> Item:
        words = [_text(option) for tag in ("selectoption", "dragbox") for option in self._question.iterfind(tag)]
        accepted: list[tuple[str, ...]] = []

        def blank(found: re.Match[str]) -> str:
            number = int(found[1])
            accepted.append((words[number - 1],) if 0 < number <= len(words) else ())
            return BLANK

        stem = _GAP.sub(blank, self._stem)
        return make_item(ItemType.CLOZE, stem, (), tuple(accepted), self._written)


def _right_ones(answers: str) -> Iterator[str]:
    """The answers of an embedded question that are worth everything."""
    for part in re.split(r"(?<!\\)~", answers):
        text = re.split(r"(?<!\\)#", part, maxsplit=1)[0].strip()
        if text.startswith(("=", "%100%")):
            yield re.sub(r"\\(.)", r"\1", text.removeprefix("=").removeprefix("%100%")).strip()


def _text(element: Element | None) -> str:
    """The words in an element's `text`, without their HTML."""
    return "" if element is None else text_of_html(element.findtext("text", "") or "")
