"""Merging two records of the same person, and parting them again [R52].

One record is kept, the other one is gone: its rows, cards and vouchers then are the kept one's.
"""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta

from loyalpos.domain.customer.customer import Details, Purpose
from loyalpos.domain.problem import Refusal, Refused

MERGE_UNDO = timedelta(days=30)

_EMPTY = Details()
_FIELDS = tuple(field.name for field in fields(Details))
_EVERY_PURPOSE = frozenset(Purpose)


def merged_consents(
    kept: frozenset[Purpose],
    gone: frozenset[Purpose],
    withdrawn: frozenset[Purpose],
    gone_anonymous: bool,
    kept_anonymous: bool,
) -> frozenset[Purpose]:
    """Return what the customer agrees to after a merge: the stricter wins [R52].

    A purpose stands if it stands on both sides; an anonymous side has no say.

    :param withdrawn: what was withdrawn on either side, which always wins.
    """
    if kept_anonymous and gone_anonymous:
        return frozenset()
    of_kept = _EVERY_PURPOSE if kept_anonymous else kept
    of_gone = _EVERY_PURPOSE if gone_anonymous else gone
    return (of_kept & of_gone) - withdrawn


def merged_details(
    kept: Details, gone: Details, consents: frozenset[Purpose] = _EVERY_PURPOSE
) -> tuple[Details, frozenset[str]]:
    """Fill the empty details of the kept record from the other one.

    :param consents: those after the merge; a birthday is taken over only with leave to keep it.
    :return: the details, and the names of the fields that were filled.
    """
    filled = {
        name: getattr(gone, name)
        for name in _FIELDS
        if _is_empty(kept, name) and not _is_empty(gone, name)
    }
    if Purpose.BIRTHDAY not in consents:
        filled.pop("birthday", None)
    return replace(kept, **filled), frozenset(filled)


def unmerged_details(now: Details, gone: Details, filled: frozenset[str]) -> Details:
    """Empty the details that a merge filled and nobody has changed since."""
    same = (name for name in filled if getattr(now, name) == getattr(gone, name))
    return replace(now, **{name: getattr(_EMPTY, name) for name in same})


def check_unmerge(day: date, today: date) -> None:
    """Let a merge of that day be undone, through the 30th day after it [R52].

    :raises Refused: UNMERGE_TOO_LATE with the last day on which it could be, ``until``.
    """
    until = day + MERGE_UNDO
    if today > until:
        raise Refused(Refusal.UNMERGE_TOO_LATE, until=until)


def _is_empty(details: Details, name: str) -> bool:
    return bool(getattr(details, name) == getattr(_EMPTY, name))
