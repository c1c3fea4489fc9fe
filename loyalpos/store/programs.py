"""Programs and their versions. A version never changes; an edit adds the next one [R20]."""

from __future__ import annotations

from fractions import Fraction
from uuid import UUID

from sqlite_utils import Database

from loyalpos.domain.program import (
    PointsRule,
    Program,
    ProgramDraft,
    Reward,
    RewardKind,
    Rule,
    StampRule,
)

_NEWEST = "SELECT max(n) FROM program_version"
_SINCE = """
SELECT n, program, version, name, tagline, icon, colour, rule, goal, head_start,
  also_in_this_sale, unit, multiplier, reward_text, reward_kind, reward_amount
FROM program_version WHERE n > ? ORDER BY n"""
_ADD_VERSION = """
INSERT INTO program_version(program, version, name, tagline, icon, colour, rule, goal, head_start,
  also_in_this_sale, unit, multiplier, reward_text, reward_kind, reward_amount, since_ms, staff)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


class Catalogue:
    """All versions of all programs, read once and followed as versions are added.

    Versions are append-only, so what was read stays true; asking for more is one small query.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._read = 0
        self._versions: dict[tuple[int, int], Program] = {}
        self._current: tuple[Program, ...] = ()

    def current(self) -> tuple[Program, ...]:
        """Return the newest version of every program, in the order they were made."""
        self._follow()
        return self._current

    def version(self, program: int, version: int) -> Program:
        """Return one version that was ever promised.

        :raises KeyError: when there is no such version.
        """
        key = program, version
        if key not in self._versions:
            self._follow()
        return self._versions[key]

    def _follow(self) -> None:
        newest = self._db.conn.execute(_NEWEST).fetchone()[0] or 0
        if newest == self._read:
            return
        for n, number, version, *columns in self._db.execute(_SINCE, (self._read,)).fetchall():
            self._versions[number, version] = Program(number, version, _draft(*columns))
            self._read = n
        latest = {number: program for (number, _), program in sorted(self._versions.items())}
        self._current = tuple(latest.values())


def add_program(db: Database, program: UUID, draft: ProgramDraft, since_ms: int, staff: int) -> int:
    """Make a program with its first version and return its number. The draft has been checked."""
    number = db.execute("INSERT INTO program(id) VALUES (?)", (program.bytes,)).lastrowid
    assert number is not None
    add_version(db, Program(number, 1, draft), since_ms, staff)
    return int(number)


def add_version(db: Database, program: Program, since_ms: int, staff: int) -> None:
    """Add a version to a program. The draft has been checked."""
    draft = program.draft
    db.execute(
        _ADD_VERSION,
        (
            program.number,
            program.version,
            draft.name,
            draft.tagline,
            draft.icon,
            draft.colour,
            *_rule_columns(draft.rule),
            draft.reward.text,
            draft.reward.kind.value,
            draft.reward.amount,
            since_ms,
            staff,
        ),
    )


def _rule_columns(rule: Rule) -> tuple[str, int, int, int, int, str]:
    """Return the columns from ``rule`` to ``multiplier``."""
    match rule:
        case StampRule(goal=goal, head_start=head_start, also_in_this_sale=also):
            return "stamps", goal, head_start, int(also), 0, "1"
        case PointsRule(unit=unit, cost=cost, head_start=head_start, multiplier=multiplier):
            return "points", cost, head_start, 0, unit, str(multiplier)


def _draft(
    name: str, tagline: str, icon: str, colour: str, rule: str, *rest: str | int
) -> ProgramDraft:
    goal, head_start, also, unit, multiplier, text, kind, amount = rest
    made: Rule
    if rule == "stamps":
        made = StampRule(int(goal), int(head_start), bool(also))
    else:
        made = PointsRule(int(unit), int(goal), int(head_start), Fraction(multiplier))
    reward = Reward(str(text), RewardKind(str(kind)), int(amount))
    return ProgramDraft(name, tagline, icon, colour, made, reward)
