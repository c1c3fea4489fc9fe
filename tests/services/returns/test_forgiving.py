"""What was forgiven is in a list for the owner [R34]."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from corner_cafe import COFFEE, OWNER, POINTS, FakeClock
from forgiving_steps import forgive, return_after_use
from rule_steps import give_back, sell

from loyalpos.domain.ledger.taking_back import ReverseReason
from loyalpos.domain.sale.returning import Returned
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.returns.forgiving import Forgiving

TODAY = date(2026, 3, 2)


def sums(shop: Shop, first: date | None, last: date) -> list[tuple[int, int]]:
    found = Forgiving(shop.file).listed(first, last)
    return [(program.number, units) for program, units in found.sums]


def test_r34_nothing_is_listed_of_an_empty_shop(shop: Shop) -> None:
    assert Forgiving(shop.file).listed(None, TODAY).rows == ()


def test_r34_what_is_owed_is_not_forgiven(shop: Shop, customer: int) -> None:
    return_after_use(shop, customer, 2)
    assert Forgiving(shop.file).listed(None, TODAY).rows == ()


def test_r34_the_owner_reads_who_was_forgiven_what_and_why(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    forgive(shop)
    return_after_use(shop, customer, 2)
    (row,) = Forgiving(shop.file).listed(TODAY, TODAY).rows
    assert (row.at, row.customer, row.name) == (clock.now, customer, "Ada Lovelace")
    assert (row.program.number, row.units) == (COFFEE, 2)
    assert (row.reason, row.staff_name) == (ReverseReason.RETURNED, "Ada")


def test_r34_stamps_and_points_have_a_sum_each(
    shop: Shop, customer: int, add_customer: Callable[..., int]
) -> None:
    forgive(shop)
    return_after_use(shop, customer, 2)
    return_after_use(shop, add_customer("Grace"), 3)
    sale = sell(shop, Purchase(customer, 1, amount=10000))
    shop.till.spend(new_act(), OWNER, POINTS, Purchase(customer))
    give_back(shop, sale, Returned(amount=4000))
    assert sums(shop, TODAY, TODAY) == [(COFFEE, 5), (POINTS, 4)]
    rows = Forgiving(shop.file).listed(TODAY, TODAY).rows
    assert [row.units for row in rows] == [4, 3, 2]  # the newest first


def test_r34_beyond_the_debt_of_a_card_it_is_listed_without_the_setting(
    shop: Shop, customer: int
) -> None:
    first, second = (sell(shop, Purchase(customer, 9)) for _ in range(2))
    for held in second.view.vouchers:
        shop.till.redeem(new_act(), OWNER, held.voucher, Purchase(customer))
    give_back(shop, first)
    assert sums(shop, None, TODAY) == []
    give_back(shop, second)
    assert sums(shop, None, TODAY) == [(COFFEE, 9)]


def test_r34_the_list_is_of_the_days_that_are_asked_for(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    forgive(shop)
    for units in (1, 2, 3):
        return_after_use(shop, customer, units)
        clock.forward(days=10)
    days = [date(2026, 3, 2), date(2026, 3, 12), date(2026, 3, 22)]
    assert [sums(shop, day, day) for day in days] == [[(COFFEE, n)] for n in (1, 2, 3)]
    assert sums(shop, days[1], days[2]) == [(COFFEE, 5)]
    assert sums(shop, None, days[1]) == [(COFFEE, 3)]
    assert sums(shop, date(2026, 3, 3), date(2026, 3, 11)) == []
    assert sums(shop, date(2026, 3, 23), date(2026, 4, 1)) == []
    assert sums(shop, date(2026, 1, 1), date(2026, 3, 1)) == []


def test_r34_what_a_merge_let_go_has_no_reason_of_a_return(
    shop: Shop, customer: int, add_customer: Callable[..., int]
) -> None:
    forgive(shop)
    other = add_customer("Grace")
    sell(shop, Purchase(customer, 8))
    sell(shop, Purchase(other, 5))
    merge = shop.merges.merge(new_act(), OWNER, customer, other)
    (held,) = merge.view.vouchers
    shop.till.redeem(new_act(), OWNER, held.voucher, Purchase(customer))
    shop.merges.unmerge(new_act(), OWNER, merge.act.act)
    (row,) = Forgiving(shop.file).listed(None, TODAY).rows
    assert (row.reason, row.units) == (None, 1)


def test_r52_who_was_merged_is_listed_under_who_stays(
    shop: Shop, customer: int, add_customer: Callable[..., int]
) -> None:
    forgive(shop)
    kept = add_customer("Grace")
    return_after_use(shop, customer, 2)
    shop.merges.merge(new_act(), OWNER, kept, customer)
    (row,) = Forgiving(shop.file).listed(None, TODAY).rows
    assert (row.customer, row.name) == (kept, "Grace")
