"""The counter while nobody is served: ready to scan, the day's figures, who was just here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from loyalpos.services.view.card_view import ServedView, TodayView
from loyalpos.ui import theme
from loyalpos.ui.pages.counter.density import ROOMY, Density, share_width
from loyalpos.ui.tokens import Height
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.empty_state import EmptyState
from loyalpos.ui.widgets.figure_tile import FigureTile
from loyalpos.ui.widgets.label import sub
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.words import formats

SERVED_SHOWN = 3
_ABOVE_FIGURE = 2  # place in a figure's card, where its caption may take two lines
PICTURE = 220


class IdleScene(QWidget):
    """Asks for a card and shows the day so far."""

    camera_wanted = Signal()
    search_wanted = Signal()
    customer_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._ready = Panel()
        self._ready.body.addWidget(self._invitation(), 1)
        self._visits = FigureTile(self.tr("Visits today"), "figure-visits")
        self._stamps = FigureTile(self.tr("Stamps"), "figure-stamps")
        self._rewards = FigureTile(self.tr("Rewards given"), "figure-rewards")
        self._new = FigureTile(self.tr("New customers"), "figure-new")
        self._served = Panel()
        self._served.setObjectName("just-served")
        self._chips = QHBoxLayout()
        self._served.body.addWidget(sub(self.tr("Just served")))
        self._served.body.addLayout(self._chips)
        self._nobody = sub(self.tr("Nobody yet today"))
        self._chips.addWidget(self._nobody)
        self._chips.addStretch(1)
        self._buttons: list[Button] = []
        self._day = QHBoxLayout()
        for tile in (self._visits, self._stamps, self._rewards, self._new):
            tile.body.insertStretch(_ABOVE_FIGURE, 1)  # figures stand on one line
            self._day.addWidget(tile, 1)
        self._day.addWidget(self._served, SERVED_SHOWN)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._ready, 1)
        self._column.addLayout(self._day)
        self.set_density(ROOMY)

    def show_day(self, day: TodayView) -> None:
        """Show the figures, and the last customers as buttons."""
        self._visits.show_figure(formats.number(day.visits))
        self._stamps.show_figure(formats.number(day.stamps))
        self._rewards.show_figure(formats.number(day.rewards))
        self._new.show_figure(formats.number(day.new_customers))
        for button in self._buttons:
            self._chips.removeWidget(button)
            button.hide()
            button.deleteLater()
        served = day.served[:SERVED_SHOWN]
        self._buttons = [self._chip(customer) for customer in served]
        for place, button in enumerate(self._buttons):
            self._chips.insertWidget(place, button)
        self._nobody.setVisible(not served)

    def set_density(self, density: Density) -> None:
        """Use more or less air."""
        look = theme.current()
        self._column.setSpacing(look.px(density.gap))
        self._day.setSpacing(look.px(density.gap))
        self._chips.setSpacing(look.px(8))
        for panel in (self._visits, self._stamps, self._rewards, self._new, self._served):
            edge = look.px(density.card)
            panel.body.setContentsMargins(edge, look.px(density.row), edge, look.px(density.row))
            panel.body.setSpacing(look.px(4))

    def _invitation(self) -> EmptyState:
        state = EmptyState("qrcode", PICTURE)
        share_width(state)
        state.say(
            "qrcode",
            self.tr("Ready to scan"),
            self.tr(
                "Hold the customer's card in front of the scanner or the camera. "
                "No card at hand? Type a name or the last digits of the phone number."
            ),
        )
        camera = Button(self.tr("Scan with the camera"), icon="camera", key="F4")
        camera.setObjectName("idle-camera")
        search = Button(self.tr("Stamp without a card"), icon="users")
        search.setObjectName("idle-search")
        for button, wanted in ((camera, self.camera_wanted), (search, self.search_wanted)):
            button.setAccessibleName(button.text())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(wanted)
        state.show_buttons(camera, search)
        return state

    def _chip(self, customer: ServedView) -> Button:
        button = Button(customer.name or self.tr("Card without a name"), height=Height.CONTROL)
        button.setObjectName(f"served-{customer.customer}")
        button.setAccessibleName(self.tr("Open {name}").format(name=button.text()))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.customer_wanted.emit(customer.customer))
        return button
