"""`studyapp quiz FILE`: practice in the terminal, with the same history as in the window."""

from __future__ import annotations

import argparse
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from studyapp.cli import answers, learners, material, shown
from studyapp.cli.arguments import STDIN
from studyapp.cli.console import Console
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import Item, ItemType, MatchOptions
from studyapp.paths import Paths
from studyapp.settings import Settings

if TYPE_CHECKING:
    from studyapp.core.learning.grading import Grade, Response, Rules
    from studyapp.services.bundle import Services
    from studyapp.services.practice import Session, SessionResult

_QUIT = "q"
_SHOW = "?"
_HINT = "!"


class _QuitError(Exception):
    """The learner has had enough, or the answers have ended."""


def run(given: argparse.Namespace, console: Console, paths: Paths, settings: Settings) -> int:
    """Ask items about FILE one by one, each answer on disk before the next shows, and end with the score."""
    from studyapp.services.authoring import Prepared
    from studyapp.services.bundle import open_services

    article = material.load_article(given.file, console)
    if given.file == STDIN:
        console.answers = _terminal()
    reading = material.read_phrases(article, given.file, console)
    # Always the same items, so that the history of each goes on; the seed is for their order.
    items = material.make_items(article, reading, given.file, console, seed=0)
    services = open_services(paths.data)
    try:
        learners.sit_down(given.learner, services, console, settings)
        now = datetime.now(UTC)
        row, _ = services.library.keep(Prepared(article, reading, items), now)
        types = [kind for kind in answers.ASKED if given.types is None or kind in given.types]
        seed = int(now.timestamp()) if given.seed is None else given.seed
        limit = given.limit or settings.session_size
        session = services.practice.start(row, now, seed=seed, types=types, limit=limit)
        if not session.queue:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "{name}: there is no question of these types."),
                name=material.display_name(given.file, console),
            )
        for line in shown.article_lines(article, console):
            console.say(line)
        try:
            _ask_all(session, services, console, settings.rules())
        finally:
            result = services.practice.finish(session, datetime.now(UTC))
        _say_score(result, len(session.queue), console)
    finally:
        services.close()
    return 0


def _ask_all(session: Session, services: Services, console: Console, rules: Rules) -> None:
    for number, stored in enumerate(session.queue, 1):
        console.say()
        first, *others = shown.item_lines(stored.item, console)
        for line in (f"{number}/{len(session.queue)} {first}", *others):
            console.say(line)
        begun = time.monotonic()
        try:
            response, hinted = _response(stored.item, console)
        except _QuitError:
            return
        seconds = time.monotonic() - begun
        graded = services.practice.answer(
            session, stored, response, seconds, datetime.now().astimezone(), hints=hinted, rules=rules
        )
        console.say(f"  {_verdict(graded.grade, console)}")
        if not graded.grade.right:
            for line in shown.comparison_lines(stored.item, response, console):
                console.say(line)
        for line in shown.answer_lines(stored.item, console):
            console.say(line)


def _response(item: Item, console: Console) -> tuple[Response, int]:
    """The answer of the learner, asked for until it is one (None where it is to be shown), and after how many hints.

    Raises _QuitError.
    """
    from studyapp.core.learning.hints import hints

    left = list(hints(item))
    told = 0
    while True:
        lines: list[str] = []
        count = answers.blanks(item)
        for blank in range(1, count + 1):
            place = f"{blank}/{count} " if count > 1 else ""
            line = console.ask(f"{place}{_prompt(item, console)} > ")
            if line is None or line.lower() == _QUIT:
                raise _QuitError
            if line == _SHOW:
                return None, told
            if line == _HINT:
                break
            lines.append(line)
        else:
            try:
                return answers.answer(item, tuple(lines)), told
            except answers.NoAnswerError:
                console.say(
                    "  " + console.translate("cli", "That is no answer here; ! gives a hint, ? shows it, q quits.")
                )
            continue
        if left:
            hint = left.pop(0)
            told += 1
            console.say("  " + console.translate("practice", hint.template).format(**hint.fields))
        else:
            console.say("  " + console.translate("cli", "There are no more hints."))


def _prompt(item: Item, console: Console) -> str:
    """How the answer is to be typed."""
    options = item.options
    if isinstance(options, MatchOptions):
        example = " ".join(f"{number}{letter}" for number, letter in zip((1, 2, 3), "BCA", strict=True))
        return console.translate("cli", "pairs, as in {example}").format(example=example)
    last = shown.LETTERS[len(options) - 1]
    match item.type:
        case ItemType.TRUEFALSE:
            return console.translate("cli", "y or n")
        case ItemType.CLOZE:
            return console.translate("cli", "words")
        case ItemType.RECALL:
            return console.translate("cli", "from memory")
        case ItemType.SET:
            count = len(item.key) if isinstance(item.key, tuple) else 1
            between = answers.separators(item)[0]
            return console.translate("cli", "{count} answers with {sign} between them").format(
                count=count, sign=between
            )
        case ItemType.ORDERING:
            return console.translate("cli", "A-{last}, in their order").format(last=last)
        case ItemType.MULTIPLE:
            return console.translate("cli", "A-{last}, all that are right").format(last=last)
    return f"A-{last}"


def _verdict(grade: Grade, console: Console) -> str:
    if grade.right:
        return console.paint(console.translate("cli", "Right."), shown.GREEN, shown.BOLD)
    if grade.score > 0:
        share = console.translate("cli", "Partly right: {percent} %.").format(percent=round(100 * grade.score))
        return console.paint(share, shown.YELLOW, shown.BOLD)
    return console.paint(console.translate("cli", "Wrong."), shown.RED, shown.BOLD)


def _say_score(result: SessionResult, asked: int, console: Console) -> None:
    console.say()
    if not result.answered:
        console.say(console.translate("cli", "Nothing was answered."))
        return
    sentence = console.translate("cli", "Score: {percent} %. Right: {right}. Answered: {answered} of {asked}.")
    percent = round(100 * result.score)
    line = sentence.format(percent=percent, right=result.right, answered=result.answered, asked=asked)
    console.say(console.paint(line, shown.BOLD))
    if result.assisted:
        apart = console.translate("cli", "With hints, and not in the score: {right} of {assisted} right.")
        console.say(apart.format(right=result.assisted_right, assisted=result.assisted))


def _terminal() -> TextIO:
    """The terminal behind a standard input that brought the article; raises UserError where there is none."""
    try:
        return Path("CONIN$" if sys.platform == "win32" else "/dev/tty").open(encoding="utf-8", errors="replace")
    except OSError:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Standard input brought the article, and there is no terminal to answer on.")
        ) from None
