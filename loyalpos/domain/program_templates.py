"""First programs to start from, by the kind of shop. Codes and numbers only: the window words them.

A template with points counts in whole units of money; in a currency of small units, ten of them.
"""

from __future__ import annotations

from dataclasses import dataclass

from loyalpos.domain.program import PointsRule, RewardKind, Rule, StampRule

SMALL_MONEY = frozenset({"DKK", "NOK", "SEK"})
_SMALL = 10  # of a small unit buy what one of the others buys
_CARD = StampRule(goal=9)


@dataclass(frozen=True, slots=True)
class Template:
    """``code`` names the texts; ``amount`` in minor units is only for AMOUNT_OFF."""

    code: str
    icon: str
    colour: str
    rule: Rule
    kind: RewardKind = RewardKind.FREE_ITEM
    amount: int = 0

    def in_currency(self, currency: str) -> Template:
        """Return the template with figures that make sense in a currency."""
        if not isinstance(self.rule, PointsRule) or currency not in SMALL_MONEY:
            return self
        rule = PointsRule(self.rule.unit * _SMALL, self.rule.cost)
        return Template(self.code, self.icon, self.colour, rule, self.kind, self.amount * _SMALL)


TEMPLATES = (
    Template("coffee", "coffee", "#0E6B5C", _CARD),
    Template("bakery", "bread", "#8A5900", _CARD),
    Template("lunch", "sandwich", "#B3461E", _CARD),
    Template("hair", "scissors", "#6B3FA0", _CARD),
    Template("wash", "wash", "#1F5FA8", StampRule(goal=5)),
    Template("points", "star", "#1E7F4F", PointsRule(100, 100), RewardKind.AMOUNT_OFF, 500),
)


def template(code: str) -> Template:
    """Return a template by its code."""
    return next(one for one in TEMPLATES if one.code == code)
