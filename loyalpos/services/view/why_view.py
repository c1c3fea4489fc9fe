"""Why something is what it is, as facts [R3]: frozen values without sentences."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, unique

from loyalpos.domain.ledger.ledger import Entry, EntryKind
from loyalpos.domain.ledger.why import Why
from loyalpos.domain.offer.offer import Offer
from loyalpos.domain.program.program import Program
from loyalpos.domain.promotion.promotion import Promotion
from loyalpos.domain.sale.sale import SaleLine
from loyalpos.domain.sale.units_earned import NotEarned
from loyalpos.services.view.card_view import Expiring


@dataclass(frozen=True, slots=True)
class RowWhy:
    """One row, with everything it names in the version that it names.

    ``staff_name`` is empty for what the program did by itself. ``reason`` is a code, ``allowed_by``
    the manager whose word was needed. ``lines`` are the items that earned. ``reward`` is what the
    row gave, used or took away; ``level`` the level it is about. ``of_kind`` and ``of_day`` are of
    the row that this one takes back. ``missed`` are programs that gave nothing in the same sale.
    """

    entry: Entry
    why: Why
    at: datetime
    staff_name: str
    reason: str = ""
    allowed_by: str = ""
    program: Program | None = None
    offer: Offer | None = None
    promotion: Promotion | None = None
    level: str = ""
    reward: str = ""
    lines: tuple[SaleLine, ...] = ()
    of_kind: EntryKind | None = None
    of_day: date | None = None
    missed: tuple[tuple[Program, NotEarned], ...] = ()


@unique
class Source(StrEnum):
    """What moved a balance. In brackets: the sign of its units."""

    EARNED = "earned"  # (+)
    HEAD_START = "head-start"  # (+)
    BONUS = "bonus"  # (+)
    REWARDS = "rewards"  # (-) cards that became rewards, less those that became stamps again
    SPENT = "spent"  # (-) points for rewards
    PAID = "paid"  # (-) points as money
    TAKEN_BACK = "taken-back"  # (-) returned or reversed
    GIVEN_BACK = "given-back"  # (+) what a reversal brought back
    CORRECTED = "corrected"  # (+ or -)
    EXPIRED = "expired"  # (-)
    MERGED = "merged"  # (+ or -)


@dataclass(frozen=True, slots=True)
class BalanceWhy:
    """What a balance is made of: the sum of ``parts``, in the order in which they are told.

    ``program`` is the version promised [R20], ``older`` when there is a newer one by now.
    ``reward`` and ``rewards`` tell what full cards became, and how many.
    """

    program: Program
    older: bool
    balance: int
    parts: tuple[tuple[Source, int], ...]
    reward: str = ""
    rewards: int = 0
    expiring: tuple[Expiring, ...] = ()


@dataclass(frozen=True, slots=True)
class VoucherWhy:
    """Which row gave a voucher, and until when it holds."""

    given: RowWhy
    expires: date | None
