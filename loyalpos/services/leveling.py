"""Levels of customers on their way into the ledger [R46 to R50]."""

from __future__ import annotations

from datetime import date

from loyalpos.domain import tiers
from loyalpos.domain.business_day import day_number, from_day_number
from loyalpos.domain.ledger import Entry, EntryKind
from loyalpos.domain.tally import Tally, measured
from loyalpos.domain.tier import Ladder, Membership
from loyalpos.domain.why import Why
from loyalpos.services.shop_file import ShopFile
from loyalpos.store.standings import Standings, keep_level


def membership(had: Standings) -> Membership:
    """Return where a customer stands."""
    return Membership(
        level=had.level,
        review=from_day_number(had.review_day) if had.review_day is not None else None,
        floor=had.floor,
        floor_until=from_day_number(had.floor_day) if had.floor_day is not None else None,
    )


def after_sale(
    ladder: Ladder | None, had: Standings, tally: Tally, today: date
) -> Membership | None:
    """Return where a customer stands after a sale, None where nothing changed [R48]."""
    if ladder is None:
        return None
    before = membership(had)
    counted = measured(tally, ladder.draft.measure, today, ladder.draft.months)
    after = tiers.after_sale(ladder.draft, before, counted, today)
    return after if after != before else None


def entry_of(ladder: Ladder, member: Membership, reason: str = "") -> Entry:
    """Return the row of a change of level."""
    why = why_of(member, reason)
    return Entry(0, ladder.version, EntryKind.LEVEL, 0, why=why)


def why_of(member: Membership, reason: str = "") -> str:
    """Return what the row of a level says."""
    why = Why(
        level=member.level,
        review=day_number(member.review) if member.review else 0,
        floor=member.floor,
        until=day_number(member.floor_until) if member.floor_until else 0,
        reason=reason,
    )
    return why.pack()


def packed(had: Standings) -> tuple[int, ...]:
    """Return where a customer stands, as an act of a merge keeps it; empty for the beginning."""
    days = (-1 if day is None else day for day in (had.review_day, had.floor_day))
    review, floor_day = days
    said = had.level, review, had.floor, floor_day
    return () if said == (0, -1, 0, -1) else said


def unpacked(said: tuple[int, ...]) -> Membership:
    """Return the same from the act."""
    if not said:
        return Membership()
    level, review, floor, floor_day = said
    return Membership(
        level,
        from_day_number(review) if review >= 0 else None,
        floor,
        from_day_number(floor_day) if floor_day >= 0 else None,
    )


def keep(file: ShopFile, customer: int, member: Membership) -> None:
    """Keep where a customer stands now."""
    review = day_number(member.review) if member.review else None
    floor_day = day_number(member.floor_until) if member.floor_until else None
    keep_level(file.db, customer, member.level, review, (member.floor, floor_day))
