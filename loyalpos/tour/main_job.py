"""The main job of a till, from the first start to a taken-back reward, as a list of steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from loyalpos.domain.shop.shop import Theme
from loyalpos.tour.stage import Stage
from loyalpos.ui.dialogs.camera import CameraSheet

SHOP = "Koffie & Zo"
OWNER = "Rosa Visser"
CUSTOMER = "Åse Bjørnstad"
PHONE = "+47 412 34 567"
GOAL = 9
DIALOG_MS = 50
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True, slots=True)
class Step:
    """A name, which is also the picture's, and what is done."""

    name: str
    play: Callable[[], None]


class MainJob:
    """The steps, played on a stage whose folder has no shop yet."""

    def __init__(self, stage: Stage, out: Path) -> None:
        self._stage = stage
        self._out = out
        self._card = out / "card.png"

    def steps(self) -> tuple[Step, ...]:
        """Return all steps in order."""
        return (
            Step("first-start", self._start),
            Step("shop", self._name_shop),
            Step("program", self._choose_program),
            Step("counter", self._finish_wizard),
            Step("register", self._fill_register_sheet),
            Step("card", self._save_customer),
            Step("card-picture", self._save_card_picture),
            Step("camera", self._read_card_back),
            Step("first-stamp", self._stamp),
            Step("again", self._ask_again),
            Step("undone", self._undo_stamp),
            Step("full", self._stamp_to_full),
            Step("redeemed", self._redeem),
            Step("redeem-undone", self._undo_redeem),
            Step("dark", self._go_dark),
            Step("customers", lambda: self._go_to(2, "customer-table")),
            Step("programs", lambda: self._go_to(3, "new-program")),
            Step("settings", lambda: self._go_to(4, "settings")),
            Step("light", self._go_light),
        )

    def _start(self) -> None:
        self._stage.app.start()
        self._stage.find("wizard")

    def _name_shop(self) -> None:
        self._stage.press(Qt.Key.Key_Return)
        self._stage.find("shop-name")
        self._stage.fill("shop-name", SHOP)
        self._stage.fill("owner-name", OWNER)

    def _choose_program(self) -> None:
        self._stage.press(Qt.Key.Key_Return)

    def _finish_wizard(self) -> None:
        while self._stage.is_visible("wizard"):
            self._stage.press(Qt.Key.Key_Return)
        self._stage.find("counter")

    def _fill_register_sheet(self) -> None:
        self._stage.press(Qt.Key.Key_F3)
        self._stage.fill("register-name", CUSTOMER)
        self._stage.fill("register-phone", PHONE)
        self._stage.click(self._stage.find("register-agree-membership"))

    def _save_customer(self) -> None:
        self._stage.press(Qt.Key.Key_Return)
        self._stage.find("card-face")

    def _save_card_picture(self) -> None:
        self._card.unlink(missing_ok=True)
        QTimer.singleShot(DIALOG_MS, self._choose_file)  # the dialog is modal: it is waited for
        self._stage.click(self._stage.find("handout-picture"))
        self._stage.wait_for("the card's picture", self._card.exists)
        self._stage.come_back()
        self._stage.click(self._stage.find("handout-done"))
        self._stage.wait_until_gone("card-handout")

    def _choose_file(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(DIALOG_MS, self._choose_file)
            return
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(name, QLineEdit)
        name.setText(str(self._card.absolute()))
        dialog.accept()

    def _read_card_back(self) -> None:
        self._stage.press(Qt.Key.Key_Escape)
        self._stage.wait_until_gone("customer")
        self._stage.press(Qt.Key.Key_F4)
        sheet = self._stage.find("camera-sheet")
        assert isinstance(sheet, CameraSheet)
        sheet.camera.listen()
        sheet.camera.sink.setVideoFrame(QVideoFrame(QImage(str(self._card))))
        self._stage.find("customer")

    def _stamp(self) -> None:
        self._stage.press(Qt.Key.Key_Return)
        self._wait_for_stamps(1)

    def _ask_again(self) -> None:
        self._stage.press(Qt.Key.Key_Return)
        self._stage.find("purchase-question")

    def _undo_stamp(self) -> None:
        self._stage.press(Qt.Key.Key_Escape)
        self._stage.press(Qt.Key.Key_Z, _CONTROL)
        self._wait_for_stamps(0)

    def _stamp_to_full(self) -> None:
        for count in range(1, GOAL + 1):
            self._stage.clock.pass_by(timedelta(days=2))
            self._stage.press(Qt.Key.Key_Return)
            self._wait_for_stamps(count)

    def _redeem(self) -> None:
        self._stage.clock.pass_by(timedelta(days=2))
        self._stage.press(Qt.Key.Key_F8)
        self._wait_for_stamps(0)

    def _undo_redeem(self) -> None:
        self._stage.press(Qt.Key.Key_Z, _CONTROL)
        self._wait_for_stamps(GOAL)

    def _go_dark(self) -> None:
        self._stage.choose_theme(Theme.DARK)

    def _go_light(self) -> None:
        self._stage.choose_theme(Theme.LIGHT)
        self._stage.press(Qt.Key.Key_1, _ALT)

    def _go_to(self, place: int, name: str) -> None:
        self._stage.press(Qt.Key(Qt.Key.Key_0 + place), _ALT)
        self._stage.find(name)

    def _wait_for_stamps(self, count: int) -> None:
        self._stage.wait_for(f"{count} stamps", lambda: self._stage.stamps() == count)
