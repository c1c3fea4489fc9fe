"""What cashiers will see of an offer: the voucher at the counter, or what a sale comes to."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalpos.domain.offer.offer import OfferDraft
from loyalpos.services.view.card_view import VoucherView
from loyalpos.ui import theme
from loyalpos.ui.pages.counter.voucher_row import VoucherRow, voucher_row
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.label import Label, sub
from loyalpos.ui.widgets.line_row import ThingRow
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.words import offer_texts, phrases

_EXAMPLE = UUID(int=0)


class OfferPreview(QWidget):
    """Follows every key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: QWidget | None = None
        self._counter = Panel(self.tr("At the counter"))
        self._example = Panel(self.tr("For example"))
        self._comes_to = Label()
        self._example.body.addWidget(self._comes_to)
        self._how = sub()
        self._counter.body.addWidget(self._how)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(Space.MEDIUM))
        column.addWidget(self._counter)
        column.addWidget(self._example)
        column.addStretch(1)

    def show_draft(self, draft: OfferDraft, now: datetime, today: date) -> None:
        """Show the voucher as if somebody got it today, or what happens without one."""
        at_once = draft.trigger in offer_texts.AT_ONCE
        row = _deal_row(draft) if at_once else _voucher_row(draft, now, today)
        if self._row is not None:
            self._counter.body.removeWidget(self._row)
            self._row.hide()
            self._row.deleteLater()
        self._row = row
        self._counter.body.insertWidget(1, row)
        self._how.setText(offer_texts.at_the_counter(draft.trigger))
        words = offer_texts.example(draft)
        self._comes_to.setText(words)
        self._example.setVisible(bool(words))


def _voucher_row(draft: OfferDraft, now: datetime, today: date) -> VoucherRow:
    days = draft.valid_days
    expires = today + timedelta(days=min(days, 36_500)) if days else None
    reward = draft.reward.text or "…"
    held = VoucherView(_EXAMPLE, 0, reward, now, expires, draft.reward, draft.name)
    row = voucher_row([held], today)
    row.action.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a picture of a button
    row.action.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return row


def _deal_row(draft: OfferDraft) -> ThingRow:
    reward = phrases.capitalised(draft.reward.text or "…")
    return ThingRow("receipt", reward, offer_texts.effect(draft.reward))
