"""Invisible signs never get into the file; visible ones are left as typed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalpos.domain.tidy_text import tidy


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Ada   Lovelace ", "Ada Lovelace"),
        ("Ada\tLovelace\r\n", "Ada Lovelace"),
        ("A\x00d\x1ba\x7f", "Ada"),
        ("\u202eadA\u202c", "adA"),
        ("\ufeffAda\u200b", "Ada"),
        ("Ada\ud800", "Ada"),
        ("Zoe\u0308", "Zoë"),
        ("Ada ☕", "Ada ☕"),
        ("👩\u200d🍳", "👩\u200d🍳"),
        ("\u200d", ""),
        ("李小龍", "李小龍"),
    ],
)
def test_what_nobody_sees_is_left_out(typed: str, kept: str) -> None:
    assert tidy(typed) == kept


@given(st.text(st.characters()))
def test_tidy_text_can_always_be_stored_and_is_tidy(text: str) -> None:
    kept = tidy(text)
    kept.encode()
    assert tidy(kept) == kept
    assert not [sign for sign in kept if unicodedata.category(sign) in ("Cc", "Cs")]
