"""Offers are made and changed by an owner, version after version, with what became of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from corner_cafe import OWNER, FakeClock

from loyalpos.domain.offer.offer import OfferDraft, Proof, Trigger
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.shop.staff import Role
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop, open_shop

WELCOME = OfferDraft("Welcome", Trigger.WELCOME, Reward("a free cookie"))
DEAL = OfferDraft(
    "Autumn deal",
    Trigger.EVERY_SALE,
    Reward("10 % off", RewardKind.PERCENT_OFF, 10, "cake", 50),
    minimum=2000,
    first=date(2026, 10, 1),
    last=date(2026, 11, 30),
    exclusive=True,
    proof=Proof.MANAGER,
    limit=500,
    limit_each=3,
    level=2,
)


def code_of(use: Callable[[], object]) -> Refusal:
    with pytest.raises(Refused) as refused:
        use()
    return refused.value.code


def test_a_shop_begins_without_offers(shop: Shop) -> None:
    assert shop.offers.all() == ()


def test_offers_come_in_the_order_they_were_made(shop: Shop, clock: FakeClock) -> None:
    shop.offers.create(new_act(), OWNER, WELCOME)
    clock.forward(days=1)
    made = shop.offers.create(new_act(), OWNER, DEAL)
    assert (made.offer.number, made.offer.version, made.since) == (2, 1, date(2026, 3, 3))
    assert (made.issued, made.redeemed) == (0, 0)
    assert [view.offer.draft.name for view in shop.offers.all()] == ["Welcome", "Autumn deal"]


def test_everything_that_is_said_is_read_back_after_a_restart(shop: Shop, clock: FakeClock) -> None:
    shop.offers.create(new_act(), OWNER, DEAL)
    shop.close()
    again = open_shop(shop.file.path.parent, clock)
    assert again.offers.all()[0].offer.draft == DEAL
    again.close()


def test_r4_the_same_act_twice_is_one_offer_and_one_version(shop: Shop) -> None:
    act = new_act()
    assert shop.offers.create(act, OWNER, WELCOME) == shop.offers.create(act, OWNER, WELCOME)
    assert len(shop.offers.all()) == 1
    act, other = new_act(), replace(WELCOME, name="Hello")
    for _ in range(2):
        assert shop.offers.change(act, OWNER, 1, other).offer.version == 2
    assert code_of(lambda: shop.offers.change(act, OWNER, 1, WELCOME)) is Refusal.ACT_DIFFERS
    assert code_of(lambda: shop.offers.create(act, OWNER, other)) is Refusal.ACT_DIFFERS


def test_r4_an_early_act_sent_again_does_not_undo_a_later_one(shop: Shop) -> None:
    shop.offers.create(new_act(), OWNER, WELCOME)
    act, hello = new_act(), replace(WELCOME, name="Hello")
    shop.offers.change(act, OWNER, 1, hello)
    shop.offers.change(new_act(), OWNER, 1, WELCOME)
    again = shop.offers.change(act, OWNER, 1, hello)
    assert (again.offer.version, again.offer.draft.name) == (3, "Welcome")


def test_r20_a_change_keeps_the_version_before(shop: Shop) -> None:
    shop.offers.create(new_act(), OWNER, WELCOME)
    changed = replace(WELCOME, reward=Reward("a free tea"))
    shop.offers.change(new_act(), OWNER, 1, changed)
    assert shop.file.catalogue.offer_version(1, 1).draft == WELCOME
    assert shop.file.catalogue.offer_version(1, 2).draft == changed


def test_saving_without_a_change_makes_no_version(shop: Shop) -> None:
    shop.offers.create(new_act(), OWNER, WELCOME)
    same = replace(WELCOME, name="  Welcome ")
    assert shop.offers.change(new_act(), OWNER, 1, same).offer.version == 1


def test_what_was_given_and_used_is_counted_without_what_was_withdrawn(
    shop: Shop, customer: int
) -> None:
    shop.offers.create(new_act(), OWNER, WELCOME)
    for state in ("issued", "redeemed", "expired", "withdrawn"):
        shop.file.db.execute(
            "INSERT INTO voucher(customer, id, program, version, state, issued_ms, issued_lid,"
            " offer) VALUES (?, ?, 0, 1, ?, 0, 0, 1)",
            (customer, uuid4().bytes, state),
        )
    (view,) = shop.offers.all()
    assert (view.issued, view.redeemed) == (3, 1)


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (replace(WELCOME, name=" \u200b "), Refusal.OFFER_NAME_NEEDED),
        (replace(WELCOME, name="x" * 4000), Refusal.PROGRAM_TEXT_TOO_LONG),
        (replace(WELCOME, trigger=Trigger.CODE), Refusal.OFFER_CODE_NEEDED),
        (replace(DEAL, last=date(2026, 1, 1)), Refusal.DATES_REVERSED),
        (replace(DEAL, minimum=-1), Refusal.MINIMUM_WRONG),
    ],
)
def test_what_no_till_can_keep_is_refused(shop: Shop, draft: OfferDraft, code: Refusal) -> None:
    assert code_of(lambda: shop.offers.create(new_act(), OWNER, draft)) is code
    assert shop.offers.all() == ()


def test_an_unknown_offer_cannot_be_changed(shop: Shop) -> None:
    refused = code_of(lambda: shop.offers.change(new_act(), OWNER, 9, WELCOME))
    assert refused is Refusal.OFFER_UNKNOWN


@pytest.mark.parametrize("role", [Role.CASHIER, Role.MANAGER])
def test_only_an_owner_makes_and_changes_offers(shop: Shop, role: Role) -> None:
    by = shop.staff.add(new_act(), OWNER, "Lena", role, "").number
    shop.offers.create(new_act(), OWNER, WELCOME)
    refused = code_of(lambda: shop.offers.create(new_act(), by, DEAL))
    assert refused is Refusal.OWNER_NEEDED
    refused = code_of(lambda: shop.offers.change(new_act(), by, 1, DEAL))
    assert refused is Refusal.OWNER_NEEDED
    assert [view.offer.draft for view in shop.offers.all()] == [WELCOME]


SUMMER = OfferDraft(
    "Summer",
    Trigger.CODE,
    Reward("5.00 off", RewardKind.AMOUNT_OFF, 500),
    code="SUMMER",
    last=date(2026, 3, 5),
)


def test_a_code_belongs_to_one_offer_at_a_time(shop: Shop) -> None:
    act = new_act()
    shop.offers.create(act, OWNER, SUMMER)
    assert shop.offers.create(act, OWNER, SUMMER).offer.number == 1  # sent again [R4]
    same = replace(SUMMER, name="More summer", code=" summer", first=date(2026, 3, 5), last=None)
    with pytest.raises(Refused) as refused:
        shop.offers.create(new_act(), OWNER, same)
    assert refused.value.code is Refusal.OFFER_CODE_TAKEN
    assert refused.value.facts == {"name": "Summer"}
    later = shop.offers.create(new_act(), OWNER, replace(same, first=date(2026, 3, 6)))
    assert later.offer.number == 2
    longer = replace(SUMMER, last=date(2026, 3, 6))
    assert code_of(lambda: shop.offers.change(new_act(), OWNER, 1, longer)) is (
        Refusal.OFFER_CODE_TAKEN
    )
    cheaper = replace(SUMMER, reward=replace(SUMMER.reward, amount=400))
    assert shop.offers.change(new_act(), OWNER, 1, cheaper).offer.version == 2


def test_a_code_that_comes_again_is_that_of_the_offer_that_runs(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    shop.offers.create(new_act(), OWNER, SUMMER)
    again = replace(SUMMER, reward=replace(SUMMER.reward, amount=600), last=None)
    shop.offers.create(new_act(), OWNER, replace(again, first=date(2026, 3, 20)))
    typed = Purchase(customer, amount=2000, code="summer")
    assert shop.till.quote(typed).due == 1500
    clock.forward(days=10)
    told = shop.till.quote(typed).code_refused
    assert told is not None and told.code is Refusal.OFFER_NOT_RUNNING
    clock.forward(days=10)
    assert shop.till.quote(typed).due == 1400
