"""A counter with a customer who has a card."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from corner_cafe import OWNER
from counter_steps import Heard
from pytestqt.qtbot import QtBot

from loyalpos.domain.customer.customer import Details, Purpose, Registration
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.customer_view import Registered
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.counter import CounterPage
from loyalpos.ui.words import consent_texts


@pytest.fixture
def heard(desk: Desk) -> Heard:
    """Return what is said at the desk."""
    heard = Heard()
    heard.listen(desk)
    return heard


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[CounterPage]:
    """Return the counter, shown beside where the rail would be."""
    page = CounterPage(desk)
    qtbot.addWidget(page)
    page.resize(1192, 800)
    page.show()
    page.activateWindow()
    page.focus_home()
    qtbot.waitUntil(page.isActiveWindow)
    yield page
    page.close()


@pytest.fixture
def sanne(desk: Desk) -> Registered:
    """Return a registered customer with the card that was made."""
    agreed = (consent_texts.agreement(Purpose.MEMBERSHIP),)
    details = Details(name="Sanne de Vries", phone="06 12345678")
    return desk.shop.enrol.register(new_act(), OWNER, Registration(details, agreed))


@pytest.fixture
def nameless(desk: Desk) -> Registered:
    """Return a card that was handed out without a name."""
    return desk.shop.enrol.register(new_act(), OWNER, Registration(Details()))
