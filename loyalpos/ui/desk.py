"""What every page works with: the shop behind its lane, who is signed in, and how to speak up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.shop.shop import ShopProfile
from loyalpos.services.customer.find import Find
from loyalpos.services.opening import Shop
from loyalpos.ui.lane import Done, Failed, Lane
from loyalpos.ui.news import News
from loyalpos.ui.notices import Notices
from loyalpos.ui.session import Session
from loyalpos.ui.words import formats

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Desk:
    """The shop at hand. Use cases run through :meth:`do`, searches through :meth:`look_up`."""

    shop: Shop
    profile: ShopProfile
    find: Find
    lane: Lane
    search_lane: Lane
    news: News
    notices: Notices
    session: Session
    clock: Callable[[], datetime]

    @property
    def today(self) -> date:
        """The shop's day."""
        return formats.local(self.clock()).date()

    def do(self, work: Callable[[], T], done: Done[T], failed: Failed | None = None) -> None:
        """Run a use case on the data lane; what it changed is told to all pages after ``done``.

        Without ``failed``, a refusal or trouble is shown as a toast.
        """

        def finished(result: T) -> None:
            done(result)
            self.news.tell(getattr(result, "changes", Changes.NOTHING))

        self.lane.run(work, finished, failed or self.notices.problem)

    def look_up(self, work: Callable[[], T], done: Done[T], failed: Failed | None = None) -> None:
        """Run a search on its own connection; the search before it is given up."""
        self.find.interrupt()
        self.search_lane.run(work, done, failed or self.notices.problem)
