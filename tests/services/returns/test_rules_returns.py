"""What a return takes back at the till [R30 to R36], with the examples of the rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import permutations

import pytest
from corner_cafe import COFFEE, OWNER, POINTS, FakeClock, points, stamps
from rule_steps import change, give_back, offer, refusal, sell

from loyalpos.domain.ledger.ledger import EntryKind
from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.domain.problem import Refusal
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.program import StampRule
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.sale.returning import Returned
from loyalpos.domain.sale.sale import Purchase, SaleLine
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.view.card_view import Outcome, StampStanding

COFFEES = (SaleLine("Latte", 2, 350), SaleLine("Tea", 1, 250))
BAG = OfferDraft("Next time", Trigger.NEXT_VISIT, Reward("a bag", RewardKind.GIFT), limit_each=0)


def forgive(shop: Shop) -> None:
    rules = replace(shop.settings.rules(), forgive=True)
    shop.settings.change_rules(new_act(), OWNER, rules)


def reward_used(shop: Shop, customer: int) -> Outcome:
    """Fill a card with one sale, and use the reward for the one coffee of another."""
    sale = sell(shop, Purchase(customer, 9))
    voucher = sale.view.vouchers[0].voucher
    shop.till.redeem(new_act(), OWNER, voucher, Purchase(customer))
    return sale


def test_r30_a_return_goes_by_the_version_of_its_sale(shop: Shop, customer: int) -> None:
    """21.90 earned 2 at 10.00 a point; today's rule would have said 4, or 1."""
    sale = sell(shop, Purchase(customer, amount=2190))
    change(shop, POINTS, earning=Earning(Per.AMOUNT, unit=500))
    assert points(give_back(shop, sale, Returned(amount=500)).view) == 1


def test_r31_one_of_three_items(shop: Shop, customer: int) -> None:
    sale = sell(shop, Purchase(customer, 3, lines=COFFEES))
    outcome = give_back(shop, sale, Returned(((0, 1),)))
    assert stamps(outcome.view) == (2, 0)
    assert outcome.view.visits == 1


@pytest.mark.parametrize(("back", "stays"), [(500, 1), (501, 0)])
def test_r31_by_visit_the_stamp_stays_with_the_minimum(
    shop: Shop, customer: int, back: int, stays: int
) -> None:
    change(shop, COFFEE, earning=Earning(Per.VISIT, minimum=1000))
    sale = sell(shop, Purchase(customer, 3, 1500))
    assert stamps(sale.view) == (1, 0)
    assert stamps(give_back(shop, sale, Returned(amount=back)).view) == (stays, 0)


@pytest.mark.parametrize(("back", "kept"), [(500, 1), (100, 2)])
def test_r32_the_kept_base_earns_anew(shop: Shop, customer: int, back: int, kept: int) -> None:
    """21.90 earned 2; 5.00 returned, 16.90 kept: 1 stays; 1.00 returned: 2 stay."""
    sale = sell(shop, Purchase(customer, amount=2190))
    assert points(give_back(shop, sale, Returned(amount=back)).view) == kept


@pytest.mark.parametrize("parts", list(permutations((100, 500, 1100))))
def test_r32_any_order_ends_at_the_same(shop: Shop, customer: int, parts: tuple[int, ...]) -> None:
    sale = sell(shop, Purchase(customer, amount=2790))
    for part in parts:
        left = points(give_back(shop, sale, Returned(amount=part)).view)
    assert left == 1
    assert points(give_back(shop, sale).view) == 0
    assert refusal(lambda: give_back(shop, sale)).code is Refusal.ALREADY_REVERSED
    assert shop.checks.all().good


def test_r32_what_takes_nothing_back_is_remembered(shop: Shop, customer: int) -> None:
    """1.00 and again 1.00 take nothing; the third time the 20.00 are no longer kept."""
    sale = sell(shop, Purchase(customer, amount=2250))
    left = [points(give_back(shop, sale, Returned(amount=100)).view) for _ in range(3)]
    assert left == [2, 2, 1]
    told = refusal(lambda: give_back(shop, sale, Returned(amount=2000)))
    assert (told.code, told.facts["most"]) == (Refusal.RETURN_TOO_MUCH, 1950)


def test_r33_an_unused_reward_becomes_stamps_again(shop: Shop, customer: int) -> None:
    """0 stamps and 1 unused reward, one coffee returned: reward withdrawn, 8 stamps."""
    sale = sell(shop, Purchase(customer, 9))
    assert stamps(sale.view) == (0, 1)
    outcome = give_back(shop, sale, Returned(items=1))
    assert stamps(outcome.view) == (8, 0)
    assert outcome.view.vouchers == ()


def test_r34_what_was_used_is_owed_and_the_next_stamp_pays(shop: Shop, customer: int) -> None:
    sale = reward_used(shop, customer)
    outcome = give_back(shop, sale, Returned(items=1))
    (card, _) = outcome.view.standings
    assert isinstance(card, StampStanding)
    assert card.stamps == -1
    assert stamps(sell(shop, Purchase(customer)).view) == (0, 0)


def test_r34_the_owner_may_forgive(shop: Shop, customer: int) -> None:
    forgive(shop)
    sale = reward_used(shop, customer)
    assert stamps(give_back(shop, sale, Returned(items=1)).view) == (0, 0)
    (why,) = shop.file.db.execute("SELECT why FROM ledger WHERE kind = 'return'").fetchone()
    assert '"forgiven":1' in why  # for the owner's report


def test_r34_no_debt_is_deeper_than_a_card(shop: Shop, customer: int) -> None:
    first, second = (reward_used(shop, customer) for _ in range(2))
    assert stamps(give_back(shop, first).view) == (-9, 0)
    outcome = give_back(shop, second)
    assert stamps(outcome.view) == (-9, 0)
    rows = shop.file.db.execute(
        "SELECT delta, why FROM ledger WHERE kind = 'reversal' ORDER BY lid DESC LIMIT 1"
    ).fetchone()
    assert rows == (0, '{"forgiven":9}')


def test_r35_a_full_return_gives_the_reward_back_for_14_days(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    offer(shop, replace(BAG, valid_days=3))
    sell(shop, Purchase(customer))
    clock.forward(days=3)
    (bag,) = shop.till.open(customer).vouchers
    assert bag.expires == date(2026, 3, 5)
    used = shop.till.redeem(new_act(), OWNER, bag.voucher, Purchase(customer))
    (given,) = used.view.vouchers  # with this visit
    clock.forward(days=10)
    (again,) = give_back(shop, used).view.vouchers
    assert again.voucher == bag.voucher
    assert again.expires == clock.now.date() + timedelta(days=14)
    assert given.voucher != bag.voucher


def test_r35_a_reward_comes_back_for_14_days_though_its_program_is_over(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    """[R16] It is used on the last day of grace, 9 April, and comes back on the 12th."""
    (free,) = sell(shop, Purchase(customer, 9)).view.vouchers
    change(shop, COFFEE, last_day=date(2026, 3, 10))
    clock.forward(days=38)
    used = shop.till.redeem(new_act(), OWNER, free.voucher, Purchase(customer, 2))
    clock.forward(days=3)
    (again,) = give_back(shop, used).view.vouchers
    assert (again.voucher, again.expires) == (free.voucher, date(2026, 4, 26))
    clock.forward(days=14)
    used = shop.till.redeem(new_act(), OWNER, free.voucher, Purchase(customer, 2))
    (again,) = give_back(shop, used).view.vouchers
    assert again.expires == date(2026, 5, 10)
    clock.forward(days=15)
    assert shop.till.open(customer).vouchers == ()
    assert shop.checks.all().good


def test_r35_a_reward_that_is_good_for_long_comes_back_as_it_was(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    (free,) = sell(shop, Purchase(customer, 9)).view.vouchers
    change(shop, COFFEE, last_day=date(2026, 3, 10))
    used = shop.till.redeem(new_act(), OWNER, free.voucher, Purchase(customer, 2))
    (again,) = give_back(shop, used).view.vouchers
    assert again.expires == date(2026, 4, 9)
    change(shop, COFFEE, last_day=None)
    (again,) = shop.till.open(customer).vouchers
    assert again.expires is None


def test_r35_a_later_last_day_stays(shop: Shop, customer: int, clock: FakeClock) -> None:
    offer(shop, replace(BAG, valid_days=60))
    sell(shop, Purchase(customer))
    clock.forward(days=1)
    (bag,) = shop.till.open(customer).vouchers
    used = shop.till.redeem(new_act(), OWNER, bag.voucher, Purchase(customer))
    again = next(v for v in give_back(shop, used).view.vouchers if v.voucher == bag.voucher)
    assert again.expires == bag.expires


@pytest.mark.parametrize(("back", "left"), [(500, 1), (501, 0)])
def test_r30_a_coupon_goes_with_the_price_that_it_came_for(
    shop: Shop, customer: int, back: int, left: int
) -> None:
    """A bag with 20.00 or more; of 25.00 exactly 20.00 are kept, or a cent less."""
    offer(shop, replace(BAG, minimum=2000))
    sale = sell(shop, Purchase(customer, amount=2500))
    told = shop.till.look(sale.act.act, Returned(amount=back))
    outcome = give_back(shop, sale, Returned(amount=back))
    assert len(outcome.view.vouchers) == left
    assert sum(len(outlook.withdrawn) for outlook in told.outlooks) == 1 - left
    assert give_back(shop, sale).view.vouchers == ()
    assert shop.checks.all().good


def test_r36_a_coupon_that_was_used_is_told_to_stay(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    offer(shop, replace(BAG, minimum=2000))
    sale = sell(shop, Purchase(customer, lines=(SaleLine("Roast", 2, 1250),)))
    (bag,) = sale.view.vouchers
    clock.forward(days=1)
    shop.till.redeem(new_act(), OWNER, bag.voucher, Purchase(customer, amount=2000))
    told = shop.till.look(sale.act.act, Returned(((0, 1),)))
    assert [outlook.kept_used for outlook in told.outlooks if outlook.kept_used] == [(bag.voucher,)]


def test_r36_the_outcome_is_told_before_the_click(shop: Shop, customer: int) -> None:
    """Takes back 2 stamps; the free coffee was already used, so 1 stamp is owed."""
    sell(shop, Purchase(customer, 8))
    sale = sell(shop, Purchase(customer, 2))
    voucher = sale.view.vouchers[0].voucher
    shop.till.redeem(new_act(), OWNER, voucher, Purchase(customer))
    (told,) = shop.till.look(sale.act.act).outlooks
    assert (told.taken, told.owed, told.kept_used) == (2, 1, (voucher,))
    head = shop.file.head()
    assert stamps(give_back(shop, sale).view) == (-1, 0)
    assert shop.file.head() != head


def test_a_visit_that_gave_only_a_voucher_is_taken_back_once(shop: Shop, customer: int) -> None:
    """[R33, R34] Also where the voucher is used by then, and nothing has to go."""
    change(shop, COFFEE, earning=Earning(Per.ITEM, categories=("coffee",)))
    offer(shop, BAG)
    tea = Purchase(customer, lines=(SaleLine("Tea", 1, 250, "tea"),))
    unused, _ = sell(shop, tea), sell(shop, tea)
    outcome = give_back(shop, unused)
    assert outcome.view.visits == 1
    assert len(outcome.view.vouchers) == 1
    assert refusal(lambda: give_back(shop, unused)).code is Refusal.ALREADY_REVERSED
    shop.till.undo(new_act(), OWNER)
    assert shop.till.open(customer).vouchers == ()
    assert refusal(lambda: shop.till.undo(new_act(), OWNER)).code is Refusal.NOTHING_TO_UNDO
    assert shop.checks.all().good


def test_r33_a_head_start_stays(shop: Shop, customer: int) -> None:
    change(shop, COFFEE, rule=StampRule(goal=9, head_start=2))
    outcome = give_back(shop, sell(shop, Purchase(customer, 3)))
    assert stamps(outcome.view) == (2, 0)
    kinds = [row[0] for row in shop.file.db.execute("SELECT kind FROM ledger ORDER BY lid")]
    assert kinds == [EntryKind.HEAD_START, EntryKind.EARN, EntryKind.REVERSAL]
