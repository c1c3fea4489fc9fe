"""The shop at work: the rail, its pages, the toasts, and the keys that work everywhere.

The counter is there from the start. The other pages and sheets are imported and built when they are
first asked for: a till that was just switched on has a customer waiting.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.keys_help import KeysHelp
from loyalpos.ui.notices import Tone
from loyalpos.ui.pages.counter import CounterPage
from loyalpos.ui.pages.page import Page
from loyalpos.ui.scan_filter import ScanFilter
from loyalpos.ui.widgets.rail import Rail, RailEntry
from loyalpos.ui.widgets.sample_ribbon import SampleRibbon
from loyalpos.ui.widgets.sheet import Sheet, top_sheet
from loyalpos.ui.widgets.toast import Toasts

if TYPE_CHECKING:
    from loyalpos.ui.pages.customers import CustomersPage
    from loyalpos.ui.pages.programs import OpenEditor, ProgramsPage
    from loyalpos.ui.pages.settings import SettingsPage

AnyPage = TypeVar("AnyPage", bound=Page)

SHOWN_AFTER_MS = 300  # a shorter wait would only flicker


@dataclass(frozen=True, slots=True)
class Place:
    """The rail entry on show, the category that the settings show, and the editor of a promise."""

    entry: str
    category: str
    editor: OpenEditor | None


class Workplace(QWidget):
    """Everything that a signed-in person works with."""

    lock_wanted = Signal()
    look_changed = Signal()
    profile_changed = Signal()

    def __init__(self, desk: Desk, scans: ScanFilter) -> None:
        super().__init__()
        self.setObjectName("workplace")
        self._desk, self._scans = desk, scans
        self.pages = QStackedWidget()
        self._built: dict[str, Page] = {}
        self._by_entry: dict[str, Callable[[], Page]] = {
            "counter": lambda: self.counter,
            "customers": lambda: self.customers,
            "programs": lambda: self.programs,
            "settings": lambda: self.settings,
        }
        self._lay_out()
        self._toasts = Toasts(self)
        self._slow = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._slow.timeout.connect(lambda: self.rail.show_saved(False))
        self._connect()
        self._set_keys()
        self._show_person()

    @cached_property
    def counter(self) -> CounterPage:
        """The counter."""
        return self._added("counter", CounterPage(self._desk))

    @cached_property
    def customers(self) -> CustomersPage:
        """The list of all customers."""
        from loyalpos.ui.pages.customers import CustomersPage

        return self._added("customers", CustomersPage(self._desk))

    @cached_property
    def programs(self) -> ProgramsPage:
        """What the shop promises."""
        from loyalpos.ui.pages.programs import ProgramsPage

        return self._added("programs", ProgramsPage(self._desk))

    @cached_property
    def settings(self) -> SettingsPage:
        """The settings."""
        from loyalpos.ui.pages.settings import SettingsPage

        page = SettingsPage(self._desk, self._scans)
        page.look_changed.connect(self.look_changed)
        page.profile_changed.connect(self.profile_changed)
        return self._added("settings", page)

    def _added(self, entry: str, page: AnyPage) -> AnyPage:
        self._built[entry] = page
        self.pages.addWidget(page)
        page.customer_wanted.connect(self.show_customer)
        page.details_wanted.connect(self.show_details)
        page.register_wanted.connect(self.register)
        return page

    def _lay_out(self) -> None:
        entries = (
            RailEntry("counter", "qrcode", self.tr("Counter")),
            RailEntry("customers", "users", self.tr("Customers")),
            RailEntry("programs", "gift", self.tr("Programs")),
            RailEntry("settings", "settings", self.tr("Settings")),
        )
        self.rail = Rail(entries)
        right = QVBoxLayout()
        right.setSpacing(0)
        if self._desk.profile.sample:
            right.addWidget(SampleRibbon())
        right.addWidget(self.pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.go_to)
        self.rail.person_pressed.connect(self.lock_wanted)
        self._desk.notices.toast_wanted.connect(self._toast)
        self._desk.session.changed.connect(self._show_person)
        self._toasts.undo_pressed.connect(self.counter.undo)

    def _set_keys(self) -> None:
        for key in ("F9", "Ctrl+L"):
            self._set_key(key, self.lock_wanted.emit)
        keys: dict[str, Callable[[], object]] = {
            "F1": self.help,
            "F2": self._to_scan_field,
            "F3": lambda: self.register(""),
            "F4": self._to_camera,
            "Ctrl+Z": self.counter.undo,
        }
        for place, entry in enumerate(self._by_entry, start=1):
            keys[f"Alt+{place}"] = partial(self.go_to, entry)
        for key, act in keys.items():
            self._set_key(key, partial(self._unless_covered, act))

    def _set_key(self, key: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)  # a key that is held down undoes one act, not all of them
        shortcut.activated.connect(act)

    def _unless_covered(self, act: Callable[[], object]) -> None:
        """A sheet is finished or closed first; nothing moves behind it."""
        if top_sheet(self) is None:
            act()

    def go_to(self, entry: str) -> None:
        """Show the page of a rail entry."""
        page = self._by_entry[entry]()
        self.rail.select(entry)
        self.pages.setCurrentWidget(page)
        page.focus_home()

    def place(self) -> Place:
        """Return where this workplace is, and what is begun there."""
        shown = self.pages.currentWidget()
        entry = next(name for name, page in self._built.items() if page is shown)
        category = self.settings.current if "settings" in self._built else ""
        editor = self.programs.open_editor() if "programs" in self._built else None
        return Place(entry, category, editor)

    def return_to(self, place: Place) -> None:
        """Go to where another workplace was, which this one stands in for."""
        if place.editor is not None:
            self.programs.go_on(place.editor)
        self.go_to(place.entry)
        if place.entry == "settings" and place.category:
            self.settings.open(place.category)

    def show_customer(self, customer: int) -> None:
        """Show a customer at the counter."""
        self.go_to("counter")
        self.counter.show_customer(customer)

    def show_details(self, customer: int) -> None:
        """Show a customer on the customers page."""
        self.go_to("customers")
        self.customers.show_details(customer)

    def take_scan(self, text: str) -> None:
        """Give a scan to what is open; what nobody wants goes to the counter."""
        sheet = top_sheet(self)
        if sheet is not None and sheet.take_scan(text):
            return
        if sheet is not None and not sheet.closes_for_scan:
            self._desk.notices.look_here(self.tr("Close this first, then scan again."))
            return
        if sheet is not None:
            sheet.dismiss()
        page = self.pages.currentWidget()
        if isinstance(page, Page) and page.take_scan(text):
            return
        self.go_to("counter")
        self.counter.take_scan(text)

    def register(self, begun: str) -> None:
        """Open the register sheet, with a blank card's token or what was typed already."""
        from loyalpos.ui.dialogs.register import RegisterSheet

        sheet = RegisterSheet(self._desk, begun, self)
        sheet.registered.connect(self.show_customer)
        sheet.existing_wanted.connect(self.show_customer)
        self._open(sheet)

    def help(self) -> None:
        """Show the keys."""
        self._open(KeysHelp(self))

    def show_saving(self, waiting: int) -> None:
        """Show in the rail whether everything is on the disk, once it takes long enough to see."""
        if waiting:
            self._slow.start()
        else:
            self._slow.stop()
            self.rail.show_saved(True)

    def _open(self, sheet: Sheet) -> None:
        sheet.closed.connect(self._sheet_closed)
        sheet.open()

    def _sheet_closed(self) -> None:
        page = self.pages.currentWidget()
        if isinstance(page, Page):
            page.focus_home()

    def _to_scan_field(self) -> None:
        self.go_to("counter")
        self.counter.focus_scan_field()

    def _to_camera(self) -> None:
        self.go_to("counter")
        self.counter.open_camera()

    def _toast(self, sentence: str, tone: Tone, undo: bool) -> None:
        self._toasts.say(sentence, tone, undo=undo)

    def _show_person(self) -> None:
        self.rail.show_person(self._desk.session.person.name)
