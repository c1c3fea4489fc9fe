"""First programs to start from, by the kind of shop. Codes and numbers only: the window words them.

A template with points counts in whole units of money; in a currency of small units, ten of them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.program import PointsRule, Rule, StampRule
from loyalpos.domain.program.reward import RewardKind

SMALL_MONEY = frozenset({"DKK", "NOK", "SEK"})
_SMALL = 10  # of a small unit buy what one of the others buys
_CARD = StampRule(goal=9)
_EACH_ITEM = Earning()


@dataclass(frozen=True, slots=True)
class Template:
    """``code`` names the texts; ``amount`` in minor units is only for AMOUNT_OFF."""

    code: str
    icon: str
    colour: str
    rule: Rule
    kind: RewardKind = RewardKind.FREE_ITEM
    amount: int = 0
    earning: Earning = _EACH_ITEM

    def in_currency(self, currency: str) -> Template:
        """Return the template with figures that make sense in a currency."""
        if currency not in SMALL_MONEY:
            return self
        earning = replace(self.earning, unit=self.earning.unit * _SMALL)
        return replace(self, amount=self.amount * _SMALL, earning=earning)


TEMPLATES = (
    Template("coffee", "coffee", "#0E6B5C", _CARD),
    Template("bakery", "bread", "#8A5900", _CARD),
    Template("lunch", "sandwich", "#B3461E", _CARD),
    Template("hair", "scissors", "#6B3FA0", _CARD),
    Template("wash", "wash", "#1F5FA8", StampRule(goal=5)),
    Template(
        "points",
        "star",
        "#1E7F4F",
        PointsRule(cost=100),
        RewardKind.AMOUNT_OFF,
        500,
        Earning(Per.AMOUNT, unit=100),
    ),
)


def template(code: str) -> Template:
    """Return a template by its code."""
    return next(one for one in TEMPLATES if one.code == code)
