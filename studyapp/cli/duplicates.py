"""`studyapp duplicates`: which items of the bank ask the same fact; merging them is for the window, where they are
seen side by side."""

from __future__ import annotations

import argparse
import json
from contextlib import closing

from studyapp.cli.console import Console
from studyapp.core.ids import ItemRow
from studyapp.core.items.duplicates import Likeness
from studyapp.core.items.written import key_text
from studyapp.paths import Paths
from studyapp.services.bundle import open_services
from studyapp.services.duplicates import SameFact, find_duplicates
from studyapp.services.item_bank import BankRowView


def run(given: argparse.Namespace, console: Console, paths: Paths) -> int:
    """Print the groups with why each item is in them, or with `--json` the same as JSON."""
    with closing(open_services(paths.data)) as services:
        groups = find_duplicates(services.duplicates.to_compare())
        views = services.bank.views([row for group in groups for row in group.rows])
    if given.json:
        console.say(json.dumps([_shape(group, views) for group in groups], ensure_ascii=False, indent=1))
        return 0
    for number, group in enumerate(groups, 1):
        console.say(f"{number}. {_line(group.first, views)}")
        for other in group.others:
            console.say(f"   {_why(other.why, other.alike, console)}: {_line(other.row, views)}")
    told = console.translate("cli", "{count} groups of questions ask the same.")
    console.say(told.format(count=len(groups)))
    return 0


def _line(row: ItemRow, views: dict[ItemRow, BankRowView]) -> str:
    item = views[row].stored.item
    stem, answer = (" ".join(words.split()) for words in (item.stem, key_text(item.options, item.key)))
    return f"{stem}  [{answer}]"


def _why(why: Likeness, alike: float, console: Console) -> str:
    words = {
        Likeness.WORDS: console.translate("cli", "word for word"),
        Likeness.SENTENCE: console.translate("cli", "same answer, same sentence"),
        Likeness.NEAR: console.translate("cli", "same answer, like stem"),
    }[why]
    return words if why is Likeness.WORDS else f"{words} ({round(100 * alike)} %)"


def _shape(group: SameFact, views: dict[ItemRow, BankRowView]) -> dict[str, object]:
    first = views[group.first].stored.item
    return {
        "id": first.id,
        "type": first.type.value,
        "stem": first.stem,
        "answer": key_text(first.options, first.key).split("\n"),
        "same": [
            {
                "id": views[other.row].stored.item.id,
                "stem": views[other.row].stored.item.stem,
                "why": other.why.value,
                "alike": round(other.alike, 3),
            }
            for other in group.others
        ],
    }
