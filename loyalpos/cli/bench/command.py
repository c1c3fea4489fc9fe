"""The command: makes a large shop or takes a kept one, measures in turn, and tells."""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from loyalpos.cli.bench.figures import Figures, sentences
from loyalpos.cli.bench.replay_times import replay_times
from loyalpos.cli.bench.rule_book_times import rule_book_times
from loyalpos.cli.bench.search_times import search_times
from loyalpos.cli.bench.till_times import till_times
from loyalpos.cli.bench.window_times import window_times
from loyalpos.cli.trouble_text import trouble_text
from loyalpos.domain.problem import Trouble
from loyalpos.paths import default_data_folder
from loyalpos.services.opening import open_shop, shop_exists
from loyalpos.services.sample.bulk import BulkSize, write_bulk
from loyalpos.store.ledger import seq_of
from loyalpos.store.yardstick import sqlite_name

CODES = "bench-codes.txt"
"""The codes of the cards, beside a shop that is kept; no real shop has this file."""


def main(arguments: Sequence[str], out: TextIO) -> int:
    """Measure and tell; 0 whatever the figures are, 1 where no shop can be made."""
    usual = BulkSize()
    parser = argparse.ArgumentParser(prog="loyalpos bench", description=__doc__)
    parser.add_argument("--customers", type=int, default=usual.customers, metavar="N")
    parser.add_argument("--rows", type=int, default=usual.rows, metavar="M", help="of the ledger")
    parser.add_argument("--json", action="store_true", help="tell the figures as JSON")
    parser.add_argument(
        "--data", type=Path, metavar="DIR", help="keep the shop there, and measure it again"
    )
    chosen = parser.parse_args(arguments)
    size = BulkSize(max(1, chosen.customers), max(1, chosen.rows))
    progress = None if chosen.json else out
    try:
        with _folder(chosen.data) as folder:
            figures = _measure(folder, size, progress)
    except Trouble as trouble:
        print(f"{chosen.data or default_data_folder().parent}: {trouble_text(trouble)}", file=out)
        return 1
    lines = [json.dumps(figures, indent=2)] if chosen.json else sentences(figures)
    print("\n".join(lines), file=out)
    return 0


@contextmanager
def _folder(kept: Path | None) -> Iterator[Path]:
    """Yield the shop's folder: where shops stand, since a folder in memory would flatter us."""
    if kept is not None:
        yield kept
        return
    beside = default_data_folder().parent
    beside.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=beside) as folder:
        yield Path(folder)


def _measure(folder: Path, size: BulkSize, progress: TextIO | None) -> Figures:
    codes = _codes(folder, size, progress)
    shop = open_shop(folder, _now)
    try:
        rows = seq_of(shop.file.head().lid)
        figures = till_times(shop, codes)
    finally:
        shop.close()
    figures |= rule_book_times(folder.parent)
    figures |= replay_times(folder.parent, _now)
    figures |= search_times(folder, len(codes), _now)
    figures |= window_times(folder, codes)
    return figures | {"customers": len(codes), "rows": rows, "sqlite": sqlite_name()}


def _codes(folder: Path, size: BulkSize, progress: TextIO | None) -> tuple[str, ...]:
    """Return the codes of the shop in ``folder``, which is made unless it is there already."""
    path = folder / CODES
    if shop_exists(folder) and path.exists():
        return tuple(path.read_text(encoding="ascii").split())
    start = time.perf_counter()
    if progress is not None:
        print(
            f"filling a shop with {size.customers} customers and {size.rows} rows, "
            "which takes some minutes for a large one",
            file=progress,
            flush=True,
        )
    codes = write_bulk(folder, size, _now())
    path.write_text("\n".join(codes), encoding="ascii")
    if progress is not None:
        print(
            f"filled in {time.perf_counter() - start:.0f} s; now measuring",
            file=progress,
            flush=True,
        )
    return codes


def _now() -> datetime:
    return datetime.now(UTC)
