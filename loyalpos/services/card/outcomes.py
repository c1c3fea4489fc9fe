"""What an act came to: the customer as they stood before it, and what the counter shows after."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from loyalpos.domain.ledger.ledger import Changes
from loyalpos.services.booking.expiring import Expiring
from loyalpos.services.card.card_views import CardViews
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.view.card_view import ActLine, Outcome
from loyalpos.store import customers, ledger
from loyalpos.store.chain import ActRow
from loyalpos.store.counter import AtCounter
from loyalpos.store.standings import standings


class Before(NamedTuple):
    """A customer as they stand at the counter before an act."""

    found: AtCounter
    lines: tuple[ActLine, ...]


class Outcomes:
    """Answers for acts of one shop, inside the caller's transaction."""

    def __init__(self, file: ShopFile, views: CardViews) -> None:
        self._file = file
        self._views = views
        self._expiring = Expiring(file)

    def before(self, customer: int) -> Before:
        """Return a customer from whom everything that is past was taken.

        :raises Refused: CUSTOMER_UNKNOWN.
        """
        found = self._views.found(customer)
        if self._expiring.bring_up_to_date(found.customer, found.has):
            found = self._views.found(customer)
        return Before(found, self._views.lines.before_act(found))

    def whose(self, customer: int) -> int:
        """Return whose rows a customer's are now [R52].

        :raises Refused: CUSTOMER_UNKNOWN.
        """
        return self._views.found(customer).customer

    def done(self, before: Before, act: ActRow, changes: Changes = Changes.LEDGER) -> Outcome:
        """Return what an act came to that was just booked."""
        found = before.found._replace(
            has=standings(self._file.db, before.found.customer), unused=None
        )
        lines = self._views.lines.after_act(found, before.lines, act)
        return Outcome(self._views.with_lines(found, lines), lines[0], changes)

    def again(self, act: UUID, changes: Changes = Changes.NOTHING) -> Outcome:
        """Return the same for an act that was booked before [R4]."""
        found = ledger.find_act(self._file.db, act)
        assert found is not None and found.customer is not None
        view = self._views.of(customers.now_of(self._file.db, found.customer))
        return Outcome(view, self._views.lines.line_of(act), changes)
