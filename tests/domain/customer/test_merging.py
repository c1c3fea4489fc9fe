"""Merging two records, and parting them again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from taken_back_steps import FIRST, GOAL, has, moved, reward

from loyalpos.domain.customer.customer import Birthday, Details, Purpose
from loyalpos.domain.customer.merging import (
    check_unmerge,
    merged_consents,
    merged_details,
    unmerged_details,
)
from loyalpos.domain.ledger.ledger import BookedEntry, EntryKind
from loyalpos.domain.ledger.taking_back import take_back
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.collecting import Card, collect
from loyalpos.domain.program.program import Program, ProgramDraft, StampRule
from loyalpos.domain.program.reward import Reward
from loyalpos.domain.sale.returning import whole_back

NONE: frozenset[Purpose] = frozenset()
MEMBER = frozenset({Purpose.MEMBERSHIP})
BOTH = frozenset({Purpose.MEMBERSHIP, Purpose.MARKETING})
ANNA = Details("Anna", "+31 6 12345678", "", "nl", Birthday(2, 29), "")
ANNE = Details("", "06 87654321", "anne@example.org", "", None, "oat milk")


@pytest.mark.parametrize(
    ("kept", "gone", "withdrawn", "merged"),
    [
        (BOTH, BOTH, NONE, BOTH),
        (BOTH, MEMBER, NONE, MEMBER),
        (MEMBER, BOTH, NONE, MEMBER),
        (BOTH, NONE, NONE, NONE),
        (BOTH, BOTH, frozenset({Purpose.MARKETING}), MEMBER),
    ],
)
def test_r52_the_stricter_consent_wins(
    kept: frozenset[Purpose],
    gone: frozenset[Purpose],
    withdrawn: frozenset[Purpose],
    merged: frozenset[Purpose],
) -> None:
    assert merged_consents(kept, gone, withdrawn, False, False) == merged


def test_r52_an_anonymous_side_has_no_say_but_a_withdrawal_always_wins() -> None:
    assert merged_consents(BOTH, NONE, NONE, True, False) == BOTH
    assert merged_consents(NONE, BOTH, NONE, False, True) == BOTH
    assert merged_consents(NONE, BOTH, frozenset({Purpose.MARKETING}), False, True) == MEMBER
    assert merged_consents(NONE, NONE, NONE, True, True) == NONE


def test_r52_empty_details_are_filled_and_others_are_kept() -> None:
    merged, filled = merged_details(ANNA, ANNE)
    assert merged == replace(ANNA, email="anne@example.org", note="oat milk")
    assert filled == {"email", "note"}


def test_r52_a_birthday_is_filled_only_with_leave_to_keep_it() -> None:
    assert merged_details(ANNE, ANNA)[0].birthday == Birthday(2, 29)
    merged, filled = merged_details(ANNE, ANNA, BOTH)
    assert merged.birthday is None
    assert filled == {"name", "language"}


def test_r52_parting_empties_what_the_merge_filled() -> None:
    for kept, gone in ((ANNA, ANNE), (ANNE, ANNA), (Details(), ANNA), (ANNA, Details())):
        merged, filled = merged_details(kept, gone)
        assert unmerged_details(merged, gone, filled) == kept


def test_r52_parting_keeps_what_somebody_changed_since() -> None:
    merged, filled = merged_details(ANNA, ANNE)
    changed = replace(merged, note="soy milk", name="Anna B.")
    parted = unmerged_details(changed, ANNE, filled)
    assert parted == replace(ANNA, note="soy milk", name="Anna B.")


def test_r52_a_merge_can_be_undone_for_30_days() -> None:
    day = date(2026, 3, 2)
    check_unmerge(day, day)
    check_unmerge(day, date(2026, 4, 1))
    with pytest.raises(Refused) as refused:
        check_unmerge(day, date(2026, 4, 2))
    assert refused.value.code is Refusal.UNMERGE_TOO_LATE
    assert refused.value.facts == {"until": date(2026, 4, 1)}


def test_r52_balances_join_and_part_again() -> None:
    """A 100 + B 200 = 300."""
    came, went = moved(5, EntryKind.MERGE_IN, 200), moved(6, EntryKind.MERGE_OUT, -200)
    assert take_back(whole_back([came], ()), has(300)).outlooks[0].left == 100
    assert take_back(whole_back([went], ()), has(0)).outlooks[0].left == 200


def test_r52_stamps_8_and_5_are_a_reward_and_4_and_part_again() -> None:
    rule = StampRule(GOAL)
    program = Program(1, 1, ProgramDraft("Coffee", "", "cup", "#000000", rule, Reward("coffee")))
    card = Card(customer=1, stamps=8 + 5, promised=program, newest=program, fresh=5)
    collected = collect(UUID(int=7), card, 0)
    assert collected.stamps == 4
    assert [entry.kind for entry in collected.entries] == [EntryKind.FULL_CARD]
    rows = [moved(5, EntryKind.MERGE_IN, 5), BookedEntry(6, collected.entries[0])]
    parted = take_back(whole_back(rows, ()), has(4, reward(FIRST, 6)))
    assert parted.withdrawn == (FIRST,)
    assert parted.outlooks[0].left == 8
