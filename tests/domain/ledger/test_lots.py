"""Lots, with the examples of the rules word for word, and any mix of what can happen to them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalpos.domain.business_day import day_number, from_day_number
from loyalpos.domain.ledger.expiry import Lot
from loyalpos.domain.ledger.ledger import Entry, EntryKind
from loyalpos.domain.ledger.lots import (
    Due,
    Gave,
    Lots,
    Took,
    earned,
    exchanged,
    expired,
    expiring,
    given_back,
    joined,
    packed,
    replayed,
    restarted,
    taken,
    unpacked,
    until,
)
from loyalpos.domain.ledger.why import Why

A, B = 101, 102
JAN, FEB, MAR, JUN = (date(2026, month, 1) for month in (1, 2, 3, 6))
TWO_LOTS = (Lot(A, 5, MAR), Lot(B, 6, JUN))


def test_r40_the_earliest_date_is_spent_first() -> None:
    """A: 5 (to 1 Mar), B: 6 (to 1 Jun); 9 spent on 1 Feb -> A 0, B 2; on 1 Mar nothing expires."""
    lots = earned(earned((), B, 6, JUN, 6), A, 5, MAR, 11)
    assert lots == TWO_LOTS
    lots, took = taken(lots, 9)
    assert (lots, took) == ((Lot(B, 2, JUN),), ((A, 5), (B, 4)))
    assert expired(lots, MAR) == (lots, ())
    assert expired(lots, MAR + timedelta(days=1)) == (lots, ())


def test_r40_of_one_date_the_oldest_row_is_spent_first() -> None:
    lots = earned(earned((), B, 6, MAR, 6), A, 5, MAR, 11)
    assert taken(lots, 6) == ((Lot(B, 5, MAR),), ((A, 5), (B, 1)))


def test_r40_units_without_a_date_are_spent_last() -> None:
    lots, took = taken((Lot(A, 5, MAR),), 7)
    assert (lots, took) == ((), ((A, 5),))


def test_a_row_that_is_taken_back_gives_its_own_units_first() -> None:
    assert taken(TWO_LOTS, 3, first=(B,)) == ((Lot(A, 5, MAR), Lot(B, 3, JUN)), ((B, 3),))
    assert taken(TWO_LOTS, 8, first=(B,)) == ((Lot(A, 3, MAR),), ((B, 6), (A, 2)))


def test_a_lot_with_two_dates_is_named_once() -> None:
    lots, _ = given_back((Lot(A, 5, MAR),), ((A, 2), (B, 1)), {A: JAN, B: JUN}, MAR, 8)
    assert lots == (Lot(A, 5, MAR), Lot(A, 2, date(2026, 3, 31)), Lot(B, 1, JUN))
    rest, took = taken(lots, 6)
    assert (rest, took) == ((Lot(A, 1, date(2026, 3, 31)), Lot(B, 1, JUN)), ((A, 6),))


@pytest.mark.parametrize(
    ("units", "balance_after", "left"), [(5, 5, 5), (5, 2, 2), (5, 0, 0), (5, -4, 0), (5, 50, 5)]
)
def test_r34_what_pays_a_debt_becomes_no_lot(units: int, balance_after: int, left: int) -> None:
    lots = earned((), A, units, MAR, balance_after)
    assert sum(lot.left for lot in lots) == left


def test_r41_units_given_back_return_to_their_lots_and_dates() -> None:
    lots, took = taken(TWO_LOTS, 9)
    lots, gave = given_back(lots, took, {A: MAR, B: JUN}, MAR, balance_after=11)
    assert lots == TWO_LOTS
    assert gave == ((A, 5, day_number(MAR)), (B, 4, day_number(JUN)))


def test_r41_a_lot_already_expired_gets_30_days() -> None:
    today = MAR + timedelta(days=1)
    lots, took = taken(TWO_LOTS, 9)
    lots, gave = given_back(lots, took, {A: MAR, B: JUN}, today, balance_after=11)
    assert lots == (Lot(A, 5, date(2026, 4, 1)), Lot(B, 6, JUN))
    assert gave[0] == (A, 5, day_number(date(2026, 4, 1)))


def test_r34_units_given_back_pay_a_debt_with_the_earliest_dates() -> None:
    _, took = taken(TWO_LOTS, 11)
    lots, gave = given_back((), took, {A: MAR, B: JUN}, FEB, balance_after=4)
    assert lots == (Lot(B, 4, JUN),)
    assert gave == ((B, 4, day_number(JUN)),)


@pytest.mark.parametrize(
    ("day", "months", "last"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 11, 30), 13, date(2027, 12, 30)),
        (date(2026, 5, 31), 60, date(2031, 5, 31)),
    ],
)
def test_r42_months_clamp(day: date, months: int, last: date) -> None:
    """31 Jan + 1 month -> end of Feb."""
    assert until(day, months) == last


def test_r42_valid_through_the_last_day() -> None:
    assert expired(TWO_LOTS, MAR) == (TWO_LOTS, ())
    rest, dues = expired(TWO_LOTS, MAR + timedelta(days=1))
    assert rest == (Lot(B, 6, JUN),)
    assert dues == (Due(MAR, 5, ((A, 5),)),)


def test_r43_a_visit_restarts_the_clock_of_the_whole_balance() -> None:
    lots = restarted(7, MAR)
    assert lots == (Lot(0, 7, MAR),)
    assert exchanged(lots, restarted(8, JUN)) == (((0, 7),), ((0, 8, day_number(JUN)),))
    assert restarted(0, MAR) == restarted(-2, MAR) == ()


def test_r44_run_twice_is_run_once() -> None:
    rest, dues = expired(TWO_LOTS, JUN)
    assert [due.units for due in dues] == [5]
    assert expired(rest, JUN) == (rest, ())


def test_r44_after_three_months_off_the_rows_are_those_of_daily_runs() -> None:
    lots: Lots = (
        Lot(1, 1, date(2026, 3, 5)),
        Lot(3, 2, date(2026, 3, 5)),
        Lot(2, 4, date(2026, 4, 20)),
        Lot(4, 8, date(2026, 7, 1)),
    )
    daily: list[Due] = []
    rest = lots
    for days in range(92):
        rest, dues = expired(rest, MAR + timedelta(days=days))
        daily += dues
    assert expired(lots, MAR + timedelta(days=91)) == (rest, tuple(daily))
    assert daily == [
        Due(date(2026, 3, 5), 3, ((1, 1), (3, 2))),
        Due(date(2026, 4, 20), 4, ((2, 4),)),
    ]


def test_r44_a_clock_set_back_neither_un_expires_nor_expires_twice() -> None:
    rest, _ = expired(TWO_LOTS, date(2026, 4, 1))
    assert expired(rest, JAN) == (rest, ())
    assert expired(rest, date(2026, 4, 1)) == (rest, ())


def test_r45_what_expires_within_30_days() -> None:
    today = date(2026, 1, 30)
    lots = (Lot(9, 1, JAN), Lot(A, 5, MAR), Lot(B, 6, MAR), Lot(1, 3, JUN))
    assert expiring(lots, today) == ((MAR, 11),)
    assert expiring(lots, today - timedelta(days=1)) == ()
    assert expiring(lots, MAR) == ((MAR, 11),)
    assert expiring(lots, MAR, within_days=92) == ((MAR, 11), (JUN, 3))


def test_r52_lots_keep_their_dates_in_a_merge() -> None:
    lots, gave = joined((Lot(A, 5, MAR),), (Lot(B, 6, FEB),), balance_after=11)
    assert lots == (Lot(B, 6, FEB), Lot(A, 5, MAR))
    merge = Entry(1, 1, EntryKind.MERGE_IN, 6, why=Why(gave=gave).pack())
    own = Entry(1, 1, EntryKind.EARN, 5, why=Why(until=day_number(MAR)).pack())
    assert replayed([(A, own), (200, merge)]) == {1: lots}


def test_replayed_programs_stand_apart_and_rows_without_dates_make_no_lot() -> None:
    floor = Why(until=day_number(MAR), level=2).pack()
    dated = Why(until=day_number(JUN)).pack()
    rows = [
        (1, Entry(1, 1, EntryKind.EARN, 4)),
        (2, Entry(2, 1, EntryKind.BONUS, 3, why=dated)),
        (3, Entry(0, 1, EntryKind.LEVEL, 0, why=floor)),
        (5, Entry(1, 1, EntryKind.REVERSAL, 1, why=dated)),
        (4, Entry(2, 1, EntryKind.CORRECTION, -1, why=Why(reason="mistake").pack())),
    ]
    assert replayed(rows) == {2: (Lot(2, 3, JUN),)}


def test_packed_is_short_and_none_is_nothing() -> None:
    assert packed(()) == ""
    assert unpacked("") == ()
    assert packed((Lot(7, 3, date(1970, 1, 2)), Lot(8, 1, date(1970, 1, 3)))) == "7:3:1,8:1:2"


_LOTS = st.lists(
    st.builds(Lot, st.integers(0, 2**50), st.integers(1, 10**9), st.dates()), max_size=6
)


@given(lots=_LOTS.map(tuple))
def test_packed_and_back(lots: Lots) -> None:
    assert unpacked(packed(lots)) == lots


@dataclass
class Card:
    """One customer in one program, written row by row as a till would."""

    today: date = JAN
    balance: int = 0
    lots: Lots = ()
    rows: list[tuple[int, Entry]] = field(default_factory=list)
    dates: dict[int, date] = field(default_factory=dict)
    spent: list[Took] = field(default_factory=list)

    def write(self, kind: EntryKind, delta: int, why: Why) -> None:
        self.balance += delta
        self.rows.append((len(self.rows) + 1, Entry(1, 1, kind, delta, why=why.pack())))

    def earn(self, units: int, months: int) -> None:
        place, last = len(self.rows) + 1, until(self.today, months)
        self.dates[place] = last
        self.write(EntryKind.EARN, units, Why(until=day_number(last)))
        self.lots = earned(self.lots, place, units, last, self.balance)

    def earn_undated(self, units: int) -> None:
        self.write(EntryKind.EARN, units, Why())

    def visit(self, units: int, months: int) -> None:
        """Earn under SINCE_VISIT; the date also stands in the row for its sentence."""
        last = until(self.today, months)
        self.dates[0] = last
        after = restarted(self.balance + units, last)
        took, gave = exchanged(self.lots, after)
        self.write(EntryKind.EARN, units, Why(until=day_number(last), took=took, gave=gave))
        self.lots = after

    def spend(self, units: int, nth: int) -> None:
        """Spend, or take back a row: units of a lot first, possibly into debt."""
        first = (nth % len(self.rows) + 1,) if self.rows and nth else ()
        self.lots, took = taken(self.lots, units, first=first)
        self.spent.append(took)
        self.write(EntryKind.SPEND, -units, Why(took=took))

    def give_back(self, nth: int) -> None:
        if not self.spent:
            return
        took = self.spent.pop(nth % len(self.spent))
        units = sum(units for _, units in took)
        after = self.balance + units
        self.lots, gave = given_back(self.lots, took, self.dates, self.today, after)
        self.redated(gave)
        self.write(EntryKind.REVERSAL, units, Why(gave=gave))

    def redated(self, gave: Gave) -> None:
        self.dates |= {lot: from_day_number(day) for lot, _, day in gave}

    def turn_clock(self, days: int) -> None:
        self.today += timedelta(days=days)

    def expire(self) -> None:
        self.lots, dues = expired(self.lots, self.today)
        for due in dues:
            assert due.until < self.today
            assert due.units == sum(units for _, units in due.took)
            self.write(EntryKind.EXPIRE, -due.units, Why(on=day_number(due.until), took=due.took))
        assert expired(self.lots, self.today) == (self.lots, ())


_UNITS, _MONTHS, _NTH = st.integers(1, 9), st.integers(1, 3), st.integers(0, 30)
_STEPS = st.one_of(
    st.tuples(st.just(Card.earn), _UNITS, _MONTHS),
    st.tuples(st.just(Card.earn_undated), _UNITS),
    st.tuples(st.just(Card.visit), st.integers(0, 9), _MONTHS),
    st.tuples(st.just(Card.spend), _UNITS, _NTH),
    st.tuples(st.just(Card.give_back), _NTH),
    st.tuples(st.just(Card.turn_clock), st.integers(-20, 60)),
    st.tuples(st.just(Card.expire)),
)


@given(steps=st.lists(_STEPS, max_size=40))
def test_r40_to_r44_lots_in_any_order_are_within_the_balance_and_in_the_rows(
    steps: list[tuple[object, ...]],
) -> None:
    card = Card()
    for step, *given_numbers in steps:
        assert callable(step)
        step(card, *given_numbers)
        assert card.balance == sum(entry.delta for _, entry in card.rows)
        assert sum(lot.left for lot in card.lots) <= max(0, card.balance)
        assert all(lot.left > 0 for lot in card.lots)
        assert list(card.lots) == sorted(card.lots, key=lambda lot: (lot.until, lot.place))
        assert replayed(card.rows).get(1, ()) == card.lots
        assert unpacked(packed(card.lots)) == card.lots


@given(steps=st.lists(_STEPS, max_size=20), days=st.integers(0, 200))
def test_r44_a_late_run_writes_what_daily_runs_wrote(
    steps: list[tuple[object, ...]], days: int
) -> None:
    card = Card()
    for step, *given_numbers in steps:
        assert callable(step)
        step(card, *given_numbers)
    card.expire()
    daily: list[Due] = []
    lots = card.lots
    for day in range(days + 1):
        lots, dues = expired(lots, card.today + timedelta(days=day))
        daily += dues
    late = expired(card.lots, card.today + timedelta(days=days))
    assert late == (lots, tuple(daily))
