"""``python -m loyalpos``: the window, or one of the commands that work without it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from loyalpos import __version__


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the arguments ask for and return the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and words[0] in _COMMANDS:
        return _COMMANDS[words[0]](words[1:])
    return _window(words)


def _window(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="loyalpos",
        description="The loyalty till of a small shop.",
        epilog="Commands: " + ", ".join(sorted(_COMMANDS)) + ". Each has its own --help.",
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="the shop's folder")
    parser.add_argument("--version", action="version", version=f"LoyalPOS {__version__}")
    parser.add_argument(
        "--self-test", action="store_true", help="try the installed program, then stop"
    )
    chosen = parser.parse_args(words)
    if chosen.self_test:
        from loyalpos.tour.self_test import main as self_test

        return self_test(sys.stdout)
    from loyalpos.app import run

    return run(chosen.data)


def _read(words: Sequence[str]) -> int:
    from loyalpos.cli.read import main as read

    return read(words, sys.stdout)


def _sample(words: Sequence[str]) -> int:
    from loyalpos.cli.sample import main as sample

    return sample(words, sys.stdout)


def _check(words: Sequence[str]) -> int:
    from loyalpos.cli.check import main as check

    return check(words, sys.stdout)


def _bench(words: Sequence[str]) -> int:
    from loyalpos.cli.bench import main as bench

    return bench(words, sys.stdout)


def _tour(words: Sequence[str]) -> int:
    from loyalpos.tour import main as tour

    return tour(words, sys.stdout)


def _pictures(words: Sequence[str]) -> int:
    from loyalpos.tour.pictures import main as pictures

    return pictures(words, sys.stdout)


def _stopwatch(words: Sequence[str]) -> int:
    from loyalpos.tour.stopwatch import main as stopwatch

    return stopwatch(words, sys.stdout)


_COMMANDS = {
    "read": _read,
    "sample": _sample,
    "check": _check,
    "bench": _bench,
    "tour": _tour,
    "pictures": _pictures,
    "stopwatch": _stopwatch,
}


if __name__ == "__main__":
    sys.exit(main())
