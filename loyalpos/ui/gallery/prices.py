"""Gallery: what a purchase comes to, vouchers in it, and the question for a proof."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalpos.domain.offer.offer import Proof
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.services.view.card_view import CardView, VoucherView
from loyalpos.services.view.quote_view import Quote, QuotePart
from loyalpos.ui import theme
from loyalpos.ui.pages.counter import questions
from loyalpos.ui.pages.counter.question import QuestionBox
from loyalpos.ui.pages.counter.quote_panel import QuotePanel
from loyalpos.ui.pages.counter.vouchers import VouchersCard
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.words import quote_texts

_MORNING = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
_TODAY = _MORNING.date()
_TEN = Reward("10 % on all", RewardKind.PERCENT_OFF, 10)
_TWENTY = Reward("20 % over 100", RewardKind.PERCENT_OFF, 20)
_TWO_OFF = Reward("€ 2 off, next visit", RewardKind.AMOUNT_OFF, 200)


def price() -> QWidget:
    """A price of three parts, what was not used, what would be best; a voucher that is refused."""
    view, page = _customer(), QWidget()
    chosen, other, _ = view.vouchers
    together = Refused(
        Refusal.OFFERS_NOT_TOGETHER, first=chosen.voucher.hex, second=other.voucher.hex
    )
    parts = (
        QuotePart("card", "Coffee card", Reward("a free coffee"), 320),
        QuotePart(chosen.voucher.hex, "Over 100", _TWENTY, 2100),
        QuotePart("level", "Gold", Reward("Gold", RewardKind.PERCENT_OFF, 5), 380),
    )
    left_out = QuotePart("deal", "Always", _TEN, 1050)
    quote = Quote(
        10_500, 7_700, parts, left_out, (other.voucher,), 7_200, {other.voucher: together}, {}
    )
    vouchers, panel = VouchersCard(), QuotePanel()
    column = _column(page)
    for part in (vouchers, panel):
        column.addWidget(part)
    column.addStretch(1)
    vouchers.show_vouchers(view.vouchers, _TODAY)
    vouchers.take_codes(True)
    vouchers.choose((chosen.voucher, other.voucher))
    vouchers.show_quote(quote, quote_texts.names(view, quote))
    panel.show_quote(view, quote)
    return page


def proof() -> QWidget:
    """The card, or the last digits of the phone, or a manager."""
    page = QWidget()
    problem = Refused(Refusal.PROOF_NEEDED, proof=Proof.CARD.value, phone=1)
    box, panel = QuestionBox("proof"), Panel()
    panel.body.addWidget(box)
    column = _column(page)
    column.addWidget(panel)
    column.addStretch(1)

    def nothing(*_answers: object) -> None:
        """A picture of a question has no answer."""

    box.ask(questions.proof(problem, nothing, nothing, nothing, wrong=False))
    return page


def _column(page: QWidget) -> QVBoxLayout:
    look = theme.current()
    column = QVBoxLayout(page)
    edge = look.px(Space.WIDE)
    column.setContentsMargins(edge, edge, edge, edge)
    column.setSpacing(look.px(Space.MEDIUM))
    return column


def _customer() -> CardView:
    return CardView(
        customer=1,
        name="Sanne de Vries",
        phone_tail="678",
        language="en",
        birthday=None,
        note="",
        visits=34,
        member_since=date(2024, 3, 1),
        last_visit=None,
        standings=(),
        vouchers=(
            _voucher(1, _TWENTY, "Over 100", minimum=10_000),
            _voucher(2, _TWO_OFF, "Come again"),
            _voucher(3, Reward("a slice of cake", RewardKind.GIFT), "Birthday"),
        ),
        acts=(),
    )


def _voucher(number: int, reward: Reward, name: str, minimum: int = 0) -> VoucherView:
    last = date(2026, 11, 30)
    return VoucherView(
        UUID(int=number), 0, reward.text, _MORNING, last, reward, name, number, minimum=minimum
    )
