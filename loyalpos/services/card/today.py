"""The day so far, as the idle counter shows it."""

from __future__ import annotations

from loyalpos.domain.business_day import to_ms
from loyalpos.services.card.act_lines import CAN_BE_REVERSED
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.view.card_view import ServedView, TodayView
from loyalpos.store import counter, customers, ledger

JUST_SERVED = 5


def today(file: ShopFile) -> TodayView:
    """Return the figures of the business day, and the last different customers of it."""
    day = file.day_of(to_ms(file.clock()))
    return TodayView(*counter.day_figures(file.db, day), served=_just_served(file, day))


def _just_served(file: ShopFile, day: int) -> tuple[ServedView, ...]:
    served: dict[int, ServedView] = {}
    for act, was_reversed in ledger.walk_back(file.db, file.till):
        if act.day < day or len(served) == JUST_SERVED:
            break
        if act.customer is None or was_reversed or act.kind not in CAN_BE_REVERSED:
            continue
        customer = customers.now_of(file.db, act.customer)
        if customer not in served:
            face = counter.face(file.db, customer)
            served[customer] = ServedView(customer, face.name if face else "")
    return tuple(served.values())
