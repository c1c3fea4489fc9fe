"""The papers of the house say what is true: commands, versions, licences, places."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from loyalpos import __version__

ROOT = Path(__file__).resolve().parent.parent
PAPERS = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/manual.md"]
MADE_AT_THE_TOP = {"build", "dist", "pictures"}
LINK_TO_GIT = ".git"  # a file in a second work tree, and git's own

# In two halves each, so that this file does not name what it forbids.
PLACES_TO_INSTALL_FROM = ["pypi" + ".org", "python" + "hosted", "--index" + "-url", "npm" + "js"]
PLACES_ON_ONE_MACHINE = ["/" + "work/", "/" + "farm/", "/" + "root/", "/" + "home/", "/tmp" + "/b"]


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def is_tools_own(folder: str) -> bool:
    """Whether a folder belongs to git, the environment or a tool's cache."""
    return (folder.startswith(".") and folder != ".ci") or folder.endswith(".egg-info")


def texts() -> Iterator[tuple[str, str]]:
    """Every text file of the project by name, leaving out what tools make."""
    for folder, folders, files in os.walk(ROOT):
        here = Path(folder)
        made = MADE_AT_THE_TOP if here == ROOT else {"__pycache__"}
        folders[:] = [name for name in folders if name not in made and not is_tools_own(name)]
        for name in set(files) - {LINK_TO_GIT}:
            path = here / name
            content = path.read_bytes()
            if b"\0" not in content:
                yield path.relative_to(ROOT).as_posix(), content.decode("utf-8")


@pytest.mark.parametrize("forbidden", PLACES_TO_INSTALL_FROM + PLACES_ON_ONE_MACHINE)
def test_no_file_names_an_index_or_a_machine(forbidden: str) -> None:
    assert [name for name, text in texts() if forbidden in text] == []


def test_every_make_command_in_the_papers_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", read("Makefile"), re.MULTILINE))
    told = {
        word
        for name in PAPERS
        for word in re.findall(r"(?:^```\n|`)make ([a-z]+)", read(name), re.MULTILINE)
    }
    assert {"run", "test"} <= told
    assert told <= targets


def test_every_command_of_the_program_in_the_papers_exists() -> None:
    told = {word for name in PAPERS for word in re.findall(r"-m loyalpos ([a-z]+)", read(name))}
    run = [sys.executable, "-m", "loyalpos", "--help"]
    help_text = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert told
    assert [word for word in sorted(told) if not re.search(rf"\b{word}\b", help_text)] == []


def test_links_and_pictures_in_the_papers_lead_somewhere() -> None:
    papers = [ROOT / name for name in (*PAPERS, "CHANGELOG.md", "THIRD_PARTY.md")]
    papers += (ROOT / "docs" / "decisions").glob("*.md")
    dead = [
        f"{paper.name}: {link}"
        for paper in papers
        for link in re.findall(r"\]\(([^)#:]+)\)", paper.read_text(encoding="utf-8"))
        if not (paper.parent / link).exists()
    ]
    assert dead == []


def test_every_decision_is_in_the_index() -> None:
    index = read("docs/decisions/README.md")
    records = [path.name for path in (ROOT / "docs" / "decisions").glob("[0-9]*.md")]
    assert [name for name in records if f"({name})" not in index] == []
    assert len({name[:4] for name in records}) == len(records)


def test_the_newest_change_is_this_version() -> None:
    versions = re.findall(r"^## (\S+)", read("CHANGELOG.md"), re.MULTILINE)
    assert versions[0] == __version__


def test_every_runtime_dependency_has_its_licence_named() -> None:
    dependencies = tomllib.loads(read("pyproject.toml"))["project"]["dependencies"]
    names = [re.split(r"[\[<>=!~; ]", dependency)[0] for dependency in dependencies]
    rows = read("THIRD_PARTY.md").split("## Only for development")[0]
    assert [name for name in names if not re.search(rf"^\| {name}\b", rows, re.MULTILINE)] == []


@pytest.mark.parametrize("folder", ["fonts", "icons", "sounds"])
def test_borrowed_resources_come_with_their_licence(folder: str) -> None:
    row = re.search(rf"^\|.*`resources/{folder}` \|(.*)\|$", read("THIRD_PARTY.md"), re.MULTILINE)
    assert row
    for name in re.findall(r"`(resources/[^`]+)`", row[1]):
        assert (ROOT / name).read_text(encoding="utf-8").strip()


def test_the_licence_is_the_apache_licence_whole() -> None:
    text = read("LICENSE")
    assert "Version 2.0, January 2004" in text
    assert "END OF TERMS AND CONDITIONS" in text
