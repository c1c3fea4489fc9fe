"""Promotions on the programs page: made, changed and read back, with the keyboard alone."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from corner_cafe import COFFEE, OWNER
from promising import PromiseHands

from loyalpos.domain.promotion.promotion import PromotionDraft
from loyalpos.services.booking.act import new_act
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.programs.promotions import templates
from loyalpos.ui.pages.programs.promotions.preview import next_days

QUIET = PromotionDraft("Quiet", weekdays=(1,), from_minute=840, to_minute=960)
TODAY = date(2026, 3, 2)  # a Monday


def kept(desk: Desk) -> PromotionDraft:
    return desk.shop.promotions.all()[-1].promotion.draft


def open_quiet(desk: Desk, hands: PromiseHands) -> None:
    desk.shop.promotions.create(new_act(), OWNER, QUIET)
    hands.page.reload()
    hands.press("promotion-1")


def test_a_promotion_is_made_from_a_template_and_listed(desk: Desk, hands: PromiseHands) -> None:
    hands.press("first-promotion")
    hands.press("promotion-template-day")
    hands.enter("promotion-name", "Tuesdays")
    hands.press("promotion-weekdays-2")
    hands.press("promotion-weekdays-1")
    hands.enter("promotion-begin", "14:00")
    hands.enter("promotion-end", "16:00")
    hands.enter("promotion-last", "30/11/2026")
    words = "Double stamps and points on Tuesdays, 14:00 to 16:00, until 30 November"
    assert words in hands.texts()
    hands.save()
    assert kept(desk) == PromotionDraft(
        "Tuesdays",
        weekdays=(1,),
        from_minute=840,
        to_minute=960,
        last=date(2026, 11, 30),
    )
    hands.press("promotion-back")
    assert words in hands.texts()


@pytest.mark.parametrize("template", [one.code for one in templates.templates(TODAY)])
def test_every_template_can_be_kept_as_it_is(
    desk: Desk, hands: PromiseHands, template: str
) -> None:
    hands.press("first-promotion")
    hands.press(f"promotion-template-{template}")
    hands.save()
    assert kept(desk) in [one.draft for one in templates.templates(TODAY)]


def test_all_that_can_be_said_is_kept(desk: Desk, hands: PromiseHands) -> None:
    open_quiet(desk, hands)
    hands.enter("promotion-factor", "1,5")
    hands.pick("promotion-program", +1)
    hands.enter("promotion-first", "2026-04-03")
    hands.enter("promotion-last", "7 April 2026")
    hands.enter("promotion-end", "")
    hands.enter("promotion-a-day", "1")
    hands.enter("promotion-in-all", "3")
    hands.save()
    assert kept(desk) == PromotionDraft(
        "Quiet",
        Fraction(3, 2),
        COFFEE,
        date(2026, 4, 3),
        date(2026, 4, 7),
        (1,),
        840,
        1440,
        1,
        3,
    )


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("promotion-name", "", "Give the promotion a name"),
        ("promotion-name", "x" * 4000, "too long"),
        ("promotion-factor", "two", "Type a number, for example 1.5"),
        ("promotion-factor", "1", "more than 1, at most 10"),
        ("promotion-factor", "11", "more than 1, at most 10"),
        ("promotion-begin", "25:00", "for example 14:00"),
        ("promotion-end", "13:00", "after the beginning"),
        ("promotion-first", "soon", "day, month and year"),
        ("promotion-a-day", "many", "whole number"),
    ],
)
def test_a_wrong_field_says_so_below_itself(
    desk: Desk, hands: PromiseHands, field: str, typed: str, sentence: str
) -> None:
    open_quiet(desk, hands)
    if len(typed) > 100:
        hands.paste(field, typed)
    else:
        hands.enter(field, typed)
    hands.save()
    assert sentence in hands.complaint(field)
    assert hands.line(field).hasFocus()
    assert kept(desk) == QUIET


def test_more_a_day_than_in_all_is_said_at_the_day(desk: Desk, hands: PromiseHands) -> None:
    open_quiet(desk, hands)
    hands.enter("promotion-a-day", "5")
    hands.enter("promotion-in-all", "3")
    hands.save()
    assert "from 0 to 3" in hands.complaint("promotion-a-day")


def test_days_that_never_come_are_said_at_the_days(desk: Desk, hands: PromiseHands) -> None:
    open_quiet(desk, hands)
    hands.enter("promotion-first", "4 April 2026")
    hands.enter("promotion-last", "5 April 2026")
    assert "Never." in hands.texts()
    hands.save()
    weekdays = hands.page.promotion.form.weekdays
    assert "None of these days" in weekdays.error.text()
    assert weekdays.tiles[0].hasFocus()


@pytest.mark.parametrize("text", ["<b>x</b>", "\u05e9\u05dc\u05d5\u05dd {0} %n"])
def test_a_hostile_name_is_shown_as_it_is(desk: Desk, hands: PromiseHands, text: str) -> None:
    open_quiet(desk, hands)
    hands.paste("promotion-name", text)
    hands.save()
    assert kept(desk).name == text
    hands.press("promotion-back")
    assert text in hands.texts()


def test_the_next_times_are_listed(desk: Desk, hands: PromiseHands) -> None:
    open_quiet(desk, hands)
    assert "Tuesday, 3 March, 14:00 to 16:00" in hands.texts()


@pytest.mark.parametrize(
    ("draft", "days"),
    [
        (QUIET, ("2026-03-03", "2026-03-10", "2026-03-17", "2026-03-24", "2026-03-31")),
        (PromotionDraft("", last=date(2026, 3, 3)), ("2026-03-02", "2026-03-03")),
        (PromotionDraft("", last=date(2026, 3, 1)), ()),
        (PromotionDraft("", from_minute=600, to_minute=600), ()),
        (PromotionDraft("", first=date(9999, 12, 31)), ()),
    ],
)
def test_the_next_days_are_counted_from_today(draft: PromotionDraft, days: tuple[str, ...]) -> None:
    assert tuple(day.isoformat() for day in next_days(draft, TODAY)) == days


def test_leaving_with_changes_asks_in_place(desk: Desk, hands: PromiseHands) -> None:
    open_quiet(desk, hands)
    hands.press("promotion-weekdays-4")
    hands.press("promotion-back")
    assert "unsaved changes" in hands.texts()
    hands.press("promotion-discard")
    assert kept(desk) == QUIET


def test_everything_that_takes_the_focus_has_a_name(desk: Desk, hands: PromiseHands) -> None:
    open_quiet(desk, hands)
    assert hands.nameless() == []
