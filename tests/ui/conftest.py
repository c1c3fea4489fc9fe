"""A theme that every test of the window finds as it was shipped."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from loyalpos.domain.shop import Theme as Choice
from loyalpos.ui import theme


@pytest.fixture
def look(qtbot: QtBot) -> Iterator[theme.Theme]:
    """Return the theme of the program, light, at 100 % and without motion."""
    current = theme.current()
    current.choose(Choice.LIGHT, scale=100, touch=False, less_motion=True)
    yield current
    current.choose(Choice.LIGHT, scale=100, touch=False, less_motion=True)
