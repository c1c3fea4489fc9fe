"""Correcting by hand."""

from __future__ import annotations

import pytest
from taken_back_steps import FIRST, SECOND, cookie, has, offered, reward

from loyalpos.domain.ledger.correcting import (
    CorrectionReason,
    check_correction,
    correct_down,
    correction,
)
from loyalpos.domain.ledger.ledger import Entry, EntryKind
from loyalpos.domain.ledger.owing import GivenVoucher, TakenBack
from loyalpos.domain.ledger.why import Why
from loyalpos.domain.problem import Refusal, Refused


def down(units: int, balance: int, *vouchers: GivenVoucher) -> TakenBack:
    return correct_down(
        correction(1, 1, -units, CorrectionReason.WRONG_COUNT), has(balance, *vouchers)
    )


@pytest.mark.parametrize("units", [0, 1001, -1001])
def test_r55_impossible_units_are_refused(units: int) -> None:
    with pytest.raises(Refused) as refused:
        check_correction(units, CorrectionReason.OTHER, True, 0, 3)
    assert refused.value.code is Refusal.CORRECTION_WRONG
    assert refused.value.facts == {"most": 1000}


def test_r55_a_correction_needs_a_reason() -> None:
    with pytest.raises(Refused) as refused:
        check_correction(1, None, True, 0, 3)
    assert refused.value.code is Refusal.REASON_NEEDED


@pytest.mark.parametrize(("units", "alone_today"), [(3, 0), (-3, 0), (1, 2), (1000, 5000)], ids=str)
def test_r55_a_manager_corrects_what_is_needed_and_a_cashier_3_units_a_day(
    units: int, alone_today: int
) -> None:
    check_correction(units, CorrectionReason.FORGOTTEN, True, alone_today, 3)
    if alone_today < 3:
        check_correction(units, CorrectionReason.FORGOTTEN, False, alone_today, 3)


@pytest.mark.parametrize(("units", "alone_today"), [(4, 0), (-4, 0), (2, 2), (1, 3)])
def test_r55_more_needs_a_manager(units: int, alone_today: int) -> None:
    with pytest.raises(Refused) as refused:
        check_correction(units, CorrectionReason.FORGOTTEN, False, alone_today, 3)
    assert refused.value.code is Refusal.MANAGER_NEEDED
    assert refused.value.facts == {"most": 3}


def test_r55_the_row_keeps_its_reason() -> None:
    row = correction(1, 2, 4, CorrectionReason.PAPER_CARD)
    assert row == Entry(1, 2, EntryKind.CORRECTION, 4, why=Why(reason="paper-card").pack())


def test_r55_down_takes_stamps_then_unused_rewards() -> None:
    assert down(2, 6, reward(FIRST, 3)).outlooks[0].left == 4
    taken = down(3, 2, reward(SECOND, 4), reward(FIRST, 3))
    assert [entry.delta for entry in taken.entries] == [-3, 9]
    assert taken.withdrawn == (SECOND,)
    assert taken.outlooks[0].left == 8


def test_r55_down_takes_a_milestone_that_is_no_longer_reached() -> None:
    assert down(1, 5, cookie(FIRST, 3)).withdrawn == (FIRST,)


@pytest.mark.parametrize(
    ("units", "balance", "most"), [(3, 2, 2), (1, 0, 0), (1, -1, 0), (12, 2, 11)]
)
def test_r55_a_correction_never_leaves_a_debt(units: int, balance: int, most: int) -> None:
    vouchers = [offered(FIRST, 3), cookie(FIRST, 3), reward(SECOND, 4, used=most != 11)]
    with pytest.raises(Refused) as refused:
        down(units, balance, *vouchers)
    assert refused.value.code is Refusal.CORRECTION_TOO_MUCH
    assert refused.value.facts == {"most": most}


def test_r55_a_debt_is_covered_by_a_reward_before_a_correction_takes_the_rest() -> None:
    assert down(8, -1, reward(FIRST, 3)).outlooks[0].left == 0
