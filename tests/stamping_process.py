"""A till in a process of its own, for tests that kill it or race it.

Every stamp is told through the pipe after it was committed, and not before.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Sequence
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path
from uuid import UUID

from corner_cafe import OWNER
from rulebook_shop import MENU

from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.problem import Refused
from loyalpos.domain.program.reward import RewardKind
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import open_shop

# A process that has imported everything is copied for each till: starting Python 100 times is slow.
tills = multiprocessing.get_context("forkserver")
tills.set_forkserver_preload([open_shop.__module__])

GIVE_UP_SECONDS = 120  # where the other till is gone


def now() -> datetime:
    return datetime.now(UTC)


def stamp_for_ever(folder: Path, customer: int, told: Connection) -> None:
    """Stamp until killed."""
    shop = open_shop(folder, now)
    while True:
        act = new_act()
        shop.till.stamp(act, OWNER, Purchase(customer, again=True))
        told.send_bytes(act.bytes)
        shop.checkpoint()


def sell_for_ever(folder: Path, customer: int, told: Connection) -> None:
    """Sell until killed, in a shop of the whole rule book: with vouchers, offers and levels."""
    shop = open_shop(folder, now)
    while True:
        act, held = new_act(), shop.till.open(customer).vouchers
        gifts = [view.voucher for view in held if view.reward.kind is RewardKind.GIFT]
        purchase = Purchase(customer, 9, lines=MENU, again=True)
        if gifts:
            shop.till.redeem(act, OWNER, gifts[0], purchase)
        else:
            shop.till.stamp(act, OWNER, purchase)
        told.send_bytes(act.bytes)
        shop.checkpoint()


def stamp_these(folder: Path, customer: int, acts: Sequence[UUID], told: Connection) -> None:
    """Say "open", wait for a word, stamp these acts, and tell how many of them were new."""
    shop = open_shop(folder, now)
    told.send_bytes(b"open")
    told.recv_bytes()
    outcomes = [shop.till.stamp(act, OWNER, Purchase(customer, again=True)) for act in acts]
    told.send(sum(outcome.changes is not Changes.NOTHING for outcome in outcomes))
    shop.close()


def redeem_these(
    folder: Path, customer: int, vouchers: Sequence[UUID], together: Barrier, told: Connection
) -> None:
    """Use each voucher at the same moment as the other till; tell what each try came to.

    The act where it was booked, and otherwise the code of the refusal with its facts.
    """
    shop = open_shop(folder, now)
    answers: list[UUID | tuple[str, dict[str, object]]] = []
    for voucher in vouchers:
        act = new_act()
        together.wait(GIVE_UP_SECONDS)
        try:
            shop.till.redeem(act, OWNER, voucher, Purchase(customer))
        except Refused as problem:
            answers.append((problem.code.value, dict(problem.facts)))
        else:
            answers.append(act)
    told.send(answers)
    shop.close()
