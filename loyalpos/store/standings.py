"""What a customer has now, in each program and over all: sums of the ledger, kept at hand."""

from __future__ import annotations

from typing import NamedTuple

from sqlite_utils import Database

_OF = """
SELECT program, version, balance, visits, last_ms, last_till FROM standing WHERE customer = ?"""


class StandingRow(NamedTuple):
    """One program of one customer; ``version`` is the one promised [R20]."""

    program: int
    version: int
    balance: int


class Standings(NamedTuple):
    """Everything that a customer has, and when and where they were last here."""

    programs: dict[int, StandingRow]
    visits: int = 0
    last_ms: int | None = None
    last_till: int | None = None


def standings(db: Database, customer: int) -> Standings:
    """Return what the customer has; nothing at all for one who never collected."""
    programs: dict[int, StandingRow] = {}
    visits, last_ms, last_till = 0, None, None
    for program, version, balance, *visit in db.execute(_OF, (customer,)).fetchall():
        if program:
            programs[program] = StandingRow(program, version, balance)
        else:
            visits, last_ms, last_till = visit
    return Standings(programs, visits, last_ms, last_till)
