"""Vouchers and levels are given by hand, with a reason [R50]."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from corner_cafe import OWNER
from customers_steps import show, texts
from pseudo_language import cut_off
from pytestqt.qtbot import QtBot
from sheet_steps import approve, open_sheet, press
from shop_promises import add_ladder

from loyalpos.domain.level.tier import LadderDraft, Level, Measure
from loyalpos.domain.offer.gift import GiftReason, LevelGift
from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.domain.program.reward import Reward
from loyalpos.domain.shop.staff import Role
from loyalpos.services.booking.act import new_act
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.customer.gift import GiftSheet
from loyalpos.ui.dialogs.customer.level import LevelSheet
from loyalpos.ui.pages.customers import CustomersPage
from loyalpos.ui.widgets.chip import Chip

CAKE = OfferDraft("For a kind word", Trigger.BY_HAND, Reward("a piece of cake"))
LEVELS = LadderDraft(
    Measure.VISITS, (Level("Regular", 0), Level("Gold", 20, Fraction(3, 2)), Level("Friend", 50))
)


@pytest.fixture
def generous(desk: Desk) -> Desk:
    """Return the desk of a shop that has something to give."""
    desk.shop.offers.create(new_act(), OWNER, CAKE)
    desk.shop.levels.change(new_act(), OWNER, LEVELS)
    return desk


def test_a_voucher_is_given_with_a_reason(page: CustomersPage, generous: Desk, sanne: int) -> None:
    show(page).show_details(sanne)
    sheet = open_sheet(page, "give-voucher", GiftSheet)
    assert not sheet.confirm.isEnabled()
    sheet.reason.box.setCurrentIndex(0)
    press(sheet, "confirm-gift")
    (voucher,) = generous.shop.till.open(sanne).vouchers
    assert voucher.reward_text == "a piece of cake"
    assert "Voucher: a piece of cake" in texts(page.detail)
    assert "A piece of cake" in texts(page.detail.holdings)


def test_without_such_an_offer_the_sheet_says_where_to_make_one(
    page: CustomersPage, sanne: int
) -> None:
    show(page).show_details(sanne)
    sheet = open_sheet(page, "give-voucher", GiftSheet)
    assert "Make one under Programs" in texts(sheet)
    assert not sheet.confirm.isEnabled()


def test_a_cashier_gives_with_a_managers_word(
    page: CustomersPage, generous: Desk, sanne: int
) -> None:
    joris = generous.shop.staff.add(new_act(), OWNER, "Joris", Role.CASHIER, "2468")
    generous.session.take_over(joris)
    show(page).show_details(sanne)
    sheet = open_sheet(page, "give-voucher", GiftSheet)
    sheet.reason.box.setCurrentIndex(1)
    press(sheet, "confirm-gift")
    assert generous.shop.till.open(sanne).vouchers == ()
    approve(page, "Ada")
    assert len(generous.shop.till.open(sanne).vouchers) == 1


def test_r50_a_level_is_given_until_a_day(page: CustomersPage, generous: Desk, sanne: int) -> None:
    show(page).show_details(sanne)
    sheet = open_sheet(page, "give-level", LevelSheet)
    sheet.reason.box.setCurrentIndex(2)
    assert "Gold at least until 2 March 2027." in texts(sheet)
    assert "×1,5" in texts(sheet)
    press(sheet, "confirm-level")
    level = generous.shop.till.open(sanne).level
    assert level is not None
    assert (level.level.name, level.floor_until) == ("Gold", date(2027, 3, 2))
    assert "Level: Gold" in texts(page.detail)


def test_a_last_day_that_is_none_or_past_is_refused(
    page: CustomersPage, generous: Desk, sanne: int
) -> None:
    show(page).show_details(sanne)
    sheet = open_sheet(page, "give-level", LevelSheet)
    sheet.reason.box.setCurrentIndex(2)
    sheet.until.line.clear()
    sheet.until.edited.emit("")
    assert not sheet.confirm.isEnabled()
    sheet.until.set_day(date(2020, 1, 1))
    sheet.until.edited.emit("")
    press(sheet, "confirm-level")
    assert "a last day from 2 March 2026 to 2 March 2036" in texts(sheet)


@pytest.mark.parametrize("levels", [0, 1])
def test_without_a_second_level_none_is_given(
    page: CustomersPage, desk: Desk, sanne: int, levels: int
) -> None:
    if levels:
        add_ladder(desk.shop, LadderDraft(Measure.SPEND, (Level("Friend", 0),)))
    show(page).show_details(sanne)
    assert not page.detail.holdings.give_level.isVisible()


@pytest.mark.usefixtures("long_texts")
def test_longer_texts_are_not_cut(generous: Desk, sanne: int, qtbot: QtBot) -> None:
    page = CustomersPage(generous)
    qtbot.addWidget(page)
    page.resize(936, 600)
    show(page).show_details(sanne)
    sheet = open_sheet(page, "give-level", LevelSheet)
    assert cut_off(sheet) == []
    sheet.dismiss()
    assert cut_off(open_sheet(page, "give-voucher", GiftSheet)) == []


def test_who_has_a_level_is_seen_to_have_it(
    page: CustomersPage, generous: Desk, sanne: int
) -> None:
    show(page).show_details(sanne)
    assert not chips(page, "Regular")  # the lowest is everybody's
    generous.shop.gifts.give_level(
        new_act(), OWNER, sanne, LevelGift(1, date(2026, 12, 31), GiftReason.THANKS)
    )
    page.show_details(sanne)
    assert chips(page, "Gold")


def chips(page: CustomersPage, words: str) -> bool:
    return any(chip.text == words and chip.isVisible() for chip in page.detail.findChildren(Chip))
