"""Sizes, names and room: on the smallest screen, with longer texts, in both themes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from corner_cafe import OWNER, FakeClock
from counter_steps import button, scan_line, settle
from pseudo_language import cut_off
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QWidget,
)

from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.shop.shop import Item
from loyalpos.domain.shop.shop import Theme as Choice
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.card_view import NoticeKind, ScanNotice
from loyalpos.services.view.customer_view import Registered
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.counter import CounterPage
from loyalpos.ui.widgets.search_field import SearchField
from loyalpos.ui.widgets.toast import Toasts

RAIL = 88
SMALLEST = (1024 - RAIL, 600)
SIZES = [SMALLEST, (1280 - RAIL, 800), (1920 - RAIL, 1080)]
LEAST_TARGET = 48


@pytest.fixture
def busy_card(desk: Desk, sanne: Registered, clock: FakeClock) -> int:
    """Return a customer with a full card, points and a history, in a shop with items."""
    customer = sanne.view.customer
    items = tuple(Item(0, name, 320) for name in ("Coffee", "Latte", "Bagel"))
    desk.shop.settings.set_items(new_act(), OWNER, items)
    for _ in range(5):
        clock.forward(days=1)
        desk.shop.till.stamp(new_act(), OWNER, Purchase(customer, 2, 1990))
    clock.forward(seconds=5)
    return customer


def show(page: CounterPage, size: tuple[int, int]) -> None:
    page.resize(*size)
    settle()
    settle()


def parts(page: CounterPage, kind: type[QWidget]) -> list[QWidget]:
    return [part for part in page.findChildren(kind) if part.isVisible()]


def clipped(page: CounterPage) -> list[str]:
    """Name what does not fit: labels that lack room, and parts outside of the page."""
    bad = []
    for part in parts(page, QWidget):
        corner = part.mapTo(page, QPoint(0, 0))
        inside = page.rect().contains(part.rect().translated(corner))
        inside_scroll = any(isinstance(above, QAbstractScrollArea) for above in _above(part, page))
        if not inside and not inside_scroll:
            bad.append(f"outside: {part.objectName() or type(part).__name__}")
    return bad + cut_off(page)


def _above(part: QWidget, page: QWidget) -> Iterator[QWidget]:
    above = part.parentWidget()
    while above is not None and above is not page:
        yield above
        above = above.parentWidget()


def scrolls(page: CounterPage) -> list[str]:
    return [
        area.objectName() or type(area).__name__
        for area in page.findChildren(QAbstractScrollArea)
        if area.isVisible() and area.verticalScrollBar().maximum() > 0
    ]


def show_state(page: CounterPage, state: str, customer: int) -> None:
    match state:
        case "idle":
            page.clear()
        case "customer":
            page.show_customer(customer)
        case "question":
            page.show_customer(customer)
            page.print_card()
        case _:
            page._show_notice(ScanNotice(NoticeKind(state), customer=customer, text="x"))


STATES = ["idle", "customer", "question", *(kind.value for kind in NoticeKind)]


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_cut_and_nothing_scrolls(
    page: CounterPage, busy_card: int, state: str, size: tuple[int, int]
) -> None:
    show_state(page, state, busy_card)
    show(page, size)
    assert clipped(page) == []
    assert scrolls(page) == []


@pytest.mark.parametrize("state", STATES)
def test_nothing_is_cut_when_texts_are_longer(
    long_texts: None, desk: Desk, request: pytest.FixtureRequest, busy_card: int, state: str
) -> None:
    page = request.getfixturevalue("page")
    assert isinstance(page, CounterPage)
    show_state(page, state, busy_card)
    show(page, SMALLEST)
    assert clipped(page) == []
    assert scrolls(page) == []
    overlapping = [
        (one.objectName(), other.objectName())
        for one in parts(page, QAbstractButton)
        for other in parts(page, QAbstractButton)
        if one is not other
        and one.parentWidget() is other.parentWidget()
        and one.geometry().intersects(other.geometry())
    ]
    assert overlapping == []


@pytest.mark.parametrize("state", STATES)
def test_every_target_is_large_enough(page: CounterPage, busy_card: int, state: str) -> None:
    show_state(page, state, busy_card)
    show(page, SMALLEST)
    targets = [*parts(page, QAbstractButton), *parts(page, QLineEdit), *parts(page, SearchField)]
    targets.remove(scan_line(page))  # its frame takes presses for it
    assert targets
    small = {
        target.objectName(): (target.width(), target.height())
        for target in targets
        if min(target.width(), target.height()) < LEAST_TARGET
    }
    assert small == {}


@pytest.mark.parametrize("state", STATES)
def test_everything_that_takes_the_focus_has_names(
    page: CounterPage, busy_card: int, state: str
) -> None:
    show_state(page, state, busy_card)
    show(page, SMALLEST)
    nameless = [
        type(part).__name__
        for kind in (QAbstractButton, QLineEdit)
        for part in parts(page, kind)
        if not (part.accessibleName() and part.objectName())
    ]
    assert nameless == []


def test_a_press_beside_the_text_of_the_scan_field_is_for_it(
    page: CounterPage, busy_card: int
) -> None:
    page.show_customer(busy_card)
    button(page, "customer-open").setFocus()
    (frame,) = parts(page, SearchField)
    QTest.mouseClick(frame, Qt.MouseButton.LeftButton, pos=QPoint(6, 6))
    assert scan_line(page).hasFocus()


def test_no_part_is_ever_a_window_of_its_own(
    page: CounterPage, desk: Desk, busy_card: int, clock: FakeClock
) -> None:
    """A window that flashes up takes the focus, and with it every key."""
    toasts = Toasts(page)
    desk.notices.toast_wanted.connect(lambda words, tone, undo: toasts.say(words, tone, undo=undo))
    shown: list[QWidget] = []
    watch = WindowWatch(shown)
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    page.show_customer(busy_card)
    clock.forward(minutes=2)
    page.stamp()
    page.stamp()
    page.clear()
    page.show_customer(busy_card)
    settle()
    application.removeEventFilter(watch)
    assert shown == []
    assert page.isActiveWindow()


class WindowWatch(QObject):
    """Writes down every widget that is shown as a window."""

    def __init__(self, shown: list[QWidget]) -> None:
        super().__init__()
        self._shown = shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and event.type() == QEvent.Type.Show and watched.isWindow():
            self._shown.append(watched)
        return False


def test_a_change_of_the_theme_keeps_the_air(page: CounterPage, busy_card: int) -> None:
    page.show_customer(busy_card)
    show(page, SMALLEST)
    theme.current().choose(Choice.DARK)
    settle()
    settle()
    assert clipped(page) == []
    assert scrolls(page) == []
