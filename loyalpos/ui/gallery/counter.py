"""Gallery: the widgets together, as the counter, the sheet and the lock use them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from loyalpos.domain.program.program import Program, ProgramDraft, StampRule
from loyalpos.domain.program.reward import Reward
from loyalpos.services.view.card_view import StampStanding
from loyalpos.ui import theme
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.avatar import Avatar
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.check_choice import CheckChoice
from loyalpos.ui.widgets.chip import Chip, Tone
from loyalpos.ui.widgets.empty_state import EmptyState
from loyalpos.ui.widgets.field import ChoiceField, TextField
from loyalpos.ui.widgets.figure_tile import FigureTile
from loyalpos.ui.widgets.label import figure, section, sub, title
from loyalpos.ui.widgets.line_row import LineRow, ThingRow
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.widgets.pin_pad import PinPad
from loyalpos.ui.widgets.progress_bar import ProgressBar
from loyalpos.ui.widgets.quantity_stepper import QuantityStepper
from loyalpos.ui.widgets.rail import Rail, RailEntry
from loyalpos.ui.widgets.search_field import SearchField
from loyalpos.ui.widgets.sheet import Sheet
from loyalpos.ui.widgets.stamp_strip import StampStrip
from loyalpos.ui.widgets.tile import ItemTile, PersonTile
from loyalpos.ui.widgets.toast import Toasts

RAIL = (
    RailEntry("counter", "qrcode", "Counter"),
    RailEntry("customers", "users", "Customers"),
    RailEntry("programs", "gift", "Programs"),
    RailEntry("settings", "settings", "Settings"),
)


def standing(
    goal: int, stamps: int, ready: int = 0, *, icon: str = "coffee", colour: str = "#0E6B5C"
) -> StampStanding:
    """A card of a program that exists only in the gallery."""
    draft = ProgramDraft("Coffee card", "", icon, colour, StampRule(goal), Reward("Free coffee"))
    return StampStanding(Program(1, 1, draft), goal, stamps, ready)


def known_customer() -> QWidget:
    """A card that was just stamped."""
    chip = Chip("1 more for a free coffee", Tone.PRIMARY)
    page = _counter(_customer(standing(9, 8), chip), _purchase(ready=False))
    Toasts(page).say("1 stamp for Sanne. 8 of 9.", undo=True)
    return page


def reward_ready() -> QWidget:
    """A full card: giving is the main button."""
    chip = Chip("A free coffee is ready", Tone.GOLD)
    page = _counter(_customer(standing(9, 0, 1), chip), _purchase(ready=True))
    Toasts(page).say("1 stamp for Sanne. Coffee card full.", undo=True)
    return page


def nobody() -> QWidget:
    """Waiting for a scan."""
    panel = Panel()
    empty = EmptyState("qrcode")
    empty.say("qrcode", "Ready to scan", "Hold the customer's card in front of the scanner.")
    empty.show_buttons(
        Button("Scan with the camera", icon="camera", key="F4"),
        Button("Stamp without a card", icon="users"),
    )
    panel.body.addWidget(empty, 1)
    figures = QHBoxLayout()
    figures.setSpacing(Space.MEDIUM)
    for meaning, count in (("Visits today", 47), ("Stamps", 61), ("Rewards given", 5)):
        tile = FigureTile(meaning)
        tile.show_figure(str(count))
        figures.addWidget(tile)
    column = QVBoxLayout()
    column.setSpacing(Space.MEDIUM)
    column.addWidget(panel, 1)
    column.addLayout(figures)
    return _counter(column)


def with_sheet() -> QWidget:
    """A sheet over the counter."""
    page = nobody()
    sheet = Sheet("New customer", page)
    name = TextField("Name", "name")
    name.set_text("Åse Bjørnstad")
    pair = QHBoxLayout()
    pair.addWidget(TextField("Mobile phone", "phone"))
    pair.addWidget(TextField("Birthday (optional)", "birthday", "day and month"))
    banner = Banner(Tone.INFO)
    banner.say("Åse with the same phone number is a customer.", action="Open that card")
    keep = CheckChoice("May keep these details for the loyalty card", "Needed to join.")
    keep.setChecked(True)
    sheet.body.addWidget(name)
    sheet.body.addLayout(pair)
    sheet.body.addWidget(ChoiceField("Language", [("nb", "Norsk")], "language"))
    for part in (banner, keep, CheckChoice("May send offers by e-mail", "A choice of its own.")):
        sheet.body.addWidget(part)
    sheet.body.addStretch(1)
    sheet.footer.addWidget(Button("Hand out a printed card", icon="qrcode"))
    sheet.footer.addWidget(Button("Save and print card", Variant.PRIMARY, key="Enter"))
    sheet.open()
    return page


def lock() -> QWidget:
    """Who is at the counter?"""
    page = QWidget()
    people = QGridLayout()
    people.setSpacing(Space.BASE)
    names = ("Anouk Kok", "Joris Meijer", "Lena Smit", "Rosa Vos")
    for place, name in enumerate(names):
        tile = PersonTile(name, "Cashier", f"person-{place}")
        tile.set_selected(place == 0)
        tile.setMinimumWidth(theme.current().px(204))
        people.addWidget(tile, place // 2, place % 2)
    left = QVBoxLayout()
    left.setSpacing(Space.TINY)
    left.addStretch(1)
    left.addWidget(title("Who is at the counter?"))
    left.addWidget(sub("Tap your name."))
    left.addSpacing(Space.MEDIUM)
    left.addLayout(people)
    left.addStretch(1)
    row = QHBoxLayout(page)
    row.setSpacing(64)
    row.addStretch(1)
    row.addLayout(left)
    row.addWidget(PinPad(), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    return page


def _counter(*columns: QLayout) -> QWidget:
    page = QWidget()
    rail = Rail(RAIL)
    rail.select("counter")
    rail.show_person("Anouk Kok")
    search = SearchField("Scan a card, or type a name, phone or card number", "F2")
    top = QHBoxLayout()
    top.setSpacing(Space.BASE)
    top.addWidget(search, 1)
    camera = Button(icon="camera")
    camera.setAccessibleName("Camera")
    top.addWidget(camera)
    top.addWidget(Button("New customer", Variant.PRIMARY, icon="plus", key="F3"))
    below = QHBoxLayout()
    below.setSpacing(Space.LARGE)
    for place, column in enumerate(columns):
        below.addLayout(column, 31 if place == 0 else 20)
    right = QVBoxLayout()
    right.setContentsMargins(Space.WIDE, Space.MEDIUM, Space.WIDE, Space.LARGE)
    right.setSpacing(Space.MEDIUM)
    right.addLayout(top)
    right.addLayout(below, 1)
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(rail)
    row.addLayout(right, 1)
    return page


def _customer(card: StampStanding, chip: Chip) -> QVBoxLayout:
    who = Panel()
    names = QHBoxLayout()
    names.setSpacing(Space.BASE)
    names.addWidget(title("Sanne de Vries"))
    names.addWidget(Chip("Birthday Friday", Tone.INFO, "cake"))
    names.addStretch(1)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addLayout(names)
    words.addWidget(sub("34 visits since March 2024 · last visit 6 days ago"))
    row = QHBoxLayout()
    row.setSpacing(Space.MEDIUM)
    row.addWidget(Avatar("Sanne de Vries"))
    row.addLayout(words, 1)
    row.addWidget(Button("Open", height=Height.CONTROL))
    who.body.addLayout(row)
    strip = StampStrip()
    strip.show_standing(card)
    stamps = Panel()
    heading = QHBoxLayout()
    heading.addWidget(section("Coffee card"), 1)
    heading.addWidget(chip)
    stamps.body.addLayout(heading)
    strip.place_in(stamps.body)
    pair = QHBoxLayout()
    pair.setSpacing(Space.MEDIUM)
    pair.addWidget(_points(), 1)
    pair.addWidget(_vouchers(), 1)
    column = QVBoxLayout()
    column.setSpacing(Space.MEDIUM)
    column.addWidget(who)
    column.addWidget(stamps)
    column.addLayout(pair)
    column.addStretch(1)
    return column


def _points() -> Panel:
    panel = Panel("Points", "1 for each euro")
    bar = ProgressBar()
    bar.show_progress(412, 500, "412 of 500 points")
    for part in (figure("412"), bar, sub("88 more for a bag of beans")):
        panel.body.addWidget(part)
    panel.body.addStretch(1)
    return panel


def _vouchers() -> Panel:
    panel = Panel("Vouchers")
    panel.body.addWidget(ThingRow("ticket", "Birthday cake slice", "until 30 November", "Use"))
    panel.body.addWidget(ThingRow("ticket", "€ 2 off, next visit", "till 31 December", "Use"))
    return panel


def _purchase(*, ready: bool) -> QVBoxLayout:
    panel = Panel("This purchase", "€ 4.20")
    items = QHBoxLayout()
    items.setSpacing(10)
    for place, (name, price) in enumerate((("Coffee", "€ 3.20"), ("Latte", "€ 4.20"))):
        tile = ItemTile(name, price, f"item-{place}")
        tile.show_count(place)
        items.addWidget(tile, 1)
    stepper = QuantityStepper()
    stepper.show_unit("stamp")
    panel.body.addLayout(items)
    panel.body.addWidget(stepper)
    for button in _acts(ready=ready):
        panel.body.addWidget(button)
    history = Panel("Today", "Last five on this card")
    history.body.setSpacing(0)
    history.body.addWidget(LineRow("14:02", "+1 stamp, Latte", "Anouk", "Undo", "undo"))
    for when, what, person in (
        ("16 Nov", "+2 stamps", "Joris"),
        ("9 Nov", "Free coffee given", "Anouk"),
    ):
        history.body.addWidget(LineRow(when, what, person))
    history.body.addStretch(1)
    column = QVBoxLayout()
    column.setSpacing(Space.MEDIUM)
    column.addWidget(panel)
    column.addWidget(history, 1)
    return column


def _acts(*, ready: bool) -> tuple[Button, Button]:
    if ready:
        give = Button(
            "Give the free coffee", Variant.GOLD, icon="gift", key="F8", height=Height.BIG
        )
        keep = "Keep it, stamp this purchase"
        return give, Button(keep, icon="check", key="Enter", height=Height.MAIN)
    stamp = Button("Stamp the card", Variant.PRIMARY, icon="check", key="Enter", height=Height.BIG)
    give = Button("Give the free coffee", Variant.GOLD, icon="gift", key="F8", height=Height.MAIN)
    give.disable("One more stamp is needed.")
    return stamp, give
