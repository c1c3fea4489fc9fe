"""Scan the test code once, so that the first customer is not the test."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from loyalpos.domain.card.card_code import CodeKind, make_token, parse_token
from loyalpos.ui import theme
from loyalpos.ui.dialogs.wizard.answers import Answers
from loyalpos.ui.dialogs.wizard.step import Step
from loyalpos.ui.tokens import Space, TypeSize, Weight
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.widgets.code_picture import CodePicture
from loyalpos.ui.widgets.label import Label, caption

CODE_SIDE = 196
LONGEST_SHOWN = 40
_EVERY_LETTER = 0x0123456789ABCDEF0123  # each of the 16 letters, so that each is tried
TEST_CODE = make_token(CodeKind.CARD, "B", b"scanner test", _EVERY_LETTER)


class ScannerStep(Step):
    """Shows a code and what arrives of it. A shop without a scanner goes on without."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        look = theme.current()
        code = CodePicture(CODE_SIDE)
        code.show_code(TEST_CODE)
        self.received = Label(size=TypeSize.BUTTON, weight=Weight.SEMIBOLD)
        self.received.setObjectName("received")
        self.verdict = Banner(name="verdict")
        right = QVBoxLayout()
        right.setSpacing(look.px(Space.SMALL))
        right.addWidget(caption(self.tr("Received")))
        right.addWidget(self.received)
        right.addSpacing(look.px(Space.SMALL))
        right.addWidget(self.verdict)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(look.px(Space.HUGE))
        row.addWidget(code, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self._show_scan()

    def heading(self) -> str:
        return self.tr("Try the scanner")

    def lead(self) -> str:
        return self.tr("Scan the code below, or any card. No scanner at hand? Go on without it.")

    def next_words(self) -> str:
        return self.tr("Next") if self.answers.scanned else self.tr("Skip")

    def take_scan(self, text: str) -> None:
        self.answers.scanned = text
        self._show_scan()
        self.changed.emit()

    def _show_scan(self) -> None:
        text = self.answers.scanned
        self.received.setText(text[:LONGEST_SHOWN] or "–")
        if not text:
            self.verdict.set_tone(Tone.NEUTRAL, "scanner")
            self.verdict.say(
                self.tr("A camera reads cards too, and so does typing the number under the code."),
                self.tr("Waiting for a scan."),
            )
        elif parse_token(text) is not None:
            self.verdict.set_tone(Tone.PRIMARY)
            self.verdict.say(
                self.tr("Cards are read on every page, whatever field has the focus."),
                self.tr("The scanner works."),
            )
        else:
            self.verdict.set_tone(Tone.INFO)
            self.verdict.say(
                self.tr("This is no card of LoyalPOS. Scan the code on the left to be sure."),
                self.tr("A scan arrived."),
            )
