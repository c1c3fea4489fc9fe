"""What a customer has now, in each program and over all: sums of the ledger, kept at hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlite_utils import Database

COLUMNS = "program, version, balance, ready, visits, last_ms, last_till"
_OF = f"SELECT {COLUMNS} FROM standing WHERE customer = ?"  # noqa: S608


class StandingRow(NamedTuple):
    """One program of one customer; ``version`` is the one promised [R20]."""

    program: int
    version: int
    balance: int
    ready: int


class Standings(NamedTuple):
    """Everything that a customer has, and when and where they were last here."""

    programs: dict[int, StandingRow]
    visits: int = 0
    last_ms: int | None = None
    last_till: int | None = None

    @property
    def ready(self) -> int:
        """How many vouchers the customer can use."""
        return sum(row.ready for row in self.programs.values())


def standings(db: Database, customer: int) -> Standings:
    """Return what the customer has; nothing at all for one who never collected."""
    return gathered(db.execute(_OF, (customer,)).fetchall())


def gathered(rows: Iterable[Sequence[Any]]) -> Standings:
    """Gather the rows of one customer, each as in :data:`COLUMNS`, program 0 for all of them."""
    programs: dict[int, StandingRow] = {}
    visits, last_ms, last_till = 0, None, None
    for program, version, balance, ready, visited, seen_ms, seen_till in rows:
        if program:
            programs[program] = StandingRow(program, version, balance, ready)
        elif program == 0:
            visits, last_ms, last_till = visited, seen_ms, seen_till
    return Standings(programs, visits, last_ms, last_till)
