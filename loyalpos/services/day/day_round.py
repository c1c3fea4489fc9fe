"""The round of a new business day: what happens to customers without anybody doing it.

Expiry and reviews of levels are made up for after days without a round, each with its own date, so
that the rows are those of daily rounds [R44]. Vouchers for birthdays and long silences are of the
day of the round.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from loyalpos.domain.business_day import day_number
from loyalpos.domain.customer.customer_signs import LEAST_SILENCE_DAYS, NEW_PURCHASES
from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.offer.granting import BIRTHDAY_AHEAD_DAYS
from loyalpos.domain.offer.offer import Trigger
from loyalpos.services.booking.birthdays import Birthdays
from loyalpos.services.booking.expiring import Expiring
from loyalpos.services.booking.giving import Giving
from loyalpos.services.booking.leveling import Leveling
from loyalpos.services.day.winning_back import WinningBack
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import due, settings
from loyalpos.store.connection import read_tx, write_tx
from loyalpos.store.standings import standings

ROWS_A_STEP = 25  # after which a step ends; one customer seldom has more than a few
CUSTOMERS_A_STEP = 20

Work = Callable[[int], bool]  # does something for a customer; False where there was nothing


@dataclass(frozen=True, slots=True)
class Stepped:
    """What a step changed, and whether there is ``more`` to do."""

    more: bool
    changes: Changes


class DayRound:
    """The round of one shop, in steps short enough to stand between two acts at the counter.

    What one step did stays, whatever becomes of the next; a round that was broken off, or walked by
    two programs at once, is walked again and does nothing twice.
    """

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._expiring = Expiring(file)
        self._leveling = Leveling(file)
        self._giving = Giving(file)
        self._birthdays = Birthdays(file)
        self._winning_back = WinningBack(file)
        self._steps: Iterator[Changes] = iter(())

    def begin(self) -> None:
        """Begin the round of today, at the first step."""
        self._steps = self._walk()

    def step(self) -> Stepped:
        """Do the next little, in one transaction.

        :raises Trouble: what SQLite says; the round is then over until it begins again.
        """
        changes = next(self._steps, None)
        return Stepped(changes is not None, changes or Changes.NOTHING)

    def _walk(self) -> Iterator[Changes]:
        file = self._file
        with read_tx(file.db) as db:
            today = file.date_of(file.now_ms(file.head()))  # a clock set back stands still [R44]
            day = day_number(today)
            expired = due.expired(db, day)
            reviews = due.reviews(db, day) if file.catalogue.ladder() else ()
            offers_are_given = settings.offers_day(db) >= day
        yield from self._each(expired, self._expire)
        yield from self._each(reviews, self._leveling.review)
        if not offers_are_given:
            yield from self._offers_of(today)

    def _offers_of(self, today: date) -> Iterator[Changes]:
        with read_tx(self._file.db) as db:
            greets = self._giving.standing(frozenset((Trigger.BIRTHDAY,)))
            born = due.born(db, _near(today)) if greets else ()
            wins_back = self._giving.standing(frozenset((Trigger.WIN_BACK,)))
        yield from self._each(born, self._birthdays.greet)
        page = self._silent(0) if wins_back else ()
        while page:
            yield from self._each(page, self._winning_back.win_back)
            page = self._silent(page[-1])
        with write_tx(self._file.db) as db:
            now = self._file.now_ms(self._file.head())
            settings.write_offers_day(db, day_number(today), now, self._file.till)
        yield Changes.NOTHING

    def _silent(self, after: int) -> tuple[int, ...]:
        """Return some customers who may be slipping away [R57]."""
        silence = timedelta(days=LEAST_SILENCE_DAYS - 1)  # days are whole ones, moments are not
        with read_tx(self._file.db) as db:
            now = self._file.now_ms(self._file.head())
            before = now - silence // timedelta(milliseconds=1)
            return due.silent(db, after, NEW_PURCHASES, before, CUSTOMERS_A_STEP)

    def _expire(self, customer: int) -> bool:
        return self._expiring.bring_up_to_date(customer, standings(self._file.db, customer))

    def _each(self, customers: Iterable[int], work: Work) -> Iterator[Changes]:
        waiting = iter(customers)
        while True:
            done, did = 0, False
            with write_tx(self._file.db):
                first = self._file.head().lid
                for customer in waiting:
                    did |= work(customer)
                    done += 1
                    if done == CUSTOMERS_A_STEP or self._file.head().lid - first >= ROWS_A_STEP:
                        break
            if not done:
                return
            yield Changes.LEDGER if did else Changes.NOTHING


def _near(today: date) -> frozenset[int]:
    """Return the birthdays that may be near, 29 February with the 28th [R59]."""
    days = (today + timedelta(days=ahead) for ahead in range(BIRTHDAY_AHEAD_DAYS + 1))
    near = {day.month * 100 + day.day for day in days}
    return frozenset(near | {229} if 228 in near else near)
