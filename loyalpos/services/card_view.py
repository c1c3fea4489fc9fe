"""What the counter paints: one customer's card, and what comes back from an act.

Frozen values without sentences: the window words them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, unique
from uuid import UUID

from loyalpos.domain.card_code import CodeKind
from loyalpos.domain.customer import Birthday
from loyalpos.domain.ledger import Changes
from loyalpos.domain.program import Program


@dataclass(frozen=True, slots=True)
class StampStanding:
    """A customer's card in a stamp program.

    ``program`` is the version promised to this customer [R20]. ``stamps`` runs from ``-goal`` (owed
    [R34]) to ``goal - 1``; ``ready`` counts the unused vouchers of the program.
    """

    program: Program
    goal: int
    stamps: int
    ready: int


@dataclass(frozen=True, slots=True)
class PointsStanding:
    """A customer's balance in a points program; ``affordable`` rewards can be had for it now."""

    program: Program
    points: int
    cost: int
    affordable: int


Standing = StampStanding | PointsStanding


@dataclass(frozen=True, slots=True)
class VoucherView:
    """An unused right to one reward."""

    voucher: UUID
    program: int
    reward_text: str
    issued: datetime
    expires: date | None


@unique
class ActKind(StrEnum):
    """What one act was, as a cashier would say it."""

    STAMP = "stamp"
    POINTS = "points"
    REDEEM = "redeem"
    HEAD_START = "head-start"
    REVERSAL = "reversal"


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
class Outcome:
    """What an act did: the card after it, the act itself, and what else is stale now.

    The same act sent again gives the same ``act`` line [R4]; ``view`` is always of this moment.
    """

    view: CardView
    act: ActLine
    changes: Changes


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
