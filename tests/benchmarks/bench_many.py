"""Ten times as many items: exporting them, and looking for duplicates among them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from studyapp.core.items.duplicates import duplicates
from studyapp.core.items.item import Item, ItemId, ItemType
from studyapp.services.exporting import TARGETS
from tests.benchmarks.conftest import Compare
from tests.exchange.exports.sets import every_type, export
from tests.store.invented import item

LIMIT = 15  # linear growth is promised, which is 10; a square would be 100
TURNS = 3


def _sets(count: int) -> tuple[Item, ...]:
    kinds = every_type()
    return tuple(replace(kinds[at % len(kinds)], id=ItemId(f"x{at}")) for at in range(count))


@pytest.mark.parametrize("target", sorted(set(TARGETS) - {"docx", "pdf"}))  # papers hold 2,000 at most
def test_export(compare: Compare, target: str) -> None:
    many, few = _sets(10_000), _sets(1_000)
    what = f"10,000 items as {target} beside 1,000"
    assert compare(what, partial(export, target, many), partial(export, target, few), TURNS).ratio <= LIMIT


def test_duplicates_where_all_are_much_alike(compare: Compare) -> None:
    def alike(count: int) -> list[Item]:
        stems = [f"云岫市第{number}号文件要求坚持以人民为中心，推动高质量发展。" for number in range(count)]
        return [replace(item(stem, ItemType.TRUEFALSE, stem=stem, options=(), key=True), quote=stem) for stem in stems]

    many, few = alike(10_000), alike(1_000)
    what = "looking for duplicates among 10,000 items beside 1,000"
    assert compare(what, partial(duplicates, many), partial(duplicates, few), TURNS).ratio <= LIMIT
