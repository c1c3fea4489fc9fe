"""What becomes of the details, agreements and friends of two customers who are one [R52]."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import NamedTuple
from uuid import UUID

from loyalpos.domain.customer.customer import Details, Purpose
from loyalpos.domain.customer.merging import merged_consents, merged_details, unmerged_details
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.services.customer.customer_record import kept_of, row_of
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.view.merge_view import MergeWarning
from loyalpos.store import consents, customers, ledger, merges
from loyalpos.store.customers import Written
from loyalpos.store.merges import MergeRow
from loyalpos.store.standings import standings

_COMPARED = (
    (MergeWarning.NAMES_DIFFER, "name"),
    (MergeWarning.PHONES_DIFFER, "phone"),
    (MergeWarning.EMAILS_DIFFER, "email"),
    (MergeWarning.BIRTHDAYS_DIFFER, "birthday"),
)


class Known(NamedTuple):
    """A customer's details as they are kept, and what they agree to and no longer do."""

    customer: int
    details: Details
    agreed: frozenset[Purpose]
    withdrawn: frozenset[Purpose]


@dataclass(frozen=True, slots=True)
class MergedPerson:
    """Both as one: ``consents`` stand then, ``falls`` do no longer."""

    details: Details
    filled: frozenset[str]
    consents: frozenset[Purpose]
    falls: frozenset[Purpose]
    warnings: tuple[MergeWarning, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """What a merge changed, by the numbers of rows: agreements that ended or were taken over."""

    details: tuple[str, ...] = ()
    ended: tuple[int, ...] = ()
    copied: tuple[int, ...] = ()
    friends: tuple[int, ...] = ()
    brought: bool = False


class MergedPeople:
    """Joins and parts what is known of people, inside the caller's transaction."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file

    def known(self, customer: int) -> Known:
        """Look a customer up.

        :raises Refused: CUSTOMER_UNKNOWN.
        """
        db = self._file.db
        row = customers.find(db, customer)
        if row is None:
            raise Refused(Refusal.CUSTOMER_UNKNOWN)
        agreed = frozenset(one.purpose for one in consents.standing(db, customer))
        return Known(customer, kept_of(row), agreed, consents.withdrawn(db, customer))

    def look(self, kept: Known, gone: Known) -> MergedPerson:
        """Say what becomes of both; the stricter agreement wins."""
        after = merged_consents(
            kept.agreed,
            gone.agreed,
            kept.withdrawn | gone.withdrawn,
            gone.details.anonymous,
            kept.details.anonymous,
        )
        details, filled = merged_details(kept.details, gone.details, after)
        warnings = [
            warning for warning, name in _COMPARED if _differs(kept.details, gone.details, name)
        ]
        if details.birthday and Purpose.BIRTHDAY not in after:
            warnings.append(MergeWarning.BIRTHDAY_FORGOTTEN)
        falls = kept.agreed - after
        return MergedPerson(details, filled, after, falls, tuple(warnings))

    def join(self, kept: Known, gone: Known, written: Written, by: int) -> str:
        """Write it, and return what was changed, for :meth:`part`."""
        db, person = self._file.db, self.look(kept, gone)
        ended = [
            number
            for purpose in sorted(person.falls)
            for number in consents.end(db, kept.customer, purpose, written.ms, by)
        ]
        copied = [
            number
            for purpose in sorted(person.consents - kept.agreed)
            for number in consents.copy(db, gone.customer, kept.customer, purpose)
        ]
        if person.filled:
            customers.change(db, kept.customer, row_of(person.details), written)
        if Purpose.BIRTHDAY not in person.consents and person.details.birthday:
            customers.forget_birthday(db, kept.customer, written)
        changed = Changed(
            tuple(sorted(person.filled)),
            tuple(ended),
            tuple(copied),
            merges.friends_to(db, gone.customer, kept.customer),
            self._is_new(kept.customer) and merges.befriend(db, gone.customer, kept.customer),
        )
        customers.merge_into(db, gone.customer, kept.customer, written)
        return json.dumps(asdict(changed), separators=(",", ":"))

    def _is_new(self, customer: int) -> bool:
        """Say whether a purchase of a customer would be their first: nobody brings an old one."""
        return standings(self._file.db, customer).visits == 0

    def part(self, merge: MergeRow, written: Written, by: int) -> None:
        """Undo it as far as nobody changed it since; who said no in between said it for both."""
        db, changed = self._file.db, _unpacked(merge.changed)
        kept, gone = self.known(merge.kept), self.known(merge.gone)
        refused = self._refused_since(merge)
        details = unmerged_details(kept.details, gone.details, frozenset(changed.details))
        if details != kept.details:
            customers.change(db, kept.customer, row_of(details), written)
        needed = _needed(details)
        for purpose, number in consents.purposes_of(db, changed.copied):
            if purpose not in needed:
                consents.withdraw_one(db, number, written.ms, by)
        for purpose, number in consents.purposes_of(db, changed.ended):
            if purpose not in refused:
                consents.revive(db, number)
        merges.refer(db, changed.friends, merge.kept, merge.gone)
        if changed.brought:
            merges.befriend(db, merge.kept, merge.gone)
        customers.part(db, merge.gone, row_of(gone.details), written)
        for purpose in refused:
            consents.withdraw(db, merge.gone, purpose, written.ms, by)
        if Purpose.BIRTHDAY in refused:
            customers.forget_birthday(db, merge.gone, written)

    def _refused_since(self, merge: MergeRow) -> frozenset[Purpose]:
        """Return what the customer ended themselves since the merge, and has not agreed to again.

        Which of the two spoke then cannot be told, so it is the stricter for both [R52].
        """
        db, act = self._file.db, ledger.find_act(self._file.db, UUID(bytes=merge.act))
        assert act is not None
        by_merges: set[int] = set()  # what merges and their undoing ended, nobody said no to
        for other in merges.ever_of_kept(db, merge.kept):
            changed = _unpacked(other.changed)
            by_merges.update(changed.ended, changed.copied if other.undone else ())
        ended = consents.withdrawn_since(db, merge.kept, act.ts_ms, by_merges)
        return ended - {agreement.purpose for agreement in consents.standing(db, merge.kept)}


def _needed(details: Details) -> frozenset[Purpose]:
    """Return what must be agreed to while these details are kept."""
    needed = set() if details.anonymous else {Purpose.MEMBERSHIP}
    return frozenset(needed | ({Purpose.BIRTHDAY} if details.birthday else set()))


def _differs(kept: Details, gone: Details, name: str) -> bool:
    one, other = getattr(kept, name), getattr(gone, name)
    if isinstance(one, str) and isinstance(other, str):
        one, other = one.casefold(), other.casefold()
    return bool(one and other and one != other)


def _unpacked(text: str) -> Changed:
    said = json.loads(text)
    return Changed(
        tuple(said["details"]),
        tuple(said["ended"]),
        tuple(said["copied"]),
        tuple(said["friends"]),
        bool(said["brought"]),
    )
