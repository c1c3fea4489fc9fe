"""What a day brings without a sale: birthdays, and who stayed away [R57, R59]."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from corner_cafe import OWNER, FakeClock
from day_steps import held, stamp, walk
from registering import BORN, KEEP, KEEP_BIRTHDAY, register, registered
from shop_promises import COOKIE, add_offer

from loyalpos.domain.customer.customer import Birthday, Details, Purpose, Registration
from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.services.booking.act import new_act
from loyalpos.services.day.day_round import DayRound
from loyalpos.services.opening import Shop
from loyalpos.services.view.card_view import ActKind


def born(shop: Shop, name: str, birthday: Birthday) -> int:
    details = Details(name, birthday=birthday)
    return registered(shop, Registration(details, (KEEP, KEEP_BIRTHDAY))).view.customer


def test_r59_a_birthday_is_greeted_from_seven_days_before_and_once_a_year(
    shop: Shop, clock: FakeClock
) -> None:
    add_offer(shop, Trigger.BIRTHDAY, valid_days=0)
    customer = born(shop, "Ada", Birthday(3, 10))  # in eight days
    assert walk(shop) is Changes.NOTHING
    clock.forward(days=1)
    assert walk(shop) is Changes.LEDGER
    (line, *_) = shop.till.open(customer).acts
    assert (line.kind, line.reason, line.reward_text) == (ActKind.OFFER, "", "a cookie")
    clock.forward(days=1)
    assert walk(shop) is Changes.NOTHING
    edited = Details("Ada", birthday=Birthday(9, 1))
    shop.enrol.edit(new_act(), OWNER, customer, edited)
    clock.now = datetime(2026, 9, 1, 9, tzinfo=UTC)
    assert walk(shop) is Changes.NOTHING
    clock.now = datetime(2027, 8, 26, 9, tzinfo=UTC)
    walk(shop)
    assert held(shop, customer) == 2


@pytest.mark.parametrize(("valid", "last"), [(3, 10), (9, 12)])
def test_r59_a_voucher_for_a_birthday_holds_on_the_birthday(
    shop: Shop, clock: FakeClock, valid: int, last: int
) -> None:
    add_offer(shop, Trigger.BIRTHDAY, valid_days=valid)
    customer = born(shop, "Ada", Birthday(3, 10))
    clock.forward(days=1)
    walk(shop)
    (voucher,) = shop.till.open(customer).vouchers
    assert voucher.expires == date(2026, 3, last)


def test_r59_an_offer_made_today_is_for_the_birthdays_of_today(
    shop: Shop, clock: FakeClock
) -> None:
    ada = born(shop, "Ada", Birthday(3, 2))
    walk(shop)
    draft = OfferDraft("Birthday", Trigger.BIRTHDAY, COOKIE)
    made = shop.offers.create(new_act(), OWNER, draft)
    assert walk(shop) is Changes.LEDGER
    assert held(shop, ada) == 1
    shop.offers.change(new_act(), OWNER, made.offer.number, replace(draft, name="Cake day"))
    assert walk(shop) is Changes.NOTHING
    assert held(shop, ada) == 1


def test_r59_who_tells_a_birthday_that_is_near_need_not_wait(shop: Shop, clock: FakeClock) -> None:
    """The round of the day was before them, and a birthday of today is over tomorrow."""
    add_offer(shop, Trigger.BIRTHDAY)
    walk(shop)
    today, later = Birthday(3, 2), Birthday(3, 10)
    ada = born(shop, "Ada", today)
    bob, cy = born(shop, "Bob", later), register(shop, "Cy")
    assert [held(shop, one) for one in (ada, bob, cy)] == [1, 0, 0]
    shop.enrol.edit(new_act(), OWNER, bob, Details("Bob", birthday=today))
    shop.enrol.agree(new_act(), OWNER, cy, KEEP_BIRTHDAY)
    shop.enrol.edit(new_act(), OWNER, cy, Details("Cy", birthday=today))
    assert [held(shop, one) for one in (ada, bob, cy)] == [1, 1, 1]
    clock.forward(days=1)
    walk(shop)
    assert [held(shop, one) for one in (ada, bob, cy)] == [1, 1, 1]


def test_r59_only_with_leave_and_the_29th_of_february_is_the_28th(
    shop: Shop, clock: FakeClock
) -> None:
    add_offer(shop, Trigger.BIRTHDAY)
    clock.now = datetime(2027, 2, 20, 9, tzinfo=UTC)
    ada, bob = born(shop, "Ada", BORN), born(shop, "Bob", BORN)
    shop.enrol.withdraw(new_act(), OWNER, bob, Purpose.BIRTHDAY)
    assert walk(shop) is Changes.NOTHING
    clock.forward(days=1)
    walk(shop)
    assert (held(shop, ada), held(shop, bob)) == (1, 0)


def test_r57_one_win_back_in_ninety_days(shop: Shop, customer: int, clock: FakeClock) -> None:
    add_offer(shop, Trigger.WIN_BACK, valid_days=0)
    for _ in range(6):
        stamp(shop, customer)
        clock.forward(days=7)
    clock.forward(days=13)
    assert walk(shop) is Changes.NOTHING  # 20 days
    clock.forward(days=1)
    assert walk(shop) is Changes.LEDGER
    clock.forward(days=89)
    assert walk(shop) is Changes.NOTHING
    clock.forward(days=1)
    walk(shop)
    assert held(shop, customer) == 2
    stamp(shop, customer)
    clock.forward(days=5)
    assert walk(shop) is Changes.NOTHING


def test_r57_a_sale_that_was_taken_back_was_no_visit(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    add_offer(shop, Trigger.WIN_BACK)
    for _ in range(3):
        stamp(shop, customer)
        clock.forward(days=1)
    stamp(shop, customer)
    shop.till.undo(new_act(), OWNER)
    clock.forward(days=40)
    assert walk(shop) is Changes.NOTHING
    clock.forward(days=1)  # six weeks since the last that stood
    assert walk(shop) is Changes.LEDGER


def test_many_silent_customers_are_looked_at_once_a_day(shop: Shop, clock: FakeClock) -> None:
    add_offer(shop, Trigger.WIN_BACK)
    people = [register(shop, f"No. {number}") for number in range(50)]
    for customer in people:
        for _ in range(3):
            stamp(shop, customer)
    clock.forward(days=42)
    walk(shop)
    assert [held(shop, customer) for customer in people] == [1] * 50
    late = DayRound(shop.file)
    late.begin()
    assert not late.step().more
    assert shop.checks.all().good
