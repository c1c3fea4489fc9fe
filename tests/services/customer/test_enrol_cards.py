"""Cards that are replaced, added and blocked: the balance is the customer's [R51]."""

from __future__ import annotations

from datetime import date

import pytest
from corner_cafe import COFFEE, COFFEE_CARD, POINTS_CARD, PROFILE, FakeClock
from hypothesis import given, settings
from hypothesis import strategies as st
from registering import OWNER, person, register, registered

from loyalpos.domain.customer.customer import CardState
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop, create_shop
from loyalpos.services.view.card_view import CardView, NoticeKind, ScanNotice
from loyalpos.services.view.customer_view import IssuedCard, Registered, Replaced


def card_of(made: Registered | Replaced) -> IssuedCard:
    assert made.card is not None
    return made.card


def opens(shop: Shop, typed: str) -> int | None:
    shown = shop.till.present(typed)
    return shown.customer if isinstance(shown, CardView) else None


def notice(shop: Shop, typed: str) -> ScanNotice:
    shown = shop.till.present(typed)
    assert isinstance(shown, ScanNotice)
    return shown


def test_r51_a_replaced_card_is_dead_at_once_and_says_when(shop: Shop, clock: FakeClock) -> None:
    made = registered(shop, person("Ada"))
    clock.forward(days=3)
    replaced = shop.enrol.replace_card(new_act(), OWNER, made.view.customer)
    for typed in (card_of(made).token, card_of(made).short_code):
        old = notice(shop, typed)
        assert (old.kind, old.ended) == (NoticeKind.REPLACED, date(2026, 3, 5))
        assert old.customer == made.view.customer
    assert opens(shop, card_of(replaced).token) == made.view.customer


def test_r51_replacing_ends_every_card_of_the_customer_and_no_other(shop: Shop) -> None:
    made, other = registered(shop, person("Ada")), registered(shop, person("Grace"))
    added = shop.enrol.add_card(new_act(), OWNER, made.view.customer)
    assert opens(shop, card_of(made).token) == opens(shop, card_of(added).token)
    shop.enrol.replace_card(new_act(), OWNER, made.view.customer)
    assert opens(shop, card_of(made).token) is None
    assert opens(shop, card_of(added).token) is None
    assert opens(shop, card_of(other).token) == other.view.customer


def test_a_printed_card_takes_the_place_of_a_lost_one(shop: Shop) -> None:
    customer = register(shop, "Ada")
    (blank,) = shop.enrol.blank_cards(1)
    replaced = shop.enrol.replace_card(new_act(), OWNER, customer, blank.token.lower())
    assert replaced.card is None
    assert opens(shop, blank.token) == customer


@pytest.mark.parametrize("use_case", ["replace_card", "add_card"])
def test_r4_the_same_act_twice_is_one_card(shop: Shop, use_case: str) -> None:
    customer, act = register(shop, "Ada"), new_act()
    first = getattr(shop.enrol, use_case)(act, OWNER, customer)
    again = getattr(shop.enrol, use_case)(act, OWNER, customer)
    assert again.card == first.card
    active = [c for c in shop.find.detail(customer).cards if c.state is CardState.ACTIVE]
    assert len(active) == (1 if use_case == "replace_card" else 2)


@pytest.mark.parametrize("use_case", ["replace_card", "add_card"])
def test_a_card_in_use_stays_where_it_is(shop: Shop, use_case: str) -> None:
    made, other = registered(shop, person("Ada")), register(shop, "Grace")
    with pytest.raises(Refused) as refused:
        getattr(shop.enrol, use_case)(new_act(), OWNER, other, card_of(made).token)
    assert refused.value.code is Refusal.CARD_IN_USE
    assert opens(shop, card_of(made).token) == made.view.customer


@pytest.mark.parametrize("use_case", ["replace_card", "add_card"])
def test_nobody_gets_no_card(shop: Shop, use_case: str) -> None:
    with pytest.raises(Refused) as refused:
        getattr(shop.enrol, use_case)(new_act(), OWNER, 99)
    assert refused.value.code is Refusal.CUSTOMER_UNKNOWN


def test_a_blocked_card_opens_nobody_any_more(shop: Shop) -> None:
    made = registered(shop, person("Ada"))
    (line,) = shop.find.detail(made.view.customer).cards
    act = new_act()
    for _ in range(2):  # the same act again is no other act [R4]
        detail = shop.enrol.block_card(act, OWNER, line.card)
        assert [card.state for card in detail.cards] == [CardState.BLOCKED]
    assert notice(shop, card_of(made).token).kind is NoticeKind.BLOCKED
    with pytest.raises(Refused) as refused:
        shop.enrol.block_card(new_act(), OWNER, line.card)
    assert refused.value.code is Refusal.CARD_ENDED


def test_an_unknown_card_cannot_be_blocked(shop: Shop) -> None:
    with pytest.raises(Refused) as refused:
        shop.enrol.block_card(new_act(), OWNER, b"x" * 32)
    assert refused.value.code is Refusal.CARD_UNKNOWN


@pytest.fixture(scope="module")
def busy_shop(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    folder = tmp_path_factory.mktemp("busy") / "shop"
    return create_shop(folder, PROFILE, "Ada", (COFFEE_CARD, POINTS_CARD), FakeClock())


@settings(max_examples=100)
@given(
    stamps=st.lists(st.integers(1, 12), max_size=3),
    further=st.integers(0, 2),
    replacements=st.integers(1, 3),
)
def test_r51_after_any_story_old_cards_are_refused_everywhere_and_balances_stay(
    busy_shop: Shop, stamps: list[int], further: int, replacements: int
) -> None:
    shop = busy_shop
    made = registered(shop, person("Ada"))
    customer, cards = made.view.customer, [card_of(made)]
    for quantity in stamps:
        bought = Purchase(customer, quantity, amount=quantity * 320, again=True)
        shop.till.stamp(new_act(), OWNER, bought)
    for _ in range(further):
        cards.append(card_of(shop.enrol.add_card(new_act(), OWNER, customer)))
    before = shop.till.open(customer)
    for _ in range(replacements):
        cards.append(card_of(shop.enrol.replace_card(new_act(), OWNER, customer)))
    *old, newest = cards
    assert shop.till.open(customer) == before
    assert opens(shop, newest.token) == customer
    for card in old:
        _refused_everywhere(shop, customer, card)
    assert shop.till.open(customer) == before
    assert before.standings[0].program.number == COFFEE


def _refused_everywhere(shop: Shop, customer: int, card: IssuedCard) -> None:
    assert notice(shop, card.token).kind is NoticeKind.REPLACED
    assert notice(shop, card.short_code).kind is NoticeKind.REPLACED
    for hand_out in (shop.enrol.replace_card, shop.enrol.add_card):
        with pytest.raises(Refused) as refused:
            hand_out(new_act(), OWNER, customer, card.token)
        assert refused.value.code is Refusal.CARD_ENDED
