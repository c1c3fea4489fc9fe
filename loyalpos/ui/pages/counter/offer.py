"""What the till can do for a customer now: what is stamped, and which reward F8 gives."""

from __future__ import annotations

from dataclasses import dataclass

from loyalpos.services.view.card_view import CardView, PointsStanding, StampStanding, VoucherView
from loyalpos.ui.words import phrases


@dataclass(frozen=True, slots=True)
class Offer:
    """``voucher`` or ``points_program`` is what F8 uses; with neither, ``missing`` says why not.

    ``stamps`` and ``points``: whether a purchase collects any. ``used`` counts what was put into
    this purchase.
    """

    stamps: bool = False
    points: bool = False
    reward: str = ""
    voucher: VoucherView | None = None
    points_program: int | None = None
    missing: str = ""
    used: int = 0

    @property
    def ready(self) -> bool:
        """Whether a reward can be given."""
        return self.voucher is not None or self.points_program is not None

    @property
    def collects(self) -> bool:
        """Whether a purchase can earn anything."""
        return self.stamps or self.points


def offer_of(view: CardView) -> Offer:
    """Return what can be done: the oldest reward of a program goes before points.

    Vouchers of offers are coupons: they are put into a purchase, they are not a reward that waits.
    """
    stamps = any(isinstance(standing, StampStanding) for standing in view.standings)
    points = any(isinstance(standing, PointsStanding) for standing in view.standings)
    rewards = [voucher for voucher in view.vouchers if not voucher.offer]
    if rewards:
        oldest = min(rewards, key=lambda voucher: voucher.issued)
        return Offer(stamps, points, oldest.reward_text, voucher=oldest)
    for standing in view.standings:
        reward = standing.program.draft.reward.text
        if isinstance(standing, PointsStanding) and standing.affordable:
            return Offer(stamps, points, reward, points_program=standing.program.number)
    if not view.standings:
        return Offer()
    nearest = view.standings[0]
    reward = nearest.program.draft.reward.text
    return Offer(stamps, points, reward, missing=phrases.progress(nearest))
