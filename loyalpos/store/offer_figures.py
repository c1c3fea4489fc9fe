"""How many vouchers each offer has given, and how many of them were used."""

from __future__ import annotations

from typing import NamedTuple

from sqlite_utils import Database


class OfferFigures(NamedTuple):
    """Vouchers that were withdrawn count as never given."""

    issued: int = 0
    redeemed: int = 0


# Walks all vouchers of offers; the owner looks at this, not the counter.
_OF_ALL = """
SELECT offer, count(*), sum(state = 'redeemed') FROM voucher
WHERE offer > 0 AND state <> 'withdrawn' GROUP BY offer"""


def of_all(db: Database) -> dict[int, OfferFigures]:
    """Return the figures by the number of the offer; one that never gave anything is missing."""
    return {number: OfferFigures(*figures) for number, *figures in db.execute(_OF_ALL).fetchall()}
