"""The sheet where a level is given by hand, which holds through a day [R50]."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from loyalpos.domain.offer.gift import GiftReason, LevelGift
from loyalpos.domain.problem import Refusal
from loyalpos.services.promise.levels import LadderView
from loyalpos.services.view.card_view import CardView
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.customer.answer_sheet import AnswerSheet, unchosen
from loyalpos.ui.widgets.button import Variant
from loyalpos.ui.widgets.field import ChoiceField
from loyalpos.ui.widgets.label import sub
from loyalpos.ui.widgets.reading_fields import DayField
from loyalpos.ui.words import formats, level_texts, phrases
from loyalpos.ui.words.reason_texts import gift_reason
from loyalpos.ui.words.wording import refusal_code_text

translate = QCoreApplication.translate

USUAL = timedelta(days=365)


class LevelSheet(AnswerSheet):
    """A level above the first one, until when, and why."""

    def __init__(self, desk: Desk, view: CardView, parent: QWidget) -> None:
        heading = translate("LevelSheet", "Give a level")
        super().__init__(heading, "level", desk, Variant.PRIMARY, parent)
        self._view = view
        self._perks: dict[int, str] = {}
        self.level = ChoiceField(self.tr("Level"), [], "level-choice")
        self.until = DayField(self.tr("Last day"), "level-until")
        self.until.set_day(desk.today + USUAL)
        reasons: list[tuple[object, str]] = [(reason, gift_reason(reason)) for reason in GiftReason]
        field = ChoiceField(self.tr("Reason"), reasons, "level-reason")
        self.reason = unchosen(field, self.tr("Choose a reason"))
        self.body.addWidget(sub(phrases.name_of(view)))
        for part in (self.level, self.until, self.reason):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.word_confirm(self.tr("Give the level"))
        self.level.picked.connect(self._word)
        self.until.edited.connect(self._word)
        self.reason.box.currentIndexChanged.connect(self._word)
        self.confirm.clicked.connect(self._send)
        self.confirm.setEnabled(False)
        desk.do(desk.shop.levels.current, self._show_levels)

    def _show_levels(self, ladder: LadderView | None) -> None:
        levels = ladder.ladder.draft.levels if ladder is not None else ()
        for place, level in enumerate(levels[1:], start=1):
            self.level.box.addItem(level.name, place)
            self._perks[place] = level_texts.perks(level)
        self._word()

    def _word(self) -> None:
        last = self._last_day()
        wrong = self.until.complaint() if last is None else ""
        self.until.show_error(wrong)
        self.say(self._told(last) if last is not None else "")
        if last is None:
            self.confirm.disable(wrong or self.tr("Type the last day."))
        elif self.reason.box.currentIndex() < 0:
            self.confirm.disable(refusal_code_text(Refusal.REASON_NEEDED))
        else:
            self.confirm.enable()

    def _told(self, last: date) -> str:
        words = self.tr("{level} at least until {day}.")
        told = words.format(level=self.level.box.currentText(), day=formats.full_day(last))
        perks = self._perks.get(self._place(), "")
        return f"{told} {phrases.capitalised(perks)}." if perks else told

    def _last_day(self) -> date | None:
        return self.until.day() if self.until.text() else None

    def _place(self) -> int:
        place = self.level.value()
        return place if isinstance(place, int) else 0

    def _send(self) -> None:
        gifts, by, customer = self.desk.shop.gifts, self.desk.session.by, self._view.customer
        last = self._last_day()
        if last is None:
            return
        gift = LevelGift(self._place(), last, GiftReason(str(self.reason.value())))
        self.sending.send((by, gift), lambda act: gifts.give_level(act, by, customer, gift))
