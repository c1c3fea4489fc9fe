"""Every text can be read and every control seen, in every theme."""

from __future__ import annotations

from itertools import product

import pytest

from loyalpos.ui.tokens import (
    DARK,
    DARK_CONTRAST,
    LEAST_SHAPE_CONTRAST,
    LEAST_TEXT_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    Palette,
    contrast,
    mixed,
    readable,
)
from loyalpos.ui.widgets.button import Variant, colours, state_fill
from loyalpos.ui.widgets.chip import Tone, tone_colours

PALETTES = {
    "light": LIGHT,
    "dark": DARK,
    "light-contrast": LIGHT_CONTRAST,
    "dark-contrast": DARK_CONTRAST,
}
GROUNDS = ("canvas", "surface", "raised")
TEXTS = [
    *product(("ink", "muted", "primary", "danger", "gold", "ok", "info"), GROUNDS),
    ("ink", "primary_soft"),
    ("muted", "primary_soft"),
    ("ink", "gold_soft"),
    ("on_primary", "primary"),
    ("on_gold", "gold_fill"),
    ("on_danger", "danger"),
    ("rail_text", "rail"),
    ("on_rail", "rail"),
    ("on_rail", "rail_selected"),
    ("rail_saved", "rail"),
    ("on_toast", "toast"),
    ("on_toast", "toast_raised"),
    ("toast_mark", "toast"),
]
SHAPES = [
    *product(("border", "primary"), GROUNDS),
    ("primary", "primary_soft"),
    ("primary", "line"),  # a progress bar on its track
    ("rail_saved", "rail_selected"),  # the ring on the rail
    ("on_toast", "toast_raised"),
]


@pytest.fixture(params=sorted(PALETTES))
def palette(request: pytest.FixtureRequest) -> Palette:
    return PALETTES[request.param]


@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_can_be_read(palette: Palette, text: str, ground: str) -> None:
    found = contrast(palette.colours()[text], palette.colours()[ground])
    assert found >= LEAST_TEXT_CONTRAST, f"{text} on {ground}: {found:.2f}"


@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_borders_and_rings_can_be_seen(palette: Palette, shape: str, ground: str) -> None:
    found = contrast(palette.colours()[shape], palette.colours()[ground])
    assert found >= LEAST_SHAPE_CONTRAST, f"{shape} on {ground}: {found:.2f}"


@pytest.mark.parametrize("tone", Tone)
def test_chips_and_banners_can_be_read(palette: Palette, tone: Tone) -> None:
    ground, ink = tone_colours(tone, palette)
    assert contrast(ink, ground) >= LEAST_TEXT_CONTRAST


@pytest.mark.parametrize("variant", Variant)
@pytest.mark.parametrize(("hovered", "pressed"), [(False, False), (True, False), (True, True)])
def test_buttons_can_be_read(
    palette: Palette, variant: Variant, hovered: bool, pressed: bool
) -> None:
    look = colours(variant, palette)
    fill = state_fill(look.fill, palette, hovered=hovered, pressed=pressed)
    assert contrast(look.text, fill or palette.surface) >= LEAST_TEXT_CONTRAST


@pytest.mark.parametrize("own", ["#FFFFFF", "#000000", "#F2C94C", "#0E6B5C", "#888888"])
def test_any_colour_of_a_program_stands_out_from_the_card(palette: Palette, own: str) -> None:
    fill = readable(own, palette.surface, LEAST_SHAPE_CONTRAST)
    assert contrast(fill, palette.surface) >= LEAST_SHAPE_CONTRAST


def test_contrast_is_the_one_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)
    assert mixed("#000000", "#FFFFFF", 0.5) == "#808080"
