"""What customers will see of a program: at the counter, and on the printed card."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalpos.domain.program.program import MAX_GOAL, PointsRule, Program, ProgramDraft, StampRule
from loyalpos.paper.card_face import Face
from loyalpos.services.view.card_view import PointsStanding, StampStanding, Standing
from loyalpos.ui import theme
from loyalpos.ui.pages.programs.card_pictures import CardFacePicture
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.label import figure, sub
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.widgets.progress_bar import ProgressBar
from loyalpos.ui.widgets.stamp_strip import StampStrip
from loyalpos.ui.words import formats, phrases

EXAMPLE_SHARE = 0.64  # how full the card of the example is
EXAMPLE_TOKEN = "LPVB" + "BCDFGHJKLN" * 3 + "PR"  # well formed, and nobody's
EXAMPLE_CODE = "BCDF-GHJK-LNPR"


class Preview(QWidget):
    """Follows every key: the card at the counter above the printed one."""

    def __init__(self, shop_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shop_name = shop_name
        self.strip = StampStrip(56)
        self._balance = figure()
        self._bar = ProgressBar()
        self._progress = sub()
        self._face = CardFacePicture()
        counter = Panel(self.tr("At the counter"))
        self.strip.place_in(counter.body)
        for widget in (self._balance, self._bar, self._progress):
            counter.body.addWidget(widget)
        paper = Panel(self.tr("On the printed card"))
        paper.body.addWidget(self._face)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(Space.MEDIUM))
        column.addWidget(counter)
        column.addWidget(paper)
        column.addStretch(1)

    def show_draft(self, draft: ProgramDraft) -> None:
        """Paint the draft as if somebody had collected most of a card."""
        standing = example(draft)
        stamps = isinstance(standing, StampStanding)
        self.strip.setVisible(stamps)
        self._balance.setVisible(not stamps)
        self._bar.setVisible(not stamps)
        self._progress.setText(phrases.progress(standing))
        if isinstance(standing, StampStanding):
            self.strip.show_standing(standing)
        else:
            self._balance.setText(formats.number(standing.points))
            words = phrases.points(standing.points)
            self._bar.show_progress(standing.points, standing.cost, words)
        line = draft.tagline or draft.name
        self._face.show_face(Face(self._shop_name, line, draft.colour, EXAMPLE_TOKEN, EXAMPLE_CODE))


def example(draft: ProgramDraft) -> Standing:
    """Return the standing of an invented customer on this program."""
    program = Program(0, 1, draft)
    match draft.rule:
        case StampRule(goal=goal):
            shown = min(max(goal, 1), MAX_GOAL)
            return StampStanding(program, shown, _collected(shown), 0)
        case PointsRule(cost=cost):
            shown = max(cost, 1)
            return PointsStanding(program, _collected(shown), shown, 0)


def _collected(goal: int) -> int:
    return min(round(goal * EXAMPLE_SHARE), goal - 1)
