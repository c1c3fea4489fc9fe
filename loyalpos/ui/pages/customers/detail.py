"""The right half of the page: one customer whole, or what to do to see one."""

from __future__ import annotations

from enum import IntEnum, unique
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from loyalpos.services.view.customer_view import CustomerDetail
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.customers.agreements import Agreements
from loyalpos.ui.pages.customers.cards import Cards
from loyalpos.ui.pages.customers.edit_form import EditForm
from loyalpos.ui.pages.customers.history import History
from loyalpos.ui.pages.customers.holdings import Holdings
from loyalpos.ui.pages.customers.identity import Identity
from loyalpos.ui.pages.customers.merging import Merging
from loyalpos.ui.pages.customers.placeholder import Placeholder
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.flow import FlowLayout
from loyalpos.ui.widgets.panel import HairLine, Panel
from loyalpos.ui.widgets.question import answer
from loyalpos.ui.widgets.scrolled import scrolled


@unique
class _Scene(IntEnum):
    """What the panel shows; the numbers are places in its stack."""

    NOBODY = 0
    DETAIL = 1
    EDIT = 2


class Detail(Panel):
    """Everything about one customer, with the buttons that put it right."""

    customer_wanted = Signal(int)  # at the counter
    details_wanted = Signal(int)  # another customer, here
    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._detail: CustomerDetail | None = None
        self._nobody = Placeholder()
        self._identity = Identity()
        self.holdings = Holdings(desk)
        self.merging = Merging(desk)
        self.history = History(desk)
        self.cards = Cards(desk)
        self.agreements = Agreements(desk)
        self.to_counter = Button(variant=Variant.PRIMARY, icon="qrcode", height=Height.CONTROL)
        answer(self.tr("To the counter"), "to-counter", self.to_counter)
        self.edit = Button(icon="pencil", height=Height.CONTROL)
        answer(self.tr("Edit"), "edit-customer", self.edit)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nobody)
        self._stack.addWidget(self._detail_scene())
        self.body.addWidget(self._stack, 1)
        self._connect()
        theme.current().follow(self._dress_detail)
        self.show_nobody()

    def _detail_scene(self) -> QWidget:
        look = theme.current()
        buttons = FlowLayout(gap=Space.SMALL)
        buttons.addWidget(self.to_counter)
        buttons.addWidget(self.edit)
        scene = QWidget()
        column = QVBoxLayout(scene)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(Space.BASE))
        column.addWidget(self._identity)
        column.addWidget(self.merging)
        column.addLayout(buttons)
        for part in (self.holdings, self.history, self.cards, self.agreements):
            column.addWidget(HairLine())
            column.addWidget(part)
        column.addWidget(HairLine())
        column.addLayout(self._more())
        column.addStretch(1)
        return scrolled(scene, "detail-scroll")

    def _more(self) -> FlowLayout:
        """What is needed now and then: putting right, giving, merging."""
        flow, has = FlowLayout(gap=Space.SMALL), self.holdings
        for button in (has.correct, has.give, has.give_level, self.merging.merge):
            flow.addWidget(button)
        return flow

    def _connect(self) -> None:
        self.to_counter.clicked.connect(self._to_counter)
        self.edit.clicked.connect(self._edit)
        for part in (self.holdings, self.history, self.cards, self.merging):
            part.changed.connect(self.changed)
        self.merging.details_wanted.connect(self.details_wanted)
        self.agreements.changed.connect(lambda _detail: self.changed.emit())

    @cached_property
    def form(self) -> EditForm:
        """Made when it is first wanted, so that the till starts without it."""
        form = EditForm(self._desk)
        form.left.connect(self._leave_form)
        form.saved.connect(self._form_saved)
        form.existing_wanted.connect(self._show_twin)
        self._stack.insertWidget(_Scene.EDIT, form)
        return form

    @property
    def customer(self) -> int | None:
        """Who is shown."""
        return None if self._detail is None else self._detail.view.customer

    @property
    def editing(self) -> bool:
        """Whether something may be typed that is not saved yet."""
        return self._stack.currentIndex() == _Scene.EDIT

    def show_nobody(self) -> None:
        """Say how to see a customer."""
        self._detail = None
        self._nobody.say(
            "user",
            self.tr("Nobody chosen"),
            self.tr("Choose a customer on the left to see everything here."),
        )
        self._stack.setCurrentIndex(_Scene.NOBODY)

    def show_detail(self, detail: CustomerDetail) -> None:
        """Show a customer; an open form for the same one stays open."""
        same = detail.view.customer == self.customer
        self._detail = detail
        self._identity.show_detail(detail)
        self.holdings.show_view(detail.view)
        self.merging.show_view(detail.view)
        self.history.show_detail(detail)
        self.cards.show_detail(detail)
        self.agreements.show_detail(detail)
        if not (same and self.editing):
            self._stack.setCurrentIndex(_Scene.DETAIL)
        if not same:
            scroll = self._stack.widget(_Scene.DETAIL)
            assert isinstance(scroll, QScrollArea)
            scroll.verticalScrollBar().setValue(0)

    def show_rights(self) -> None:
        """Paint anew what depends on who is signed in."""
        if self._detail is not None:
            self.history.show_detail(self._detail)

    def take_scan(self, token: str) -> bool:
        """Let an open question about a card take a blank one."""
        return self._stack.currentIndex() == _Scene.DETAIL and self.cards.take_scan(token)

    def _dress_detail(self) -> None:
        """The scroll bar stands in the edge of the panel, not in the room of the content."""
        look = theme.current()
        edge = look.px(Space.LARGE)
        self.body.setContentsMargins(edge, edge, look.px(Space.SMALL), edge)

    def _to_counter(self) -> None:
        if self.customer is not None:
            self.customer_wanted.emit(self.customer)

    def _edit(self) -> None:
        if self._detail is not None:
            self._stack.setCurrentWidget(self.form)
            self.form.begin(self._detail)

    def _leave_form(self) -> None:
        self._stack.setCurrentIndex(_Scene.DETAIL)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _form_saved(self) -> None:
        self._leave_form()
        self.changed.emit()

    def _show_twin(self, customer: int) -> None:
        self._leave_form()
        self.details_wanted.emit(customer)
