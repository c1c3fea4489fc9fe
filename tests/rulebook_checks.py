"""What must be true of a customer after anything that can happen at the till.

Each check makes what is kept again out of the rows of the ledger, in its own plain way.
"""

from __future__ import annotations

from collections import Counter
from datetime import date

from rulebook_shop import PROGRAMS

from loyalpos.domain.business_day import day_number, from_day_number
from loyalpos.domain.customer import tally
from loyalpos.domain.ledger import lots
from loyalpos.domain.ledger.ledger import BookedEntry, Entry, EntryKind
from loyalpos.domain.ledger.why import unpack
from loyalpos.domain.program.collecting import reward_units
from loyalpos.services.booking.act_facts import unpack as facts_of
from loyalpos.services.opening import Shop
from loyalpos.services.view.card_view import CardView, StampStanding
from loyalpos.store import standings
from loyalpos.store.customers import now_of

_ROWS = """
SELECT lid, program, version, kind, delta, voucher, reverses, why FROM ledger
WHERE customer = ? ORDER BY lid"""
_STATES = "SELECT id, state, program FROM voucher WHERE customer = ?"
_TWICE = """
SELECT count(*) FROM ledger WHERE reverses IS NOT NULL AND kind = 'reversal'
GROUP BY reverses HAVING count(*) > 1"""
_SALES = """
SELECT s.day, s.facts, s.lid, s.rows, (
    SELECT count(*) FROM act r WHERE r.target = s.id AND r.visits = -1) AS gone, s.id
FROM act s WHERE s.customer = ? AND s.visits = 1"""
_MERGED = "SELECT 1 FROM merge WHERE kept = ? OR gone = ?"  # then not their rows alone say it
_RETURNS = "SELECT facts FROM act WHERE target = ? AND kind = 'return'"

_ISSUED = ("full-card", "issue", "merge-in", "reversal")
_STATE_OF = dict.fromkeys(_ISSUED, "issued") | {"redeem": "redeemed", "expire": "expired"}
_EARNED = (EntryKind.EARN, EntryKind.BONUS)
_BACK = (EntryKind.REVERSAL, EntryKind.RETURN)


def check_customer(shop: Shop, customer: int) -> None:
    """Let a customer pass whose card, vouchers, lots, level and sums are what the rows say."""
    own = now_of(shop.file.db, customer) == customer
    view = shop.till.open(customer) if own else None  # books what is past [R44]
    rows = rows_of(shop, customer)
    if view is not None:
        _check_view(shop, view, rows)
    else:
        assert not any(balances(rows).values())  # all of it went to another [R52]
    _check_vouchers(shop, customer, rows)
    if not shop.file.db.execute(_MERGED, (customer, customer)).fetchall():
        _check_lots(shop, customer, rows)
        _check_level(shop, customer, rows)
        _check_tally(shop, customer, rows)
    assert shop.file.db.execute(_TWICE).fetchall() == []


def customers_since(shop: Shop, place: int) -> list[int]:
    """Return the customers who have rows after a place of the ledger."""
    found = shop.file.db.execute("SELECT DISTINCT customer FROM ledger WHERE lid > ?", (place,))
    return [row[0] for row in found]


def rows_of(shop: Shop, customer: int) -> tuple[BookedEntry, ...]:
    """Return all rows of a customer, oldest first."""
    found = shop.file.db.execute(_ROWS, (customer,)).fetchall()
    return tuple(
        BookedEntry(row[0], Entry(row[1], row[2], EntryKind(row[3]), row[4], row[5], *row[6:]))
        for row in found
    )


def balances(rows: tuple[BookedEntry, ...]) -> Counter[int]:
    """Return the sums of the rows by program [R1]."""
    sums: Counter[int] = Counter()
    for row in rows:
        sums[row.entry.program] += row.entry.delta
    return sums


def _check_view(shop: Shop, view: CardView, rows: tuple[BookedEntry, ...]) -> None:
    sums = balances(rows)
    for standing in view.standings:
        number = standing.program.number
        assert standing.units == sums[number]
        assert standing.units >= -_deepest(shop, number)
        if isinstance(standing, StampStanding):
            assert standing.stamps < standing.goal
    shown = {standing.program.number for standing in view.standings}
    assert all(not sums[number] for number in range(len(PROGRAMS) + 1) if number not in shown)


def _deepest(shop: Shop, number: int) -> int:
    """Return the largest debt that any version of a program allows [R34]."""
    newest = next(one for one in shop.file.catalogue.current() if one.number == number)
    versions = range(1, newest.version + 1)
    return max(reward_units(shop.file.catalogue.version(number, one)) for one in versions)


def _check_vouchers(shop: Shop, customer: int, rows: tuple[BookedEntry, ...]) -> None:
    """[R21] What became of a voucher is what the newest of its rows says."""
    said = {
        row.entry.voucher: _STATE_OF.get(row.entry.kind.value, "withdrawn")
        for row in rows
        if row.entry.voucher
    }
    kept = shop.file.db.execute(_STATES, (customer,)).fetchall()
    assert {voucher: state for voucher, state, _ in kept} == said
    ready = Counter(program for _, state, program in kept if state == "issued")
    has = standings.standings(shop.file.db, customer)
    assert {number: row.ready for number, row in has.programs.items() if row.ready} == {
        number: count for number, count in ready.items() if number
    }
    assert has.shop_ready == ready[0]


def _check_lots(shop: Shop, customer: int, rows: tuple[BookedEntry, ...]) -> None:
    """[R40] Lots are what the rows say, and never more than the balance."""
    has = standings.standings(shop.file.db, customer)
    again = lots.replayed((row.place, row.entry) for row in rows)
    for number, row in has.programs.items():
        kept = lots.unpacked(row.lots)
        assert sum(lot.left for lot in kept) <= max(0, row.balance)
        assert kept == again.get(number, ())
        if kept:
            assert row.expires_day == day_number(kept[0].until)


def _check_level(shop: Shop, customer: int, rows: tuple[BookedEntry, ...]) -> None:
    """[R3] Where a customer stands is what the newest row about it says."""
    has = standings.standings(shop.file.db, customer)
    newest = next((row for row in reversed(rows) if row.entry.kind is EntryKind.LEVEL), None)
    why = unpack(newest.entry.why if newest else "")
    said = why.level, why.review or None, why.floor, why.until or None
    assert (has.level, has.review_day, has.floor, has.floor_day) == said


def _check_tally(shop: Shop, customer: int, rows: tuple[BookedEntry, ...]) -> None:
    """[R46] The sums over months are those of the sales that were not taken back."""
    db = shop.file.db
    sums: dict[int, list[int]] = {}
    by_place = {row.place: row.entry for row in rows}
    for day, facts, lid, count, gone, act in db.execute(_SALES, (customer,)).fetchall():
        month = sums.setdefault(_month(from_day_number(day)), [0, 0, 0])
        spend = facts_of(facts).base or 0
        back = (facts_of(row[0]).base or 0 for row in db.execute(_RETURNS, (act,)).fetchall())
        month[0] += 1 - gone
        month[1] += 0 if gone else spend - sum(back)
        own = [place for place in range(lid, lid + count) if place in by_place]
        month[2] += sum(_units_left(by_place, place) for place in own)
    kept = tally.unpacked(standings.standings(db, customer).tally)
    assert kept.months == tuple((month, *row) for month, row in sorted(sums.items()) if any(row))


def _units_left(rows: dict[int, Entry], place: int) -> int:
    """Return the earned units of a row that were not taken back; forgiven ones went too."""
    if rows[place].kind not in _EARNED:
        return 0
    left = rows[place].delta
    for entry in rows.values():
        why = unpack(entry.why)
        if entry.kind in _BACK and place in (entry.reverses, why.of):
            left -= why.forgiven - entry.delta
    return left


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1
