"""What the wizard hands over: everything a new shop begins with."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from loyalpos.domain.program.program import ProgramDraft
from loyalpos.domain.shop.shop import ShopProfile


@dataclass(frozen=True, slots=True)
class NewShop:
    """``owner_pin`` is empty in a shop without PINs. ``act`` is the act that sets the PIN."""

    act: UUID
    profile: ShopProfile
    owner_name: str
    owner_pin: str
    programs: tuple[ProgramDraft, ...]
