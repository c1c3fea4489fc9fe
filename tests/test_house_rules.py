"""The rules of the house that no linter knows, held over every source file."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "loyalpos"
MODULES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
ALL = MODULES + TESTS

MOST_LINES = 350
MOST_BODY_LINES = 39
MOST_ARGUMENTS = 5
GRAB_BAG_NAMES = {"util", "utils", "helper", "helpers", "manager", "managers", "common", "misc"}

# Written in two halves, so that this file does not break its own rules.
EVASIONS = ["# type: " + "ignore", "pragma: " + "no cover", "TO" + "DO", "FIX" + "ME", "XX" + "X"]

CLOCK_READERS = {
    ("datetime", "now"),
    ("datetime", "utcnow"),
    ("datetime", "today"),
    ("date", "today"),
    ("time", "time"),
    ("time", "time_ns"),
}
CHANCE = {"random", "secrets", "uuid", "uuid_utils"}
ROOMS_WITHOUT_A_CLOCK = ("domain", "services", "store", "paper")

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=named(path))


def functions_in(tree: ast.AST) -> Iterator[FunctionNode]:
    return (node for node in ast.walk(tree) if isinstance(node, FunctionNode))


def body_lines(function: FunctionNode) -> int:
    """Lines of the body as written, blank ones and comments too, without the docstring."""
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def imported_by(tree: ast.AST) -> Iterator[str]:
    """The dotted names of imported modules."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def each(paths: list[Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("path", paths, ids=named)


@each(ALL)
def test_modules_are_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MOST_LINES


@each(ALL)
def test_functions_are_short(path: Path) -> None:
    lengths = {f"{f.name}:{f.lineno}": body_lines(f) for f in functions_in(tree_of(path))}
    assert {name: n for name, n in lengths.items() if n > MOST_BODY_LINES} == {}


def test_use_cases_take_at_most_five_arguments() -> None:
    long_ones = [
        f"{named(path)}:{function.lineno} {function.name}"
        for path in (PACKAGE / "services").glob("*.py")
        for function in functions_in(tree_of(path))
        if not function.name.startswith("_")
        and len([a for a in _arguments(function) if a not in {"self", "cls"}]) > MOST_ARGUMENTS
    ]
    assert long_ones == []


def _arguments(function: FunctionNode) -> list[str]:
    args = function.args
    return [a.arg for a in (*args.posonlyargs, *args.args, *args.kwonlyargs)]


def test_no_module_is_a_grab_bag() -> None:
    words = {named(path): set(path.stem.split("_")) for path in ALL}
    words |= {named(path): set(path.parent.name.split("_")) for path in ALL if path.parent != ROOT}
    assert [name for name, parts in words.items() if parts & GRAB_BAG_NAMES] == []


@each(ALL)
def test_nothing_is_waved_through(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert [evasion for evasion in EVASIONS if re.search(rf"{evasion}\b", text)] == []


@each(ALL)
def test_sqlite_is_the_one_that_sqlite_utils_chose(path: Path) -> None:
    """The standard library's SQLite may carry the WAL-reset bug."""
    assert not {"sqlite3", "sqlite3.dbapi2"} & set(imported_by(tree_of(path)))


@each(MODULES)
def test_no_graphics_effects(path: Path) -> None:
    """They repaint a whole window for one changed label."""
    names = {n.id for n in ast.walk(tree_of(path)) if isinstance(n, ast.Name)}
    assert not [name for name in names if re.fullmatch(r"QGraphics\w*Effect", name)]


@pytest.mark.parametrize("room", ROOMS_WITHOUT_A_CLOCK)
def test_the_time_is_handed_in(room: str) -> None:
    readers = [
        f"{named(path)}:{node.lineno}"
        for path in (PACKAGE / room).rglob("*.py")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute) and (_last_name(node.value), node.attr) in CLOCK_READERS
    ]
    assert readers == []


def _last_name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


@each(sorted((PACKAGE / "domain").rglob("*.py")))
def test_nothing_in_the_domain_is_left_to_chance(path: Path) -> None:
    """Identities and random bits are made outside and handed in."""
    tree = tree_of(path)
    drawn = {
        node.func.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }
    assert not drawn & {"urandom", "uuid1", "uuid4", "uuid7", "getrandom"}
    assert not (CHANCE - {"uuid"}) & {name.split(".")[0] for name in imported_by(tree)}


def test_no_test_folder_is_a_package() -> None:
    assert list((ROOT / "tests").rglob("__init__.py")) == []


def test_test_files_have_names_of_their_own() -> None:
    names = [path.name for path in TESTS if path.name != "conftest.py"]
    assert sorted(names) == sorted(set(names))
