"""The scenes before the work: the quiet first picture, and what is said when a shop won't open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.ui import assets, theme
from loyalpos.ui.tokens import Height, Space, TypeSize
from loyalpos.ui.widgets import painting
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.widgets.empty_state import PictureTile
from loyalpos.ui.widgets.flow import FlowLayout
from loyalpos.ui.widgets.label import Label, caption, sub, title
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.words.wording import problem_text

MARK = 88
TROUBLE_WIDTH = 640


class OpeningScene(QWidget):
    """The program's mark and what is being done. Painted whole: it is the first thing seen."""

    def __init__(self, sample: bool = False) -> None:
        super().__init__()
        self.setObjectName("opening")
        self._words = self.tr("Making the sample shop…") if sample else self.tr("Opening the shop…")
        self.setAccessibleName(self._words)
        theme.current().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painting.begin(painter)
        side, middle = look.px(MARK), self.rect().center()
        mark = QRectF(middle.x() - side / 2, middle.y() - side, side, side)
        painting.box(painter, mark, fill=look.palette.primary, radius=look.px(24))
        star = look.px(MARK // 2)
        corner = mark.center().toPoint()
        painter.drawPixmap(
            corner.x() - star // 2,
            corner.y() - star // 2,
            assets.pixmap("star", look.palette.on_primary, star),
        )
        painter.setFont(look.font(TypeSize.BUTTON))
        painter.setPen(QColor(look.palette.muted))
        below = self.rect().adjusted(0, round(mark.bottom()) + look.px(Space.WIDE), 0, 0)
        painter.drawText(
            below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._words
        )


class TroubleScene(QWidget):
    """Why the shop cannot be opened, and the three things that can be done about it."""

    again_pressed = Signal()
    folder_chosen = Signal(Path)

    def __init__(self, problem: Exception, folder: Path) -> None:
        super().__init__()
        self.setObjectName("trouble")
        self._folder = folder
        self._card = Panel()
        self._card.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        self._fill(problem)
        self.setFocusProxy(self._again)
        centre = QVBoxLayout(self)
        centre.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        theme.current().follow(self._dress)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter tries again."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            button = focused if isinstance(focused, Button) else self._again
            button.click()
        else:
            super().keyPressEvent(event)

    def _fill(self, problem: Exception) -> None:
        why = Label(problem_text(problem))
        why.setObjectName("why")
        place = Label(str(self._folder), TypeSize.SUB)
        place.setObjectName("folder")
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        body = self._card.body
        body.addWidget(PictureTile("alert", Tone.DANGER, MARK // 2), 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(title(self._heading(problem)))
        body.addWidget(why)
        body.addWidget(caption(self.tr("The shop's folder")))
        body.addWidget(place)
        body.addWidget(sub(self.tr("Nothing was changed or deleted.")))
        body.addSpacing(Space.MEDIUM)
        body.addLayout(self._buttons())

    def _heading(self, problem: Exception) -> str:
        if isinstance(problem, Trouble) and problem.code is Ailment.ALREADY_OPEN:
            return self.tr("This shop is already open")
        return self.tr("The shop cannot be opened")

    def _buttons(self) -> FlowLayout:
        self._again = Button(
            self.tr("Try again"),
            Variant.PRIMARY,
            icon="refresh",
            key="Enter",
            height=Height.REGULAR,
        )
        self._again.setObjectName("again")
        self._again.clicked.connect(self.again_pressed)
        choose = Button(self.tr("Choose another folder"))
        choose.setObjectName("choose-folder")
        choose.clicked.connect(self._choose)
        show = Button(self.tr("Open the folder"), Variant.QUIET, icon="folder")
        show.setObjectName("open-folder")
        show.clicked.connect(self._open)
        row = FlowLayout()
        for button in (self._again, choose, show):
            row.addWidget(button)
        return row

    def _choose(self) -> None:
        start = str(self._folder.parent)
        chosen = QFileDialog.getExistingDirectory(self, self.tr("The shop's folder"), start)
        if chosen:
            self.folder_chosen.emit(Path(chosen))

    def _open(self) -> None:
        there = next((p for p in (self._folder, *self._folder.parents) if p.is_dir()), Path.home())
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))

    def _dress(self) -> None:
        self._card.setFixedWidth(theme.current().px(TROUBLE_WIDTH))
