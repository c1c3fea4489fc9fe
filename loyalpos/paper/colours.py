"""Colours of paper: what is legible on what."""

from __future__ import annotations

INK = "#1C2024"
BLACK = "#000000"
WHITE = "#FFFFFF"
_LEGIBLE = 4.5  # contrast of text against its ground


def channels(colour: str) -> tuple[int, int, int]:
    """Return red, green and blue (0 to 255) of ``#RRGGBB``.

    :raises ValueError: when it is written in another way.
    """
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError("a colour is written #RRGGBB")
    value = int(colour[1:], 16)
    return value >> 16, value >> 8 & 255, value & 255


def darkened(colour: str, share: float) -> str:
    """Return the colour with ``share`` (0 to 1) of its light taken away."""
    red, green, blue = (round(channel * (1 - share)) for channel in channels(colour))
    return f"#{red:02X}{green:02X}{blue:02X}"


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21, as WCAG counts it."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def ink_on(colour: str) -> str:
    """Return white, dark ink or black: the first that is legible on ``colour``."""
    inks = (WHITE, INK)
    return next((ink for ink in inks if contrast(ink, colour) >= _LEGIBLE), BLACK)


def _luminance(colour: str) -> float:
    linear = [
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
        for share in (channel / 255 for channel in channels(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
