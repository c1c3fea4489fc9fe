"""How soon the same customer may be stamped again [R14]."""

from __future__ import annotations

from uuid import UUID

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.staff.approvals import Approvals
from loyalpos.store import staff
from loyalpos.store.standings import Standings

ASK_AGAIN_MS = 60_000
_MINUTE_MS = 60_000


def check_pace(
    file: ShopFile,
    approvals: Approvals,
    had: Standings,
    now_ms: int,
    request: tuple[UUID, int, bool],
) -> int | None:
    """Let a stamp pass, or refuse it; return the manager whose word let it pass, if one did.

    :param request: the act, who asks, and whether "Stamp again?" was answered with yes.
    :raises Refused: STAMP_TOO_SOON with ``wait_seconds``, which a manager may override, or
        STAMP_AGAIN with ``seconds`` since the last one, a question.
    """
    act, by, again = request
    if had.last_ms is None:
        return None
    since_ms = max(0, now_ms - had.last_ms)
    gap_ms = file.settings.stamp_gap_minutes * _MINUTE_MS
    if since_ms < gap_ms:
        manager = approvals.approved(act)
        if manager is None and again and manages(file, by):
            manager = by
        if manager is None:
            wait = -((since_ms - gap_ms) // 1000)
            raise Refused(Refusal.STAMP_TOO_SOON, wait_seconds=wait)
        return manager
    if since_ms < ASK_AGAIN_MS and had.last_till == file.till and not again:
        raise Refused(Refusal.STAMP_AGAIN, seconds=since_ms // 1000)
    return None


def may_exceed(
    file: ShopFile, approvals: Approvals, request: tuple[UUID, int, bool], reason: str
) -> int | None:
    """Return the manager who allows more than the cap of a day, with a reason [R15]."""
    act, by, again = request
    if not reason:
        return None
    manager = approvals.approved(act)
    if manager is None and again and manages(file, by):
        manager = by
    return manager


def manager_for(file: ShopFile, approvals: Approvals, act: UUID, by: int) -> int:
    """Return who answers for an act that needs a manager: the person, or who approved it.

    :raises Refused: MANAGER_NEEDED.
    """
    if manages(file, by):
        return by
    manager = approvals.approved(act)
    if manager is None or manager == by:
        raise Refused(Refusal.MANAGER_NEEDED)
    return manager


def manages(file: ShopFile, number: int) -> bool:
    """Say whether somebody who works here is a manager or an owner."""
    person = staff.member(file.db, number)
    return person is not None and person.active and person.role.manages
