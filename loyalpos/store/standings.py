"""What a customer has now, in each program and over all: sums of the ledger, kept at hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlite_utils import Database

from loyalpos.store.schema import REVERSED
from loyalpos.store.schema_rulebook import JOINED

COLUMNS = (
    "program, version, balance, ready, cards, lots, expires_day, visits, last_ms, last_till,"
    " last_act, tally, level, review_day, floor, floor_day"
)
_KEEP_LOTS = """
UPDATE standing SET lots = ?, expires_day = ? WHERE customer = ? AND program = ?"""
_KEEP_TALLY = "UPDATE standing SET tally = ? WHERE customer = ? AND program = 0"
_KEEP_LEVEL = """
UPDATE standing SET level = ?, review_day = ?, floor = ?, floor_day = ?
WHERE customer = ? AND program = 0"""
_LEAVE = """
UPDATE standing SET visits = 0, last_ms = NULL, last_till = NULL, tally = '', lots = '',
  expires_day = NULL, level = 0, review_day = NULL, floor = 0, floor_day = NULL
WHERE customer = ?"""
# The visits of a customer and of those who were merged with them, by the chain of their acts.
_RECOUNT = f"""
WITH RECURSIVE a AS (
  SELECT id, before, visits, ts_ms, lid, rows FROM act
  WHERE id = (SELECT last_act FROM standing WHERE customer = ?1 AND program = 0)
  UNION
  SELECT b.id, b.before, b.visits, b.ts_ms, b.lid, b.rows FROM a JOIN act b
    ON b.id = a.before OR b.id = {JOINED}
), kept AS (SELECT ts_ms, lid FROM a WHERE visits = 1 AND NOT {REVERSED})
UPDATE standing SET (visits, last_ms, last_till) = (
  SELECT count(*), (SELECT ts_ms FROM kept ORDER BY lid DESC LIMIT 1), max(lid) >> 40 FROM kept
) WHERE customer = ?1 AND program = 0"""  # noqa: S608
_OF = f"SELECT {COLUMNS} FROM standing WHERE customer = ?"  # noqa: S608


_OF_PROGRAM = 7  # columns; what follows is of the customer


class StandingRow(NamedTuple):
    """One program of one customer; ``version`` is the one promised [R20].

    ``cards`` counts the full ones; ``lots`` are packed (:mod:`loyalpos.domain.ledger.lots`).
    """

    program: int
    version: int
    balance: int
    ready: int
    cards: int = 0
    lots: str = ""
    expires_day: int | None = None


class Standings(NamedTuple):
    """Everything that a customer has, when and where they were last here, and their last act.

    ``shop_ready`` counts the vouchers of offers; ``tally`` is packed
    (:mod:`loyalpos.domain.customer.tally`); the level and its floor are places in the ladder.
    """

    programs: dict[int, StandingRow]
    shop_ready: int = 0
    visits: int = 0
    last_ms: int | None = None
    last_till: int | None = None
    last_act: bytes | None = None
    tally: str = ""
    level: int = 0
    review_day: int | None = None
    floor: int = 0
    floor_day: int | None = None

    @property
    def ready(self) -> int:
        """How many vouchers the customer can use."""
        return self.shop_ready + sum(row.ready for row in self.programs.values())


def standings(db: Database, customer: int) -> Standings:
    """Return what the customer has; nothing at all for one who never collected."""
    return gathered(db.conn.execute(_OF, (customer,)).fetchall())


def gathered(rows: Iterable[Sequence[Any]]) -> Standings:
    """Gather the rows of one customer, each as in :data:`COLUMNS`, program 0 for all of them."""
    programs: dict[int, StandingRow] = {}
    over_all: Sequence[Any] = ()
    for row in rows:
        if row[0]:
            programs[row[0]] = StandingRow(*row[:_OF_PROGRAM])
        elif row[0] == 0:
            over_all = (row[3], *row[_OF_PROGRAM:])
    return Standings(programs, *over_all)


def keep_lots(
    db: Database, customer: int, program: int, lots: str, expires_day: int | None
) -> None:
    """Keep the dated units of a customer in a program, and the earliest date."""
    db.conn.execute(_KEEP_LOTS, (lots, expires_day, customer, program))


def keep_tally(db: Database, customer: int, tally: str) -> None:
    """Keep the sums over months and promotions of a customer."""
    db.conn.execute(_KEEP_TALLY, (tally, customer))


def keep_level(
    db: Database, customer: int, level: int, review_day: int | None, floor: tuple[int, int | None]
) -> None:
    """Keep the level of a customer; ``floor`` is the level given by hand, and its last day."""
    db.conn.execute(_KEEP_LEVEL, (level, review_day, *floor, customer))


def leave(db: Database, customer: int) -> None:
    """Keep nothing of a customer's visits, dates and level: they are another one's now [R52]."""
    db.conn.execute(_LEAVE, (customer,))


def recount(db: Database, customer: int) -> None:
    """Count a customer's visits again, after a merge or its undoing [R52]."""
    db.conn.execute(_RECOUNT, (customer,))
