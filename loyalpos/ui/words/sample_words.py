"""What the sample shop sells and promises, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from loyalpos.services.sample import IN_ENGLISH, Premises

translate = QCoreApplication.translate


def premises() -> Premises:
    """Return the sample shop as it is worded now.

    :raises KeyError: when one of its texts is not worded here.
    """
    words = {
        "Coffee": translate("SampleShop", "Coffee"),
        "Latte": translate("SampleShop", "Latte"),
        "Bagel": translate("SampleShop", "Bagel"),
        "Drinks": translate("SampleShop", "Drinks"),
        "Food": translate("SampleShop", "Food"),
        "Coffee card": translate("SampleShop", "Coffee card"),
        "Every tenth coffee is on us": translate("SampleShop", "Every tenth coffee is on us"),
        "a free coffee": translate("SampleShop", "a free coffee"),
        "Points": translate("SampleShop", "Points"),
        "A point for every euro": translate("SampleShop", "A point for every euro"),
        "a bag of beans": translate("SampleShop", "a bag of beans"),
        "Welcome": translate("SampleShop", "Welcome"),
        "a cookie": translate("SampleShop", "a cookie"),
        "Birthday": translate("SampleShop", "Birthday"),
        "a slice of cake": translate("SampleShop", "a slice of cake"),
        "We miss you": translate("SampleShop", "We miss you"),
        "a free latte": translate("SampleShop", "a free latte"),
        "Lunch coupon": translate("SampleShop", "Lunch coupon"),
        "€1.50 off": translate("SampleShop", "€1.50 off"),
        "Bagels by three": translate("SampleShop", "Bagels by three"),
        "the third bagel free": translate("SampleShop", "the third bagel free"),
        "Sorry": translate("SampleShop", "Sorry"),
        "Quiet afternoons": translate("SampleShop", "Quiet afternoons"),
        "Guest": translate("SampleShop", "Guest"),
        "Regular": translate("SampleShop", "Regular"),
        "Gold": translate("SampleShop", "Gold"),
    }
    return IN_ENGLISH.worded(words.__getitem__)
