"""The lock: everything that is installed is pinned, hashed, and what pyproject asks for."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
LOCK = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
ENTRY = re.compile(r"^(\S+==.*?)(?=^\S|\Z)", re.MULTILINE | re.DOTALL)
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}\b")


def locked() -> dict[str, tuple[Requirement, int]]:
    """Per canonical name: the pin with its marker, and its number of hashes."""
    entries: dict[str, tuple[Requirement, int]] = {}
    for entry in ENTRY.findall(LOCK):
        pin = Requirement(entry.split("\\")[0].strip())
        entries[canonicalize_name(pin.name)] = (pin, len(HASH.findall(entry)))
    return entries


def wanted() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    development = project["optional-dependencies"]["dev"]
    return [Requirement(text) for text in (*project["dependencies"], *development)]


@pytest.mark.parametrize("requirement", wanted(), ids=str)
def test_every_dependency_is_pinned_to_a_version_it_allows(requirement: Requirement) -> None:
    pin, _ = locked()[canonicalize_name(requirement.name)]
    (specifier,) = pin.specifier
    assert specifier.operator == "=="
    assert requirement.specifier.contains(specifier.version)


def test_every_pin_carries_hashes() -> None:
    pins = locked()
    assert len(pins) > len(wanted())
    assert [name for name, (_, hashes) in pins.items() if hashes == 0] == []


def test_the_lock_names_no_place_to_install_from() -> None:
    assert "://" not in LOCK
    assert "index" not in LOCK.replace("importlib-metadata", "")
    assert "find-links" not in LOCK


def test_what_is_installed_is_what_is_locked() -> None:
    installed = {
        name: version(name)
        for name, (pin, _) in locked().items()
        if pin.marker is None or pin.marker.evaluate()
    }
    different = {
        name: found
        for name, found in installed.items()
        if not locked()[name][0].specifier.contains(found, prereleases=True)
    }
    assert different == {}
