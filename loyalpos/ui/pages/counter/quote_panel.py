"""What this purchase comes to: what makes it cheaper, what is left to pay, what would be best."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from loyalpos.services.view.card_view import CardView
from loyalpos.services.view.quote_view import Quote
from loyalpos.ui import theme
from loyalpos.ui.pages.counter.density import Density
from loyalpos.ui.tokens import Height, Space, TypeSize, Weight
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.label import ElidedLabel, Label
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.words import formats, quote_texts

MOST_LINES = 5  # a coupon, a reward, cards that are full just now, a level, and points


class QuotePanel(Panel):
    """Shown when something makes the purchase cheaper, or could."""

    best_wanted = Signal(object)  # Quote

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("quote")
        self._quote: Quote | None = None
        self.has_words = False
        self._compact = False
        self._lines = QGridLayout()
        self._lines.setColumnStretch(0, 1)
        self._names = [ElidedLabel(size=TypeSize.SUB) for _ in range(MOST_LINES)]
        self._amounts = [Label(size=TypeSize.SUB, tabular=True) for _ in range(MOST_LINES)]
        right = Qt.AlignmentFlag.AlignRight
        for place, (name, amount) in enumerate(zip(self._names, self._amounts, strict=True)):
            amount.setWordWrap(False)
            self._lines.addWidget(name, place, 0)
            self._lines.addWidget(amount, place, 1, right)
        self._to_pay = Label(self.tr("To pay"), TypeSize.SECTION, Weight.BOLD)
        self._to_pay.setWordWrap(False)
        self._price = ElidedLabel(size=TypeSize.SUB, tone="muted")
        self._due = Label(size=TypeSize.SECTION, weight=Weight.BOLD, tabular=True)
        self._due.setObjectName("to-pay")
        self._due.setWordWrap(False)
        total = QHBoxLayout()
        total.setSpacing(theme.current().px(Space.SMALL))
        total.addWidget(self._to_pay)
        total.addWidget(self._price, 1)
        total.addWidget(self._due)
        self._instead = Label(size=TypeSize.SUB, tone="muted")
        self._instead.setObjectName("quote-instead")
        self._instead_short = ElidedLabel(size=TypeSize.SUB, tone="muted")
        self._best = Button(icon="check", height=Height.MAIN)
        self._best.setObjectName("use-best")
        self._best.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._best.clicked.connect(self._want_best)
        self.body.addLayout(self._lines)
        self.body.addLayout(total)
        for part in (self._instead, self._instead_short, self._best):
            self.body.addWidget(part)
        self.hide()

    def show_quote(self, view: CardView | None, quote: Quote | None) -> None:
        """Show what a purchase comes to; without a quote it takes no room."""
        self._quote = quote
        self.has_words = view is not None and quote is not None and _says_something(quote)
        if view is None or quote is None or not self.has_words:
            self.hide()
            return
        self._show_lines(quote)
        self._show_total(quote)
        words = quote_texts.best(view, quote)
        self._best.setText(words)
        self._best.setAccessibleName(words)
        self._best.setToolTip(quote_texts.best_uses(quote, quote_texts.names(view, quote)))
        self._best.setVisible(bool(words))
        sentence = quote_texts.instead(quote)
        self._instead.setText(sentence)
        self._instead_short.setText(sentence)
        self._show_sentence()
        self.show()

    def set_density(self, density: Density) -> None:
        """Use more or less air."""
        look = theme.current()
        self._compact = density.compact
        edge, high = look.px(density.card), look.px(10 if density.compact else Space.MEDIUM)
        self.body.setContentsMargins(edge, high, edge, high)
        self.body.setSpacing(look.px(Space.TINY if density.compact else Space.SMALL))
        self._lines.setVerticalSpacing(look.px(2 if density.compact else Space.TINY))
        self._lines.setHorizontalSpacing(look.px(Space.BASE))
        self._show_sentence()

    def hold(self, held: bool) -> None:
        """Take no press while an act runs, or is asked about."""
        self._best.setEnabled(not held)

    def _show_lines(self, quote: Quote) -> None:
        lines = [(quote_texts.part_name(part), quote_texts.taken_off(part)) for part in quote.parts]
        if quote.paid:
            lines.append((self.tr("Paid with points"), quote_texts.minus(quote.paid)))
        for place, (name, amount) in enumerate(zip(self._names, self._amounts, strict=True)):
            shown = lines[place] if place < len(lines) else ("", "")
            name.setText(shown[0])
            amount.setText(shown[1])
            name.setVisible(bool(shown[0]))
            amount.setVisible(bool(shown[0]))

    def _show_total(self, quote: Quote) -> None:
        known = quote.due is not None and quote.price is not None
        for part in (self._to_pay, self._price, self._due):
            part.setVisible(known)
        if quote.due is not None and quote.price is not None:
            self._due.setText(formats.money(quote.due))
            changed = quote.due != quote.price
            words = self.tr("of {price}").format(price=formats.money(quote.price))
            self._price.setText(words if changed else "")

    def _show_sentence(self) -> None:
        """One line where there is little room; the whole sentence is then its tooltip."""
        short = self._compact and not self._best.isHidden()
        said = bool(self._instead.text())
        self._instead.setVisible(said and not short)
        self._instead_short.setVisible(said and short)

    def _want_best(self) -> None:
        if self._quote is not None:
            self.best_wanted.emit(self._quote)


def _says_something(quote: Quote) -> bool:
    offered = bool(quote.parts) or quote.instead is not None or quote.best_due is not None
    return offered or bool(quote.paid)
