"""Gallery: each widget in its states, side by side."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.ui import assets, theme
from loyalpos.ui.gallery.counter import standing
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.amount_field import AmountField
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.check_choice import CheckChoice
from loyalpos.ui.widgets.chip import Chip, Tone
from loyalpos.ui.widgets.field import ChoiceField, TextField
from loyalpos.ui.widgets.figure_tile import FigureTile
from loyalpos.ui.widgets.flow import FlowLayout
from loyalpos.ui.widgets.label import Label, sub
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.widgets.sample_ribbon import SampleRibbon
from loyalpos.ui.widgets.search_field import SearchField
from loyalpos.ui.widgets.side_list import SideList
from loyalpos.ui.widgets.stamp_strip import StampStrip
from loyalpos.ui.widgets.tile import ChoiceTile, ItemTile

LONG = "Den Einkauf stempeln und die Belohnung aufheben"


def buttons() -> QWidget:
    """Every variant at rest, disabled and busy; long texts; every size."""
    page, column = _page()
    for state in ("at rest", "pressed", "disabled", "busy"):
        panel = Panel(state)
        flow = FlowLayout()
        for variant in Variant:
            flow.addWidget(_in_state(Button(variant.value, variant, icon="gift", key="F8"), state))
        panel.body.addLayout(flow)
        column.addWidget(panel)
    sizes = QHBoxLayout()
    for height in (Height.CONTROL, Height.REGULAR, Height.MAIN, Height.BIG):
        sizes.addWidget(Button(f"{height.value} high", height=height))
    long = Button(LONG, Variant.GOLD, icon="gift", key="F8", height=Height.BIG)
    long.setMaximumWidth(theme.current().px(400))
    sizes.addWidget(long, 1)
    column.addLayout(sizes)
    column.addStretch(1)
    return page


def fields() -> QWidget:
    """Lines, amounts, choices, ticks; with an error and without."""
    page, column = _page()
    column.addWidget(SearchField("Scan a card, or type a name", "F2"))
    row = QHBoxLayout()
    row.setSpacing(Space.LARGE)
    left, right = Panel("Fields"), Panel("Choices")
    wrong = TextField("E-mail", "email")
    wrong.set_text("ase@example")
    wrong.show_error("This is not an e-mail address. Something like name@example.no is.")
    off = TextField("Card number", "card")
    off.set_text("7K4-9QX-M2D")
    off.line.setEnabled(False)
    money = AmountField("Amount", "amount")
    money.set_amount(740)
    for field in (TextField("Name", "name", "as on the card"), wrong, off, money):
        left.body.addWidget(field)
    left.body.addStretch(1)
    right.body.addWidget(ChoiceField("Language", [("nl", "Nederlands"), ("de", "Deutsch")]))
    ticked = CheckChoice("May keep these details", "Needed to join.")
    ticked.setChecked(True)
    for choice in (ticked, CheckChoice("May send offers by e-mail", "A choice of its own.")):
        right.body.addWidget(choice)
    right.body.addStretch(1)
    row.addWidget(left, 1)
    row.addWidget(right, 1)
    column.addLayout(row, 1)
    return page


def cards() -> QWidget:
    """Stamp cards from new to ready, small and large, and as a bar."""
    page, column = _page()
    column.addWidget(SampleRibbon())
    panel = Panel("Cards")
    for card in (
        standing(9, 0),
        standing(9, 1),
        standing(9, 0, 1),
        standing(14, 5, icon="scissors", colour="#7A1FA2"),
        standing(19, 7, 1, icon="flower", colour="#C2185B"),
        standing(50, 12, icon="bread", colour="#F2C94C"),
    ):
        strip = StampStrip()
        strip.show_standing(card)
        strip.place_in(panel.body)
    column.addWidget(panel)
    figure = FigureTile("Rewards given")
    figure.show_figure("143", "61 % of those earned", "ok")
    column.addWidget(figure)
    column.addStretch(1)
    return page


def choices() -> QWidget:
    """Tiles, chips, banners, figures, the side list, and all icons."""
    page, column = _page()
    row = QHBoxLayout()
    row.setSpacing(Space.LARGE)
    side = SideList((("shop", "Shop and branding"), ("devices", "Devices"), ("about", "About")))
    side.select("devices")
    row.addWidget(side)
    middle = QVBoxLayout()
    middle.setSpacing(Space.BASE)
    middle.addLayout(_tiles())
    chips = FlowLayout(gap=Space.SMALL)
    for tone in Tone:
        chips.addWidget(Chip(tone.value, tone, "star"))
    middle.addLayout(chips)
    for tone in Tone:
        banner = Banner(tone)
        banner.say("Cards are read on every page.", "The scanner works.", "Look")
        middle.addWidget(banner)
    middle.addStretch(1)
    row.addLayout(middle, 1)
    column.addLayout(row)
    column.addWidget(_icons())
    column.addStretch(1)
    return page


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
    column.setSpacing(Space.MEDIUM)
    return page, column


def _in_state(button: Button, state: str) -> Button:
    if state == "pressed":
        button.setDown(True)
    elif state == "disabled":
        button.disable("The card has no stamps yet.")
    elif state == "busy":
        button.ensurePolished()
        button.resize(button.sizeHint())
        button.set_busy(True)
    return button


def _tiles() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.BASE)
    stamps = ChoiceTile("coffee", "Stamp card", "Buy nine, the tenth is free", "stamps")
    stamps.set_selected(True)
    row.addWidget(stamps, 2)
    row.addWidget(ChoiceTile("star", "Points", "A point for every euro", "points"), 2)
    row.addWidget(ChoiceTile("ticket", "Coupon", name="coupon", above=True), 1)
    item = ItemTile("Cappuccino with oat milk", "€ 4.20", "item")
    item.show_count(2)
    row.addWidget(item, 1)
    return row


def _icons() -> Panel:
    panel = Panel("Icons")
    flow = FlowLayout(gap=Space.SMALL)
    ink = theme.current().palette.ink
    for name in assets.icon_names():
        mark = Label()
        mark.setPixmap(assets.pixmap(name, ink, 24))
        mark.setToolTip(name)
        flow.addWidget(mark)
    panel.body.addLayout(flow)
    panel.body.addWidget(sub(f"{len(assets.icon_names())} icons, {QApplication.platformName()}"))
    return panel
