"""The seal of the ledger: every row carries an HMAC over the row before it and all of its own.

One chain for each till. It shows edited, removed and inserted rows; that the newest rows were cut
off only shows against something kept outside of the file.
"""

from __future__ import annotations

import hashlib
import hmac
import struct
from collections.abc import Iterable
from typing import NamedTuple

HASH_BYTES = 32
START = bytes(HASH_BYTES)  # what stands before the first row of a till

_NUMBERS = struct.Struct(">qqqqqqqqq")
_NO_ID = bytes(16)

SaleLineRow = tuple[str, int, int, str, int]  # item, quantity, price, category, earns
_PLAIN_LINE = ("", 1)  # a line without category that earns


class ActRow(NamedTuple):
    """A row of ``act``, column by column."""

    id: bytes
    kind: str
    fingerprint: bytes
    customer: int | None
    staff: int
    approved_by: int | None
    ts_ms: int
    day: int
    lid: int | None = None
    rows: int = 0
    program: int | None = None
    version: int | None = None
    units: int = 0
    filled: int = 0
    quantity: int | None = None
    amount: int | None = None
    receipt: str = ""
    lines: int = 0
    visits: int = 0
    stamps: int = 0
    rewards: int = 0
    target: bytes | None = None
    reason: str = ""
    before: bytes | None = None
    facts: str = ""


class LedgerRow(NamedTuple):
    """A row of ``ledger``, column by column, without its hash."""

    lid: int
    act: bytes
    ts_ms: int
    day: int
    customer: int
    program: int
    version: int
    kind: str
    delta: int
    voucher: bytes | None
    reverses: int | None
    staff: int
    why: str = ""


def act_digest(act: ActRow, lines: Iterable[SaleLineRow]) -> bytes:
    """Return 32 bytes over everything that an act and its sale lines say."""
    # What the first shape of the file could not say is sealed where it says something.
    said = act if act.facts else act[:-1]
    shown = (line[:3] if line[3:] == _PLAIN_LINE else line for line in lines)
    return hashlib.sha256(_literal((*said, *shown))).digest()


def seal(key: bytes, before: bytes, row: LedgerRow, digest: bytes) -> bytes:
    """Return the hash of a row that follows the row with the hash ``before``."""
    (
        lid,
        act,
        ts_ms,
        day,
        customer,
        program,
        version,
        kind,
        delta,
        voucher,
        reverses,
        staff,
        why,
    ) = row
    numbers = _NUMBERS.pack(
        lid, ts_ms, day, customer, program, version, delta, reverses or 0, staff
    )
    sealed = before + numbers + act + (voucher or _NO_ID) + kind.encode() + why.encode() + digest
    return hmac.digest(key, sealed, "sha256")


def fingerprint(key: bytes, kind: str, *contents: object) -> bytes:
    """Return 16 bytes that tell whether two acts say the same [R4].

    Keyed, so that what somebody typed cannot be guessed back from the file alone.

    :param contents: texts, numbers, bytes, None, or tuples of them; never a float.
    """
    literal = _literal((kind, *contents))
    return hashlib.blake2b(literal, key=key, digest_size=16).digest()


def _literal(values: tuple[object, ...]) -> bytes:
    # A Python literal in ASCII: no two tuples of these types share one, and every Python that can
    # run the program writes the same.
    return ascii(values).encode("ascii")
