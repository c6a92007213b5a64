from __future__ import annotations

import unicodedata

import pytest

from studyapp.exchange.radicals import without_radicals


def test_text_without_radicals_is_the_same_object() -> None:
    text = "二十届三中全会（一）①，　A１"
    assert without_radicals(text) is text


def test_only_radicals_change() -> None:
    assert without_radicals("⼆⼗届三中全会（⼀）①，　A１") == "二十届三中全会（一）①，　A１"


@pytest.mark.parametrize(
    ("radicals", "characters"), [("⺠⽣", "民生"), ("⻓⻛⻔⻅", "长风门见"), ("⾧⾨⾒⾺", "長門見馬")]
)
def test_both_blocks(radicals: str, characters: str) -> None:
    assert without_radicals(radicals) == characters


def test_kangxi_radicals_are_as_unicode_decomposes_them() -> None:
    radicals = [chr(code) for code in range(0x2F00, 0x2FD6) if chr(code) != "⼾"]
    assert without_radicals("".join(radicals)) == "".join(unicodedata.normalize("NFKC", one) for one in radicals)


def test_door_is_written_in_the_script_of_the_text() -> None:
    assert without_radicals("农⼾增收，开⼾办业") == "农户增收，开户办业"
    assert without_radicals("農⼾增收，開⼾辦業") == "農戶增收，開戶辦業"


def test_length_stays() -> None:
    every = "".join(chr(code) for code in range(0x2E80, 0x2FE0))
    assert len(without_radicals(every)) == len(every)
