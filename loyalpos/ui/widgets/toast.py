"""What just happened, said at the bottom of the window for a while, with a way back."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from loyalpos.ui import assets, theme
from loyalpos.ui.notices import Tone
from loyalpos.ui.tokens import Height, Radius, Space, TypeSize, Weight, mixed
from loyalpos.ui.widgets import painting, shadow
from loyalpos.ui.widgets.label import Label

SHOWN_MS = 10_000
MOST_AT_ONCE = 3
_ICONS = {Tone.DONE: "check", Tone.LOOK_HERE: "info", Tone.TROUBLE: "alert"}


class _ToastButton(QPushButton):
    """The button inside a toast: light on dark in both themes."""

    def __init__(self, words: str, name: str) -> None:
        super().__init__(words)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.current().follow(self._dress)

    def sizeHint(self) -> QSize:
        look = theme.current()
        width = self.fontMetrics().horizontalAdvance(self.text()) + look.px(28)
        return QSize(width, look.height(Height.CONTROL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painting.begin(painter)
        share = 0.2 if self.isDown() else 0.1 if self.underMouse() else 0.0
        fill = mixed(look.palette.toast_raised, look.palette.on_toast, share)
        painting.box(painter, self.rect(), fill=fill, radius=look.px(Radius.SMALL + 2))
        if self.hasFocus():
            painting.focus_ring(
                painter, self.rect(), look.px(Radius.SMALL + 2), look.palette.on_toast
            )
        painter.setPen(look.colour("on_toast"))
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _dress(self) -> None:
        self.setFont(theme.current().font(TypeSize.BODY, Weight.SEMIBOLD))
        self.setMinimumHeight(theme.current().height(Height.CONTROL))
        self.update()


class Toast(QWidget):
    """One sentence. Its time stands still while the pointer or the focus is on it."""

    undo_pressed = Signal()
    over = Signal()

    def __init__(self, sentence: str, tone: Tone, *, undo: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.setAccessibleName(sentence)
        self.tone = tone
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(SHOWN_MS)
        self.timer.timeout.connect(self.over)
        look = theme.current()
        self._row = row = QHBoxLayout(self)
        edge = shadow.REACH + look.px(Space.SMALL)
        left = shadow.REACH + look.px(58)
        row.setContentsMargins(left, edge, edge + look.px(2), edge)
        row.setSpacing(look.px(Space.MEDIUM))
        self._label = label = Label(sentence, TypeSize.BODY, Weight.SEMIBOLD, "on_toast")
        label.setMinimumHeight(look.height(Height.CONTROL) - look.px(Space.SMALL))
        row.addWidget(label, 1)
        self.undo = _ToastButton(self.tr("Undo"), "toast-undo")
        self.undo.clicked.connect(self.undo_pressed)
        self.undo.clicked.connect(self.over)
        self.undo.installEventFilter(self)
        row.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignVCenter)
        self.undo.setVisible(undo)  # once it has a parent: else it would be a window for a moment
        theme.current().follow(self.update)

    def fit(self, most: int) -> QSize:
        """As wide as the sentence needs on one line, at most ``most``; then it wraps."""
        margins = self._row.contentsMargins()
        text = self._label.fontMetrics().horizontalAdvance(self._label.text()) + 2
        width = margins.left() + text + margins.right()
        if not self.undo.isHidden():
            width += self._row.spacing() + self.undo.sizeHint().width()
        width = min(width, most)
        return QSize(width, self._row.totalHeightForWidth(width))

    def showEvent(self, event: QShowEvent) -> None:
        self.timer.start()
        super().showEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._go_on()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.timer.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self._go_on()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        reach = shadow.REACH
        box = self.rect().adjusted(reach, reach, -reach, -reach)
        painter = QPainter(self)
        painting.begin(painter)
        shadow.paint_shadow(painter, box)
        line = look.palette.border if look.palette.dark else ""
        painting.box(
            painter, box, fill=look.palette.toast, line=line, radius=look.px(Radius.CONTROL)
        )
        side = look.px(20)
        mark = look.palette.toast_mark if self.tone is Tone.DONE else look.palette.gold_fill
        place = box.left() + look.px(Space.LARGE), box.center().y() - side // 2
        painter.drawPixmap(*place, assets.pixmap(_ICONS[self.tone], mark, side))

    def _go_on(self) -> None:
        if not self.undo.hasFocus() and not self.underMouse():
            self.timer.start()


class Toasts(QObject):
    """Keeps the toasts of a window at its bottom; newer ones below, too many wait their turn."""

    undo_pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: deque[Toast] = deque()
        self._shown: list[Toast] = []
        window.installEventFilter(self)

    def toasts(self) -> tuple[Toast, ...]:
        """The ones seen now, oldest first."""
        return tuple(self._shown)

    def say(self, sentence: str, tone: Tone = Tone.DONE, *, undo: bool = False) -> Toast:
        """Say something without asking for a press.

        What was done last replaces what was done before: an old sentence about a card would be
        wrong by now, and its Undo would take back something else. So would be that nothing could
        be saved. What needs a look stays.
        """
        toast = Toast(sentence, tone, undo=undo, parent=self._window)
        toast.undo_pressed.connect(self.undo_pressed)
        toast.over.connect(lambda: self._end(toast))
        toast.hide()
        if tone is Tone.DONE:
            self._end_untrue()
        if len(self._shown) >= MOST_AT_ONCE and tone is not Tone.DONE:
            self._waiting.append(toast)
        else:
            self._show(toast)
        return toast

    def clear(self) -> None:
        """Take all away, as when the till is locked."""
        while self._waiting:
            self._waiting.popleft().deleteLater()
        for toast in tuple(self._shown):
            self._end(toast)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _end_untrue(self) -> None:
        for earlier in tuple(self._shown):
            if earlier.tone is not Tone.LOOK_HERE:
                self._end(earlier)

    def _show(self, toast: Toast) -> None:
        self._shown.append(toast)
        self._place()  # before it is seen: it must not pop up under the pointer
        toast.show()

    def _end(self, toast: Toast) -> None:
        if toast not in self._shown:
            return
        self._shown.remove(toast)
        toast.timer.stop()
        toast.hide()
        toast.deleteLater()
        if self._waiting and len(self._shown) < MOST_AT_ONCE:
            self._show(self._waiting.popleft())
        self._place()

    def _place(self) -> None:
        bottom = self._window.height()
        for toast in reversed(self._shown):
            size = toast.fit(self._window.width())
            left = (self._window.width() - size.width()) // 2
            toast.setGeometry(left, bottom - size.height(), size.width(), size.height())
            toast.raise_()
            bottom -= size.height() - 2 * shadow.REACH + Space.SMALL
