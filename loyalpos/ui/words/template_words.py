"""The texts of the templates, proposed in the language of the window."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.program.program import PointsRule, ProgramDraft, StampRule
from loyalpos.domain.program.program_templates import Template, template
from loyalpos.domain.program.reward import Reward
from loyalpos.ui.words import formats

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Words:
    """``kind`` is what the tile says; the others go into the program."""

    kind: str
    name: str
    tagline: str
    reward: str


def words_of(one: Template) -> Words:
    """Return the texts for a template.

    :raises KeyError: when the template is not worded here.
    """
    return {
        "coffee": Words(
            translate("Templates", "Café"),
            translate("Templates", "Coffee card"),
            translate("Templates", "Buy nine, the tenth is free"),
            translate("Templates", "a free coffee"),
        ),
        "bakery": Words(
            translate("Templates", "Bakery"),
            translate("Templates", "Bread card"),
            translate("Templates", "Nine loaves, one on the house"),
            translate("Templates", "a free loaf"),
        ),
        "lunch": Words(
            translate("Templates", "Lunch and snacks"),
            translate("Templates", "Lunch card"),
            translate("Templates", "Nine lunches, the tenth is free"),
            translate("Templates", "a free lunch"),
        ),
        "hair": Words(
            translate("Templates", "Hairdresser"),
            translate("Templates", "Haircut card"),
            translate("Templates", "Nine visits, one on the house"),
            translate("Templates", "a free haircut"),
        ),
        "wash": Words(
            translate("Templates", "Car wash"),
            translate("Templates", "Wash card"),
            translate("Templates", "Five washes, one for free"),
            translate("Templates", "a free wash"),
        ),
        "points": Words(
            translate("Templates", "Points"),
            translate("Templates", "Points"),
            translate("Templates", "A point for every {amount}").format(amount=_unit(one)),
            translate("Templates", "{amount} off").format(amount=formats.money(one.amount)),
        ),
    }[one.code]


def draft_of(
    code: str, currency: str, *, reward: str | None = None, goal: int | None = None
) -> ProgramDraft:
    """Return a program made from a template; ``reward`` and ``goal`` replace its own.

    ``goal`` is the number of stamps, or the points that a reward costs.
    """
    one = template(code).in_currency(currency)
    words, rule = words_of(one), one.rule
    gives = Reward(words.reward if reward is None else reward, one.kind, one.amount)
    tagline = words.tagline
    match rule:
        case StampRule():
            rule = rule if goal is None else replace(rule, goal=goal)
            if rule != one.rule or gives.text != words.reward:
                tagline = _promise(rule.goal, gives.text)
        case PointsRule() if goal is not None:
            rule = replace(rule, cost=goal)
        case _:
            pass
    return ProgramDraft(words.name, tagline, one.icon, one.colour, rule, gives, one.earning)


def _promise(goal: int, reward: str) -> str:
    """Return a tagline that is true for any card of stamps."""
    return translate("Templates", "%n stamp(s), then {reward}", None, goal).format(reward=reward)


def _unit(one: Template) -> str:
    return formats.money(one.earning.unit) if one.earning.unit else ""
