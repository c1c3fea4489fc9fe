"""What the settings page expects of a category, and what every category has."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from loyalpos.domain.problem import Refusal
from loyalpos.domain.shop.shop import TillSettings
from loyalpos.domain.shop.staff import Role
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.chip import Chip, Tone
from loyalpos.ui.widgets.label import sub
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.words.wording import refusal_code_text

SAVED_SHOWN_MS = 3000
MOST_WIDTH = 960
_NEEDED = {Role.OWNER: Refusal.OWNER_NEEDED, Role.MANAGER: Refusal.MANAGER_NEEDED}


class Category(QWidget):
    """A white card of settings. Children go into :attr:`body`.

    ``least`` is who may change what :meth:`guarded` returns; others see it, with the reason why
    they cannot.
    """

    look_changed = Signal()
    profile_changed = Signal()

    key = ""
    least = Role.CASHIER

    def __init__(self, desk: Desk, heading: str, lead: str = "") -> None:
        super().__init__()
        self.desk = desk
        self.heading = heading
        self.setObjectName(f"settings-{self.key}")
        self._panel = Panel(heading)
        self._saved = Chip("", Tone.PRIMARY, "check", parent=self._panel)
        self._panel.header.addWidget(self._saved, 0, Qt.AlignmentFlag.AlignTop)
        self._fade = QTimer(self, singleShot=True, interval=SAVED_SHOWN_MS)
        self._fade.timeout.connect(lambda: self._saved.show_text(""))
        self._saved.hide()
        self.body = self._panel.body
        self.body.setSpacing(theme.current().px(Space.MEDIUM))
        if lead:
            self.body.addWidget(sub(lead))
        self._reason = Banner(Tone.NEUTRAL, "reason")
        self._reason.set_tone(Tone.NEUTRAL, "lock")
        self.body.addWidget(self._reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panel)
        theme.current().follow(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Keep lines short enough to follow on a wide screen."""
        look = theme.current()
        edge = look.px(Space.LARGE)
        right = max(edge, self.width() - look.px(MOST_WIDTH))
        self.body.setContentsMargins(edge, edge, right, edge)

    def words(self) -> str:
        """Return everything a setting can be found by: what can be read on this card."""
        shown = [self.heading]
        shown += [label.text() for label in self.findChildren(QLabel)]
        shown += [button.accessibleName() for button in self.findChildren(QAbstractButton)]
        return " ".join(shown).casefold()

    def reload(self) -> None:
        """Load what is shown; called whenever the card comes into view."""

    def take_scan(self, text: str) -> bool:
        """Take a scanned text; False leaves it to the counter."""
        return False

    def guarded(self) -> Iterable[QWidget]:
        """Return what only ``least`` may use."""
        return ()

    def may_change(self) -> bool:
        """Say whether the person at the counter is trusted enough."""
        ranks = list(Role)
        return ranks.index(self.desk.session.person.role) >= ranks.index(self.least)

    def show_rights(self) -> None:
        """Let everything be used, or say why not."""
        reason = "" if self.may_change() else refusal_code_text(_NEEDED[self.least])
        self._reason.say(reason)
        for widget in self.guarded():
            if isinstance(widget, Button):
                widget.disable(reason) if reason else widget.enable()
            else:
                widget.setEnabled(not reason)
                widget.setToolTip(reason)

    def show_saved(self) -> None:
        """Say for a moment that the change is kept."""
        self._saved.show_text(self.tr("Saved"))
        self._fade.start()

    def change_till(self, change: Callable[[TillSettings], TillSettings]) -> None:
        """Change how this till behaves, from what the file says now."""
        settings = self.desk.shop.settings
        self.desk.do(lambda: settings.change_till(change(settings.till())), self._till_changed)

    def show_till(self, till: TillSettings) -> None:
        """Show how this till behaves now."""

    def _till_changed(self, till: TillSettings) -> None:
        self.show_till(till)
        self.show_saved()
        self.look_changed.emit()
