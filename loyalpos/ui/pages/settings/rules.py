"""Counter rules: of this till, and those of the owner for all programs and offers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.offer.offer import Proof
from loyalpos.domain.problem import Refusal
from loyalpos.domain.shop.shop import ShopRules, TillSettings
from loyalpos.domain.shop.staff import Role
from loyalpos.services.booking.act import new_act
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.settings.category import Category
from loyalpos.ui.pages.settings.forgiven_sheet import ForgivenSheet
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.widgets.field import ChoiceField
from loyalpos.ui.widgets.label import section, sub
from loyalpos.ui.widgets.panel import HairLine
from loyalpos.ui.words import formats, proof_texts
from loyalpos.ui.words.wording import refusal_code_text

STAMP_GAPS = (0, 5, 10, 15, 30, 60, 120, 240, 480, 720)  # minutes
LOCK_WAITS = (0, 60, 90, 120, 300, 600)  # seconds
SHRINKING = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
LEAST_LETTERS = 10
CORRECTIONS = (0, 1, 2, 3, 5, 10)  # units [R55]


class RulesCategory(Category):
    """Kept at once. What concerns this till is a manager's, what customers are owed an owner's."""

    key = "rules"
    least = Role.MANAGER

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Counter rules"))
        self._rules = ShopRules()
        self.stamp_gap = ChoiceField(self.tr("Time between two stamps of a card"), [], "stamp-gap")
        self.lock = ChoiceField(self.tr("Lock the till when nobody touches it"), [], "lock-after")
        proofs: list[tuple[object, str]] = [(one, proof_texts.proof(one)) for one in Proof]
        self.proof = ChoiceField(self.tr("Shown before a voucher is used"), proofs, "proof")
        debts: list[tuple[object, str]] = [
            (False, self.tr("The customer owes it")),
            (True, self.tr("It is forgiven")),
        ]
        self.forgive = ChoiceField(
            self.tr("A returned stamp whose reward was used"), debts, "forgive"
        )
        self.corrections = ChoiceField(
            self.tr("Units a cashier corrects alone in a day"), [], "corrections"
        )
        self.proof.box.setSizeAdjustPolicy(SHRINKING)  # two of them fit into a small window
        self.proof.box.setMinimumContentsLength(LEAST_LETTERS)
        self.forgiven = Button(self.tr("What was forgiven"), icon="history", height=Height.CONTROL)
        self.forgiven.setObjectName("what-was-forgiven")
        self.owner_only = Banner(Tone.NEUTRAL, "owner-only")
        self.owner_only.set_tone(Tone.NEUTRAL, "lock")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        gap = self.tr("Within this time a stamp needs a manager.")
        lock = self.tr("The work stays as it is. It only helps where people have a PIN.")
        self.body.addLayout(_explained((self.stamp_gap, gap), (self.lock, lock)))
        self.body.addWidget(HairLine())
        self.body.addWidget(section(self.tr("For all programs and offers")))
        self.body.addWidget(self.owner_only)
        proof = self.tr("An offer can ask for something else.")
        forgive = self.tr("What is forgiven is listed for the owner.")
        alone = self.tr("More than that needs a manager.")
        fields = ((self.proof, proof), (self.forgive, forgive), (self.corrections, alone))
        grid = _explained(*fields)
        grid.addWidget(
            self.forgiven, 2, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        )
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.stamp_gap.picked.connect(self._choose_gap)
        self.lock.picked.connect(self._choose_lock)
        self.proof.picked.connect(lambda value: self._choose(proof=Proof(str(value))))
        self.forgive.picked.connect(lambda value: self._choose(forgive=bool(value)))
        self.corrections.picked.connect(
            lambda value: self._choose(corrections_a_day=int(str(value)))
        )
        self.forgiven.clicked.connect(self._list_forgiven)

    def reload(self) -> None:
        self.desk.do(self.desk.shop.settings.till, self.show_till)
        self.desk.do(self.desk.shop.settings.rules, self._show_rules)

    def guarded(self) -> Iterable[QWidget]:
        return (self.stamp_gap.editor, self.lock.editor)

    def show_rights(self) -> None:
        super().show_rights()
        owner = self.desk.session.person.role is Role.OWNER
        reason = "" if owner else refusal_code_text(Refusal.OWNER_NEEDED)
        for field in (self.proof, self.forgive, self.corrections):
            field.editor.setEnabled(owner)
            field.editor.setToolTip(reason)
        self.forgiven.disable(reason) if reason else self.forgiven.enable()
        self.owner_only.say(reason if self.may_change() else "")

    def show_till(self, till: TillSettings) -> None:
        _offer(self.stamp_gap, STAMP_GAPS, till.stamp_gap_minutes, 60, self.tr("No limit"))
        _offer(self.lock, LOCK_WAITS, till.lock_after_seconds, 1, self.tr("Never by itself"))

    def _show_rules(self, rules: ShopRules) -> None:
        self._rules = rules
        self.proof.set_value(rules.proof)
        self.forgive.set_value(rules.forgive)
        self.corrections.box.clear()
        for count in sorted({*CORRECTIONS, rules.corrections_a_day}):
            words = formats.number(count) if count else self.tr("None")
            self.corrections.box.addItem(words, count)
        self.corrections.set_value(rules.corrections_a_day)

    def _list_forgiven(self) -> None:
        ForgivenSheet(self.desk, self.window()).open()

    def _choose_gap(self, minutes: object) -> None:
        assert isinstance(minutes, int)
        self.change_till(lambda till: replace(till, stamp_gap_minutes=minutes))

    def _choose_lock(self, seconds: object) -> None:
        assert isinstance(seconds, int)
        self.change_till(lambda till: replace(till, lock_after_seconds=seconds))

    def _choose(self, **change: Any) -> None:
        """Keep one of the owner's rules; refused or not, what is kept is shown."""
        rules, act, by = replace(self._rules, **change), new_act(), self.desk.session.by
        settings = self.desk.shop.settings
        self.desk.do(
            lambda: settings.change_rules(act, by, rules), self._rules_kept, self._not_kept
        )

    def _rules_kept(self, rules: ShopRules) -> None:
        self._show_rules(rules)
        self.show_saved()
        self.desk.news.tell(Changes.SETTINGS)

    def _not_kept(self, problem: Exception) -> None:
        self._show_rules(self._rules)
        self.desk.notices.problem(problem)


def _explained(*fields: tuple[ChoiceField, str]) -> QGridLayout:
    """Return fields two in a row, each with what it means below."""
    look = theme.current()
    grid = QGridLayout()
    grid.setHorizontalSpacing(look.px(Space.WIDE))
    grid.setVerticalSpacing(look.px(Space.SMALL))
    for place, (field, meaning) in enumerate(fields):
        row, column = 2 * (place // 2), place % 2
        grid.addWidget(field, row, column, Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(sub(meaning), row + 1, column, Qt.AlignmentFlag.AlignTop)
    for column in range(2):
        grid.setColumnStretch(column, 1)
    return grid


def _offer(
    field: ChoiceField, values: tuple[int, ...], now: int, seconds_each: int, off: str
) -> None:
    """Offer these times and the one that is set, which may be none of them."""
    field.box.clear()
    for value in sorted({*values, now}):
        words = formats.duration(value * seconds_each) if value else off
        field.box.addItem(words, value)
    field.set_value(now)
