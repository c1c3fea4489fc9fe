"""The UUID of an act, made before the first try and kept for every retry [R4]."""

from __future__ import annotations

from uuid import UUID

import uuid_utils


def new_act() -> UUID:
    """Return a new UUIDv7: acts made later sort later."""
    return UUID(bytes=uuid_utils.uuid7().bytes)
