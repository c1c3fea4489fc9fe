"""People at the counter and what they may do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique

from loyalpos.domain.problem import Refusal, Refused

SHORTEST_PIN = {"cashier": 4, "manager": 6, "owner": 6}
LONGEST_PIN = 12
MAX_NAME = 40


@unique
class Role(StrEnum):
    """From least to most trusted."""

    CASHIER = "cashier"
    MANAGER = "manager"
    OWNER = "owner"

    @property
    def manages(self) -> bool:
        """Whether this role may reverse, override and correct."""
        return self is not Role.CASHIER


@dataclass(frozen=True, slots=True)
class StaffMember:
    """One person of the shop."""

    number: int
    name: str
    role: Role
    has_pin: bool
    active: bool = True


def checked_pin(pin: str, role: Role) -> str:
    """Return the PIN, or refuse it.

    :raises Refused: PIN_NOT_DIGITS, or PIN_TOO_SHORT with the least length for the role.
    """
    if not (pin.isascii() and pin.isdigit() and len(pin) <= LONGEST_PIN):
        raise Refused(Refusal.PIN_NOT_DIGITS, most=LONGEST_PIN)
    if len(pin) < SHORTEST_PIN[role]:
        raise Refused(Refusal.PIN_TOO_SHORT, least=SHORTEST_PIN[role])
    return pin


def wait_after(wrong_tries: int) -> int:
    """Seconds to wait after so many wrong PINs in a row: 3 are free, then it grows [safety]."""
    steps = (0, 0, 0, 5, 15, 60, 300, 300, 300, 300)
    return steps[wrong_tries] if wrong_tries < len(steps) else 1800
