"""What the shop and the till are set to: one row for each setting, its value as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import Any

from sqlite_utils import Database

from loyalpos.domain.shop import ShopProfile, Theme, TillSettings

TILL_NUMBER = "till.number"

_READ = "SELECT key, value FROM setting WHERE key BETWEEN ? AND ? || char(1114111)"
_WRITE = """
INSERT INTO setting(key, value, updated_ms, till) VALUES (?, ?, ?, ?)
ON CONFLICT(key) DO UPDATE SET
  value = excluded.value, updated_ms = excluded.updated_ms, till = excluded.till"""


def till_number(db: Database) -> int:
    """Return which till this file is."""
    value = db.execute("SELECT value FROM setting WHERE key = ?", (TILL_NUMBER,)).fetchone()[0]
    return int(json.loads(value))


def shop_profile(db: Database) -> ShopProfile:
    """Return what the owner said about the shop."""
    return ShopProfile(**_read(db, "shop."))


def till_settings(db: Database) -> TillSettings:
    """Return how this till behaves; what was never set is as it comes."""
    known = {field.name for field in fields(TillSettings)}
    found = {key: value for key, value in _read(db, "till.").items() if key in known}
    if "theme" in found:
        found["theme"] = Theme(found["theme"])
    return TillSettings(**found)


def write_till_number(db: Database, number: int, now_ms: int) -> None:
    """Say which till this file is; done once."""
    _write(db, {TILL_NUMBER: number}, now_ms, number)


def write_shop_profile(db: Database, profile: ShopProfile, now_ms: int, till: int) -> None:
    """Keep what the owner says about the shop."""
    _write(db, {f"shop.{key}": value for key, value in asdict(profile).items()}, now_ms, till)


def write_till_settings(db: Database, settings: TillSettings, now_ms: int, till: int) -> None:
    """Keep how this till behaves."""
    _write(db, {f"till.{key}": value for key, value in asdict(settings).items()}, now_ms, till)


def _read(db: Database, prefix: str) -> dict[str, Any]:
    found = db.execute(_READ, (prefix, prefix)).fetchall()
    return {key.removeprefix(prefix): json.loads(value) for key, value in found}


def _write(db: Database, values: dict[str, object], now_ms: int, till: int) -> None:
    for key, value in values.items():
        db.execute(_WRITE, (key, json.dumps(value, ensure_ascii=False), now_ms, till))
