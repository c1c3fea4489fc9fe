"""``loyalpos pictures --out DIR``: every screen as a picture, on a sample shop.

For whoever changes a screen: look at all of them before and after, in both themes and all sizes.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TextIO, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel

from loyalpos.domain.shop.shop import LANGUAGES, Theme
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import open_shop
from loyalpos.services.sample import SampleSize, write_sample
from loyalpos.services.view.customer_view import CustomerRow
from loyalpos.tour import use_a_screen_if_there_is_one
from loyalpos.tour.stage import Stage
from loyalpos.ui import gallery, languages
from loyalpos.ui.words import formats, sample_words

T = TypeVar("T")

SIZES = {"small": QSize(1024, 600), "usual": QSize(1280, 800), "large": QSize(1920, 1080)}
CUSTOMERS = SampleSize(customers=120, days=60)
_ALT = Qt.KeyboardModifier.AltModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


def main(arguments: Sequence[str], out: TextIO) -> int:
    """Write the pictures and print how many."""
    parser = argparse.ArgumentParser(prog="loyalpos pictures", description="Picture every screen.")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--size", choices=SIZES, action="append", help="all when left out")
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    chosen = parser.parse_args(arguments)
    use_a_screen_if_there_is_one()
    made = 0
    with tempfile.TemporaryDirectory() as folder:
        shop = Path(folder) / "shop"
        _write_shop(shop, chosen.language)
        for size in chosen.size or SIZES:
            target = chosen.out / size
            target.mkdir(parents=True, exist_ok=True)
            made += _Round(shop, SIZES[size], target).play()
    widgets = chosen.out / "widgets"
    widgets.mkdir(parents=True, exist_ok=True)
    made += len(gallery.render(widgets))
    print(f"{made} pictures", file=out)
    return 0


def _write_shop(folder: Path, language: str) -> None:
    application = QApplication.instance() or QApplication(["loyalpos"])
    assert isinstance(application, QApplication)
    languages.speak(application, language)
    write_sample(folder, CUSTOMERS, formats.utc_now(), sample_words.premises())
    shop = open_shop(folder, formats.utc_now)
    profile = replace(shop.settings.profile(), language=language, sample=False)
    shop.settings.change_profile(new_act(), 1, profile)
    shop.close()


class _Round:
    """All screens at one size, first light, then dark."""

    def __init__(self, shop: Path, size: QSize, out: Path) -> None:
        self._out = out
        self._made = 0
        self._theme = Theme.LIGHT
        self._stage = Stage(shop, size)

    def play(self) -> int:
        """Take the pictures; return how many."""
        self._stage.app.start()
        self._stage.find("counter")
        for self._theme in (Theme.LIGHT, Theme.DARK):
            self._stage.choose_theme(self._theme)
            self._counter()
            self._sheets()
            self._pages()
        self._stage.close()
        return self._made

    def _counter(self) -> None:
        self._stage.press(Qt.Key.Key_1, _ALT)
        self._take("counter-idle")
        self._serve(lambda row: row.ready == 0 and row.balance > 4 and bool(row.name))
        self._take("counter-customer")
        self._serve(lambda row: row.ready > 0 and bool(row.name))
        self._take("counter-reward-ready")
        self._stage.press(Qt.Key.Key_Escape)
        self._stage.type("jan")
        self._stage.find("results")
        self._take("counter-search")
        self._stage.press(Qt.Key.Key_Escape)
        self._stage.scan("LPVB" + "BCDFGHJKLNPRSTVX" * 2)
        self._stage.find("notice")
        self._take("counter-unknown-card")
        self._stage.press(Qt.Key.Key_Escape)

    def _sheets(self) -> None:
        for key, name in (
            (Qt.Key.Key_F3, "register"),
            (Qt.Key.Key_F4, "camera-sheet"),
            (Qt.Key.Key_F1, "keys-help"),
        ):
            self._stage.press(key)
            self._stage.find(name)
            self._take(name)
            self._stage.press(Qt.Key.Key_Escape)
            self._stage.wait_until_gone(name)
        self._stage.press(Qt.Key.Key_L, _CONTROL)
        self._stage.click(self._stage.find("person-1"))
        self._stage.find("counter")

    def _pages(self) -> None:
        self._stage.press(Qt.Key.Key_2, _ALT)
        row = self._row(lambda row: row.balance > 4 and bool(row.name))
        assert self._stage.app.workplace is not None
        self._stage.app.workplace.show_details(row.customer)
        self._stage.find("detail-name")
        self._stage.settle()  # the cards and the history come after the name
        self._take("customers")
        self._stage.press(Qt.Key.Key_3, _ALT)
        self._take("programs")
        for name, back in (
            ("program-1", "program-back"),
            ("program-2", "program-back"),
            ("offer-4", "offer-back"),
            ("promotion-1", "promotion-back"),
            ("level-1", "levels-back"),
        ):
            self._stage.find(name).setFocus()  # which scrolls to it
            self._stage.press(Qt.Key.Key_Space)
            self._stage.find(back)
            self._take(f"edit-{name}")
            self._stage.click(self._stage.find(back))
        self._stage.press(Qt.Key.Key_4, _ALT)
        for category in (
            "shop",
            "look",
            "scanner",
            "cards",
            "items",
            "people",
            "rules",
            "data",
            "about",
        ):
            self._stage.click(self._stage.find(f"side-{category}"))
            self._take(f"settings-{category}")

    def _serve(self, wanted: Callable[[CustomerRow], bool]) -> None:
        assert self._stage.app.workplace is not None
        row = self._row(wanted)
        self._stage.app.workplace.show_customer(row.customer)
        self._stage.wait_for(row.name, lambda: self._name_shown() == row.name)

    def _name_shown(self) -> str:
        name = self._stage.find("customer-name")
        assert isinstance(name, QLabel)
        return name.text()

    def _row(self, wanted: Callable[[CustomerRow], bool]) -> CustomerRow:
        desk = self._stage.app.desk
        assert desk is not None
        found = self._ask(lambda: desk.shop.find.search("", CUSTOMERS.customers)).rows
        return next(row for row in found if wanted(row))

    def _ask(self, work: Callable[[], T]) -> T:
        """Ask the shop on its own thread and wait for the answer."""
        desk = self._stage.app.desk
        assert desk is not None
        answers: list[T] = []
        desk.do(work, answers.append)
        self._stage.wait_for("an answer", lambda: answers)
        return answers[0]

    def _take(self, name: str) -> None:
        self._stage.settle()
        self._stage.take_picture(self._out / f"{name}-{self._theme.value}.png")
        self._made += 1
