"""What the customers page shows of merging two records of the same person [R52]."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from uuid import UUID

from loyalpos.domain.customer.customer import Purpose


@unique
class MergeWarning(StrEnum):
    """What speaks against two records being the same person, or gets lost."""

    NAMES_DIFFER = "names-differ"
    PHONES_DIFFER = "phones-differ"  # the kept one stays
    EMAILS_DIFFER = "emails-differ"
    BIRTHDAYS_DIFFER = "birthdays-differ"
    BIRTHDAY_FORGOTTEN = "birthday-forgotten"  # for good, as nobody agrees to keep it
    DEBT_FORGIVEN = "debt-forgiven"  # beyond the deepest debt [R34]


@dataclass(frozen=True, slots=True)
class MergedUnits:
    """One program: the units of both, what is then ``left``, and ``rewards`` of cards that fill."""

    program: int
    name: str
    kept: int
    gone: int
    left: int
    rewards: int
    forgiven: int


@dataclass(frozen=True, slots=True)
class MergeLook:
    """What a merge would do, before the click.

    ``vouchers`` go along unused. Consents of ``falls`` end, as only one of both agreed. ``filled``
    are names of :class:`loyalpos.domain.customer.customer.Details` that are taken over. ``level``
    is the name of a level that the kept customer gets, empty for none.
    """

    kept: int
    kept_name: str
    gone: int
    gone_name: str
    units: tuple[MergedUnits, ...]
    vouchers: int
    falls: tuple[Purpose, ...]
    filled: tuple[str, ...]
    level: str
    warnings: tuple[MergeWarning, ...]


@dataclass(frozen=True, slots=True)
class PastMerge:
    """A merge that can be undone through the day ``until``; ``name`` is who would come back."""

    act: UUID
    customer: int
    name: str
    day: date
    until: date
