"""The colours, sizes and spaces of the window, as plain values.

Colours are ``#RRGGBB``; lengths are device-independent pixels at a scale of 100 %.
``tests/ui/test_contrast.py`` computes the contrast of every pair that is painted: a token that
misses is moved here.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import IntEnum, unique

LEAST_TEXT_CONTRAST = 4.5
LEAST_SHAPE_CONTRAST = 3.0  # large text, borders of controls, focus rings


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour of one theme: ``on_x`` is written on ``x``, ``x_soft`` lies under ``x``."""

    canvas: str
    surface: str
    raised: str
    line: str  # decoration only
    border: str  # of controls
    ink: str
    muted: str
    primary: str
    on_primary: str
    primary_soft: str
    gold: str
    gold_fill: str
    on_gold: str
    gold_soft: str
    danger: str
    on_danger: str
    danger_soft: str
    ok: str
    info: str
    info_soft: str
    rail: str
    rail_text: str
    on_rail: str
    rail_selected: str
    rail_saved: str
    toast: str
    toast_raised: str
    on_toast: str
    toast_mark: str
    dim: str
    dark: bool

    def colours(self) -> dict[str, str]:
        """Every colour by its name."""
        return {field.name: getattr(self, field.name) for field in fields(self)[:-1]}


LIGHT = Palette(
    canvas="#F6F4F0",
    surface="#FFFFFF",
    raised="#FBFAF7",
    line="#E4DFD6",
    border="#8C867B",
    ink="#1C2024",
    muted="#5F646B",
    primary="#0E6B5C",
    on_primary="#FFFFFF",
    primary_soft="#E2F0EC",
    gold="#8A5900",
    gold_fill="#F5B83D",
    on_gold="#2B1D00",
    gold_soft="#FFF3D6",
    danger="#B3261E",
    on_danger="#FFFFFF",
    danger_soft="#FBE9E7",
    ok="#1E7F4F",
    info="#1F5FA8",
    info_soft="#E5EEF8",
    rail="#12211E",
    rail_text="#B9C9C4",
    on_rail="#FFFFFF",
    rail_selected="#2C3A37",
    rail_saved="#6FD6B5",
    toast="#12211E",
    toast_raised="#36433F",
    on_toast="#FFFFFF",
    toast_mark="#6FD6B5",
    dim="#12211E",
    dark=False,
)

DARK = Palette(
    canvas="#121517",
    surface="#1B1F22",
    raised="#212629",
    line="#2E353A",
    border="#6F7A82",
    ink="#ECEFF0",
    muted="#9AA4AB",
    primary="#4CC3A5",
    on_primary="#06231C",
    primary_soft="#17352E",
    gold="#F5C35B",
    gold_fill="#F5B83D",
    on_gold="#2B1D00",
    gold_soft="#3A2E12",
    danger="#FF8A80",
    on_danger="#2B0503",
    danger_soft="#3B1D1B",
    ok="#5FD39A",
    info="#8AB8F0",
    info_soft="#1A2B40",
    rail="#0C0F10",
    rail_text="#8FA19B",
    on_rail="#FFFFFF",
    rail_selected="#25292B",
    rail_saved="#6FD6B5",
    toast="#17302A",
    toast_raised="#35493F",
    on_toast="#FFFFFF",
    toast_mark="#6FD6B5",
    dim="#000000",
    dark=True,
)

LIGHT_CONTRAST = replace(
    LIGHT,
    canvas="#FFFFFF",
    raised="#FFFFFF",
    line="#A9A398",
    border="#1C2024",
    ink="#000000",
    muted="#33373B",
    primary="#074A3F",
    gold="#5C3B00",
    danger="#8C1009",
    ok="#0B5A34",
    info="#0D3F77",
    rail="#000000",
    rail_text="#FFFFFF",
    toast="#000000",
)

DARK_CONTRAST = replace(
    DARK,
    canvas="#000000",
    surface="#000000",
    raised="#0B0D0E",
    line="#5A646B",
    border="#ECEFF0",
    ink="#FFFFFF",
    muted="#D5DBDE",
    primary="#7CE8CC",
    rail="#000000",
    rail_text="#FFFFFF",
    toast="#000000",
)


@unique
class TypeSize(IntEnum):
    """Sizes of type in pixels at 100 %."""

    CAPTION = 13
    SUB = 14
    BODY = 15
    BUTTON = 17
    SECTION = 18
    BIG_BUTTON = 20
    PIN_KEY = 24
    TITLE = 26
    FIGURE = 34


@unique
class Weight(IntEnum):
    """The three weights that are shipped."""

    REGULAR = 400
    SEMIBOLD = 600
    BOLD = 700


@unique
class Space(IntEnum):
    """The only distances between things."""

    TINY = 4
    SMALL = 8
    BASE = 12
    MEDIUM = 16
    LARGE = 20
    WIDE = 24
    HUGE = 32


@unique
class Radius(IntEnum):
    """Rounding of corners."""

    SMALL = 8
    CONTROL = 12
    CARD = 16


@unique
class Height(IntEnum):
    """Least heights of controls: the one place where touch targets are set."""

    CONTROL = 48
    REGULAR = 56
    MAIN = 64
    PIN_KEY = 72
    BIG = 76


TOUCH_LEAST = 64  # every control, when the till is set to touch
FOCUS_RING = 3
SCALES = (90, 150)  # percent


def mixed(colour: str, with_colour: str, share: float) -> str:
    """Return ``colour`` with ``share`` (0 to 1) of another colour stirred in."""
    pairs = zip(_channels(colour), _channels(with_colour), strict=True)
    return "#" + "".join(f"{round(one + (other - one) * share):02X}" for one, other in pairs)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG 2 defines it: 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable(colour: str, ground: str, least: float) -> str:
    """Return ``colour``, moved towards black or white until it stands out from ``ground``."""
    goal = "#FFFFFF" if _luminance(ground) < 0.18 else "#000000"
    for step in range(21):
        candidate = mixed(colour, goal, step / 20)
        if contrast(candidate, ground) >= least:
            return candidate
    return goal


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    def linear(channel: int) -> float:
        part = channel / 255
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(channel) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
