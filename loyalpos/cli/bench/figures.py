"""What was measured, and what was hoped for, in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

Figures = dict[str, float | str | None]


class Target(NamedTuple):
    """A figure and what it should not go beyond. ``share`` is a format for the number."""

    key: str
    what: str
    most: float
    share: str


TARGETS = (
    Target("stamp_x", "stamp against a bare insert", 2, "{:.2f} x"),
    Target("redeem_x", "redeem against a bare insert", 2, "{:.2f} x"),
    Target("undo_x", "undo against a bare insert", 2, "{:.2f} x"),
    Target("rule_book_stamp_x", "stamp with 10 programs and 20 offers", 2, "{:.2f} x"),
    Target("lookup_x", "card to customer, balances, vouchers", 0.1, "{:.3f} x"),
    Target("search_p99_ms", "search per keystroke, 99 %", 50, "{:.1f} ms"),
    Target("scan_p95_ms", "scan to painted customer, 95 %", 100, "{:.1f} ms"),
    Target("turn_ms", "longest work of the window in one turn", 16, "{:.1f} ms"),
    Target("usable_ms", "start to a counter that takes work", 1000, "{:.0f} ms"),
    Target("replay_s", "replay of 90 days, 10,000 customers", 10, "{:.1f} s"),
    Target("rss_growth_mb", "memory kept by 900 more scans", 2, "{:.2f} MB"),
)
_WITHOUT_TARGET = (
    ("search_p50_ms", "search per keystroke, usually"),
    ("first_paint_ms", "start to first paint"),
    ("first_turn_ms", "longest turn with the first customer"),
    ("present_ms", "whole answer to a scan"),
    ("stamp_tx_ms", "booking a stamp, without an answer"),
    ("rule_book_quote_ms", "quote with 10 programs and 20 offers"),
    ("insert_ms", "the bare insert"),
)


def sentences(figures: Figures) -> list[str]:
    """Return a line for each figure, with its target where it has one."""
    first = "{customers} customers, {rows} rows, SQLite {sqlite}".format(**figures)
    return [first, *_against_targets(figures), *_plain(figures)]


def _against_targets(figures: Figures) -> Iterator[str]:
    for key, what, most, form in TARGETS:
        value = figures[key]
        if isinstance(value, int | float):
            verdict = "met" if value <= most else "MISSED"
            told, target = form.format(value), form.format(most)
            yield f"{what:<38} {told:>10}   at most {target:<9} {verdict}"
        else:
            yield f"{what:<38} {'?':>10}   cannot be measured here"


def _plain(figures: Figures) -> Iterator[str]:
    for key, what in _WITHOUT_TARGET:
        yield f"{what:<38} {figures[key]:>7.2f} ms"
