"""PINs: only the right one fits, what is kept does not tell it, and wrong ones make wait."""

from __future__ import annotations

import pytest

from studyapp.core.learning.pin import fits, hashed, wait_after

KEPT = hashed("2580", b"0123456789abcdef")


def test_only_the_right_one_fits() -> None:
    assert fits("2580", KEPT)
    assert fits("２５８０", KEPT)  # as an input method for Chinese leaves it
    assert not fits("2581", KEPT)
    assert not fits("", KEPT)


def test_what_is_kept_does_not_tell_it() -> None:
    assert "2580" not in KEPT
    assert hashed("2580", b"another salt....") != KEPT


@pytest.mark.parametrize("kept", ["", "2580", "scrypt$1$8$1$00$00", "scrypt$999999999$8$1$00$00", KEPT[:-1]])
def test_something_else_fits_none(kept: str) -> None:
    assert not fits("2580", kept)


def test_waiting_doubles_and_has_an_end() -> None:
    assert [wait_after(failures) for failures in range(7)] == [0, 0, 0, 2, 4, 8, 16]
    assert wait_after(1000) == 300
