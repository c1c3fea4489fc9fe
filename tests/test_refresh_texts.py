"""Refreshing the translations keeps the forms of texts that count something."""

from __future__ import annotations

import importlib.util
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest

from loyalpos.domain.shop.shop import LANGUAGES
from loyalpos.paths import RESOURCES

SCRIPT = Path(__file__).parents[1] / "packaging" / "refresh_texts.py"
FLATTENED = """<context>
    <name>Phrases</name>
    <message>
        <source>%n stamp(s)</source>
        <translation type="unfinished">%n stempel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
</context>
"""
COUNTED = """<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%n stamp(s)</source>
        <translation>
            <numerusform>%n stempel</numerusform>
            <numerusform>%n stempler</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
</context>
"""


@pytest.fixture(scope="module")
def refresh() -> ModuleType:
    """Return the script as a module."""
    spec = importlib.util.spec_from_file_location("refresh_texts", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_forms_that_were_lost_come_back(refresh: ModuleType) -> None:
    assert refresh.with_forms(FLATTENED, refresh.forms_in(COUNTED)) == COUNTED


def test_forms_that_are_there_stay(refresh: ModuleType) -> None:
    assert refresh.with_forms(COUNTED, {}) == COUNTED


def test_a_new_text_gets_empty_forms(refresh: ModuleType) -> None:
    text = refresh.with_forms(FLATTENED, {})
    assert text.count("<numerusform></numerusform>") == 2
    assert '<translation type="unfinished">\n' in text
    assert "<translation>Lagre</translation>" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_counts_has_its_forms(refresh: ModuleType, language: str) -> None:
    root = ET.parse(RESOURCES / "i18n" / f"loyalpos_{language}.ts").getroot()
    flat = [
        source
        for message in root.iter("message")
        if refresh.COUNTED.search(source := message.findtext("source") or "")
        and len(list(message.iter("numerusform"))) != refresh.FORMS
    ]
    assert flat == []
