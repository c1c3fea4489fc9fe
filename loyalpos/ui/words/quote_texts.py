"""What a purchase comes to, in words: its parts, what does not apply, and what would be best."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.reward import RewardKind
from loyalpos.services.view.card_view import CardView, VoucherView
from loyalpos.services.view.quote_view import Quote, QuotePart
from loyalpos.ui.words import formats, phrases
from loyalpos.ui.words.wording import refusal_text

translate = QCoreApplication.translate

_LONGEST_NAME = 16
LEVEL = "level"  # the key of the part that a level takes off by itself


def names(view: CardView, quote: Quote) -> dict[str, str]:
    """Return how everything in a quote is called, by its key."""
    found = {held.voucher.hex: voucher_name(held) for held in view.vouchers}
    for part in (*quote.parts, *((quote.instead,) if quote.instead else ())):
        found[part.key] = part_name(part)
    return found


def voucher_name(held: VoucherView) -> str:
    """Return what a voucher is called: what the customer gets for it."""
    return phrases.capitalised(held.reward_text)


def part_name(part: QuotePart) -> str:
    """Return what makes a sale cheaper, as "Gold: 10 %"."""
    if part.key == LEVEL:
        percent = formats.number(part.reward.amount)
        words = translate("QuoteTexts", "{level}: {percent} % off")
        return words.format(level=part.reward.text, percent=percent)
    if part.count > 1:
        return f"{formats.number(part.count)} × {part.reward.text}"
    return phrases.capitalised(part.reward.text or part.name)


def taken_off(part: QuotePart) -> str:
    """Return how much it takes off, or that it is handed over.

    Where the till does not know what a discount is of, the cashier takes it off.
    """
    if part.off:
        return minus(part.off)
    if part.reward.kind is RewardKind.GIFT:
        return translate("QuoteTexts", "a gift")
    if part.reward.kind in (RewardKind.PERCENT_OFF, RewardKind.AMOUNT_OFF):
        return translate("QuoteTexts", "take it off by hand")
    return translate("QuoteTexts", "free")


def minus(off: int) -> str:
    """Return an amount taken off, with its sign."""
    return f"\N{MINUS SIGN}{formats.money(off)}"


def instead(quote: Quote) -> str:
    """Return why the best of what cannot be combined is not used; nothing where all is used.

    What takes nothing off, like a gift, is used because it was chosen, not because it is better.
    """
    if quote.instead is None or not quote.parts:
        return ""
    better = max(quote.parts, key=lambda part: (_was_chosen(part), part.off))
    words = translate("QuoteTexts", "“{better}” is better than “{other}”, so it is used instead.")
    if not better.off:
        words = translate(
            "QuoteTexts", "“{better}” is used, so “{other}” is not: only one of them."
        )
    return words.format(better=part_name(better), other=part_name(quote.instead))


def _was_chosen(part: QuotePart) -> bool:
    """Say whether a part may keep others out: a level and a card that is full just now do not."""
    return part.key != LEVEL and not part.at_once


def refused(problem: Refused, known: Mapping[str, str], own: str = "") -> str:
    """Return why something chosen, with the key ``own``, does not apply to this purchase."""
    pair = [str(problem.facts.get(fact)) for fact in ("first", "second")]
    other = next((known[key] for key in pair if key in known and key != own), "")
    better = known.get(str(problem.facts.get("instead")), "")
    if problem.code is Refusal.OFFERS_NOT_TOGETHER and other:
        return translate("QuoteTexts", "Not together with “{other}”.").format(other=other)
    if problem.code is Refusal.VOUCHER_NO_EFFECT and better:
        return translate("QuoteTexts", "“{better}” is better here.").format(better=better)
    if problem.code is Refusal.VOUCHER_NO_EFFECT:
        return translate("QuoteTexts", "It would change nothing in this purchase.")
    if problem.code is Refusal.OFFER_MINIMUM and problem.facts.get("price") is None:
        return translate("QuoteTexts", "Type the amount: it needs {least} or more.").format(
            least=_money(problem.facts.get("least"))
        )
    return refusal_text(problem)


def best(view: CardView, quote: Quote) -> str:
    """Return the button that takes the best combination; nothing where it is taken already."""
    if quote.best_due is None:
        return ""
    words = translate("QuoteTexts", "Best for {name}: to pay {due}")
    name = phrases.first_name_of(view)
    if len(name) > _LONGEST_NAME:
        name = f"{name[:_LONGEST_NAME]}…"
    return words.format(name=name, due=formats.money(quote.best_due))


def best_uses(quote: Quote, known: Mapping[str, str]) -> str:
    """Return what the best combination uses."""
    used = [known[voucher.hex] for voucher in quote.best if voucher.hex in known]
    words = translate("QuoteTexts", "Uses: {vouchers}") if used else ""
    if not used and quote.best_without_code:
        return translate("QuoteTexts", "Without the code")
    if not used:
        return translate("QuoteTexts", "Without vouchers")
    if quote.best_without_code:
        words = translate("QuoteTexts", "Uses: {vouchers}, without the code")
    return words.format(vouchers=", ".join(used))


def _money(fact: object) -> str:
    return formats.money(fact) if isinstance(fact, int) else ""
