"""The append-only ledger: acts, the rows they book, and where a till's chain ends [R1 to R4]."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple
from uuid import UUID

from sqlite_utils import Database

from loyalpos.domain.ledger.ledger import BookedEntry, Entry, EntryKind
from loyalpos.store.chain import START, ActRow, LedgerRow, SaleLineRow, act_digest, seal
from loyalpos.store.schema import REVERSED, TILL_SHIFT

_ACT_COLUMNS = ", ".join(ActRow._fields)
_ACT_VALUES = ", ".join("?" * len(ActRow._fields))
_ROW_COLUMNS = ", ".join(LedgerRow._fields)
_ROW_VALUES = ", ".join("?" * len(LedgerRow._fields))

_HEAD = "SELECT lid, ts_ms, hash FROM ledger WHERE lid BETWEEN ? AND ? ORDER BY lid DESC LIMIT 1"
_FINGERPRINT = "SELECT fingerprint FROM act WHERE id = ?"
_ACT_AT = "SELECT act FROM ledger WHERE lid = ?"
_FIND_ACT = f"SELECT {_ACT_COLUMNS} FROM act WHERE id = ?"  # noqa: S608
_BOOK_ACT = f"INSERT INTO act({_ACT_COLUMNS}) VALUES ({_ACT_VALUES})"  # noqa: S608
_BOOK_ROW = f"INSERT INTO ledger({_ROW_COLUMNS}, hash) VALUES ({_ROW_VALUES}, ?)"  # noqa: S608
_BOOK_LINE = """
INSERT INTO sale_line(act, line, item, quantity, price, category, earns)
VALUES (?, ?, ?, ?, ?, ?, ?)"""
_IS_REVERSED = f"SELECT {REVERSED} FROM act a WHERE a.id = ?"  # noqa: S608
_LINES = """
SELECT item, quantity, price, category, earns FROM sale_line WHERE act = ? ORDER BY line"""
_ENTRIES = """
SELECT lid, program, version, kind, delta, voucher, reverses, why FROM ledger
WHERE lid BETWEEN ? AND ? ORDER BY lid"""
_WALK_BACK = f"""
SELECT {", ".join("a." + column for column in ActRow._fields)},
  {REVERSED}
FROM ledger l CROSS JOIN act a ON a.id = l.act
WHERE l.lid BETWEEN ? AND ? AND a.lid = l.lid ORDER BY l.lid DESC"""  # noqa: S608


class Head(NamedTuple):
    """The newest row of a till: where it stands, when it was booked, its hash."""

    lid: int
    ts_ms: int
    hash: bytes


def lid_range(till: int) -> tuple[int, int]:
    """Return the first and the last place that a till can book."""
    return till << TILL_SHIFT, ((till + 1) << TILL_SHIFT) - 1


def till_of(lid: int) -> int:
    """Return the till that booked a row."""
    return lid >> TILL_SHIFT


def seq_of(lid: int) -> int:
    """Return the place of a row in its till's chain, from 1."""
    return lid & ((1 << TILL_SHIFT) - 1)


def head(db: Database, till: int) -> Head:
    """Return where the next row of the till follows on."""
    first, last = lid_range(till)
    row = db.conn.execute(_HEAD, (first, last)).fetchone()
    return Head._make(row) if row else Head(first, 0, START)


def fingerprint_of(db: Database, act: UUID) -> bytes | None:
    """Return what the act of that UUID said, if it ever happened [R4]."""
    row = db.conn.execute(_FINGERPRINT, (act.bytes,)).fetchone()
    return row[0] if row else None


def find_act(db: Database, act: UUID) -> ActRow | None:
    """Return the act of that UUID, if it ever happened [R4]."""
    row = db.conn.execute(_FIND_ACT, (act.bytes,)).fetchone()
    return ActRow._make(row) if row else None


def book(
    db: Database,
    key: bytes,
    after: Head,
    act: ActRow,
    entries: Sequence[Entry],
    lines: Sequence[SaleLineRow] = (),
) -> ActRow:
    """Book an act and its rows at the end of the till's chain, inside the caller's transaction.

    ``lid``, ``rows`` and ``lines`` of the act are filled in here.
    """
    first = after.lid + 1 if entries else None
    act = act._replace(lid=first, rows=len(entries), lines=len(lines))
    db.conn.execute(_BOOK_ACT, act)
    for place, line in enumerate(lines):
        db.conn.execute(_BOOK_LINE, (act.id, place, *line))
    digest = act_digest(act, lines)
    before = after.hash
    for lid, entry in enumerate(entries, after.lid + 1):
        row = _row(lid, act, entry)
        before = seal(key, before, row, digest)
        db.conn.execute(_BOOK_ROW, (*row, before))
    return act


def _row(lid: int, act: ActRow, entry: Entry) -> LedgerRow:
    assert act.customer is not None
    return LedgerRow(
        lid,
        act.id,
        act.ts_ms,
        act.day,
        act.customer,
        entry.program,
        entry.version,
        entry.kind.value,
        entry.delta,
        entry.voucher.bytes if entry.voucher else None,
        entry.reverses,
        act.staff,
        entry.why,
    )


def entries_of(db: Database, act: ActRow) -> tuple[BookedEntry, ...]:
    """Return what an act booked, in order."""
    if act.lid is None:
        return ()
    return entries_at(db, act.lid, act.rows)


def entries_at(db: Database, first: int, rows: int) -> tuple[BookedEntry, ...]:
    """Return so many rows from a place on, in order."""
    return _rows(db, first, first + rows - 1)


def row_at(db: Database, place: int) -> BookedEntry | None:
    """Return the row at a place, if one was booked there."""
    return next(iter(_rows(db, place, place)), None)


def act_at(db: Database, place: int) -> bytes | None:
    """Return the act that booked the row at a place, if one was booked there."""
    row = db.conn.execute(_ACT_AT, (place,)).fetchone()
    return row[0] if row else None


def _rows(db: Database, first: int, last: int) -> tuple[BookedEntry, ...]:
    found = db.conn.execute(_ENTRIES, (first, last))
    return tuple(
        BookedEntry(
            lid,
            Entry(
                program,
                version,
                EntryKind(kind),
                delta,
                UUID(bytes=voucher) if voucher else None,
                reverses,
                why,
            ),
        )
        for lid, program, version, kind, delta, voucher, reverses, why in found
    )


def lines_of(db: Database, act: bytes) -> tuple[SaleLineRow, ...]:
    """Return the item lines of a sale, in order."""
    return tuple(db.conn.execute(_LINES, (act,)).fetchall())


def walk_back(db: Database, till: int) -> Iterator[tuple[ActRow, bool]]:
    """Yield the till's acts with rows, newest first, and whether each was taken back.

    Lazy: a caller who stops early has read no more than it used.
    """
    first, last = lid_range(till)
    for row in db.conn.execute(_WALK_BACK, (first, last)):
        yield ActRow._make(row[:-1]), bool(row[-1])


def is_reversed(db: Database, act: ActRow) -> bool:
    """Say whether an act with rows was taken back; that happens at most once."""
    return bool(db.conn.execute(_IS_REVERSED, (act.id,)).fetchone()[0])
