"""What the owner promises: programs, offers, promotions, the ladder; all versions of them.

A version never changes; an edit adds the next one [R20].
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from sqlite_utils import Database

from loyalpos.domain.level.tier import Ladder, LadderDraft
from loyalpos.domain.offer.offer import Offer, OfferDraft
from loyalpos.domain.program.program import Program, ProgramDraft
from loyalpos.domain.promotion.promotion import Promotion, PromotionDraft
from loyalpos.store.terms import decode, decode_program, encode

Promise = Program | Offer | Promotion | Ladder

_NEWEST = "SELECT max(n) FROM promise"
_SINCE = "SELECT n, kind, number, version, terms FROM promise WHERE n > ? ORDER BY n"
_ADD = """
INSERT INTO promise(kind, number, version, terms, since_ms, staff) VALUES (?, ?, ?, ?, ?, ?)"""
_NEXT = "SELECT coalesce(max(number), 0) + 1 FROM promise WHERE kind = ?"
_FIRST_MS = "SELECT number, since_ms FROM promise WHERE kind = ? AND version = 1"

_MADE: dict[str, Callable[[int, int, str], Any]] = {
    "program": lambda number, version, terms: Program(number, version, decode_program(terms)),
    "offer": lambda number, version, terms: Offer(number, version, decode(terms, OfferDraft)),
    "promotion": lambda number, version, terms: Promotion(
        number, version, decode(terms, PromotionDraft)
    ),
    "ladder": lambda number, version, terms: Ladder(version, decode(terms, LadderDraft)),
}


class Catalogue:
    """All versions of everything promised, read once and followed as versions are added.

    Versions are append-only, so what was read stays true; asking for more is one small query.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._read = 0
        self._is_held = False
        self._versions: dict[tuple[str, int, int], Any] = {}
        self._current: dict[str, tuple[Any, ...]] = {}

    def current(self) -> tuple[Program, ...]:
        """Return the newest version of every program, in the order they were made."""
        return self._newest("program")

    def offers(self) -> tuple[Offer, ...]:
        """Return the newest version of every offer."""
        return self._newest("offer")

    def promotions(self) -> tuple[Promotion, ...]:
        """Return the newest version of every promotion."""
        return self._newest("promotion")

    def ladder(self) -> Ladder | None:
        """Return the newest version of the ladder, if there are levels."""
        newest = self._newest("ladder")
        return newest[0] if newest else None

    def version(self, program: int, version: int) -> Program:
        """Return one version of a program that was ever promised.

        :raises KeyError: when there is no such version.
        """
        found: Program = self._one("program", program, version)
        return found

    def offer_version(self, offer: int, version: int) -> Offer:
        """Return one version of an offer.

        :raises KeyError: when there is no such version.
        """
        found: Offer = self._one("offer", offer, version)
        return found

    def promotion_version(self, promotion: int, version: int) -> Promotion:
        """Return one version of a promotion.

        :raises KeyError: when there is no such version.
        """
        found: Promotion = self._one("promotion", promotion, version)
        return found

    def ladder_version(self, version: int) -> Ladder:
        """Return one version of the ladder.

        :raises KeyError: when there is no such version.
        """
        found: Ladder = self._one("ladder", 1, version)
        return found

    def _one(self, kind: str, number: int, version: int) -> Any:
        key = kind, number, version
        if key not in self._versions:
            self.follow()
        return self._versions[key]

    def _newest(self, kind: str) -> tuple[Any, ...]:
        self.follow()
        return self._current.get(kind, ())

    @contextmanager
    def held(self) -> Iterator[None]:
        """Look once for the whole block, inside a transaction in which nothing is promised."""
        self.follow()
        self._is_held = True
        try:
            yield
        finally:
            self._is_held = False

    def follow(self) -> None:
        """Read what was promised since the last look."""
        if self._is_held:
            return
        newest = self._db.conn.execute(_NEWEST).fetchone()[0] or 0
        if newest == self._read:
            return
        for n, kind, number, version, terms in self._db.execute(_SINCE, (self._read,)).fetchall():
            self._versions[kind, number, version] = _MADE[kind](number, version, terms)
            self._read = n
        latest: dict[str, dict[int, Any]] = {}
        for (kind, number, _), made in sorted(self._versions.items(), key=lambda one: one[0]):
            latest.setdefault(kind, {})[number] = made
        self._current = {kind: tuple(of_kind.values()) for kind, of_kind in latest.items()}


def add_program(db: Database, program: UUID, draft: ProgramDraft, since_ms: int, staff: int) -> int:
    """Make a program with its first version and return its number. The draft has been checked."""
    number = db.execute("INSERT INTO program(id) VALUES (?)", (program.bytes,)).lastrowid
    assert number is not None
    add_version(db, Program(number, 1, draft), since_ms, staff)
    return int(number)


def add_version(db: Database, promise: Promise, since_ms: int, staff: int) -> None:
    """Add a version of anything promised. The draft has been checked."""
    kind = type(promise).__name__.lower()
    number = 1 if isinstance(promise, Ladder) else promise.number
    row = (kind, number, promise.version, encode(promise.draft), since_ms, staff)
    db.execute(_ADD, row)


def next_number(db: Database, kind: type[Promise]) -> int:
    """Return the number of the next offer or promotion."""
    return int(db.execute(_NEXT, (kind.__name__.lower(),)).fetchone()[0])


def made_ms(db: Database, kind: type[Promise]) -> dict[int, int]:
    """Return when the first version of each was made, by its number."""
    return dict(db.execute(_FIRST_MS, (kind.__name__.lower(),)).fetchall())
