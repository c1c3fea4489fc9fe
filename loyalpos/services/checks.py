"""Does the file still say what was booked?"""

from __future__ import annotations

from dataclasses import dataclass

from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.services.rebuilding import Rebuilding
from loyalpos.services.shop_file import NONSENSE, ShopFile
from loyalpos.store import connection, migrations, verification
from loyalpos.store.connection import read_tx, write_tx
from loyalpos.store.ledger import seq_of

ROWS_AT_START = 1000


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a whole check found.

    ``broken_at`` is the place in the till's chain, from 1, of the first row that is not as it was
    booked; ``wrong_sums`` counts balances, days, vouchers, dates, tallies and levels that differ
    from the ledger; ``damage`` is SQLite's own words about broken pages: where there is any,
    nothing else was looked at.
    """

    schema_as_expected: bool
    broken_at: int | None
    wrong_sums: int
    damage: tuple[str, ...]

    @property
    def good(self) -> bool:
        """Whether nothing was found."""
        return (
            self.schema_as_expected
            and self.broken_at is None
            and not self.wrong_sums
            and not self.damage
        )


def sqlite_in_use() -> str:
    """Return the version of SQLite that keeps the shop's file."""
    return ".".join(str(part) for part in connection.sqlite_version())


class Checks:
    """Checks of one open shop."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._rebuilding = Rebuilding(file)

    def at_start(self) -> None:
        """Look at the newest rows of the chain, which is quick.

        :raises Trouble: FILE_DAMAGED.
        """
        file = self._file
        with read_tx(file.db) as db:
            broken = verification.broken_link(db, file.chain_key, file.till, ROWS_AT_START)
        if broken is not None:
            raise Trouble(Ailment.FILE_DAMAGED)

    def all(self) -> CheckReport:
        """Look at everything. Takes seconds for a large file.

        :raises Trouble: FILE_DAMAGED where the pages are too broken to be looked at.
        """
        with read_tx(self._file.db) as db:
            damage = verification.page_damage(db)
            if damage:
                return CheckReport(True, None, 0, damage)
            broken = verification.broken_link(db, self._file.chain_key, self._file.till)
            return CheckReport(
                schema_as_expected=migrations.shape(db) == migrations.expected_shape(),
                broken_at=seq_of(broken) if broken is not None else None,
                wrong_sums=self._wrong() if broken is None else verification.wrong_sums(db),
                damage=(),
            )

    def rebuild(self) -> int:
        """Make balances, days, dates, tallies and levels again out of the ledger [R1].

        Returns how many were wrong.

        :raises Trouble: FILE_DAMAGED where the rows make no sense.
        """
        with write_tx(self._file.db) as db:
            wrong = self._wrong()
            if wrong:
                verification.rebuild_sums(db)
                self._rebuilding.rebuild()
        return wrong

    def _wrong(self) -> int:
        try:
            return verification.wrong_sums(self._file.db) + self._rebuilding.wrong()
        except NONSENSE as error:  # as rows of a version that was never promised
            raise Trouble(Ailment.FILE_DAMAGED) from error
