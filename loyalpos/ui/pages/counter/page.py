"""The counter page: which scene is shown, what a scan leads to, and the keys."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from loyalpos.domain.card.scan import TokenScan, parse_scan
from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.offer.offer import Trigger
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.promise.offers import OfferView
from loyalpos.services.view.card_view import ActKind, CardView, Outcome, Presented, ScanNotice
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.notices import Sound
from loyalpos.ui.pages.counter import questions
from loyalpos.ui.pages.counter.acting import Acting
from loyalpos.ui.pages.counter.counter_keys import CounterKeys
from loyalpos.ui.pages.counter.customer import CustomerScene
from loyalpos.ui.pages.counter.density import WIDEST, Density, for_height
from loyalpos.ui.pages.counter.finding import Finding
from loyalpos.ui.pages.counter.handing import Handing
from loyalpos.ui.pages.counter.idle import IdleScene
from loyalpos.ui.pages.counter.looking import Looking
from loyalpos.ui.pages.counter.notice import NoticeScene
from loyalpos.ui.pages.counter.offer import offer_of
from loyalpos.ui.pages.counter.quotes import Quotes
from loyalpos.ui.pages.counter.result_list import ResultList
from loyalpos.ui.pages.counter.top_row import TopRow
from loyalpos.ui.pages.page import Page
from loyalpos.ui.picture_reader import holds_picture


class CounterPage(Page):
    """Scan, see, stamp. One of three scenes is shown: idle, a customer, or a notice."""

    watches = (
        Changes.LEDGER | Changes.CUSTOMERS | Changes.CARDS | Changes.PROGRAMS | Changes.SETTINGS
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("counter")
        self.setAcceptDrops(True)
        self._view: CardView | None = None
        self._own_change = False
        self._density: Density | None = None
        self._top_row = TopRow()
        self._results = ResultList(self._top_row.field, self)
        self._finding = Finding(desk, self._top_row, self._results)
        self._idle = IdleScene()
        self._customer = CustomerScene()
        self._notice = NoticeScene()
        self._acting = Acting(desk, self._customer)
        self._quotes = Quotes(desk, self._entered, self)
        self._handing = Handing(desk, self)
        self._looking = Looking(desk, self)
        self._scenes = QStackedWidget()
        self._keys = CounterKeys(self._top_row, self._finding, self._scenes)
        self._lay_out()
        self._connect_scenes()
        self._connect_work()
        # Queued: the cards dress themselves first, those made later too.
        theme.current().changed.connect(self._dress, Qt.ConnectionType.QueuedConnection)

    # what the window asks for

    def show_customer(self, customer: int) -> None:
        """Open a customer who was found by name."""
        self.desk.do(lambda: self.desk.shop.till.open(customer), self._show)

    def clear(self) -> None:
        """Let the customer go and wait for the next card."""
        self._view = None
        self._acting.serve(None)
        self._finding.close()
        self._scenes.setCurrentWidget(self._idle)
        self.desk.do(self.desk.shop.till.today, self._idle.show_day)
        self.focus_scan_field()

    def take_scan(self, text: str) -> bool:
        """Take a scan at any time: it is understood by what it says."""
        by_card = isinstance(parse_scan(text), TokenScan)  # a typed number proves nothing [R24]
        self.desk.do(
            lambda: self.desk.shop.till.present(text), partial(self._presented, by_card=by_card)
        )
        return True

    def stamp(self) -> None:
        """Stamp the customer's card."""
        if self._ready_for_acts():
            self._acting.stamp()

    def give(self) -> None:
        """Give the reward that is ready."""
        if self._ready_for_acts():
            self._acting.give()

    def undo(self) -> None:
        """Take back the last act on this till."""
        self._customer.drop_questions()
        self._acting.undo()

    def print_card(self) -> None:
        """Ask, then make a new card for the customer."""
        view = self._view
        if view is not None and self._ready_for_acts():
            hand_out = self._handing.hand_out
            ask = questions.new_card(view, lambda: hand_out(view.customer))
            self._customer.purchase.ask(ask)

    def focus_scan_field(self) -> None:
        """Put the focus where a card is scanned."""
        self._top_row.focus()

    def focus_home(self) -> None:
        """Put the focus where a card is scanned."""
        self.focus_scan_field()

    def open_camera(self) -> None:
        """Scan with the camera, or from a picture."""
        self._looking.open_camera()

    def reload(self) -> None:
        """Load again what is shown: the day, or the customer."""
        own, self._own_change = self._own_change, False
        if self._scenes.currentWidget() is self._idle:
            self.desk.do(self.desk.shop.till.today, self._idle.show_day)
        elif self._view is not None and not own:
            self._refresh()

    # what a scan leads to

    def _presented(self, shown: Presented, *, by_card: bool) -> None:
        match shown:
            case CardView() if by_card and self._acting.card_shown(shown.customer):
                self._finding.close()
            case CardView():
                self._show(shown, by_card=by_card)
            case ScanNotice():
                self._show_notice(shown)

    def _show(self, view: CardView, *, by_card: bool = False) -> None:
        """Show a customer who was just found."""
        self._finding.close()
        self._paint(view, by_card=by_card)
        self.focus_scan_field()
        if offer_of(view).ready:
            self.desk.notices.sound_wanted.emit(Sound.REWARD_READY)

    def _paint(self, view: CardView, *, grow: bool = False, by_card: bool = False) -> None:
        self._view = view
        self._customer.show_customer(view, self.desk.clock(), grow=grow)
        self._acting.serve(view, card_shown=by_card)
        self._quotes.ask()
        self._scenes.setCurrentWidget(self._customer)

    def _show_notice(self, notice: ScanNotice) -> None:
        at_hand, self._view = self._view, None
        self._acting.serve(None)
        self._finding.close()
        self._notice.show_notice(notice, at_hand)
        self._scenes.setCurrentWidget(self._notice)
        self.desk.notices.sound_wanted.emit(Sound.LOOK_HERE)
        self.focus_scan_field()
        if notice.candidates:
            till, customers = self.desk.shop.till, notice.candidates
            self.desk.do(
                lambda: tuple(till.open(customer) for customer in customers),
                self._notice.show_candidates,
            )

    def _booked(self, outcome: Outcome) -> None:
        """Show the card after an act, unless the customer went, or another one came, meanwhile."""
        self._own_change = bool(outcome.changes)
        kind, shown = outcome.act.kind, self._view
        back = kind in (ActKind.REVERSAL, ActKind.RETURN)
        if back if shown is None else shown.customer == outcome.view.customer:
            earned = kind in (ActKind.STAMP, ActKind.POINTS)
            self._paint(outcome.view, grow=earned)
        self.focus_scan_field()

    def _refresh(self) -> None:
        """Show what is true of the customer now."""
        view = self._view
        if view is not None:
            self.desk.do(lambda: self.desk.shop.till.open(view.customer), self._refreshed)

    def _refreshed(self, view: CardView) -> None:
        if self._view is not None and self._view.customer == view.customer:
            self._paint(view)

    def _ready_for_acts(self) -> bool:
        return self._view is not None and not self._customer.question_open()

    # how it hangs together

    def _lay_out(self) -> None:
        for scene in (self._idle, self._customer, self._notice):
            self._scenes.addWidget(scene)
        content = QWidget()
        content.setMaximumWidth(theme.current().px(WIDEST))
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._top_row)
        self._column.addWidget(self._scenes, 1)
        self._outer = QHBoxLayout(self)
        self._outer.addWidget(content)
        for key, act in (("F8", self.give), ("Ctrl+P", self.print_card)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    def _connect_scenes(self) -> None:
        self._top_row.camera_wanted.connect(self.open_camera)
        self._top_row.register_wanted.connect(lambda: self.register_wanted.emit(""))
        self._top_row.pasted.connect(self._looking.paste)
        self._idle.camera_wanted.connect(self.open_camera)
        self._idle.search_wanted.connect(self.focus_scan_field)
        self._idle.customer_wanted.connect(self.show_customer)
        self._customer.header.details_wanted.connect(self._want_details)
        self._customer.purchase.question.closed.connect(self.focus_scan_field)
        self._notice.customer_wanted.connect(self.show_customer)
        self._notice.new_card_wanted.connect(self._handing.hand_out)
        self._notice.blank_wanted.connect(lambda token, who: self._handing.hand_out(who, token))
        self._notice.register_wanted.connect(self.register_wanted)
        self._notice.code_wanted.connect(self.take_scan)
        self._notice.search_wanted.connect(self._search)
        self._notice.ignored.connect(self.clear)

    def _connect_work(self) -> None:
        self._finding.customer_wanted.connect(self.show_customer)
        self._finding.code_wanted.connect(self.take_scan)
        self._finding.register_wanted.connect(self.register_wanted)
        self._acting.booked.connect(self._booked)
        self._acting.stale.connect(self._refresh)
        self._customer.purchase.stamp_wanted.connect(self.stamp)
        self._customer.purchase.give_wanted.connect(self.give)
        self._customer.changed.connect(self._quotes.ask)
        self._customer.vouchers.code.ended.connect(self.focus_scan_field)
        self._customer.typed_in.connect(self._keys.listen_to)
        self._quotes.answered.connect(self._customer.show_quote)
        self._customer.history.undo_wanted.connect(self.undo)
        self._customer.history.reverse_wanted.connect(self._acting.take_back)
        self._customer.why_wanted.connect(self._acting.explain)
        self._looking.found.connect(self.take_scan)
        self._looking.put_away.connect(self.focus_scan_field)
        self._handing.handed.connect(self._show)
        self._handing.ended.connect(self.focus_scan_field)
        self._keys.listen_to(self._top_row.field.line, *self._customer.lines)
        self._keys.stamp_wanted.connect(self.stamp)
        self._keys.step_wanted.connect(self._customer.purchase.step)
        self._keys.clear_wanted.connect(self.clear)

    def _entered(self) -> Purchase | None:
        """Return the purchase of the customer who is shown."""
        return self._customer.entered(self._view.customer) if self._view is not None else None

    def _take_offers(self, offers: tuple[OfferView, ...]) -> None:
        triggers = {view.offer.draft.trigger for view in offers}
        self._customer.vouchers.take_codes(Trigger.CODE in triggers)

    def _want_details(self) -> None:
        if self._view is not None:
            self.details_wanted.emit(self._view.customer)

    def _search(self, text: str) -> None:
        self.clear()
        if text:
            self._top_row.set_text(text)

    # what Qt asks for

    def showEvent(self, event: QShowEvent) -> None:
        """Coming back from another page, anything may have changed, the items too."""
        self._stale = True
        super().showEvent(event)
        self.desk.do(self.desk.shop.settings.items, self._customer.purchase.offer_items)
        self.desk.do(self.desk.shop.offers.all, self._take_offers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the counter wherever the focus is; letters go to the scan field."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._looking.paste()
        elif not self._keys.take(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on nothing gives the focus back to the scan field."""
        self.focus_scan_field()
        super().mousePressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_picture(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._looking.read(event.mimeData())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if for_height(self.height()) != self._density:
            self._dress()

    def _dress(self) -> None:
        """Use the air that there is."""
        look = theme.current()
        self._density = density = for_height(self.height())
        side = look.px(density.side)
        self._outer.setContentsMargins(side, look.px(density.top), side, look.px(density.bottom))
        self._column.setSpacing(look.px(density.gap))
        for scene in (self._idle, self._customer, self._notice):
            scene.set_density(density)
