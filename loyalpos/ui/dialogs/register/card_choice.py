"""Which card the new customer gets: one made now, or a printed one that is scanned."""

from __future__ import annotations

from enum import Enum, auto, unique

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalpos.domain.card.card_code import Token, grouped, short_code
from loyalpos.services.view.card_view import CardView, NoticeKind, Presented
from loyalpos.ui.pages.counter.notice_words import words_of
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.words import phrases


@unique
class Chosen(Enum):
    """Where the card comes from."""

    MADE = auto()
    AWAITED = auto()  # a blank one is to be scanned now
    SCANNED = auto()


class CardChoice(QWidget):
    """Says what happens with the card, and what the last scan was."""

    changed = Signal()
    existing_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen = Chosen.MADE
        self.token = ""
        self._existing = 0
        self.banner = Banner(Tone.INFO, "register-card")
        self.banner.acted.connect(lambda: self.existing_wanted.emit(self._existing))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)

    def await_blank(self) -> None:
        """Ask for a scan of a blank card."""
        self._choose(Chosen.AWAITED, "")

    def make(self) -> None:
        """Make a card instead of handing out a printed one."""
        self._choose(Chosen.MADE, "")

    def show_presented(self, presented: Presented) -> None:
        """Take a blank card; say of anything else what it was."""
        if isinstance(presented, CardView):
            self._existing = presented.customer
            name = phrases.name_of(presented)
            sentence = self.tr("already collects with this card.")
            self._say(Tone.INFO, "card", (sentence, name, self.tr("Open that card")))
        elif presented.kind is NoticeKind.BLANK:
            self._choose(Chosen.SCANNED, presented.token)
        else:
            words = words_of(presented)
            self._say(words.tone, words.icon, (words.sentence, words.title, ""))

    def refuse(self, sentence: str) -> None:
        """Say why the scanned card cannot be handed out, and wait for another."""
        self._choose(Chosen.AWAITED, "")
        self._say(Tone.DANGER, "alert", (sentence, self.tr("Scan another blank card"), ""))

    def _choose(self, chosen: Chosen, token: str) -> None:
        self.chosen, self.token = chosen, token
        match chosen:
            case Chosen.MADE:
                self.banner.say("")
            case Chosen.AWAITED:
                sentence = self.tr("Hold its code before the scanner. It opens nobody yet.")
                self._say(Tone.INFO, "scan", (sentence, self.tr("Scan a blank card now"), ""))
            case Chosen.SCANNED:
                code = grouped(short_code(Token(token)))
                lead = self.tr("Card {code} is taken").format(code=code)
                sentence = self.tr("Hand it over when the customer is saved.")
                self._say(Tone.PRIMARY, "check", (sentence, lead, ""))
        self.changed.emit()

    def _say(self, tone: Tone, icon: str, words: tuple[str, str, str]) -> None:
        self.banner.set_tone(tone, icon)
        self.banner.say(*words)
