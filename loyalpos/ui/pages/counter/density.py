"""How much room the counter takes for air: more on a large screen, less on a small one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QBoxLayout, QLayout

from loyalpos.ui import theme
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.empty_state import EmptyState

COMPACT_BELOW = 700  # device-independent pixels of the page's height, at 100 %
_EMPTY_STATE_SHARES = (2, 0, 8, 0)  # before the picture, the picture, the words, after them
WIDEST = 1500  # the counter grows no wider: eyes and hands stay close together


@dataclass(frozen=True, slots=True)
class Density:
    """Distances in pixels at 100 %: around the page, between its cards, and inside them."""

    side: int
    top: int
    bottom: int
    gap: int
    column_gap: int
    card: int
    row: int
    compact: bool

    def fit(self, layout: QLayout) -> None:
        """Give the inside of a card its distances."""
        look = theme.current()
        edge = look.px(self.card)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(look.px(self.row))


class Dense(Protocol):
    """A part of the counter that can use more or less air."""

    def set_density(self, density: Density) -> None:
        """Use more or less air."""


ROOMY = Density(
    side=Space.WIDE,
    top=Space.MEDIUM,
    bottom=Space.LARGE,
    gap=Space.MEDIUM,
    column_gap=Space.LARGE,
    card=Space.LARGE,
    row=Space.BASE,
    compact=False,
)
COMPACT = Density(
    side=Space.MEDIUM,
    top=Space.BASE,
    bottom=Space.BASE,
    gap=Space.SMALL,
    column_gap=Space.BASE,
    card=Space.BASE,
    row=Space.SMALL,
    compact=True,
)


def share_width(state: EmptyState) -> None:
    """Give the words of an empty state the room for three buttons beside each other."""
    row = state.layout()
    assert isinstance(row, QBoxLayout)
    for place, share in enumerate(_EMPTY_STATE_SHARES):
        row.setStretch(place, share)


def for_height(height: int) -> Density:
    """Return what suits a page of so many pixels."""
    return COMPACT if height < theme.current().px(COMPACT_BELOW) else ROOMY
