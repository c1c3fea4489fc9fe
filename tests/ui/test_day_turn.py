"""The round of a new day, begun at the start and at midnight of the shop's zone."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from corner_cafe import COFFEE_CARD, OWNER, FakeClock
from pytestqt.qtbot import QtBot
from registering import KEEP, KEEP_BIRTHDAY, registered
from shop_promises import COOKIE, add_program

from loyalpos.domain.customer.customer import Birthday, Details, Registration
from loyalpos.domain.ledger.expiry import Expiry, ExpiryPolicy
from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.day.day_round import DayRound
from loyalpos.store.settings import offers_day
from loyalpos.ui.day_turn import DayTurn
from loyalpos.ui.desk import Desk


@pytest.fixture
def turn(desk: Desk) -> Iterator[DayTurn]:
    """Return what begins rounds, not yet at any desk."""
    made = DayTurn(desk.news)
    yield made
    made.stop()


def expired(desk: Desk) -> int:
    count = "SELECT count(*) FROM ledger WHERE kind = 'expire'"
    return int(desk.shop.file.db.execute(count).fetchone()[0])


def expiring(desk: Desk, customer: int) -> None:
    """Give a customer a stamp that is valid through 2 April."""
    expiry = Expiry(ExpiryPolicy.EACH, 1)
    add_program(desk.shop, replace(COFFEE_CARD, expiry=expiry))
    desk.shop.till.stamp(new_act(), OWNER, Purchase(customer))


def test_a_round_is_walked_at_the_start_and_the_pages_hear_of_it(
    qtbot: QtBot, desk: Desk, turn: DayTurn, customer: int, clock: FakeClock
) -> None:
    expiring(desk, customer)
    clock.forward(days=60)
    with qtbot.waitSignal(desk.news.changed) as heard:
        turn.follow(desk)
    assert heard.args == [Changes.LEDGER]
    assert expired(desk) == 1


def test_r44_a_round_is_walked_at_midnight_of_the_shop(
    qtbot: QtBot, desk: Desk, turn: DayTurn, customer: int, clock: FakeClock
) -> None:
    expiring(desk, customer)
    clock.now = datetime(2026, 4, 2, 21, 59, 59, tzinfo=UTC)  # a second to midnight in Amsterdam
    turn.follow(desk)
    qtbot.wait(100)
    turn.look()
    assert expired(desk) == 0
    clock.forward(seconds=1)
    with qtbot.waitSignal(desk.news.changed):
        turn.look()
    assert expired(desk) == 1


def test_a_new_promise_begins_a_round_of_the_same_day(
    qtbot: QtBot, desk: Desk, turn: DayTurn
) -> None:
    """An offer for birthdays finds who has theirs today."""
    details = Details("Ada", birthday=Birthday(3, 2))
    agreed = Registration(details, (KEEP, KEEP_BIRTHDAY))
    customer = registered(desk.shop, agreed).view.customer
    turn.follow(desk)
    qtbot.waitUntil(lambda: offers_day(desk.shop.file.db) > 0)  # the round is over
    offer = OfferDraft("Birthday", Trigger.BIRTHDAY, COOKIE)
    desk.shop.offers.create(new_act(), OWNER, offer)
    desk.news.tell(Changes.PROGRAMS)
    qtbot.waitUntil(lambda: len(desk.shop.till.open(customer).vouchers) == 1)
    turn.stop()
    desk.news.tell(Changes.PROGRAMS)  # nobody listens any more


def test_a_round_that_fails_is_begun_again(
    qtbot: QtBot,
    desk: Desk,
    turn: DayTurn,
    customer: int,
    clock: FakeClock,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    expiring(desk, customer)
    clock.forward(days=60)

    def fail(_round: DayRound) -> None:
        raise Trouble(Ailment.DISK_FULL)

    with monkeypatch.context() as broken, caplog.at_level(logging.WARNING):
        broken.setattr(DayRound, "begin", fail)
        turn.follow(desk)
    assert "broken off: Trouble" in caplog.text
    with qtbot.waitSignal(desk.news.changed):
        turn.look()
    assert expired(desk) == 1
    turn.stop()
    clock.forward(days=1)
    turn.look()
    assert expired(desk) == 1
