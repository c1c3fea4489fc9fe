"""The sheet where a voucher is given by hand, with a reason."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from loyalpos.domain.offer.gift import GiftReason
from loyalpos.domain.offer.offer import Offer
from loyalpos.domain.problem import Refusal
from loyalpos.services.view.card_view import CardView
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.customer.answer_sheet import AnswerSheet, unchosen
from loyalpos.ui.widgets.button import Variant
from loyalpos.ui.widgets.field import ChoiceField
from loyalpos.ui.widgets.label import sub
from loyalpos.ui.words import offer_texts, phrases
from loyalpos.ui.words.reason_texts import gift_reason
from loyalpos.ui.words.wording import refusal_code_text

translate = QCoreApplication.translate


class GiftSheet(AnswerSheet):
    """Offers that are there to be given by hand; the chosen one is told in full."""

    def __init__(self, desk: Desk, view: CardView, parent: QWidget) -> None:
        heading = translate("GiftSheet", "Give a voucher")
        super().__init__(heading, "gift", desk, Variant.PRIMARY, parent)
        self._view = view
        self._offers: dict[int, Offer] = {}
        self.offer = ChoiceField(self.tr("Voucher"), [], "gift-offer")
        reasons: list[tuple[object, str]] = [(reason, gift_reason(reason)) for reason in GiftReason]
        field = ChoiceField(self.tr("Reason"), reasons, "gift-reason")
        self.reason = unchosen(field, self.tr("Choose a reason"))
        self.body.addWidget(sub(phrases.name_of(view)))
        self.body.addWidget(self.offer)
        self.body.addWidget(self.reason)
        self.body.addStretch(1)
        self.word_confirm(self.tr("Give the voucher"))
        self.offer.picked.connect(self._word)
        self.reason.box.currentIndexChanged.connect(self._word)
        self.confirm.clicked.connect(self._send)
        self.confirm.setEnabled(False)
        desk.do(desk.shop.gifts.offers, self._show_offers)

    def _show_offers(self, offers: tuple[Offer, ...]) -> None:
        self._offers = {offer.number: offer for offer in offers}
        for offer in offers:
            self.offer.box.addItem(offer.draft.name, offer.number)
        for part in (self.offer, self.reason):
            part.setVisible(bool(offers))
        self._word()

    def _word(self) -> None:
        chosen = self._offers.get(self._number())
        if chosen is None:
            none = self.tr("There is no voucher to be given by hand yet. Make one under Programs.")
            self.say(none)
            self.confirm.disable(none)
            return
        self.say(offer_texts.effect(chosen.draft.reward))
        if self.reason.box.currentIndex() < 0:
            self.confirm.disable(refusal_code_text(Refusal.REASON_NEEDED))
        else:
            self.confirm.enable()

    def _number(self) -> int:
        number = self.offer.value()
        return number if isinstance(number, int) else 0

    def _send(self) -> None:
        gifts, by, customer = self.desk.shop.gifts, self.desk.session.by, self._view.customer
        offer, reason = self._number(), GiftReason(str(self.reason.value()))
        self.sending.send(
            (by, offer, reason), lambda act: gifts.give(act, by, customer, offer, reason)
        )
