"""Correcting a balance by hand, which needs a reason [R55]."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique

from loyalpos.domain.ledger.ledger import Entry, EntryKind
from loyalpos.domain.ledger.owing import Contra, Holdings, TakenBack, take_off
from loyalpos.domain.ledger.why import Why
from loyalpos.domain.problem import Refusal, Refused

MOST_UNITS = 1000


@unique
class CorrectionReason(StrEnum):
    """Why a balance is corrected."""

    FORGOTTEN = "forgotten"
    WRONG_COUNT = "wrong-count"
    GOODWILL = "goodwill"
    PAPER_CARD = "paper-card"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Correction:
    """``units`` of a program that a balance should have more or, below 0, less."""

    program: int
    units: int
    reason: CorrectionReason


def check_correction(
    units: int,
    reason: CorrectionReason | None,
    by_manager: bool,
    alone_today: int,
    most_alone: int,
) -> None:
    """Let a correction pass that this person may do [R55].

    :param units: more or, below 0, less.
    :param alone_today: the units, up or down, that this person corrected today alone.
    :raises Refused: CORRECTION_WRONG with the ``most`` units, REASON_NEEDED, or MANAGER_NEEDED with
        the ``most`` that a cashier corrects on a day.
    """
    if not 0 < abs(units) <= MOST_UNITS:
        raise Refused(Refusal.CORRECTION_WRONG, most=MOST_UNITS)
    if reason is None:
        raise Refused(Refusal.REASON_NEEDED)
    if not by_manager and alone_today + abs(units) > most_alone:
        raise Refused(Refusal.MANAGER_NEEDED, most=most_alone)


def correction(program: int, version: int, units: int, reason: CorrectionReason) -> Entry:
    """Return the row of a correction, with its reason [R55]."""
    why = Why(reason=reason.value).pack()
    return Entry(program, version, EntryKind.CORRECTION, units, why=why)


def correct_down(entry: Entry, holdings: Holdings) -> TakenBack:
    """Take the units of a correction off: from the balance, then from unused rewards [R33].

    Nothing is owed by a correction.

    :param entry: as from :func:`correction`, its delta below 0.
    :raises Refused: CORRECTION_TOO_MUCH with the ``most`` that can be taken off.
    """
    rewards = (
        voucher.goal
        for voucher in holdings.vouchers
        if voucher.program == entry.program and voucher.is_reward and not voucher.used
    )
    most = max(0, holdings.balances.get(entry.program, 0) + sum(rewards))
    if -entry.delta > most:
        raise Refused(Refusal.CORRECTION_TOO_MUCH, most=most)
    return take_off([Contra(entry)], holdings)
