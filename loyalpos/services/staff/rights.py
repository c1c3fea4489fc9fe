"""Who may do what is not done at the counter."""

from __future__ import annotations

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.shop.staff import Role
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import staff


def check_owner(file: ShopFile, by: int) -> None:
    """Let an owner pass who still works here.

    :raises Refused: OWNER_NEEDED.
    """
    if _role(file, by) is not Role.OWNER:
        raise Refused(Refusal.OWNER_NEEDED)


def check_manager(file: ShopFile, by: int) -> None:
    """Let a manager or an owner pass who still works here.

    :raises Refused: MANAGER_NEEDED.
    """
    role = _role(file, by)
    if role is None or not role.manages:
        raise Refused(Refusal.MANAGER_NEEDED)


def _role(file: ShopFile, by: int) -> Role | None:
    person = staff.member(file.db, by)
    return person.role if person is not None and person.active else None
