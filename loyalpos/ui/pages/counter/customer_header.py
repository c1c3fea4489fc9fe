"""Who stands at the counter: letters, name, level, birthday, visits, and what to say."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.services.view.card_view import CardView
from loyalpos.ui import assets, theme
from loyalpos.ui.pages.counter.density import Density
from loyalpos.ui.tokens import Height, Space, TypeSize, Weight
from loyalpos.ui.widgets.avatar import Avatar
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.chip import Chip, Tone
from loyalpos.ui.widgets.label import ElidedLabel, Label
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.words import phrases, say_texts


class CustomerHeader(Panel):
    """The first card of the left column. The chips go below the name where there is little room."""

    details_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("customer-header")
        look = theme.current()
        self._avatar = Avatar()
        self._name = ElidedLabel(size=TypeSize.TITLE, weight=Weight.BOLD)
        self._name.setObjectName("customer-name")
        self._level = Chip("", Tone.GOLD, "star", self)
        self._level.setObjectName("customer-level")
        self._birthday = Chip("", Tone.INFO, "cake", self)
        self._visits = ElidedLabel(size=TypeSize.SUB, tone="muted")
        self._visits.setObjectName("customer-visits")
        self._say = SayLine()
        self._open = Button(self.tr("Open"), height=Height.CONTROL)
        self._open.setObjectName("customer-open")
        self._open.setAccessibleName(self.tr("Open the customer's details"))
        self._open.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._open.clicked.connect(self.details_wanted)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        for line in (self._first, self._second):
            line.setSpacing(look.px(10))
        self._first.addWidget(self._name)
        self._first.addStretch(1)
        self._second.addWidget(self._visits, 1)
        self._compact = False
        self._words = words = QVBoxLayout()
        words.setSpacing(look.px(2))
        for part in (self._first, self._second):
            words.addLayout(part)
        words.addWidget(self._say)
        row = QHBoxLayout()
        row.setSpacing(look.px(Space.MEDIUM))
        row.addWidget(self._avatar)
        row.addLayout(words, 1)
        row.addWidget(self._open)
        self.body.addLayout(row)
        self._place_chips()

    def show_customer(self, view: CardView, now: datetime) -> None:
        """Show another customer."""
        self._avatar.show_name(view.name)
        self._name.setText(phrases.name_of(view))
        # The lowest level is everybody's, and nothing to be proud of.
        reached = view.level is not None and view.level.place > 0
        self._level.show_text(view.level.level.name if view.level and reached else "")
        way = say_texts.way_up(view.level) if view.level is not None else ""
        self._level.set_hint(way)
        self._birthday.show_text(phrases.birthday_near(view, now))
        self._visits.setText(phrases.visits(view, now))
        self._say.show_words(say_texts.sentences(view, now), way)
        self._place_chips()

    def set_density(self, density: Density) -> None:
        """Use more or less air."""
        look = theme.current()
        edge, high = look.px(density.card), look.px(18 if not density.compact else density.row)
        self.body.setContentsMargins(edge, high, edge, high)
        self._compact = density.compact
        self._place_chips()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_chips()

    def _place_chips(self) -> None:
        """Beside the name; where there is little room as many as it leaves, the others below."""
        room = self._words.geometry().width() - self._name.sizeHint().width()
        beside, below = 1, 0
        for chip in (chip for chip in (self._level, self._birthday) if chip.text):
            room -= chip.sizeHint().width() + self._first.spacing()
            if below or (self._compact and room < 0):
                _put(self._second, below, chip)
                below += 1
            else:
                _put(self._first, beside, chip)
                beside += 1


def _put(line: QHBoxLayout, place: int, chip: Chip) -> None:
    if line.indexOf(chip) != place:
        line.insertWidget(place, chip)


class SayLine(QWidget):
    """One calm sentence for the cashier to say, more of them when pointed at; and the way up."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("say")
        self._mark = Label()
        self._words = _Saying(size=TypeSize.SUB, weight=Weight.SEMIBOLD)
        self._words.setObjectName("say-words")
        self._way = ElidedLabel(size=TypeSize.CAPTION, tone="gold")
        self._way.setObjectName("level-way")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().px(Space.SMALL))
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)
        row.addWidget(self._way)
        theme.current().follow(self._dress)

    def show_words(self, sentences: tuple[str, ...], way: str) -> None:
        """Show the first sentence, and the way to the next level where it is not that."""
        self._words.setText(sentences[0] if sentences else "")
        self._words.all = "\n".join(sentences)
        self._mark.setVisible(bool(sentences))
        self._way.setText("" if way in sentences[:1] else way)
        self._fit()
        self.setAccessibleName(". ".join(sentences))
        self.setVisible(bool(sentences or way))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The way to the next level never shortens the sentence; the chip knows it too."""
        gap = theme.current().px(Space.SMALL)
        parts: list[Label] = [self._words, self._way]
        if not self._mark.isHidden():
            parts.append(self._mark)
        wanted = sum(part.sizeHint().width() + gap for part in parts)
        self._way.setVisible(bool(self._way.text()) and wanted <= self.width())

    def _dress(self) -> None:
        look = theme.current()
        side = look.px(18)
        self._mark.setPixmap(assets.pixmap("message", look.colour("primary").name(), side))
        self._mark.setFixedWidth(side)


class _Saying(ElidedLabel):
    """Its tooltip is everything that could be said."""

    all = ""

    def _hint(self) -> None:
        self.setToolTip(self.all if "\n" in self.all or self.shown_text() != self.text() else "")
