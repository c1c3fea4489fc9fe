"""What taking an act back will do, said before the click [R36]."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.staff import Role
from loyalpos.domain.taking_back import ReverseReason
from loyalpos.services.card_view import ActKind, ActLine, CardView, StampStanding
from loyalpos.ui.words import formats, phrases

translate = QCoreApplication.translate

_TAKEN_BACK = (ActKind.STAMP, ActKind.POINTS, ActKind.REDEEM)


def reversible(line: ActLine) -> bool:
    """Whether the history offers to take this act back."""
    return line.kind in _TAKEN_BACK and not line.reversed


def entry_text(line: ActLine) -> str:
    """Return a line of the history: what was done, for how much, and whether it still counts."""
    words = phrases.act_text(line)
    if line.amount is not None:
        words = f"{words}, {formats.money(line.amount)}"
    if line.reversed:
        return translate("TakeBack", "{entry} (taken back)").format(entry=words)
    return words


def reason_text(reason: ReverseReason) -> str:
    """Return a reason as a manager picks it."""
    match reason:
        case ReverseReason.MISTAKE:
            return translate("TakeBack", "Stamped by mistake")
        case ReverseReason.RETURNED:
            return translate("TakeBack", "Goods were returned")
        case ReverseReason.WRONG_CUSTOMER:
            return translate("TakeBack", "Wrong customer")
        case ReverseReason.OTHER:
            return translate("TakeBack", "Another reason")


def who_may(role: Role) -> str:
    """Return what a cashier is told below the history; managers need not be told."""
    if role.manages:
        return ""
    return translate("TakeBack", "Taking back needs a manager's PIN.")


def forecast(line: ActLine, view: CardView) -> str:
    """Return what happens when the act is taken back now [R33, R34]."""
    parts: list[str] = []
    if line.units > 0:
        units = phrases.stamps(line.units) if line.goal else phrases.points(line.units)
        parts.append(translate("TakeBack", "Takes back {units}.").format(units=units))
        parts += _shortfall(line, view)
    if line.kind is ActKind.REDEEM and line.reward_text:
        words = translate("TakeBack", "The customer gets {reward} back.")
        parts.append(words.format(reward=line.reward_text))
    return " ".join(parts)


def _shortfall(line: ActLine, view: CardView) -> list[str]:
    """What must happen when fewer stamps are on the card than are taken back."""
    standing = next((one for one in view.standings if one.program.number == line.program), None)
    if not isinstance(standing, StampStanding) or standing.stamps >= line.units:
        return []
    missing = line.units - max(standing.stamps, 0)
    unused = min(standing.ready, -(-missing // standing.goal))
    parts = []
    if unused:
        parts.append(
            translate("TakeBack", "%n unused reward(s) become stamps again.", None, unused)
        )
    owed = min(line.units - standing.stamps - unused * standing.goal, standing.goal)
    if owed > 0:
        parts.append(translate("TakeBack", "%n stamp(s) will be owed.", None, owed))
    return parts
