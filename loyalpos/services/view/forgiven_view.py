"""What the shop let go instead of letting customers owe it, as the owner reads it [R34]."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from loyalpos.domain.ledger.taking_back import ReverseReason
from loyalpos.domain.program.program import Program


@dataclass(frozen=True, slots=True)
class Forgiven:
    """Units that should have gone from a balance and were let go.

    ``customer`` is who has the rows now [R52], with the ``name`` of today. ``program`` is the
    version of the row. ``reason`` is None where the act was undone within its minute, or a merge.
    """

    at: datetime
    customer: int
    name: str
    program: Program
    units: int
    reason: ReverseReason | None
    staff_name: str


@dataclass(frozen=True, slots=True)
class ForgivenList:
    """The newest first. ``sums`` are of all of it: units by program, in its newest version."""

    rows: tuple[Forgiven, ...]
    sums: tuple[tuple[Program, int], ...]
