"""The rights that wait to be used, each with a button."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal

from loyalpos.services.card_view import VoucherView
from loyalpos.ui import theme
from loyalpos.ui.pages.counter.density import Density
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.label import sub
from loyalpos.ui.widgets.line_row import ThingRow
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.words import phrases

MOST_SHOWN = 4
MOST_SHOWN_COMPACT = 2

Group = list[VoucherView]


def grouped(vouchers: Iterable[VoucherView]) -> list[Group]:
    """Put vouchers for the same thing together, the oldest of each first."""
    groups: dict[tuple[int, str], Group] = {}
    for voucher in vouchers:
        groups.setdefault((voucher.program, voucher.reward_text), []).append(voucher)
    return list(groups.values())


class VouchersCard(Panel):
    """One row for every kind of voucher; the oldest of a kind is used first."""

    use_wanted = Signal(object)  # VoucherView

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("vouchers")
        self.set_heading(self.tr("Vouchers"))
        self._rows: list[ThingRow] = []
        self._groups: list[Group] = []
        self._compact = False
        self._more = sub()
        self.hide()
        self.body.addWidget(self._more)
        self.body.addStretch(1)

    def show_vouchers(self, vouchers: Iterable[VoucherView]) -> None:
        """Show what can be used; the panel is hidden when there is nothing."""
        groups = grouped(vouchers)
        if groups != self._groups:
            self._groups = groups
            self.setVisible(bool(groups))
            self._show_rows()

    def set_density(self, density: Density) -> None:
        """Use more or less air, and show fewer where there is little."""
        density.fit(self.body)
        self.body.setSpacing(theme.current().px(Space.SMALL))
        if density.compact != self._compact:
            self._compact = density.compact
            self._show_rows()

    def set_busy(self, busy: bool) -> None:
        """Take no press while an act runs."""
        for row in self._rows:
            row.setEnabled(not busy)

    def _show_rows(self) -> None:
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        shown = self._groups[: MOST_SHOWN_COMPACT if self._compact else MOST_SHOWN]
        self._rows = [self._row(group) for group in shown]
        for place, row in enumerate(self._rows, start=1):
            self.body.insertWidget(place, row)
        hidden = len(self._groups) - len(shown)
        self._more.setText(self.tr("%n more under Open", "", hidden))
        self._more.setVisible(hidden > 0)

    def _row(self, group: Group) -> ThingRow:
        row = voucher_row(group)
        row.acted.connect(lambda: self.use_wanted.emit(group[0]))
        return row


def voucher_row(group: Group) -> ThingRow:
    """A row for vouchers of one kind: what, until when, and the button that uses the oldest."""
    first = group[0]
    reward = phrases.capitalised(first.reward_text)
    title = reward if len(group) == 1 else f"{len(group)} × {first.reward_text}"
    use = QCoreApplication.translate("VouchersCard", "Use")
    row = ThingRow("ticket", title, phrases.voucher_dates(first), use)
    assert row.action is not None
    row.action.setObjectName(f"use-{first.voucher}")
    row.action.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return row
