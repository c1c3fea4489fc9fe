"""Scanner and camera: a test code, what arrives of it, and what to do about it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from loyalpos.devices.wedge import Reading
from loyalpos.domain.shop.shop import TillSettings
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.camera import CameraSheet
from loyalpos.ui.pages.settings.category import Category
from loyalpos.ui.pages.settings.scan_report import ReadOut, ScanReport, in_two_lines, report_of
from loyalpos.ui.scan_filter import ScanFilter
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.widgets.code_picture import CodePicture
from loyalpos.ui.widgets.field import ChoiceField
from loyalpos.ui.widgets.label import caption, sub
from loyalpos.ui.widgets.line_row import ThingRow
from loyalpos.ui.widgets.panel import HairLine

CODE_SIDE = 164
GAPS_MS = (20, 25, 30, 35, 40, 50, 60, 70, 80, 100)


class ScannerCategory(Category):
    """While it is shown, every scan stays here."""

    key = "scanner"

    def __init__(self, desk: Desk, scans: ScanFilter) -> None:
        super().__init__(
            desk,
            self.tr("Scanner and camera"),
            self.tr(
                "Scan the code on the right. "
                "The letters on the screen must be the letters under the code."
            ),
        )
        self._gap_ms = TillSettings().scanner_gap_ms
        self._test_code = ""
        scans.tested.connect(self._tested)
        self._code = CodePicture(CODE_SIDE)
        self._letters = caption()
        self._letters.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.received = ReadOut(self.tr("Received"), "received", spaced=True)
        self.speed = ReadOut(self.tr("Speed"), "speed")
        self.ends = ReadOut(self.tr("Ends with"), "ends-with")
        self.keyboard = ReadOut(self.tr("Keyboard"), "keyboard")
        self.verdict = Banner(name="verdict")
        self.verdict.acted.connect(self._take_advice)
        self._advised_ms = 0
        self._lay_out()
        self._add_gap()
        self._add_camera()
        self.body.addStretch(1)
        self._show(report_of(None, "", self._gap_ms))

    def reload(self) -> None:
        self.desk.do(self.desk.shop.settings.till, self.show_till)
        if not self._test_code:
            self.desk.do(self.desk.shop.enrol.test_code, self._show_code)

    def take_scan(self, text: str) -> bool:
        return True

    def _lay_out(self) -> None:
        look = theme.current()
        parts = QGridLayout()
        parts.setHorizontalSpacing(look.px(14))
        parts.setVerticalSpacing(look.px(Space.BASE))
        parts.addWidget(self.received, 0, 0, 1, 3)
        for column, part in enumerate((self.speed, self.ends, self.keyboard)):
            parts.addWidget(part, 1, column)
            parts.setColumnStretch(column, 1)
        left = QVBoxLayout()
        left.setSpacing(look.px(Space.MEDIUM))
        left.addLayout(parts)
        left.addWidget(self.verdict)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(look.px(Space.SMALL))
        right.addWidget(self._code, 0, Qt.AlignmentFlag.AlignHCenter)
        self._letters.setMinimumWidth(look.px(CODE_SIDE))  # some letters are wider
        right.addWidget(self._letters)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(look.px(Space.WIDE))
        row.addLayout(left, 1)
        row.addLayout(right)
        self.body.addLayout(row)

    def _add_gap(self) -> None:
        self.gap = ChoiceField(self.tr("Longest time between two keys of a scanner"), [], "gap")
        self.gap.picked.connect(self._choose_gap)
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(Space.WIDE))
        row.addWidget(self.gap, 1)
        row.addWidget(
            sub(self.tr("Faster keys are a scanner, slower ones are typing. 35 ms suits most.")), 1
        )
        self.body.addWidget(HairLine())
        self.body.addLayout(row)

    def _add_camera(self) -> None:
        self.camera = ThingRow(
            "camera",
            self.tr("Camera"),
            self.tr("Hold a card before it and see whether it is read."),
            self.tr("Try"),
            "muted",
        )
        self.camera.acted.connect(self._try_camera)
        self.body.addWidget(HairLine())
        self.body.addWidget(self.camera)

    def show_till(self, till: TillSettings) -> None:
        self._gap_ms = till.scanner_gap_ms
        self.gap.box.clear()
        for gap in sorted({*GAPS_MS, self._gap_ms}):
            self.gap.box.addItem(self.tr("{gap} ms").format(gap=gap), gap)
        self.gap.set_value(self._gap_ms)

    def _show_code(self, code: str) -> None:
        self._test_code = code
        self._code.show_code(code)
        self._letters.setText(in_two_lines(code))

    def _tested(self, reading: Reading) -> None:
        if self.isVisible():
            self._show(report_of(reading, self._test_code, self._gap_ms))

    def _show(self, report: ScanReport) -> None:
        self.received.show_text(report.received)
        self.speed.show_text(report.speed)
        self.ends.show_text(report.ends)
        self.keyboard.show_text(report.keyboard)
        self._advised_ms = report.advised_gap_ms
        self.verdict.set_tone(report.tone, "scanner" if report.tone is Tone.NEUTRAL else "")
        self.verdict.say(report.advice, report.verdict, report.action)

    def _choose_gap(self, gap: object) -> None:
        assert isinstance(gap, int)
        self.change_till(lambda till: replace(till, scanner_gap_ms=gap))

    def _take_advice(self) -> None:
        self._choose_gap(self._advised_ms)
        self.verdict.say(self.tr("Scan the code once more."), self.tr("The setting was changed."))

    def _try_camera(self) -> None:
        sheet = CameraSheet(self.window())
        sheet.scanned.connect(self._camera_read)
        sheet.open()

    def _camera_read(self, text: str) -> None:
        self.desk.notices.done(self.tr("The camera read {text}.").format(text=text[:40]))
