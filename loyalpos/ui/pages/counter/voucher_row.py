"""One kind of voucher: what it gives, when it can be used, and the button that puts it in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.services.view.card_view import VoucherView
from loyalpos.ui import assets, theme
from loyalpos.ui.tokens import Height, Radius, Space, TypeSize, Weight
from loyalpos.ui.widgets import painting
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.label import ElidedLabel, Label
from loyalpos.ui.widgets.why_button import WhyButton
from loyalpos.ui.words import formats, phrases

translate = QCoreApplication.translate

_BUTTON = 56  # wide at least: it says a word, or shows a cross
_BLEED = 6  # how far the ground of a chosen row reaches beyond its texts


class VoucherRow(QWidget):
    """Shows whether it is chosen for this purchase, and why it does not apply there."""

    acted = Signal()
    why_wanted = Signal(object)  # the button

    def __init__(self, what: str, detail: str, name: str, *, why: bool = True) -> None:
        super().__init__()
        look = theme.current()
        self._detail, self._chosen, self._compact = detail, False, False
        self._mark = Label()
        self._what = ElidedLabel(what, TypeSize.BODY, Weight.SEMIBOLD)
        self._words = ElidedLabel(detail, TypeSize.SUB, tone="muted")
        self.action = Button(height=Height.CONTROL)
        self.action.setObjectName(name)
        self.action.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.action.setMinimumWidth(look.px(_BUTTON))
        self.action.clicked.connect(self.acted)
        self.action.installEventFilter(self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._what)
        words.addWidget(self._words)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(Space.SMALL))
        row.addWidget(self._mark)
        row.addLayout(words, 1)
        if why:
            row.addWidget(self._why_button(what))
        row.addWidget(self.action)
        self.set_chosen(False)
        theme.current().follow(self._dress)

    def set_chosen(self, chosen: bool) -> None:
        """Show whether it is used in this purchase."""
        self._chosen = chosen
        if not chosen:
            self.say_why_not("")
        self._show_action()
        self._dress()

    def set_compact(self, compact: bool) -> None:
        """Where there is little room, the button has a sign and leaves it to the words."""
        self._compact = compact
        self._show_action()

    def say_why_not(self, sentence: str) -> None:
        """Say why it does not apply to this purchase; nothing says when it is valid."""
        self._words.setText(sentence or self._detail)
        self._words.set_tone("danger" if sentence else "muted")
        self._words.setHidden(not self._words.text())
        self.setAccessibleName(f"{self._what.text()} {self._words.text()}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The second press of a double click must not take out what the first has put in."""
        if event.type() == QEvent.Type.MouseButtonDblClick:
            return True
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._chosen:
            return
        look = theme.current()
        painter = QPainter(self)
        painting.begin(painter)
        fill = look.palette.primary_soft
        rect = self.rect()
        rect.setRight(self.action.x() - look.px(Space.SMALL))
        painting.box(painter, rect, fill=fill, radius=look.px(Radius.CONTROL))

    def _show_action(self) -> None:
        text = translate("VouchersCard", "Use")
        if self._chosen:
            text = translate("VouchersCard", "Don't use")
        sign = self._chosen or self._compact
        icon = "x" if self._chosen else "plus"
        self.action.show_as(Variant.PLAIN, "" if sign else text, icon if sign else "")
        self.action.setAccessibleName(f"{text}: {self._what.text()}")
        if not self.action.reason:
            self.action.setToolTip(text if sign else "")

    def _why_button(self, what: str) -> WhyButton:
        why = WhyButton(what)
        why.clicked.connect(lambda: self.why_wanted.emit(why))
        return why

    def _dress(self) -> None:
        look = theme.current()
        name, tone = ("check", "primary") if self._chosen else ("ticket", "gold")
        side = look.px(20)
        self._mark.setPixmap(assets.pixmap(name, look.colour(tone).name(), side))
        self._mark.setFixedWidth(side + look.px(_BLEED))
        self._mark.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.update()


def voucher_row(group: Sequence[VoucherView], today: date) -> VoucherRow:
    """A row for vouchers of one kind: what, when, and the button that uses the oldest."""
    first = group[0]
    reward = phrases.capitalised(first.reward_text)
    title = reward if len(group) == 1 else f"{len(group)} × {first.reward_text}"
    row = VoucherRow(title, terms(first, today), f"use-{first.voucher}")
    if first.starts is not None and first.starts > today:
        words = translate("VouchersCard", "It can be used {when}.")
        row.action.disable(words.format(when=phrases.from_when(first.starts, today)))
    return row


def terms(voucher: VoucherView, today: date) -> str:
    """Return when a voucher can be used, with how much, and beside what."""
    dates = phrases.voucher_dates(voucher)
    if voucher.starts is not None and voucher.starts > today:
        dates = phrases.from_when(voucher.starts, today)
    parts = [dates]
    if voucher.minimum:
        words = translate("VouchersCard", "on {least} or more")
        parts.append(words.format(least=formats.money(voucher.minimum)))
    if voucher.exclusive:
        parts.append(translate("VouchersCard", "not with other offers"))
    if voucher.offer and voucher.name.casefold() != voucher.reward_text.casefold():
        parts.append(voucher.name)
    return " · ".join(filter(None, parts))
