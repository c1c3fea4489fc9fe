"""The people of the shop: who they are, what they may do, and signing in."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.shop.staff import MAX_NAME, SHORTEST_PIN, Role, StaffMember
from loyalpos.domain.tidy_text import tidy
from loyalpos.services.booking.act_booking import ActBooking
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.staff.approvals import Approvals
from loyalpos.services.staff.pins import check_pin, digits_of, hash_pin
from loyalpos.services.staff.rights import check_owner
from loyalpos.store import staff
from loyalpos.store.connection import read_tx, write_tx


class StaffDesk:
    """The people of one shop. A PIN takes a tenth of a second to check, on purpose.

    What an act says of a PIN is only whether there is one: all PINs of four digits could be tried
    against a digest in no time.
    """

    def __init__(self, file: ShopFile, approvals: Approvals) -> None:
        self._file = file
        self._approvals = approvals

    def all(self) -> tuple[StaffMember, ...]:
        """Return everybody who ever worked here, in the order in which they came."""
        with read_tx(self._file.db) as db:
            return staff.members(db)

    def add(self, act: UUID, by: int, name: str, role: Role, pin: str) -> StaffMember:
        """Take somebody on; ``pin`` may be empty.

        :raises Refused: OWNER_NEEDED, STAFF_NAME_NEEDED, NAME_TOO_LONG, PIN_NOT_DIGITS,
            PIN_TOO_SHORT, ACT_DIFFERS.
        """
        called, hashed = _checked_name(name), hash_pin(pin, role)
        contents = (called, role.value, bool(pin))
        booking = ActBooking(self._file, "add-staff", (act, by), *contents)
        with write_tx(self._file.db) as db:
            known = booking.known()
            if known is not None:
                return self._member(known.units)
            check_owner(self._file, by)
            written = booking.moment()
            new = StaffMember(0, called, role, has_pin=False)
            number = staff.add_member(db, uuid4(), new, written.ms, written.till)
            if hashed:
                staff.set_pin(db, number, hashed, written.ms, written.till)
            booking.book(written, about=number)
            return self._member(number)

    def change(self, act: UUID, by: int, member: StaffMember) -> StaffMember:
        """Keep another name, another role, or that somebody no longer works here.

        :raises Refused: OWNER_NEEDED, STAFF_UNKNOWN, STAFF_NAME_NEEDED, NAME_TOO_LONG,
            STAFF_LAST_OWNER, PIN_TOO_SHORT where the role asks for a longer PIN, ACT_DIFFERS.
        """
        changed = replace(member, name=_checked_name(member.name))
        contents = (member.number, changed.name, member.role.value, member.active)
        booking = ActBooking(self._file, "change-staff", (act, by), *contents)
        with write_tx(self._file.db) as db:
            if booking.known() is None:
                check_owner(self._file, by)
                self._check_change(changed)
                written = booking.moment()
                staff.change_member(db, changed, written.ms, written.till)
                booking.book(written, about=member.number)
            return self._member(member.number)

    def set_pin(self, act: UUID, by: int, number: int, pin: str) -> StaffMember:
        """Give somebody a PIN, or take it away with an empty one; one's own or, for an owner, any.

        :raises Refused: OWNER_NEEDED, STAFF_UNKNOWN, PIN_NOT_DIGITS, PIN_TOO_SHORT, ACT_DIFFERS.
        """
        hashed = hash_pin(pin, self._member(number).role)
        booking = ActBooking(self._file, "set-pin", (act, by), number, bool(pin))
        with write_tx(self._file.db) as db:
            if booking.known() is None:
                if by != number:
                    check_owner(self._file, by)
                written = booking.moment()
                staff.set_pin(db, number, hashed, written.ms, written.till)
                booking.book(written, about=number)
            return self._member(number)

    def sign_in(self, number: int, pin: str) -> StaffMember:
        """Return the person to whom the PIN belongs; somebody without a PIN needs none.

        :raises Refused: STAFF_UNKNOWN, PIN_WRONG with ``left``, PIN_WAIT with ``seconds``.
        """
        person = self._member(number)
        if not person.active:
            raise Refused(Refusal.STAFF_UNKNOWN)
        check_pin(self._file, number, pin)
        return person

    def approve(self, act: UUID, manager: int, pin: str) -> None:
        """Allow one act that is shown on the screen, for a minute.

        :raises Refused: MANAGER_NEEDED, and what :meth:`sign_in` raises.
        """
        if not self.sign_in(manager, pin).role.manages:
            raise Refused(Refusal.MANAGER_NEEDED)
        self._approvals.approve(act, manager)

    def _member(self, number: int) -> StaffMember:
        person = staff.member(self._file.db, number)
        if person is None:
            raise Refused(Refusal.STAFF_UNKNOWN)
        return person

    def _check_change(self, changed: StaffMember) -> None:
        self._member(changed.number)
        owns = changed.role is Role.OWNER and changed.active
        if not owns and not staff.other_owners(self._file.db, changed.number):
            raise Refused(Refusal.STAFF_LAST_OWNER)
        kept, least = staff.pin_hash(self._file.db, changed.number), SHORTEST_PIN[changed.role]
        if kept and digits_of(kept) < least:
            raise Refused(Refusal.PIN_TOO_SHORT, least=least)


def _checked_name(name: str) -> str:
    called = tidy(name)
    if not called:
        raise Refused(Refusal.STAFF_NAME_NEEDED)
    if len(called) > MAX_NAME:
        raise Refused(Refusal.NAME_TOO_LONG, length=len(called), most=MAX_NAME)
    return called
