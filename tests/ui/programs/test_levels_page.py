"""Levels on the programs page: made, changed and read back, with the keyboard alone."""

from __future__ import annotations

from fractions import Fraction

import pytest
from corner_cafe import OWNER
from promising import PromiseHands
from PySide6.QtWidgets import QPushButton

from loyalpos.domain.level.tier import LadderDraft, Level, Measure
from loyalpos.domain.level.tiers import MAX_LEVELS
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.programs.levels import templates

LADDER = LadderDraft(
    Measure.SPEND,
    (Level("Regular", 0), Level("Silver", 10_000), Level("Gold", 20_000, Fraction(3, 2))),
)


def kept(desk: Desk) -> LadderDraft | None:
    view = desk.shop.levels.current()
    return view.ladder.draft if view else None


def open_ladder(desk: Desk, hands: PromiseHands) -> None:
    desk.shop.levels.change(new_act(), OWNER, LADDER)
    hands.page.reload()
    hands.press("level-0")


@pytest.mark.parametrize("template", ["spend", "visits"])
def test_a_ladder_is_made_from_a_template_and_listed(
    desk: Desk, hands: PromiseHands, template: str
) -> None:
    hands.press("first-levels")
    hands.press(f"levels-template-{template}")
    hands.save()
    assert kept(desk) in [one.draft for one in templates.templates("EUR")]
    hands.press("levels-back")
    words = hands.texts()
    assert "Gold" in words
    assert "0 customer" in words


def test_there_is_one_ladder_only(desk: Desk, hands: PromiseHands) -> None:
    open_ladder(desk, hands)
    hands.press("levels-back")
    new = hands.page.findChild(QPushButton, "new-levels")
    assert new is not None
    assert not new.isVisible()


def test_levels_are_changed_added_and_removed(desk: Desk, hands: PromiseHands) -> None:
    open_ladder(desk, hands)
    hands.enter("level-1-name", "Argent")
    hands.enter("level-1-spent", "120,00")
    hands.enter("level-1-factor", "1.25")
    hands.enter("level-2-discount", "5")
    hands.enter("level-2-early", "2")
    hands.press("ladder-add")
    hands.enter("level-3-name", "Platinum")
    hands.enter("level-3-spent", "500")
    hands.enter("ladder-months", "6")
    hands.save()
    assert kept(desk) == LadderDraft(
        Measure.SPEND,
        (
            Level("Regular", 0),
            Level("Argent", 12_000, Fraction(5, 4)),
            Level("Gold", 20_000, Fraction(3, 2), 5, 2),
            Level("Platinum", 50_000),
        ),
        6,
    )
    hands.press("level-2-remove")
    hands.save()
    changed = kept(desk)
    assert changed is not None
    assert [level.name for level in changed.levels] == ["Regular", "Argent", "Platinum"]


def test_visits_are_asked_for_as_a_number(desk: Desk, hands: PromiseHands) -> None:
    open_ladder(desk, hands)
    hands.pick("ladder-measure", +1)
    hands.enter("level-1-count", "10")
    hands.enter("level-2-count", "25")
    hands.save()
    changed = kept(desk)
    assert changed is not None
    assert changed.measure is Measure.VISITS
    assert [level.threshold for level in changed.levels] == [0, 10, 25]


def test_the_first_level_begins_at_nothing_and_stays(desk: Desk, hands: PromiseHands) -> None:
    open_ladder(desk, hands)
    row = hands.page.levels.form.rows[0]
    assert not row.spent.isVisible()
    assert not row.count.isVisible()
    assert not row.remove.isVisible()


def test_no_more_levels_than_a_ladder_holds(desk: Desk, hands: PromiseHands) -> None:
    open_ladder(desk, hands)
    for place in range(len(LADDER.levels), MAX_LEVELS):
        hands.press("ladder-add")
        hands.enter(f"level-{place}-name", f"Level {place}")
    assert hands.page.levels.form.add.reason
    hands.save()
    changed = kept(desk)
    assert changed is not None
    assert len(changed.levels) == MAX_LEVELS


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("level-1-name", "", "Give the level a name"),
        ("level-1-name", "x" * 41, "at most 40 letters"),
        ("level-2-spent", "50", "more than the one below"),
        ("level-2-spent", "much", "Type an amount"),
        ("level-1-factor", "0.5", "from 1 to 10"),
        ("level-1-discount", "101", "from 0 to 100"),
        ("level-1-early", "61", "from 0 to 60"),
        ("level-1-early", "soon", "whole number"),
        ("ladder-months", "0", "from 1 to 60"),
    ],
)
def test_a_wrong_field_says_so_below_itself(
    desk: Desk, hands: PromiseHands, field: str, typed: str, sentence: str
) -> None:
    open_ladder(desk, hands)
    hands.enter(field, typed)
    hands.save()
    assert sentence in hands.complaint(field)
    assert hands.line(field).hasFocus()
    assert kept(desk) == LADDER


@pytest.mark.parametrize("text", ["<b>x</b>", "\u05d6\u05d4\u05d1 {level} %n"])
def test_a_hostile_name_is_shown_as_it_is(desk: Desk, hands: PromiseHands, text: str) -> None:
    open_ladder(desk, hands)
    hands.paste("level-2-name", text)
    hands.save()
    changed = kept(desk)
    assert changed is not None
    assert changed.levels[2].name == text
    hands.press("levels-back")
    assert text in hands.texts()


def test_r47_the_way_to_the_next_level_is_shown(desk: Desk, hands: PromiseHands) -> None:
    open_ladder(desk, hands)
    assert "€25.00 more for Silver" in hands.texts()


def test_leaving_with_changes_asks_in_place(desk: Desk, hands: PromiseHands) -> None:
    open_ladder(desk, hands)
    hands.press("level-1-remove")
    hands.press("levels-back")
    assert "unsaved changes" in hands.texts()
    hands.press("levels-discard")
    assert kept(desk) == LADDER


def test_everything_that_takes_the_focus_has_a_name(desk: Desk, hands: PromiseHands) -> None:
    open_ladder(desk, hands)
    assert hands.nameless() == []


def test_who_has_another_level_when_one_is_taken_away_is_said(
    desk: Desk, hands: PromiseHands, customer: int
) -> None:
    desk.shop.levels.change(new_act(), OWNER, LADDER)
    desk.shop.till.stamp(new_act(), OWNER, Purchase(customer, amount=10_000))
    open_ladder(desk, hands)
    assert "then have" not in hands.texts()
    hands.press("level-1-remove")
    assert "1 customer(s) of Silver then have Gold." in hands.texts()
    hands.press("level-1-remove")
    assert "1 customer(s) of Silver then have Regular." in hands.texts()
    assert "from the start\n1 customer(s)" in hands.texts().lower()
