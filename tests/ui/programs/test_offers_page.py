"""Offers on the programs page: made, changed and read back, with the keyboard alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from corner_cafe import OWNER
from promising import PromiseHands
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from loyalpos.domain.level.tier import LadderDraft, Level, Measure
from loyalpos.domain.offer.offer import OfferDraft, Proof, Trigger
from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.shop.shop import Item
from loyalpos.domain.shop.staff import Role, StaffMember
from loyalpos.services.booking.act import new_act
from loyalpos.services.promise.offers import Offers, OfferView
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.programs.offers import templates
from loyalpos.ui.pages.programs.offers.form import OfferForm, Surroundings

WELCOME = OfferDraft("Welcome", Trigger.WELCOME, Reward("a free cookie", RewardKind.GIFT))
TODAY = date(2026, 3, 2)


def made(desk: Desk) -> OfferDraft:
    return desk.shop.offers.all()[-1].offer.draft


def open_welcome(desk: Desk, hands: PromiseHands) -> None:
    desk.shop.offers.create(new_act(), OWNER, WELCOME)
    hands.page.reload()
    hands.press("offer-1")


def test_without_offers_the_group_says_what_they_are_for(hands: PromiseHands) -> None:
    assert "birthday" in hands.texts()
    hands.press("first-offer")
    assert "Start from what fits best" in hands.texts()


def test_an_offer_is_made_from_a_template_and_listed(desk: Desk, hands: PromiseHands) -> None:
    hands.press("first-offer")
    hands.press("offer-template-birthday")
    hands.enter("offer-name", "Birthday cake")
    hands.enter("offer-reward", "a piece of cake")
    hands.enter("offer-valid", "14")
    assert "A piece of cake for the birthday, valid 14 day" in hands.texts()
    hands.save()
    assert made(desk) == OfferDraft(
        "Birthday cake", Trigger.BIRTHDAY, Reward("a piece of cake"), valid_days=14
    )
    hands.press("offer-back")
    words = hands.texts()
    assert "Birthday cake" in words
    assert "0 given" in words
    tile = hands.page.findChild(QPushButton, "offer-1")
    assert tile is not None
    assert "Running" in tile.accessibleName()


@pytest.mark.parametrize("template", [one.code for one in templates.templates("EUR")])
def test_every_template_can_be_kept_as_it_is(
    desk: Desk, hands: PromiseHands, template: str
) -> None:
    hands.press("first-offer")
    hands.press(f"offer-template-{template}")
    hands.save()
    wanted = next(one.draft for one in templates.templates("EUR") if one.code == template)
    assert made(desk) == wanted


def test_all_that_can_be_said_is_kept(desk: Desk, hands: PromiseHands) -> None:
    desk.shop.settings.set_items(new_act(), OWNER, (Item(1, "Brownie", 320, "cake"),))
    levels = (Level("Regular", 0), Level("Gold", 100))
    desk.shop.levels.change(new_act(), OWNER, LadderDraft(Measure.VISITS, levels))
    hands.page.reload()
    hands.press("first-offer")
    hands.press("offer-template-big-spender")
    hands.enter("offer-spent", "150,00")
    hands.enter("offer-within", "90")
    hands.enter("offer-minimum", "12.50")
    hands.pick("offer-reward-kind", +1)
    hands.enter("offer-reward-percent", "20")
    hands.pick("offer-reward-category", +1)
    hands.enter("offer-reward-cost", "1.80")
    hands.pick("offer-level", +1)
    hands.enter("offer-limit", "500")
    hands.enter("offer-each", "2")
    hands.pick("offer-proof", +4)
    hands.enter("offer-first", "01/04/2026")
    hands.enter("offer-last", "30/11/2026")
    hands.press("offer-exclusive")
    hands.save()
    assert made(desk) == OfferDraft(
        "Big spender",
        Trigger.BIG_SPENDER,
        Reward("€5.00 off", RewardKind.PERCENT_OFF, 20, "cake", 180),
        after=15_000,
        within_days=90,
        minimum=1250,
        first=date(2026, 4, 1),
        last=date(2026, 11, 30),
        exclusive=True,
        proof=Proof.MANAGER,
        limit=500,
        limit_each=2,
        level=1,
    )


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("offer-name", "", "Give the offer a name"),
        ("offer-reward", "", "Say what customers get"),
        ("offer-valid", "soon", "whole number"),
        ("offer-valid", "99999", "at most 3650 days"),
        ("offer-minimum", "much", "Type an amount"),
        ("offer-limit", "-1", "whole number"),
        ("offer-last", "30 November", "day, month and year"),
        ("offer-last", "31/02/2026", "day, month and year"),
        ("offer-name", "x" * 81, "too long"),
    ],
)
def test_a_wrong_field_says_so_below_itself(
    desk: Desk, hands: PromiseHands, field: str, typed: str, sentence: str
) -> None:
    open_welcome(desk, hands)
    hands.enter(field, typed)
    hands.save()
    assert sentence in hands.complaint(field)
    assert hands.line(field).hasFocus()
    assert made(desk) == WELCOME
    hands.enter("offer-name", "Hello")
    assert hands.complaint(field) == ""


def test_dates_the_wrong_way_round_are_said_with_both_days(desk: Desk, hands: PromiseHands) -> None:
    open_welcome(desk, hands)
    hands.enter("offer-first", "1 May 2026")
    hands.enter("offer-last", "30 April 2026")
    hands.save()
    assert "30 April 2026, is before" in hands.complaint("offer-last")


@pytest.mark.parametrize(
    ("template", "field", "typed", "sentence"),
    [
        ("code", "offer-code", "", "Type the code"),
        ("code", "offer-code", "x" * 21, "too long"),
        ("returning", "offer-visits", "0", "more than nothing"),
        ("big-spender", "offer-spent", "0", "more than nothing"),
        ("big-spender", "offer-within", "0", "Type within how many days"),
        ("next-visit", "offer-minimum", "1", "€2.00 off is more than the least purchase of €1.00"),
        ("percent", "offer-reward-percent", "101", "from 1 to 100"),
        ("buy-one", "offer-reward-buy", "0", "from 1 to 20"),
        ("amount", "offer-reward-amount", "", "as on the receipt"),
    ],
)
def test_what_a_trigger_needs_is_asked_for(
    hands: PromiseHands, template: str, field: str, typed: str, sentence: str
) -> None:
    hands.press("first-offer")
    hands.press(f"offer-template-{template}")
    hands.enter(field, typed)
    hands.save()
    blamed = "offer-reward-amount" if "is more than" in sentence else field
    assert sentence in hands.complaint(blamed)


def test_a_code_that_another_offer_has_is_said_at_the_code(desk: Desk, hands: PromiseHands) -> None:
    spring = replace(WELCOME, name="Spring {code}", trigger=Trigger.CODE, code="SPRING")
    desk.shop.offers.create(new_act(), OWNER, spring)
    open_welcome(desk, hands)
    hands.press("offer-back")
    hands.press("new-offer")
    hands.press("offer-template-code")
    hands.enter("offer-code", "spring")
    hands.save()
    assert "“Spring {code}” has this code in the same days." in hands.complaint("offer-code")
    hands.enter("offer-code", "spring2")
    hands.save()
    assert made(desk).code == "spring2"


HOSTILE = [
    "<b>x</b>",
    '<img src="file:///etc/passwd">',
    "\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd",
    "{reward} %n %1",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_is_shown_as_it_is(desk: Desk, hands: PromiseHands, text: str) -> None:
    open_welcome(desk, hands)
    hands.paste("offer-name", text)
    hands.paste("offer-reward", text)
    hands.save()
    assert (made(desk).name, made(desk).reward.text) == (text, text)
    hands.press("offer-back")
    assert text in hands.texts()
    hands.press("offer-1")
    assert hands.line("offer-name").text() == text


def test_four_thousand_letters_are_refused_at_the_field(desk: Desk, hands: PromiseHands) -> None:
    open_welcome(desk, hands)
    hands.paste("offer-reward", "x" * 4000)
    hands.save()
    assert "too long" in hands.complaint("offer-reward")
    assert hands.page.width() == 936
    assert made(desk) == WELCOME


def test_leaving_with_changes_asks_in_place(desk: Desk, hands: PromiseHands) -> None:
    open_welcome(desk, hands)
    hands.enter("offer-name", "Hello")
    hands.press("offer-back")
    assert "unsaved changes" in hands.texts()
    hands.press("offer-stay")
    assert hands.line("offer-name").text() == "Hello"
    hands.press("offer-back")
    hands.press("offer-discard")
    assert hands.page.overview.isVisible()
    assert made(desk) == WELCOME


def test_what_cannot_be_read_is_a_change_that_would_be_lost(
    desk: Desk, hands: PromiseHands
) -> None:
    open_welcome(desk, hands)
    hands.enter("offer-last", "soon")
    hands.press("offer-back")
    assert "unsaved changes" in hands.texts()


def test_an_offer_is_stopped_at_once_and_runs_again(desk: Desk, hands: PromiseHands) -> None:
    open_welcome(desk, hands)
    hands.press("offer-stop")
    hands.save()
    assert made(desk).last == date(2026, 3, 1)
    assert hands.page.offer_editor.status.text == "Ended"
    hands.press("offer-stop")
    hands.save()
    assert made(desk).last is None
    assert hands.page.offer_editor.status.text == "Running"


def test_a_planned_offer_is_stopped_without_a_contradiction(
    desk: Desk, hands: PromiseHands
) -> None:
    open_welcome(desk, hands)
    hands.enter("offer-first", "1 May 2026")
    hands.save()
    assert hands.page.offer_editor.status.text == "Starts 1 May"
    hands.press("offer-stop")
    hands.save()
    assert made(desk).last == date(2026, 3, 1)


def test_an_offer_keeps_its_trigger(desk: Desk, hands: PromiseHands) -> None:
    open_welcome(desk, hands)
    assert not hands.page.offer.form.trigger.editor.isEnabled()


def test_the_preview_is_the_voucher_as_the_counter_shows_it(
    desk: Desk, hands: PromiseHands
) -> None:
    open_welcome(desk, hands)
    hands.enter("offer-reward", "a blue balloon")
    assert "A blue balloon" in hands.texts()
    assert "until 1 Apr" in hands.texts()


def test_a_deal_shows_what_a_sale_comes_to(hands: PromiseHands) -> None:
    hands.press("first-offer")
    hands.press("offer-template-percent")
    assert "A sale of €25.00 comes to €22.50." in hands.texts()


@pytest.mark.parametrize("one", templates.templates("NOK"), ids=lambda one: str(one.code))
def test_what_the_form_shows_is_what_it_says(
    desk: Desk, hands: PromiseHands, one: templates.OfferTemplate
) -> None:
    form = OfferForm(hands.page)
    draft = replace(one.draft, first=TODAY, exclusive=True, proof=Proof.PHONE, minimum=70_000)
    form.show_offer(draft, Surroundings(("a", "b"), ("cake",), TODAY), new=True)
    assert form.offer() == draft


def test_a_cashier_reads_and_is_told_why(desk: Desk, hands: PromiseHands) -> None:
    open_welcome(desk, hands)
    desk.session.take_over(StaffMember(2, "Joris", Role.CASHIER, has_pin=True))
    assert not hands.page.offer.form.isEnabled()
    assert not hands.page.offer_editor.save.isEnabled()
    assert "F9" in hands.texts()


def test_r4_a_save_without_an_answer_is_sent_again_as_the_same_act(
    desk: Desk, hands: PromiseHands, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = Offers.create

    def make_without_an_answer(self: Offers, act: UUID, by: int, draft: OfferDraft) -> OfferView:
        make(self, act, by, draft)
        raise Trouble(Ailment.OUTCOME_UNKNOWN)

    hands.press("first-offer")
    hands.press("offer-template-welcome")
    with monkeypatch.context() as broken:
        broken.setattr(Offers, "create", make_without_an_answer)
        hands.save()
    hands.save()
    assert len(desk.shop.offers.all()) == 1


def test_everything_that_takes_the_focus_has_a_name(desk: Desk, hands: PromiseHands) -> None:
    open_welcome(desk, hands)
    assert hands.nameless() == []


def test_tab_goes_through_the_form_without_a_trap(desk: Desk, hands: PromiseHands) -> None:
    open_welcome(desk, hands)
    seen: list[str] = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    for name in ("offer-reward", "offer-first", "offer-last", "offer-exclusive", "offer-back"):
        assert name in seen
