"""A stamp in a shop that promises much: 10 programs, 20 offers, 5 promotions and a ladder.

Most programs of such a shop say nothing to most purchases: a stamp card for each of ten kinds of
goods, and an item that fits one or two of them.
"""

from __future__ import annotations

import random
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction
from functools import partial
from pathlib import Path
from uuid import uuid4

from loyalpos.cli.bench.figures import Figures
from loyalpos.cli.bench.timing import Times
from loyalpos.domain.customer.customer import Details, Registration
from loyalpos.domain.ledger.expiry import Expiry, ExpiryPolicy
from loyalpos.domain.level.tier import Ladder, LadderDraft, Level, Measure
from loyalpos.domain.offer.offer import Offer, OfferDraft, Trigger
from loyalpos.domain.program.earning import Earning
from loyalpos.domain.program.program import ProgramDraft
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.promotion.promotion import Promotion, PromotionDraft
from loyalpos.domain.sale.sale import Purchase, SaleLine
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop, create_shop
from loyalpos.services.sample.premises import OWNER, PROFILE, PROGRAMS
from loyalpos.store import promises
from loyalpos.store.connection import write_tx
from loyalpos.store.yardstick import Yardstick

PROGRAM_COUNT, OFFER_COUNT, PROMOTION_COUNT = 10, 20, 5
CUSTOMERS = 200
STAMPS = 400
_BY = 1
_TRIGGERS = (
    Trigger.WELCOME,
    Trigger.RETURNING,
    Trigger.BIG_SPENDER,
    Trigger.BIRTHDAY,
    Trigger.WIN_BACK,
    Trigger.NEXT_VISIT,
    Trigger.CODE,
    Trigger.EVERY_SALE,
)


def rule_book_times(beside: Path) -> Figures:
    """Return what a stamp and a quote take in such a shop, made beside ``beside`` and removed."""
    with tempfile.TemporaryDirectory(prefix="bench-", dir=beside) as made:
        folder = Path(made) / "shop"
        shop = create_shop(folder, PROFILE, OWNER, _programs(), lambda: datetime.now(UTC))
        try:
            _promise(shop)
            return _measure(shop)
        finally:
            shop.close()


def _programs() -> tuple[ProgramDraft, ...]:
    """Return the cards: one for each kind of goods, some of which expire."""
    card = PROGRAMS[0]
    return tuple(
        replace(
            card,
            name=f"Card {number}",
            earning=Earning(categories=(f"Goods {number}",)),
            expiry=Expiry(ExpiryPolicy.EACH if number % 2 else ExpiryPolicy.NEVER),
        )
        for number in range(PROGRAM_COUNT)
    )


def _promise(shop: Shop) -> None:
    levels = (Level("Guest", 0), Level("Gold", 1_000_000, Fraction(3, 2)))
    ladder = Ladder(1, LadderDraft(Measure.SPEND, levels))
    with write_tx(shop.file.db) as db:
        promises.add_version(db, ladder, 0, _BY)
        for number in range(1, OFFER_COUNT + 1):
            promises.add_version(db, Offer(number, 1, _offer(number)), 0, _BY)
        for number in range(1, PROMOTION_COUNT + 1):
            draft = PromotionDraft(f"Happy hour {number}", weekdays=(number,), most_a_day=2)
            promises.add_version(db, Promotion(number, 1, draft), 0, _BY)


def _offer(number: int) -> OfferDraft:
    trigger = _TRIGGERS[number % len(_TRIGGERS)]
    deal = trigger is Trigger.EVERY_SALE
    reward = Reward("5 % off", RewardKind.PERCENT_OFF, 5) if deal else Reward("a cookie")
    return OfferDraft(
        f"Offer {number}",
        trigger,
        reward,
        after=50_000,
        within_days=365,
        minimum=10_000,
        code=f"CODE{number}" if trigger is Trigger.CODE else "",
        limit_each=0 if deal else 1,
    )


def _measure(shop: Shop) -> Figures:
    chance = random.Random(3)  # noqa: S311  (which customers, not a secret)
    yardstick = Yardstick(shop.file.path.with_name("bench-yardstick.db"))
    people = [
        shop.enrol.register(uuid4(), _BY, Registration(Details())).view.customer
        for _ in range(CUSTOMERS)
    ]
    times = Times()
    try:
        for count in range(2 * STAMPS):
            timed = times if count >= STAMPS else Times()  # the first ones open every card
            line = SaleLine("Coffee", 1, 320, f"Goods {chance.randrange(PROGRAM_COUNT)}")
            purchase = Purchase(chance.choice(people), 1, 320, (line,), again=True)
            shop.till.open(purchase.customer)  # nobody buys before they were shown
            timed.take("insert", yardstick.insert)
            timed.take("stamp", partial(shop.till.stamp, new_act(), _BY, purchase))
            timed.take("quote", partial(shop.till.quote, purchase))
            if count % 20 == 0:
                shop.checkpoint()
                yardstick.checkpoint()
    finally:
        yardstick.remove()
    insert = times.median("insert")
    return {
        "rule_book_stamp_ms": round(times.median("stamp"), 4),
        "rule_book_stamp_x": round(times.median("stamp") / insert, 3),
        "rule_book_quote_ms": round(times.median("quote"), 4),
    }
