"""What a customer has to show at the counter before something of theirs is used [R24]."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from corner_cafe import OWNER, POINTS, FakeClock, points, stamps

from loyalpos.domain.offer.offer import OfferDraft, Proof, Trigger
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.sale.sale import Purchase, Shown
from loyalpos.domain.shop.shop import ShopRules
from loyalpos.domain.shop.staff import Role, StaffMember
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.staff.approvals import Approvals
from loyalpos.services.till import Till
from loyalpos.store import staff

NOTHING = Shown()
CARD = Shown(card=True)
DIGITS = Shown(phone_digits="4567")
OTHER_DIGITS = Shown(phone_digits="4568")
THREE_DIGITS = Shown(phone_digits="567")


@pytest.fixture
def cashier(shop: Shop) -> int:
    """Return a cashier of the shop."""
    person = StaffMember(0, "Bob", Role.CASHIER, has_pin=False)
    return staff.add_member(shop.file.db, uuid4(), person, 0, 1)


@pytest.fixture
def reward(shop: Shop, customer: int) -> UUID:
    """Return a reward of the customer, whose phone number is known."""
    shop.file.db.execute("UPDATE customer SET phone = '+31201234567' WHERE n = ?", (customer,))
    outcome = shop.till.stamp(new_act(), OWNER, Purchase(customer, 9, 10000))
    return outcome.view.vouchers[0].voucher


def ask(shop: Shop, proof: Proof) -> None:
    rules = replace(shop.settings.rules(), proof=proof)
    assert shop.settings.change_rules(new_act(), OWNER, rules) == rules


@pytest.mark.parametrize(
    ("proof", "shown", "enough"),
    [
        (Proof.NONE, NOTHING, True),
        (Proof.CARD, NOTHING, False),
        (Proof.CARD, CARD, True),
        (Proof.CARD, DIGITS, True),
        (Proof.CARD, OTHER_DIGITS, False),
        (Proof.PHONE, CARD, False),
        (Proof.PHONE, DIGITS, True),
        (Proof.PHONE, OTHER_DIGITS, False),
        (Proof.PHONE, THREE_DIGITS, False),
        (Proof.MANAGER, CARD, False),
        (Proof.MANAGER, DIGITS, False),
    ],
)
def test_r24_each_proof_asks_for_what_it_says(
    shop: Shop, customer: int, cashier: int, reward: UUID, proof: Proof, shown: Shown, enough: bool
) -> None:
    ask(shop, proof)
    purchase = Purchase(customer, 2, shown=shown)
    if enough:
        assert stamps(shop.till.redeem(new_act(), cashier, reward, purchase).view) == (1, 0)
        return
    with pytest.raises(Refused) as told:
        shop.till.redeem(new_act(), cashier, reward, purchase)
    assert told.value.code is Refusal.PROOF_NEEDED
    assert told.value.facts == {"proof": proof.value, "phone": 1}
    assert stamps(shop.till.open(customer)) == (0, 1)  # and nothing was written


def test_r24_a_new_shop_asks_for_the_card_or_the_digits() -> None:
    assert ShopRules().proof is Proof.CARD


def test_r24_a_managers_word_is_proof_of_anything(
    shop: Shop, customer: int, cashier: int, reward: UUID, clock: FakeClock
) -> None:
    ask(shop, Proof.MANAGER)
    act, approvals = new_act(), Approvals(clock)
    till = Till(shop.file, approvals)
    approvals.approve(act, OWNER)
    till.redeem(act, cashier, reward, Purchase(customer, 2))
    row = shop.file.db.execute("SELECT staff, approved_by FROM act WHERE id = ?", (act.bytes,))
    assert row.fetchone() == (cashier, OWNER)


def test_r24_who_is_a_manager_needs_no_other_one(shop: Shop, customer: int, reward: UUID) -> None:
    ask(shop, Proof.MANAGER)
    assert stamps(shop.till.redeem(new_act(), OWNER, reward, Purchase(customer)).view) == (0, 0)


def test_r24_points_are_used_after_the_same_proof(
    shop: Shop, customer: int, cashier: int, reward: UUID
) -> None:
    ask(shop, Proof.CARD)
    with pytest.raises(Refused) as told:
        shop.till.spend(new_act(), cashier, POINTS, Purchase(customer))
    assert told.value.code is Refusal.PROOF_NEEDED
    shown = shop.till.spend(new_act(), cashier, POINTS, Purchase(customer, shown=CARD))
    assert points(shown.view) == 0


def test_r24_collecting_needs_no_proof(shop: Shop, customer: int, cashier: int) -> None:
    ask(shop, Proof.MANAGER)
    assert stamps(shop.till.stamp(new_act(), cashier, Purchase(customer)).view) == (1, 0)


def test_r24_an_offer_with_a_code_can_ask_for_a_proof_too(shop: Shop, reward: UUID) -> None:
    customer = shop.till.today().served[0].customer
    draft = OfferDraft(
        "Autumn",
        Trigger.CODE,
        Reward("2 off", RewardKind.AMOUNT_OFF, 200),
        proof=Proof.CARD,
        code="AUTUMN",
    )
    shop.offers.create(new_act(), OWNER, draft)
    typed = Purchase(customer, amount=1000, code="autumn", again=True)
    with pytest.raises(Refused) as told:
        shop.till.stamp(new_act(), OWNER, typed)
    assert told.value.code is Refusal.PROOF_NEEDED
    outcome = shop.till.stamp(new_act(), OWNER, replace(typed, shown=CARD))
    assert outcome.settled is not None
    assert outcome.settled.due == 800
