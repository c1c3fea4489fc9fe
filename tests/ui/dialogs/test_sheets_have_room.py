"""Sheets on a small window, with texts a third longer than the English ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from loyalpos.domain.customer import Details, Purpose, Registration
from loyalpos.services.act import new_act
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.blank_cards import BlankCards
from loyalpos.ui.dialogs.camera import CameraSheet
from loyalpos.ui.dialogs.card_handout import CardHandout
from loyalpos.ui.dialogs.register import RegisterSheet
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.sheet import Sheet
from loyalpos.ui.words import consent_texts

LONGER = 0.35

Opener = Callable[[Desk, QWidget], Sheet]


class LongTexts(QTranslator):
    """A language whose every text is longer by a third."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        more = int(len(text) * LONGER)
        return f"{text} {('mehr ' * more)[: max(more - 1, 0)]}".rstrip()

    def isEmpty(self) -> bool:  # noqa: N802  (a name of Qt)
        return False


@pytest.fixture
def long_texts(look: object) -> Iterator[None]:
    translator = LongTexts()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def register_filled(desk: Desk, room: QWidget) -> Sheet:
    sheet = RegisterSheet(desk, desk.shop.enrol.blank_cards(1)[0].token, room)
    sheet.form.birthday.line.insert("24-12")
    sheet.form.birthday.edited.emit("24-12")
    sheet.form.name.set_text("Ada")
    sheet.bottom.save.click()
    return sheet


def handout_that_failed(desk: Desk, room: QWidget) -> Sheet:
    agreed = (consent_texts.agreement(Purpose.MEMBERSHIP),)
    made = desk.shop.enrol.register(new_act(), 1, Registration(Details("Ada"), agreed))
    assert made.card is not None
    sheet = CardHandout(desk, made.card, made.view, room)
    sheet._failed(OSError())
    return sheet


OPENERS: tuple[Opener, ...] = (
    lambda desk, room: RegisterSheet(desk, "", room),
    register_filled,
    handout_that_failed,
    BlankCards,
    lambda _desk, room: CameraSheet(room),
)
NAMES = ("register", "register filled", "handout", "blank cards", "camera")


@pytest.mark.usefixtures("long_texts")
@pytest.mark.parametrize("opener", OPENERS, ids=NAMES)
def test_nothing_is_clipped_on_a_small_window(
    qtbot: QtBot, desk: Desk, room: QWidget, opener: Opener
) -> None:
    room.resize(1024, 600)
    sheet = opener(desk, room)
    sheet.open()
    qtbot.waitUntil(lambda: sheet.height() == 600)
    qtbot.waitUntil(lambda: not clipped(sheet), timeout=2000)
    scroll = sheet.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    inside = scroll.widget()
    assert inside is not None
    assert inside.width() <= scroll.viewport().width()
    assert scroll.height() >= 150
    sheet.dismiss()


def clipped(sheet: Sheet) -> list[str]:
    """The texts that have less room than they need."""
    labels = [
        label.text()
        for label in sheet.findChildren(QLabel)
        if label.isVisible()
        and (
            label.height() < label.heightForWidth(label.width())
            or label.width() < widest_word(label)
        )
    ]
    buttons = [
        button.text()
        for button in sheet.findChildren(Button)
        if button.isVisible() and button.width() < button.sizeHint().width()
    ]
    return labels + buttons


def widest_word(label: QLabel) -> int:
    words = label.text().split() or [""]
    return max(label.fontMetrics().horizontalAdvance(word) for word in words)


def test_what_enter_asks_for_is_scrolled_into_sight(
    qtbot: QtBot, desk: Desk, room: QWidget
) -> None:
    room.resize(1024, 600)
    sheet = RegisterSheet(desk, "", room)
    sheet.open()
    qtbot.waitUntil(lambda: sheet.height() == 600)
    sheet.form.birthday.line.insert("24-12")
    sheet.form.birthday.edited.emit("24-12")
    sheet.form.name.set_text("Ada")
    sheet.consents.choices[Purpose.MEMBERSHIP].setChecked(True)
    sheet.bottom.save.click()
    asked = sheet.consents.choices[Purpose.BIRTHDAY]
    assert asked.hasFocus()
    assert asked.visibleRegion().boundingRect() == asked.rect()
