"""``loyalpos check``: does a shop's file still say what was booked?"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from loyalpos.cli.trouble_text import trouble_text
from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.paths import ShopFolder, default_data_folder
from loyalpos.services.checks import CheckReport
from loyalpos.services.inspecting import inspect
from loyalpos.services.opening import open_shop

GOOD = "everything is as it was booked"


def main(arguments: Sequence[str], out: TextIO) -> int:
    """Print a sentence for each finding and what to do; 0 when the file is good, else 1."""
    parser = argparse.ArgumentParser(prog="loyalpos check", description=__doc__)
    parser.add_argument(
        "--data", type=Path, default=default_data_folder(), metavar="DIR", help="the shop's folder"
    )
    parser.add_argument(
        "--rebuild",
        action="store_true",
        help="make balances and days again out of the ledger, where they differ from it",
    )
    chosen = parser.parse_args(arguments)
    folder: Path = chosen.data
    try:
        report = inspect(folder, _now)
        if chosen.rebuild and _can_be_rebuilt(report):
            print(f"{folder}: {_rebuild(folder)} sums were made again out of the ledger", file=out)
            report = inspect(folder, _now)
    except Trouble as trouble:
        print(f"{folder}: {trouble_text(trouble)}{_advice(folder, trouble)}", file=out)
        return 1
    for sentence in _sentences(report, folder) or (GOOD,):
        print(f"{folder}: {sentence}", file=out)
    return 0 if report.good else 1


def _can_be_rebuilt(report: CheckReport) -> bool:
    """Sums are only as true as the ledger that they are made of."""
    sound = report.schema_as_expected and report.broken_at is None and not report.damage
    return sound and report.wrong_sums > 0


def _rebuild(folder: Path) -> int:
    shop = open_shop(folder, _now)
    try:
        return shop.checks.rebuild()
    finally:
        shop.close()


def _sentences(report: CheckReport, folder: Path) -> tuple[str, ...]:
    return tuple(_findings(report, _copies(folder)))


def _findings(report: CheckReport, copies: str) -> Iterator[str]:
    if report.damage:
        what = f"pages of the file are damaged ({report.damage[0]}), the rest was not looked at"
        yield f"{what}: {copies}"
    if not report.schema_as_expected:
        what = "tables were changed by something else than LoyalPOS, the rest was not looked at"
        yield f"{what}: {copies}"
    if report.broken_at is not None:
        row = f"row {report.broken_at} of the ledger"
        yield f"{row} is not as it was booked, and nothing after it can be relied on: {copies}"
    if report.wrong_sums:
        what = f"{report.wrong_sums} balances, days or vouchers differ from the ledger"
        if _can_be_rebuilt(report):
            yield f"{what}: run this again with --rebuild; vouchers that stay wrong need a copy"
        else:
            yield f"{what}, and it is no good to make them again from"


def _advice(folder: Path, trouble: Trouble) -> str:
    return f": {_copies(folder)}" if trouble.code is Ailment.FILE_DAMAGED else ""


def _copies(folder: Path) -> str:
    return f"stop using it, keep it, and go on with a good copy; see {ShopFolder(folder).backups}"


def _now() -> datetime:
    return datetime.now(UTC)
