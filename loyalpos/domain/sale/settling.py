"""What a customer has to pay: the best of what makes a sale cheaper, and points that pay."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import combinations, product
from operator import attrgetter
from typing import NamedTuple

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.program import PointsRule
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.sale.discounts import Basket, Goods, Stage, Taken, stage
from loyalpos.domain.sale.sale import Purchase


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that could make a sale cheaper.

    ``key`` names a voucher, a deal or the discount of a level; it means nothing here. ``coupon`` is
    an offer's voucher or a standing deal, otherwise it is a program's own reward. ``level`` is the
    standing discount of a level, which is neither. ``minimum`` in minor units is tested on the
    price before offers [R28]; an ``exclusive`` one stands alone, without a level's discount [R26].
    ``uses_up``: the customer has it no more afterwards. ``at_once`` is of a card that this very
    sale fills, and goes together with anything but what is exclusive [R18].
    """

    key: str
    reward: Reward
    coupon: bool = True
    level: bool = False
    minimum: int = 0
    exclusive: bool = False
    uses_up: bool = False
    at_once: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """What one candidate took off, in minor units.

    ``lines`` pairs the place of a line with how many of its items became free or cheaper; it is
    empty for an amount without lines and for a fixed amount off everything.
    """

    key: str
    off: int
    lines: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Settled:
    """What a sale comes to, in minor units; None where the price is not known.

    ``price`` is before offers and ``due`` what is left to pay, after points too. ``base`` is what
    earns [R9], and ``free`` counts the items that earn nothing [R11]. ``parts`` are in the order in
    which they were taken off [R27]. ``instead_of`` is the best that was left out because it may not
    be combined with them, as it would be alone [R28].
    """

    price: int | None
    due: int | None
    base: int | None
    parts: tuple[Part, ...]
    free: int
    instead_of: Part | None


# What is smaller is better: minus what is taken off, then how many of the possible are used up,
# then how many they are, then their places as given.
_Rank = tuple[int, int, int, list[int]]


class _Slot(Enum):
    """What there is at most one of in a sale [R26]."""

    COUPON = auto()
    REWARD = auto()
    LEVEL = auto()
    AT_ONCE = auto()  # of which there can be several [R18]


class _Option(NamedTuple):
    """A candidate for this sale: ``alone`` is what it takes off, ``most`` is never exceeded."""

    candidate: Candidate
    place: int  # in the order given
    slot: _Slot
    stage: Stage
    alone: Taken
    most: int


class _Combination(NamedTuple):
    off: int
    options: list[_Option]  # in the order in which they are taken off
    taken: list[Taken]

    def keys(self) -> set[str]:
        return {option.candidate.key for option in self.options}


_MOST, _PLACE, _STAGE = map(attrgetter, ("most", "place", "stage"))


def settle(
    purchase: Purchase,
    wanted: Sequence[Candidate],
    possible: Sequence[Candidate],
    points_money: int = 0,
) -> Settled:
    """Settle a sale with all that is wanted and with what of the possible is best [R25 to R29].

    ``wanted`` was chosen by the cashier; ``possible`` are the standing deals and the level's
    discount. What leaves the least to pay wins, on a tie what uses up the fewest, then the fewest,
    then the first given. Nothing possible helps while the price is not known. ``points_money`` is
    what points pay, in minor units, and is cut to what is due [R23].

    :raises Refused: OFFERS_NOT_TOGETHER with ``first`` and ``second``, two keys of which only one
        can be used here [R26]. OFFER_MINIMUM with ``key``, ``least`` and ``price``, which is None
        when it is not known [R28]. VOUCHER_NO_EFFECT with ``key``, and ``instead``, the key of what
        the customer would get without it, or None [R25].
    """
    _check_together(wanted)
    goods = Goods(purchase)
    must = tuple(_option(goods, place, candidate) for place, candidate in enumerate(wanted))
    for option in must:
        _check_alone(goods, option)
    may = tuple(_useful(goods, possible))
    found = _best(goods, must, may)
    if found is None:  # each works alone, but one leaves nothing for the other
        first, *_, second = must
        raise _not_together(first.candidate, second.candidate)
    _check_worth_using(goods, must, may, found)
    parts = tuple(map(_part, found.options, found.taken))
    free = sum(taken.free for taken in found.taken)
    if goods.price is None:
        return Settled(None, None, None, parts, free, None)
    left = goods.price - found.off
    due = left - min(points_money, left)
    return Settled(goods.price, due, due, parts, free, _left_out(may, found) if left else None)


def most_points(rule: PointsRule, points: int, base: int, due: int) -> int:
    """Return the most points that may pay [R23].

    :param points: the balance; below 0 when points are owed.
    :param base: the price after discounts in minor units, of which a percentage may be paid.
    :param due: what is left to pay in minor units.
    """
    if rule.worth <= 0:
        return 0
    payable = min(base * rule.most_percent // 100, due)
    return max(0, min(points, payable // rule.worth))


def _slot(candidate: Candidate) -> _Slot:
    if candidate.at_once:
        return _Slot.AT_ONCE
    if candidate.level:
        return _Slot.LEVEL
    return _Slot.COUPON if candidate.coupon else _Slot.REWARD


def _check_together(wanted: Sequence[Candidate]) -> None:
    chosen = (candidate for candidate in wanted if not candidate.at_once)
    for first, second in combinations(chosen, 2):
        if _slot(first) is _slot(second) or first.exclusive or second.exclusive:
            raise _not_together(first, second)


def _not_together(first: Candidate, second: Candidate) -> Refused:
    return Refused(Refusal.OFFERS_NOT_TOGETHER, first=first.key, second=second.key)


def _check_alone(goods: Goods, option: _Option) -> None:
    key, least = option.candidate.key, option.candidate.minimum
    if least and (goods.price is None or goods.price < least):
        raise Refused(Refusal.OFFER_MINIMUM, key=key, least=least, price=goods.price)
    if not option.alone.works:
        raise Refused(Refusal.VOUCHER_NO_EFFECT, key=key, instead=None)


def _check_worth_using(
    goods: Goods, must: tuple[_Option, ...], may: tuple[_Option, ...], found: _Combination
) -> None:
    """Refuse what takes something off but without which the customer pays no more [R25]."""
    for option in must:
        if option.alone.off and not option.candidate.at_once:
            others = tuple(other for other in must if other is not option)
            without = _best(goods, others, may, above=found.off - 1)
            if without is not None:
                key = option.candidate.key
                instead = min(without.keys() - found.keys(), default=None)
                raise Refused(Refusal.VOUCHER_NO_EFFECT, key=key, instead=instead)


def _option(goods: Goods, place: int, candidate: Candidate) -> _Option:
    reward = candidate.reward
    alone = Basket(goods).take(reward)
    most = alone.off
    if reward.kind is RewardKind.CHEAPEST_FREE:  # a dearer one is next when the cheapest is free
        dearest = Reward(reward.text, RewardKind.FREE_ITEM, category=reward.category)
        most = Basket(goods).take(dearest).off
    return _Option(candidate, place, _slot(candidate), stage(reward), alone, most)


def _useful(goods: Goods, possible: Sequence[Candidate]) -> Iterator[_Option]:
    for place, candidate in enumerate(possible):
        if goods.price and goods.price >= candidate.minimum:
            option = _option(goods, place, candidate)
            if option.alone.off:
                yield option


def _best(
    goods: Goods, must: tuple[_Option, ...], may: tuple[_Option, ...], above: int = -1
) -> _Combination | None:
    """Return what takes off the most, and more than ``above``, with all of ``must`` working.

    What promises most is tried first: when nothing can be better than what was found, it is done.
    """
    found = None
    rank: _Rank = (-above, 0, 0, [])
    for hoped, chosen in sorted(_ranked(must, may, above)):
        if hoped >= rank:
            break
        for order in _orders(must, chosen):
            combination = _combine(goods, order)
            reached = (-combination.off, *hoped[1:])
            if reached < rank and all(taken.works for taken in combination.taken):
                found, rank = combination, reached
    return found


def _ranked(
    must: tuple[_Option, ...], may: tuple[_Option, ...], above: int
) -> Iterator[tuple[_Rank, tuple[_Option, ...]]]:
    """Yield what can take off more than ``above``, with the best rank it can hope for."""
    sure = sum(map(_MOST, must))
    for chosen in _choices(must, may):
        most = sure + sum(map(_MOST, chosen))
        if most > above:
            used_up = sum(option.candidate.uses_up for option in chosen)
            yield (-most, used_up, len(chosen), sorted(map(_PLACE, chosen))), chosen


def _choices(must: tuple[_Option, ...], may: tuple[_Option, ...]) -> Iterator[tuple[_Option, ...]]:
    """Yield all that may be used together beside ``must`` [R26]."""
    yield ()
    if any(option.candidate.exclusive for option in must):
        return
    filled = {option.slot for option in must}
    alone = [option for option in may if option.slot not in filled]
    beside = [option for option in alone if not option.candidate.exclusive]
    yield from zip(beside if must else alone)
    slots = [[option for option in beside if option.slot is slot] for slot in _Slot]
    for count in (2, 3):
        for filling in combinations(slots, count):
            for chosen in product(*filling):
                # Of two percentages off everything, the second finds nothing left.
                if list(map(_STAGE, chosen)).count(Stage.PERCENT) < 2:
                    yield chosen


def _orders(must: tuple[_Option, ...], chosen: tuple[_Option, ...]) -> Iterator[list[_Option]]:
    """Yield the orders of [R27]: two that free items or are for lines go either way round."""
    order = sorted((*must, *chosen), key=_STAGE)
    yield order
    if len(order) > 1 and order[0].stage == order[1].stage <= Stage.LINE:
        yield [order[1], order[0], *order[2:]]


def _combine(goods: Goods, order: list[_Option]) -> _Combination:
    basket = Basket(goods)
    taken = [basket.take(option.candidate.reward) for option in order]
    return _Combination(sum(each.off for each in taken), order, taken)


def _left_out(may: tuple[_Option, ...], found: _Combination) -> Part | None:
    """Return the best of what is not used; what could be combined with the rest would be used."""
    used = found.keys()
    unused = [option for option in may if option.candidate.key not in used]
    if not unused:
        return None
    option = max(unused, key=lambda option: option.alone.off)
    return _part(option, option.alone)


def _part(option: _Option, taken: Taken) -> Part:
    return Part(option.candidate.key, taken.off, tuple(taken.lines))
