"""What the counter paints: one customer's card, and what comes back from an act.

Frozen values without sentences: the window words them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, unique
from uuid import UUID

from loyalpos.domain.card.card_code import CodeKind
from loyalpos.domain.customer.customer import Birthday
from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.ledger.owing import Outlook
from loyalpos.domain.level.tier import Level, Measure
from loyalpos.domain.offer.offer import Proof
from loyalpos.domain.program.program import Program
from loyalpos.domain.program.reward import Reward
from loyalpos.domain.sale.returning import SoldBefore
from loyalpos.domain.sale.settling import Settled
from loyalpos.domain.sale.units_earned import NotEarned


@dataclass(frozen=True, slots=True)
class Expiring:
    """Units that are valid through the day ``last`` and no longer."""

    units: int
    last: date


@dataclass(frozen=True, slots=True)
class StampStanding:
    """A customer's card in a stamp program.

    ``program`` is the version promised to this customer [R20]. ``stamps`` runs from ``-goal`` (owed
    [R34]) to ``goal - 1``; ``ready`` counts the unused vouchers of full cards.
    """

    program: Program
    goal: int
    stamps: int
    ready: int
    expiring: tuple[Expiring, ...] = ()  # within 30 days, soonest first [R45]

    @property
    def units(self) -> int:
        """The balance, whatever its unit."""
        return self.stamps


@dataclass(frozen=True, slots=True)
class PointsStanding:
    """A customer's balance in a points program; ``affordable`` rewards can be had for it now."""

    program: Program
    points: int
    cost: int
    affordable: int
    expiring: tuple[Expiring, ...] = ()

    @property
    def units(self) -> int:
        """The balance, whatever its unit."""
        return self.points


Standing = StampStanding | PointsStanding


@dataclass(frozen=True, slots=True)
class VoucherView:
    """An unused right to one reward, of a program or (program 0) of an offer.

    ``name`` is the program's or the offer's. It can be used from ``starts`` through ``expires``, in
    a sale of ``minimum`` minor units or more, after ``proof`` [R24]; ``at`` of a milestone.
    """

    voucher: UUID
    program: int
    reward_text: str
    issued: datetime
    expires: date | None
    reward: Reward
    name: str = ""
    offer: int = 0
    at: int = 0
    starts: date | None = None
    minimum: int = 0
    exclusive: bool = False
    proof: Proof = Proof.NONE


@dataclass(frozen=True, slots=True)
class LevelView:
    """A customer's level, and the way to the next one.

    ``missing`` is in the ladder's measure: minor units, visits, or units earned; ``next`` None at
    the top. ``measured`` is what counts now. ``floor_until``: given by hand through that day.
    """

    level: Level
    place: int
    measure: Measure
    measured: int
    next: Level | None
    missing: int
    review: date | None
    floor_until: date | None


@unique
class SayKind(StrEnum):
    """What is worth saying to this customer now, the most important kind first."""

    REWARD_READY = "reward-ready"
    BIRTHDAY = "birthday"  # ``on`` the day it is celebrated
    EXPIRING = "expiring"  # ``units`` of ``program`` ``on`` a day
    NEARLY_THERE = "nearly-there"  # ``units`` missing in ``program`` [R58]
    WAITING = "waiting"  # a reward for 14 days or more [R58]; ``voucher``
    VOUCHER = "voucher"  # ``voucher`` can be used now
    LEVEL_NEAR = "level-near"  # ``units`` missing in the ladder's measure
    WELCOME = "welcome"  # a first visit
    BACK = "back"  # away for long: slipping away [R57]


@dataclass(frozen=True, slots=True)
class Say:
    """Facts of one sentence for the cashier to say; the window words it."""

    kind: SayKind
    program: int = 0
    units: int = 0
    on: date | None = None
    voucher: UUID | None = None


@unique
class ActKind(StrEnum):
    """What one act was, as a cashier would say it."""

    STAMP = "stamp"
    POINTS = "points"
    VISIT = "visit"  # a purchase that earned nothing
    REDEEM = "redeem"
    HEAD_START = "head-start"
    REVERSAL = "reversal"
    RETURN = "return"
    CORRECTION = "correction"
    EXPIRY = "expiry"
    MERGE = "merge"
    UNMERGE = "unmerge"
    OFFER = "offer"  # a voucher was given
    LEVEL = "level"


@dataclass(frozen=True, slots=True)
class ActLine:
    """One act in a history, told from its own rows [R3].

    ``units`` is what was earned (or, for a reversal, given back: negative); ``goal`` the size of
    the card it went on (0 for points); ``filled`` how many cards it filled; ``reward_text`` what
    was given in it. ``undo_until`` is the last moment in which Ctrl+Z takes it back, and None
    once that has passed or for an act of another till.
    """

    act: UUID
    kind: ActKind
    at: datetime
    program: int
    program_name: str
    units: int
    goal: int
    filled: int
    reward_text: str
    items: tuple[str, ...]
    amount: int | None
    staff_name: str
    reversed: bool
    undo_until: datetime | None
    reason: str = ""  # the code of a correction, a return, a reversal or a gift
    returnable: bool = False  # a part of it, or all, can still come back


@dataclass(frozen=True, slots=True)
class CardView:
    """Everything the counter shows of one customer.

    ``name`` is empty for an anonymous card. ``acts`` are the last five, newest first.
    """

    customer: int
    name: str
    phone_tail: str  # the last digits only
    language: str
    birthday: Birthday | None
    note: str
    visits: int
    member_since: date
    last_visit: datetime | None
    standings: tuple[Standing, ...]
    vouchers: tuple[VoucherView, ...]
    acts: tuple[ActLine, ...]
    level: LevelView | None = None
    celebrates: date | None = None  # the birthday, when it is near [R59]
    say: tuple[Say, ...] = ()  # the most important first

    @property
    def first_name(self) -> str:
        """The first word of the name, all that strangers may see."""
        return self.name.split(" ", 1)[0]


@unique
class NoticeKind(StrEnum):
    """What a scan was, when it does not open a customer."""

    BLANK = "blank"  # genuine, nobody's yet: hand it out
    REPLACED = "replaced"
    BLOCKED = "blocked"
    NOT_OURS = "not-ours"  # our letters, a tag that is not from this shop
    SHORT_CODE_WRONG = "short-code-wrong"
    SHORT_CODE_UNKNOWN = "short-code-unknown"
    OTHER_KIND = "other-kind"  # a voucher, badge or receipt code
    FOREIGN = "foreign"  # any other text
    PAUSED = "paused"  # 10 unknown scans in 5 minutes


@dataclass(frozen=True, slots=True)
class ScanNotice:
    """A scan that opens nobody, and what can be done with it.

    ``token`` is kept for BLANK only; ``text`` is at most 40 printable characters, for FOREIGN and
    for the suggestion of SHORT_CODE_WRONG; ``customer`` is whose card it was; ``until`` ends
    PAUSED; ``candidates`` are the customers that share a short code.
    """

    kind: NoticeKind
    token: str = ""
    text: str = ""
    customer: int | None = None
    ended: date | None = None
    code_kind: CodeKind | None = None
    until: datetime | None = None
    candidates: tuple[int, ...] = ()


Presented = CardView | ScanNotice


@dataclass(frozen=True, slots=True)
class NotGiven:
    """A program in which a sale earned nothing, and why."""

    program: int
    name: str
    why: NotEarned


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an act did: the card after it, the act itself, and what else is stale now.

    The same act sent again gives the same ``act`` line [R4]; ``view`` is always of this moment.
    ``issued`` are vouchers of offers that it gave, ``level`` the name of a level it reached, and
    ``settled`` what it cost after offers; these three are told once, to who acted.
    """

    view: CardView
    act: ActLine
    changes: Changes
    not_given: tuple[NotGiven, ...] = ()
    issued: tuple[tuple[str, str], ...] = ()  # the name of the offer, and its reward
    level: str = ""
    settled: Settled | None = None


@dataclass(frozen=True, slots=True)
class ReturnLook:
    """What taking an act back would do [R36], with what was sold and came back before.

    ``programs`` are those of the outlooks, ``rewards`` the texts of the vouchers they name, and
    ``level`` is on which the customer then stands, where a level that was given goes back.
    """

    sold: SoldBefore
    outlooks: tuple[Outlook, ...]
    programs: Mapping[int, Program]
    rewards: Mapping[UUID, str]
    level: str = ""


@dataclass(frozen=True, slots=True)
class ServedView:
    """One of the customers just served."""

    customer: int
    name: str


@dataclass(frozen=True, slots=True)
class TodayView:
    """The figures of the business day, and who was just here."""

    visits: int
    stamps: int
    rewards: int
    new_customers: int
    served: tuple[ServedView, ...]
