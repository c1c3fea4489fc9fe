"""The fields of a program: nothing is lost on the way through them, and each says what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from corner_cafe import COFFEE_CARD, POINTS_CARD
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from loyalpos.domain.ledger.expiry import Expiry, ExpiryPolicy
from loyalpos.domain.problem import Refused
from loyalpos.domain.program import program_check
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.program import (
    Milestone,
    PointsRule,
    ProgramDraft,
    StampRule,
)
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.ui.pages.programs.form import KINDS, ProgramForm
from loyalpos.ui.widgets.check_choice import CheckChoice
from loyalpos.ui.widgets.field import Field

TODAY = date(2026, 3, 2)
COOKIE = Milestone(5, Reward("a cookie", RewardKind.GIFT, cost=60))
LATTE = Milestone(7, Reward("a latte", RewardKind.FREE_ITEM, category="Drinks"))
EVERYTHING = replace(
    COFFEE_CARD,
    rule=StampRule(10, 2, also_in_this_sale=True, milestones=(COOKIE, LATTE)),
    reward=Reward("20 % off", RewardKind.PERCENT_OFF, 20, "Drinks", 90),
    earning=Earning(Per.AMOUNT, 1000, 500, ("Drinks",), (), Fraction(3, 2), 3, 5, 1),
    expiry=Expiry(ExpiryPolicy.SINCE_VISIT, 6),
    last_day=date(2026, 12, 31),
    grace_days=14,
)


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[ProgramForm]:
    """Return the form of a shop that sells drinks and food, on show."""
    made = ProgramForm()
    qtbot.addWidget(made)
    made.categories = ("Drinks", "Food")
    made.resize(600, 900)
    made.show()
    yield made


def show(form: ProgramForm, draft: ProgramDraft) -> None:
    form.show_draft(draft, TODAY, new=False)
    QApplication.processEvents()


def press(form: ProgramForm, name: str) -> None:
    QApplication.processEvents()
    found = [one for one in form.findChildren(QPushButton, name) if not one.isHidden()]
    found[-1].click()
    QApplication.processEvents()


@pytest.mark.parametrize(
    "draft",
    [
        EVERYTHING,
        replace(EVERYTHING, earning=Earning(Per.VISIT, excluded=("Food",))),
        replace(POINTS_CARD, rule=PointsRule(250, 10, 5, 50), expiry=Expiry(ExpiryPolicy.EACH, 24)),
        *(replace(COFFEE_CARD, reward=Reward("x", kind, _amount)) for kind, _amount in (
            (RewardKind.FREE_ITEM, 0), (RewardKind.CHEAPEST_FREE, 0), (RewardKind.GIFT, 0),
            (RewardKind.AMOUNT_OFF, 250), (RewardKind.PERCENT_OFF, 15),
        )),
    ],
)  # fmt: skip
def test_what_goes_in_comes_out(form: ProgramForm, draft: ProgramDraft) -> None:
    show(form, draft)
    assert form.draft() == draft
    assert not form.complaints()


def test_buy_some_get_one_is_an_offer_and_no_card() -> None:
    assert RewardKind.BUY_GET not in KINDS


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        (replace(EVERYTHING, rule=StampRule(0)), "program-goal"),
        (replace(EVERYTHING, rule=StampRule(9, 9)), "program-head-start"),
        (replace(EVERYTHING, earning=Earning(first_bonus=9)), "program-bonus"),
        (replace(EVERYTHING, earning=Earning(Per.AMOUNT)), "program-unit"),
        (replace(EVERYTHING, earning=Earning(factor=Fraction(20))), "program-factor"),
        (replace(EVERYTHING, earning=Earning(Per.VISIT, factor=Fraction(1, 2))), "program-factor"),
        (
            replace(EVERYTHING, earning=Earning(most_a_visit=5, most_a_day=2)),
            "program-most-visit",
        ),
        (replace(EVERYTHING, expiry=Expiry(ExpiryPolicy.EACH, 0)), "program-expiry-months"),
        (replace(EVERYTHING, grace_days=99_999), "program-grace"),
        (
            replace(EVERYTHING, reward=Reward("x", RewardKind.PERCENT_OFF, 101)),
            "program-reward-percent",
        ),
        (
            replace(EVERYTHING, rule=StampRule(9, milestones=(replace(COOKIE, at=9),))),
            "program-milestone-0-at",
        ),
        (
            replace(EVERYTHING, rule=StampRule(9, milestones=(COOKIE, COOKIE))),
            "program-milestone-1-at",
        ),
        (
            replace(
                EVERYTHING, rule=StampRule(9, milestones=(replace(COOKIE, reward=Reward("")),))
            ),
            "program-milestone-0-reward",
        ),
        (
            replace(POINTS_CARD, rule=PointsRule(10, worth=9_999_999)),
            "program-worth",
        ),
        (replace(POINTS_CARD, rule=PointsRule(10, most_percent=0)), "program-worth-percent"),
    ],
)
def test_every_complaint_stands_at_its_field(
    form: ProgramForm, draft: ProgramDraft, name: str
) -> None:
    show(form, draft)
    with pytest.raises(Refused) as told:
        program_check.checked(form.draft())
    assert form.show_refusal(told.value)
    fields = [field for field in form.findChildren(Field) if field.editor.objectName() == name]
    assert fields[-1].error.text()
    assert fields[-1].isVisible()  # its group is open


def test_milestones_are_added_and_removed_with_the_keyboard(form: ProgramForm) -> None:
    show(form, COFFEE_CARD)
    press(form, "program-milestones")
    press(form, "program-milestone-add")
    row = form.milestones.rows[0]
    QTest.keyClicks(row.at.line, "5")
    QTest.keyClicks(row.text.line, "a cookie")
    assert form.draft().rule == StampRule(
        9, milestones=(Milestone(5, Reward("a cookie", RewardKind.GIFT)),)
    )
    row.remove.setFocus()
    QTest.keyClick(row.remove, Qt.Key.Key_Space)
    assert form.draft() == COFFEE_CARD


@pytest.mark.parametrize(
    ("known", "sentence"),
    [(("Drinks",), "Tick at least one category."), ((), "No item has a category yet.")],
)
def test_a_choice_of_categories_without_one_is_not_taken_for_all_items(
    form: ProgramForm, known: tuple[str, ...], sentence: str
) -> None:
    form.categories = known
    form.show_draft(COFFEE_CARD, TODAY, new=False)
    form.earning.categories.choice.set_value("only")
    assert form.show_complaints()
    assert sentence in form.earning.categories.choice.error.text()
    assert form.earning.conditions.content.isVisible()
    form.earning.categories.choice.set_value("all")
    assert not form.complaints()


def test_categories_are_ticked(form: ProgramForm) -> None:
    show(form, COFFEE_CARD)
    press(form, "program-conditions")
    form.earning.categories.choice.set_value("but")
    form.earning.categories.choice.picked.emit("but")
    tick = form.findChild(CheckChoice, "program-categories-1")
    assert tick is not None
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert form.draft().earning.excluded == ("Food",)
    assert "not Food" in form.earning.conditions.heading.accessibleName()


def test_r16_a_program_is_stopped_and_runs_again(form: ProgramForm) -> None:
    show(form, COFFEE_CARD)
    press(form, "program-end")
    press(form, "program-stop")
    assert form.draft().last_day == date(2026, 3, 1)
    press(form, "program-stop")
    assert form.draft().last_day is None


def test_hostile_texts_stay_texts(form: ProgramForm) -> None:
    hostile = "<b>x</b>\u202e'; DROP"
    show(
        form,
        replace(
            COFFEE_CARD, name=hostile, earning=Earning(categories=(hostile,)),
            reward=Reward(hostile),
        ),
    )  # fmt: skip
    assert form.draft().name == hostile
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in form.findChildren(QLabel))
