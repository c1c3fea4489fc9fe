"""Fields side by side: equal columns, boxes in line, no gap where nothing is asked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from loyalpos.ui import theme
from loyalpos.ui.widgets.field import ChoiceField, Field, TextField
from loyalpos.ui.widgets.field_grid import FieldGrid

LONG = "How many of them a customer who is new here has from the very start"


def grid(qtbot: QtBot, width: int, *fields: Field) -> tuple[QWidget, FieldGrid]:
    """Return a place of that width on show, and the grid in it, as high as it wants."""
    found, place = FieldGrid(*fields), QWidget()
    found.setContentsMargins(0, 0, 0, 0)
    place.setLayout(found)
    qtbot.addWidget(place)
    place.resize(width, found.heightForWidth(width))
    place.show()
    return place, found


def texts(*captions: str) -> list[TextField]:
    return [TextField(caption) for caption in captions]


@pytest.mark.parametrize(
    ("width", "count", "rows"),
    [(442, 4, 2), (442, 1, 1), (596, 3, 1), (596, 4, 2), (596, 5, 2), (596, 2, 1), (960, 6, 2)],
)
def test_columns_are_of_one_width(
    look: theme.Theme, qtbot: QtBot, width: int, count: int, rows: int
) -> None:
    fields = texts(*"abcdefgh"[:count])
    place, _grid = grid(qtbot, width, *fields)
    assert len({field.width() for field in fields}) == 1
    assert len({field.y() for field in fields}) == rows
    assert fields[-1].geometry().bottom() < place.height()


def test_a_long_caption_moves_no_box_out_of_its_row(look: theme.Theme, qtbot: QtBot) -> None:
    long, short = texts(LONG, "Name")
    place, _grid = grid(qtbot, 442, long, short)
    tops = {field.line.mapTo(place, QPoint(0, 0)).y() for field in (long, short)}
    assert len(tops) == 1
    assert long.label.height() > short.label.height()


def test_a_choice_with_long_words_has_the_room_for_them(look: theme.Theme, qtbot: QtBot) -> None:
    choice = ChoiceField("What", [(1, "The cheapest of all items free")])
    (name,) = texts("Name")
    _place, _grid = grid(qtbot, 442, name, choice)
    assert choice.width() >= choice.box.minimumSizeHint().width()
    assert choice.y() > name.y()


def test_a_field_that_says_nothing_leaves_no_gap(look: theme.Theme, qtbot: QtBot) -> None:
    first, second, third = texts("a", "b", "c")
    _place, found = grid(qtbot, 442, first, second, third)
    where = (second.x(), second.y())
    found.show_only(first, third)
    found.activate()
    assert not second.isVisible()
    assert (third.x(), third.y()) == where


def test_a_layout_gives_its_items_away_one_by_one(look: theme.Theme) -> None:
    found = FieldGrid(*texts("a", "b"))
    assert found.count() == 2
    assert found.itemAt(2) is None
    assert found.takeAt(0) is not None
    assert found.takeAt(5) is None
    assert found.count() == 1
