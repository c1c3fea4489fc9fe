"""The letters of our codes by the numbers of keys, against the rows of a US keyboard."""

from __future__ import annotations

import pytest

from loyalpos.devices.key_positions import letters_by_position
from loyalpos.domain.card.card_code import ALPHABET

# The first key of each row in scan code set 1; the codes go on from left to right.
_ROWS = {16: "QWERTYUIOP", 30: "ASDFGHJKL", 44: "ZXCVBNM"}
# Virtual key numbers of an ANSI keyboard from 0 on, as macOS has them; _ is no letter.
_MACOS = "ASDFHGZXCV_BQWERYT_____________OU_IP_LJ_K____NM"


@pytest.mark.parametrize(("platform", "offset"), [("linux", 8), ("freebsd14", 8), ("win32", 0)])
def test_the_rows_of_a_us_keyboard(platform: str, offset: int) -> None:
    numbered = {
        first + place + offset: letter
        for first, row in _ROWS.items()
        for place, letter in enumerate(row)
        if letter in ALPHABET
    }
    assert letters_by_position(platform) == numbered


def test_the_virtual_keys_of_macos() -> None:
    expected = {code: letter for code, letter in enumerate(_MACOS) if letter in ALPHABET}
    assert letters_by_position("darwin") == expected


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_every_letter_has_one_position(platform: str) -> None:
    assert sorted(letters_by_position(platform).values()) == sorted(ALPHABET)
