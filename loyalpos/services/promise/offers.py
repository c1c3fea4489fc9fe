"""The standing offers of a shop: making them, and changing them without breaking a promise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from loyalpos.domain.offer.offer import Offer, OfferDraft
from loyalpos.domain.offer.offer_check import checked
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.services.promise.promise_booking import book_new, book_version
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import offer_figures, promises
from loyalpos.store.connection import read_tx
from loyalpos.store.offer_figures import OfferFigures


@dataclass(frozen=True, slots=True)
class OfferView:
    """An offer as it is now.

    ``issued`` vouchers were given in all its versions and not withdrawn, ``redeemed`` of them were
    used; ``since`` is the day it was made.
    """

    offer: Offer
    issued: int
    redeemed: int
    since: date


class Offers:
    """The offers of one shop. A voucher keeps the version under which it was given."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file

    def all(self) -> tuple[OfferView, ...]:
        """Return all offers, in the order in which they were made."""
        with read_tx(self._file.db) as db:
            figures = offer_figures.of_all(db)
            made = promises.made_ms(db, Offer)
            return tuple(
                OfferView(
                    offer,
                    *figures.get(offer.number, OfferFigures()),
                    since=self._file.date_of(made[offer.number]),
                )
                for offer in self._file.catalogue.offers()
            )

    def create(self, act: UUID, by: int, draft: OfferDraft) -> OfferView:
        """Make an offer with its first version.

        :raises Refused: OWNER_NEEDED, ACT_DIFFERS, OFFER_CODE_TAKEN with the ``name`` of the offer
            that has the code in those days, or what the draft lacks
            (:func:`loyalpos.domain.offer.offer_check.checked`).
        """
        return self._view(book_new(self._file, (act, by), Offer(0, 1, checked(draft))))

    def change(self, act: UUID, by: int, number: int, draft: OfferDraft) -> OfferView:
        """Add a version to an offer; nothing changes where the draft says what is so already.

        :raises Refused: OFFER_UNKNOWN, and what :meth:`create` raises.
        """
        newest = self._view(number).offer
        changed = Offer(number, newest.version + 1, checked(draft))
        book_version(self._file, (act, by), changed, newest)
        return self._view(number)

    def _view(self, number: int) -> OfferView:
        for view in self.all():
            if view.offer.number == number:
                return view
        raise Refused(Refusal.OFFER_UNKNOWN)
