"""A purchase that earns nothing is a visit all the same, and the till says why nothing came."""

from __future__ import annotations

from dataclasses import replace

from corner_cafe import COFFEE, COFFEE_CARD, OWNER
from counter_steps import Heard, texts
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from loyalpos.domain.program.earning import Earning, Per
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.customer_view import Registered
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.counter import CounterPage


def test_what_is_below_the_minimum_is_noted_and_says_why(
    page: CounterPage, desk: Desk, sanne: Registered, heard: Heard
) -> None:
    draft = replace(COFFEE_CARD, earning=Earning(Per.VISIT, minimum=500))
    desk.shop.programs.change(new_act(), OWNER, COFFEE, draft)
    page.show_customer(sanne.view.customer)
    line = page.findChild(QLineEdit, "amount")
    assert line is not None
    line.setFocus()
    QTest.keyClicks(line, "4,20")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert heard.last.replace("\u00a0", " ") == (
        "Visit of Sanne noted. No stamp on Coffee card: € 4,20 is below the minimum of € 5,00."
        " No points on Points: € 4,20 is not enough; one is given for € 10,00."
    )
    assert "Visit" in texts(page).split("\n")
    assert desk.shop.till.open(sanne.view.customer).visits == 1
