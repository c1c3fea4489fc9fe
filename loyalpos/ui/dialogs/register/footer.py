"""The lower end of the register sheet: the card, what went wrong, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from loyalpos.ui import theme
from loyalpos.ui.dialogs.register.card_choice import CardChoice, Chosen
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.widgets.question import Question, answer


class Footer(QWidget):
    """Always in sight, however long the sheet is."""

    printed_card_pressed = Signal()
    save_pressed = Signal()
    drop_pressed = Signal()

    def __init__(self, card: CardChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self._typing: QWidget | None = None  # where somebody was when the question came
        self.trouble = Banner(Tone.DANGER, "register-trouble")
        self.printed = Button(icon="qrcode")
        self.printed.setObjectName("register-printed-card")
        self.save = Button(variant=Variant.PRIMARY)
        self.save.setObjectName("register-save")
        keep = answer(self.tr("Keep typing"), "register-keep")
        drop = answer(
            self.tr("Drop it"),
            "register-drop",
            Button(variant=Variant.DANGER, height=Height.CONTROL),
        )
        self.question = Question("register-question", keep, drop)
        self._row = QWidget()
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._row)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._lay_out()
        keep.clicked.connect(self.keep_typing)
        drop.clicked.connect(self.drop_pressed)
        self.printed.clicked.connect(self.printed_card_pressed)
        self.save.clicked.connect(self.save_pressed)
        card.changed.connect(self._word)
        self._word()

    def _lay_out(self) -> None:
        look = theme.current()
        self._buttons.setSpacing(look.px(Space.BASE))
        for button in (self.printed, self.save):
            self._buttons.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(Space.BASE))
        for part in (self._card, self.trouble, self.question, self._row):
            column.addWidget(part)

    @property
    def asking(self) -> bool:
        """Whether the question stands open."""
        return not self.question.isHidden()

    def ask_before_dropping(self) -> None:
        """Ask in place of the buttons whether what was typed may go."""
        self._typing = self.window().focusWidget()
        self._card.hide()
        self._row.hide()
        self.question.ask(
            self.tr("Drop what was typed?"), self.tr("Nothing of this customer is saved yet.")
        )

    def keep_typing(self) -> None:
        """Take the question away, and go on in the field in which it came."""
        self._card.show()
        self._row.show()
        if self._typing is not None:
            self._typing.setFocus()
        self.question.hide()

    def show_trouble(self, sentence: str) -> None:
        """Say why nothing was saved, or nothing."""
        self.trouble.say(sentence)

    def show_saving(self, saving: bool) -> None:
        """Show in the button that it runs."""
        if saving:
            self.show_trouble("")
        self.save.set_busy(saving)
        self.printed.setEnabled(not saving)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _word(self) -> None:
        scanned = self._card.chosen is Chosen.SCANNED
        save = self.tr("Save and hand out card") if scanned else self.tr("Save and print card")
        self.save.show_as(Variant.PRIMARY, save, key="Enter")
        self.save.setAccessibleName(save)
        made = self._card.chosen is Chosen.MADE
        printed = self.tr("Hand out a printed card") if made else self.tr("Make a card instead")
        self.printed.show_as(Variant.PLAIN, printed, "qrcode" if made else "refresh")
        self.printed.setAccessibleName(printed)
        self._arrange()

    def _arrange(self) -> None:
        """Side by side while both have room, else one above the other."""
        wanted = self.printed.sizeHint().width() + self.save.sizeHint().width()
        fits = wanted + self._buttons.spacing() <= self.width()
        directions = QBoxLayout.Direction
        self._buttons.setDirection(directions.LeftToRight if fits else directions.BottomToTop)
