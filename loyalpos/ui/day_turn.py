"""Has the round of every business day walked, between the acts at the counter."""

from __future__ import annotations

import logging
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer

from loyalpos.domain.business_day import business_day
from loyalpos.domain.ledger.ledger import Changes
from loyalpos.services.day.day_round import Stepped
from loyalpos.ui.desk import Desk

log = logging.getLogger(__name__)

LOOK_EVERY_MS = 60_000  # so that midnight is seen after a sleep too, and in any zone
RETRY_AFTER_MS = 600_000
PAUSE_MS = 20  # between two steps, for what waits at the counter


class DayTurn(QObject):
    """Begins a round when the program does, and whenever it finds another day in the shop's zone.

    What an owner promises anew may have something for today, so it begins then as well.
    A round that fails is begun again later; what it had to do is no act of anybody who waits.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._day: date | None = None
        self._watch = QTimer(self, interval=LOOK_EVERY_MS)
        self._watch.timeout.connect(self.look)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._step)

    def follow(self, desk: Desk) -> None:
        """Walk the rounds of this shop from now on."""
        if self._desk is None:
            desk.news.changed.connect(self._hear)
        self._desk = desk
        self.look()

    def stop(self) -> None:
        """Walk no more; a round is finished by the next one."""
        if self._desk is not None:
            self._desk.news.changed.disconnect(self._hear)
        self._desk = None
        self._watch.stop()
        self._pause.stop()

    def look(self) -> None:
        """Begin a round if the day is another one."""
        desk = self._desk
        if desk is None:
            return
        self._watch.start(LOOK_EVERY_MS)
        today = business_day(desk.clock(), ZoneInfo(desk.profile.time_zone))
        if today != self._day:
            self._day = today
            desk.lane.run(desk.shop.day_round.begin, self._rest, self._failed)

    def _hear(self, changes: Changes) -> None:
        if Changes.PROGRAMS in changes:
            self._day = None
            self.look()

    def _rest(self, _begun: object) -> None:
        if self._desk is not None:
            self._pause.start()

    def _step(self) -> None:
        if self._desk is not None:
            self._desk.do(self._desk.shop.day_round.step, self._stepped, self._failed)

    def _stepped(self, stepped: Stepped) -> None:
        if stepped.more:
            self._rest(stepped)

    def _failed(self, problem: Exception) -> None:
        log.warning("the round of the day was broken off: %s", type(problem).__name__)
        if self._desk is not None:
            self._day = None
            self._watch.start(RETRY_AFTER_MS)
