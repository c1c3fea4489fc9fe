"""Folding what people type [R53a]."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalpos.domain.customer.search_text import fold, query_words, search_words


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("bjorn", "Bjørn"),
        ("joao", "João"),
        ("gross", "Groß"),
        ("lukasz", "Łukasz"),
        ("soren", "Søren"),
        ("mueller", "Müller"),
        ("muller", "Müller"),
        ("MÜLLER", "Müller"),
        ("aerlig", "Ærlig"),
        ("thor", "Þór"),
        ("aase", "Aase"),
        ("ase", "Åse"),
        ("ilker", "İlker"),
        ("isik", "Işık"),
        ("o'neill", "O'Neill"),
        ("anne marie", "Anne-Marie"),
    ],
)
def test_r53a_what_is_typed_finds_the_name(typed: str, name: str) -> None:
    assert set(query_words(typed)) <= set(search_words(name).split())


def test_r53a_letters_in_two_parts_are_the_same_letters() -> None:
    assert search_words("Mu\u0308ller") == search_words("Müller") == "muller mueller"
    assert fold("\u00e5") == fold("a\u030a") == "a"


def test_words_come_in_order_with_german_spellings_at_the_end() -> None:
    assert search_words("Jörg Groß") == "jorg gross joerg"


@pytest.mark.parametrize("text", ["", "  ", "-", "'\"*", "\x00\u202e"])
def test_signs_alone_are_no_words(text: str) -> None:
    assert query_words(text) == ()
    assert search_words(text) == ""


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=60))
def test_every_text_finds_itself(text: str) -> None:
    assert set(query_words(text)) <= set(search_words(text).split())
    assert all(word.isalnum() for word in query_words(text))
