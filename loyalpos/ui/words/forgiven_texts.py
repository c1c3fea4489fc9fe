"""What the owner reads of forgiven stamps and points [R34]."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum, unique

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.program.program import Program, StampRule
from loyalpos.services.view.forgiven_view import Forgiven, ForgivenList
from loyalpos.ui.words import formats, merge_texts, phrases
from loyalpos.ui.words.take_back_texts import reason_text

translate = QCoreApplication.translate


@unique
class Period(StrEnum):
    """The time that the list is about."""

    THIS_MONTH = "this-month"
    LAST_MONTH = "last-month"
    THIS_YEAR = "this-year"
    ALWAYS = "always"

    def days(self, today: date) -> tuple[date | None, date]:
        """Return its first and last day, as of today."""
        month = today.replace(day=1)
        match self:
            case Period.THIS_MONTH:
                return month, today
            case Period.LAST_MONTH:
                last = month - timedelta(days=1)
                return last.replace(day=1), last
            case Period.THIS_YEAR:
                return today.replace(month=1, day=1), today
            case Period.ALWAYS:
                return None, today


def period(which: Period) -> str:
    """Return a time as it is chosen."""
    return {
        Period.THIS_MONTH: translate("ForgivenTexts", "This month"),
        Period.LAST_MONTH: translate("ForgivenTexts", "Last month"),
        Period.THIS_YEAR: translate("ForgivenTexts", "This year"),
        Period.ALWAYS: translate("ForgivenTexts", "Since the beginning"),
    }[which]


def total(found: ForgivenList) -> str:
    """Return the sum of each program, or that there is nothing."""
    if not found.sums:
        return translate("ForgivenTexts", "Nothing was forgiven in this time.")
    sums = ", ".join(_of_program(units, program) for program, units in found.sums)
    return translate("ForgivenTexts", "Forgiven: {units}").format(units=sums)


def what(row: Forgiven) -> str:
    """Return who was forgiven how much."""
    units = _of_program(row.units, row.program)
    return f"{merge_texts.name(row.name)}: {units}"


def how(row: Forgiven) -> str:
    """Return when it was, why, and who did it."""
    undone = translate("ForgivenTexts", "Undone")
    reason = reason_text(row.reason) if row.reason is not None else undone
    day = formats.full_day(formats.local(row.at).date())
    return " · ".join(part for part in (day, reason, row.staff_name) if part)


def _of_program(units: int, program: Program) -> str:
    is_card = isinstance(program.draft.rule, StampRule)
    count = phrases.stamps(units) if is_card else phrases.points(units)
    return f"{count} ({program.draft.name})"
