"""What is relevant of a customer now: the level, the birthday, and what is worth saying."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from loyalpos.domain.business_day import to_ms
from loyalpos.domain.customer import tally as tallies
from loyalpos.domain.customer.customer_signs import nearly_there, reward_waiting
from loyalpos.domain.level import tiers
from loyalpos.domain.level.tier import Level
from loyalpos.domain.offer.granting import birthday_near
from loyalpos.services.booking import leveling
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.view.card_view import (
    CardView,
    LevelView,
    PointsStanding,
    Say,
    SayKind,
    StampStanding,
)
from loyalpos.store.standings import Standings

LONG_AWAY_DAYS = 60
LEVEL_NEAR_PERCENT = 80
_ORDER = {kind: place for place, kind in enumerate(SayKind)}


class Relevance:
    """Adds to a card view what matters today."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file

    def shown(self, view: CardView, has: Standings) -> CardView:
        """Return the view with the level, the birthday, and what to say, most important first."""
        today = self._file.date_of(to_ms(self._file.clock()))
        level = self._level(has, today)
        near = birthday_near(view.birthday, today) if view.birthday else None
        found = [*self._of_customer(view, near, today), *self._of_holdings(view, level, today)]
        found.sort(key=lambda say: _ORDER[say.kind])
        return replace(view, level=level, celebrates=near, say=tuple(found))

    def _level(self, has: Standings, today: date) -> LevelView | None:
        ladder = self._file.catalogue.ladder()
        if ladder is None:
            return None
        draft, member = ladder.draft, leveling.membership(has)
        place = tiers.place_on(draft, member.level)
        counted = tallies.measured(tallies.unpacked(has.tally), draft.measure, today, draft.months)
        way = tiers.way_up(draft, member, counted)
        return LevelView(
            level=draft.levels[place],
            place=place,
            measure=draft.measure,
            measured=counted,
            next=draft.levels[way.level] if way else None,
            missing=way.missing if way else 0,
            review=member.review,
            floor_until=member.floor_until if member.floor else None,
        )

    def _of_customer(self, view: CardView, birthday: date | None, today: date) -> Iterator[Say]:
        if birthday is not None:
            yield Say(SayKind.BIRTHDAY, on=birthday)
        if not view.visits:
            yield Say(SayKind.WELCOME)
        elif view.last_visit is not None:
            last = self._file.date_of(to_ms(view.last_visit))
            if (today - last).days >= LONG_AWAY_DAYS:
                yield Say(SayKind.BACK, on=last)

    def _of_holdings(self, view: CardView, level: LevelView | None, today: date) -> Iterator[Say]:
        for standing in view.standings:
            yield from _of_standing(standing)
        yield from _of_vouchers(self._file, view, today)
        if level is not None and level.next is not None and _is_near(level, level.next):
            yield Say(SayKind.LEVEL_NEAR, units=level.missing)


def _is_near(level: LevelView, upper: Level) -> bool:
    return 100 * level.measured >= LEVEL_NEAR_PERCENT * upper.threshold


def _of_standing(standing: StampStanding | PointsStanding) -> Iterator[Say]:
    number, units = standing.program.number, standing.units
    goal = standing.goal if isinstance(standing, StampStanding) else standing.cost
    ready = standing.ready if isinstance(standing, StampStanding) else standing.affordable
    if ready:
        yield Say(SayKind.REWARD_READY, number, ready)
    for soon in standing.expiring[:1]:
        yield Say(SayKind.EXPIRING, number, soon.units, soon.last)
    if 0 < units < goal and nearly_there(units, goal):
        yield Say(SayKind.NEARLY_THERE, number, goal - units)


def _of_vouchers(file: ShopFile, view: CardView, today: date) -> Iterator[Say]:
    for held in view.vouchers:
        if held.starts is not None and held.starts > today:
            continue
        if reward_waiting(file.date_of(to_ms(held.issued)), today):
            yield Say(SayKind.WAITING, held.program, voucher=held.voucher)
        elif held.offer or held.at:
            yield Say(SayKind.VOUCHER, held.program, on=held.expires, voucher=held.voucher)
