"""What one sale earns over all programs of the shop."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from uuid import UUID

from loyalpos.domain.customer.tally import Tally, earned_on, promotions_used
from loyalpos.domain.ledger.ledger import Entry, EntryKind
from loyalpos.domain.ledger.why import Why, unpack
from loyalpos.domain.program import collecting
from loyalpos.domain.program.collecting import Card
from loyalpos.domain.program.program import Program, StampRule
from loyalpos.domain.program.reward import Reward
from loyalpos.domain.promotion import promotions
from loyalpos.domain.promotion.promotion import Promotion
from loyalpos.domain.promotion.promotions import Moment, Used
from loyalpos.domain.sale.units_earned import (
    UNCHANGED,
    NotEarned,
    NotEarnedReason,
    Sold,
    capped,
    missed_of,
    units_earned,
    why_earned,
)
from loyalpos.services.booking import leveling
from loyalpos.services.view.card_view import NotGiven
from loyalpos.store.promises import Catalogue
from loyalpos.store.standings import Standings

# Reasons that stay so whatever promotion or level there is.
_WHATEVER_FACTOR = frozenset(NotEarnedReason) - {NotEarnedReason.ROUNDED_TO_NOTHING}
_OF_PURCHASE = (EntryKind.EARN, EntryKind.BONUS)

SoldWith = Callable[[tuple[Reward, ...]], Sold | None]
"""A sale with rewards that are given in it at once; None where it has nothing for one of them."""


@dataclass(frozen=True, slots=True)
class Customer:
    """Who buys, with what they had before, and when; ``over_cap``: a manager allows it [R15]."""

    number: int
    had: Standings
    tally: Tally
    moment: Moment
    factor: Fraction = UNCHANGED  # of their level
    over_cap: bool = False

    @property
    def today(self) -> date:
        """The business day of the sale."""
        return self.moment.day


@dataclass(slots=True)
class Earned:
    """The rows of a sale. ``stamps`` over all programs; ``at_once`` are rewards given in it [R18].

    ``promotions`` are the numbers of those that counted, ``not_given`` says why a program gave
    nothing, or not all.
    """

    entries: list[Entry] = field(default_factory=list)
    stamps: int = 0
    at_once: tuple[Reward, ...] = ()
    promotions: list[int] = field(default_factory=list)
    not_given: list[NotGiven] = field(default_factory=list)

    def main(self) -> Entry | None:
        """Return the row that names the sale: the first that earned."""
        return next((entry for entry in self.entries if entry.kind is EntryKind.EARN), None)

    def units(self, program: int) -> int:
        """Return the stamps or points earned in one program."""
        return self.units_by_program().get(program, 0)

    def units_by_program(self) -> dict[int, int]:
        """Return the stamps or points earned, by the number of the program."""
        units: dict[int, int] = {}
        for entry in self.entries:
            if entry.kind in _OF_PURCHASE:
                units[entry.program] = units.get(entry.program, 0) + entry.delta
        return units

    def filled(self, program: int) -> int:
        """Return how many cards of one program became full."""
        return sum(
            entry.program == program and entry.kind is EntryKind.FULL_CARD for entry in self.entries
        )


@dataclass(frozen=True, slots=True)
class _Got:
    """What a sale comes to in one program: what is still ``sold`` after rewards ``at_once``."""

    sold: Sold
    at_once: tuple[Reward, ...]
    units: int
    factor: Fraction
    promotion: Promotion | None
    nothing: NotEarned | None

    def is_more_than(self, other: _Got) -> bool:
        return (len(self.at_once), self.units) > (len(other.at_once), other.units)


class Earning:
    """One sale on its way through all programs.

    What is free in one program earns nothing in the next ones either [R11].
    """

    def __init__(self, catalogue: Catalogue, customer: Customer, sold_with: SoldWith) -> None:
        self._catalogue = catalogue
        self._customer = customer
        self._sold_with = sold_with
        self._used: dict[int, Used] = promotions_used(customer.tally, customer.today)
        self._today = earned_on(customer.tally, customer.today)
        self._promotions = catalogue.promotions()
        self.earned = Earned()

    def earn(self, act: UUID) -> Earned:
        """Collect a sale in every program that runs [R12, R13, R15, R16]."""
        sold = self._sold_with(())
        assert sold is not None
        for program in self._catalogue.current():
            if collecting.runs(program, self._customer.today):
                sold = self._in_program(act, program, sold)
            else:
                self._say(program, NotEarned(NotEarnedReason.ENDED, day=program.draft.last_day))
        self._keep_missed()
        return self.earned

    def _in_program(self, act: UUID, program: Program, sold: Sold) -> Sold:
        joining = self._joining(program)
        got = self._with_promotion(program, joining, sold)
        if got.nothing is not None:
            self._say(program, got.nothing)
        if not got.units and not joining:
            return got.sold
        why = self._why(program, got) if got.units else Why()
        if isinstance(program.draft.rule, StampRule):
            card = self._card(program, joining)
            collected = collecting.collect(act, card, got.units, len(got.at_once), why)
            booked: Iterable[Entry] = collected.entries
            self.earned.stamps += got.units
            self.earned.at_once += got.at_once
        else:
            booked = collecting.points(program, got.units, why)
        self.earned.entries += (*joining, *booked)
        if got.promotion is not None:
            self.earned.promotions.append(got.promotion.number)
        return got.sold

    def _with_promotion(self, program: Program, joining: tuple[Entry, ...], sold: Sold) -> _Got:
        """Return what a program gives, with its promotion where that gives more [R12].

        A promotion that rounds to nothing more, or is above a cap, is not used up [R13].
        """
        plain = self._got(program, joining, sold, None)
        if plain.nothing is not None and plain.nothing.reason in _WHATEVER_FACTOR:
            return plain
        promotion = self._promotion(program)
        if promotion is None:
            return plain
        promoted = self._got(program, joining, sold, promotion)
        return promoted if promoted.is_more_than(plain) else plain

    def _got(
        self,
        program: Program,
        joining: tuple[Entry, ...],
        sold: Sold,
        promotion: Promotion | None,
    ) -> _Got:
        factor = self._customer.factor
        if promotion is not None:
            factor *= promotion.draft.factor
        at_once, left = self._at_once(program, joining, sold, factor)
        units, nothing = self._units(program, left, factor)
        return _Got(left, at_once, units, factor, promotion, nothing)

    def _joining(self, program: Program) -> tuple[Entry, ...]:
        start = (
            () if program.number in self._customer.had.programs else collecting.head_start(program)
        )
        bonus = () if self._customer.had.visits else collecting.first_bonus(program)
        return (*start, *bonus)

    def _card(self, program: Program, joining: tuple[Entry, ...]) -> Card:
        standing = self._customer.had.programs.get(program.number)
        fresh = sum(entry.delta for entry in joining)
        stamps = (standing.balance if standing else 0) + fresh
        promised = (
            self._catalogue.version(program.number, standing.version) if standing else program
        )
        cards = standing.cards if standing else 0
        return Card(self._customer.number, stamps, promised, program, cards, fresh)

    def _promotion(self, program: Program) -> Promotion | None:
        if not self._promotions:
            return None
        moment, used = self._customer.moment, self._used
        return promotions.best(promotions.matching(self._promotions, program.number, moment, used))

    def _at_once(
        self, program: Program, joining: tuple[Entry, ...], sold: Sold, factor: Fraction
    ) -> tuple[tuple[Reward, ...], Sold]:
        """Return the rewards of cards that this very sale fills, and what is then sold [R18]."""
        rule = program.draft.rule
        if not isinstance(rule, StampRule) or not rule.also_in_this_sale:
            return (), sold
        card = self._card(program, joining)

        def sold_if(free: int) -> Sold | None:
            rewards = collecting.rewards_now(card, free)
            if len(rewards) < free:
                return None
            return self._sold_with((*self.earned.at_once, *rewards))

        def units_for(free: int) -> int | None:
            left = sold_if(free)
            return None if left is None else self._units(program, left, factor)[0]

        items = sum(line.quantity for line in sold.lines) if sold.lines else sold.items
        free = collecting.free_in_this_sale(card, items, units_for)
        return collecting.rewards_now(card, free), sold_if(free) or sold

    def _units(
        self, program: Program, sold: Sold, factor: Fraction
    ) -> tuple[int, NotEarned | None]:
        """Return the units of a sale, and why they are none, or not all."""
        earning = program.draft.earning
        units = units_earned(earning, sold, factor)
        if isinstance(units, NotEarned):
            return 0, units
        within, beyond = capped(earning, units, self._today.get(program.number, 0))
        if beyond and not self._customer.over_cap:
            return within, NotEarned(NotEarnedReason.DAY_CAP, most=earning.most_a_day)
        return units, None

    def _why(self, program: Program, got: _Got) -> Why:
        why = why_earned(program.draft.earning, got.sold, got.factor, program.version)
        if got.nothing is not None:  # the cap of a day kept some of it back
            why = replace(why, most_a_day=got.nothing.most)
        promotion = got.promotion
        had, ladder = self._customer.had, self._catalogue.ladder()
        level = 0 if self._customer.factor == UNCHANGED else leveling.place_of(ladder, had)
        if promotion is None:
            return replace(why, level=level) if level else why
        return replace(
            why,
            promotion=promotion.number,
            promotion_version=promotion.version,
            level=level,
        )

    def _keep_missed(self) -> None:
        """Say in the first row that earned why other programs gave nothing, for a later "Why?"."""
        given = self.earned.units_by_program()
        main = self.earned.main()
        versions = {one.number: one.version for one in self._catalogue.current()}
        missed = tuple(
            (one.program, versions[one.program], *facts)
            for one in self.earned.not_given
            if one.program not in given and (facts := missed_of(one.why))
        )
        if main is not None and missed:
            told = replace(unpack(main.why), missed=missed).pack()
            place = self.earned.entries.index(main)
            self.earned.entries[place] = replace(main, why=told)

    def _say(self, program: Program, why: NotEarned) -> None:
        self.earned.not_given.append(NotGiven(program.number, program.draft.name, why))
