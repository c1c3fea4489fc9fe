"""Faces of cards to lay out and read back."""

from __future__ import annotations

from loyalpos.domain.card.card_code import CodeKind, grouped, make_token, short_code
from loyalpos.paper.card_face import Face


def make_face(
    number: int = 1,
    shop_name: str = "Koffie & Zo",
    tagline: str = "Every tenth coffee is on us",
    colour: str = "#0E6B5C",
) -> Face:
    """Make the face of card ``number``; texts and colour as wanted."""
    token = make_token(CodeKind.CARD, "K", b"key", number * 0x9E3779B97F4A7C15F39C % (1 << 80))
    return Face(shop_name, tagline, colour, token, grouped(short_code(token)))
