"""The gallery paints every scene in both themes; everything in it can be named and reached."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from loyalpos.domain.shop.shop import Theme as Choice
from loyalpos.ui import gallery, theme


def test_every_scene_is_painted_in_both_themes(look: theme.Theme, tmp_path: Path) -> None:
    look.choose(Choice.DARK)
    made = gallery.render(tmp_path)
    assert len(made) == 2 * len(gallery.scenes())
    for path in made:
        image = QImage(str(path))
        assert image.size() == gallery.SIZE
        spots = [(x, y) for x in range(0, 1280, 20) for y in range(0, 800, 20)]
        assert len({image.pixel(x, y) for x, y in spots}) > 3, path.name
    assert look.choice is Choice.DARK


@pytest.mark.parametrize("scene", sorted(gallery.scenes()))
def test_everything_pressed_or_typed_into_has_a_name(
    look: theme.Theme, qtbot: QtBot, scene: str
) -> None:
    page = gallery.scenes()[scene]()
    qtbot.addWidget(page)
    for button in page.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text()
    for line in page.findChildren(QLineEdit):
        assert line.accessibleName()
        assert line.objectName()


@pytest.mark.parametrize("scene", ["counter", "counter-ready", "counter-idle", "lock"])
def test_nothing_at_the_counter_is_too_small_to_touch(
    look: theme.Theme, qtbot: QtBot, scene: str
) -> None:
    page = gallery.scenes()[scene]()
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    for button in page.findChildren(QAbstractButton):
        assert min(button.width(), button.height()) >= 48, button.accessibleName() or button.text()
