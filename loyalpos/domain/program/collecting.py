"""Where what was earned goes: on a card that may fill and pass milestones, or on a balance."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice, repeat
from uuid import UUID, uuid5

from loyalpos.domain.ledger.ledger import Entry, EntryKind, voucher_id
from loyalpos.domain.ledger.why import Why
from loyalpos.domain.program.program import PointsRule, Program, StampRule
from loyalpos.domain.program.reward import Reward, RewardKind

MILESTONES = UUID("5b1f4c0e-7d0c-5c5e-9a52-6f2d8a3e9c41")  # names their vouchers; never changes
_UNSAID = Why()


@dataclass(frozen=True, slots=True)
class Card:
    """A customer's card of one stamp program.

    ``stamps`` are on it, less than 0 when some are owed [R34]. ``fresh`` of them came in this same
    act, as a head start or a bonus. They were collected on the version ``promised``; the next card
    is of the ``newest``. ``cards`` is how many the customer filled so far.
    """

    customer: int
    stamps: int
    promised: Program
    newest: Program
    cards: int = 0
    fresh: int = 0


@dataclass(frozen=True, slots=True)
class Collected:
    """The rows of a sale in one stamp program, and the stamps that are then on the card."""

    entries: tuple[Entry, ...]
    stamps: int


def runs(program: Program, today: date) -> bool:
    """Say whether a program still earns; an ended one opens no card either [R16]."""
    return program.draft.last_day is None or today <= program.draft.last_day


def card_now(stamps: int, promised: Program, newest: Program) -> Program:
    """Return the version that a customer collects on [R20].

    A card with stamps on it keeps what it was promised, the number of stamps and the reward; its
    name and looks are the newest, and so is how a purchase earns. An empty card moves to the newest
    altogether.
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


def reward_of(program: Program, at: int) -> Reward:
    """Return the reward of a voucher: of the full card, or with ``at`` stamps of a milestone.

    :raises KeyError: this version has no milestone there.
    """
    rule = program.draft.rule
    if not at:
        return program.draft.reward
    milestones = rule.milestones if isinstance(rule, StampRule) else ()
    return {milestone.at: milestone.reward for milestone in milestones}[at]


def milestone_id(customer: int, program: int, card: int, at: int) -> UUID:
    """Name the voucher of a milestone; ``card`` counts the full cards before this one.

    Made from the card and not from the act: a stamp that is taken back and given again passes the
    same milestone, and names the same voucher.
    """
    return uuid5(MILESTONES, f"{customer}/{program}/{card}/{at}")


def head_start(program: Program) -> tuple[Entry, ...]:
    """Return the row of a head start, once per customer and program."""
    return _row(program, EntryKind.HEAD_START, program.draft.rule.head_start)


def joined(act: UUID, customer: int, program: Program) -> tuple[Entry, ...]:
    """Return the rows of a customer who begins a program without a purchase: the head start.

    It passes milestones as stamps of a purchase do.
    """
    start = head_start(program)
    if not start or not isinstance(program.draft.rule, StampRule):
        return start
    stamps = start[0].delta
    card = Card(customer, stamps, program, program, fresh=stamps)
    return (*start, *collect(act, card, 0).entries)


def first_bonus(program: Program) -> tuple[Entry, ...]:
    """Return the row that comes with a customer's first purchase."""
    return _row(program, EntryKind.BONUS, program.draft.earning.first_bonus)


def points(program: Program, units: int, why: Why = _UNSAID) -> tuple[Entry, ...]:
    """Return the row that puts earned points on a balance."""
    return _row(program, EntryKind.EARN, units, why)


def rewards_now(card: Card, count: int) -> tuple[Reward, ...]:
    """Return the rewards of the next cards that are given in the sale that fills them [R18].

    Fewer than ``count`` where later cards do not give theirs at once.
    """
    first = card_now(card.stamps - card.fresh, card.promised, card.newest)
    later = repeat(card.newest, count)
    at_once = (program.draft.reward for program in (first, *later) if _free_at_once(program))
    return tuple(islice(at_once, count))


def free_in_this_sale(card: Card, items: int, units_for: Callable[[int], int | None]) -> int:
    """Return how many of ``items`` are free through the cards that the others fill [R18].

    0 unless the program gives its reward "also in this sale".

    :param units_for: what the sale earns when that many of the items are free, None where so many
        cannot be.
    """
    free = 0
    while free < items:
        units = units_for(free + 1)
        if units is None or _filled_for_now(card, units) <= free:
            break
        free += 1
    return free


def collect(act: UUID, card: Card, units: int, free: int = 0, why: Why = _UNSAID) -> Collected:
    """Put ``units`` on a card, and what does not fit on the next ones [R17, R19, R20].

    Each full card becomes a voucher, and so does each milestone on the way; also where the fresh
    stamps, which have their own rows, do it.

    :param free: as from :func:`free_in_this_sale`; so many of the vouchers are used at once.
    :param why: the facts for each row that earns [R3].
    """
    entries: list[Entry] = []
    parts = list(_parts(card, units))
    for place, part in enumerate(parts):
        entries += points(part.program, part.earned, why)
        entries += _milestones(card, place, part)
        if not part.is_full():
            continue
        voucher = voucher_id(act, part.program.number, place)
        entries.append(_of_card(part.program, EntryKind.FULL_CARD, voucher))
        if free and _free_at_once(part.program):
            entries.append(_of_card(part.program, EntryKind.REDEEM, voucher))
            free -= 1
    return Collected(_joined(entries), parts[-1].after)


@dataclass(frozen=True, slots=True)
class _Part:
    """What goes on one card, which had ``before`` stamps; ``earned`` are not fresh."""

    program: Program
    before: int
    after: int
    earned: int

    def is_full(self) -> bool:
        return self.after >= reward_units(self.program)


def _parts(card: Card, units: int) -> Iterator[_Part]:
    """Yield one part for each card that fills, and one for the card that then lies open."""
    before, fresh = card.stamps - card.fresh, card.fresh
    program = card_now(before, card.promised, card.newest)
    while True:
        goal = reward_units(program)
        put = min(fresh + units, max(0, goal - before))
        earned = max(0, put - fresh)
        part = _Part(program, before, before + put, earned)
        yield part
        if not part.is_full():
            return
        fresh, units = fresh - (put - earned), units - earned
        program, before = card.newest, part.after - goal


def _filled_for_now(card: Card, units: int) -> int:
    return sum(part.is_full() and _free_at_once(part.program) for part in _parts(card, units))


def _free_at_once(program: Program) -> bool:
    rule, kind = program.draft.rule, program.draft.reward.kind
    assert isinstance(rule, StampRule)
    return rule.also_in_this_sale and kind in (RewardKind.FREE_ITEM, RewardKind.CHEAPEST_FREE)


def _milestones(card: Card, place: int, part: _Part) -> Iterator[Entry]:
    program, rule = part.program, part.program.draft.rule
    assert isinstance(rule, StampRule)
    for at in sorted(milestone.at for milestone in rule.milestones):
        if part.before < at <= part.after:
            voucher = milestone_id(card.customer, program.number, card.cards + place, at)
            why = Why(at=at).pack()
            yield Entry(program.number, program.version, EntryKind.ISSUE, 0, voucher, why=why)


def _of_card(program: Program, kind: EntryKind, voucher: UUID) -> Entry:
    """Return the row of a full card, or of the use of its reward."""
    delta = -reward_units(program) if kind is EntryKind.FULL_CARD else 0
    return Entry(program.number, program.version, kind, delta, voucher)


def _row(program: Program, kind: EntryKind, units: int, why: Why = _UNSAID) -> tuple[Entry, ...]:
    if not units:
        return ()
    return (Entry(program.number, program.version, kind, units, why=why.pack()),)


def _joined(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Book what was earned on each version in one row, before the cards that it filled."""
    joined: dict[int, list[Entry]] = {}
    for entry in entries:
        rows = joined.setdefault(entry.version, [])
        if entry.kind is EntryKind.EARN and rows and rows[0].kind is EntryKind.EARN:
            rows[0] = replace(rows[0], delta=rows[0].delta + entry.delta)
        elif entry.kind is EntryKind.EARN:
            rows.insert(0, entry)
        else:
            rows.append(entry)
    return tuple(row for rows in joined.values() for row in rows)
