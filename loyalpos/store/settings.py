"""What the shop and the till are set to: one row for each setting, its value as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from sqlite_utils import Database

from loyalpos.domain.offer.offer import Proof
from loyalpos.domain.shop.setting_values import OF_PROFILE, OF_RULES, OF_TILL, UNKNOWN_SHOP, Fits
from loyalpos.domain.shop.shop import ShopProfile, ShopRules, Theme, TillSettings

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
    """Return what the owner said about the shop; what makes no sense is as in UNKNOWN_SHOP."""
    return replace(UNKNOWN_SHOP, **_read(db, "shop.", OF_PROFILE))


def till_settings(db: Database) -> TillSettings:
    """Return how this till behaves; what was never set, or makes no sense, is as it comes."""
    found = _read(db, "till.", OF_TILL)
    if "theme" in found:
        found["theme"] = Theme(found["theme"])
    return TillSettings(**found)


def shop_rules(db: Database) -> ShopRules:
    """Return what the owner decided for all programs; what was never set is as it comes."""
    found = _read(db, "rules.", OF_RULES)
    if "proof" in found:
        found["proof"] = Proof(found["proof"])
    return ShopRules(**found)


def write_till_number(db: Database, number: int, now_ms: int) -> None:
    """Say which till this file is; done once."""
    _write(db, {TILL_NUMBER: number}, now_ms, number)


def write_shop_profile(db: Database, profile: ShopProfile, now_ms: int, till: int) -> None:
    """Keep what the owner says about the shop."""
    _write(db, {f"shop.{key}": value for key, value in asdict(profile).items()}, now_ms, till)


def write_till_settings(db: Database, settings: TillSettings, now_ms: int, till: int) -> None:
    """Keep how this till behaves."""
    _write(db, {f"till.{key}": value for key, value in asdict(settings).items()}, now_ms, till)


def write_shop_rules(db: Database, rules: ShopRules, now_ms: int, till: int) -> None:
    """Keep what the owner decided for all programs."""
    _write(db, {f"rules.{key}": value for key, value in asdict(rules).items()}, now_ms, till)


def offers_day(db: Database) -> int:
    """Return the last day, since 1970, on which all customers were looked at for offers."""
    found = _read(db, "round.", {"offers": lambda value: isinstance(value, int)})
    return int(found.get("offers", 0))


def write_offers_day(db: Database, day: int, now_ms: int, till: int) -> None:
    """Keep that all customers were looked at for offers on a day."""
    _write(db, {"round.offers": day}, now_ms, till)


def _read(db: Database, prefix: str, fits: Mapping[str, Fits]) -> dict[str, Any]:
    found = db.execute(_READ, (prefix, prefix)).fetchall()
    values = {key.removeprefix(prefix): _value(text) for key, text in found}
    return {name: value for name, value in values.items() if name in fits and fits[name](value)}


def _value(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None  # fits nowhere


def _write(db: Database, values: dict[str, object], now_ms: int, till: int) -> None:
    for key, value in values.items():
        db.execute(_WRITE, (key, json.dumps(value, ensure_ascii=False), now_ms, till))
