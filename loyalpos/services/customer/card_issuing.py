"""New cards: printed now or taken from a stack of blank ones. Tokens are never stored."""

from __future__ import annotations

import secrets as random_source
from collections import OrderedDict
from typing import NamedTuple
from uuid import UUID

from loyalpos.domain.card.card_code import (
    RANDOM_BITS,
    CodeKind,
    Token,
    grouped,
    is_genuine,
    make_token,
    parse_token,
    short_code,
    token_hash,
)
from loyalpos.domain.customer.customer import CardState
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.view.customer_view import IssuedCard
from loyalpos.store import counter

_REMEMBERED = 16  # acts whose answer may have got lost on its way to the screen


class HandedCard(NamedTuple):
    """A card on its way to a customer. ``issued`` is None for one that is printed already."""

    token_hash: bytes
    short_code: str
    issued: IssuedCard | None


class CardIssuing:
    """Makes cards with the newest key of the shop, and checks blank ones.

    What the last few acts issued is remembered in memory, so that a retry can still print it.
    """

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._issued: OrderedDict[UUID, IssuedCard] = OrderedDict()

    def hand_out(self, act: UUID, blank: str) -> HandedCard:
        """Return the blank card that was scanned, or a new one where ``blank`` is empty.

        :raises Refused: CARD_NOT_OURS, CARD_IN_USE or CARD_ENDED.
        """
        if blank:
            token = self._checked_blank(blank)
            return HandedCard(token_hash(token), short_code(token), None)
        token = self._make(CodeKind.CARD)
        issued = IssuedCard(token, grouped(short_code(token)))
        self._issued[act] = issued
        while len(self._issued) > _REMEMBERED:
            self._issued.popitem(last=False)
        return HandedCard(token_hash(token), short_code(token), issued)

    def issued_in(self, act: UUID) -> IssuedCard | None:
        """Return the card that was made in an act, if that was a moment ago."""
        return self._issued.get(act)

    def blanks(self, count: int) -> tuple[IssuedCard, ...]:
        """Return tokens for a sheet of blank cards."""
        tokens = [self._make(CodeKind.CARD) for _ in range(count)]
        return tuple(IssuedCard(token, grouped(short_code(token))) for token in tokens)

    def test_code(self) -> str:
        """Return a genuine code that is nobody's card and never will be."""
        return self._make(CodeKind.RECEIPT)

    def _make(self, kind: CodeKind) -> Token:
        letter, key = max(self._file.card_keys.items())
        return make_token(kind, letter, key, random_source.randbits(RANDOM_BITS))

    def _checked_blank(self, scanned: str) -> Token:
        token = parse_token(scanned.strip())
        if token is None or token.kind is not CodeKind.CARD:
            raise Refused(Refusal.CARD_NOT_OURS)
        if not is_genuine(token, self._file.card_keys):
            raise Refused(Refusal.CARD_NOT_OURS)
        found = counter.card(self._file.db, token_hash(token))
        if found is not None:
            in_use = found.state == CardState.ACTIVE
            raise Refused(Refusal.CARD_IN_USE if in_use else Refusal.CARD_ENDED)
        return token
