"""What one sale earns over all programs of the shop."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from loyalpos.domain import collecting
from loyalpos.domain.ledger import Entry, EntryKind
from loyalpos.domain.program import PointsRule, Program, StampRule
from loyalpos.store.programs import Catalogue
from loyalpos.store.standings import Standings


@dataclass(slots=True)
class Earned:
    """The rows of a sale. ``stamps`` over all programs; ``free`` items were rewards [R18]."""

    entries: list[Entry] = field(default_factory=list)
    stamps: int = 0
    free: int = 0

    def main(self) -> Entry:
        """Return the row that names the sale: the first that earned."""
        return next(entry for entry in self.entries if entry.kind is EntryKind.EARN)

    def units(self, program: int) -> int:
        """Return the stamps or points earned in one program."""
        return sum(
            entry.delta
            for entry in self.entries
            if entry.program == program and entry.kind is EntryKind.EARN
        )

    def filled(self, program: int) -> int:
        """Return how many cards of one program became full."""
        return sum(
            entry.program == program and entry.kind is EntryKind.FULL_CARD for entry in self.entries
        )


def earn(act: UUID, catalogue: Catalogue, had: Standings, items: int, base: int | None) -> Earned:
    """Collect ``items`` in every stamp program and ``base`` (minor units) in every points program.

    What is free in one program earns nothing in the next ones either [R11].
    """
    earned = Earned()
    for program in catalogue.current():
        _join(program, had, earned)
        match program.draft.rule:
            case StampRule():
                _stamp(act, catalogue, program, had, earned, items)
            case PointsRule() as rule:
                points = collecting.points_earned(rule, base)
                if points:
                    earned.entries.append(_points(program, points))
    return earned


def _join(program: Program, had: Standings, earned: Earned) -> None:
    if program.number not in had.programs:
        earned.entries += collecting.head_start(program)


def _stamp(
    act: UUID, catalogue: Catalogue, newest: Program, had: Standings, earned: Earned, items: int
) -> None:
    standing = had.programs.get(newest.number)
    stamps = standing.balance if standing else newest.draft.rule.head_start
    promised = catalogue.version(newest.number, standing.version) if standing else newest
    collected = collecting.collect(act, promised, newest, stamps, items - earned.free)
    earned.entries += collected.entries
    earned.free += collected.free
    earned.stamps += sum(entry.delta for entry in collected.entries if entry.kind is EntryKind.EARN)


def _points(program: Program, points: int) -> Entry:
    return Entry(program.number, program.version, EntryKind.EARN, points)
