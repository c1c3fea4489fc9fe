"""What a promotion does to a purchase, and on which days next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import islice

from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalpos.domain.program.program import Program
from loyalpos.domain.promotion.promotion import PromotionDraft
from loyalpos.ui import theme
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.chip import Chip, Tone
from loyalpos.ui.widgets.label import Label
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.words import day_texts, formats, promotion_texts

SHOWN_DAYS = 5
LOOK_AHEAD_DAYS = 400


class PromotionPreview(QWidget):
    """Follows every key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        counter = Panel(self.tr("At the counter"))
        self.chip = Chip("", Tone.GOLD, "star")
        self.example = Label()
        counter.body.addWidget(self.chip)
        counter.body.addWidget(self.example)
        soon = Panel(self.tr("The next times"))
        self.days = [Label(tabular=False) for _ in range(SHOWN_DAYS)]
        for label in self.days:
            soon.body.addWidget(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(Space.MEDIUM))
        column.addWidget(counter)
        column.addWidget(soon)
        column.addStretch(1)

    def show_draft(self, draft: PromotionDraft, programs: Sequence[Program], today: date) -> None:
        """Show a purchase under the promotion, and the next days with it."""
        concerned = [one for one in programs if draft.program in (0, one.number)]
        self.chip.show_text(promotion_texts.multiplied(draft.factor, concerned))
        self.example.setText(promotion_texts.example(draft, concerned))
        days = next_days(draft, today)
        words = [_line(day, draft) for day in days] or [self.tr("Never.")]
        for place, label in enumerate(self.days):
            label.setText(words[place] if place < len(words) else "")
            label.setVisible(place < len(words))


def next_days(draft: PromotionDraft, today: date) -> tuple[date, ...]:
    """Return the next days on which the promotion holds, today among them."""
    if draft.from_minute >= draft.to_minute:
        return ()
    first = max(today, draft.first or today)
    ahead = (first + timedelta(days=day) for day in range(LOOK_AHEAD_DAYS) if first.year < 9998)
    held = (
        day
        for day in ahead
        if (not draft.weekdays or day.weekday() in draft.weekdays)
        and (draft.last is None or day <= draft.last)
    )
    return tuple(islice(held, SHOWN_DAYS))


def _line(day: date, draft: PromotionDraft) -> str:
    parts = (
        day_texts.weekday(day.weekday()),
        formats.day(day),
        day_texts.hours(draft.from_minute, draft.to_minute),
    )
    return ", ".join(filter(None, parts))
