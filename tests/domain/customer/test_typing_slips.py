"""One wrong key: what was meant is among the slips, what was typed is not."""

from __future__ import annotations

from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalpos.domain.customer.typing_slips import LONGEST, SHORTEST, slips

MEANT = st.text(ascii_lowercase, min_size=SHORTEST + 1, max_size=LONGEST - 1)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("jasnen", "jansen"), ("janse", "jance"), ("jannsen", "jansen"), ("mullr", "muller")],
)
def test_what_was_meant_is_among_the_slips(typed: str, meant: str) -> None:
    assert meant.startswith(slips(typed))


@given(MEANT, st.data())
def test_each_kind_of_slip_is_undone(meant: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(meant) - 2))
    letter = data.draw(st.sampled_from(ascii_lowercase))
    start, rest = meant[:place], meant[place:]
    for typed in (
        start + rest[1:],
        start + letter + rest,
        start + letter + rest[1:],
        start + rest[1] + rest[0] + rest[2:],
    ):
        assert meant.startswith((*slips(typed), typed))


@pytest.mark.parametrize("typed", ["", "jan", "a" * (LONGEST + 1), "0612345678", "x1y2z3"])
def test_short_long_and_numbered_words_have_none(typed: str) -> None:
    assert slips(typed) == ()


def test_what_is_found_anyway_is_no_slip() -> None:
    assert not [other for other in slips("jansen") if other.startswith("jansen")]
