"""Who the customer is: the only place of the page with the whole phone number and e-mail."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.domain.customer.customer import Purpose
from loyalpos.services.view.card_view import StampStanding, Standing
from loyalpos.services.view.customer_view import CustomerDetail
from loyalpos.ui import theme
from loyalpos.ui.languages import NAMES
from loyalpos.ui.tokens import Space, TypeSize, Weight
from loyalpos.ui.widgets.avatar import Avatar
from loyalpos.ui.widgets.chip import Chip, Tone
from loyalpos.ui.widgets.flow import FlowLayout
from loyalpos.ui.widgets.label import Label, sub
from loyalpos.ui.words import consent_texts, formats, phrases, say_texts

NOTE_IN_CHIP = 60


class Identity(QWidget):
    """Letters, name, contact, and in a few chips what matters about the customer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        self._avatar = Avatar(diameter=52)
        self._name = Label(size=TypeSize.SECTION, weight=Weight.BOLD)
        self._name.setObjectName("detail-name")
        self._contact = sub()
        self._contact.setObjectName("detail-contact")
        self._contact.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._chips = FlowLayout(gap=Space.SMALL)
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._contact)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(look.px(14))
        head.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(Space.BASE))
        column.addLayout(head)
        column.addLayout(self._chips)

    def show_detail(self, detail: CustomerDetail) -> None:
        """Paint another customer."""
        view, known = detail.view, detail.details
        self._avatar.show_name(view.name)
        self._name.setText(phrases.name_of(view))
        language = NAMES.get(known.language, "")
        contact = [part for part in (known.phone, known.email, language) if part]
        self._contact.setText(" · ".join(contact))
        self._contact.setAccessibleName(self._contact.text())
        self._contact.setVisible(bool(contact))
        while (item := self._chips.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.hide()
                chip.deleteLater()
        for chip in self._chips_for(detail):
            self._chips.addWidget(chip)
            chip.show()

    def _chips_for(self, detail: CustomerDetail) -> list[Chip]:
        ready = (_ready_chip(standing) for standing in detail.view.standings)
        chips = [chip for chip in ready if chip is not None]
        level = detail.view.level
        if level is not None and level.place > 0:  # the lowest one is everybody's
            chips.insert(0, Chip(level.level.name, Tone.GOLD, "star"))
            chips[0].set_hint(say_texts.way_up(level))
        if detail.details.birthday is not None:
            born = formats.birthday(detail.details.birthday)
            chips.append(Chip(self.tr("Birthday {day}").format(day=born), Tone.INFO, "cake"))
        offers = (Purpose.MARKETING, Purpose.PERSONAL_OFFERS)
        given = {line.purpose for line in detail.consents if line.withdrawn is None}
        chips += [
            Chip(consent_texts.short_name(purpose), Tone.PRIMARY, "check")
            for purpose in offers
            if purpose in given
        ]
        note = detail.details.note
        if note:
            short = note if len(note) <= NOTE_IN_CHIP else f"{note[: NOTE_IN_CHIP - 1]}…"
            chips.append(Chip(short, Tone.NEUTRAL, "note"))
        return chips


def _ready_chip(standing: Standing) -> Chip | None:
    """What can be had now; how much there is stands below."""
    ready = standing.ready if isinstance(standing, StampStanding) else standing.affordable
    if not ready:
        return None
    return Chip(phrases.reward_ready(ready, standing.program.draft.reward.text), Tone.GOLD, "gift")
