"""Every text of the window is translated, with its placeholders, in all languages."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest

from loyalpos.domain.shop.shop import LANGUAGES
from loyalpos.paths import RESOURCES

UI = Path(__file__).parents[2] / "loyalpos" / "ui"
PLACEHOLDER = re.compile(r"\{\w*\}|%n")
TRANSLATING = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}


def texts_in_code() -> set[str]:
    return {
        text
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if (text := _text_of(node)) is not None
    }


def _text_of(node: ast.AST) -> str | None:
    if not isinstance(node, ast.Call):
        return None
    name = getattr(node.func, "attr", None) or getattr(node.func, "id", None)
    place = TRANSLATING.get(str(name))
    if place is None or len(node.args) <= place:
        return None
    text = node.args[place]
    return text.value if isinstance(text, ast.Constant) and isinstance(text.value, str) else None


@cache
def translations(language: str) -> dict[str, list[str]]:
    """Source text -> its translations: one for each plural form, over all contexts."""
    found: dict[str, list[str]] = {}
    root = ET.parse(RESOURCES / "i18n" / f"loyalpos_{language}.ts").getroot()
    for message in root.iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") not in ("vanished", "obsolete"), source
        forms = [form.text or "" for form in translation.iter("numerusform")]
        found.setdefault(source, []).extend(forms or [translation.text or ""])
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_code_is_in_the_language(language: str) -> None:
    known = translations(language)
    assert sorted(texts_in_code() - set(known)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_is_missing(language: str) -> None:
    """English needs its plurals only: every other text is its own translation."""
    missing = [
        source
        for source, forms in translations(language).items()
        if not all(forms) and (language != "en" or "%n" in source)
    ]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_placeholders(language: str) -> None:
    wrong = [
        (source, form)
        for source, forms in translations(language).items()
        for form in forms
        if form
        and set(PLACEHOLDER.findall(form)) - {"%n"} != set(PLACEHOLDER.findall(source)) - {"%n"}
    ]
    assert wrong == []
    extra = [
        (source, form)
        for source, forms in translations(language).items()
        for form in forms
        if "%n" in form and "%n" not in source
    ]
    assert extra == []
