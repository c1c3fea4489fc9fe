"""Prints which tests hold which rule of docs/rules.md; run through `make rules`.

A test holds the rules in its name (``test_r12_r13_...``) and those in brackets in its docstring
(``[R12]``, ``[R1, R4]``). Ends with 1 when a rule has no test.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RULES = ROOT / "docs" / "rules.md"
TESTS = ROOT / "tests"

RULE = re.compile(r"^\| (R\d+a?) \| ([^|]+?) \|", re.MULTILINE)
IN_NAME = re.compile(r"r\d+a?(?=_)")
IN_DOCSTRING = re.compile(r"\[(R\d+a?(?:, R\d+a?)*)\]")
LATER = "\n## Later\n"

Held = dict[str, list[str]]  # rule -> the tests that hold it


def promised(text: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return the rules with their promises: those that need tests, and those for later."""
    now, _, later = text.partition(LATER)
    return dict(RULE.findall(now)), dict(RULE.findall(later))


def rules_of(test: ast.FunctionDef) -> Iterator[str]:
    """Yield the rules that a test says it holds."""
    words = test.name.removeprefix("test_")
    while found := IN_NAME.match(words):
        yield _named(found[0])
        words = words[found.end() + 1 :]
    for several in IN_DOCSTRING.findall(ast.get_docstring(test) or ""):
        yield from several.split(", ")


def held_in(folder: Path) -> Held:
    """Return the tests in a folder by the rules that they hold."""
    held: Held = {}
    for path in sorted(folder.rglob("test_*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                for rule in dict.fromkeys(rules_of(node)):
                    held.setdefault(rule, []).append(f"{path.relative_to(folder)}::{node.name}")
    return held


def problems(needed: Mapping[str, str], later: Mapping[str, str], held: Held) -> Iterator[str]:
    """Yield what is wrong: rules without tests, and tests of rules that do not exist."""
    for rule in needed:
        if rule not in held:
            yield f"{rule} has no test"
    for rule, tests in held.items():
        if rule in later:
            yield f"{rule} is listed for later, but {tests[0]} holds it"
        elif rule not in needed:
            yield f"{rule} is no rule, but {tests[0]} holds it"


def _named(rule: str) -> str:
    return "R" + rule[1:]


def main() -> int:
    """Print the table, and say whether every rule has a test."""
    needed, later = promised(RULES.read_text(encoding="utf-8"))
    held = held_in(TESTS)
    for rule, promise in needed.items():
        print(f"{rule}  {promise}")
        for test in held.get(rule, ()):
            print(f"      {test}")
    for rule, promise in later.items():
        print(f"{rule}  later: {promise}")
    wrong = list(problems(needed, later, held))
    for problem in wrong:
        print(problem, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
