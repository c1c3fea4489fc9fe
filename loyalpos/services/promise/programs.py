"""How customers collect: making programs, and changing them without breaking a promise [R20]."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.program import (
    Program,
    ProgramDraft,
    StampRule,
)
from loyalpos.domain.program.program_check import checked
from loyalpos.services.booking.act_booking import ActBooking
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.staff.rights import check_owner
from loyalpos.store import program_figures, promises
from loyalpos.store.connection import read_tx, write_tx
from loyalpos.store.terms import encode


@dataclass(frozen=True, slots=True)
class ProgramView:
    """A program as it is now.

    ``customers`` have ever collected in it; ``on_older`` of them still fill a card that was
    promised before the last change; ``since`` is the day it was made.
    """

    program: Program
    customers: int
    on_older: int
    since: date


class Programs:
    """The programs of one shop."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file

    def all(self) -> tuple[ProgramView, ...]:
        """Return all programs, in the order in which they were made."""
        with read_tx(self._file.db):
            return self._views()

    def create(self, act: UUID, by: int, draft: ProgramDraft) -> ProgramView:
        """Make a program with its first version.

        :raises Refused: OWNER_NEEDED, ACT_DIFFERS, or what the draft lacks
            (:func:`loyalpos.domain.program.program_check.checked`).
        """
        tidy = checked(draft)
        booking = ActBooking(self._file, "create-program", (act, by), encode(tidy))
        with write_tx(self._file.db) as db:
            known = booking.known()
            if known is not None:
                return self._view(known.units)
            check_owner(self._file, by)
            written = booking.moment()
            number = promises.add_program(db, uuid4(), tidy, written.ms, by)
            booking.book(written, about=number)
            return self._view(number)

    def change(self, act: UUID, by: int, number: int, draft: ProgramDraft) -> ProgramView:
        """Add a version to a program; cards with stamps on them keep what they were promised.

        Nothing changes where the draft says what is so already.

        :raises Refused: PROGRAM_UNKNOWN, SETTING_WRONG where stamps would become points or the
            other way round, and what :meth:`create` raises.
        """
        tidy = checked(draft)
        booking = ActBooking(self._file, "change-program", (act, by), number, encode(tidy))
        with write_tx(self._file.db) as db:
            if booking.known() is not None:
                return self._view(number)
            check_owner(self._file, by)
            newest = self._view(number).program
            if type(newest.draft.rule) is not type(tidy.rule):
                raise Refused(Refusal.SETTING_WRONG)
            written = booking.moment()
            changed = Program(number, newest.version + 1, tidy)
            if tidy != newest.draft:
                promises.add_version(db, changed, written.ms, by)
            booking.book(written, about=number)
            return self._view(number)

    def _view(self, number: int) -> ProgramView:
        for view in self._views():
            if view.program.number == number:
                return view
        raise Refused(Refusal.PROGRAM_UNKNOWN)

    def _views(self) -> tuple[ProgramView, ...]:
        figures = program_figures.of_all(self._file.db)
        return tuple(
            ProgramView(
                program=program,
                customers=figures[program.number].customers,
                on_older=(
                    figures[program.number].on_older
                    if isinstance(program.draft.rule, StampRule)
                    else 0
                ),
                since=self._file.date_of(figures[program.number].since_ms),
            )
            for program in self._file.catalogue.current()
        )
