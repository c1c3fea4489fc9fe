"""Data: which file is open, how large it is, and whether it still says what was booked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from loyalpos.domain.shop.staff import Role
from loyalpos.paths import ShopFolder
from loyalpos.services.checks import CheckReport
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.settings.category import Category
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.widgets.label import Label, caption, sub
from loyalpos.ui.widgets.panel import HairLine
from loyalpos.ui.words import formats


@dataclass(frozen=True, slots=True)
class Sizes:
    """Bytes on the disk, and the number of backups."""

    file: int
    backups: int
    backup_count: int


class DataCategory(Category):
    """Nothing here is ever sent anywhere."""

    key = "data"
    least = Role.MANAGER

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Data"),
            self.tr("Everything the till knows is in one file on this computer."),
        )
        self._file = desk.shop.file.path
        self.folder, self.sizes, self.backups, self.checked = Label(), Label(), Label(), Label()
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(theme.current().px(Space.WIDE))
        self._facts.setVerticalSpacing(theme.current().px(Space.BASE))
        self._facts.setColumnStretch(1, 1)
        for words, fact, name in (
            (self.tr("File"), self.folder, "file"),
            (self.tr("Size"), self.sizes, "size"),
            (self.tr("Backups"), self.backups, "backups"),
            (self.tr("Last check"), self.checked, "checked"),
        ):
            self._add_fact(words, fact, name)
        self.folder.setText(str(self._file))
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.checked.setText(self.tr("When the shop was opened: the newest entries are intact"))
        self.body.addLayout(self._facts)
        self.body.addWidget(HairLine())
        self._add_buttons()
        self.report = Banner(name="report")
        self.report.acted.connect(self._rebuild)
        self.body.addWidget(self.report)
        self.body.addStretch(1)

    def reload(self) -> None:
        self.desk.do(lambda: _measured(self._file), self._show_sizes)

    def guarded(self) -> Iterable[QWidget]:
        return (self.check,)

    def _add_fact(self, words: str, fact: Label, name: str) -> None:
        row = self._facts.rowCount()
        fact.setObjectName(name)
        self._facts.addWidget(caption(words), row, 0, Qt.AlignmentFlag.AlignTop)
        self._facts.addWidget(fact, row, 1)

    def _add_buttons(self) -> None:
        self.open_folder = Button(self.tr("Open the folder"), icon="folder", height=Height.CONTROL)
        self.open_folder.setObjectName("open-folder")
        self.open_folder.clicked.connect(self._open)
        self.check = Button(self.tr("Check the file"), icon="shield", height=Height.CONTROL)
        self.check.setObjectName("check-file")
        self.check.clicked.connect(self._check)
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(Space.BASE))
        row.addWidget(self.check)
        row.addWidget(self.open_folder)
        row.addWidget(sub(self.tr("A check reads every entry; the till waits for it.")), 1)
        self.body.addLayout(row)

    def _show_sizes(self, sizes: Sizes) -> None:
        locale = QLocale()
        self.sizes.setText(locale.formattedDataSize(sizes.file))
        number = sizes.backup_count
        count = self.tr("%n backup(s), {size}", "", number)
        self.backups.setText(
            count.format(size=locale.formattedDataSize(sizes.backups))
            if number
            else self.tr("None yet. Copy the folder now and then, when the till is closed.")
        )

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent)))

    def _check(self) -> None:
        self.check.set_busy(True)
        self.report.say("")
        self.desk.do(self.desk.shop.checks.all, self._show_report, self._not_checked)

    def _not_checked(self, problem: Exception) -> None:
        self.check.set_busy(False)
        self.desk.notices.problem(problem)

    def _show_report(self, report: CheckReport) -> None:
        self.check.set_busy(False)
        time = formats.clock_time(self.desk.clock())
        self.checked.setText(self.tr("Today at {time}").format(time=time))
        wrong = report.wrong_sums
        if report.good:
            self.report.set_tone(Tone.PRIMARY)
            self.report.say(
                self.tr("Every entry is as it was booked, and all sums agree with them."),
                self.tr("The file is in order."),
            )
        elif report.broken_at is None and not report.damage and report.schema_as_expected:
            self.report.set_tone(Tone.GOLD, "alert")
            self.report.say(
                self.tr("%n sum(s) differ from the entries they are made of.", "", wrong),
                self.tr("The entries are intact."),
                self.tr("Add up again"),
            )
        else:
            self.report.set_tone(Tone.DANGER)
            self.report.say(
                self.tr(
                    "Close the till, keep this file aside, and restore the newest good backup."
                ),
                self.tr("The file is not as it was booked."),
            )

    def _rebuild(self) -> None:
        self.desk.do(self.desk.shop.checks.rebuild, lambda _wrong: self._check())


def _measured(file: Path) -> Sizes:
    """Look at the disk: the file with its journal, and the backups beside it."""
    parts = [part for part in file.parent.glob(f"{file.name}*") if part.is_file()]
    folder = ShopFolder(file.parent).backups
    backups = [part for part in folder.glob("*.db") if part.is_file()] if folder.is_dir() else []
    return Sizes(
        sum(part.stat().st_size for part in parts),
        sum(part.stat().st_size for part in backups),
        len(backups),
    )
