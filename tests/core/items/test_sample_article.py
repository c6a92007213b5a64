"""The article that ships with the program, read and asked: the figures that generation is held to."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from studyapp.core.article import Article
from studyapp.core.items.audit import audit
from studyapp.core.items.item import Item, ItemType
from studyapp.core.items.pipeline import generate
from studyapp.core.items.wording import bare
from studyapp.core.reading.pipeline import read
from studyapp.core.text.clean import clean


@lru_cache
def made(path: Path) -> tuple[Article, tuple[Item, ...]]:
    article = clean(path.read_text(encoding="utf-8"))
    return article, generate(article, read(article), seed=0)


def test_there_are_items_enough_of_every_type(sample_path: Path) -> None:
    _, items = made(sample_path)
    assert len(items) >= 150
    assert {item.type for item in items} == set(ItemType)


def test_the_audit_has_nothing_to_object(sample_path: Path) -> None:
    article, items = made(sample_path)
    assert [finding for item in items for finding in audit(item, article)] == []


def test_true_and_false_balance_and_options_are_of_a_length(sample_path: Path) -> None:
    _, items = made(sample_path)
    statements = [item.key for item in items if item.type is ItemType.TRUEFALSE]
    assert 0.45 <= sum(key is True for key in statements) / len(statements) <= 0.55
    rows = [item.options for item in items if item.type is ItemType.SINGLE if isinstance(item.options, tuple)]
    level = sum(len({len(bare(option)) for option in row}) == 1 for row in rows) / len(rows)
    assert level >= 0.4


def test_stems_are_no_longer_than_needed(sample_path: Path) -> None:
    _, items = made(sample_path)
    lengths = sorted(len(item.stem) for item in items)
    assert lengths[len(lengths) // 2] <= 60
    assert lengths[-1] <= 160
