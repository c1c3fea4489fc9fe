"""The fields of an offer: from a draft, and back to one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalpos.domain.offer.offer import USUAL_VALID_DAYS, OfferDraft, Proof, Trigger
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.program import MAX_TEXT
from loyalpos.domain.program.reward import RewardKind
from loyalpos.ui import theme
from loyalpos.ui.pages.programs.dates_row import DatesRow
from loyalpos.ui.pages.programs.draft_form import Blamed, DraftForm
from loyalpos.ui.pages.programs.reward_fields import RewardFields
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.amount_field import AmountField
from loyalpos.ui.widgets.check_choice import CheckChoice
from loyalpos.ui.widgets.field import ChoiceField, Field, TextField
from loyalpos.ui.widgets.field_grid import FieldGrid
from loyalpos.ui.widgets.label import section
from loyalpos.ui.widgets.panel import HairLine
from loyalpos.ui.widgets.reading_fields import CountField
from loyalpos.ui.words import offer_texts, proof_texts


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the shop has that an offer can name: levels, lowest first, and categories of items."""

    levels: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    today: date = date.min


class OfferForm(DraftForm):
    """Everything an owner says about an offer; what the trigger does not need is not shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.all_fields, self.blamed, parent)
        self._make_fields()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.name)

    def _make_fields(self) -> None:
        self.name = TextField(self.tr("Name"), "offer-name", self.tr("Birthday coffee"))
        triggers: list[tuple[object, str]] = [(one, offer_texts.trigger(one)) for one in Trigger]
        self.trigger = ChoiceField(self.tr("When it is given"), triggers, "offer-trigger")
        self.visits = CountField(self.tr("After how many visits"), "offer-visits")
        self.spent = AmountField(self.tr("After which amount spent"), "offer-spent")
        self.within = CountField(self.tr("Within how many days"), "offer-within")
        self.code = TextField(self.tr("Code"), "offer-code", "AUTUMN")
        self.minimum = AmountField(self.tr("Least purchase"), "offer-minimum")
        self.reward = RewardFields("offer-reward", tuple(RewardKind))
        self.valid = CountField(self.tr("Valid for days"), "offer-valid", self.tr("no end"))
        self.level = ChoiceField(self.tr("For whom"), [], "offer-level")
        no_limit = self.tr("no limit")
        self.limit = CountField(self.tr("At most in all"), "offer-limit", no_limit)
        self.each = CountField(self.tr("At most for each customer"), "offer-each", no_limit)
        proofs: list[tuple[object, str]] = [("", self.tr("As for all vouchers of the shop"))]
        proofs += [(one, proof_texts.proof(one)) for one in Proof]
        self.proof = ChoiceField(self.tr("What is shown before it is used"), proofs, "offer-proof")
        self.exclusive = CheckChoice(
            self.tr("Stands alone"),
            self.tr("Not in one sale with other vouchers and deals."),
            "offer-exclusive",
        )
        self.dates = DatesRow("offer")

    def _lay_out(self) -> None:
        self._cause = FieldGrid(self.visits, self.spent, self.within, self.code, self.minimum)
        self._bounds = FieldGrid(self.valid, self.level, self.limit, self.each)
        column = QVBoxLayout(self)
        column.setSpacing(theme.current().px(Space.BASE))
        column.addWidget(self.name)
        column.addLayout(FieldGrid(self.trigger))
        column.addLayout(self._cause)
        column.addWidget(HairLine())
        column.addWidget(section(self.tr("What they get")))
        column.addWidget(self.reward)
        column.addWidget(HairLine())
        column.addWidget(section(self.tr("When, and for whom")))
        column.addLayout(self._bounds)
        column.addWidget(self.dates)
        column.addLayout(FieldGrid(self.proof))
        column.addWidget(self.exclusive)
        column.addStretch(1)

    def _connect(self) -> None:
        texts = (self.name, self.visits, self.spent, self.within, self.code, self.minimum)
        for field in (*texts, self.valid, self.limit, self.each):
            field.edited.connect(lambda _text: self.tell())
        self.trigger.picked.connect(lambda _trigger: self._choose_trigger())
        for choice in (self.level, self.proof):
            choice.picked.connect(lambda _value: self.tell())
        self.exclusive.clicked.connect(self.tell)
        self.reward.edited.connect(self.tell)
        self.dates.edited.connect(self.tell)

    def show_offer(self, draft: OfferDraft, around: Surroundings, *, new: bool) -> None:
        """Fill the fields. An offer keeps its trigger; only a new one can choose it."""
        self.trigger.editor.setEnabled(new)
        self.name.set_text(draft.name)
        self.name.line.setCursorPosition(0)
        self.trigger.set_value(draft.trigger)
        by_visits = draft.trigger is Trigger.RETURNING
        self.visits.set_count(draft.after if by_visits else 5)
        self.spent.set_amount(draft.after if draft.trigger is Trigger.BIG_SPENDER else None)
        self.within.set_count(draft.within_days or 365)
        self.code.set_text(draft.code)
        self.minimum.set_amount(draft.minimum or None)
        self.reward.show_reward(draft.reward, around.categories)
        self.valid.set_count(draft.valid_days)
        self._offer_levels(around.levels, draft.level)
        self.limit.set_count(draft.limit)
        self.each.set_count(draft.limit_each)
        self.proof.set_value("" if draft.proof is None else draft.proof)
        self.exclusive.setChecked(draft.exclusive)
        self.dates.show_days(draft.first, draft.last, around.today)
        self._show_fields()

    def offer(self) -> OfferDraft:
        """Return what the fields say, checked by nobody yet."""
        kind = Trigger(str(self.trigger.value()))
        proof = str(self.proof.value() or "")
        return OfferDraft(
            self.name.text(),
            kind,
            self.reward.reward(),
            after=self._after(kind),
            within_days=self.within.count() if kind is Trigger.BIG_SPENDER else 0,
            minimum=self.minimum.amount() or 0,
            valid_days=USUAL_VALID_DAYS if kind in offer_texts.AT_ONCE else self.valid.count(),
            first=self.dates.first.day(),
            last=self.dates.last.day(),
            exclusive=self.exclusive.isChecked(),
            proof=Proof(proof) if proof else None,
            code=self.code.text() if kind is Trigger.CODE else "",
            limit=self.limit.count() if kind is not Trigger.EVERY_SALE else 0,
            limit_each=self.each.count() if offer_texts.has_own_limit(kind) else 1,
            level=int(str(self.level.value() or 0)),
        )

    def all_fields(self) -> Iterable[Blamed]:
        """Return everything that can be wrong, from top to bottom."""
        yield from (self.name, self.trigger)
        yield from (self.visits, self.spent, self.within, self.code, self.minimum)
        yield from self.reward.all_fields()
        yield from (self.valid, self.level, self.limit, self.each, self.proof)
        yield from self.dates.fields()

    def blamed(self, problem: Refused) -> Blamed | None:
        """Return the field that a refusal is about, None when it is about none of them."""
        code = problem.code
        if code is Refusal.PROGRAM_TEXT_TOO_LONG:
            return self.name if len(self.name.text()) > MAX_TEXT else self.reward.text
        if code is Refusal.OFFER_LIMIT_WRONG:
            return self.each if problem.facts.get("field") == "limit_each" else self.limit
        if code is Refusal.OFFER_AFTER_WRONG:
            return self.spent if self.visits.isHidden() else self.visits
        return (
            self.reward.blamed(code)
            or self.dates.blamed(code)
            or {
                Refusal.OFFER_NAME_NEEDED: self.name,
                Refusal.OFFER_CODE_NEEDED: self.code,
                Refusal.OFFER_CODE_TOO_LONG: self.code,
                Refusal.OFFER_CODE_TAKEN: self.code,
                Refusal.OFFER_WINDOW_WRONG: self.within,
                Refusal.OFFER_VALID_WRONG: self.valid,
                Refusal.OFFER_LEVEL_WRONG: self.level,
                Refusal.MINIMUM_WRONG: self.minimum,
            }.get(code)
        )

    def _after(self, kind: Trigger) -> int:
        match kind:
            case Trigger.RETURNING:
                return self.visits.count()
            case Trigger.BIG_SPENDER:
                return self.spent.amount() or 0
            case _:
                return 0

    def _offer_levels(self, names: Sequence[str], chosen: int) -> None:
        self.level.box.clear()
        self.level.box.addItem(self.tr("All customers"), 0)
        for place in range(1, max(len(names), chosen + 1)):
            words = self.tr("{level} and higher").format(level=offer_texts.level_name(place, names))
            self.level.box.addItem(words, place)
        self.level.set_value(chosen)

    def _choose_trigger(self) -> None:
        self._show_fields()
        self.tell()

    def _show_fields(self) -> None:
        kind = Trigger(str(self.trigger.value()))
        cause: dict[Trigger, tuple[Field, ...]] = {
            Trigger.RETURNING: (self.visits,),
            Trigger.BIG_SPENDER: (self.spent, self.within),
            Trigger.CODE: (self.code,),
        }
        self._cause.show_only(*cause.get(kind, ()), self.minimum)
        bounds: list[Field] = [self.level]
        if kind not in offer_texts.AT_ONCE:
            bounds.append(self.valid)
        self.proof.setHidden(kind is Trigger.EVERY_SALE)
        if kind is not Trigger.EVERY_SALE:
            bounds.append(self.limit)
        if offer_texts.has_own_limit(kind):
            bounds.append(self.each)
        self._bounds.show_only(*bounds)
