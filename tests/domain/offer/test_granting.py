"""Which standing offers give a voucher, and why not [R57, R59]."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from loyalpos.domain.customer.customer import Birthday
from loyalpos.domain.offer.granting import (
    Given,
    Occasion,
    at_day,
    at_sale,
    birthday_near,
    code_matches,
    first_use_day,
    last_day,
    runs,
    why_not,
)
from loyalpos.domain.offer.offer import Offer, OfferDraft, Trigger
from loyalpos.domain.problem import Refusal
from loyalpos.domain.program.reward import Reward

TODAY = date(2026, 3, 2)
DRAFT = OfferDraft("Hello", Trigger.WELCOME, Reward("a cookie"))
BORN = Birthday(3, 9)
# Came every week, and not for four weeks now.
LAPSED = tuple(TODAY - timedelta(days=days) for days in (56, 49, 42, 35, 28))


def offer(trigger: Trigger, number: int = 1, **said: Any) -> Offer:
    return Offer(number, 1, replace(DRAFT, trigger=trigger, **said))


def occasion(visits: int = 2, spent: int = 0, **known: Any) -> Occasion:
    return replace(Occasion(TODAY, visits, lambda _days: spent), **known)


def ago(days: int, number: int = 1) -> tuple[Given, ...]:
    return (Given(number, TODAY - timedelta(days=days)),)


def numbers(offers: Sequence[Offer]) -> list[int]:
    return [one.number for one in offers]


@pytest.mark.parametrize(
    ("first", "last", "early_days", "there"),
    [
        (None, None, 0, True),
        (TODAY, TODAY, 0, True),
        (TODAY + timedelta(days=1), None, 0, False),
        (TODAY + timedelta(days=1), None, 1, True),
        (TODAY + timedelta(days=3), None, 2, False),
        (None, TODAY - timedelta(days=1), 0, False),
        (None, TODAY - timedelta(days=1), 5, False),
        (date.min, date.max, 60, True),
    ],
)
def test_an_offer_runs_between_its_days_and_sooner_for_a_level(
    first: date | None, last: date | None, early_days: int, there: bool
) -> None:
    assert runs(offer(Trigger.WELCOME, first=first, last=last), TODAY, early_days) is there


def test_what_keeps_a_customer_from_an_offer_is_said() -> None:
    once = offer(Trigger.BY_HAND)
    assert why_not(once, occasion()) is None
    assert why_not(once, occasion(given=ago(400))) is Refusal.OFFER_HAD
    assert why_not(once, occasion(given=ago(400, number=2))) is None
    over = offer(Trigger.BY_HAND, last=TODAY - timedelta(days=1))
    assert why_not(over, occasion()) is Refusal.OFFER_NOT_RUNNING
    gold = offer(Trigger.BY_HAND, level=2)
    assert why_not(gold, occasion(level=1)) is Refusal.OFFER_NOT_FOR_LEVEL
    assert why_not(gold, occasion(level=2)) is None
    scarce = offer(Trigger.BY_HAND, limit=3)
    assert why_not(scarce, occasion(issued_in_all={1: 2, 2: 9})) is None
    assert why_not(scarce, occasion(issued_in_all={1: 3})) is Refusal.OFFER_ALL_GIVEN


def test_a_limit_of_two_each_and_no_limit_are_kept() -> None:
    twice = offer(Trigger.NEXT_VISIT, limit_each=2)
    assert at_sale([twice], occasion(given=ago(9)))
    assert not at_sale([twice], occasion(given=ago(9) + ago(5)))
    assert at_sale([offer(Trigger.NEXT_VISIT, limit_each=0)], occasion(given=ago(9) + ago(5)))


@pytest.mark.parametrize(("visits", "welcomed"), [(0, False), (1, True), (2, False)])
def test_welcome_comes_with_the_first_visit(visits: int, welcomed: bool) -> None:
    assert bool(at_sale([offer(Trigger.WELCOME)], occasion(visits))) is welcomed


def test_welcome_comes_once_when_the_first_sale_was_taken_back_and_it_was_used() -> None:
    assert not at_sale([offer(Trigger.WELCOME, limit_each=0)], occasion(1, given=ago(3)))


@pytest.mark.parametrize(
    ("visits", "given", "comes"),
    [
        (4, (), False),
        (5, (), True),
        (6, ago(7), False),
        (6, (), True),  # the offer is newer than the fifth visit
        (10, ago(30), False),
    ],
)
def test_returning_comes_once_after_so_many_visits(
    visits: int, given: tuple[Given, ...], comes: bool
) -> None:
    back = offer(Trigger.RETURNING, after=5, limit_each=0)
    assert bool(at_sale([back], occasion(visits, given=given))) is comes


@pytest.mark.parametrize(
    ("spent", "given", "comes"),
    [
        (9_999, (), False),
        (10_000, (), True),
        (10_000, ago(29), False),
        (10_000, ago(30), True),
        (10_000, ago(90) + ago(29), False),
    ],
)
def test_big_spender_comes_again_for_a_window_of_its_own(
    spent: int, given: tuple[Given, ...], comes: bool
) -> None:
    big = offer(Trigger.BIG_SPENDER, after=10_000, within_days=30, limit_each=0)
    assert bool(at_sale([big], occasion(spent=spent, given=given))) is comes


def test_big_spender_asks_for_what_was_spent_in_its_own_window() -> None:
    asked: list[int] = []

    def spent(days: int) -> int:
        asked.append(days)
        return days

    big = offer(Trigger.BIG_SPENDER, after=60, within_days=60)
    bigger = offer(Trigger.BIG_SPENDER, 2, after=60, within_days=59)
    assert numbers(at_sale([big, bigger], Occasion(TODAY, 3, spent))) == [1]
    assert asked == [60, 59]


@pytest.mark.parametrize(
    ("minimum", "price", "comes"),
    [
        (2_000, 1_999, False),
        (2_000, 2_000, True),
        (2_000, None, False),
        (0, None, True),
        (0, 0, True),
    ],
)
def test_next_visit_comes_with_a_purchase_of_the_minimum(
    minimum: int, price: int | None, comes: bool
) -> None:
    coupon = offer(Trigger.NEXT_VISIT, minimum=minimum)
    assert bool(at_sale([coupon], occasion(price=price))) is comes


def test_other_triggers_give_nothing_at_a_sale() -> None:
    at_a_sale = {
        Trigger.WELCOME,
        Trigger.RETURNING,
        Trigger.BIG_SPENDER,
        Trigger.NEXT_VISIT,
    }
    others = [offer(trigger) for trigger in Trigger if trigger not in at_a_sale]
    assert at_sale(others, occasion(1, spent=10**6, price=10**6)) == ()


@pytest.mark.parametrize(
    ("born", "today", "day"),
    [
        (Birthday(3, 9), date(2026, 3, 1), None),
        (Birthday(3, 9), date(2026, 3, 2), date(2026, 3, 9)),
        (Birthday(3, 9), date(2026, 3, 9), date(2026, 3, 9)),
        (Birthday(3, 9), date(2026, 3, 10), None),
        (Birthday(1, 3), date(2026, 12, 27), date(2027, 1, 3)),
        (Birthday(1, 3), date(2026, 12, 26), None),
        (Birthday(2, 29), date(2026, 2, 20), None),
        (Birthday(2, 29), date(2026, 2, 21), date(2026, 2, 28)),
        (Birthday(2, 29), date(2026, 2, 28), date(2026, 2, 28)),
        (Birthday(2, 29), date(2026, 3, 1), None),
        (Birthday(2, 29), date(2028, 2, 21), None),
        (Birthday(2, 29), date(2028, 2, 22), date(2028, 2, 29)),
        (Birthday(2, 29), date(2028, 2, 29), date(2028, 2, 29)),
    ],
)
def test_r59_a_birthday_is_near_from_7_days_before_through_the_day(
    born: Birthday, today: date, day: date | None
) -> None:
    assert birthday_near(born, today) == day


def test_r59_a_shop_may_begin_on_the_day_itself() -> None:
    assert birthday_near(BORN, TODAY, days_before=6) is None
    assert birthday_near(BORN, date(2026, 3, 9), days_before=0) == date(2026, 3, 9)


@pytest.mark.parametrize(
    ("given", "comes"), [((), True), (ago(364), False), (ago(365), True), (ago(400), True)]
)
def test_r59_a_birthday_is_once_in_365_days_whatever_the_date_says_now(
    given: tuple[Given, ...], comes: bool
) -> None:
    """The voucher of 364 days ago was for another date, which somebody edited since."""
    assert bool(at_day([offer(Trigger.BIRTHDAY)], occasion(given=given), BORN, ())) is comes


def test_r59_every_year_has_its_birthday_voucher_also_one_given_on_the_day_itself() -> None:
    born, given = Birthday(2, 29), Given(1, date(2028, 2, 29))
    next_year = occasion(today=date(2029, 2, 28), given=(given,))
    assert at_day([offer(Trigger.BIRTHDAY)], next_year, born, ())


def test_r59_without_a_birthday_or_far_from_it_there_is_no_voucher() -> None:
    birthday = offer(Trigger.BIRTHDAY)
    assert at_day([birthday], occasion(), None, ()) == ()
    assert at_day([birthday], occasion(), Birthday(6, 1), ()) == ()
    assert at_day([birthday], occasion(), BORN, LAPSED) == (birthday,)


@pytest.mark.parametrize(("given", "comes"), [((), True), (ago(89), False), (ago(90), True)])
def test_r57_one_win_back_in_90_days(given: tuple[Given, ...], comes: bool) -> None:
    assert bool(at_day([offer(Trigger.WIN_BACK)], occasion(given=given), None, LAPSED)) is comes


def test_r57_only_who_slips_away_is_won_back() -> None:
    win_back = offer(Trigger.WIN_BACK)
    assert at_day([win_back], occasion(), None, (*LAPSED, TODAY)) == ()
    assert at_day([win_back], occasion(), None, ()) == ()


def test_r57_of_several_win_backs_there_is_one_and_an_ended_one_counts() -> None:
    ended = offer(Trigger.WIN_BACK, 1, last=TODAY - timedelta(days=1))
    plain, newer = offer(Trigger.WIN_BACK, 2), offer(Trigger.WIN_BACK, 3)
    gold = offer(Trigger.WIN_BACK, 4, level=1)
    offers = [ended, gold, plain, newer]
    assert numbers(at_day(offers, occasion(), None, LAPSED)) == [3]
    assert numbers(at_day(offers, occasion(level=1), None, LAPSED)) == [4]
    assert at_day(offers, occasion(given=ago(60, number=1)), None, LAPSED) == ()
    assert at_day(offers, occasion(given=ago(60, number=3)), None, LAPSED) == ()


def test_a_voucher_has_its_days_also_when_the_offer_ends_sooner() -> None:
    ending = offer(Trigger.WELCOME, last=TODAY, valid_days=30)
    assert last_day(ending, TODAY) == date(2026, 4, 1)
    assert last_day(offer(Trigger.WELCOME, valid_days=1), TODAY) == date(2026, 3, 3)
    assert last_day(offer(Trigger.WELCOME, valid_days=0), TODAY) is None


def test_only_a_next_visit_coupon_waits_for_another_day() -> None:
    waiting = {trigger for trigger in Trigger if first_use_day(offer(trigger), TODAY) > TODAY}
    assert waiting == {Trigger.NEXT_VISIT}
    assert first_use_day(offer(Trigger.NEXT_VISIT), TODAY) == date(2026, 3, 3)


@pytest.mark.parametrize(
    ("code", "typed", "same"),
    [
        ("SUMMER", " summer\n", True),
        ("Spaß", "SPASS", True),
        ("été 25", "E\u0301TE\u0301  25", True),
        ("SUMMER", "SUMMER1", False),
        ("", "", False),
        ("SUMMER", "", False),
    ],
)
def test_a_code_is_known_however_it_is_typed(code: str, typed: str, same: bool) -> None:
    assert code_matches(offer(Trigger.CODE, code=code), typed) is same
