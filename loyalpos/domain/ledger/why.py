"""Why a row is what it is: the facts of its sentence, kept in the row itself [R3].

Numbers and codes only, never a name or a typed text, as the ledger is never erased.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Why:
    """Facts of a row; which of them a row has depends on its kind. Amounts in minor units.

    EARN: ``per`` as in :class:`loyalpos.domain.program.earning.Per`, ``count`` items or ``base``
    amount, ``unit`` the amount for one, ``minimum``, ``most`` of a visit, ``most_a_day`` where that
    kept some of it back [R15], the ``factor`` applied as "3/2", by
    the ``promotion`` with that number and version or the ``level`` (place in the ladder), by the
    earning of the program's version ``rule`` (a half-full card is of an older one), and ``until``,
    the last day (since 1970) on which the units are valid. Of a visit that earned nothing:
    ``reason`` with its facts, ``on`` the day on which a program ended. The first EARN of a sale has
    ``missed``, why other programs gave nothing: number and version of the program, the reason, the
    base, and the minimum, unit or cap that it was held against.

    ISSUE: ``offer`` with its version in the row, ``at`` of a milestone. REDEEM and PAY: ``off``,
    what it took off. ``took`` and ``gave`` are pairs of lot and units that left or came back to
    lots [R40, R41], ``gave`` as triples with the day. RETURN: ``of``, the place of the row of which
    a part came back, as that can happen again. MERGE_IN: ``gave`` and ``on`` are the dates that
    units brought along. LEVEL: ``level``, ``review``, ``floor`` and ``until`` of the floor.
    ``forgiven`` units were let go [R34]; ``on`` is the day of an expiry;
    ``reason`` is a code.
    """

    per: str = ""
    count: int = 0
    base: int = 0
    unit: int = 0
    minimum: int = 0
    most: int = 0
    most_a_day: int = 0
    factor: str = ""
    promotion: int = 0
    promotion_version: int = 0
    level: int = 0
    rule: int = 0
    until: int = 0
    offer: int = 0
    at: int = 0
    off: int = 0
    took: tuple[tuple[int, int], ...] = ()
    gave: tuple[tuple[int, int, int], ...] = ()
    review: int = 0
    floor: int = 0
    forgiven: int = 0
    of: int = 0
    on: int = 0
    reason: str = ""
    missed: tuple[tuple[int, int, str, int, int], ...] = ()

    def pack(self) -> str:
        """Return the facts that are not empty as a short text; empty for none."""
        said = {name: value for name in _NAMES if (value := getattr(self, name))}
        return _encode(said) if said else ""


_NAMES = tuple(field.name for field in fields(Why))
_encode = json.JSONEncoder(separators=(",", ":"), sort_keys=True).encode


def unpack(text: str) -> Why:
    """Return the facts of a packed text; what this version does not know is left out."""
    if not text:
        return Why()
    said = {name: value for name, value in json.loads(text).items() if name in _NAMES}
    for pairs in ("took", "gave", "missed"):
        if pairs in said:
            said[pairs] = tuple(tuple(pair) for pair in said[pairs])
    return Why(**said)
