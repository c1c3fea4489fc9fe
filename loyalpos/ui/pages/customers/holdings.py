"""What the customer has: balances and vouchers, each with its "Why?"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.services.view.card_view import CardView, StampStanding, Standing, VoucherView
from loyalpos.ui import explaining, theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.customer.correction import CorrectionSheet
from loyalpos.ui.dialogs.customer.gift import GiftSheet
from loyalpos.ui.dialogs.customer.level import LevelSheet
from loyalpos.ui.tokens import Height, Space, TypeSize, Weight
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.label import Label, section, sub
from loyalpos.ui.widgets.mark import Mark
from loyalpos.ui.widgets.question import answer
from loyalpos.ui.widgets.why_button import WhyButton
from loyalpos.ui.words import phrases


class Holdings(QWidget):
    """A line for every program and every voucher.

    The buttons that put them right are placed by whoever shows it.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: CardView | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.correct = Button(icon="pencil", height=Height.CONTROL)
        answer(self.tr("Correct"), "correct-balance", self.correct)
        self.correct.clicked.connect(lambda: self._open(CorrectionSheet))
        self.give = Button(icon="ticket", height=Height.CONTROL)
        answer(self.tr("Give a voucher"), "give-voucher", self.give)
        self.give.clicked.connect(lambda: self._open(GiftSheet))
        self.give_level = Button(icon="star", height=Height.CONTROL)
        answer(self.tr("Give a level"), "give-level", self.give_level)
        self.give_level.clicked.connect(lambda: self._open(LevelSheet))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(Space.SMALL))
        column.addWidget(section(self.tr("Cards and vouchers")))
        column.addLayout(self._lines)

    def show_view(self, view: CardView) -> None:
        """Show what another customer has."""
        self._view = view
        while (item := self._lines.takeAt(0)) is not None:
            if (line := item.widget()) is not None:
                line.hide()
                line.deleteLater()
        for standing in view.standings:
            self._lines.addWidget(self._standing_line(view.customer, standing))
        for voucher in view.vouchers:
            self._lines.addWidget(self._voucher_line(view.customer, voucher))
        self.correct.setVisible(bool(view.standings))
        level = view.level
        self.give_level.setVisible(level is not None and bool(level.place or level.next))

    def _open(self, kind: type[CorrectionSheet | GiftSheet | LevelSheet]) -> None:
        if self._view is None:
            return
        sheet = kind(self._desk, self._view, self.window())
        sheet.booked.connect(lambda _outcome: self.changed.emit())
        sheet.open()

    def _standing_line(self, customer: int, standing: Standing) -> QWidget:
        draft, desk = standing.program.draft, self._desk
        number = standing.program.number
        return _Line(
            draft.icon,
            draft.name,
            _had(standing),
            lambda button: explaining.explain_balance(desk, button, customer, number),
        )

    def _voucher_line(self, customer: int, voucher: VoucherView) -> QWidget:
        desk, number = self._desk, voucher.voucher
        return _Line(
            "ticket",
            phrases.capitalised(voucher.reward_text),
            phrases.voucher_dates(voucher),
            lambda button: explaining.explain_voucher(desk, button, customer, number),
        )


def _had(standing: Standing) -> str:
    """Say the balance, and what of it became a reward: the table shows the card as full then."""
    ready = standing.ready if isinstance(standing, StampStanding) else 0
    said = phrases.balance(standing), phrases.progress(standing) if ready else ""
    return " · ".join(filter(None, said))


class _Line(QWidget):
    """An icon, what it is, how much or until when, and "?"."""

    def __init__(
        self, icon: str, what: str, detail: str, explain: Callable[[QWidget], None]
    ) -> None:
        super().__init__()
        look = theme.current()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Label(what, TypeSize.BODY, Weight.SEMIBOLD))
        words.addWidget(sub(detail))
        words.addStretch(1)
        why = WhyButton(f"{what}, {detail}")
        why.clicked.connect(lambda: explain(why))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(Space.BASE))
        row.addStrut(look.height(Height.CONTROL))
        row.addWidget(Mark(icon))
        row.addLayout(words, 1)
        row.addWidget(why, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(f"{what} {detail}")
