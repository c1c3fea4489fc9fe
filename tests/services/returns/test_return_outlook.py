"""What is said before something is taken back [R36]."""

from __future__ import annotations

from corner_cafe import COFFEE, OWNER, FakeClock, stamps

from loyalpos.domain.ledger.taking_back import ReverseReason
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop


def test_r36_a_reward_used_in_an_earlier_sale_is_named_where_units_are_owed(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    shop.till.stamp(new_act(), OWNER, Purchase(customer, 4))
    clock.forward(days=1)
    middle = shop.till.stamp(new_act(), OWNER, Purchase(customer, 4)).act.act
    clock.forward(days=1)
    view = shop.till.stamp(new_act(), OWNER, Purchase(customer)).view
    free = view.vouchers[0].voucher
    shop.till.redeem(new_act(), OWNER, free, Purchase(customer))
    (outlook,) = shop.till.look(middle).outlooks
    assert (outlook.program, outlook.owed, outlook.kept_used) == (COFFEE, 4, (free,))
    taken = shop.till.reverse(new_act(), OWNER, middle, ReverseReason.RETURNED)
    assert stamps(taken.view) == (-4, 0)
    assert shop.checks.all().good


def test_r36_the_reward_of_the_sale_itself_is_given_back_and_named_once(
    shop: Shop, customer: int
) -> None:
    view = shop.till.stamp(new_act(), OWNER, Purchase(customer, 9)).view
    shop.till.redeem(new_act(), OWNER, view.vouchers[0].voucher, Purchase(customer, 3))
    assert stamps(shop.till.undo(new_act(), OWNER).view) == (0, 1)
    assert shop.checks.all().good
