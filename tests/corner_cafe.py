"""The shop that all tests play in: its programs, its profile, its clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.program import PointsRule, ProgramDraft, StampRule
from loyalpos.domain.program.reward import Reward
from loyalpos.domain.shop.shop import ShopProfile
from loyalpos.services.view.card_view import CardView, PointsStanding, StampStanding

COFFEE = 1  # the stamp program of the shop fixture
POINTS = 2
OWNER = 1

COFFEE_CARD = ProgramDraft(
    name="Coffee card",
    tagline="Buy nine, the tenth is free",
    icon="cup",
    colour="#8B5E3C",
    rule=StampRule(goal=9),
    reward=Reward("free coffee"),
)
POINTS_CARD = ProgramDraft(
    name="Points",
    tagline="A point for every 10.00",
    icon="star",
    colour="#2F6F6D",
    rule=PointsRule(cost=10),
    reward=Reward("free lunch"),
    earning=Earning(Per.AMOUNT, unit=1000),
)
PROFILE = ShopProfile("Corner Café", "NL", "EUR", "en", "Europe/Amsterdam")


class FakeClock:
    """A clock that moves only when told. 2026-03-02 is a Monday."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **how_far: float) -> None:
        """Move on by a timedelta's arguments; negative moves back."""
        self.now += timedelta(**how_far)


def stamps(view: CardView) -> tuple[int, int]:
    """Return the stamps on the coffee card, and the rewards that are ready."""
    (standing,) = (one for one in view.standings if one.program.number == COFFEE)
    assert isinstance(standing, StampStanding)
    return standing.stamps, standing.ready


def points(view: CardView) -> int:
    """Return the balance of the points program."""
    (standing,) = (one for one in view.standings if one.program.number == POINTS)
    assert isinstance(standing, PointsStanding)
    return standing.points
