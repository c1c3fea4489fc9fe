"""Merging and parting in the midst of everything else: the rows still say all [R1, R52]."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from uuid import UUID

import pytest
from corner_cafe import OWNER, FakeClock
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule, run_state_machine_as_test
from rulebook_shop import PEOPLE, copied_shop, make_rulebook_shop
from test_rulebook_model import Rulebook

from loyalpos.domain.problem import Refusal
from loyalpos.services.opening import Shop
from loyalpos.services.rebuilding import Rebuilding
from loyalpos.store import verification

EXAMPLES, STEPS = 60, 40

OF_A_MERGE = {Refusal.MERGE_SAME, Refusal.MERGE_ALREADY}
OF_AN_UNMERGE = {Refusal.MERGE_UNDONE, Refusal.MERGE_WITHIN, Refusal.UNMERGE_TOO_LATE}

who = st.integers(1, PEOPLE)


class Merging(Rulebook):
    """The same three customers, any of whom may be one person."""

    def __init__(self, shop: Shop, clock: FakeClock) -> None:
        super().__init__(shop, clock)
        self.merged: list[UUID] = []

    @rule(kept=who, gone=who)
    def merge(self, kept: int, gone: int) -> None:
        merges = self.shop.merges
        done = self.acts.do(
            lambda act: merges.merge(act, OWNER, kept, gone),
            lambda act: merges.merge(act, OWNER, kept, kept + gone),
            OF_A_MERGE,
        )
        if done is not None:
            self.merged.append(done.act.act)

    @precondition(lambda self: self.merged)
    @rule(which=st.integers(0, 99))
    def unmerge(self, which: int) -> None:
        merges, target = self.shop.merges, self.merged[which % len(self.merged)]
        self.acts.do(
            lambda act: merges.unmerge(act, OWNER, target),
            lambda act: merges.unmerge(act, OWNER, act),
            OF_AN_UNMERGE,
        )

    @invariant()
    def everything_is_what_the_rows_say(self) -> None:
        file = self.shop.file
        assert verification.wrong_sums(file.db) + Rebuilding(file).wrong() == 0


@pytest.mark.parametrize("forgive", [False, True])
def test_r52_merges_in_any_history_keep_the_rules(tmp_path: Path, forgive: bool) -> None:
    """[R1, R4, R33, R34, R52] Whoever is one person, and no longer, whatever else happens."""
    template, numbers = tmp_path / "template", count()
    make_rulebook_shop(template, forgive=forgive)

    class InACopy(Merging):
        def __init__(self) -> None:
            clock = FakeClock()
            super().__init__(copied_shop(template, tmp_path / str(next(numbers)), clock), clock)

    run_state_machine_as_test(
        InACopy,
        settings=settings(max_examples=EXAMPLES, stateful_step_count=STEPS),
    )
