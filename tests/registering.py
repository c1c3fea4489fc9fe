"""Customers as the tests register them."""

from __future__ import annotations

from loyalpos.domain.customer.customer import Agreement, Birthday, Details, Purpose, Registration
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.view.customer_view import Registered

OWNER = 1
KEEP = Agreement(Purpose.MEMBERSHIP, "May keep these details for the loyalty card")
KEEP_BIRTHDAY = Agreement(Purpose.BIRTHDAY, "May keep the birthday for a treat")
BORN = Birthday(2, 29)


def person(name: str = "", phone: str = "", email: str = "", note: str = "") -> Registration:
    """Return somebody who agrees to be kept, or a card without a name."""
    details = Details(name, phone, email, note=note)
    return Registration(details, () if details.anonymous else (KEEP,))


def register(shop: Shop, name: str = "", phone: str = "", email: str = "", note: str = "") -> int:
    """Register somebody and return their number."""
    return registered(shop, person(name, phone, email, note)).view.customer


def registered(shop: Shop, registration: Registration) -> Registered:
    """Register somebody in an act of its own."""
    return shop.enrol.register(new_act(), OWNER, registration)
