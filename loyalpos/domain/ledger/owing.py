"""Owing: what becomes of vouchers and debts when units leave a balance [R33, R34].

Units on the balance go first. Then unused rewards become units again, and what is then missing is
owed, down to a floor. The result says all of it, so that the same computation tells the outcome
before the click [R36].
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from loyalpos.domain.ledger.ledger import Entry, EntryKind
from loyalpos.domain.ledger.why import unpack


@dataclass(frozen=True, slots=True)
class GivenVoucher:
    """A voucher that is unused, or ``used``, and the row at ``place`` that gave it.

    ``goal`` is what the full card took, which comes back with a withdrawal; 0 for an offer. For a
    milestone ``at`` is set, ``goal`` is the goal of its card, and ``later`` counts the cards of
    the program that were filled after it and still stand.
    """

    voucher: UUID
    program: int
    version: int
    place: int
    goal: int = 0
    at: int = 0
    later: int = 0
    used: bool = False

    @property
    def is_reward(self) -> bool:
        """Whether it stands for a full card, and can become units again."""
        return self.goal > 0 and not self.at


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a customer has now, before anything is taken.

    ``balances`` and ``floors``, the largest debt [R34], are per program in its units. ``vouchers``
    are all that are unused, and those used ones whose use is worth telling; newest first.
    """

    balances: Mapping[int, int]
    floors: Mapping[int, int]
    vouchers: Sequence[GivenVoucher] = ()


@dataclass(frozen=True, slots=True)
class Contra:
    """A row to book, and the ``place`` of the row that it takes back; 0 for none."""

    entry: Entry
    place: int = 0


@dataclass(frozen=True, slots=True)
class Outlook:
    """What happens in one program, for the sentence before the click [R36].

    ``taken`` units go and ``given`` units come back; ``left`` is the balance after it all.
    ``forgiven`` units should have gone and are let go. The use of ``given_back`` is taken back,
    after which ``withdrawn`` are no more. ``kept_used`` were used already and stay so: vouchers
    that should have gone, and the rewards that would have covered what is missing.
    """

    program: int
    taken: int
    given: int
    left: int
    forgiven: int
    withdrawn: tuple[UUID, ...]
    given_back: tuple[UUID, ...]
    kept_used: tuple[UUID, ...]

    @property
    def owed(self) -> int:
        """The debt after it all."""
        return max(0, -self.left)


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The rows to book, in this order, and what they come to in each program."""

    contras: tuple[Contra, ...]
    outlooks: tuple[Outlook, ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The rows without what they take back."""
        return tuple(contra.entry for contra in self.contras)

    @property
    def given_back(self) -> tuple[UUID, ...]:
        """The vouchers that can be used again [R21]; before any is withdrawn."""
        return tuple(voucher for outlook in self.outlooks for voucher in outlook.given_back)

    @property
    def withdrawn(self) -> tuple[UUID, ...]:
        """The vouchers that are no more [R33]."""
        return tuple(voucher for outlook in self.outlooks for voucher in outlook.withdrawn)


def take_off(
    contras: Iterable[Contra],
    holdings: Holdings,
    own: Collection[int] = (),
    given_back: Collection[UUID] = (),
    forgive: bool = False,
) -> TakenBack:
    """Complete rows that take units off, so that every balance ends at its floor or above.

    :param own: the places of the rows that are taken back: their rewards go before newer ones.
    :param given_back: vouchers whose use is among the rows taken back; they count as unused.
    :param forgive: what cannot be taken is let go instead of owed [R34].
    """
    plan = _Plan(holdings, own, frozenset(given_back), dict(holdings.balances))
    for contra in contras:
        plan.book(contra)
    plan.withdraw_rewards()
    plan.forgive({} if forgive else holdings.floors)
    plan.withdraw_milestones()
    programs = dict.fromkeys(contra.entry.program for contra in plan.contras)
    programs |= dict.fromkeys(voucher.program for voucher in plan.offers_kept())
    return TakenBack(tuple(plan.contras), tuple(map(plan.outlook, programs)))


def withdrawal(voucher: GivenVoucher) -> Contra:
    """Return the row that ends an unused voucher; a reward becomes units again [R33]."""
    units = voucher.goal if voucher.is_reward else 0
    said = (voucher.program, voucher.version, EntryKind.WITHDRAWN, units)
    return Contra(Entry(*said, voucher.voucher, voucher.place), voucher.place)


@dataclass(slots=True)
class _Plan:
    holdings: Holdings
    own: Collection[int]
    given_back: frozenset[UUID]
    balances: dict[int, int]
    contras: list[Contra] = field(default_factory=list)
    forgiven: dict[int, int] = field(default_factory=dict)

    def book(self, contra: Contra) -> None:
        program = contra.entry.program
        self.contras.append(contra)
        self.balances[program] = self.balances.get(program, 0) + contra.entry.delta

    def withdraw_rewards(self) -> None:
        """Turn unused rewards into units until nothing is missing, the own ones first [R33]."""
        rewards = (voucher for voucher in self._touched() if voucher.is_reward)
        for voucher in sorted(rewards, key=lambda reward: reward.place not in self.own):
            if not self._is_used(voucher) and self.balances[voucher.program] < 0:
                self.book(withdrawal(voucher))

    def forgive(self, floors: Mapping[int, int]) -> None:
        """Take less where the debt would be deeper than its floor [R34]."""
        for index, contra in enumerate(self.contras):
            entry = contra.entry
            beyond = -floors.get(entry.program, 0) - self.balances[entry.program]
            less = min(beyond, -entry.delta)
            if less > 0:
                why = replace(unpack(entry.why), forgiven=less).pack()
                let_go = replace(entry, delta=entry.delta + less, why=why)
                self.contras[index] = replace(contra, entry=let_go)
                self.balances[entry.program] += less
                self.forgiven[entry.program] = self.forgiven.get(entry.program, 0) + less

    def withdraw_milestones(self) -> None:
        """End the unused milestones that the card no longer reaches."""
        for voucher in tuple(self._touched()):
            if voucher.at and not self._is_used(voucher) and not self._reaches(voucher):
                self.book(withdrawal(voucher))

    def offers_kept(self) -> Iterator[GivenVoucher]:
        """Yield the offers of the rows taken back that were used and stay so."""
        for voucher in self.holdings.vouchers:
            if not voucher.goal and voucher.place in self.own and self._is_used(voucher):
                yield voucher

    def outlook(self, program: int) -> Outlook:
        entries = [each.entry for each in self.contras if each.entry.program == program]
        moved = [entry.delta for entry in entries if entry.kind is not EntryKind.WITHDRAWN]
        vouchers = [(entry.kind, entry.voucher) for entry in entries if entry.voucher]
        ended = [voucher for kind, voucher in vouchers if kind is EntryKind.WITHDRAWN]
        came = [voucher for kind, voucher in vouchers if kind is EntryKind.REVERSAL]
        return Outlook(
            program=program,
            taken=-sum(delta for delta in moved if delta < 0),
            given=sum(delta for delta in moved if delta > 0),
            left=self.balances.get(program, 0),
            forgiven=self.forgiven.get(program, 0),
            withdrawn=tuple(ended),
            given_back=tuple(voucher for voucher in came if voucher in self.given_back),
            kept_used=tuple(self._kept_used(program)),
        )

    def _kept_used(self, program: int) -> Iterator[UUID]:
        yield from (each.voucher for each in self.offers_kept() if each.program == program)
        used = [each for each in self.holdings.vouchers if self._is_used(each)]
        for voucher in (each for each in used if each.program == program and each.at):
            before = self.holdings.balances.get(program, 0) + voucher.goal * voucher.later
            if voucher.at <= before and not self._reaches(voucher):
                yield voucher.voucher
        rewards = (each for each in used if each.program == program and each.is_reward)
        missing = self._missing(program)
        for voucher in sorted(rewards, key=lambda reward: reward.place not in self.own):
            if missing > 0:
                yield voucher.voucher
            missing -= voucher.goal

    def _missing(self, program: int) -> int:
        """Return the units that neither the balance nor unused rewards could cover."""
        before = max(0, -self.holdings.balances.get(program, 0))
        after = max(0, -self.balances.get(program, 0))
        return after - before + self.forgiven.get(program, 0)

    def _touched(self) -> Iterator[GivenVoucher]:
        programs = {contra.entry.program for contra in self.contras}
        return (each for each in self.holdings.vouchers if each.program in programs)

    def _is_used(self, voucher: GivenVoucher) -> bool:
        return voucher.used and voucher.voucher not in self.given_back

    def _reaches(self, milestone: GivenVoucher) -> bool:
        """Say whether the customer, cards filled since included, still is past a milestone."""
        undone = sum(
            contra.entry.kind is EntryKind.WITHDRAWN and contra.entry.delta > 0
            for contra in self.contras
            if contra.entry.program == milestone.program
        )
        stamps = self.balances[milestone.program] + milestone.goal * (milestone.later - undone)
        return stamps >= milestone.at
