"""The sample shop: the same seed tells the same story, and the file is as good as a real one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import phonenumbers
import pytest

from loyalpos.domain.problem import Trouble
from loyalpos.services.opening import Shop, open_shop
from loyalpos.services.sample import IN_ENGLISH, SampleSize, write_sample
from loyalpos.services.sample.bulk import BulkSize, write_bulk
from loyalpos.services.view.card_view import CardView

UNTIL = datetime(2026, 3, 4, 16, 30, tzinfo=UTC)  # a Wednesday afternoon
SMALL = SampleSize(customers=60, days=30, seed=7)
SMALL_BULK = BulkSize(customers=80, rows=1500, seed=7)


@contextmanager
def opened(folder: Path) -> Iterator[Shop]:
    shop = open_shop(folder, lambda: UNTIL)
    try:
        yield shop
    finally:
        shop.close()


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "shop"
    write_sample(folder, SMALL, UNTIL)
    return folder


@pytest.fixture(scope="module")
def bulk(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[str, ...]]:
    folder = tmp_path_factory.mktemp("bulk") / "shop"
    return folder, write_bulk(folder, SMALL_BULK, UNTIL)


def story_of(shop: Shop) -> list[object]:
    """Everything that the same seed must tell again: who, what they have, the day's figures."""
    views = [shop.till.open(row.customer) for row in shop.find.search("", 200).rows]
    people = sorted(
        (view.customer, view.name, view.phone_tail, view.visits, len(view.vouchers), figures(view))
        for view in views
    )
    today = shop.till.today()
    return [people, today.visits, today.stamps, today.rewards, today.new_customers]


def figures(view: CardView) -> str:
    return repr(view.standings)


def test_the_same_seed_tells_the_same_story(sample: Path, tmp_path: Path) -> None:
    write_sample(tmp_path / "again", SMALL, UNTIL)
    with opened(sample) as first, opened(tmp_path / "again") as again:
        assert story_of(first) == story_of(again)


def test_another_seed_tells_another_story(sample: Path, tmp_path: Path) -> None:
    write_sample(tmp_path / "other", SampleSize(SMALL.customers, SMALL.days, 8), UNTIL)
    with opened(sample) as first, opened(tmp_path / "other") as other:
        assert story_of(first) != story_of(other)


def test_the_sample_is_as_large_as_asked_and_passes_all_checks(sample: Path) -> None:
    with opened(sample) as shop:
        assert shop.find.search("").total == SMALL.customers
        assert shop.checks.all().good
        assert shop.checks.rebuild() == 0


def test_every_named_sample_customer_is_found_by_name(sample: Path) -> None:
    with opened(sample) as shop:
        for row in shop.find.search("", 200).rows:
            if row.name:
                found = {one.customer for one in shop.find.search(row.name).rows}
                assert row.customer in found


def test_the_sample_has_a_bit_of_everything(sample: Path) -> None:
    with opened(sample) as shop:
        details = [shop.find.detail(row.customer) for row in shop.find.search("", 200).rows]
        assert len({one.details.language for one in details}) >= 4
        kinds = Counter(line.kind for one in details for line in one.view.acts)
        assert {"stamp", "redeem"} <= set(kinds)
        numbers = [one.details.phone for one in details if one.details.phone]
        assert numbers
        parsed = [phonenumbers.parse(number, shop.file.profile.country) for number in numbers]
        assert all(phonenumbers.is_valid_number(number) for number in parsed)
        assert shop.till.today().visits > 0
        assert shop.file.profile.sample


def test_the_sample_sells_and_promises_in_the_words_of_its_language(tmp_path: Path) -> None:
    shouted = IN_ENGLISH.worded(str.upper)
    write_sample(tmp_path / "shouted", SampleSize(customers=3, days=10), UNTIL, shouted)
    with opened(tmp_path / "shouted") as shop:
        assert [item.name for item in shop.settings.items()] == ["COFFEE", "LATTE", "BAGEL"]
        assert shop.programs.all()[0].program.draft.reward.text == "A FREE COFFEE"
        assert "LUNCH COUPON" in [view.offer.draft.name for view in shop.offers.all()]
        assert shop.promotions.all()[0].promotion.draft.name == "QUIET AFTERNOONS"
        ladder = shop.levels.current()
        assert ladder is not None
        assert ladder.ladder.draft.levels[2].name == "GOLD"


def test_a_sample_is_never_written_over_a_shop(sample: Path) -> None:
    before = (sample / "shop.db").read_bytes()
    with pytest.raises(Trouble):
        write_sample(sample, SMALL, UNTIL)
    assert (sample / "shop.db").read_bytes() == before


def test_the_large_shop_passes_all_checks(bulk: tuple[Path, tuple[str, ...]]) -> None:
    """[R1] balances are what the ledger comes to, as if each act had been booked by itself."""
    folder, _ = bulk
    with opened(folder) as shop:
        assert shop.checks.all().good
        assert shop.checks.rebuild() == 0


def test_every_code_of_the_large_shop_opens_its_customer(
    bulk: tuple[Path, tuple[str, ...]],
) -> None:
    folder, codes = bulk
    assert len(codes) == SMALL_BULK.customers
    with opened(folder) as shop:
        for customer, code in enumerate(codes, start=1):
            view = shop.till.present(code)
            assert isinstance(view, CardView)
            assert view.customer == customer


def test_the_large_shop_is_as_large_as_asked(bulk: tuple[Path, tuple[str, ...]]) -> None:
    folder, _ = bulk
    with opened(folder) as shop:
        assert shop.find.search("").total == SMALL_BULK.customers
        place = shop.file.head().lid - (shop.file.till << 40)
        assert SMALL_BULK.rows <= place <= SMALL_BULK.rows + 5


def test_the_large_shop_has_every_kind_of_act(bulk: tuple[Path, tuple[str, ...]]) -> None:
    folder, codes = bulk
    with opened(folder) as shop:
        views = [shop.till.open(customer) for customer in range(1, len(codes) + 1)]
        acts = [act for view in views for act in shop.find.history(view.customer, limit=500)]
        assert {"stamp", "redeem", "reversal"} <= {act.kind.value for act in acts}
        assert any(view.vouchers for view in views)


def test_the_same_seed_fills_the_same_large_shop(
    bulk: tuple[Path, tuple[str, ...]], tmp_path: Path
) -> None:
    folder, _ = bulk
    write_bulk(tmp_path / "again", SMALL_BULK, UNTIL)
    with opened(folder) as first, opened(tmp_path / "again") as again:
        assert story_of(first) == story_of(again)
