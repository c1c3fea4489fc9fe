"""Where the places of a stamp card lie, and what stands on each: plain values, no painting."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto, unique
from math import ceil

from loyalpos.domain.program.program import Milestone, StampRule
from loyalpos.services.view.card_view import StampStanding

MOST_IN_A_ROW = 10
GAP_SHARE = 0.232  # of the diameter: 12 beside 52
MOST_PLACES = 20  # more become a bar with figures


@unique
class Place(Enum):
    """What is painted on one place."""

    STAMPED = auto()
    NEWEST = auto()
    EMPTY = auto()
    MILESTONE = auto()  # empty, with a smaller reward on it
    GIFT = auto()
    GIFT_READY = auto()


@dataclass(frozen=True, slots=True)
class Grid:
    """Circles of ``diameter`` in rows of ``columns``, ``gap`` apart in both directions."""

    columns: int
    rows: int
    diameter: int
    gap: int

    @property
    def height(self) -> int:
        """From the top of the first row to the bottom of the last."""
        return self.rows * self.diameter + (self.rows - 1) * self.gap

    def corner(self, index: int) -> tuple[int, int]:
        """The upper left corner of a place."""
        row, column = divmod(index, self.columns)
        step = self.diameter + self.gap
        return column * step, row * step


def painted_stamps(standing: StampStanding) -> int:
    """How many places are filled: a fresh card with a reward waiting is shown full."""
    if standing.ready > 0 and standing.stamps <= 0:
        return standing.goal
    return min(max(standing.stamps, 0), standing.goal)


def places(standing: StampStanding) -> tuple[Place, ...]:
    """One for every stamp of the goal, and the gift as the last."""
    filled = painted_stamps(standing)
    stamps = [Place.STAMPED] * max(filled - 1, 0) + [Place.NEWEST] * min(filled, 1)
    ahead = {one.at for one in milestones_ahead(standing)}
    empty = [
        Place.MILESTONE if number in ahead else Place.EMPTY
        for number in range(filled + 1, standing.goal + 1)
    ]
    return (*stamps, *empty, Place.GIFT_READY if standing.ready > 0 else Place.GIFT)


def milestones_ahead(standing: StampStanding) -> tuple[Milestone, ...]:
    """The rewards on the way that this card has not reached yet."""
    rule = standing.program.draft.rule
    filled = painted_stamps(standing)
    on_the_way = rule.milestones if isinstance(rule, StampRule) else ()
    return tuple(one for one in on_the_way if filled < one.at <= standing.goal)


def as_bar(standing: StampStanding) -> bool:
    """True when the card has too many places to paint each."""
    return standing.goal + 1 > MOST_PLACES


def grid(count: int, width: int, most: int, least: int) -> Grid:
    """Lay ``count`` circles into ``width``: one row when they fit, else rows of equal length.

    ``most`` and ``least`` bound the diameter; when the least does not fit either, rows are added.
    """
    for rows in range(ceil(count / MOST_IN_A_ROW), count + 1):
        columns = ceil(count / rows)
        diameter = min(most, int(width / (columns + (columns - 1) * GAP_SHARE)))
        if diameter >= least:
            return Grid(columns, ceil(count / columns), diameter, int(diameter * GAP_SHARE))
    return Grid(1, count, least, int(least * GAP_SHARE))
