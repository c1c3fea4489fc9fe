"""Writing what an owner promises, version after version: offers, promotions and the ladder."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from loyalpos.domain.level.tier import Ladder
from loyalpos.domain.offer.offer import Offer, Trigger
from loyalpos.domain.offer.offer_check import check_code_free
from loyalpos.domain.promotion.promotion import Promotion
from loyalpos.services.booking.act_booking import ActBooking
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.staff.rights import check_owner
from loyalpos.store import promises, settings
from loyalpos.store.connection import write_tx
from loyalpos.store.customers import Written
from loyalpos.store.terms import encode

Request = tuple[UUID, int]
"""The UUID of an act, and the number of the person who asks for it."""

Kept = Offer | Promotion | Ladder
_BY_DAY = (Trigger.BIRTHDAY, Trigger.WIN_BACK)


def book_new(file: ShopFile, request: Request, promise: Offer | Promotion) -> int:
    """Keep the first version of an offer or promotion under the next number, and return that.

    The draft has been checked. Sent again, the act gives the number it made [R4].

    :raises Refused: OWNER_NEEDED, ACT_DIFFERS, or OFFER_CODE_TAKEN.
    """
    booking = _booking(file, "create", request, promise)
    with write_tx(file.db) as db:
        known = booking.known()
        if known is not None:
            return known.units
        check_owner(file, booking.by)
        written = booking.moment()
        number = promises.next_number(db, type(promise))
        _add(file, replace(promise, number=number), written, booking.by)
        booking.book(written, about=number)
        return number


def book_version(file: ShopFile, request: Request, promise: Kept, newest: Kept | None) -> None:
    """Keep another version, unless it says what ``newest`` does; sent again it does nothing [R4].

    The draft has been checked.

    :raises Refused: OWNER_NEEDED, ACT_DIFFERS, or OFFER_CODE_TAKEN.
    """
    booking = _booking(file, "change", request, promise)
    with write_tx(file.db):
        if booking.known() is not None:
            return
        check_owner(file, booking.by)
        written = booking.moment()
        if newest is None or promise.draft != newest.draft:
            _add(file, promise, written, booking.by)
        booking.book(written, about=_number(promise))


def _add(file: ShopFile, promise: Kept, written: Written, by: int) -> None:
    """Write a version; whoever an offer has something for today is then looked for once more.

    :raises Refused: OFFER_CODE_TAKEN.
    """
    if isinstance(promise, Offer):
        check_code_free(promise, file.catalogue.offers())
    promises.add_version(file.db, promise, written.ms, by)
    if isinstance(promise, Offer) and promise.draft.trigger in _BY_DAY:
        settings.write_offers_day(file.db, 0, written.ms, file.till)


def _booking(file: ShopFile, verb: str, request: Request, promise: Kept) -> ActBooking:
    """The version is no part of what is asked: it depends on when."""
    kind = f"{verb}-{type(promise).__name__.lower()}"
    return ActBooking(file, kind, request, _number(promise), encode(promise.draft))


def _number(promise: Kept) -> int:
    return 1 if isinstance(promise, Ladder) else promise.number
