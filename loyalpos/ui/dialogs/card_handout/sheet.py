"""A new card in front of the customer: to be printed, saved, or photographed off the screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from loyalpos.paper.card_face import card_page
from loyalpos.services.view.card_view import CardView
from loyalpos.services.view.customer_view import IssuedCard
from loyalpos.ui import card_printing, side_lane, theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs import paper_places
from loyalpos.ui.dialogs.answer_place import said_above
from loyalpos.ui.dialogs.card_handout.card_face import CardFace
from loyalpos.ui.dialogs.focused_button import is_enter, press_focused
from loyalpos.ui.tokens import Height, Space, TypeSize, Weight
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.widgets.flow import FlowLayout
from loyalpos.ui.widgets.label import Label, sub
from loyalpos.ui.widgets.sheet import Sheet
from loyalpos.ui.words.wording import problem_text


class CardHandout(Sheet):
    """Shows the card of ``view``'s customer. Its code exists nowhere else once this is closed."""

    def __init__(self, desk: Desk, issued: IssuedCard, view: CardView, parent: QWidget) -> None:
        super().__init__(self._heading(view), parent)
        self.setObjectName("card-handout")
        self._desk = desk
        self._face = card_printing.face_of(
            desk.profile.name, view.standings[0].program.draft, issued
        )
        self.card = CardFace(self._face)
        self.said = Banner(Tone.PRIMARY, "handout-said")
        self.print_button = self._button("print", self.tr("Print card"), "printer", main=True)
        self.picture_button = self._button("picture", self.tr("Save as picture"), "photo")
        self.pdf_button = self._button("pdf", self.tr("Save as PDF"), "download")
        self.printer_button = self._button("printer", self.tr("Another printer…"), "printer")
        self.done_button = self._button("done", self.tr("Done"), "check")
        self._compose()
        self.print_button.clicked.connect(self._print)
        self.printer_button.clicked.connect(self._choose_printer)
        self.picture_button.clicked.connect(self._save_picture)
        self.pdf_button.clicked.connect(self._save_pdf)
        self.done_button.clicked.connect(self.dismiss)

    def _heading(self, view: CardView) -> str:
        if not view.first_name:
            return self.tr("The new card")
        return self.tr("The card for {name}").format(name=view.first_name)

    def _button(self, name: str, words: str, icon: str, *, main: bool = False) -> Button:
        small = name in ("picture", "pdf", "printer")
        button = Button(
            words,
            Variant.PRIMARY if main else Variant.PLAIN,
            icon=icon,
            key="Enter" if main else "",
            height=Height.CONTROL if small else Height.REGULAR,
        )
        button.setObjectName(f"handout-{name}")
        button.setAccessibleName(words)
        return button

    def _compose(self) -> None:
        look = theme.current()
        code = Label(self._face.short_code, TypeSize.TITLE, Weight.BOLD)
        code.setObjectName("handout-code")
        code.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        once = self.tr(
            "Print, save or photograph it now. The code is only on this card: "
            "LoyalPOS does not keep it, so printing later means a new card."
        )
        others = FlowLayout(gap=Space.SMALL)
        for button in (self.picture_button, self.pdf_button, self.printer_button):
            others.addWidget(button)
        self.body.setSpacing(look.px(Space.BASE))
        self.body.addWidget(self.card, 1)
        self.body.addWidget(code)
        self.body.addWidget(sub(once))
        self.body.addLayout(others)
        self.body.addStretch(0)
        buttons = QHBoxLayout()
        buttons.addWidget(self.done_button)
        buttons.addWidget(self.print_button, 1)
        self.footer.addLayout(said_above(self.said, buttons), 1)

    def open(self) -> None:
        """Cover the window; Enter prints."""
        super().open()
        self.print_button.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_enter(event):
            super().keyPressEvent(event)
        elif not press_focused(self):
            self.print_button.click()

    def _print(self) -> None:
        """Print on the computer's usual printer."""
        face = self._face

        def work() -> str:
            name = card_printing.default_printer()
            if name:
                card_printing.print_card(card_printing.named_printer(name), face)
            return name

        self.print_button.set_busy(True)
        side_lane.current().run(self, work, self._printed, self._failed)

    def _choose_printer(self) -> None:
        printer = paper_places.chosen_printer(self)
        if printer is not None:
            self._print_on(printer)

    def _print_on(self, printer: QPrinter) -> None:
        face = self._face

        def work() -> str:
            card_printing.print_card(printer, face)
            return printer.printerName() or printer.outputFileName()

        self.print_button.set_busy(True)
        side_lane.current().run(self, work, self._printed, self._failed)

    def _save_picture(self) -> None:
        path = self._path("png", self.tr("Picture (*.png)"))
        if path is not None:
            self._save(self.picture_button, path, picture=True)

    def _save_pdf(self) -> None:
        path = self._path("pdf", self.tr("PDF (*.pdf)"))
        if path is not None:
            self._save(self.pdf_button, path, picture=False)

    def _path(self, ending: str, kind: str) -> Path | None:
        """Ask where to; the name proposed tells the card's number and nobody's name."""
        name = f"{self._face.short_code}.{ending}"
        return paper_places.chosen_path(self, self._desk, name, kind)

    def _save(self, button: Button, path: Path, *, picture: bool) -> None:
        face = self._face

        def work() -> Path:
            if picture:
                card_printing.save_picture(path, face)
            else:
                card_printing.save_pdf(path, [card_page(face)])
            return path

        button.set_busy(True)
        side_lane.current().run(self, work, self._saved, self._failed)

    def _printed(self, printer: str) -> None:
        self._rest()
        if printer:
            self._say(Tone.PRIMARY, self.tr("The card is on its way to the printer."))
        else:
            self._say(
                Tone.INFO,
                self.tr(
                    "No printer is set up on this computer. "
                    "Save the card instead, or let the customer photograph it."
                ),
            )

    def _saved(self, path: Path) -> None:
        self._rest()
        self._say(Tone.PRIMARY, self.tr("Saved as {name}.").format(name=path.name))

    def _failed(self, problem: Exception) -> None:
        self._rest()
        self._say(Tone.DANGER, problem_text(problem))

    def _rest(self) -> None:
        for button in (self.print_button, self.picture_button, self.pdf_button):
            button.set_busy(False)

    def _say(self, tone: Tone, sentence: str) -> None:
        self.said.set_tone(tone)
        self.said.say(sentence)
