"""What the counter paints of a purchase before it is booked: its price, and what would be best."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from loyalpos.domain.problem import Refused
from loyalpos.domain.program.reward import Reward


@dataclass(frozen=True, slots=True)
class QuotePart:
    """Something that makes a sale cheaper: a voucher, a deal or a level, and by how much.

    ``at_once``: the rewards of ``count`` cards that this very sale fills [R18].
    """

    key: str
    name: str
    reward: Reward
    off: int
    count: int = 1
    at_once: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """What a purchase would come to [R26 to R29]; amounts in minor units, None: not known.

    ``parts`` are what was chosen and what applies by itself; ``instead`` is the best of what may
    not be combined. ``best`` are vouchers that would make the sale cheapest, when they are others
    than those chosen, and ``best_due`` what it would come to; ``best_without_code`` says that the
    typed code is in the way of it. ``refused`` says why vouchers do not apply, by voucher, and
    ``code_refused`` why the typed code does not. ``paid`` is what the points of the purchase pay of
    it, which ``due`` has taken off already.
    """

    price: int | None
    due: int | None
    parts: tuple[QuotePart, ...]
    instead: QuotePart | None
    best: tuple[UUID, ...]
    best_due: int | None
    refused: Mapping[UUID, Refused]
    most_points: Mapping[int, int]  # program -> points that may pay [R23]
    code_refused: Refused | None = None
    paid: int = 0
    best_without_code: bool = False
