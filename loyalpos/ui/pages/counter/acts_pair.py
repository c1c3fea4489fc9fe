"""The two great buttons: the main act in the first place, the other one below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalpos.ui import theme
from loyalpos.ui.pages.counter.density import Density
from loyalpos.ui.pages.counter.offer import Offer
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.button import Button, Variant

STAMP = "stamp"
GIVE = "give"


class ActsPair(QWidget):
    """Stamping comes first, unless a reward is ready: then giving it does, in gold.

    So the classic mistake, stamping over a reward that waits, needs the smaller button. Once
    vouchers are chosen for the purchase, stamping uses them and comes first again.
    """

    stamp_wanted = Signal()
    give_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._offer = Offer()
        self._main = Button(height=Height.BIG)
        self._second = Button(height=Height.MAIN)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for button in (self._main, self._second):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.installEventFilter(self)
            self._column.addWidget(button)
        self._main.clicked.connect(lambda: self._press(self._main))
        self._second.clicked.connect(lambda: self._press(self._second))
        self.show_offer(self._offer)

    def show_offer(self, offer: Offer) -> None:
        """Name the buttons after what they do for this customer."""
        self._offer = offer
        stamp, give = self._places()
        self._dress(stamp, STAMP, self._stamp_text())
        self._dress(give, GIVE, self._give_text())
        self._allow()

    def set_busy(self, busy: bool, act: str = "") -> None:
        """Show on the pressed button that the act runs; the other takes no press meanwhile."""
        for button in (self._main, self._second):
            button.set_busy(busy and button.objectName() == act)
            button.setEnabled(False)
        if not busy:
            self._allow()

    def set_density(self, density: Density) -> None:
        """Use more or less air."""
        self._column.setSpacing(theme.current().px(Space.SMALL if density.compact else Space.BASE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The second press of a double click must not press what has appeared there meanwhile."""
        if event.type() == QEvent.Type.MouseButtonDblClick:
            return True
        return super().eventFilter(watched, event)

    def _places(self) -> tuple[Button, Button]:
        if self._offer.ready and not self._offer.used:
            return self._second, self._main
        return self._main, self._second

    def _dress(self, button: Button, act: str, text: str) -> None:
        main = button is self._main
        icon, key = ("check", "Enter") if act == STAMP else ("gift", "F8")
        variant = Variant.PRIMARY if act == STAMP else Variant.GOLD
        if act == STAMP and not main:
            variant = Variant.PLAIN
        button.setObjectName(act)
        button.setAccessibleName(text)
        button.show_as(variant, text, icon, key)

    def _allow(self) -> None:
        stamp, give = self._places()
        if self._offer.collects or self._offer.used:
            stamp.enable()
        else:
            stamp.disable(self.tr("The shop has no program yet. Make one under Programs."))
        if self._offer.ready:
            give.enable()
        else:
            give.disable(self._offer.missing or self.tr("No reward is ready."))

    def _stamp_text(self) -> str:
        used = self._offer.used
        if used:
            return self.tr("Stamp and use %n voucher(s)", "", used)
        if self._offer.ready:
            return self.tr("Keep it, stamp this purchase")
        if self._offer.points and not self._offer.stamps:
            return self.tr("Book the points")
        return self.tr("Stamp the card")

    def _give_text(self) -> str:
        if not self._offer.reward:
            return self.tr("Give the reward")
        return self.tr("Give {reward}").format(reward=self._offer.reward)

    def _press(self, button: Button) -> None:
        wanted = self.stamp_wanted if button.objectName() == STAMP else self.give_wanted
        wanted.emit()
