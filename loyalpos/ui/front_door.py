"""From a folder to an open shop: the wizard, the sample shop, and every reason not to open."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.domain.shop.shop import ShopProfile, TillSettings
from loyalpos.domain.shop.staff import StaffMember
from loyalpos.paths import ShopFolder
from loyalpos.services.booking.act import new_act
from loyalpos.services.customer.find import Find
from loyalpos.services.opening import Shop, create_shop, open_search, open_shop, shop_exists
from loyalpos.services.sample import SampleSize, write_sample
from loyalpos.ui.dialogs.new_shop import NewShop
from loyalpos.ui.dialogs.opening import OpeningScene, TroubleScene
from loyalpos.ui.lane import Lane
from loyalpos.ui.one_window import OneWindow
from loyalpos.ui.window import Window
from loyalpos.ui.words import sample_words

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opened:
    """What must be known before the counter can be built."""

    shop: Shop
    find: Find
    profile: ShopProfile
    till: TillSettings
    people: tuple[StaffMember, ...]


class FrontDoor(QObject):
    """Shows its scenes in the window until ``opened`` tells of an open shop."""

    opened = Signal(object)  # Opened

    def __init__(
        self,
        folder: Path,
        clock: Callable[[], datetime],
        lanes: tuple[Lane, Lane],
        window: Window,
        *,
        expected: bool = False,
    ) -> None:
        """Use the data lane and the search lane, in this order.

        ``expected``: a shop was there before, so that a missing one is trouble, not a first start.
        """
        super().__init__(window)
        self._folder = folder
        self._clock = clock
        self._lane, self._search_lane = lanes
        self._window = window
        self._expected = expected
        self._one: OneWindow | None = None
        self._new: NewShop | None = None
        self._shop: Shop | None = None

    def arrive(self) -> None:
        """Open the shop, or ask for one where there is none."""
        self._window.show_instead(OpeningScene())
        self._look()

    def leave(self) -> None:
        """Let another process take the folder."""
        if self._one is not None:
            self._one.release()
            self._one = None

    @property
    def folder(self) -> Path:
        """The folder that was opened, or is tried."""
        return self._folder

    @property
    def shop(self) -> Shop | None:
        """The shop that is open, to be closed on the data lane."""
        return self._shop

    def _look(self) -> None:
        folder = self._folder
        self._lane.run(lambda: shop_exists(folder), self._go_on, self._cannot_open)

    def _go_on(self, exists: bool) -> None:
        if exists:
            self._take_folder(self._open_there)
        elif self._new is not None:
            self._create(self._new)
        elif self._expected:
            self._cannot_open(Trouble(Ailment.FILE_MISSING))
        else:
            from loyalpos.ui.dialogs.wizard import Wizard  # for the first start only

            wizard = Wizard()
            wizard.finished.connect(self._create)
            wizard.sample_wanted.connect(self._open_sample)
            self._window.show_instead(wizard)

    def _create(self, new: NewShop) -> None:
        self._new = new  # kept until the shop is there, so that no answer is asked for twice

        def work(folder: Path) -> Shop:
            shop = create_shop(folder, new.profile, new.owner_name, new.programs, self._clock)
            if new.owner_pin:
                shop.staff.set_pin(new.act, 1, 1, new.owner_pin)
            return shop

        self._take_folder(work)

    def _open_sample(self, language: str) -> None:
        premises = sample_words.premises()  # here, where the language is spoken

        def work(folder: Path) -> Shop:
            if not shop_exists(folder):
                write_sample(folder, SampleSize(), self._clock(), premises)
            shop = self._open_there(folder)
            profile = replace(shop.settings.profile(), language=language)
            shop.settings.change_profile(new_act(), 1, profile)
            return shop

        self._folder = ShopFolder(self._folder).sample
        self._window.show_instead(OpeningScene(sample=True))
        self._take_folder(work)

    def _open_there(self, folder: Path) -> Shop:
        return open_shop(folder, self._clock)

    def _take_folder(self, work: Callable[[Path], Shop]) -> None:
        """Hold the folder against other processes, then open what is in it."""
        folder, one = self._folder, OneWindow(self._folder)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            one.hold()
        except OSError:
            self._cannot_open(Trouble(Ailment.FOLDER_NOT_WRITABLE))
            return
        except Trouble as problem:
            self._cannot_open(problem)
            return
        one.raise_wanted.connect(self._window.come_to_front)
        self._one = one
        self._lane.run(lambda: work(folder), self._shop_open, self._cannot_open)

    def _shop_open(self, shop: Shop) -> None:
        self._shop, self._new = shop, None
        folder, clock = self._folder, self._clock
        self._search_lane.run(
            lambda: open_search(folder, clock), self._search_open, self._cannot_open
        )

    def _search_open(self, find: Find) -> None:
        shop = self._shop
        if shop is None:
            return

        def first_look() -> Opened:
            settings = shop.settings
            return Opened(shop, find, settings.profile(), settings.till(), shop.staff.all())

        self._lane.run(first_look, self.opened.emit, self._cannot_open)

    def _cannot_open(self, problem: Exception) -> None:
        log.error("cannot open: %s", getattr(problem, "code", type(problem).__name__))
        self.leave()
        scene = TroubleScene(problem, self._folder)
        scene.again_pressed.connect(self._look)
        scene.folder_chosen.connect(self._look_elsewhere)
        self._window.show_instead(scene)

    def _look_elsewhere(self, folder: Path) -> None:
        self._folder, self._expected = folder, False
        self._look()
