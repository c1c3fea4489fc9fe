"""Vouchers for a birthday that is near, whether the day came or somebody just told it [R59]."""

from __future__ import annotations

from loyalpos.domain.customer.customer import Birthday, Purpose
from loyalpos.domain.offer import granting
from loyalpos.domain.offer.offer import Trigger
from loyalpos.services.booking.giving import Giving
from loyalpos.services.booking.offer_acts import OfferActs
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import consents, counter, customers
from loyalpos.store.standings import standings

_BIRTHDAY = frozenset((Trigger.BIRTHDAY,))


class Birthdays:
    """Greets customers of one shop, inside the caller's transaction."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._giving = Giving(file)
        self._acts = OfferActs(file)

    def greet(self, customer: int) -> bool:
        """Give what a customer has for their birthday; False where that is nothing.

        Only with their leave to keep the birthday for it, and never to who went to another [R52].
        """
        offers = self._giving.standing(_BIRTHDAY)
        face = counter.face(self._file.db, customer) if offers else None
        if face is None or face.birthday_md is None or not self._may(customer):
            return False
        born = Birthday(*divmod(face.birthday_md, 100))
        occasion = self._acts.occasion(customer, standings(self._file.db, customer))
        due = granting.at_day(offers, occasion, born, ())
        celebrated = granting.birthday_near(born, occasion.today)
        return self._acts.give(customer, due, occasion.today, celebrated)

    def _may(self, customer: int) -> bool:
        if customers.is_merged(self._file.db, customer):
            return False
        agreed = consents.standing(self._file.db, customer)
        return any(one.purpose is Purpose.BIRTHDAY for one in agreed)
