"""What a purchase earns: stamps on a card that may fill, and points for an amount."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from loyalpos.domain.ledger import Entry, EntryKind, voucher_id
from loyalpos.domain.program import PointsRule, Program, RewardKind, StampRule


@dataclass(frozen=True, slots=True)
class Collected:
    """What the items of a sale come to in one stamp program.

    ``free`` counts the items that were paid for with a reward earned in this very sale [R18].
    """

    entries: tuple[Entry, ...]
    stamps: int
    free: int


def card_now(stamps: int, promised: Program, newest: Program) -> Program:
    """Return the version that a customer collects on [R20].

    A card with stamps on it keeps what it was promised, the number of stamps and the reward; its
    name and looks are the newest. An empty card moves to the newest altogether.
    """
    if stamps <= 0 or promised.version == newest.version:
        return newest
    kept = replace(newest.draft, rule=promised.draft.rule, reward=promised.draft.reward)
    return Program(promised.number, promised.version, kept)


def reward_units(program: Program) -> int:
    """Return what a reward of this version takes: the stamps of a card, or points."""
    match program.draft.rule:
        case StampRule(goal=goal):
            return goal
        case PointsRule(cost=cost):
            return cost


def collect(act: UUID, promised: Program, newest: Program, stamps: int, items: int) -> Collected:
    """Put ``items`` on a card that has ``stamps`` [R11, R17 to R20].

    What does not fit on the card goes on the next one, which is of the newest version. With
    "also in this sale" an item that follows a full card is free, and earns nothing.
    """
    entries: list[Entry] = []
    filled = free = earned = 0
    card = card_now(stamps, promised, newest)
    while items > 0:
        goal = reward_units(card)
        added = min(items, goal - stamps)
        items -= added
        stamps += added
        earned += added
        if stamps < goal:
            break
        entries += _full(act, card, earned, filled)
        filled, stamps, earned = filled + 1, 0, 0
        if items and _free_in_this_sale(card):
            items, free = items - 1, free + 1
            used = entries[-1].voucher
            entries.append(Entry(card.number, card.version, EntryKind.REDEEM, 0, used))
        card = newest
    if earned:
        entries.append(Entry(card.number, card.version, EntryKind.EARN, earned))
    return Collected(_joined(entries), stamps, free)


def points_earned(rule: PointsRule, base: int | None) -> int:
    """Return the points for an amount in minor units: the multiplier first, then floor [R7, R8]."""
    more = rule.multiplier
    return base * more.numerator // (more.denominator * rule.unit) if base else 0


def head_start(program: Program) -> tuple[Entry, ...]:
    """Return the row of a head start, once per customer and program."""
    units = program.draft.rule.head_start
    if not units:
        return ()
    return (Entry(program.number, program.version, EntryKind.HEAD_START, units),)


def _full(act: UUID, card: Program, earned: int, filled: int) -> tuple[Entry, Entry]:
    voucher = voucher_id(act, card.number, filled)
    return (
        Entry(card.number, card.version, EntryKind.EARN, earned),
        Entry(card.number, card.version, EntryKind.FULL_CARD, -reward_units(card), voucher),
    )


def _free_in_this_sale(card: Program) -> bool:
    rule = card.draft.rule
    assert isinstance(rule, StampRule)
    return rule.also_in_this_sale and card.draft.reward.kind is RewardKind.FREE_ITEM


def _joined(entries: list[Entry]) -> tuple[Entry, ...]:
    """Book what was earned on each version in one row, before the cards that it filled."""
    if len(entries) < 2:
        return tuple(entries)
    joined: list[Entry] = []
    for version in dict.fromkeys(entry.version for entry in entries):
        of_version = [entry for entry in entries if entry.version == version]
        earned = [entry for entry in of_version if entry.kind is EntryKind.EARN]
        total = sum(entry.delta for entry in earned)
        joined.append(Entry(earned[0].program, version, EntryKind.EARN, total))
        joined += [entry for entry in of_version if entry.kind is not EntryKind.EARN]
    return tuple(joined)
