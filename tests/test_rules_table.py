"""Every rule of docs/rules.md has a test, and the table of them tells the truth."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[1] / "packaging" / "rules_table.py"
PAPER = """
| R1 | A balance is a sum. |
| R53a | Search folds. |

## Later

| R56 | Few messages. | nothing is sent |
"""
TESTED = '''
def test_r1_r53a_both_are_in_the_name(): ...
class TestMore:
    def test_as_a_method(self):
        """[R4, R5] Two more, of which neither was promised; r1_ and R2 here mean nothing."""
def test_r_value_and_test_r1(): ...
'''


@pytest.fixture(scope="module")
def table() -> ModuleType:
    """Return the script as a module."""
    spec = importlib.util.spec_from_file_location("rules_table", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_rule_has_a_test(table: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    """Here it fails on every machine, not only where somebody asks for the table."""
    assert table.main() == 0, capsys.readouterr().err
    assert "test_every_rule_has_a_test" not in capsys.readouterr().out


def test_rules_and_those_for_later_are_told_apart(table: ModuleType) -> None:
    needed, later = table.promised(PAPER)
    assert needed == {"R1": "A balance is a sum.", "R53a": "Search folds."}
    assert later == {"R56": "Few messages."}


def test_tests_say_what_they_hold_in_their_name_or_docstring(
    table: ModuleType, tmp_path: Path
) -> None:
    (tmp_path / "test_some.py").write_text(TESTED, encoding="utf-8")
    (tmp_path / "steps.py").write_text(TESTED, encoding="utf-8")
    both, method = "test_r1_r53a_both_are_in_the_name", "test_as_a_method"
    assert table.held_in(tmp_path) == {
        "R1": [f"test_some.py::{both}"],
        "R53a": [f"test_some.py::{both}"],
        "R4": [f"test_some.py::{method}"],
        "R5": [f"test_some.py::{method}"],
    }


def test_what_does_not_match_is_named(table: ModuleType) -> None:
    held = {"R4": ["a"], "R56": ["b"]}
    assert list(table.problems({"R1": "", "R4": ""}, {"R56": ""}, held)) == [
        "R1 has no test",
        "R56 is listed for later, but b holds it",
    ]
    assert list(table.problems({}, {}, {"R99": ["c"]})) == ["R99 is no rule, but c holds it"]
