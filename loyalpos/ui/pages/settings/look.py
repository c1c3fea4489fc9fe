"""Sounds and display: what this till looks and sounds like. Kept at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSlider

from loyalpos.domain.shop.shop import Theme, TillSettings
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.notices import Sound
from loyalpos.ui.pages.settings.category import Category
from loyalpos.ui.tokens import SCALES, Height, Space
from loyalpos.ui.widgets.attire import Part, wear
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.check_choice import CheckChoice
from loyalpos.ui.widgets.field import ChoiceField
from loyalpos.ui.widgets.label import caption, section, sub
from loyalpos.ui.widgets.panel import HairLine
from loyalpos.ui.widgets.tile import ChoiceTile

SCALE_STEP = 10


class LookCategory(Category):
    """Light or dark, how large, and how loud."""

    key = "look"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Sounds and display"))
        self.themes: dict[Theme, ChoiceTile] = {}
        self.scale = ChoiceField(self.tr("Size of everything"), _scales(), "scale")
        self.scale.picked.connect(self._choose_scale)
        self._add_display()
        self.body.addWidget(HairLine())
        self._add_sounds()
        self.body.addStretch(1)

    def reload(self) -> None:
        self.desk.do(self.desk.shop.settings.till, self.show_till)

    def _add_display(self) -> None:
        look = theme.current()
        tiles = QHBoxLayout()
        tiles.setSpacing(look.px(Space.BASE))
        for choice, icon, words in (
            (Theme.LIGHT, "sun", self.tr("Light")),
            (Theme.DARK, "moon", self.tr("Dark")),
            (Theme.SYSTEM, "monitor", self.tr("Like the computer")),
        ):
            tile = ChoiceTile(icon, words, name=f"theme-{choice.value}")
            tile.clicked.connect(lambda _checked=False, choice=choice: self._choose_theme(choice))
            self.themes[choice] = tile
            tiles.addWidget(tile, 1)
        self.body.addWidget(caption(self.tr("Colours")))
        self.body.addLayout(tiles)
        row = QHBoxLayout()
        row.addWidget(self.scale, 1)
        row.addStretch(1)
        self.body.addLayout(row)

    def _add_sounds(self) -> None:
        look = theme.current()
        self.sounds = CheckChoice(
            self.tr("Play sounds"),
            self.tr("Three short ones: done, look here, reward ready. All of it is shown as well."),
            "sounds",
        )
        self.sounds.clicked.connect(self._switch_sounds)
        self.volume = QSlider(Qt.Orientation.Horizontal)
        wear(self.volume, Part.SLIDER)
        self.volume.setObjectName("volume")
        self.volume.setAccessibleName(self.tr("Volume"))
        self.volume.setRange(0, 100)
        self.volume.setSingleStep(5)
        self.volume.setPageStep(10)
        self.volume.setMinimumHeight(look.height(Height.CONTROL))
        self.volume.setTracking(False)
        self.volume.valueChanged.connect(self._choose_volume)
        self.percent = sub()
        self.play = Button(self.tr("Play"), icon="play", height=Height.CONTROL)
        self.play.setObjectName("play")
        self.play.clicked.connect(lambda: self.desk.notices.sound_wanted.emit(Sound.REWARD_READY))
        row = QGridLayout()
        row.setHorizontalSpacing(look.px(Space.MEDIUM))
        row.addWidget(caption(self.tr("Volume")), 0, 0)
        row.addWidget(self.volume, 1, 0)
        row.addWidget(self.percent, 1, 1)
        row.addWidget(self.play, 1, 2)
        row.setColumnStretch(0, 1)
        self.body.addWidget(section(self.tr("Sounds")))
        self.body.addWidget(self.sounds)
        self.body.addLayout(row)

    def show_till(self, till: TillSettings) -> None:
        for choice, tile in self.themes.items():
            tile.set_selected(choice is till.theme)
        self.scale.set_value(till.scale)
        self.sounds.setChecked(till.sounds)
        self.volume.blockSignals(True)
        self.volume.setValue(till.volume)
        self.volume.blockSignals(False)
        self.percent.setText(self.tr("{percent} %").format(percent=till.volume))
        silent = self.tr("Sounds are switched off.")
        self.volume.setEnabled(till.sounds)
        self.volume.setToolTip("" if till.sounds else silent)
        self.play.enable() if till.sounds else self.play.disable(silent)

    def _choose_theme(self, choice: Theme) -> None:
        self.change_till(lambda till: replace(till, theme=choice))

    def _choose_scale(self, percent: object) -> None:
        assert isinstance(percent, int)
        self.change_till(lambda till: replace(till, scale=percent))

    def _switch_sounds(self, wanted: bool) -> None:
        self.change_till(lambda till: replace(till, sounds=wanted))

    def _choose_volume(self, percent: int) -> None:
        self.change_till(lambda till: replace(till, volume=percent))


def _scales() -> list[tuple[object, str]]:
    least, most = SCALES
    return [(percent, f"{percent} %") for percent in range(least, most + 1, SCALE_STEP)]
