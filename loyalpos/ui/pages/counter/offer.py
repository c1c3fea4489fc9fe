"""What the till can do for a customer now: what is stamped, and which reward F8 gives."""

from __future__ import annotations

from dataclasses import dataclass

from loyalpos.domain.program.earning import Earning
from loyalpos.services.view.card_view import CardView, PointsStanding, StampStanding, VoucherView
from loyalpos.ui.words import phrases


@dataclass(frozen=True, slots=True)
class Offer:
    """``voucher`` or ``points_program`` is what F8 uses; with neither, ``missing`` says why not.

    ``earning`` is how the first stamp card earns, None without one; ``points``: whether a purchase
    collects any. ``used`` counts what was put into this purchase.
    """

    earning: Earning | None = None
    points: bool = False
    reward: str = ""
    voucher: VoucherView | None = None
    points_program: int | None = None
    missing: str = ""
    used: int = 0

    @property
    def stamps(self) -> bool:
        """Whether a purchase collects stamps."""
        return self.earning is not None

    @property
    def ready(self) -> bool:
        """Whether a reward can be given."""
        return self.voucher is not None or self.points_program is not None

    @property
    def collects(self) -> bool:
        """Whether a purchase can earn anything."""
        return self.stamps or self.points


def offer_of(view: CardView) -> Offer:
    """Return what can be done: the reward of a full card, one on the way to it, then points.

    So F8 gives what the card says is ready, the oldest first. Vouchers of offers are coupons: they
    are put into a purchase, they are not a reward that waits.
    """
    cards = [standing for standing in view.standings if isinstance(standing, StampStanding)]
    stamps = cards[0].program.draft.earning if cards else None
    points = any(isinstance(standing, PointsStanding) for standing in view.standings)
    rewards = [voucher for voucher in view.vouchers if not voucher.offer]
    if rewards:
        oldest = min(rewards, key=lambda voucher: (voucher.at > 0, voucher.issued))
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
