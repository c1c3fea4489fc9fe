"""Finding people by what is remembered of them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from corner_cafe import COFFEE, COFFEE_CARD, PROFILE, FakeClock
from hypothesis import given, settings
from hypothesis import strategies as st
from registering import OWNER, person, register, registered

from loyalpos.domain.program.program import Milestone, StampRule
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.customer.find import Find
from loyalpos.services.opening import Shop, create_shop, open_search
from loyalpos.store.search import SearchGivenUp


def names(shop: Shop, typed: str) -> list[str]:
    return [row.name for row in shop.find.search(typed).rows]


def visit(shop: Shop, clock: FakeClock, customer: int, quantity: int = 1) -> None:
    clock.forward(minutes=5)
    shop.till.stamp(new_act(), OWNER, Purchase(customer, quantity))


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("bjorn", "Bjørn"),
        ("joao", "João"),
        ("gross", "Groß"),
        ("lukasz", "Łukasz"),
        ("soren", "Søren"),
        ("mueller", "Müller"),
        ("muller", "Müller"),
        ("müller", "Müller"),
        ("BJØRN", "Bjørn"),
        ("sæ", "Sæther"),
        ("saether", "Sæther"),
        ("ase", "Åse"),
        ("odegard", "Ødegård"),
        ("o'brien", "O'Brien"),
        ("obrien", "O'Brien"),
    ],
)
def test_r53a_what_people_type_is_folded(shop: Shop, typed: str, found: str) -> None:
    for name in dict.fromkeys((found, "Zoë Quist")):
        register(shop, name)
    assert names(shop, typed) == [found]


@pytest.mark.parametrize(
    "typed",
    ["0612345678", "06 12 34 56 78", "+31 6 12345678", "0031612345678", "5678", "678", "06 12 3"],
)
@pytest.mark.parametrize("kept", ["06 12 34 56 78", "+31 6 12345678"])
def test_r53_phones_match_on_their_digits(shop: Shop, typed: str, kept: str) -> None:
    register(shop, "Ada", phone=kept)
    register(shop, "Grace", phone="0699999999")
    assert names(shop, typed) == ["Ada"]


def test_every_word_counts_in_any_order(shop: Shop) -> None:
    register(shop, "Ada Lovelace")
    register(shop, "Ada Byron")
    assert names(shop, "love ad") == ["Ada Lovelace"]


@pytest.mark.parametrize("typed", ["oat", "milk", "ada@ex", "ADA@example.nl", "countess"])
def test_notes_and_addresses_are_found_too(shop: Shop, typed: str) -> None:
    register(shop, "Ada", email="ada@example.nl", note="Oat milk, says countess")
    register(shop, "Grace", email="grace@example.nl")
    assert names(shop, typed) == ["Ada"]


def test_the_code_on_a_card_finds_its_owner(shop: Shop) -> None:
    made = registered(shop, person("Ada"))
    registered(shop, person("Grace"))
    assert made.card is not None
    code = made.card.short_code
    for typed in (code, code.lower(), code.replace("-", ""), code[:9]):
        assert "Ada" in names(shop, typed)


def test_a_slip_of_the_fingers_is_forgiven(shop: Shop) -> None:
    register(shop, "Pepijn Jansen")
    register(shop, "Ada")
    for typed in ("jasnen", "jansne", "jnsen", "jannsen", "janxen", "pepin janse", "pepijn jasn"):
        assert names(shop, typed) == ["Pepijn Jansen"], typed


def test_a_phone_number_has_no_slips(shop: Shop) -> None:
    register(shop, "Ada", phone="0612345678")
    assert names(shop, "0612345687") == []


def test_what_fits_comes_before_what_nearly_fits(shop: Shop) -> None:
    register(shop, "Jansen")
    register(shop, "Janson")
    assert names(shop, "janson") == ["Janson", "Jansen"]


def test_whole_words_come_first_then_who_was_here_last(shop: Shop, clock: FakeClock) -> None:
    numbers = {name: register(shop, name) for name in ("Jansje", "Jan", "Janneke", "Jantine")}
    note = register(shop, "Piet", note="friend of jan")
    visit(shop, clock, note)
    visit(shop, clock, numbers["Jantine"])
    visit(shop, clock, numbers["Jansje"])
    assert names(shop, "jan") == ["Jan", "Jansje", "Jantine", "Janneke", "Piet"]


def test_without_a_text_who_was_served_last_comes_first(shop: Shop, clock: FakeClock) -> None:
    ada, _grace, edsger = (register(shop, name) for name in ("Ada", "Grace", "Edsger"))
    visit(shop, clock, edsger)
    visit(shop, clock, ada)
    assert names(shop, "") == ["Ada", "Edsger", "Grace"]
    assert names(shop, "  \u200b ") == ["Ada", "Edsger", "Grace"]


def test_a_row_says_what_a_list_shows(shop: Shop, clock: FakeClock) -> None:
    ada = register(shop, "Ada", phone="0612345678", email="ada@example.nl")
    visit(shop, clock, ada, quantity=12)
    (row,) = shop.find.search("ada").rows
    assert (row.customer, row.phone_tail, row.email) == (ada, "678", "ada@example.nl")
    assert (row.balance, row.goal, row.ready, row.points) == (3, 9, 1, 0)
    assert row.last_visit == clock.now


def test_a_reward_on_the_way_fills_no_card(shop: Shop, clock: FakeClock) -> None:
    rule = StampRule(9, milestones=(Milestone(5, Reward("a cookie", RewardKind.GIFT)),))
    shop.programs.change(new_act(), OWNER, COFFEE, replace(COFFEE_CARD, rule=rule))
    ada = register(shop, "Ada")
    visit(shop, clock, ada, quantity=9)
    (row,) = shop.find.search("ada").rows
    assert (row.balance, row.ready, row.full) == (0, 2, True)
    (coffee,) = (held for held in shop.till.open(ada).vouchers if not held.at)
    shop.till.redeem(new_act(), OWNER, coffee.voucher, Purchase(ada, again=True))
    (row,) = shop.find.search("ada").rows
    assert (row.balance, row.ready, row.full) == (0, 1, False)


def test_more_than_fits_is_told(shop: Shop) -> None:
    for number in range(7):
        register(shop, f"Ada {number}")
    for typed in ("ada", ""):
        found = shop.find.search(typed, limit=5)
        assert (len(found.rows), found.more, found.total) == (5, True, 7)
        assert not shop.find.search(typed, limit=7).more


@pytest.mark.parametrize(
    "typed",
    ['"', "*", "a*", '"ada"', "ada AND NOT", "NEAR(ada)", "words:ada", "^ada", "(", ")", "-ada",
     "'; DROP TABLE customer; --", "%", "_", "\x00ada", "@", "+", "-", "a" * 10_000, "ß" * 100,
     " ".join("abcdefghij"), "\u202eada", "Ⅷ", "٣", "👩\u200d🍳"],
)  # fmt: skip
def test_signs_of_query_languages_are_plain_text(shop: Shop, typed: str) -> None:
    register(shop, "Ada")
    shop.find.search(typed)
    assert names(shop, "ada") == ["Ada"]


@pytest.fixture(scope="module")
def small_find(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Find]:
    folder = tmp_path_factory.mktemp("found") / "shop"
    made = create_shop(folder, PROFILE, "Ada", (COFFEE_CARD,), FakeClock())
    for name in ("Ada", "Bjørn Müller", "Łukasz Groß"):
        register(made, name, phone="0612345678")
    yield made.find
    made.close()


@settings(max_examples=200)
@given(st.text(st.characters(), max_size=40))
def test_any_text_has_an_answer(small_find: Find, text: str) -> None:
    found = small_find.search(text)
    assert len(found.rows) <= found.total


def test_a_search_has_a_connection_of_its_own_and_sees_what_is_new(
    shop: Shop, shop_folder: Path, clock: FakeClock
) -> None:
    find = open_search(shop_folder, clock)
    assert find.search("ada").rows == ()
    register(shop, "Ada")
    assert [row.name for row in find.search("ada").rows] == ["Ada"]
    find.close()


def test_a_search_can_be_given_up_from_another_thread(
    shop: Shop, shop_folder: Path, clock: FakeClock
) -> None:
    for number in range(50):
        register(shop, f"Sanne {number}")
    ready, given_up, quiet = threading.Event(), threading.Event(), threading.Event()
    waiting: list[Find] = []

    def type_on() -> None:
        find = open_search(shop_folder, clock)
        waiting.append(find)
        ready.set()
        try:
            while not given_up.is_set():
                find.search("sanen")
        except SearchGivenUp:
            given_up.set()
        assert quiet.wait(30)
        assert len(find.search("sanne").rows) == 50  # the next one is answered
        find.close()

    typing = threading.Thread(target=type_on)
    typing.start()
    assert ready.wait(30)
    for _ in range(1_000_000):
        if given_up.is_set():
            break
        waiting[0].interrupt()
    quiet.set()
    typing.join(30)
    assert given_up.is_set()
    assert not typing.is_alive()


def test_history_goes_on_where_it_ended(shop: Shop, clock: FakeClock) -> None:
    ada = register(shop, "Ada")
    for _ in range(5):
        visit(shop, clock, ada)
    everything = shop.find.history(ada)
    times = [line.at for line in everything]
    assert times == sorted(times, reverse=True)
    first = shop.find.history(ada, limit=2)
    assert first + shop.find.history(ada, before=first[-1].act) == everything
