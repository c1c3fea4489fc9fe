"""The page: a search on the left, a person on the right, the keyboard for both."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.program.program import StampRule
from loyalpos.services.promise.programs import ProgramView
from loyalpos.services.view.customer_view import CustomerDetail, Found
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.customers.customer_list import CustomerList
from loyalpos.ui.pages.customers.detail import Detail
from loyalpos.ui.pages.page import Page
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.search_field import SearchField

SEARCH_AFTER_MS = 50
ROWS_AT_ONCE = 50


class CustomersPage(Page):
    """Finds customers as the person types, and shows the chosen one with all details."""

    watches = Changes.CUSTOMERS | Changes.CARDS | Changes.LEDGER | Changes.PROGRAMS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("customers-page")
        self._ticket = 0
        self._limit = ROWS_AT_ONCE
        self._more = False
        self._wanted: int | None = None
        self.search = SearchField(
            self.tr("Name, phone, e-mail, card number or note"), name="customer-search"
        )
        self.new_customer = Button(variant=Variant.PRIMARY, icon="plus", key="F3")
        self.new_customer.setText(self.tr("New customer"))
        self.new_customer.setObjectName("new-customer")
        self.new_customer.setAccessibleName(self.tr("New customer"))
        self.list = CustomerList(desk.clock)
        self.detail = Detail(desk)
        self._later = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = theme.current()
        top = QHBoxLayout()
        top.setSpacing(look.px(Space.BASE))
        top.addWidget(self.search, 1)
        top.addWidget(self.new_customer)
        halves = QHBoxLayout()
        halves.setSpacing(look.px(Space.LARGE))
        halves.addWidget(self.list, 58)
        halves.addWidget(self.detail, 42)
        column = QVBoxLayout(self)
        edge, wide = look.px(Space.MEDIUM), look.px(Space.WIDE)
        column.setContentsMargins(wide, edge, wide, look.px(Space.LARGE))
        column.setSpacing(edge)
        column.addLayout(top)
        column.addLayout(halves, 1)

    def _connect(self) -> None:
        table = self.list.table
        self.search.edited.connect(self._typed)
        self.search.submitted.connect(lambda _text: self._enter_list())
        self.search.line.installEventFilter(self)
        self._later.timeout.connect(self._search)
        table.picked.connect(self._load)
        table.entered.connect(self._to_detail)
        table.left_upwards.connect(self.search.setFocus)
        table.typed.connect(self._type_into_search)
        table.end_reached.connect(self._list_more)
        self.new_customer.clicked.connect(lambda: self.register_wanted.emit(""))
        self.list.register_pressed.connect(lambda: self.register_wanted.emit(""))
        self.detail.customer_wanted.connect(self.customer_wanted)
        self.detail.details_wanted.connect(self.show_details)
        self.detail.changed.connect(self._tell_all)
        self.desk.session.changed.connect(self.detail.show_rights)

    def reload(self) -> None:
        """Search again and load the shown customer again; an open form is left alone."""
        self.desk.do(self.desk.shop.programs.all, self._name_columns)
        self._search()
        if self.detail.customer is not None and not self.detail.editing:
            self._load(self.detail.customer)

    def show_details(self, customer: int) -> None:
        """Show one customer, also when the list does not have them."""
        self._load(customer)

    def focus_home(self) -> None:
        """The search is where work begins; what stands in it is ready to be overwritten."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.line.selectAll()

    def take_scan(self, text: str) -> bool:
        """A blank card may answer an open question here; other scans belong to the counter."""
        return self.detail.take_scan(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads from the search into the list, Esc empties the search."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self._enter_list()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.set_text("")
                self._typed("")
                return True
        return super().eventFilter(watched, event)

    def _typed(self, _text: str) -> None:
        self._limit = ROWS_AT_ONCE
        self._later.start()

    def _type_into_search(self, event: QKeyEvent) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.line.end(False)
        QApplication.sendEvent(self.search.line, event)

    def _enter_list(self) -> None:
        if self._later.isActive():
            self._later.stop()
            self._search()
        if self.list.rows.rows:
            self.list.table.enter_from_above()

    def _list_more(self) -> None:
        if self._more:
            self._limit += ROWS_AT_ONCE
            self._search()

    def _search(self) -> None:
        """Search for what stands in the field; only the newest answer is shown."""
        self._ticket += 1
        ticket, text, limit = self._ticket, self.search.text().strip(), self._limit
        self.desk.look_up(
            lambda: self.desk.find.search(text, limit),
            partial(self._found, ticket, text),
            partial(self._not_found, ticket),
        )

    def _found(self, ticket: int, text: str, found: Found) -> None:
        if ticket != self._ticket:
            return
        self._more = found.more
        bar = self.list.table.verticalScrollBar()
        before = bar.value()
        self.list.show_found(found, text)
        self.detail.setVisible(bool(found.total) or self.detail.customer is not None)
        self.list.table.select(self.detail.customer)
        bar.setValue(before if self._limit > ROWS_AT_ONCE else bar.value())

    def _not_found(self, ticket: int, problem: Exception) -> None:
        """A search that was given up, for a newer one or for another page, is no problem."""
        if ticket == self._ticket and self.isVisible():
            self.desk.notices.problem(problem)

    def _load(self, customer: int) -> None:
        self._wanted = customer
        self.desk.do(
            lambda: self.desk.shop.find.detail(customer),
            partial(self._loaded, customer),
            partial(self._gone, customer),
        )

    def _loaded(self, customer: int, detail: CustomerDetail) -> None:
        if customer == self._wanted:
            self.detail.show_detail(detail)
            self.list.table.select(customer)

    def _gone(self, customer: int, problem: Exception) -> None:
        if customer == self._wanted:
            self.detail.show_nobody()
            self.desk.notices.problem(problem)

    def _to_detail(self) -> None:
        if self.detail.customer is not None:
            self.detail.to_counter.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell_all(self) -> None:
        """Every page hears of it, this one too."""
        self.desk.news.tell(Changes.CUSTOMERS)

    def _name_columns(self, programs: tuple[ProgramView, ...]) -> None:
        drafts = (view.program.draft for view in programs)
        names = (draft.name for draft in drafts if isinstance(draft.rule, StampRule))
        self.list.rows.name_card(next(names, ""))
