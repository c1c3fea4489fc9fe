"""What a return comes to, said before the click [R36], and what came back before."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.ledger.owing import Outlook
from loyalpos.domain.program.program import StampRule
from loyalpos.domain.sale.returning import SoldBefore
from loyalpos.services.view.card_view import ReturnLook
from loyalpos.ui.words import formats, phrases

translate = QCoreApplication.translate


def outcome(look: ReturnLook) -> str:
    """Return a sentence for each program in which something happens, or that nothing does."""
    sentences = [_sentence(outlook, look) for outlook in look.outlooks]
    said = [sentence for sentence in sentences if sentence]
    if look.level:
        said.append(translate("ReturnTexts", "The level is then {level}.").format(level=look.level))
    if said:
        return " ".join(said)
    return translate("ReturnTexts", "Takes nothing back: what is kept still earns the same.")


def came_back_before(sold: SoldBefore) -> str:
    """Return what came back of a sale before, or nothing."""
    if not sold.returned:
        return ""
    items = sum(_items(returned.lines) + returned.items for returned in sold.returned)
    amounts = [returned.amount for returned in sold.returned if returned.amount]
    parts = []
    if items:
        parts.append(translate("ReturnTexts", "%n item(s)", None, items))
    if amounts:
        parts.append(formats.money(sum(amounts)))
    what = ", ".join(parts)
    return translate("ReturnTexts", "Came back before: {what}.").format(what=what)


def left_of_line(sold: SoldBefore, index: int) -> int:
    """Return how many items of a line did not come back yet."""
    gone = sum(
        items for returned in sold.returned for line, items in returned.lines if line == index
    )
    return max(0, sold.lines[index].quantity - gone)


def line_note(sold: SoldBefore, index: int) -> str:
    """Return what stands below a line: its price, and what came back of it before."""
    line = sold.lines[index]
    parts = [formats.money(line.price)]
    gone = line.quantity - left_of_line(sold, index)
    if gone:
        parts.append(translate("ReturnTexts", "%n came back before", None, gone))
    return " · ".join(parts)


def _items(lines: tuple[tuple[int, int], ...]) -> int:
    return sum(items for _, items in lines)


def _sentence(outlook: Outlook, look: ReturnLook) -> str:
    stamps = _is_card(outlook, look)
    lead = _moved(outlook, stamps)
    parts = [
        _withdrawn(outlook, look.rewards),
        _missing(outlook, look.rewards, stamps),
        _given_back(outlook.given_back, look.rewards),
    ]
    said = [part for part in (lead, *parts) if part]
    return f"{phrases.capitalised('; '.join(said))}." if said else ""


def _is_card(outlook: Outlook, look: ReturnLook) -> bool:
    program = look.programs.get(outlook.program)
    return program is not None and isinstance(program.draft.rule, StampRule)


def _units(count: int, stamps: bool) -> str:
    return phrases.stamps(count) if stamps else phrases.points(count)


def _moved(outlook: Outlook, stamps: bool) -> str:
    taken, given = _units(outlook.taken, stamps), _units(outlook.given, stamps)
    if outlook.taken and outlook.given:
        words = translate("ReturnTexts", "takes back {taken} and gives back {given}")
        return words.format(taken=taken, given=given)
    if outlook.taken:
        return translate("ReturnTexts", "takes back {units}").format(units=taken)
    if outlook.given:
        return translate("ReturnTexts", "gives back {units}").format(units=given)
    return ""


def _withdrawn(outlook: Outlook, rewards: Mapping[UUID, str]) -> str:
    """Say which unused rewards go [R33]."""
    count = len(outlook.withdrawn)
    name = _named(outlook.withdrawn, rewards)
    if name:
        return translate("ReturnTexts", "{reward}, unused, is withdrawn").format(reward=name)
    if count:
        return translate("ReturnTexts", "%n unused reward(s) is withdrawn", None, count)
    return ""


def _missing(outlook: Outlook, rewards: Mapping[UUID, str], stamps: bool) -> str:
    """Say what was used already and what follows from it: owed, let go, or nothing [R34]."""
    follows = _follows(outlook, stamps)
    count = len(outlook.kept_used)
    if not count:
        return follows
    name = _named(outlook.kept_used, rewards)
    if name:
        used = translate("ReturnTexts", "{reward} was already used").format(reward=name)
    else:
        used = translate("ReturnTexts", "%n rewards were already used", None, count)
    if not follows:
        words = translate("ReturnTexts", "{used} and stays with the customer")
        return words.format(used=used)
    return translate("ReturnTexts", "{used}, so {follows}").format(used=used, follows=follows)


def _follows(outlook: Outlook, stamps: bool) -> str:
    owed, let_go = outlook.owed, outlook.forgiven
    parts = []
    if owed and stamps:
        parts.append(translate("ReturnTexts", "%n stamp(s) is owed", None, owed))
    elif owed:
        parts.append(translate("ReturnTexts", "%n point(s) is owed", None, owed))
    if let_go and stamps:
        parts.append(translate("ReturnTexts", "%n stamp(s) is let go", None, let_go))
    elif let_go:
        parts.append(translate("ReturnTexts", "%n point(s) is let go", None, let_go))
    if len(parts) == 2:
        words = translate("ReturnTexts", "{owed} and {let_go}")
        return words.format(owed=parts[0], let_go=parts[1])
    return "".join(parts)


def _given_back(vouchers: tuple[UUID, ...], rewards: Mapping[UUID, str]) -> str:
    count = len(vouchers)
    if not count:
        return ""
    name = _named(vouchers, rewards)
    if name:
        return translate("ReturnTexts", "{reward} can be used again").format(reward=name)
    return translate("ReturnTexts", "%n rewards can be used again", None, count)


def _named(vouchers: tuple[UUID, ...], rewards: Mapping[UUID, str]) -> str:
    """Return "the free coffee" for one voucher, nothing for several."""
    if len(vouchers) != 1:
        return ""
    return phrases.the(rewards.get(vouchers[0], ""))
