"""Acts as the lines of a history, and the last five of whoever stands at the counter."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from loyalpos.domain.business_day import from_ms, to_ms
from loyalpos.domain.ledger.ledger import Entry, EntryKind
from loyalpos.domain.ledger.taking_back import UNDO_WINDOW
from loyalpos.domain.ledger.why import unpack
from loyalpos.domain.program.collecting import reward_of
from loyalpos.domain.program.program import StampRule
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.view.card_view import ActKind, ActLine
from loyalpos.store import counter, ledger, staff
from loyalpos.store.chain import ActRow
from loyalpos.store.counter import ActFound, AtCounter

AT_COUNTER = 5
CAN_BE_REVERSED = ("stamp", "redeem", "spend")
GIVEN_BY_HAND = ("offer", "level")  # with a reason
DONE_BY_ITSELF = ("expiry", "offer", "level")  # a gift or level by hand has a reason

# What is written in the file as -> what a cashier calls it.
_KINDS = {
    "stamp": ActKind.STAMP,
    "redeem": ActKind.REDEEM,
    "spend": ActKind.REDEEM,
    "reversal": ActKind.REVERSAL,
    "return": ActKind.RETURN,
    "correction": ActKind.CORRECTION,
    "expiry": ActKind.EXPIRY,
    "merge": ActKind.MERGE,
    "merged": ActKind.MERGE,
    "unmerge": ActKind.UNMERGE,
    "unmerged": ActKind.UNMERGE,
    "offer": ActKind.OFFER,
    "level": ActKind.LEVEL,
}
_USES = (EntryKind.REDEEM, EntryKind.SPEND)
_UNDO_MS = UNDO_WINDOW // timedelta(milliseconds=1)


class _Kept(NamedTuple):
    customer: int
    last_act: bytes | None
    written: int  # rows that this connection had ever written
    lines: tuple[ActLine, ...]


class ActLines:
    """The lines of one shop's acts.

    The last acts that were shown are kept for the act that follows. An act never changes, and
    whatever happens to it is a newer act of the same customer; what is kept is true for as long as
    the customer's last act is the same, and this connection wrote nothing that names a person anew.
    """

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._kept: _Kept | None = None

    def last(self, found: AtCounter) -> tuple[ActLine, ...]:
        """Read the last acts of a customer who was just looked up, newest first."""
        acts = counter.acts_from(self._file.db, found.has.last_act, AT_COUNTER)
        return self._keep(found, self.of(acts))

    def before_act(self, found: AtCounter) -> tuple[ActLine, ...]:
        """Return the same for a customer who was most likely shown just now."""
        kept = self._kept
        if kept is None or kept[:3] != (found.customer, found.has.last_act, self._written()):
            return self.last(found)
        now = self._file.clock()
        return tuple(_as_of(now, line) for line in kept.lines)

    def after_act(
        self, found: AtCounter, before: tuple[ActLine, ...], act: ActRow
    ) -> tuple[ActLine, ...]:
        """Return the last acts after ``act`` was booked on top of those ``before``."""
        whole = act.kind == "reversal" and act.target
        target = UUID(bytes=act.target) if whole and act.target else None
        lines = (
            replace(line, reversed=True, undo_until=None, returnable=False)
            if line.act == target
            else line
            for line in before[: AT_COUNTER - 1]
        )
        return self._keep(found, (self._newest(act), *lines))

    def of(self, acts: tuple[ActFound, ...]) -> tuple[ActLine, ...]:
        """Return acts as lines of a history, in the order given."""
        oldest = to_ms(self._file.clock()) - _UNDO_MS
        return tuple(self._line(found, oldest) for found in acts)

    def line_of(self, act: UUID) -> ActLine:
        """Return one act that booked something."""
        (line,) = self.of(counter.act(self._file.db, act.bytes))
        return line

    def _keep(self, found: AtCounter, lines: tuple[ActLine, ...]) -> tuple[ActLine, ...]:
        self._kept = _Kept(found.customer, found.has.last_act, self._written(), lines)
        return lines

    def _written(self) -> int:
        return self._file.db.conn.total_changes

    def _newest(self, act: ActRow) -> ActLine:
        assert act.program is not None and act.version is not None and act.lid is not None
        assert act.customer is not None
        found = ActFound(
            act.id,
            act.kind,
            act.ts_ms,
            act.lid,
            act.program,
            act.version,
            act.units,
            act.filled,
            act.rewards,
            act.amount,
            act.lines,
            staff.name_of(self._file.db, act.staff),
            reversed=False,
            before=act.before,
            joined=None,
            facts=act.facts,
            reason=act.reason,
            rows=act.rows,
            target=act.target,
            stamps=act.stamps,
            customer=act.customer,
        )
        return self._line(found, to_ms(self._file.clock()) - _UNDO_MS)

    def _line(self, act: ActFound, oldest_undo_ms: int) -> ActLine:
        name, goal, reward = self._about(act)
        kind = _KINDS.get(act.kind, ActKind.HEAD_START)
        if kind is ActKind.STAMP and not goal:
            kind = ActKind.POINTS if act.program else ActKind.VISIT
        at = from_ms(act.ts_ms)
        undoable = (
            act.ts_ms >= oldest_undo_ms
            and not act.reversed
            and act.kind in CAN_BE_REVERSED
            and ledger.till_of(act.lid) == self._file.till
        )
        return ActLine(
            act=UUID(bytes=act.id),
            kind=kind,
            at=at,
            program=act.program,
            program_name=name,
            units=act.units,
            goal=goal,
            filled=act.filled,
            reward_text=reward
            if kind is ActKind.OFFER
            else self._given(act)
            if act.rewards
            else "",
            items=self._items(act) if act.lines else (),
            amount=act.amount,
            staff_name=act.staff_name or "",
            reversed=act.reversed == 1,
            undo_until=at + UNDO_WINDOW if undoable else None,
            reason=act.reason,
            returnable=can_be_taken_back(act) and not act.reversed,
        )

    def _about(self, act: ActFound) -> tuple[str, int, str]:
        """Return the name, the goal of a card, and the reward that an act is mainly about."""
        if act.program:
            draft = self._file.catalogue.version(act.program, act.version).draft
            goal = draft.rule.goal if isinstance(draft.rule, StampRule) else 0
            return draft.name, goal, draft.reward.text
        if act.kind == "reversal" and act.target:
            return self._about(*counter.act(self._file.db, act.target))
        rows = ledger.entries_at(self._file.db, act.lid, 1)
        why = unpack(rows[0].entry.why)
        if why.offer:
            offer = self._file.catalogue.offer_version(why.offer, act.version).draft
            return offer.name, 0, offer.reward.text
        if rows[0].entry.kind is EntryKind.LEVEL:
            levels = self._file.catalogue.ladder_version(act.version).draft.levels
            return levels[min(why.level, len(levels) - 1)].name, 0, ""
        return "", 0, ""

    def _given(self, act: ActFound) -> str:
        """Name the rewards that an act gave, or took back with the act that gave them."""
        if act.target:
            (act,) = counter.act(self._file.db, act.target)
        rows = ledger.entries_at(self._file.db, act.lid, act.rows)
        return ", ".join(self._reward(row.entry) for row in rows if row.entry.kind in _USES)

    def _reward(self, entry: Entry) -> str:
        """Return what a row gave, in the version of the promise."""
        why, catalogue = unpack(entry.why), self._file.catalogue
        if why.offer:
            return catalogue.offer_version(why.offer, entry.version).draft.reward.text
        return reward_of(catalogue.version(entry.program, entry.version), why.at).text

    def _items(self, act: ActFound) -> tuple[str, ...]:
        return tuple(line[0] for line in ledger.lines_of(self._file.db, act.id))


def can_be_taken_back(act: ActFound | ActRow) -> bool:
    """Say whether an act is a purchase, or a gift with the row that is reversed for it."""
    by_hand = act.kind in GIVEN_BY_HAND and bool(act.reason) and act.rows > 1
    return by_hand or act.kind in CAN_BE_REVERSED


def _as_of(now: datetime, line: ActLine) -> ActLine:
    """Return the line without an undo whose time has passed."""
    passed = line.undo_until is not None and line.undo_until < now
    return replace(line, undo_until=None) if passed else line
