"""The real window played by a script: the tour, its pictures, and the stopwatch.

``python -m loyalpos tour --out DIR`` plays the whole main job with real events and writes a picture
of each step and ``tour.json``: the steps and how long each took, in milliseconds.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO


def use_a_screen_if_there_is_one() -> bool:
    """Draw in memory where there is no display; return whether there is one."""
    elsewhere = sys.platform != "linux"
    shown = elsewhere or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if not shown:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return shown


def main(arguments: Sequence[str], out: TextIO) -> int:
    """Play the tour; 0 when every step was played, 1 when one failed (it is named)."""
    parser = argparse.ArgumentParser(prog="loyalpos tour", description="Play the whole main job.")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--size", default="1280x800", metavar="WxH")
    chosen = parser.parse_args(arguments)
    use_a_screen_if_there_is_one()

    from PySide6.QtCore import QSize

    from loyalpos.tour.main_job import MainJob
    from loyalpos.tour.stage import PlayFailed, Stage

    width, height = (int(side) for side in chosen.size.split("x"))
    chosen.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder) / "shop", QSize(width, height))
        told: list[dict[str, object]] = []
        failed = ""
        for number, step in enumerate(MainJob(stage, chosen.out).steps(), start=1):
            start = time.perf_counter()
            try:
                step.play()
            except PlayFailed as missing:
                failed = f"{step.name}: waited in vain for {missing}"
            milliseconds = round((time.perf_counter() - start) * 1000)
            picture = f"{number:02}-{step.name}.png"
            stage.take_picture(chosen.out / picture)
            told.append({"step": step.name, "milliseconds": milliseconds, "picture": picture})
            print(f"{number:2} {step.name:<16} {milliseconds:6} ms", file=out)
            if failed:
                break
        stage.close()
    (chosen.out / "tour.json").write_text(json.dumps(told, indent=2), encoding="utf-8")
    if failed:
        print(failed, file=out)
    return 1 if failed else 0
