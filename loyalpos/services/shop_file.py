"""The open file of a shop, and what every use case needs of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlite_utils import Database

from loyalpos.domain.business_day import business_day, day_number, from_ms, to_ms
from loyalpos.domain.ledger.ledger import Entry
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.shop.shop import ShopProfile, ShopRules, TillSettings
from loyalpos.store import ledger, secrets, settings
from loyalpos.store.chain import ActRow, SaleLineRow, fingerprint
from loyalpos.store.ledger import Head
from loyalpos.store.promises import Catalogue

_QUARTER_MS = 15 * 60 * 1000
_QUARTERS_KEPT = 4096  # of an hour: those of six weeks without a pause

Clock = Callable[[], datetime]  # aware UTC

# What reading a file raises that this program never wrote like that.
NONSENSE = (TypeError, ValueError, LookupError, ArithmeticError)


class ShopFile:
    """One connection with the keys, the settings and the calendar of the shop it opened.

    Belongs to the thread that made it. ``till`` is the number of this till.
    """

    def __init__(self, path: Path, db: Database, clock: Clock) -> None:
        self.path = path
        self.db = db
        self.clock = clock
        self.catalogue = Catalogue(db)
        self.till = settings.till_number(db)
        self.card_keys = secrets.card_keys(db)
        self.chain_key = secrets.chain_key(db)
        self.profile: ShopProfile
        self.settings: TillSettings
        self.rules: ShopRules
        self.read_settings()

    def read_settings(self) -> None:
        """Take the settings from the file again, after they were written."""
        self.profile = settings.shop_profile(self.db)
        self.settings = settings.till_settings(self.db)
        self.rules = settings.shop_rules(self.db)
        zone = self._zone = ZoneInfo(self.profile.time_zone)

        @lru_cache(_QUARTERS_KEPT)
        def day_in_quarter(quarter: int) -> date:
            return business_day(from_ms(quarter * _QUARTER_MS), zone)

        self._day_in_quarter = day_in_quarter

    def now_ms(self, after: Head) -> int:
        """Return this moment, never earlier than the newest row: a clock set back stands still."""
        return max(to_ms(self.clock()), after.ts_ms)

    def date_of(self, moment_ms: int) -> date:
        """Return the business day of a moment [R3].

        A sale asks some twenty times, mostly about today. Midnight falls on a quarter of an hour
        in every zone since 1972, so the days of quarters are remembered.
        """
        return self._day_in_quarter(moment_ms // _QUARTER_MS)

    def day_of(self, moment_ms: int) -> int:
        """Return the business day of a moment as days since 1970."""
        return day_number(self.date_of(moment_ms))

    def minute_of(self, moment_ms: int) -> int:
        """Return the shop-local minute of the day of a moment, for hours of promotions."""
        local = from_ms(moment_ms).astimezone(self._zone)
        return local.hour * 60 + local.minute

    def head(self) -> Head:
        """Return the newest row of this till."""
        return ledger.head(self.db, self.till)

    def fingerprint(self, kind: str, *contents: object) -> bytes:
        """Return what two acts share only when they say the same [R4]."""
        return fingerprint(self.chain_key, kind, *contents)

    def known(self, act: UUID, contents: bytes) -> bool:
        """Say whether the act was booked before, with the same fingerprint [R4].

        :raises Refused: ACT_DIFFERS where the UUID was used for something else.
        """
        booked = ledger.fingerprint_of(self.db, act)
        if booked is not None and booked != contents:
            raise Refused(Refusal.ACT_DIFFERS)
        return booked is not None

    def book(
        self,
        after: Head,
        act: ActRow,
        entries: Sequence[Entry] = (),
        lines: Sequence[SaleLineRow] = (),
    ) -> ActRow:
        """Book an act with its rows at the end of this till's chain, in the open transaction."""
        return ledger.book(self.db, self.chain_key, after, act, entries, lines)
