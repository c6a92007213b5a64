"""H5P: a question set without the libraries that draw it; these must be on the host."""

from __future__ import annotations

import html
import json
import uuid
from collections.abc import Iterator

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import Item, ItemType
from studyapp.exchange.exports.item_text import (
    TYPE_WORDS,
    blank_count_stem,
    blanks_of,
    both_scripts,
    columns_of,
    options_of,
    pieces,
    places_of,
)
from studyapp.exchange.exports.job import File, Job, one_line
from studyapp.exchange.exports.losses import Action, Numbered
from studyapp.exchange.exports.package import zip_bytes

Document = dict[str, object]

SET = ("H5P.QuestionSet", 1, 21)
CHOICE, TRUTH = ("H5P.MultiChoice", 1, 16), ("H5P.TrueFalse", 1, 8)
BLANKS, DRAG = ("H5P.Blanks", 1, 14), ("H5P.DragText", 1, 10)
_LIBRARIES = {
    ItemType.SINGLE: CHOICE,
    ItemType.MULTIPLE: CHOICE,
    ItemType.TRUEFALSE: TRUTH,
    ItemType.CLOZE: BLANKS,
    ItemType.SET: BLANKS,
    ItemType.RECALL: BLANKS,
    ItemType.MATCHING: DRAG,
    ItemType.ORDERING: DRAG,
}
_SPACE = uuid.UUID("6f0c2b1e-64a5-4f6f-9d0f-6b9c1f6f2a51")
"""By which the ids of questions follow from those of items (RFC 4122, version 5)."""
# Signs that part answers, hints and feedback, and cannot be escaped (h5p-blanks, issue 21).
_WIDE = str.maketrans({"*": "＊", "/": "／", ":": "：", "\\": "＼"})


def write(job: Job) -> tuple[File, ...]:
    """One package of content."""
    questions, used = [], {SET}
    for one in job.each():
        library = _LIBRARIES[one.item.type]
        used.add(library)
        questions.append(
            {
                "library": f"{library[0]} {library[1]}.{library[2]}",
                "params": _params(job, one),
                "subContentId": str(uuid.uuid5(_SPACE, f"{one.number} {one.item.id}")),
                "metadata": {"title": _title(one), "license": "U", "contentType": library[0].removeprefix("H5P.")},
            }
        )
    names = sorted(f"{name} {major}.{minor}" for name, major, minor in used)
    job.ledger.note(
        UserError(
            QT_TRANSLATE_NOOP(
                "errors", "The package holds questions only; the host needs these libraries of H5P: {names}."
            ),
            names=", ".join(names),
        )
    )
    content: Document = {
        "introPage": {"showIntroPage": False, "title": _html(job.title)},
        "progressType": "textual",
        "passPercentage": 60,
        "questions": questions,
        "disableBackwardsNavigation": False,
        "randomQuestions": False,
        "endGame": {"showResultPage": True, "showSolutionButton": True, "showRetryButton": True},
        "override": {"checkButton": True},
        "texts": {
            "prevButton": job.words("上一题"),
            "nextButton": job.words("下一题"),
            "finishButton": job.words("交卷"),
            "textualProgress": job.words("第 @current 题，共 @total 题"),
        },
    }
    head: Document = {
        "title": job.title[:200] or "StudyApp",
        "language": "zh",
        "mainLibrary": SET[0],
        "embedTypes": ["iframe"],
        "license": "U",
        "preloadedDependencies": [
            {"machineName": name, "majorVersion": major, "minorVersion": minor} for name, major, minor in sorted(used)
        ],
    }
    return (File(zip_bytes([("h5p.json", _json(head)), ("content/content.json", _json(content))])),)


def _params(job: Job, one: Numbered) -> Document:
    item = one.item
    told = [{"from": 0, "to": 100, "feedback": _html(item.rationale)}] if item.rationale else []
    match item.type:
        case ItemType.SINGLE | ItemType.MULTIPLE:
            key = places_of(item)
            answers = [
                {"text": _paragraph(option), "correct": at in key, "tipsAndFeedback": {}}
                for at, option in enumerate(options_of(item))
            ]
            behaviour: Document = {
                "type": "single" if item.type is ItemType.SINGLE else "multi",
                "singlePoint": item.type is ItemType.SINGLE,
                "randomAnswers": True,
                "enableRetry": True,
                "enableSolutionsButton": True,
            }
            made: Document = {"question": _paragraph(item.stem), "answers": answers, "behaviour": behaviour}
            return {**made, "overallFeedback": told, "UI": _buttons(job, "showSolutionButton", "tryAgainButton")}
        case ItemType.TRUEFALSE:
            why = _html(item.rationale)
            return {
                "question": _paragraph(item.stem),
                "correct": "true" if item.key is True else "false",
                "behaviour": {"enableRetry": True, "feedbackOnCorrect": why, "feedbackOnWrong": why},
                "l10n": {
                    "trueText": job.words("正确"),
                    "falseText": job.words("错误"),
                    **_buttons(job, "showSolutionButton", "tryAgain"),
                },
            }
        case ItemType.MATCHING | ItemType.ORDERING:
            return _dragged(job, one, told)
    return _typed(job, one, told)


def _typed(job: Job, one: Numbered, told: list[Document]) -> Document:
    item = one.item
    blanks: tuple[tuple[str, ...], ...] = blanks_of(item)
    stem, heading = item.stem, job.words("填空")
    if item.type is ItemType.SET:
        stem = blank_count_stem(item)
        everything = tuple(answer for accepted in blanks for answer in accepted)
        blanks = (everything,) * len(blanks)
        job.ledger.lost(
            one,
            Action.WEAKENED,
            UserError(
                QT_TRANSLATE_NOOP("errors", "Each blank takes every member, so that one written twice counts twice.")
            ),
        )
    elif item.type is ItemType.RECALL:
        job.ledger.lost(
            one,
            Action.WEAKENED,
            UserError(
                QT_TRANSLATE_NOOP("errors", "Written into one blank; a single wrong character counts as all wrong.")
            ),
        )
    _note_signs(job, one, [answer for accepted in blanks for answer in accepted], [stem] if "*" in stem else [])
    parts = [_html(piece.replace("*", "＊")) for piece in pieces(stem, len(blanks))]
    holes = ["*" + "/".join(_html(_safe(answer)) for answer in both_scripts(accepted)) + "*" for accepted in blanks]
    text = "".join(part for pair in zip(parts, [*holes, ""], strict=True) for part in pair)
    return {
        "text": f"<p>{heading}</p>",
        "questions": [f"<p>{text}</p>"],
        "overallFeedback": told,
        "behaviour": {
            "caseSensitive": False,
            "acceptSpellingErrors": False,
            "enableRetry": True,
            "enableSolutionsButton": True,
        },
        **_buttons(job, "showSolutions", "tryAgain"),
    }


def _dragged(job: Job, one: Numbered, told: list[Document]) -> Document:
    """Rows with a place for a word each: pairs, or the parts of an order by number."""
    item = one.item
    job.ledger.lost(
        one,
        Action.CONVERTED,
        UserError(QT_TRANSLATE_NOOP("errors", "Asked as words to be dragged to their places.")),
    )
    rows = list(_rows(item))
    left, right = columns_of(item)
    used = {word for _head, word in rows}
    rest = [word for word in dict.fromkeys(right) if word not in used]
    _note_signs(job, one, [*used, *rest], [text for text in left if "*" in text])
    lines = [f"{_html(head.replace('*', '＊'))} *{_html(_safe(word))}*" for head, word in rows]
    return {
        "taskDescription": _paragraph(item.stem),
        "textField": "\n".join(lines),
        "distractors": "\n".join(f"*{_html(_safe(word))}*" for word in rest),
        "overallFeedback": told,
        "behaviour": {"enableRetry": True, "enableSolutionsButton": True, "instantFeedback": False},
        **_buttons(job, "showSolution", "tryAgain"),
    }


def _rows(item: Item) -> Iterator[tuple[str, str]]:
    if item.type is ItemType.ORDERING:
        options = options_of(item)
        yield from ((f"{place}.", options[at]) for place, at in enumerate(places_of(item), 1))
    else:
        left, right = columns_of(item)
        yield from ((f"{one} ——", right[at]) for one, at in zip(left, places_of(item), strict=False))


def _note_signs(job: Job, one: Numbered, answers: list[str], others: list[str]) -> None:
    if others or any(_safe(answer) != one_line(answer) for answer in answers):
        job.ledger.lost(
            one,
            Action.CHANGED,
            UserError(QT_TRANSLATE_NOOP("errors", "* / : \\ cannot stand in an answer of H5P: written in full width.")),
        )


def _buttons(job: Job, solution: str, again: str) -> Document:
    return {"checkAnswer": job.words("检查"), solution: job.words("查看答案"), again: job.words("重做")}


def _title(one: Numbered) -> str:
    return f"{one.number}. {TYPE_WORDS[one.item.type].partition('（')[0]}"


def _safe(answer: str) -> str:
    return one_line(answer).translate(_WIDE)


def _html(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


def _paragraph(text: str) -> str:
    return f"<p>{_html(text)}</p>"


def _json(document: Document) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()
