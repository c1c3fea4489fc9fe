"""Programs to start from."""

from __future__ import annotations

import pytest

from loyalpos.domain.program.earning import Per
from loyalpos.domain.program.program import PointsRule, ProgramDraft, StampRule
from loyalpos.domain.program.program_check import checked
from loyalpos.domain.program.program_templates import TEMPLATES, Template, template
from loyalpos.domain.program.reward import Reward


@pytest.mark.parametrize("one", TEMPLATES, ids=lambda one: one.code)
@pytest.mark.parametrize("currency", ["EUR", "NOK"])
def test_a_template_makes_a_program_that_a_till_can_keep(one: Template, currency: str) -> None:
    one = one.in_currency(currency)
    gives = Reward("on the house", one.kind, one.amount)
    draft = ProgramDraft("Card", "", one.icon, one.colour, one.rule, gives, one.earning)
    assert checked(draft) == draft


@pytest.mark.parametrize(("currency", "unit", "off"), [("EUR", 100, 500), ("SEK", 1000, 5000)])
def test_points_count_in_money_of_the_shop(currency: str, unit: int, off: int) -> None:
    points = template("points").in_currency(currency)
    assert (points.earning.per, points.earning.unit, points.amount) == (Per.AMOUNT, unit, off)
    assert points.rule == PointsRule(cost=100)


def test_a_card_of_stamps_is_the_same_in_every_currency() -> None:
    coffee = template("coffee")
    assert coffee.in_currency("DKK") == coffee
    assert coffee.rule == StampRule(goal=9)
