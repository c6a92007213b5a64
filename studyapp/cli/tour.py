"""`studyapp tour FILE`: the main job at a glance, for a terminal without a display."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from itertools import count
from pathlib import Path

from studyapp.cli import material, shown
from studyapp.cli.arguments import STDIN
from studyapp.cli.console import Console
from studyapp.cli.generate import refuse_to_overwrite
from studyapp.core.article import Article
from studyapp.core.errors import UserError
from studyapp.core.items.item import Item, ItemType
from studyapp.exchange.quiz_json import json_text, quiz_set_document, write_quiz_set
from studyapp.paths import Paths

QUESTIONS = 10


def run(given: argparse.Namespace, console: Console, paths: Paths) -> int:
    """Show title, phrases and ten questions with their keys and evidence; write the whole set, and say where."""
    out = Path(given.output) if given.output else None
    refuse_to_overwrite(out, given.file, console)
    article = material.load_article(given.file, console)
    reading = material.read_phrases(article, given.file, console)
    items = material.make_items(article, reading, given.file, console, seed=given.seed or 0)
    if out is None:
        stem = "article" if given.file == STDIN else Path(given.file).stem
        out = _write_nearby(f"{stem}.quiz.json", paths, article, items)
    else:
        write_quiz_set(out, article, items)
    for line in (*shown.article_lines(article, console), *shown.phrase_lines(reading, console)):
        console.say(line)
    console.say()
    console.say(console.paint(console.translate("cli", "Questions"), shown.BOLD))
    for number, item in enumerate(mixed(items, QUESTIONS), 1):
        first, *others = shown.item_lines(item, console)
        for line in ("", f"{number}. {first}", *others, *shown.answer_lines(item, console)):
            console.say(line)
    console.say()
    written = console.translate("cli", "All questions ({count}) are in {path}")
    console.say(written.format(count=len(items), path=out.absolute()))
    return 0


def mixed(items: Sequence[Item], most: int) -> tuple[Item, ...]:
    """`most` of the items: each type in turn, spread over the article, and no sentence twice while there are others."""
    by_type = {kind: [item for item in items if item.type is kind] for kind in ItemType}
    waiting = [_spread(of_type) for of_type in by_type.values() if of_type]
    chosen: list[Item] = []
    used: set[object] = set()
    while len(chosen) < most and any(waiting):
        for queue in waiting:
            if queue and len(chosen) < most:
                fresh = next((item for item in queue if item.evidence not in used), queue[0])
                queue.remove(fresh)
                used.add(fresh.evidence)
                chosen.append(fresh)
    return tuple(chosen)


def _spread(items: list[Item]) -> list[Item]:
    """The items so ordered that any first few of them stand far apart: the middle, the quarters, the eighths."""
    order: list[Item] = []
    ranges = [(0, len(items))]
    for start, end in ranges:  # grows while it is walked
        if start < end:
            middle = (start + end) // 2
            order.append(items[middle])
            ranges += [(start, middle), (middle + 1, end)]
    return order


def _write_nearby(name: str, paths: Paths, article: Article, items: tuple[Item, ...]) -> Path:
    """Write the set into this folder or, where that cannot be, into the data folder; returns the file."""
    try:
        place = _free_place(Path.cwd(), name, article, items)
        write_quiz_set(place, article, items)
    except (OSError, UserError):
        place = _free_place(paths.data, name, article, items)
        write_quiz_set(place, article, items)
    return place


def _free_place(folder: Path, name: str, article: Article, items: tuple[Item, ...]) -> Path:
    """A file of that name or, where another one has it, with a number: what somebody changed is not overwritten."""
    wanted = json_text(quiz_set_document(article, items)).encode()
    for number in count(1):
        place = folder / (name if number == 1 else name.replace(".quiz.json", f"-{number}.quiz.json"))
        if not place.exists() or (place.is_file() and place.read_bytes() == wanted):
            break
    return place
