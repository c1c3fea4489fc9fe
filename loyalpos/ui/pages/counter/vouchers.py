"""The rights that wait to be used, each with a button that puts it into this purchase."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from loyalpos.services.view.card_view import VoucherView
from loyalpos.services.view.quote_view import Quote
from loyalpos.ui import theme
from loyalpos.ui.pages.counter.code_entry import CodeEntry
from loyalpos.ui.pages.counter.density import ROOMY, Density
from loyalpos.ui.pages.counter.voucher_row import VoucherRow, voucher_row
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.widgets.scrolled import show_through
from loyalpos.ui.words import quote_texts

QWIDGETSIZE_MAX = (1 << 24) - 1  # as Qt calls it
LEAST_ROWS = 2  # that are seen at once, however little room there is

Group = list[VoucherView]


def grouped(vouchers: Iterable[VoucherView], today: date) -> list[Group]:
    """Put vouchers for the same thing on the same terms together, what ends first in front.

    The groups stand in the same order; what can be used only later comes last, by itself.
    """

    def first_day(voucher: VoucherView) -> date:
        return max(voucher.starts or today, today)

    def urgency(voucher: VoucherView) -> tuple[date, date]:
        return first_day(voucher), voucher.expires or date.max

    groups: dict[tuple[object, ...], Group] = {}
    for voucher in sorted(vouchers, key=urgency):
        promised = (voucher.program, voucher.offer, voucher.reward, voucher.at)
        terms = (first_day(voucher), voucher.minimum, voucher.exclusive)
        groups.setdefault((promised, terms), []).append(voucher)
    return list(groups.values())


class VouchersCard(Panel):
    """One row for every kind of voucher; of each kind the one that ends first is used."""

    changed = Signal()  # what is used in this purchase
    why_wanted = Signal(object, object)  # the button, and the voucher

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("vouchers")
        self.set_heading(self.tr("Vouchers"))
        self.code = CodeEntry()
        self.code.changed.connect(self.changed)
        self.header.addWidget(self.code.opener)
        self._rows: dict[UUID, VoucherRow] = {}
        self._groups: list[Group] = []
        self._today: date | None = None
        self._chosen: list[UUID] = []
        self._list = _RowList()
        self._takes_codes = False
        self._density = ROOMY
        self.code.opener.hide()
        self.hide()
        self.body.addWidget(self.code)
        self.body.addWidget(self._list)
        self.body.addStretch(1)

    @property
    def chosen(self) -> tuple[UUID, ...]:
        """The vouchers that are used in this purchase."""
        return tuple(self._chosen)

    def begin(self) -> None:
        """Use nothing, in the next purchase."""
        self._chosen.clear()
        self.code.clear()
        self._show_chosen()

    def choose(self, vouchers: Iterable[UUID]) -> None:
        """Use these in this purchase, and no others; any of a row stands for all of it."""
        wanted = set(vouchers)
        self._chosen = [
            group[0].voucher
            for group in self._groups
            if not wanted.isdisjoint(held.voucher for held in group)
        ]
        self._show_chosen()
        self.changed.emit()

    def choose_best(self, quote: Quote) -> None:
        """Use what is best in this purchase, and nothing else."""
        if quote.best_without_code:
            self.code.clear()
        self.choose(quote.best)

    def take_codes(self, takes: bool) -> None:
        """Offer to type a code, where the shop has an offer with one."""
        self._takes_codes = takes
        self.code.opener.setVisible(takes)
        self._lift_heading()
        self.setVisible(bool(self._groups) or takes)

    def show_vouchers(self, vouchers: Iterable[VoucherView], today: date) -> None:
        """Show what can be used; the panel is hidden when there is nothing."""
        groups = grouped(vouchers, today)
        if (groups, today) != (self._groups, self._today):
            self._groups, self._today = groups, today
            self._make_rows(today)
        self.setVisible(bool(groups) or self._takes_codes)

    def show_quote(self, quote: Quote | None, known: Mapping[str, str]) -> None:
        """Say beside what is chosen why it does not apply."""
        refused = quote.refused if quote is not None else {}
        for voucher, row in self._rows.items():
            problem = refused.get(voucher)
            words = quote_texts.refused(problem, known, voucher.hex) if problem is not None else ""
            row.say_why_not(words)
        if quote is not None and self.code.code:
            problem = quote.code_refused
            self.code.say_why_not(quote_texts.refused(problem, known) if problem else "")

    def set_density(self, density: Density) -> None:
        """Use more or less air."""
        density.fit(self.body)
        self._density = density
        self._lift_heading()
        self.body.setSpacing(theme.current().px(Space.TINY if density.compact else Space.SMALL))
        for row in self._rows.values():
            row.set_compact(density.compact)
        self._list.set_gap(theme.current().px(Space.TINY if density.compact else Space.SMALL))

    def give(self, more: int) -> None:
        """Let the list take so many pixels more, or fewer: it scrolls where it does not fit."""
        self._list.give(more)

    def hold(self, held: bool) -> None:
        """Take no press while an act runs, or is asked about."""
        for part in (self._list, self.code, self.code.opener):
            part.setEnabled(not held)

    def _lift_heading(self) -> None:
        """Beside its button the heading stays where those of the other cards are."""
        look = theme.current()
        edge = look.px(self._density.card)
        over = look.height(Height.CONTROL) - self.heading.sizeHint().height()
        top = edge - over // 2 if self._takes_codes else edge
        self.body.setContentsMargins(edge, max(top, 0), edge, edge)

    def _make_rows(self, today: date) -> None:
        there = {group[0].voucher for group in self._groups}
        self._chosen = [voucher for voucher in self._chosen if voucher in there]
        self._rows = {group[0].voucher: voucher_row(group, today) for group in self._groups}
        for voucher, row in self._rows.items():
            row.set_compact(self._density.compact)
            row.acted.connect(partial(self._toggle, voucher))
            row.why_wanted.connect(partial(self._ask_why, voucher))
        self._list.show_rows(list(self._rows.values()))
        self._show_chosen()

    def _ask_why(self, voucher: UUID, button: QWidget) -> None:
        self.why_wanted.emit(button, voucher)

    def _toggle(self, voucher: UUID) -> None:
        if voucher in self._chosen:
            self._chosen.remove(voucher)
        else:
            self._chosen.append(voucher)
        self._show_chosen()
        self.changed.emit()

    def _show_chosen(self) -> None:
        for voucher, row in self._rows.items():
            row.set_chosen(voucher in self._chosen)


class _RowList(QScrollArea):
    """As high as its rows where there is room, and scrolled where there is not."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("voucher-list")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._rows: list[VoucherRow] = []
        self._most = QWIDGETSIZE_MAX
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        show_through(self, self._inside)

    def show_rows(self, rows: list[VoucherRow]) -> None:
        """Show other rows."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self._most = rows, QWIDGETSIZE_MAX
        for row in rows:
            self._column.addWidget(row)
        self.setVisible(bool(rows))
        self.verticalScrollBar().setValue(0)
        self.updateGeometry()

    def set_gap(self, gap: int) -> None:
        """Part the rows by so many pixels."""
        self._column.setSpacing(gap)
        self.updateGeometry()

    def give(self, more: int) -> None:
        """Take so many pixels more, or fewer, than now: as far as it has rows, and shows two."""
        least = self.minimumSizeHint().height()
        most = min(max(self.sizeHint().height() + more, least), self._height(len(self._rows)))
        if most != self.sizeHint().height():
            self._most = most
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        height = min(self._height(len(self._rows)), self._most)
        return QSize(self._inside.minimumSizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        shown = min(len(self._rows), LEAST_ROWS)
        return QSize(self._inside.minimumSizeHint().width(), self._height(shown))

    def _height(self, rows: int) -> int:
        control = theme.current().height(Height.CONTROL)
        return rows * control + max(rows - 1, 0) * self._column.spacing()
