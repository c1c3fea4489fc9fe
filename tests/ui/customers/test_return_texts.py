"""What a return comes to, in words before the click [R36]: every combination has its sentence."""

from __future__ import annotations

from uuid import UUID

import pytest
from corner_cafe import COFFEE, COFFEE_CARD, POINTS, POINTS_CARD

from loyalpos.domain.ledger.owing import Outlook
from loyalpos.domain.program.program import Program
from loyalpos.domain.sale.returning import Returned, SoldBefore
from loyalpos.domain.sale.sale import SaleLine
from loyalpos.services.view.card_view import ReturnLook
from loyalpos.ui.words import formats, return_texts

COFFEE_REWARD, CAKE, COOKIE = UUID(int=1), UUID(int=2), UUID(int=3)
REWARDS = {COFFEE_REWARD: "a free coffee", CAKE: "free cake", COOKIE: "a cookie"}
PROGRAMS = {COFFEE: Program(COFFEE, 1, COFFEE_CARD), POINTS: Program(POINTS, 1, POINTS_CARD)}
SOLD = SoldBefore(quantity=3)


def outlook(
    *,
    program: int = COFFEE,
    taken: int = 0,
    given: int = 0,
    left: int = 0,
    forgiven: int = 0,
    withdrawn: tuple[UUID, ...] = (),
    given_back: tuple[UUID, ...] = (),
    kept_used: tuple[UUID, ...] = (),
) -> Outlook:
    return Outlook(program, taken, given, left, forgiven, withdrawn, given_back, kept_used)


def said(*outlooks: Outlook) -> str:
    return return_texts.outcome(ReturnLook(SOLD, outlooks, PROGRAMS, REWARDS))


@pytest.mark.parametrize(
    ("what", "sentence"),
    [
        (outlook(taken=2, left=3), "Takes back 2 stamp(s)."),
        (outlook(given=10, left=10, program=POINTS), "Gives back 10 point(s)."),
        (
            outlook(taken=2, given=10, left=8, program=POINTS),
            "Takes back 2 point(s) and gives back 10 point(s).",
        ),
        (outlook(taken=2, left=-1), "Takes back 2 stamp(s); 1 stamp(s) is owed."),
        (outlook(taken=1, forgiven=1), "Takes back 1 stamp(s); 1 stamp(s) is let go."),
        (outlook(forgiven=2, program=POINTS), "2 point(s) is let go."),
        (outlook(taken=3, left=-3, program=POINTS), "Takes back 3 point(s); 3 point(s) is owed."),
        (
            outlook(taken=1, left=8, withdrawn=(COFFEE_REWARD,)),
            "Takes back 1 stamp(s); the free coffee, unused, is withdrawn.",
        ),
        (
            outlook(taken=10, left=8, withdrawn=(COFFEE_REWARD, COOKIE)),
            "Takes back 10 stamp(s); 2 unused reward(s) is withdrawn.",
        ),
        (
            outlook(taken=2, left=-1, kept_used=(COFFEE_REWARD,)),
            "Takes back 2 stamp(s); the free coffee was already used, so 1 stamp(s) is owed.",
        ),
        (
            outlook(taken=2, forgiven=1, kept_used=(COFFEE_REWARD,)),
            "Takes back 2 stamp(s); the free coffee was already used, so 1 stamp(s) is let go.",
        ),
        (
            outlook(taken=9, left=-9, forgiven=2, kept_used=(COFFEE_REWARD, COOKIE)),
            "Takes back 9 stamp(s); 2 rewards were already used, so 9 stamp(s) is owed and "
            "2 stamp(s) is let go.",
        ),
        (
            outlook(taken=2, left=3, kept_used=(COOKIE,)),
            "Takes back 2 stamp(s); the cookie was already used and stays with the customer.",
        ),
        (
            outlook(taken=2, left=-1, withdrawn=(COOKIE,), kept_used=(COFFEE_REWARD,)),
            "Takes back 2 stamp(s); the cookie, unused, is withdrawn; "
            "the free coffee was already used, so 1 stamp(s) is owed.",
        ),
        (
            outlook(taken=3, left=2, given_back=(COFFEE_REWARD,)),
            "Takes back 3 stamp(s); the free coffee can be used again.",
        ),
        (
            outlook(given_back=(COFFEE_REWARD, COOKIE)),
            "2 rewards can be used again.",
        ),
        (outlook(program=0, withdrawn=(CAKE,)), "The free cake, unused, is withdrawn."),
        (
            outlook(program=0, kept_used=(CAKE,)),
            "The free cake was already used and stays with the customer.",
        ),
        (outlook(left=4), "Takes nothing back: what is kept still earns the same."),
    ],
)
def test_r36_the_outcome_is_said_before_the_click(what: Outlook, sentence: str) -> None:
    assert said(what) == sentence


def test_every_program_has_its_own_sentence() -> None:
    both = said(outlook(taken=1), outlook(taken=2, program=POINTS))
    assert both == "Takes back 1 stamp(s). Takes back 2 point(s)."


def test_nothing_at_all_is_said_too() -> None:
    assert said().startswith("Takes nothing back")


def test_what_came_back_before_is_told() -> None:
    formats.set_region("en", "GB", "UTC", "EUR")
    lines = (SaleLine("Latte", 3, 420), SaleLine("Bagel", 1, 550))
    sold = SoldBefore(4, 1810, 1810, lines, returned=(Returned(lines=((0, 2),)),))
    assert return_texts.came_back_before(sold) == "Came back before: 2 item(s)."
    assert return_texts.left_of_line(sold, 0) == 1
    assert return_texts.line_note(sold, 0) == "€4.20 · 2 came back before"
    assert return_texts.line_note(sold, 1) == "€5.50"
    paid = SoldBefore(1, 2190, 2190, returned=(Returned(amount=500), Returned(amount=100)))
    assert return_texts.came_back_before(paid) == "Came back before: €6.00."
    assert return_texts.came_back_before(SOLD) == ""
