"""How long units are valid, at the till [R40 to R45], with the examples of the rules."""

from __future__ import annotations

from datetime import UTC, date, datetime

from corner_cafe import COFFEE, OWNER, POINTS, FakeClock, points, stamps
from registering import person, registered
from rule_steps import change, give_back, sell

from loyalpos.domain.business_day import from_day_number
from loyalpos.domain.ledger import lots
from loyalpos.domain.ledger.expiry import Expiry, ExpiryPolicy
from loyalpos.domain.ledger.why import unpack
from loyalpos.domain.program.program import PointsRule
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.view.card_view import ActKind, CardView, Expiring
from loyalpos.store.standings import standings


def each(months: int) -> Expiry:
    return Expiry(ExpiryPolicy.EACH, months)


def on(clock: FakeClock, day: date) -> None:
    """Go to noon of a day."""
    clock.now = datetime(day.year, day.month, day.day, 11, tzinfo=UTC)


def dated(shop: Shop, customer: int, program: int = POINTS) -> list[tuple[int, date]]:
    """Return the units of a customer that have a date, with it."""
    row = standings(shop.file.db, customer).programs[program]
    return [(lot.left, lot.until) for lot in lots.unpacked(row.lots)]


def expired(shop: Shop, customer: int) -> list[tuple[date, int]]:
    """Return the rows of expiry: of which day, and how many units."""
    found = shop.file.db.execute(
        "SELECT why, delta FROM ledger WHERE customer = ? AND kind = 'expire' ORDER BY lid",
        (customer,),
    )
    return [(from_day_number(unpack(why).on), -delta) for why, delta in found]


def test_r40_the_earliest_date_is_spent_first(shop: Shop, customer: int, clock: FakeClock) -> None:
    """A: 5 (to 1 Mar), B: 6 (to 1 Jun); 9 spent on 1 Feb: A 0, B 2; on 1 Mar nothing expires."""
    change(shop, POINTS, rule=PointsRule(cost=9), expiry=each(8))
    on(clock, date(2026, 10, 1))
    sell(shop, Purchase(customer, amount=6000))
    change(shop, POINTS, expiry=each(3))
    on(clock, date(2026, 12, 1))
    sell(shop, Purchase(customer, amount=5000))
    assert dated(shop, customer) == [(5, date(2027, 3, 1)), (6, date(2027, 6, 1))]
    on(clock, date(2027, 2, 1))
    shop.till.spend(new_act(), OWNER, POINTS, Purchase(customer))
    assert dated(shop, customer) == [(2, date(2027, 6, 1))]
    for day in (date(2027, 3, 1), date(2027, 3, 2)):
        on(clock, day)
        assert points(sell(shop, Purchase(customer)).view) == 2
    assert expired(shop, customer) == []


def test_r41_units_given_back_have_their_date_or_30_days(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    change(shop, POINTS, expiry=each(1))
    sell(shop, Purchase(customer, amount=10000))
    spent = shop.till.spend(new_act(), OWNER, POINTS, Purchase(customer))
    again = give_back(shop, spent)
    assert points(again.view) == 10
    assert dated(shop, customer) == [(10, date(2026, 4, 2))]
    spent = shop.till.spend(new_act(), OWNER, POINTS, Purchase(customer))
    on(clock, date(2026, 4, 10))
    give_back(shop, spent)
    assert dated(shop, customer) == [(10, date(2026, 5, 10))]


def test_r42_through_the_last_second_of_the_shops_day(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    """31 January and a month is 28 February, which in Amsterdam ends at 23:00 UTC."""
    change(shop, POINTS, expiry=each(1))
    clock.now = datetime(2027, 1, 31, 11, tzinfo=UTC)
    sell(shop, Purchase(customer, amount=10000))
    assert dated(shop, customer) == [(10, date(2027, 2, 28))]
    clock.now = datetime(2027, 2, 28, 22, 59, 59, tzinfo=UTC)
    assert points(sell(shop, Purchase(customer)).view) == 10
    clock.forward(seconds=1)
    assert points(sell(shop, Purchase(customer)).view) == 0
    assert expired(shop, customer) == [(date(2027, 2, 28), 10)]


def test_r43_any_sale_restarts_the_clock_of_the_whole_balance(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    change(shop, POINTS, expiry=Expiry(ExpiryPolicy.SINCE_VISIT, 2))
    sell(shop, Purchase(customer, amount=5000))
    for _ in range(3):
        clock.forward(days=50)
        assert points(sell(shop, Purchase(customer)).view) == 5  # a coffee, and no points
    clock.forward(days=70)
    assert points(sell(shop, Purchase(customer)).view) == 0


def test_r43_under_one_clock_no_unit_has_a_date_of_its_own(shop: Shop, customer: int) -> None:
    """[R3] And the row that made it so says it, so that dates can be made again from the rows."""
    change(shop, POINTS, expiry=each(1))
    sell(shop, Purchase(customer, amount=5000))
    change(shop, POINTS, expiry=Expiry(ExpiryPolicy.SINCE_VISIT, 2))
    sell(shop, Purchase(customer, amount=1000))
    assert dated(shop, customer) == []
    (why,) = shop.file.db.execute(
        "SELECT why FROM ledger WHERE program = ? ORDER BY lid DESC LIMIT 1", (POINTS,)
    ).fetchone()
    assert [units for _, units in unpack(why).took] == [5]


def test_r44_each_date_is_booked_once_however_late(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    change(shop, POINTS, expiry=each(1))
    for amount in (3000, 4000):
        sell(shop, Purchase(customer, amount=amount))
        clock.forward(days=7)
    clock.forward(days=90)
    assert points(sell(shop, Purchase(customer)).view) == 0
    both = [(date(2026, 4, 2), 3), (date(2026, 4, 9), 4)]
    assert expired(shop, customer) == both
    for days in (0, 1, -80, 200):
        clock.forward(days=days)
        assert points(sell(shop, Purchase(customer)).view) == 0
    assert expired(shop, customer) == both
    assert stamps(shop.till.open(customer)) == (7, 0)


def test_r44_a_clock_set_back_earns_no_longer_dates(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    change(shop, COFFEE, expiry=each(1))
    sell(shop, Purchase(customer, 2))
    clock.forward(days=-20)
    sell(shop, Purchase(customer, 2))
    assert dated(shop, customer, COFFEE) == [(2, date(2026, 4, 2)), (2, date(2026, 4, 2))]


def test_r45_what_expires_within_30_days_is_shown(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    change(shop, POINTS, expiry=each(3))
    sell(shop, Purchase(customer, amount=5000))
    last = date(2026, 6, 2)

    def shown(day: date) -> tuple[Expiring, ...]:
        on(clock, day)
        (_, standing) = shop.till.open(customer).standings
        return standing.expiring

    assert shown(date(2026, 5, 2)) == ()
    assert shown(date(2026, 5, 3)) == (Expiring(5, last),)
    assert shown(last) == (Expiring(5, last),)


def test_r44_what_is_past_is_not_shown_before_the_round_of_the_day(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    """[R36] Nor told of a return: who scans at half past midnight sees what the sale will see."""
    change(shop, POINTS, expiry=each(1))
    sale = sell(shop, Purchase(customer, amount=5000))
    on(clock, date(2026, 4, 3))
    (told,) = (one for one in shop.till.look(sale.act.act).outlooks if one.program == POINTS)
    assert (told.taken, told.owed) == (0, 0)
    view = shop.till.open(customer)
    assert (points(view), stamps(view)) == (0, (1, 0))
    assert expired(shop, customer) == [(date(2026, 4, 2), 5)]
    assert view.acts[0].kind is ActKind.EXPIRY
    assert shop.checks.all().good


def test_r44_a_scan_before_the_round_of_the_day_shows_no_past_units(
    shop: Shop, clock: FakeClock
) -> None:
    change(shop, POINTS, expiry=each(1))
    made = registered(shop, person("Ada", "0612345678"))
    assert made.card is not None
    sell(shop, Purchase(made.view.customer, amount=5000))
    on(clock, date(2026, 4, 3))
    shown = shop.till.present(made.card.token)
    assert isinstance(shown, CardView)
    assert points(shown) == 0
