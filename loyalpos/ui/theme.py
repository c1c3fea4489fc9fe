"""The look of the running window: colours, scale and density, changed without a restart.

Fusion is coloured by a QPalette, the little that palettes cannot say by style sheets that single
widgets wear, and our own widgets paint themselves from :attr:`Theme.palette` and repaint on
:attr:`Theme.changed`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from loyalpos.domain.shop.shop import Theme as Choice
from loyalpos.paths import RESOURCES
from loyalpos.ui import assets
from loyalpos.ui.tokens import (
    DARK,
    DARK_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    SCALES,
    TOUCH_LEAST,
    Height,
    Palette,
    Radius,
    Space,
    TypeSize,
    Weight,
)

Role = QPalette.ColorRole


class Theme(QObject):
    """What everything is painted with. Get the one of the program with :func:`current`."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._choice = Choice.SYSTEM
        self._scale = 100
        self._touch = False
        self._less_motion = False
        self._sheets: dict[str, str] = {}
        self.palette: Palette = LIGHT
        assets.load_fonts()
        application.setStyle("Fusion")
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)
        self._dress()

    @property
    def choice(self) -> Choice:
        """Light, dark, or as the system says."""
        return self._choice

    @property
    def scale(self) -> int:
        """The size of everything in percent."""
        return self._scale

    @property
    def less_motion(self) -> bool:
        """True when nothing should move: asked for here, or by Windows.

        Elsewhere Qt 6.11 does not tell what the system wishes, and its effects read as off.
        """
        tells = self._application.platformName() == "windows"
        still = tells and not self._application.isEffectEnabled(Qt.UIEffect.UI_General)
        return self._less_motion or still

    def choose(
        self,
        choice: Choice | None = None,
        *,
        scale: int | None = None,
        touch: bool | None = None,
        less_motion: bool | None = None,
    ) -> None:
        """Change what is given, keep the rest, tell every widget. Scale is held in 90 to 150."""
        self._choice = self._choice if choice is None else choice
        if scale is not None:
            self._scale = min(max(scale, SCALES[0]), SCALES[1])
        self._touch = self._touch if touch is None else touch
        self._less_motion = self._less_motion if less_motion is None else less_motion
        self._dress()
        self.changed.emit()

    def px(self, length: int) -> int:
        """A length at 100 % in device-independent pixels of the chosen scale."""
        return round(length * self._scale / 100)

    def height(self, height: Height) -> int:
        """The least height of a control, with regard to scale and touch density."""
        return self.px(max(int(height), TOUCH_LEAST) if self._touch else int(height))

    def font(
        self, size: int = TypeSize.BODY, weight: int = Weight.REGULAR, *, tabular: bool = False
    ) -> QFont:
        """The shipped family; ``size`` in pixels at 100 %.

        ``tabular`` makes all digits equally wide, for columns and changing figures. It is not for
        sentences: the family widens hyphens and full stops along with the digits.
        """
        return _font(self.px(size), weight, tabular)

    def colour(self, name: str) -> QColor:
        """A colour of the palette by its name in :class:`~loyalpos.ui.tokens.Palette`."""
        return QColor(getattr(self.palette, name))

    def style_sheet(self, part: str) -> str:
        """The style sheet of one kind of widget, a file in ``resources/style``."""
        if part not in self._sheets:
            self._sheets[part] = self._filled(part)
        return self._sheets[part]

    def follow(self, listener: Callable[[], None]) -> None:
        """Call a widget's bound method now and after every change, for as long as it lives."""
        self.changed.connect(listener)
        listener()

    def _system_changed(self) -> None:
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        self.palette = self._wanted_palette()
        self._application.setFont(self.font())
        self._application.setPalette(_qt_palette(self.palette))
        QToolTip.setPalette(_qt_palette(self.palette))
        self._sheets.clear()

    def _wanted_palette(self) -> Palette:
        hints = self._application.styleHints()
        strong = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        if self._choice is Choice.SYSTEM:
            dark = hints.colorScheme() == Qt.ColorScheme.Dark
        else:
            dark = self._choice is Choice.DARK
        if dark:
            return DARK_CONTRAST if strong else DARK
        return LIGHT_CONTRAST if strong else LIGHT

    def _filled(self, part: str) -> str:
        field = self.height(Height.CONTROL)
        values = {f"s{space}": str(self.px(space)) for space in Space}
        return _template(part).substitute(
            self.palette.colours(),
            **values,
            radius=self.px(Radius.CONTROL),
            radius_small=self.px(Radius.SMALL),
            field_inner=field - 4,
            field_inner_focus=field - 6,
            spin_inner=field - 7,
            spin_inner_focus=field - 9,
            font_field=self.px(16),
            font_search=self.px(TypeSize.BUTTON),
            font_caption=self.px(TypeSize.CAPTION),
            shade="dark" if self.palette.dark else "light",
            style=(RESOURCES / "style").as_posix(),
        )


def current() -> Theme:
    """The theme of the running program, made at the first call.

    :raises RuntimeError: without a QApplication.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("a theme needs a QApplication")
    return _theme_of(application)


@lru_cache(maxsize=1)  # everything that is painted asks for it, some hundred times a stamp
def _theme_of(application: QApplication) -> Theme:
    return Theme(application)


@cache
def _template(part: str) -> Template:
    return Template((RESOURCES / "style" / f"{part}.qss").read_text(encoding="utf-8"))


@cache
def _font(pixels: int, weight: int, tabular: bool) -> QFont:
    font = QFont(assets.FONT_FAMILY)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _qt_palette(palette: Palette) -> QPalette:
    roles = {
        Role.Window: palette.canvas,
        Role.WindowText: palette.ink,
        Role.Base: palette.surface,
        Role.AlternateBase: palette.raised,
        Role.Text: palette.ink,
        Role.PlaceholderText: palette.muted,
        Role.Button: palette.surface,
        Role.ButtonText: palette.ink,
        Role.BrightText: palette.danger,
        Role.Highlight: palette.primary,
        Role.HighlightedText: palette.on_primary,
        Role.Accent: palette.primary,
        Role.Link: palette.info,
        Role.LinkVisited: palette.info,
        Role.ToolTipBase: palette.toast,
        Role.ToolTipText: palette.on_toast,
        Role.Light: palette.raised,
        Role.Midlight: palette.line,
        Role.Mid: palette.border,
        Role.Dark: palette.border,
        Role.Shadow: palette.dim,
    }
    result = QPalette()
    for role, colour in roles.items():
        result.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette.muted))
    return result
