"""The real window on the shop, timed in a process of its own from the moment it is started."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from loyalpos.cli.bench.figures import Figures

SCANS = 300  # that are timed
CODES = 1000  # scanned for the memory that they leave behind
_SEED = 4
_KEYS = ("first_paint_ms", "usable_ms", "scan_p95_ms", "turn_ms", "first_turn_ms", "rss_growth_mb")


class StopwatchFailedError(Exception):
    """The window could not be timed; what the child process said is the message."""


def window_times(folder: Path, codes: Sequence[str]) -> Figures:
    """Start the window, scan cards of many customers, and return what its stopwatch tells.

    :raises StopwatchFailedError: where the window did not come.
    """
    chance = random.Random(_SEED)  # noqa: S311  (which customers, not a secret)
    chosen = chance.sample(range(len(codes)), min(CODES, len(codes)))
    with tempfile.TemporaryDirectory() as place:
        listed = Path(place) / "codes"
        lines = (f"{number + 1} {codes[number]}" for number in chosen)
        listed.write_text("\n".join(lines), encoding="ascii")
        words = ["--data", str(folder), "--codes", str(listed), "--scans", str(SCANS)]
        compiled = {**os.environ, "PYTHONPYCACHEPREFIX": place}
        compiled.pop("PYTHONDONTWRITEBYTECODE", None)
        _start(
            ["-c", "import loyalpos.tour.stopwatch"], compiled
        )  # an installed program is compiled
        watch = ["-m", "loyalpos", "stopwatch", *words, "--started", repr(time.time())]
        told: Figures = json.loads(_start(watch, compiled).splitlines()[-1])
    return {key: told[key] for key in _KEYS}


def _start(words: list[str], env: Mapping[str, str]) -> str:
    """Run Python with these words, and return what it printed."""
    command = [sys.executable, *words]
    done = subprocess.run(  # noqa: S603
        command, capture_output=True, text=True, check=False, env=env
    )
    if done.returncode:
        raise StopwatchFailedError(done.stdout + done.stderr)
    return done.stdout
