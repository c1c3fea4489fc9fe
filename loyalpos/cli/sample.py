"""``loyalpos sample``: write a believable shop to try things on."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from loyalpos.domain.problem import Trouble
from loyalpos.services.sample import SampleSize, write_sample


def main(arguments: Sequence[str], out: TextIO) -> int:
    """Write the shop; 0 when it is there, 1 when the folder cannot take it."""
    parser = argparse.ArgumentParser(prog="loyalpos sample", description=__doc__)
    usual = SampleSize()
    parser.add_argument("--customers", type=int, default=usual.customers, metavar="N")
    parser.add_argument("--days", type=int, default=usual.days, metavar="D")
    parser.add_argument("--seed", type=int, default=usual.seed, metavar="S")
    parser.add_argument("--data", type=Path, required=True, metavar="DIR")
    chosen = parser.parse_args(arguments)
    size = SampleSize(chosen.customers, chosen.days, chosen.seed)
    start = time.perf_counter()
    try:
        acts = write_sample(chosen.data, size, datetime.now(UTC))
    except Trouble as trouble:
        print(f"The sample shop was not written: {trouble.code.value}.", file=out)
        return 1
    seconds = time.perf_counter() - start
    print(f"{size.customers} customers, {acts} visits and joins, {seconds:.1f} s", file=out)
    return 0
