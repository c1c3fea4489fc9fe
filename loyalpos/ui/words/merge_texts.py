"""What merging two records comes to, said before the click, and what can be undone [R52]."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from loyalpos.services.view.card_view import CardView
from loyalpos.services.view.customer_view import CustomerRow
from loyalpos.services.view.merge_view import MergedUnits, MergeLook, MergeWarning, PastMerge
from loyalpos.ui.words import consent_texts, formats, phrases

translate = QCoreApplication.translate


def outcome(look: MergeLook) -> str:
    """Return what the kept customer then has, a line for each thing."""
    lines = [_units(one) for one in look.units]
    vouchers = look.vouchers
    if vouchers:
        lines.append(translate("MergeTexts", "%n voucher(s) come along.", None, vouchers))
    if look.level:
        lines.append(translate("MergeTexts", "Level: {level}.").format(level=look.level))
    if look.filled:
        fields = ", ".join(_field(name) for name in look.filled)
        lines.append(translate("MergeTexts", "Taken over: {fields}.").format(fields=fields))
    if look.falls:
        ended = ", ".join(consent_texts.short_name(purpose) for purpose in look.falls)
        words = translate("MergeTexts", "Ends, as only one of both agreed: {ended}.")
        lines.append(words.format(ended=ended))
    lines.append(translate("MergeTexts", "All cards keep working. For 30 days it can be undone."))
    return "\n".join(lines)


def warnings(look: MergeLook) -> str:
    """Return what speaks against it, or gets lost; nothing where nothing does."""
    return "\n".join(_warning(warning) for warning in look.warnings)


def person(row: CustomerRow) -> str:
    """Return what tells two customers apart in a list: the end of the phone, what they have."""
    parts = []
    if row.phone_tail:
        parts.append(f"•• {row.phone_tail}")
    if row.goal:
        parts.append(f"{formats.number(row.balance)} / {formats.number(row.goal)}")
    points = row.points
    if points:
        parts.append(translate("MergeTexts", "%n point(s)", None, points))
    return " · ".join(parts)


def scanned(view: CardView) -> str:
    """Return the same of somebody whose card was scanned."""
    parts = [f"•• {view.phone_tail}"] if view.phone_tail else []
    return " · ".join(parts + [phrases.balance(standing) for standing in view.standings[:1]])


def name(text: str) -> str:
    """Return a name, or what a card without one is called."""
    return text or translate("MergeTexts", "Card without a name")


def past(merge: PastMerge) -> str:
    """Return the notice about a merge that can still be undone."""
    words = translate("MergeTexts", "Merged with {name} on {day}; undo until {until}.")
    return words.format(
        name=name(merge.name), day=formats.day(merge.day), until=formats.day(merge.until)
    )


def _units(one: MergedUnits) -> str:
    rewards, forgiven = one.rewards, one.forgiven
    kept, gone, left = (formats.number(count) for count in (one.kept, one.gone, one.left))
    if rewards:
        words = translate(
            "MergeTexts", "{program}: {kept} + {gone} = %n reward(s) and {left}.", None, rewards
        )
    elif forgiven:
        words = translate(
            "MergeTexts", "{program}: {kept} + {gone} = {left}, %n let go.", None, forgiven
        )
    else:
        words = translate("MergeTexts", "{program}: {kept} + {gone} = {left}.")
    return words.format(program=one.name, kept=kept, gone=gone, left=left)


def _field(field: str) -> str:
    return {
        "name": translate("MergeTexts", "name"),
        "phone": translate("MergeTexts", "phone"),
        "email": translate("MergeTexts", "e-mail"),
        "language": translate("MergeTexts", "language"),
        "birthday": translate("MergeTexts", "birthday"),
        "note": translate("MergeTexts", "note"),
    }[field]


def _warning(warning: MergeWarning) -> str:
    match warning:
        case MergeWarning.NAMES_DIFFER:
            return translate("MergeTexts", "The names differ. Are they the same person?")
        case MergeWarning.PHONES_DIFFER:
            return translate("MergeTexts", "The phone numbers differ; the kept one stays.")
        case MergeWarning.EMAILS_DIFFER:
            return translate("MergeTexts", "The e-mail addresses differ; the kept one stays.")
        case MergeWarning.BIRTHDAYS_DIFFER:
            return translate("MergeTexts", "The birthdays differ; the kept one stays.")
        case MergeWarning.BIRTHDAY_FORGOTTEN:
            return translate("MergeTexts", "The birthday is forgotten, also after an undo.")
        case MergeWarning.DEBT_FORGIVEN:
            return translate("MergeTexts", "A part of what is owed is let go.")
