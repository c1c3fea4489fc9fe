"""The check letters: everything that one or two slips can do is noticed."""

from __future__ import annotations

from itertools import combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reedsolo import RSCodec

from loyalpos.domain.card.check_letters import CHECKS, check_symbols, is_word, nearest_word

_DATA = 10
_SYMBOLS = st.integers(0, 15)


def _word(data: tuple[int, ...]) -> tuple[int, ...]:
    return (*data, *check_symbols(data))


def _some_words(count: int, seed: int) -> list[tuple[int, ...]]:
    random = Random(seed)
    return [_word(tuple(random.randrange(16) for _ in range(_DATA))) for _ in range(count)]


def _changed(word: tuple[int, ...], changes: dict[int, int]) -> tuple[int, ...]:
    return tuple(changes.get(place, symbol) for place, symbol in enumerate(word))


@given(st.lists(_SYMBOLS, min_size=1, max_size=13))
def test_the_same_letters_as_an_independent_implementation(data: list[int]) -> None:
    oracle = RSCodec(CHECKS, nsize=15, fcr=1, prim=0x13, c_exp=4)
    assert (*data, *check_symbols(data)) == tuple(oracle.encode(data))


def test_every_single_error_is_noticed_and_put_right() -> None:
    for word in _some_words(20, seed=1):
        for place, symbol in enumerate(word):
            for wrong in set(range(16)) - {symbol}:
                slip = _changed(word, {place: wrong})
                assert not is_word(slip)
                assert nearest_word(slip) == word


def test_every_swap_of_two_places_is_noticed() -> None:
    for word in _some_words(300, seed=2):
        for first, second in combinations(range(len(word)), 2):
            if word[first] != word[second]:
                assert not is_word(_changed(word, {first: word[second], second: word[first]}))


def test_every_double_substitution_is_noticed() -> None:
    # All of them on one word: the code is linear, so what is noticed does not depend on the word.
    word = _some_words(1, seed=3)[0]
    for first, second in combinations(range(len(word)), 2):
        for a in set(range(16)) - {word[first]}:
            for b in set(range(16)) - {word[second]}:
                assert not is_word(_changed(word, {first: a, second: b}))


@given(st.lists(_SYMBOLS, min_size=_DATA, max_size=_DATA), st.data())
def test_a_suggestion_is_a_word_that_differs_in_one_place(
    data: list[int], more: st.DataObject
) -> None:
    typed = (*data, more.draw(_SYMBOLS), more.draw(_SYMBOLS))
    nearest = nearest_word(typed)
    if nearest is not None:
        assert is_word(nearest)
        assert sum(a != b for a, b in zip(typed, nearest, strict=True)) == 1


@pytest.mark.parametrize("word", _some_words(5, seed=4))
def test_a_right_word_needs_no_suggestion(word: tuple[int, ...]) -> None:
    assert is_word(word)
    assert nearest_word(word) is None
