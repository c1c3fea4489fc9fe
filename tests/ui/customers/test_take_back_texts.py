"""The words around taking back: entries, reasons, and who may."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from loyalpos.domain.ledger.taking_back import ReverseReason
from loyalpos.domain.shop.staff import Role
from loyalpos.services.view.card_view import ActKind, ActLine
from loyalpos.ui.words import formats
from loyalpos.ui.words.take_back_texts import (
    entry_text,
    reason_text,
    who_may,
)

MOMENT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LINE = ActLine(
    act=UUID(int=1),
    kind=ActKind.STAMP,
    at=MOMENT,
    program=1,
    program_name="Coffee card",
    units=2,
    goal=9,
    filled=0,
    reward_text="",
    items=(),
    amount=None,
    staff_name="Ada",
    reversed=False,
    undo_until=None,
)


def test_an_entry_says_its_amount_and_whether_it_still_counts() -> None:
    formats.set_region("en", "GB", "UTC", "EUR")
    taken = entry_text(replace(LINE, amount=640, reversed=True))
    assert "6.40" in taken
    assert taken.endswith("(taken back)")


def test_every_reason_has_words_and_cashiers_are_told_who_may() -> None:
    assert len({reason_text(reason) for reason in ReverseReason}) == len(ReverseReason)
    assert who_may(Role.CASHIER)
    assert not who_may(Role.MANAGER)
