"""The acts of a large shop, each inside the transaction of whoever fills it."""

from __future__ import annotations

import random
from uuid import UUID, uuid4

from loyalpos.domain.card.card_code import RANDOM_BITS, CodeKind, make_token, short_code, token_hash
from loyalpos.domain.sale.sale import Purchase, SaleLine
from loyalpos.services.booking.act import new_act
from loyalpos.services.booking.act_booking import ActBooking
from loyalpos.services.customer.customer_record import as_kept, fingerprint_parts, row_of
from loyalpos.services.returns.reversing import Reversing
from loyalpos.services.sale.sale_booking import Asking, SaleBooking
from loyalpos.services.sample.people import registration
from loyalpos.services.sample.premises import ITEMS, POPULAR
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import cards, consents, customers, ledger, vouchers
from loyalpos.store.chain import ActRow
from loyalpos.store.standings import standings

_QUANTITIES = (1, 2, 3, 4)
_QUANTITY_SHARES = (80, 14, 4, 2)
_WITH_LINES = 0.3  # of the sales name their items


class BulkActs:
    """Books joins, sales, rewards and undone sales. ``codes`` are the cards handed out so far,
    customer 1 first; ``rows`` counts the rows of the ledger."""

    def __init__(self, file: ShopFile, chance: random.Random, cashiers: tuple[int, ...]) -> None:
        self.codes: list[str] = []
        self._file = file
        self._sales = SaleBooking(file)
        self._reversing = Reversing(file)
        self._chance = chance
        self._cashiers = cashiers
        self._first = file.head().lid
        self._last = self._first
        self._key = max(file.card_keys.items())

    @property
    def rows(self) -> int:
        """How many rows were booked."""
        return self._last - self._first

    def join(self) -> None:
        """Register a customer with a card."""
        file, by = self._file, self._by()
        who = registration(len(self.codes) + 1, self._chance)
        kept = as_kept(who.details, file.profile.country)
        said = tuple((one.purpose.value, one.wording) for one in who.agreements)
        booking = ActBooking(
            file, "register", (new_act(), by), *fingerprint_parts(kept), said, who.card
        )
        written = booking.moment()
        token = make_token(CodeKind.CARD, *self._key, self._chance.getrandbits(RANDOM_BITS))
        customer = customers.add(file.db, uuid4(), row_of(kept), written)
        cards.add(file.db, customer, token_hash(token), short_code(token), written)
        for agreement in who.agreements:
            consents.give(file.db, customer, agreement, written.ms, by)
        booking.book(written, customer)
        self.codes.append(token)

    def stamp(self, customer: int) -> UUID:
        """Book a purchase in every program and return its act."""
        return self._sell("stamp", self._purchase(customer))

    def redeem(self, customer: int) -> None:
        """Give the oldest reward that is ready, if one is."""
        ready = vouchers.unused(self._file.db, customer)
        if ready:
            self._sell("redeem", Purchase(customer, vouchers=(UUID(bytes=ready[0].id),)))

    def _sell(self, kind: str, purchase: Purchase) -> UUID:
        asking = Asking(new_act(), self._by(), purchase.customer)
        booked = self._sales.sell(kind, asking, purchase)
        assert booked.lid is not None
        self._last = booked.lid + booked.rows - 1
        return asking.act

    def undo(self, sale: UUID) -> None:
        """Take a sale back."""
        target = ledger.find_act(self._file.db, sale)
        assert target is not None
        head = self._file.head()
        now = self._file.now_ms(head)
        contents = self._file.fingerprint("undo")
        reversal = ActRow(
            id=new_act().bytes,
            kind="reversal",
            fingerprint=contents,
            customer=None,
            staff=target.staff,
            approved_by=None,
            ts_ms=now,
            day=self._file.day_of(now),
        )
        assert target.customer is not None
        has = standings(self._file.db, target.customer)
        reversal = reversal._replace(customer=target.customer)
        before = self._reversing.before(has, target)
        booked = self._reversing.book(has, head, reversal, before)
        self._last = head.lid + booked.rows

    def _by(self) -> int:
        return self._chance.choice(self._cashiers)

    def _purchase(self, customer: int) -> Purchase:
        (item,) = self._chance.choices(ITEMS, POPULAR)
        (quantity,) = self._chance.choices(_QUANTITIES, _QUANTITY_SHARES)
        named = self._chance.random() < _WITH_LINES
        lines = (SaleLine(item.name, quantity, item.price, item.category),) if named else ()
        return Purchase(customer, quantity, quantity * item.price, lines)
