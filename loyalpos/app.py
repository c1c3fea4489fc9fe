"""Builds everything, starts it and stops it: the only module that knows all rooms."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from loyalpos.domain.shop.shop import ShopProfile, TillSettings
from loyalpos.domain.shop.staff import StaffMember
from loyalpos.paths import ShopFolder, chosen_folder_note, default_data_folder
from loyalpos.services.usual_folder import remember, remembered
from loyalpos.ui import languages, theme
from loyalpos.ui.day_turn import DayTurn
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.lock import LockScene
from loyalpos.ui.front_door import FrontDoor, Opened
from loyalpos.ui.idle_watch import IdleWatch
from loyalpos.ui.lane import Lane, ThreadLane
from loyalpos.ui.news import News
from loyalpos.ui.notices import Notices
from loyalpos.ui.scan_filter import ScanFilter, TakesScans
from loyalpos.ui.session import Session
from loyalpos.ui.sounds import Sounds
from loyalpos.ui.window import Window
from loyalpos.ui.words import formats
from loyalpos.ui.workplace import Workplace

log = logging.getLogger(__name__)

CHECKPOINT_AFTER_MS = 500  # of quiet: a stamp never waits for a checkpoint
LOG_BYTES = 500_000


class App(QObject):
    """The program: opens a shop, shows it, and closes it in order.

    ``usable`` is emitted when the counter takes work.
    """

    usable = Signal()

    def __init__(
        self,
        folder: Path,
        clock: Callable[[], datetime] = formats.utc_now,
        lanes: Callable[[str], Lane] = ThreadLane,
        note: Path | None = None,
    ) -> None:
        """``note`` remembers for the next start which folder the shop is in."""
        super().__init__()
        self.window = Window()
        self.workplace: Workplace | None = None
        self.desk: Desk | None = None
        self.scans = ScanFilter(self)
        self.sounds = Sounds(self)
        self._clock = clock
        self._lane = lanes("data")
        self._search_lane = lanes("search")
        self._note = note
        self._door = FrontDoor(
            folder,
            clock,
            (self._lane, self._search_lane),
            self.window,
            expected=note is not None and remembered(note) == folder.absolute(),
        )
        self._door.opened.connect(self._open)
        self._lock: LockScene | None = None
        self._closed = False
        self._idle = IdleWatch(self)
        self._idle.left_alone.connect(self.lock)
        self._day_turn = DayTurn(self)
        self._quiet = QTimer(self, singleShot=True, interval=CHECKPOINT_AFTER_MS)
        self._quiet.timeout.connect(self._checkpoint)
        self.window.closing.connect(self.close)
        self.scans.scanned.connect(self._scanned)

    def start(self) -> None:
        """Show the window, then open the shop, or the wizard where there is none."""
        languages.speak(_application(), languages.system_language())
        self._door.arrive()
        self.window.appear()
        self.scans.listen_to(self.window.windowHandle())

    def lock(self) -> None:
        """Cover the work, which stays as it is, until someone signs in."""
        if self.desk is None or self._lock is not None:
            return
        desk = self.desk
        scene = LockScene(desk)
        scene.signed_in.connect(self._signed_in)
        self._lock = scene
        self.window.show_scene(scene)
        desk.do(desk.shop.staff.all, scene.show_people)

    def close(self) -> None:
        """Finish all work and close the shop; once is enough."""
        if self._closed:
            return
        self._closed = True
        self._idle.stop()
        self._quiet.stop()
        self._day_turn.stop()
        self.scans.close()
        self.sounds.close()
        desk, shop = self.desk, self._door.shop
        self.desk = None
        if desk is not None:
            desk.find.interrupt()
        self._search_lane.close(desk.find.close if desk is not None else _nothing)
        self._lane.close(shop.close if shop is not None else _nothing)
        self._door.leave()

    def caught(
        self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        """Take what nothing else took: a bug is told and logged, and the till goes on."""
        if self.desk is not None and isinstance(problem, Exception):
            self.desk.notices.problem(problem)
        else:
            sys.__excepthook__(kind, problem, trace)

    def _scanned(self, text: str) -> None:
        """Give a scan to the scene that is shown; a locked till understands none."""
        scene: object = self.window.scene()
        if isinstance(scene, TakesScans):
            scene.take_scan(text)

    def _open(self, opened: Opened) -> None:
        self.desk = Desk(
            shop=opened.shop,
            profile=opened.profile,
            find=opened.find,
            lane=self._lane,
            search_lane=self._search_lane,
            news=News(),
            notices=Notices(),
            session=Session(opened.people[0]),
            clock=self._clock,
        )
        self.desk.notices.sound_wanted.connect(self.sounds.play)
        self.desk.news.changed.connect(lambda _changes: self._quiet.start())
        self._apply(opened.till)
        self._build(opened.profile)
        if any(person.has_pin for person in opened.people):
            self.lock()
        self._remember_folder(opened.profile)
        self.usable.emit()
        self._day_turn.follow(self.desk)

    def _remember_folder(self, profile: ShopProfile) -> None:
        note, folder = self._note, self._door.folder
        if note is not None and not profile.sample:
            self._lane.run(lambda: remember(note, folder), _nothing, self._told)

    def _build(self, profile: ShopProfile) -> None:
        assert self.desk is not None
        formats.set_region(profile.language, profile.country, profile.time_zone, profile.currency)
        languages.speak(_application(), profile.language)
        self.window.setWindowTitle(f"{profile.name} – LoyalPOS")
        workplace = Workplace(self.desk, self.scans)
        workplace.lock_wanted.connect(self.lock)
        workplace.look_changed.connect(self._look_changed)
        workplace.profile_changed.connect(self._profile_changed)
        if isinstance(self._lane, ThreadLane):
            self._lane.waiting_changed.connect(workplace.show_saving)
        self.workplace = workplace
        self.window.show_instead(workplace)
        workplace.go_to("counter")

    def _look_changed(self) -> None:
        assert self.desk is not None
        self.desk.do(self.desk.shop.settings.till, self._apply_change)

    def _apply_change(self, till: TillSettings) -> None:
        """Distances are fixed when the window is built, so that another scale builds it anew."""
        before = theme.current().scale
        self._apply(till)
        if theme.current().scale != before:
            self._profile_changed()

    def _apply(self, till: TillSettings) -> None:
        theme.current().choose(till.theme, scale=till.scale)
        self.sounds.set_volume(till.volume if till.sounds else 0)
        self.scans.set_gap(till.scanner_gap_ms)
        self._idle.watch(till.lock_after_seconds)

    def _profile_changed(self) -> None:
        assert self.desk is not None
        self.desk.do(self.desk.shop.settings.profile, self._rebuild)

    def _rebuild(self, profile: ShopProfile) -> None:
        assert self.desk is not None
        self.desk = replace(self.desk, profile=profile)
        self._day_turn.follow(self.desk)
        place = self.workplace.place() if self.workplace is not None else None
        self._build(profile)
        if self.workplace is not None and place is not None:
            self.workplace.return_to(place)

    def _signed_in(self, person: StaffMember) -> None:
        assert self.desk is not None
        assert self.workplace is not None
        if self._lock is None:
            return  # the tile was pressed twice
        lock, self._lock = self._lock, None
        self.desk.session.take_over(person)
        self.window.show_scene(self.workplace)
        self.window.drop_scene(lock)
        self.workplace.go_to("counter")

    def _told(self, problem: Exception) -> None:
        if self.desk is not None:
            self.desk.notices.problem(problem)

    def _checkpoint(self) -> None:
        if self.desk is not None:
            self._lane.run(self.desk.shop.checkpoint, _nothing, self._told)


def run(folder: Path | None) -> int:
    """Start the window on a shop's folder (the usual one when None); return the exit status."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("LoyalPOS")
    note = chosen_folder_note() if folder is None else None
    known = remembered(note) if note is not None else None
    chosen = folder or known or default_data_folder()
    _write_log(chosen)
    app = App(chosen, note=note)
    sys.excepthook = app.caught
    app.start()
    return application.exec()


def _write_log(folder: Path) -> None:
    logs = ShopFolder(folder).logs
    if not folder.is_dir():
        return  # nothing is made where a shop's disk may be missing
    try:
        logs.mkdir(exist_ok=True)
        handler = RotatingFileHandler(
            logs / "loyalpos.log", maxBytes=LOG_BYTES, backupCount=3, encoding="utf-8"
        )
    except OSError:
        return  # the folder's trouble is told when the shop is opened
    logging.basicConfig(
        level=logging.INFO, handlers=[handler], format="%(asctime)s %(levelname)s %(message)s"
    )


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


def _nothing(_result: object = None) -> None:
    """What follows work whose result nobody needs."""
