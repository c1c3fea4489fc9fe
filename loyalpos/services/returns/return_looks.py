"""What taking an act back comes to, with the names that the screen needs to say it [R36]."""

from __future__ import annotations

from uuid import UUID

from loyalpos.domain.ledger.owing import Outlook, TakenBack
from loyalpos.domain.level import tiers
from loyalpos.domain.program.program import Program
from loyalpos.services.returns.gifts_back import GiftsBack
from loyalpos.services.returns.reversing import Before
from loyalpos.services.sale.checking_out import Checkouts
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.view.card_view import ReturnLook
from loyalpos.store import vouchers
from loyalpos.store.standings import Standings


class ReturnLooks:
    """Looks at returns of one shop, inside the caller's transaction."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._checkouts = Checkouts(file)
        self._gifts = GiftsBack(file)

    def of(self, customer: int, has: Standings, before: Before, plan: TakenBack) -> ReturnLook:
        """Return a plan with its programs and rewards, each in the version that was promised."""
        versions = {number: row.version for number, row in has.programs.items()}
        versions |= {row.entry.program: row.entry.version for row in before.rows}
        concerned = [outlook.program for outlook in plan.outlooks if outlook.program]
        programs: dict[int, Program] = {
            number: self._file.catalogue.version(number, versions[number]) for number in concerned
        }
        named = {voucher for outlook in plan.outlooks for voucher in _vouchers(outlook)}
        rewards = {voucher: self._reward(customer, voucher) for voucher in named}
        level = self._level_after(has, before)
        return ReturnLook(before.sold, plan.outlooks, programs, rewards, level)

    def _level_after(self, has: Standings, before: Before) -> str:
        level = self._gifts.level_after(before.target, before.rows, has, before.later)
        ladder = self._file.catalogue.ladder()
        if level is None or ladder is None:
            return ""
        return ladder.draft.levels[tiers.place_on(ladder.draft, level.level)].name

    def _reward(self, customer: int, voucher: UUID) -> str:
        row = vouchers.find(self._file.db, customer, voucher)
        return self._checkouts.usable(row).reward.text if row else ""


def _vouchers(outlook: Outlook) -> tuple[UUID, ...]:
    return outlook.withdrawn + outlook.given_back + outlook.kept_used
