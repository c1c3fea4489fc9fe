"""The look changes while the program runs, and everything that is shown follows."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo, QFontMetrics, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from loyalpos.domain.shop.shop import Theme as Choice
from loyalpos.ui import assets, theme
from loyalpos.ui.tokens import DARK, LIGHT, TOUCH_LEAST, Height, TypeSize, Weight
from loyalpos.ui.widgets.button import Button


def test_there_is_one_theme(look: theme.Theme) -> None:
    assert theme.current() is look


def test_dark_and_light_are_changed_while_running(look: theme.Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.changed):
        look.choose(Choice.DARK)
    assert look.palette is DARK
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    assert window.name().upper() == DARK.canvas
    look.choose(Choice.LIGHT)
    assert look.palette is LIGHT


def test_what_is_not_given_stays(look: theme.Theme) -> None:
    look.choose(Choice.DARK, scale=120)
    look.choose(touch=True)
    assert look.choice is Choice.DARK
    assert look.scale == 120


@pytest.mark.parametrize(("asked", "got"), [(10, 90), (90, 90), (150, 150), (400, 150)])
def test_the_scale_is_held_in_its_bounds(look: theme.Theme, asked: int, got: int) -> None:
    look.choose(scale=asked)
    assert look.scale == got
    assert look.px(100) == got


@pytest.mark.parametrize("height", list(Height))
def test_touch_targets_are_never_below_their_least(look: theme.Theme, height: Height) -> None:
    assert look.height(height) >= 48
    look.choose(touch=True)
    assert look.height(height) >= TOUCH_LEAST


def test_a_shown_button_grows_with_the_scale(look: theme.Theme, qtbot: QtBot) -> None:
    button = Button("Stamp", height=Height.BIG)
    qtbot.addWidget(button)
    before = button.sizeHint()
    look.choose(scale=150)
    assert button.minimumHeight() == look.px(Height.BIG)
    assert button.sizeHint().width() > before.width()


def test_a_deleted_widget_is_no_longer_told(look: theme.Theme) -> None:
    gone: list[str] = []

    class Follower(QWidget):
        def dress(self) -> None:
            gone.append("told")

    follower = Follower()
    look.follow(follower.dress)
    follower.deleteLater()
    del follower
    QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    gone.clear()
    look.choose(Choice.DARK)
    assert gone == []


@pytest.mark.parametrize("weight", list(Weight))
def test_the_shipped_family_is_used(look: theme.Theme, weight: Weight) -> None:
    info = QFontInfo(look.font(TypeSize.BODY, weight))
    assert info.family() == assets.FONT_FAMILY
    assert info.weight() == weight


def test_every_letter_of_our_languages_has_a_shape(look: theme.Theme) -> None:
    letters = "ÄÖÜäöüßÅØÆåøæÃÕÇãõçêâáéíóúàëïñĄĆĘŁŃÓŚŹŻąćęłńóśźż€×•▲▼·…–−’„“”"
    font = QRawFont.fromFont(look.font())
    assert [letter for letter in letters if not font.supportsCharacter(ord(letter))] == []


def test_tabular_digits_are_equally_wide(look: theme.Theme) -> None:
    metrics = QFontMetrics(look.font(tabular=True))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1
