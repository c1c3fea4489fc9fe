"""What a customer has now, in each program and over all: sums of the ledger, kept at hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlite_utils import Database

COLUMNS = "program, version, balance, ready, visits, last_ms, last_till, last_act"
_OF = f"SELECT {COLUMNS} FROM standing WHERE customer = ?"  # noqa: S608


class StandingRow(NamedTuple):
    """One program of one customer; ``version`` is the one promised [R20]."""

    program: int
    version: int
    balance: int
    ready: int


class Standings(NamedTuple):
    """Everything that a customer has, when and where they were last here, and their last act."""

    programs: dict[int, StandingRow]
    visits: int = 0
    last_ms: int | None = None
    last_till: int | None = None
    last_act: bytes | None = None

    @property
    def ready(self) -> int:
        """How many vouchers the customer can use."""
        return sum(row.ready for row in self.programs.values())


def standings(db: Database, customer: int) -> Standings:
    """Return what the customer has; nothing at all for one who never collected."""
    return gathered(db.conn.execute(_OF, (customer,)).fetchall())


def gathered(rows: Iterable[Sequence[Any]]) -> Standings:
    """Gather the rows of one customer, each as in :data:`COLUMNS`, program 0 for all of them."""
    programs: dict[int, StandingRow] = {}
    over_all: Sequence[Any] = ()
    for program, version, balance, ready, *rest in rows:
        if program:
            programs[program] = StandingRow(program, version, balance, ready)
        elif program == 0:
            over_all = rest
    return Standings(programs, *over_all)
