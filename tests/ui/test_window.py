"""The outer window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from loyalpos.ui.window import LEAST_SIZE, USUAL_SIZE, fits


@pytest.mark.parametrize(
    ("window", "screen", "has_room"),
    [
        (USUAL_SIZE, QSize(1920, 1080), True),
        (USUAL_SIZE, QSize(1280, 840), True),
        (USUAL_SIZE, QSize(1280, 800), False),
        (USUAL_SIZE, QSize(1024, 1000), False),
        (LEAST_SIZE, QSize(1024, 600), False),
    ],
)
def test_a_window_needs_room_for_its_title_bar(
    window: QSize, screen: QSize, has_room: bool
) -> None:
    assert fits(window, screen) is has_room
