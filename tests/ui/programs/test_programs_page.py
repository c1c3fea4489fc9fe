"""The programs page on a real shop: seeing, changing, and keeping what was promised."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from corner_cafe import COFFEE, COFFEE_CARD, OWNER, POINTS, POINTS_CARD
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from loyalpos.domain.ledger.expiry import Expiry, ExpiryPolicy
from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.domain.program.program import PointsRule, ProgramDraft, StampRule
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.shop.staff import Role, StaffMember
from loyalpos.services.booking.act import new_act
from loyalpos.services.promise.programs import Programs, ProgramView
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.programs import ProgramsPage, looks
from loyalpos.ui.tokens import LEAST_TEXT_CONTRAST, contrast


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ProgramsPage:
    """Return the page on show."""
    page = ProgramsPage(desk)
    qtbot.addWidget(page)
    page.resize(936, 600)
    page.show()
    page.activateWindow()
    QApplication.processEvents()
    return page


def press(page: ProgramsPage, name: str) -> None:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    found.click()
    QApplication.processEvents()


def type_into(page: ProgramsPage, name: str, text: str) -> None:
    line = page.findChild(QLineEdit, name)
    assert isinstance(line, QLineEdit)
    line.clear()
    QTest.keyClicks(line, text)


def texts(widget: QWidget) -> str:
    QApplication.processEvents()
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(widget))


def coffee(desk: Desk) -> ProgramView:
    return next(view for view in desk.shop.programs.all() if view.program.number == COFFEE)


def toasts(desk: Desk) -> list[str]:
    said: list[str] = []
    desk.notices.toast_wanted.connect(lambda sentence, _tone, _undo: said.append(sentence))
    return said


def test_programs_are_listed_with_their_promise_and_customers(
    page: ProgramsPage, desk: Desk, customer: int
) -> None:
    desk.shop.till.stamp(new_act(), OWNER, Purchase(customer))
    page.reload()
    words = texts(page.overview)
    assert "Coffee card" in words
    assert "Buy 9" in words
    assert "1 customer" in words


def test_a_program_is_changed_and_saved_with_the_keyboard(page: ProgramsPage, desk: Desk) -> None:
    press(page, f"program-{COFFEE}")
    type_into(page, "program-name", "Bean card")
    assert page.editor.changed
    QTest.keyClick(page.program.form.name.line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert coffee(desk).program.draft.name == "Bean card"
    assert not page.editor.save.isEnabled()
    assert "Bean card" in texts(page.overview)


def test_the_preview_follows_every_key(page: ProgramsPage) -> None:
    press(page, f"program-{COFFEE}")
    type_into(page, "program-goal", "5")
    assert page.program.preview.strip.accessibleName() == "3 of 5 stamps"
    assert "Buy 5" in texts(page.editor)
    type_into(page, "program-goal", "")
    assert not page.program.preview.strip.isHidden()


@pytest.mark.parametrize(
    ("fold", "field", "typed", "kept"),
    [
        ("program-validity", "program-expiry-months", "6", True),
        ("program-limits", "program-most-day", "6", False),
    ],
)
def test_r20_what_a_card_keeps_is_said_before_saving(
    page: ProgramsPage, desk: Desk, fold: str, field: str, typed: str, kept: bool
) -> None:
    draft = replace(COFFEE_CARD, expiry=Expiry(ExpiryPolicy.EACH, 12))
    desk.shop.programs.change(new_act(), OWNER, COFFEE, draft)
    page.reload()
    press(page, f"program-{COFFEE}")
    press(page, fold)
    type_into(page, field, typed)
    assert ("keep the old card until it is full" in texts(page.editor)) is kept


def test_as_long_as_nobody_could_keep_it_the_reason_stands_for_the_meaning(
    page: ProgramsPage,
) -> None:
    press(page, f"program-{COFFEE}")
    type_into(page, "program-goal", "0")
    assert "Something is not right yet" in texts(page.editor)
    assert "A full card needs a number" in texts(page.editor)
    assert "Buy 0" not in texts(page.editor)
    type_into(page, "program-goal", "4")
    assert "What this means" in texts(page.editor)
    assert "Buy 4" in texts(page.editor)


def test_r20_saving_says_how_many_keep_the_old_card(
    page: ProgramsPage, desk: Desk, add_customer: Callable[..., int]
) -> None:
    for stamps in (3, 1):
        buyer = add_customer(f"Buyer {stamps}")
        desk.shop.till.stamp(new_act(), OWNER, Purchase(buyer, quantity=stamps))
    said = toasts(desk)
    page.reload()
    press(page, f"program-{COFFEE}")
    type_into(page, "program-goal", "12")
    assert "keep the old card until it is full" in texts(page.editor)
    press(page, "program-save")
    assert "2 customer" in said[-1]
    assert "keep the old card" in said[-1]
    assert "still on the older promise" in texts(page.editor)
    assert coffee(desk).on_older == 2


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("program-name", "", "Give the program a name"),
        ("program-reward", "", "Say what customers get"),
        ("program-goal", "0", "A full card needs a number"),
        ("program-goal", "1000", "A full card needs a number"),
        ("program-head-start", "9", "smaller than a full card"),
        ("program-tagline", "x" * 81, "too long"),
    ],
)
def test_a_wrong_field_says_so_below_itself(
    page: ProgramsPage, desk: Desk, field: str, typed: str, sentence: str
) -> None:
    press(page, f"program-{COFFEE}")
    type_into(page, field, typed)
    if not typed:
        page.program.form.edited.emit()
    press(page, "program-save")
    wrong = page.findChild(QLineEdit, field)
    assert isinstance(wrong, QLineEdit)
    assert sentence in wrong.accessibleDescription()
    assert wrong.hasFocus()
    assert coffee(desk).program.draft == COFFEE_CARD


def test_points_are_checked_in_their_own_fields(page: ProgramsPage) -> None:
    press(page, f"program-{POINTS}")
    unit = page.program.form.earning.unit
    for typed, sentence in (("x", "Type an amount"), ("0", "a point is given")):
        type_into(page, "program-unit", typed)
        press(page, "program-save")
        assert sentence in unit.line.accessibleDescription()


def test_an_amount_off_needs_its_amount(page: ProgramsPage, desk: Desk) -> None:
    press(page, f"program-{POINTS}")
    form = page.program.form
    assert form.reward.amount.isHidden()
    form.reward.kind.set_value(RewardKind.AMOUNT_OFF)
    form.reward.kind.picked.emit(RewardKind.AMOUNT_OFF)
    press(page, "program-save")
    assert form.reward.amount.line.accessibleDescription()
    type_into(page, "program-reward-amount", "5,00")
    press(page, "program-save")
    reward = desk.shop.programs.all()[1].program.draft.reward
    assert reward == Reward("free lunch", RewardKind.AMOUNT_OFF, 500)


def test_leaving_with_changes_asks_in_place(page: ProgramsPage, desk: Desk) -> None:
    press(page, f"program-{COFFEE}")
    type_into(page, "program-name", "Bean card")
    press(page, "program-back")
    assert page.editor.isVisible()
    assert "unsaved changes" in texts(page.editor)
    press(page, "program-stay")
    assert page.program.form.name.text() == "Bean card"
    press(page, "program-back")
    press(page, "program-discard")
    assert page.overview.isVisible()
    assert coffee(desk).program.draft == COFFEE_CARD


def test_without_changes_the_way_back_is_free(page: ProgramsPage) -> None:
    press(page, f"program-{COFFEE}")
    press(page, "program-back")
    assert page.overview.isVisible()


def test_a_new_program_starts_from_a_template(page: ProgramsPage, desk: Desk) -> None:
    press(page, "new-program")
    press(page, "template-hair")
    press(page, "program-save")
    made = desk.shop.programs.all()[-1].program.draft
    assert made.icon == "scissors"
    assert made.rule == StampRule(9)


def test_a_new_program_can_still_become_points(page: ProgramsPage, desk: Desk) -> None:
    press(page, "new-program")
    press(page, "template-coffee")
    press(page, "kind-points")
    press(page, "program-save")
    assert isinstance(desk.shop.programs.all()[-1].program.draft.rule, PointsRule)


def test_a_program_keeps_its_kind(page: ProgramsPage) -> None:
    press(page, f"program-{COFFEE}")
    assert not page.program.form.stamps_kind.isVisible()


def test_what_the_form_shows_is_what_it_says(page: ProgramsPage) -> None:
    form = page.program.form
    drafts = (
        COFFEE_CARD,
        POINTS_CARD,
        replace(COFFEE_CARD, rule=StampRule(9, 2, also_in_this_sale=True)),
        replace(COFFEE_CARD, reward=Reward("€ 5 off", RewardKind.AMOUNT_OFF, 500)),
    )
    for draft in drafts:
        form.show_draft(draft, date(2026, 3, 2), new=False)
        assert form.draft() == draft


def test_icon_and_colour_are_chosen_with_arrow_keys(page: ProgramsPage) -> None:
    press(page, "new-program")
    press(page, "template-coffee")
    tile = page.findChild(QPushButton, "icon-coffee")
    assert isinstance(tile, QPushButton)
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Right)
    assert page.program.form.draft().icon == list(looks.icons())[1]
    assert page.editor.changed
    press(page, "colour-6B3FA0")
    assert page.program.form.draft().colour == "#6B3FA0"


def test_a_cashier_reads_and_is_told_why(page: ProgramsPage, desk: Desk) -> None:
    desk.session.take_over(StaffMember(2, "Joris", Role.CASHIER, has_pin=True))
    new = page.findChild(QPushButton, "new-program")
    assert isinstance(new, QPushButton)
    assert not new.isEnabled()
    press(page, f"program-{COFFEE}")
    assert not page.program.form.isEnabled()
    assert not page.editor.save.isEnabled()
    assert "F9" in page.editor.save.toolTip()
    assert "F9" in texts(page.editor)


def test_white_is_legible_on_every_colour_of_cards() -> None:
    low = {c: contrast(c, "#FFFFFF") for c in looks.colours()}
    assert min(low.values()) >= LEAST_TEXT_CONTRAST


def test_everything_that_takes_the_focus_has_a_name(page: ProgramsPage) -> None:
    press(page, f"program-{COFFEE}")
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and not (widget.accessibleName() or widget.focusProxy())
    ]
    assert [(type(widget).__name__, widget.objectName()) for widget in nameless] == []


def test_r4_a_save_without_an_answer_is_sent_again_as_the_same_act(
    desk: Desk, page: ProgramsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk wrote the program but did not say so: pressing again makes no second one."""
    make = Programs.create

    def make_without_an_answer(self: Programs, act: UUID, by: int, draft: ProgramDraft) -> None:
        make(self, act, by, draft)
        raise Trouble(Ailment.OUTCOME_UNKNOWN)

    before = len(desk.shop.programs.all())
    press(page, "new-program")
    press(page, "template-hair")
    with monkeypatch.context() as broken:
        broken.setattr(Programs, "create", make_without_an_answer)
        press(page, "program-save")
    assert page.editor.save.isEnabled()
    press(page, "program-save")
    assert len(desk.shop.programs.all()) == before + 1
