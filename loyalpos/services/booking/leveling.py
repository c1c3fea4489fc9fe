"""Levels of customers on their way into the ledger [R46 to R50]."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid5

from loyalpos.domain.business_day import day_number, from_day_number
from loyalpos.domain.customer.tally import Tally, measured, merged, unpacked
from loyalpos.domain.ledger.ledger import Entry, EntryKind
from loyalpos.domain.ledger.why import Why
from loyalpos.domain.ledger.why import unpack as unpack_why
from loyalpos.domain.level import tiers
from loyalpos.domain.level.tier import Ladder, Level, Membership
from loyalpos.services.booking.customer_acts import CustomerActs
from loyalpos.services.booking.expiring import BY_ITSELF
from loyalpos.services.shop_file import ShopFile
from loyalpos.store.chain import ActRow
from loyalpos.store.standings import Standings, keep_level, standings

REVIEWS = UUID("e4c1b7a2-5f0d-4d1c-9a86-3b7f2ce0d915")  # names their acts; never changes
_NO_LEVEL = Level("", 0)


def membership(had: Standings) -> Membership:
    """Return where a customer stands."""
    return Membership(
        level=had.level,
        review=from_day_number(had.review_day) if had.review_day is not None else None,
        floor=had.floor,
        floor_until=from_day_number(had.floor_day) if had.floor_day is not None else None,
    )


def place_of(ladder: Ladder | None, had: Standings) -> int:
    """Return the place of a customer on the ladder as it is now."""
    return tiers.place_on(ladder.draft, had.level) if ladder else 0


def perks_of(ladder: Ladder | None, had: Standings) -> Level:
    """Return the level whose perks a customer has now; without a ladder it gives nothing."""
    return ladder.draft.levels[place_of(ladder, had)] if ladder else _NO_LEVEL


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


def joined(ladder: Ladder, sides: tuple[Standings, Standings], today: date) -> Membership:
    """Return where two customers stand who are one: up at once, by what both did [R48, R52]."""
    kept, gone = sides
    both = tiers.joined(membership(kept), membership(gone), today)
    tally, draft = merged(unpacked(kept.tally), unpacked(gone.tally)), ladder.draft
    counted = measured(tally, draft.measure, today, draft.months)
    return tiers.after_sale(draft, both, counted, today)


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


def membership_in(why: str) -> Membership:
    """Return where the row of a level says that a customer stands."""
    said = unpack_why(why)
    return Membership(
        said.level,
        from_day_number(said.review) if said.review else None,
        said.floor,
        from_day_number(said.until) if said.until else None,
    )


def kept_as(had: Standings) -> tuple[int, ...]:
    """Return where a customer stands, as an act of a merge keeps it; empty for the beginning."""
    days = (-1 if day is None else day for day in (had.review_day, had.floor_day))
    review, floor_day = days
    said = had.level, review, had.floor, floor_day
    return () if said == (0, -1, 0, -1) else said


def membership_of(said: tuple[int, ...]) -> Membership:
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


class Leveling:
    """Reviews levels in one shop, inside the caller's transaction."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._acts = CustomerActs(file)

    def review(self, customer: int) -> bool:
        """Review the level of a customer; False where nothing is due [R48, R49].

        Each review that was missed is made as of its own day, so that a late one comes to the same.
        """
        file, ladder = self._file, self._file.catalogue.ladder()
        has = standings(file.db, customer)
        today = file.date_of(file.now_ms(file.head()))
        member, tally = membership(has), unpacked(has.tally)
        entries: list[Entry] = []
        while ladder and member.review is not None and member.review <= today:
            day, draft = member.review, ladder.draft
            counted = measured(tally, draft.measure, day, draft.months)
            member = tiers.reviewed(draft, member, counted, day)
            entries.append(entry_of(ladder, member))
        if not entries:
            return False
        act = uuid5(REVIEWS, f"{customer}/{has.review_day}/{has.last_act!r}")
        contents = file.fingerprint("review", customer)
        row = ActRow(act.bytes, "level", contents, customer, BY_ITSELF, None, 0, 0)
        self._acts.book(row, has, entries)
        keep(file, customer, member)
        return True


def keep(file: ShopFile, customer: int, member: Membership) -> None:
    """Keep where a customer stands now."""
    review = day_number(member.review) if member.review else None
    floor_day = day_number(member.floor_until) if member.floor_until else None
    keep_level(file.db, customer, member.level, review, (member.floor, floor_day))
