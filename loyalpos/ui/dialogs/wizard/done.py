"""The last look before the shop's file is made."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from loyalpos.ui import languages, theme
from loyalpos.ui.dialogs.wizard.answers import Answers
from loyalpos.ui.dialogs.wizard.step import Step
from loyalpos.ui.tokens import Space, TypeSize, Weight
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.widgets.empty_state import PictureTile
from loyalpos.ui.widgets.label import Label, caption
from loyalpos.ui.widgets.panel import HairLine
from loyalpos.ui.words import countries, phrases

PICTURE = 196


class DoneStep(Step):
    """Says what will be made, and what to do first."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        look = theme.current()
        facts = QVBoxLayout()
        facts.setSpacing(look.px(Space.SMALL))
        for name, fact in self._facts():
            facts.addWidget(caption(name))
            facts.addWidget(Label(fact, TypeSize.BUTTON, Weight.SEMIBOLD))
            facts.addWidget(HairLine())
        facts.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(look.px(Space.HUGE))
        row.addWidget(PictureTile("store", Tone.PRIMARY, PICTURE))
        row.addLayout(facts, 1)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def heading(self) -> str:
        return self.tr("{shop} is ready").format(shop=self.answers.shop_name)

    def lead(self) -> str:
        return self.tr("Press F3 at the counter to give the first customer a card.")

    def next_words(self) -> str:
        return self.tr("Open the shop")

    def _facts(self) -> tuple[tuple[str, str], ...]:
        answers = self.answers
        draft = answers.program()
        country = countries.COUNTRIES[answers.country]
        place = (country.name, answers.currency, languages.NAMES[answers.language])
        guarded = self.tr("{owner}, with a PIN") if answers.with_pin else self.tr("{owner}, no PIN")
        return (
            (self.tr("First program"), f"{draft.name}: {phrases.capitalised(draft.tagline)}"),
            (self.tr("Country, money, language"), " · ".join(place)),
            (self.tr("Owner"), guarded.format(owner=answers.owner_name)),
        )
