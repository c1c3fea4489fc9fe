"""What a replay came to, in sentences."""

from __future__ import annotations

import pytest

from loyalpos.services.promise.replaying import Difference, Replayed
from loyalpos.ui.words import formats, replay_texts

FOUND = Replayed(
    sales=2000, customers=300, spent=396_800, rewards=138, value=12_300, give_back=31,
    gainers=12, losers=3,
    most_gained=(Difference(1, "Ada Lovelace", 213), Difference(2, "", 100)),
    most_lost=(Difference(3, "{percent} %n", -50),),
)  # fmt: skip
NOTHING = Replayed(0, 0, 0, 0, 0, None)


@pytest.fixture(autouse=True)
def _region() -> None:
    formats.set_region("en", "GB", "UTC", "EUR")


@pytest.mark.parametrize(
    ("found", "compared", "words"),
    [
        (
            FOUND,
            True,
            "With the visits of the last 90 day(s): about 46 reward(s) a month, €41.00 a month, "
            "or 3.1 % of what was spent. 12 customer(s) would gain, 3 would lose.",
        ),
        (
            FOUND,
            False,
            "With the visits of the last 90 day(s): about 46 reward(s) a month, €41.00 a month, "
            "or 3.1 % of what was spent.",
        ),
        (
            Replayed(5, 1, 0, 1, 300, None, days=30),
            True,
            "With the visits of the last 30 day(s): about 1 reward(s) a month, €3.00 a month. "
            "Nobody would gain or lose.",
        ),
        (
            Replayed(5, 1, 5000, 1, 0, 0),
            False,
            "With the visits of the last 90 day(s): less than one reward a month.",
        ),
        (
            Replayed(5, 1, 5000, 0, 0, 0),
            False,
            "With the visits of the last 90 day(s): nobody would have got a reward.",
        ),
        (
            NOTHING,
            True,
            "In the last 90 days nothing was sold, so there is nothing to replay yet.",
        ),
    ],
)
def test_what_it_came_to(found: Replayed, compared: bool, words: str) -> None:
    assert replay_texts.result(found, compared=compared) == words


def test_a_few_are_named_and_names_stay_as_they_were_typed() -> None:
    assert replay_texts.named(FOUND) == (
        "Would gain most: Ada Lovelace (€2.13 a month), somebody without a name (€1.00 a month). "
        "Would lose most: {percent} %n (€0.50 a month)."
    )
    assert replay_texts.named(NOTHING) == ""


def test_how_far_it_is() -> None:
    assert replay_texts.done(7) == "7 % done"
