"""What an act says beside its columns: the price after offers, and what came back of a sale."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields

from loyalpos.domain.sale.returning import Returned


@dataclass(frozen=True, slots=True)
class ActFacts:
    """Numbers only, in minor units; which of them an act has depends on its kind.

    A sale: ``base`` is what earned, None where no amount was known; ``free`` items were rewards,
    and ``free_lines`` pairs of a line and how many of its items were. A part return: what came
    back. A merge: ``tally`` of who went (JSON of months and promotions, nothing personal), and
    ``dates`` by program: packed lots, and the day on which a whole balance ends (0: none);
    ``level`` of whose act it is, before it: level, review, floor and its last day (-1: none).
    """

    base: int | None = None
    free: int = 0
    free_lines: tuple[tuple[int, int], ...] = ()
    lines: tuple[tuple[int, int], ...] = ()
    items: int = 0
    amount: int | None = None
    tally: str = ""
    dates: tuple[tuple[int, str, int], ...] = ()
    level: tuple[int, ...] = ()

    def pack(self) -> str:
        """Return the facts that say something as a short text; empty for none."""
        said = {
            name: value for name, empty in _EMPTY.items() if (value := getattr(self, name)) != empty
        }
        return _encode(said) if said else ""

    @property
    def returned(self) -> Returned:
        """What came back, of a part return."""
        return Returned(self.lines, self.items, self.amount)


_EMPTY = {field.name: field.default for field in fields(ActFacts)}
_encode = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode


def unpack(text: str) -> ActFacts:
    """Return the facts of a packed text; what this version does not know is left out."""
    if not text:
        return ActFacts()
    said = {name: value for name, value in json.loads(text).items() if name in _EMPTY}
    for pairs in ("free_lines", "lines"):
        if pairs in said:
            said[pairs] = tuple((first, second) for first, second in said[pairs])
    for rows in ("dates", "level"):
        if rows in said:
            said[rows] = tuple(tuple(row) if isinstance(row, list) else row for row in said[rows])
    return ActFacts(**said)
