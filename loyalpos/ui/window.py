"""The outer window: one scene at a time, from opening to work. It owns no data."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QStackedLayout, QWidget

from loyalpos.ui import assets, theme

LEAST_SIZE = QSize(1024, 600)
USUAL_SIZE = QSize(1280, 800)


TITLE_BAR = 40  # what a window manager adds above, at the most


def fits(window: QSize, screen: QSize) -> bool:
    """Say whether a window with its title bar has room on a screen."""
    return window.width() <= screen.width() and window.height() + TITLE_BAR <= screen.height()


class Window(QWidget):
    """Shows a scene: opening, the wizard, a trouble, the lock, or the shop at work."""

    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("LoyalPOS")
        self.setWindowIcon(assets.icon("star", theme.current().palette.primary))
        self.setMinimumSize(LEAST_SIZE)
        self.resize(USUAL_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scenes = QStackedLayout(self)

    def appear(self) -> None:
        """Show the window, filling a screen on which its size does not fit."""
        drawn_in_memory = QGuiApplication.platformName() == "offscreen"  # no screen, no edge
        if drawn_in_memory or fits(self.size(), self.screen().availableSize()):
            self.show()
        else:
            self.showMaximized()

    def show_scene(self, scene: QWidget) -> None:
        """Show a scene; it is kept until :meth:`drop_scene`."""
        if self._scenes.indexOf(scene) < 0:
            self._scenes.addWidget(scene)
        self._scenes.setCurrentWidget(scene)
        scene.setFocus()

    def show_instead(self, scene: QWidget) -> None:
        """Show a scene and take the one before it away for good."""
        old = self.scene()
        self.show_scene(scene)
        if old is not None and old is not scene:
            self.drop_scene(old)

    def drop_scene(self, scene: QWidget) -> None:
        """Take a scene away for good."""
        self._scenes.removeWidget(scene)
        scene.hide()
        scene.deleteLater()

    def scene(self) -> QWidget | None:
        """Return the scene that is shown."""
        return self._scenes.currentWidget()

    def come_to_front(self) -> None:
        """Be seen, when the program was started a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the program finish its work before the window goes."""
        self.closing.emit()
        super().closeEvent(event)
