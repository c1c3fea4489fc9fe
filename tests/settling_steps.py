"""What tests of settling a sale do over and over."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from loyalpos.domain.problem import Fact, Refusal, Refused
from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.sale.settling import Candidate, Settled, settle


def offs(settled: Settled) -> dict[str, int]:
    """Return what each part took off."""
    return {part.key: part.off for part in settled.parts}


def refused(
    purchase: Purchase, wanted: Sequence[Candidate], possible: Sequence[Candidate] = ()
) -> tuple[Refusal, dict[str, Fact]]:
    """Return with which code and facts a sale is refused."""
    with pytest.raises(Refused) as told:
        settle(purchase, wanted, possible)
    return told.value.code, dict(told.value.facts)
