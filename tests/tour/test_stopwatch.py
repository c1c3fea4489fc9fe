"""The stopwatch times the real window in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from loyalpos.services.sample.bulk import BulkSize, write_bulk


def _time(folder: Path, codes: Path) -> subprocess.CompletedProcess[str]:
    words = ["--data", str(folder), "--codes", str(codes), "--scans", "6", "--memory-scans", "12"]
    return subprocess.run(
        [sys.executable, "-m", "loyalpos", "stopwatch", *words],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "shop"


def test_start_scans_and_memory_are_timed(folder: Path, tmp_path: Path) -> None:
    codes = write_bulk(folder, BulkSize(8, 60), datetime.now(UTC))
    listed = tmp_path / "codes"
    listed.write_text("\n".join(f"{n} {code}" for n, code in enumerate(codes, 1)), "ascii")
    done = _time(folder, listed)
    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads(done.stdout)
    assert set(told) == {
        *(
            "first_paint_ms",
            "usable_ms",
            "scans",
            "scan_p50_ms",
            "scan_p95_ms",
            "rss_growth_mb",
            "turn_ms",
            "first_turn_ms",
        )
    }
    assert told["scans"] == 6
    assert 0 < told["first_paint_ms"] <= told["usable_ms"]
    assert told["turn_ms"] > 0
    assert 0 < told["scan_p50_ms"] <= told["scan_p95_ms"]
    assert "Traceback" not in done.stderr
