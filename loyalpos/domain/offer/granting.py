"""Which standing offers give a customer a voucher, and why not.

Offers are handed in with their newest versions. What an offer changes in a sale, as a deal or by a
code, is not decided here; whether the customer may have it is (:func:`why_not`).
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from loyalpos.domain.customer.customer import Birthday
from loyalpos.domain.customer.customer_signs import slipping_away
from loyalpos.domain.offer.offer import Offer, Trigger
from loyalpos.domain.problem import Refusal
from loyalpos.domain.tidy_text import tidy

BIRTHDAY_AHEAD_DAYS = 7  # [R59]
BIRTHDAY_APART_DAYS = 365  # [R59]
WIN_BACK_APART_DAYS = 90  # [R57]

# These come again by a rule of their own, so that a limit for each customer says nothing more.
_COMES_AGAIN = frozenset((Trigger.BIRTHDAY, Trigger.WIN_BACK))


@dataclass(frozen=True, slots=True)
class Given:
    """A voucher of an offer that a customer got before, whatever became of it; none withdrawn."""

    offer: int
    day: date


@dataclass(frozen=True, slots=True)
class Occasion:
    """What the till knows of a customer at a moment, in a sale or without one.

    ``visits`` includes this sale, and so does ``spent``, which returns the minor units of the last
    so many days, today among them. ``price`` is of this sale before offers, None when not known.
    ``level`` is a place in the ladder, ``early_days`` its perk. ``issued_in_all`` counts the
    vouchers of an offer over all customers, by its number; what is missing has none.
    """

    today: date
    visits: int
    spent: Callable[[int], int]
    price: int | None = None
    level: int = 0
    early_days: int = 0
    given: tuple[Given, ...] = ()
    issued_in_all: Mapping[int, int] = field(default_factory=dict)

    def days_given(self, offer: Offer) -> tuple[date, ...]:
        """Return the days on which the customer got a voucher of an offer."""
        return tuple(given.day for given in self.given if given.offer == offer.number)


def runs(offer: Offer, today: date, early_days: int = 0) -> bool:
    """Say whether an offer is there today; it begins ``early_days`` sooner for some."""
    first, last = offer.draft.first, offer.draft.last
    begun = first is None or (first - today).days <= early_days
    return begun and (last is None or today <= last)


def why_not(offer: Offer, occasion: Occasion) -> Refusal | None:
    """Return what keeps a customer from an offer whatever its trigger is, None where nothing does.

    OFFER_NOT_RUNNING, OFFER_NOT_FOR_LEVEL, OFFER_ALL_GIVEN or OFFER_HAD. Birthday and win-back
    come again by their own rule [R57, R59], not by the limit for each customer.
    """
    draft = offer.draft
    if not runs(offer, occasion.today, occasion.early_days):
        return Refusal.OFFER_NOT_RUNNING
    if occasion.level < draft.level:
        return Refusal.OFFER_NOT_FOR_LEVEL
    if draft.limit and occasion.issued_in_all.get(offer.number, 0) >= draft.limit:
        return Refusal.OFFER_ALL_GIVEN
    limited = draft.limit_each and draft.trigger not in _COMES_AGAIN
    if limited and len(occasion.days_given(offer)) >= draft.limit_each:
        return Refusal.OFFER_HAD
    return None


def at_sale(offers: Sequence[Offer], occasion: Occasion) -> tuple[Offer, ...]:
    """Return the offers that give a voucher with this sale, in the order handed in.

    WELCOME comes with the first visit. RETURNING comes once: with visit ``after``, or with the
    first one that the offer lives to see beyond it. BIG_SPENDER comes when enough was spent in
    the window, and again only for a window that does not reach back to the last time. NEXT_VISIT
    comes with every purchase of ``minimum`` or more; an unknown price is enough for no minimum.
    """
    return tuple(
        offer
        for offer in offers
        if why_not(offer, occasion) is None and _due_at_sale(offer, occasion)
    )


def at_day(
    offers: Sequence[Offer],
    occasion: Occasion,
    born: Birthday | None,
    visit_days: Sequence[date],
) -> tuple[Offer, ...]:
    """Return the offers that give a voucher on this day without a sale [R57, R59].

    BIRTHDAY comes once in 365 days, counted from the last voucher, so that editing the date gains
    nothing. One WIN_BACK comes in 90 days, whichever of them it is: of several the one for the
    highest level, and then the newest.

    :param offers: all of the shop, ended ones too, as one of those may have been the last.
    """
    allowed = [offer for offer in offers if why_not(offer, occasion) is None]
    due = [offer for offer in allowed if _birthday_due(offer, occasion, born)]
    win_backs = [offer for offer in allowed if offer.draft.trigger is Trigger.WIN_BACK]
    away = slipping_away(visit_days, occasion.today)
    if win_backs and away and win_back_open(offers, occasion):
        due.append(max(win_backs, key=lambda offer: (offer.draft.level, offer.number)))
    return tuple(due)


def win_back_open(offers: Sequence[Offer], occasion: Occasion) -> bool:
    """Say whether the last WIN_BACK, of whichever offer, is long enough ago for another [R57]."""
    win_backs = (offer for offer in offers if offer.draft.trigger is Trigger.WIN_BACK)
    before = [day for offer in win_backs for day in occasion.days_given(offer)]
    return _apart(before, occasion.today, WIN_BACK_APART_DAYS)


def birthday_near(
    born: Birthday, today: date, days_before: int = BIRTHDAY_AHEAD_DAYS
) -> date | None:
    """Return the day of a birthday that is today or at most ``days_before`` ahead [R59].

    29 February is celebrated on the 28th in other years. None when the birthday is not near.
    """
    for year in (today.year, today.year + 1):
        day = _celebrated(born, year)
        if 0 <= (day - today).days <= days_before:
            return day
    return None


def first_use_day(offer: Offer, today: date) -> date:
    """Return from which day on a voucher issued today can be used."""
    ahead = 1 if offer.draft.trigger is Trigger.NEXT_VISIT else 0
    return today + timedelta(days=ahead)


def last_day(offer: Offer, today: date, least: date | None = None) -> date | None:
    """Return the last day of a voucher issued today, None for no end.

    The voucher keeps its days when the offer itself ends sooner: a promise made is kept.

    :param least: the day through which it holds at least, as the birthday that it is for [R59].
    """
    days = offer.draft.valid_days
    return max(today + timedelta(days=days), least or today) if days else None


def code_matches(offer: Offer, typed: str) -> bool:
    """Say whether a typed code is the offer's, in capitals or not, spaces around it or not."""
    code = tidy(offer.draft.code)
    return bool(code) and tidy(typed).casefold() == code.casefold()


def _due_at_sale(offer: Offer, occasion: Occasion) -> bool:
    draft, before = offer.draft, occasion.days_given(offer)
    match draft.trigger:
        case Trigger.WELCOME:
            return occasion.visits == 1 and not before
        case Trigger.RETURNING:
            return occasion.visits >= draft.after and not before
        case Trigger.BIG_SPENDER:
            return _apart(before, occasion.today, draft.within_days) and (
                occasion.spent(draft.within_days) >= draft.after
            )
        case Trigger.NEXT_VISIT:
            price = occasion.price
            return draft.minimum == 0 or (price is not None and price >= draft.minimum)
        case _:
            return False


def _birthday_due(offer: Offer, occasion: Occasion, born: Birthday | None) -> bool:
    if offer.draft.trigger is not Trigger.BIRTHDAY or born is None:
        return False
    near = birthday_near(born, occasion.today) is not None
    return near and _apart(occasion.days_given(offer), occasion.today, BIRTHDAY_APART_DAYS)


def _apart(before: Sequence[date], today: date, days: int) -> bool:
    """Say whether the last time is at least so many days ago, or there was none."""
    return not before or (today - max(before)).days >= days


def _celebrated(born: Birthday, year: int) -> date:
    if (born.month, born.day) == (2, 29) and not isleap(year):
        return date(year, 2, 28)
    return date(year, born.month, born.day)
