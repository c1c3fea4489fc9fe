"""Icons are there, are tinted, and are painted once."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from loyalpos.paths import RESOURCES
from loyalpos.ui import assets, theme

UI = Path(__file__).resolve().parents[2] / "loyalpos" / "ui"


def test_an_icon_has_the_colour_asked_for(look: theme.Theme) -> None:
    image = assets.pixmap("plus", "#0E6B5C", 24).toImage()
    assert QColor(image.pixel(image.width() // 2, image.height() // 2)).name() == "#0e6b5c"


def test_an_icon_is_painted_once(look: theme.Theme) -> None:
    first = assets.pixmap("gift", "#000000", 20)
    assert assets.pixmap("gift", "#000000", 20).cacheKey() == first.cacheKey()


def test_an_icon_that_is_no_longer_shipped_becomes_a_star(look: theme.Theme) -> None:
    star = assets.pixmap(assets.FALLBACK_ICON, "#000000", 20).toImage()
    assert assets.pixmap("never-shipped", "#000000", 20).toImage() == star


@pytest.mark.parametrize("path", sorted((RESOURCES / "icons").glob("*.svg")), ids=lambda p: p.stem)
def test_icons_are_line_drawings_that_take_a_colour(path: Path) -> None:
    drawing = path.read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in drawing
    assert 'stroke="currentColor"' in drawing


def test_fonts_and_icons_carry_their_licences() -> None:
    assert "SIL Open Font License" in (RESOURCES / "fonts" / "OFL.txt").read_text("utf-8")
    assert "ISC License" in (RESOURCES / "icons" / "LICENSE.txt").read_text("utf-8")


def test_every_icon_that_a_widget_names_is_shipped() -> None:
    named = set()
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "icon":
                value = node.value
                if isinstance(value, ast.Constant) and value.value:
                    named.add(value.value)
    assert named
    assert named <= set(assets.icon_names())
