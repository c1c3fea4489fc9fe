"""What the till makes of a scan: a customer, or a notice that says what it was."""

from __future__ import annotations

import logging
from collections import deque
from datetime import datetime, timedelta

from loyalpos.domain.card.card_code import CodeKind, Token, grouped, is_genuine, token_hash
from loyalpos.domain.card.scan import ForeignScan, ShortCodeScan, TokenScan, parse_scan
from loyalpos.domain.customer.customer import CardState
from loyalpos.services.card.card_views import CardViews
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.view.card_view import NoticeKind, Presented, ScanNotice
from loyalpos.store import counter
from loyalpos.store.connection import read_tx
from loyalpos.store.counter import CardFound

UNKNOWN_SCANS = 10
UNKNOWN_WITHIN = timedelta(minutes=5)
PAUSE = timedelta(seconds=30)

_GUESSES = (NoticeKind.NOT_OURS, NoticeKind.SHORT_CODE_UNKNOWN)

_log = logging.getLogger(__name__)


class UnknownScans:
    """Counts codes that are nobody's, so that guessing is slow and seen."""

    def __init__(self) -> None:
        self._seen: deque[datetime] = deque(maxlen=UNKNOWN_SCANS)
        self._until: datetime | None = None

    def note(self, now: datetime) -> None:
        """Count one; the tenth within five minutes pauses the till."""
        self._seen.append(now)
        if len(self._seen) == UNKNOWN_SCANS and now - self._seen[0] <= UNKNOWN_WITHIN:
            self._until = now + PAUSE
            self._seen.clear()
            _log.warning("%d unknown codes in a short time: scanning pauses", UNKNOWN_SCANS)

    def paused_until(self, now: datetime) -> datetime | None:
        """Return when scanning goes on, or None where it is not paused."""
        paused = self._until is not None and self._until - PAUSE <= now < self._until
        return self._until if paused else None


class Presenting:
    """Tells what was scanned or typed."""

    def __init__(self, file: ShopFile, views: CardViews) -> None:
        self._file = file
        self._views = views
        self._unknown = UnknownScans()

    def present(self, scanned: str) -> Presented:
        """Open the customer of a card, or say what the text is. Any text has an answer."""
        until = self._unknown.paused_until(self._file.clock())
        if until is not None:
            return ScanNotice(NoticeKind.PAUSED, until=until)
        with read_tx(self._file.db):
            shown = self._tell(scanned)
        if isinstance(shown, ScanNotice) and shown.kind in _GUESSES and not shown.candidates:
            self._unknown.note(self._file.clock())
        return shown

    def _tell(self, scanned: str) -> Presented:
        match parse_scan(scanned):
            case TokenScan(token=token):
                return self._token(token)
            case ShortCodeScan(code=code) if code.ok:
                return self._short_code(code.letters)
            case ShortCodeScan(code=code):
                suggestion = grouped(code.suggestion)
                return ScanNotice(NoticeKind.SHORT_CODE_WRONG, text=suggestion)
            case ForeignScan(text=text):
                return ScanNotice(NoticeKind.FOREIGN, text=text)

    def _token(self, token: Token) -> Presented:
        if not is_genuine(token, self._file.card_keys):
            return ScanNotice(NoticeKind.NOT_OURS)
        if token.kind is not CodeKind.CARD:
            return ScanNotice(NoticeKind.OTHER_KIND, code_kind=token.kind)
        found = counter.by_card(self._file.db, token_hash(token))
        if found is None:
            return ScanNotice(NoticeKind.BLANK, token=token)
        card, holder = found
        return self._views.of_found(holder) if card.state == CardState.ACTIVE else self._ended(card)

    def _short_code(self, letters: str) -> Presented:
        found = counter.cards_with(self._file.db, letters)
        customers = tuple({card.customer: None for card in found if card.state == CardState.ACTIVE})
        if len(customers) == 1:
            return self._views.of(customers[0])
        if len(customers) > 1:
            return ScanNotice(NoticeKind.SHORT_CODE_UNKNOWN, candidates=customers)
        if found:
            return self._ended(found[-1])
        return ScanNotice(NoticeKind.SHORT_CODE_UNKNOWN)

    def _ended(self, found: CardFound) -> ScanNotice:
        return ScanNotice(
            NoticeKind.REPLACED if found.state == CardState.REPLACED else NoticeKind.BLOCKED,
            customer=found.customer,
            ended=self._file.date_of(found.ended_ms) if found.ended_ms is not None else None,
        )
