"""What a scan says about the scanner, in words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from loyalpos.devices.wedge import Layout, Reading, Terminator
from loyalpos.ui import theme
from loyalpos.ui.tokens import Height, Radius, Weight
from loyalpos.ui.widgets import painting
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.widgets.label import Label, caption

translate = QCoreApplication.translate

LETTER_SPACING = 1.0  # px: letters to be compared one by one
LONGEST_SHOWN = 40
SHORTEST_HALF = 12


@dataclass(frozen=True, slots=True)
class ScanReport:
    """Everything that is shown about a scan. ``action`` offers the advised gap."""

    received: str
    speed: str
    ends: str
    keyboard: str
    tone: Tone
    verdict: str
    advice: str
    action: str = ""
    advised_gap_ms: int = 0


def report_of(reading: Reading | None, test_code: str, gap_ms: int) -> ScanReport:
    """Return what a reading of the test code, or of anything else, tells at this gap setting."""
    if reading is None:
        return ScanReport(
            *("–", "–", "–", "–"),
            Tone.NEUTRAL,
            translate("ScanReport", "Waiting for a scan."),
            translate(
                "ScanReport",
                "Nothing arrives? The scanner must work as a keyboard (HID) and read QR codes.",
            ),
        )
    tone, verdict, advice = _verdict(reading, test_code)
    action = ""
    if tone is Tone.PRIMARY and reading.advised_gap_ms > gap_ms:
        tone = Tone.INFO
        advice = translate("ScanReport", "It is slow, so the time between keys should be longer.")
        action = translate("ScanReport", "Use {gap} ms").format(gap=reading.advised_gap_ms)
    return ScanReport(
        received=reading.typed[:LONGEST_SHOWN],
        speed=translate("ScanReport", "{gap} ms a key").format(gap=round(reading.mean_gap_ms)),
        ends=_ends(reading.terminator),
        keyboard=_keyboard(reading.layout),
        tone=tone,
        verdict=verdict,
        advice=advice,
        action=action,
        advised_gap_ms=reading.advised_gap_ms,
    )


def _verdict(reading: Reading, test_code: str) -> tuple[Tone, str, str]:
    if reading.layout is Layout.UNKNOWN:
        return (
            Tone.INFO,
            translate("ScanReport", "A scan arrived."),
            translate("ScanReport", "This is no card of LoyalPOS. Scan the code on the right."),
        )
    if reading.layout is Layout.MANGLED:
        return (
            Tone.PRIMARY,
            translate("ScanReport", "The scanner works."),
            translate(
                "ScanReport",
                "The keyboard writes other letters; cards are read by the places of the keys.",
            ),
        )
    if test_code and reading.text != test_code:
        return (
            Tone.PRIMARY,
            translate("ScanReport", "The scanner works."),
            translate("ScanReport", "This was another card than the one on the right."),
        )
    return (
        Tone.PRIMARY,
        translate("ScanReport", "The scanner works."),
        translate("ScanReport", "Cards are read on every page, whatever field has the focus."),
    )


def _ends(terminator: Terminator) -> str:
    return {
        Terminator.ENTER: translate("ScanReport", "Enter"),
        Terminator.TAB: translate("ScanReport", "Tab"),
        Terminator.SILENCE: translate("ScanReport", "Nothing"),
    }[terminator]


def _keyboard(layout: Layout) -> str:
    return {
        Layout.FAITHFUL: translate("ScanReport", "Same letters"),
        Layout.MANGLED: translate("ScanReport", "Other letters"),
        Layout.UNKNOWN: "–",
    }[layout]


def in_two_lines(code: str) -> str:
    """Return a code so that two of them can be compared: broken in the middle."""
    half = -(-len(code) // 2)
    return code if half < SHORTEST_HALF else f"{code[:half]}\n{code[half:]}"


class ReadOut(QFrame):
    """A caption over a framed text that nobody types into."""

    def __init__(self, label: str, name: str, *, spaced: bool = False) -> None:
        super().__init__()
        self._label = label
        self.value = Label(weight=Weight.SEMIBOLD if spaced else Weight.REGULAR)
        self.value.setObjectName(name)
        self.value.setMinimumWidth(1)  # Qt asks for the room of both lines in one
        self._spaced = spaced
        self._frame = _Frame(self.value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(4))
        column.addWidget(caption(label))
        column.addWidget(self._frame)
        theme.current().follow(self._dress)

    def show_text(self, text: str) -> None:
        """Show another text; a long code in two lines, as it is printed beside it."""
        self.value.setText(in_two_lines(text) if self._spaced else text)
        self.value.setAccessibleName(f"{self._label}: {text}")

    def _dress(self) -> None:
        if self._spaced:
            font = QFont(self.value.font())
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, LETTER_SPACING)
            self.value.setFont(font)


class _Frame(QWidget):
    def __init__(self, value: Label) -> None:
        super().__init__()
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(14), look.px(4), look.px(14), look.px(4))
        column.addWidget(value)
        theme.current().follow(self._dress)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painting.begin(painter)
        painting.box(
            painter,
            self.rect(),
            fill=look.palette.raised,
            line=look.palette.line,
            radius=look.px(Radius.CONTROL),
        )

    def _dress(self) -> None:
        self.setMinimumHeight(theme.current().height(Height.CONTROL))
        self.update()
