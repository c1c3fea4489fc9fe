"""Buttons give way to the words of vouchers and acts, and what is urgent stands first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from corner_cafe import COFFEE, COFFEE_CARD, OWNER, FakeClock
from counter_buying import buy, now
from counter_promises import MUFFIN, TWO_OFF, ladder, offer, welcome
from counter_steps import button, settle
from PySide6.QtWidgets import QWidget

from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.domain.program.reward import Reward
from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.shop.shop import Item
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.customer_view import Registered
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.counter import CounterPage
from loyalpos.ui.pages.counter.act_row import ActRow
from loyalpos.ui.pages.counter.cards import StampCard
from loyalpos.ui.pages.counter.vouchers import grouped
from loyalpos.ui.widgets.label import ElidedLabel

SMALLEST = (1024 - 88, 600)
NARROWEST = (1024 - 102, 600)  # beside a rail with long words
USUAL = (1280 - 88, 800)


def show(page: CounterPage, size: tuple[int, int], customer: int) -> None:
    page.resize(*size)
    page.show_customer(customer)
    settle()
    settle()


def cut(part: QWidget) -> list[str]:
    labels = [label for label in part.findChildren(ElidedLabel) if label.isVisible()]
    return [label.text() for label in labels if label.shown_text() != label.text()]


@pytest.mark.parametrize(("size", "words"), [(SMALLEST, ""), (USUAL, "Useo")])
@pytest.mark.usefixtures("long_texts")
def test_a_voucher_says_until_when_and_its_button_gives_way(
    page: CounterPage,
    desk: Desk,
    sanne: Registered,
    clock: FakeClock,
    size: tuple[int, int],
    words: str,
) -> None:
    draft = OfferDraft("A muffin", Trigger.WELCOME, MUFFIN)
    offer(desk.shop, draft)
    customer = buy(desk, sanne, clock)
    show(page, size, customer)
    (held,) = now(desk, customer).vouchers
    use = button(page, f"use-{held.voucher}")
    assert (use.text(), use.accessibleName()) == (words, "Useo: A free muffin")
    row = use.parentWidget()
    assert row is not None
    what, until = (label.shown_text() for label in row.findChildren(ElidedLabel))
    assert what == "A free muffin"
    assert "1 Apr" in until


@pytest.mark.parametrize("size", [SMALLEST, USUAL])
def test_what_was_done_is_not_cut_by_who_did_it_or_by_undo(
    page: CounterPage, desk: Desk, sanne: Registered, clock: FakeClock, size: tuple[int, int]
) -> None:
    customer = sanne.view.customer
    desk.shop.till.stamp(new_act(), OWNER, Purchase(customer, 9))
    clock.forward(minutes=5)
    show(page, size, customer)
    page.give()
    settle()
    newest = page.findChildren(ActRow)[0]
    assert newest.isVisible()
    assert cut(newest) == []


def test_the_level_stays_beside_a_name_that_leaves_the_room(
    page: CounterPage, desk: Desk, sanne: Registered, clock: FakeClock
) -> None:
    ladder(desk.shop)
    customer = buy(desk, sanne, clock, 12_000)
    show(page, SMALLEST, customer)
    name, chip = (page.findChild(QWidget, f"customer-{part}") for part in ("name", "level"))
    assert name is not None and chip is not None
    assert abs(name.geometry().center().y() - chip.geometry().center().y()) < name.height() // 2


def test_what_ends_first_stands_first_and_coupons_of_several_days_are_one_kind(
    desk: Desk, sanne: Registered, clock: FakeClock
) -> None:
    draft = OfferDraft("Again", Trigger.NEXT_VISIT, TWO_OFF, valid_days=90, limit_each=0)
    offer(desk.shop, draft)
    welcome(desk.shop, MUFFIN)
    customer = buy(desk, sanne, clock)
    desk.shop.till.stamp(new_act(), OWNER, Purchase(customer, 1, 1500))
    clock.forward(days=1)
    desk.shop.till.stamp(new_act(), OWNER, Purchase(customer, 1, 1500))
    today = clock.now.date()
    told = [
        (len(group), group[0].reward_text, (group[0].starts or date.min) > today)
        for group in grouped(now(desk, customer).vouchers, today)
    ]
    assert told == [(1, "a free muffin", False), (2, "€ 2 off", False), (1, "€ 2 off", True)]


LONG = "a large slice of grandmother's apple pie with cream and a cup of coffee"


@pytest.mark.parametrize("size", [NARROWEST, USUAL])
def test_a_long_reward_leaves_the_card_its_name_and_its_place(
    page: CounterPage, desk: Desk, sanne: Registered, size: tuple[int, int]
) -> None:
    draft = replace(COFFEE_CARD, reward=Reward(LONG))
    desk.shop.programs.change(new_act(), OWNER, COFFEE, draft)
    desk.shop.programs.create(new_act(), OWNER, replace(COFFEE_CARD, name="Lunch"))
    show(page, size, sanne.view.customer)
    card = page.findChild(StampCard, f"stamp-card-{COFFEE}")
    assert card is not None and card.isVisible()
    assert "Coffee card" not in cut(card)
    whole = page.findChild(QWidget, "customer-header")
    assert whole is not None
    assert not whole.visibleRegion().isEmpty()
    assert whole.visibleRegion().boundingRect().width() == whole.width()


def test_tiles_are_of_one_width(page: CounterPage, desk: Desk, sanne: Registered) -> None:
    names = ("Cappuccino with oat milk", "Latte", "Tea")
    desk.shop.settings.set_items(new_act(), OWNER, [Item(0, name, 320) for name in names])
    page.hide()
    page.show()
    show(page, USUAL, sanne.view.customer)
    widths = [button(page, f"item-{place}").width() for place in (1, 2, 3)]
    assert max(widths) - min(widths) <= 1
