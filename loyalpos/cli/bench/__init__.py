"""``loyalpos bench``: how fast the till is on a large shop, as ratios in one run."""

from loyalpos.cli.bench.command import main

__all__ = ["main"]
