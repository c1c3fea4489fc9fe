"""``loyalpos --self-test``: does the program as it was installed do its main job here?

Everything real and nothing left behind: a new shop in a temporary folder, a card as a picture read
back, a full card, its reward, and the window painted once.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TextIO

from loyalpos import __version__
from loyalpos.domain.customer.customer import Details, Registration
from loyalpos.domain.program.program import ProgramDraft, StampRule
from loyalpos.domain.program.reward import Reward
from loyalpos.domain.sale.sale import Purchase, Shown
from loyalpos.domain.shop.shop import ShopProfile
from loyalpos.tour import use_a_screen_if_there_is_one

GOAL = 9
PATIENCE_MS = 30_000
_PROFILE = ShopProfile("Self-test", "NL", "EUR", "en", "Europe/Amsterdam")
_COFFEE = ProgramDraft(
    "Coffee card", "", "coffee", "#0E6B5C", StampRule(GOAL), Reward("a free coffee")
)


def main(out: TextIO) -> int:
    """Print a line for each thing tried; 0 when all of them worked, 1 at the first that did not."""
    use_a_screen_if_there_is_one()
    print(f"LoyalPOS {__version__}, Python {sys.version.split()[0]}", file=out)
    with tempfile.TemporaryDirectory() as folder:
        try:
            _versions(out)
            _main_job(Path(folder) / "shop", out)
            _window(Path(folder) / "shop", out)
        except Exception as problem:
            print(f"FAILED: {type(problem).__name__}: {problem}", file=out)
            return 1
    print("everything works", file=out)
    return 0


def _versions(out: TextIO) -> None:
    from PySide6 import __version__ as pyside
    from PySide6.QtCore import qVersion

    from loyalpos.services.checks import sqlite_in_use

    print(f"SQLite {sqlite_in_use()}, Qt {qVersion()}, PySide6 {pyside}", file=out)


def _main_job(folder: Path, out: TextIO) -> None:
    from loyalpos.devices.pictures import read_picture
    from loyalpos.paper.card_face import card_page
    from loyalpos.paper.raster import png
    from loyalpos.services.booking.act import new_act
    from loyalpos.services.opening import create_shop
    from loyalpos.services.view.card_view import CardView
    from loyalpos.ui import card_printing
    from loyalpos.ui.words.formats import utc_now

    shop = create_shop(folder, _PROFILE, "Owner", (_COFFEE,), utc_now)
    try:
        registered = shop.enrol.register(new_act(), 1, Registration(Details()))
        assert registered.card is not None, "no card was made"
        print("opened a new shop and registered a card", file=out)
        face = card_printing.face_of(_PROFILE.name, _COFFEE, registered.card)
        picture = png(card_page(face))
        assert read_picture(picture) == (registered.card.token,), "the card's picture is not read"
        print("read the card's QR code back from its picture", file=out)
        seen = shop.till.present(registered.card.token)
        assert isinstance(seen, CardView), "the card opens nobody"
        full = shop.till.stamp(new_act(), 1, Purchase(seen.customer, GOAL)).view
        assert len(full.vouchers) == 1, "a full card gives no voucher"
        voucher = full.vouchers[0].voucher
        used = Purchase(seen.customer, shown=Shown(card=True))
        given = shop.till.redeem(new_act(), 1, voucher, used).view
        assert not given.vouchers, "the voucher was not used up"
        print(f"stamped {GOAL} times and gave the reward", file=out)
        assert shop.checks.all().good, "the ledger does not check out"
    finally:
        shop.close()


def _window(folder: Path, out: TextIO) -> None:
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from loyalpos.app import App

    application = QApplication.instance() or QApplication(["loyalpos"])
    app = App(folder)
    loop = QEventLoop()
    app.usable.connect(loop.quit)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    app.start()
    loop.exec()
    assert app.workplace is not None, "the counter never came"
    assert not app.window.grab().isNull(), "the window paints nothing"
    app.window.close()
    application.processEvents()
    print("painted the counter", file=out)
