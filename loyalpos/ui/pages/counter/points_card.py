"""A balance of points: how far it is to the reward, what expires, and paying with it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from loyalpos.domain.sale.sale import PaidInPoints
from loyalpos.services.view.card_view import LevelView, PointsStanding
from loyalpos.services.view.quote_view import Quote
from loyalpos.ui import theme
from loyalpos.ui.pages.counter.density import Density
from loyalpos.ui.pages.counter.expiring import ExpiringLine
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.chip import Chip, Tone
from loyalpos.ui.widgets.field import TextField
from loyalpos.ui.widgets.label import figure, sub
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.widgets.progress_bar import ProgressBar
from loyalpos.ui.widgets.why_button import WhyButton
from loyalpos.ui.words import formats, phrases
from loyalpos.ui.words.promotion_texts import factor_text

_MOST_DIGITS = 7


class PointsCard(Panel):
    """Points pay like money where the program says so, as many as are typed, at first all [R23]."""

    changed = Signal()  # how many points pay
    why_wanted = Signal(object, object)  # the button, and the number of the program

    def __init__(self, program: int) -> None:
        super().__init__()
        self.setObjectName(f"points-card-{program}")
        self._program = program
        self.header.setStretchFactor(self.heading, 0)
        self._most = 0
        self._figure = figure()
        self._bar = ProgressBar()
        self._words = sub()
        self._ready = Chip("", Tone.GOLD, "gift", self)
        self._expiring = ExpiringLine()
        self._why = WhyButton()
        self._why.clicked.connect(lambda: self.why_wanted.emit(self._why, program))
        top = QHBoxLayout()
        top.addWidget(self._figure, 1)
        top.addWidget(self._why)
        self.body.addLayout(top)
        for part in (self._bar, self._words):
            self.body.addWidget(part)
        self.body.addWidget(self._ready, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._expiring)
        self.body.addWidget(self._paying())
        self.body.addStretch(1)

    @property
    def line(self) -> QLineEdit:
        """Where the number of points is typed."""
        return self._points.line

    def show_standing(
        self, standing: PointsStanding, now: datetime, level: LevelView | None
    ) -> None:
        """Show the balance and what is missing for the next reward."""
        self.set_heading(standing.program.draft.name, self._earns(level))
        words = phrases.progress(standing)
        ready = standing.affordable > 0
        self._why.ask_about(standing.program.draft.name)
        self._figure.setText(formats.number(standing.points))
        self._figure.setAccessibleName(phrases.points(standing.points))
        self._bar.show_progress(standing.points, standing.cost, words)
        self._words.setText(words)
        self._words.setVisible(not ready)
        self._ready.show_text(words if ready else "")
        self._expiring.show_expiring(standing.expiring, now, stamps=False)

    def paid(self) -> PaidInPoints | None:
        """Return the points that pay, None where none do."""
        typed = self._points.text()
        if self._field.isHidden() or not typed.isdecimal() or not int(typed):
            return None
        return PaidInPoints(self._program, int(typed))

    def begin(self) -> None:
        """Pay nothing with points, in the next purchase."""
        self._most = 0
        self._field.hide()
        self._pay.hide()

    def show_quote(self, quote: Quote | None) -> None:
        """Offer to pay with points where they can pay anything of this purchase."""
        self._most = quote.most_points.get(self._program, 0) if quote is not None else 0
        paying = not self._field.isHidden()
        self._pay.setVisible(bool(self._most) and not paying)
        typed = self.paid()
        wrong = typed is not None and bool(quote) and typed.points > self._most
        words = self.tr("At most {most}").format(most=formats.number(self._most))
        self._points.show_error(words if wrong else "")
        self.check_points()

    def check_points(self) -> bool:
        """Say below the field when what is typed is no number; True when it can be booked."""
        text = self._points.text()
        wrong = not self._field.isHidden() and bool(text) and not text.isdecimal()
        if wrong:
            self._points.show_error(self.tr("Type a whole number of points."))
        return not wrong

    def hold(self, held: bool) -> None:
        """Take no entry while an act runs, or is asked about."""
        self._pay.setEnabled(not held)
        self._field.setEnabled(not held)

    def set_density(self, density: Density) -> None:
        """Use more or less air."""
        density.fit(self.body)
        self.body.setSpacing(theme.current().px(4 if density.compact else 8))

    def _paying(self) -> QWidget:
        self._pay = Button(self.tr("Pay with points"), height=Height.CONTROL)
        self._pay.setObjectName(f"pay-points-{self._program}")
        self._pay.setAccessibleName(self._pay.text())
        self._pay.clicked.connect(self._pay_most)
        self._points = TextField(self.tr("Points that pay"), f"points-{self._program}")
        self._points.label.hide()
        self._points.line.setMaxLength(_MOST_DIGITS)
        self._points.line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._points.edited.connect(lambda _text: self.changed.emit())
        stop = Button(icon="x", height=Height.CONTROL)
        stop.setObjectName(f"keep-points-{self._program}")
        stop.setAccessibleName(self.tr("Don't pay with points"))
        stop.setToolTip(stop.accessibleName())
        stop.setMinimumWidth(theme.current().height(Height.CONTROL))
        stop.clicked.connect(self._pay_none)
        for button in (self._pay, stop):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._field = QWidget()
        typing = QHBoxLayout(self._field)
        typing.setContentsMargins(0, 0, 0, 0)
        typing.setSpacing(theme.current().px(Space.SMALL))
        typing.addWidget(self._points, 1)
        typing.addWidget(stop, 0, Qt.AlignmentFlag.AlignTop)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._pay, 0)
        row.addWidget(self._field, 1)
        row.addStretch(0)
        self._pay.hide()
        self._field.hide()
        return both

    def _pay_most(self) -> None:
        self._points.set_text(str(self._most))
        self._pay.hide()
        self._field.show()
        self.changed.emit()

    def _pay_none(self) -> None:
        self._field.hide()
        self.changed.emit()

    def _earns(self, level: LevelView | None) -> str:
        if level is None or level.level.factor == 1:
            return ""
        words = self.tr("{level} earns ×{factor}")
        return words.format(level=level.level.name, factor=factor_text(level.level.factor))
