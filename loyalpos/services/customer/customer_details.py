"""Builds what the customers page shows of one person."""

from __future__ import annotations

from loyalpos.domain.business_day import from_ms
from loyalpos.domain.card.card_code import grouped
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.services.card.card_views import CardViews
from loyalpos.services.customer.customer_record import details_of
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.view.customer_view import CardLine, ConsentLine, CustomerDetail
from loyalpos.store import cards, consents, customers
from loyalpos.store.cards import CardRow
from loyalpos.store.consents import ConsentRow


class CustomerDetails:
    """Details of the customers of one shop, inside the caller's transaction."""

    def __init__(self, file: ShopFile, views: CardViews) -> None:
        self._file = file
        self._views = views

    def of(self, customer: int) -> CustomerDetail:
        """Return everything about a customer, or about who they are since a merge [R52].

        :raises Refused: CUSTOMER_UNKNOWN.
        """
        db = self._file.db
        view = self._views.of(customer)
        row = customers.find(db, view.customer)
        if row is None:
            raise Refused(Refusal.CUSTOMER_UNKNOWN)
        return CustomerDetail(
            view=view,
            details=details_of(row, self._file.profile.country),
            cards=tuple(self._card(card) for card in cards.of_customer(db, view.customer)),
            consents=tuple(_consent(line) for line in consents.of_customer(db, view.customer)),
        )

    def _card(self, row: CardRow) -> CardLine:
        ended = row.ended_ms
        return CardLine(
            card=row.token_hash,
            short_code=grouped(row.short_code),
            state=row.state,
            issued=self._file.date_of(row.issued_ms),
            ended=self._file.date_of(ended) if ended is not None else None,
        )


def _consent(row: ConsentRow) -> ConsentLine:
    withdrawn = row.withdrawn_ms
    return ConsentLine(
        purpose=row.purpose,
        wording=row.wording,
        given=from_ms(row.given_ms),
        staff_name=row.staff_name,
        withdrawn=from_ms(withdrawn) if withdrawn is not None else None,
    )
