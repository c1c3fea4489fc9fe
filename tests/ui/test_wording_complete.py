"""Every code that a person can meet has a sentence of its own, and every icon asked for exists."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from loyalpos.domain.problem import Ailment, Fact, Refusal, Refused, Trouble
from loyalpos.paths import RESOURCES
from loyalpos.ui.words import formats
from loyalpos.ui.words.wording import refusal_text, trouble_text

ROOT = Path(__file__).resolve().parents[2]
ICONS = {path.stem for path in (RESOURCES / "icons").glob("*.svg")}

# A value for every fact that a sentence may place.
FACTS: dict[str, Fact] = {
    "at": datetime(2026, 3, 14, 15, 9, tzinfo=UTC),
    "day": date(2026, 3, 14),
    "on": date(2026, 3, 14),
    "till": 1,
    "least": 4,
    "most": 80,
    "length": 81,
    "seconds": 15,
    "wait_seconds": 300,
    "cost": 100,
    "points": 57,
    "first": date(2026, 11, 1),
    "last": date(2026, 10, 1),
    "above": 1,
    "category": "Drinks",
    "amount": 500,
    "minimum": 400,
    "spend": 400,
    "until": date(2026, 4, 2),
    "name": "Summer",
}


def worded(code: Refusal | Ailment, facts: dict[str, Fact]) -> str:
    if isinstance(code, Refusal):
        return refusal_text(Refused(code, **facts))
    return trouble_text(Trouble(code, **facts))


def is_sentence(text: str, code: str) -> bool:
    shows_code = "-" in code and code in text
    return len(text.split()) >= 3 and text.rstrip()[-1] in ".?!" and not shows_code


KINDS: dict[str, type[Refusal] | type[Ailment]] = {"Refusal": Refusal, "Ailment": Ailment}
CODES: list[Refusal | Ailment] = [*Refusal, *Ailment]


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_a_sentence(code: Refusal | Ailment) -> None:
    assert is_sentence(worded(code, FACTS), code.value)


def test_no_two_codes_share_a_sentence() -> None:
    sentences = [worded(code, FACTS) for code in CODES]
    assert len(set(sentences)) == len(sentences)


def raised(tree: ast.AST) -> Iterator[tuple[int, Refusal | Ailment, list[str]]]:
    """Where a refusal or a trouble is made with a literal code: line, code, names of its facts."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or called(node) not in {"Refused", "Trouble"}:
            continue
        code = node.args[0] if node.args else None
        if isinstance(code, ast.Attribute) and isinstance(code.value, ast.Name):
            codes = KINDS.get(code.value.id)
            if codes is not None:  # otherwise a code that was refused before is handed on
                yield node.lineno, codes[code.attr], [k.arg for k in node.keywords if k.arg]


def test_every_place_that_says_no_gives_the_facts_of_its_sentence() -> None:
    speechless = []
    for path in sorted((ROOT / "loyalpos").rglob("*.py")):
        for line, code, facts in raised(ast.parse(path.read_text(encoding="utf-8"))):
            try:
                worded(code, dict.fromkeys(facts, 1))
            except KeyError as missing:
                speechless.append(f"{path.relative_to(ROOT).as_posix()}:{line} lacks {missing}")
    assert speechless == []


def called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def icons_asked_for(tree: ast.AST) -> Iterator[str]:
    """Literal first arguments of calls that are about icons, and literal ``icon=`` arguments."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        asked = [k.value for k in node.keywords if k.arg and k.arg.endswith("icon")]
        if "icon" in called(node).lower() and node.args:
            asked.append(node.args[0])
        for value in asked:
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                yield value.value


def test_every_icon_asked_for_exists() -> None:
    asked = {
        name: path.relative_to(ROOT).as_posix()
        for path in (ROOT / "loyalpos").rglob("*.py")
        for name in icons_asked_for(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert asked, "no icon is asked for: the search is blind"
    assert {name: where for name, where in asked.items() if name not in ICONS} == {}


def test_how_much_can_come_back_is_money_where_money_came_back() -> None:
    formats.set_region("en", "GB", "UTC", "EUR")
    items = Refused(Refusal.RETURN_TOO_MUCH, most=2, returned=1, what="items")
    assert "At most 2 of this sale" in refusal_text(items)
    amount = Refused(Refusal.RETURN_TOO_MUCH, most=250, returned=100, what="amount")
    assert "2.50" in refusal_text(amount)
