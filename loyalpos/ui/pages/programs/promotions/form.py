"""The fields of a promotion: from a draft, and back to one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.program import Program
from loyalpos.domain.promotion.promotion import MINUTES_OF_DAY, PromotionDraft
from loyalpos.ui import theme
from loyalpos.ui.pages.programs.dates_row import DatesRow
from loyalpos.ui.pages.programs.draft_form import Blamed, DraftForm
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.field import ChoiceField, TextField
from loyalpos.ui.widgets.field_grid import FieldGrid
from loyalpos.ui.widgets.label import section
from loyalpos.ui.widgets.panel import HairLine
from loyalpos.ui.widgets.reading_fields import CountField, FactorField, HourField
from loyalpos.ui.widgets.weekday_row import WeekdayRow


class PromotionForm(DraftForm):
    """Everything an owner says about a promotion."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.all_fields, self.blamed, parent)
        hint = self.tr("Quiet afternoons")
        self.name = TextField(self.tr("Name"), "promotion-name", hint)
        self.factor = FactorField(self.tr("How many times as much"), "promotion-factor")
        self.program = ChoiceField(self.tr("In which program"), [], "promotion-program")
        self.weekdays = WeekdayRow(self.tr("On which days"), "promotion-weekdays")
        self.begin = HourField(self.tr("From"), "promotion-begin", 0)
        self.end = HourField(self.tr("Until"), "promotion-end", MINUTES_OF_DAY)
        self.dates = DatesRow("promotion")
        no_limit = self.tr("no limit")
        self.a_day = CountField(
            self.tr("Times a day for each customer"), "promotion-a-day", no_limit
        )
        self.in_all = CountField(
            self.tr("Times in all for each customer"), "promotion-in-all", no_limit
        )
        self._lay_out()
        for field in (self.name, self.factor, self.begin, self.end, self.a_day, self.in_all):
            field.edited.connect(lambda _text: self.tell())
        self.program.picked.connect(lambda _program: self.tell())
        self.weekdays.edited.connect(self.tell)
        self.dates.edited.connect(self.tell)
        self.setFocusProxy(self.name)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(theme.current().px(Space.BASE))
        column.addWidget(self.name)
        column.addLayout(FieldGrid(self.factor, self.program))
        column.addWidget(HairLine())
        column.addWidget(section(self.tr("When it holds")))
        column.addWidget(self.weekdays)
        column.addLayout(FieldGrid(self.begin, self.end))
        column.addWidget(self.dates)
        column.addWidget(HairLine())
        column.addWidget(section(self.tr("How often")))
        column.addLayout(FieldGrid(self.a_day, self.in_all))
        column.addStretch(1)

    def show_promotion(
        self, draft: PromotionDraft, programs: Sequence[Program], today: date
    ) -> None:
        """Fill the fields."""
        self.name.set_text(draft.name)
        self.name.line.setCursorPosition(0)
        self.factor.set_factor(draft.factor)
        self.program.box.clear()
        self.program.box.addItem(self.tr("All programs"), 0)
        for program in programs:
            self.program.box.addItem(program.draft.name, program.number)
        self.program.set_value(draft.program)
        self.weekdays.set_days(draft.weekdays)
        self.begin.set_minute(draft.from_minute)
        self.end.set_minute(draft.to_minute)
        self.dates.show_days(draft.first, draft.last, today)
        self.a_day.set_count(draft.most_a_day)
        self.in_all.set_count(draft.most_in_all)

    def promotion(self) -> PromotionDraft:
        """Return what the fields say, checked by nobody yet."""
        return PromotionDraft(
            self.name.text(),
            self.factor.factor(),
            int(str(self.program.value() or 0)),
            self.dates.first.day(),
            self.dates.last.day(),
            self.weekdays.days(),
            self.begin.minute(),
            self.end.minute(),
            self.a_day.count(),
            self.in_all.count(),
        )

    def all_fields(self) -> Iterable[Blamed]:
        """Return everything that can be wrong, from top to bottom."""
        yield from (self.name, self.factor, self.program, self.weekdays, self.begin, self.end)
        yield from (*self.dates.fields(), self.a_day, self.in_all)

    def blamed(self, problem: Refused) -> Blamed | None:
        """Return the field that a refusal is about, None when it is about none of them."""
        code, field = problem.code, problem.facts.get("field")
        match code:
            case Refusal.HOURS_WRONG:
                return self.begin if field == "from_minute" else self.end
            case Refusal.CAP_WRONG:
                return self.a_day if field == "most_a_day" else self.in_all
        fields: dict[Refusal, Blamed] = {
            Refusal.PROMOTION_NAME_NEEDED: self.name,
            Refusal.PROGRAM_TEXT_TOO_LONG: self.name,
            Refusal.FACTOR_WRONG: self.factor,
            Refusal.PROGRAM_UNKNOWN: self.program,
            Refusal.PROMOTION_NEVER: self.weekdays,
            Refusal.WEEKDAY_WRONG: self.weekdays,
            Refusal.HOURS_REVERSED: self.end,
        }
        return self.dates.blamed(code) or fields.get(code)
