"""The bench measures a shop that it made or kept, and tells every figure under its name."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from loyalpos.cli.bench import (
    command,
    replay_times,
    rule_book_times,
    search_times,
    till_times,
    timing,
)
from loyalpos.cli.bench.figures import TARGETS, Figures, sentences
from loyalpos.store.yardstick import Yardstick

KEYS = {
    *("stamp_x", "stamp_tx_x", "redeem_x", "undo_x", "lookup_x", "present_x"),
    *("insert_ms", "stamp_ms", "stamp_tx_ms", "redeem_ms", "undo_ms", "lookup_ms", "present_ms"),
    *("search_p50_ms", "search_p99_ms", "first_paint_ms", "usable_ms", "scan_p95_ms"),
    *("turn_ms", "first_turn_ms"),
    *("rss_growth_mb", "customers", "rows", "sqlite"),
    *("rule_book_stamp_ms", "rule_book_stamp_x", "rule_book_quote_ms"),
    *("replay_s", "replay_sales"),
}
WINDOW: Figures = {
    "first_paint_ms": 400.0,
    "usable_ms": 500.0,
    "scan_p95_ms": 20.0,
    "turn_ms": 9.0,
    "first_turn_ms": 18.0,
    "rss_growth_mb": None,
}


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure a few times only, and without the window, which has a test of its own."""
    monkeypatch.setattr(till_times, "ROUNDS", 6)
    monkeypatch.setattr(till_times, "WARMING_UP", 1)
    monkeypatch.setattr(till_times, "WITH_REWARD", 3)
    monkeypatch.setattr(till_times, "LOOK_UPS", 20)
    monkeypatch.setattr(search_times, "PEOPLE", 3)
    monkeypatch.setattr(rule_book_times, "CUSTOMERS", 3)
    monkeypatch.setattr(rule_book_times, "STAMPS", 4)
    monkeypatch.setattr(replay_times, "CUSTOMERS", 10)
    monkeypatch.setattr(replay_times, "ROWS", 100)
    monkeypatch.setattr(command, "window_times", lambda folder, codes: dict(WINDOW))


def _bench(folder: Path, *more: str) -> str:
    out = io.StringIO()
    words = ("--customers", "20", "--rows", "200", "--data", str(folder), *more)
    assert command.main(words, out) == 0
    return out.getvalue()


@pytest.mark.usefixtures("quick")
def test_json_has_every_figure_under_its_name(tmp_path: Path) -> None:
    told = json.loads(_bench(tmp_path / "shop", "--json"))
    assert set(told) == KEYS
    assert told["customers"] == 20
    assert told["rows"] >= 200
    assert told["replay_sales"] > 0
    ratios = {key: value for key, value in told.items() if key.endswith("_x")}
    assert all(value > 0 for value in ratios.values())
    assert told["stamp_x"] == pytest.approx(told["stamp_ms"] / told["insert_ms"], rel=0.02)


@pytest.mark.usefixtures("quick")
def test_a_kept_shop_is_measured_again_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    first = _bench(folder)
    assert first.startswith("filling a shop with 20 customers and 200 rows")
    again = _bench(folder)
    assert again.startswith("20 customers,")
    assert not list(folder.glob("bench-yardstick*"))


@pytest.mark.usefixtures("quick")
def test_a_real_shop_is_never_measured(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    _bench(folder)
    (folder / "bench-codes.txt").unlink()
    before = (folder / "shop.db").read_bytes()
    out = io.StringIO()
    assert command.main(["--data", str(folder)], out) == 1
    assert "there is a shop in this folder already" in out.getvalue()
    assert (folder / "shop.db").read_bytes() == before


def test_every_line_says_its_target_and_whether_it_is_met() -> None:
    figures: Figures = {key: 1.0 for key in KEYS}
    figures |= {"lookup_x": 0.05, "stamp_x": 2.5, "rss_growth_mb": None}
    lines = sentences(figures)
    verdicts = {target.what: line for target in TARGETS for line in lines if target.what in line}
    assert len(verdicts) == len(TARGETS)
    assert verdicts["stamp against a bare insert"].endswith("MISSED")
    assert verdicts["redeem against a bare insert"].endswith("met")
    assert "at most 2.00 x" in verdicts["redeem against a bare insert"]
    assert verdicts["memory kept by 900 more scans"].endswith("cannot be measured here")


def test_the_times_are_told_as_median_and_percentile() -> None:
    assert timing.percentile([5.0, 1.0, 3.0], 50) == 3.0
    assert timing.percentile(list(map(float, range(101))), 99) == 99.0
    times = timing.Times()
    assert times.take("work", lambda: "done") == "done"
    assert times.median("work") >= 0


def test_the_yardstick_is_as_durable_as_a_shop_and_leaves_nothing(tmp_path: Path) -> None:
    yardstick = Yardstick(tmp_path / "line.db")
    yardstick.insert()
    assert (tmp_path / "line.db-wal").stat().st_size > 0
    yardstick.remove()
    assert list(tmp_path.iterdir()) == []
