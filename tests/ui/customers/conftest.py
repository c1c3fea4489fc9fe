"""Customers to look at, and the page to look with."""

from __future__ import annotations

import pytest
from corner_cafe import OWNER
from customers_steps import PHONE, Register
from pytestqt.qtbot import QtBot

from loyalpos.domain.customer.customer import Details, Purpose, Registration
from loyalpos.services.booking.act import new_act
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.customers import CustomersPage
from loyalpos.ui.words import consent_texts


@pytest.fixture
def register(desk: Desk) -> Register:
    """Return a way to register a customer who agreed to everything needed."""

    def register(name: str = "", phone: str = "") -> int:
        purposes = [Purpose.MEMBERSHIP] if name or phone else []
        details = Details(name=name, phone=phone)
        agreed = tuple(consent_texts.agreement(purpose) for purpose in purposes)
        made = desk.shop.enrol.register(new_act(), OWNER, Registration(details, agreed))
        customer: int = made.view.customer
        return customer

    return register


@pytest.fixture
def sanne(register: Register) -> int:
    """Return a customer with a phone number."""
    return register("Sanne de Vries", PHONE)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> CustomersPage:
    """Return the page, not yet shown."""
    page = CustomersPage(desk)
    qtbot.addWidget(page)
    page.resize(936, 600)
    return page
