"""The sample shop itself: its name, its people, what it sells and what it promises."""

from __future__ import annotations

from loyalpos.domain.earning import Earning, Per
from loyalpos.domain.program import PointsRule, ProgramDraft, StampRule
from loyalpos.domain.reward import Reward
from loyalpos.domain.shop import Item, ShopProfile
from loyalpos.domain.staff import Role
from loyalpos.services.act import new_act
from loyalpos.services.opening import Shop

PROFILE = ShopProfile("Koffie & Zo", "NL", "EUR", "en", "Europe/Amsterdam", sample=True)
ITEMS = (
    Item(1, "Coffee", 320, "Drinks"),
    Item(2, "Latte", 420, "Drinks"),
    Item(3, "Bagel", 550, "Food"),
)
POPULAR = (6, 5, 2)  # how often each item is bought, against the others
OWNER = "Rosa"
GOAL = 9  # stamps of a coffee card
_STAFF = (("Anouk", Role.CASHIER), ("Joris", Role.CASHIER), ("Lena", Role.MANAGER))

PROGRAMS = (
    ProgramDraft(
        "Coffee card",
        "Every tenth coffee is on us",
        "coffee",
        "#0E6B5C",
        StampRule(goal=GOAL),
        Reward("a free coffee", cost=90),
    ),
    ProgramDraft(
        "Points",
        "A point for every euro",
        "star",
        "#8A5900",
        PointsRule(cost=150),
        Reward("a bag of beans", cost=620),
        Earning(Per.AMOUNT, unit=100),
    ),
)


def furnish(shop: Shop) -> tuple[int, ...]:
    """Take on the staff, put the items on the counter, and return who serves customers."""
    for name, role in _STAFF:
        shop.staff.add(new_act(), 1, name, role, "")
    shop.settings.set_items(new_act(), 1, ITEMS)
    people = shop.staff.all()
    return tuple(person.number for person in people if person.role is not Role.OWNER)
