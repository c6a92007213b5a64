from __future__ import annotations

from pathlib import Path

import pytest

from studyapp.core.errors import UserError
from studyapp.core.items.invariants import faults
from studyapp.core.items.item import Item, ItemType
from studyapp.core.items.written import LETTERS
from studyapp.exchange.article_files import read_text
from studyapp.exchange.bank_files import bank_in, is_bank, read_bank
from tests.exchange.messy_banks import MESSY, Messy


def told(item: Item) -> str:
    """An item's type and key as the messy banks write them."""
    key = item.key
    if isinstance(key, bool):
        words = "T" if key else "F"
    elif isinstance(key, int):
        words = LETTERS[key]
    elif isinstance(key, str):
        words = key
    elif item.type is ItemType.CLOZE:
        words = "|".join(part[0] for part in key if isinstance(part, tuple))
    else:
        words = "".join(LETTERS[place] for place in key if isinstance(place, int))
    return f"{item.type} {words}"


@pytest.mark.parametrize("messy", MESSY, ids=lambda messy: messy.name)
def test_banks_as_they_really_come(tmp_path: Path, messy: Messy) -> None:
    path = tmp_path / f"bank{messy.suffix}"
    path.write_bytes(messy.text.encode(messy.encoding))
    bank = read_bank(path)
    assert tuple(told(row.item) for row in bank.good if row.item) == messy.good
    assert [str(row.fault) for row in bank.bad if row.fault is None] == []
    assert len(bank.bad) == messy.bad
    for row in bank.good:
        assert row.item is not None
        assert faults(row.item) == ()
        assert row.place.number >= 1


def test_there_are_enough_of_them() -> None:
    assert len(MESSY) >= 30
    assert len({messy.name for messy in MESSY}) == len(MESSY)


def test_what_is_a_bank_and_what_an_article(article_text: str) -> None:
    for messy in MESSY:
        if messy.suffix == ".txt" and len(messy.good) > 1 and "recall" not in messy.good[0]:
            assert is_bank(messy.text), messy.name
    assert not is_bank(article_text)


@pytest.mark.parametrize(
    ("data", "suffix", "words"),
    [
        (b"", ".txt", "the file is empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(300), ".png", "not a text file"),
        (b"PK\x03\x04" + bytes(100), ".xlsx", "damaged"),
        (b"PK\x03\x04" + bytes(100), ".apkg", "damaged"),
        (b"<quiz><question>", ".xml", "not valid XML"),
        (b"<rss/>", ".xml", "neither Moodle's nor QTI"),
        ("只是一句话，什么也不问。".encode(), ".txt", "no questions"),
        ("甲,乙\n1,2\n".encode(), ".csv", "no columns for question and answer"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), ".xls", "save it as .xlsx"),
    ],
)
def test_what_is_no_bank_is_said_in_a_sentence(data: bytes, suffix: str, words: str) -> None:
    with pytest.raises(UserError) as caught:
        bank_in(data, f"bank{suffix}", suffix)
    assert words in str(caught.value)
    assert f"bank{suffix}" in str(caught.value)


def test_entities_are_refused() -> None:
    bomb = b"""<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
    <quiz><question type="truefalse"><questiontext><text>&b; is true</text></questiontext>
    <answer fraction="100"><text>true</text></answer></question></quiz>"""
    with pytest.raises(UserError, match=r"^bomb\.xml: not opened: .* declares entities of its own"):
        bank_in(bomb, "bomb.xml", ".xml")


def test_the_shipped_sample_is_no_bank() -> None:
    sample = Path(__file__).resolve().parents[2] / "resources" / "articles" / "nanchuan-plenum.txt"
    assert not is_bank(read_text(sample))
