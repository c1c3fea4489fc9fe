"""What a person does on the customers page, and what they see."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from loyalpos.services.view.customer_view import CustomerDetail
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.customers import CustomersPage

Register = Callable[..., int]
PHONE = "06 12345678"


def show(page: CustomersPage) -> CustomersPage:
    page.show()
    page.activateWindow()
    QApplication.processEvents()
    return page


def names(page: CustomersPage) -> list[str]:
    return [row.name for row in page.list.rows.rows]


def texts(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(
        label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)
    )


def button(page: CustomersPage, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def press(page: CustomersPage, name: str) -> None:
    button(page, name).click()
    QApplication.processEvents()


def detail_of(desk: Desk, customer: int) -> CustomerDetail:
    return desk.shop.find.detail(customer)


def fill(page: CustomersPage, name: str, text: str) -> None:
    line = page.findChild(QLineEdit, name)
    assert isinstance(line, QLineEdit)
    line.clear()
    QTest.keyClicks(line, text)
