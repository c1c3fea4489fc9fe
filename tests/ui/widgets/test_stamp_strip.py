"""A card is painted as it stands, in any width, and read out in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from loyalpos.ui import theme
from loyalpos.ui.gallery.counter import standing
from loyalpos.ui.tokens import LIGHT
from loyalpos.ui.widgets.stamp_places import Place, as_bar, grid, painted_stamps, places
from loyalpos.ui.widgets.stamp_strip import GROWTH_MS, HALO, StampStrip


class Painted(QObject):
    """Notes how wide each part is that a widget paints."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.widths: list[int] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.widths.append(event.rect().width())
        return super().eventFilter(watched, event)


@pytest.fixture
def strip(look: theme.Theme, qtbot: QtBot) -> StampStrip:
    made = StampStrip()
    qtbot.addWidget(made)
    made.resize(660, 64)
    return made


def test_a_card_of_nine_has_nine_places_and_the_gift() -> None:
    found = places(standing(9, 8))
    assert found == (
        *[Place.STAMPED] * 7,
        Place.NEWEST,
        Place.EMPTY,
        Place.GIFT,
    )


def test_a_full_card_is_painted_full_with_a_golden_gift() -> None:
    found = places(standing(9, 0, ready=1))
    assert found[-1] is Place.GIFT_READY
    assert Place.EMPTY not in found


def test_a_reward_waits_beside_a_card_begun_again() -> None:
    found = places(standing(9, 2, ready=1))
    assert found.count(Place.EMPTY) == 7
    assert found[-1] is Place.GIFT_READY


def test_owed_stamps_are_painted_as_an_empty_card() -> None:
    assert painted_stamps(standing(9, -3)) == 0


@pytest.mark.parametrize(("goal", "bar"), [(9, False), (19, False), (20, True), (100, True)])
def test_more_than_twenty_places_become_a_bar(goal: int, bar: bool) -> None:
    assert as_bar(standing(goal, 1)) is bar


@pytest.mark.parametrize(
    ("count", "width", "rows"),
    [(10, 660, 1), (10, 488, 1), (10, 459, 2), (11, 2000, 2), (20, 660, 2)],
)
def test_places_wrap_when_they_must(count: int, width: int, rows: int) -> None:
    found = grid(count, width, most=52, least=40)
    assert found.rows == rows
    assert 40 <= found.diameter <= 52
    assert found.columns * found.diameter + (found.columns - 1) * found.gap <= width


def test_a_strip_too_narrow_for_anything_is_a_column() -> None:
    assert grid(3, 10, most=52, least=40).columns == 1


def test_it_is_read_out_in_words(strip: StampStrip) -> None:
    strip.show_standing(standing(9, 8))
    assert strip.accessibleName() == "8 of 9 stamps"
    strip.show_standing(standing(50, 12))
    assert strip.accessibleName() == "12 of 50 stamps"


def test_stamps_have_the_colour_of_the_program(strip: StampStrip) -> None:
    strip.show_standing(standing(9, 1, colour="#7A1FA2"))
    image = strip.grab().toImage()
    assert QColor(image.pixel(HALO + 8, HALO + 26)).name() == "#7a1fa2"


def test_the_next_card_has_its_own_colour(strip: StampStrip) -> None:
    strip.show_standing(standing(9, 1, colour="#7A1FA2"))
    strip.grab()
    strip.show_standing(standing(9, 1, colour="#0B6E4F"))
    image = strip.grab().toImage()
    assert QColor(image.pixel(HALO + 8, HALO + 26)).name() != "#7a1fa2"


def test_the_gift_turns_golden(strip: StampStrip) -> None:
    gift = HALO + 9 * 64 + 8
    strip.show_standing(standing(9, 8))
    assert QColor(strip.grab().toImage().pixel(gift, HALO + 26)).name() != LIGHT.gold_fill.lower()
    strip.show_standing(standing(9, 0, ready=1))
    assert QColor(strip.grab().toImage().pixel(gift, HALO + 26)).name() == LIGHT.gold_fill.lower()


def test_the_newest_stamp_grows_and_is_soon_there(strip: StampStrip, qtbot: QtBot) -> None:
    theme.current().choose(less_motion=False)
    strip.show()
    strip.show_standing(standing(9, 8), grow=True)
    assert strip.growing
    assert GROWTH_MS <= 200
    qtbot.waitUntil(lambda: not strip.growing)


def test_only_the_newest_stamp_is_painted_while_it_grows(strip: StampStrip, qtbot: QtBot) -> None:
    theme.current().choose(less_motion=False)
    strip.show()
    strip.show_standing(standing(9, 5))
    strip.show_standing(standing(9, 5), grow=True)
    painted = Painted(strip)
    qtbot.waitUntil(lambda: not strip.growing)
    assert painted.widths
    assert min(painted.widths) == 52 + 2 * HALO


def test_nothing_grows_where_less_motion_is_wished(strip: StampStrip) -> None:
    strip.show_standing(standing(9, 8), grow=True)
    assert not strip.growing


def test_it_is_higher_where_it_wraps(strip: StampStrip) -> None:
    strip.show_standing(standing(9, 8))
    assert strip.heightForWidth(459) > strip.heightForWidth(660)


def test_its_circles_align_with_what_is_above(look: theme.Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    strip = StampStrip()
    strip.show_standing(standing(9, 1))
    strip.place_in(column)
    page.resize(700, 100)
    page.show()
    assert strip.parentWidget() is page
    assert strip.x() + HALO == column.contentsRect().x()


def test_an_empty_strip_paints_nothing(strip: StampStrip) -> None:
    assert not strip.grab().isNull()
    assert strip.heightForWidth(600) > 0
