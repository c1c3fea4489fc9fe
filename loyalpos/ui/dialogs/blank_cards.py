"""Blank cards by the sheet: printed at a quiet hour, handed out when somebody joins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSpinBox, QWidget

from loyalpos.paper.marks import Page
from loyalpos.paper.sheet import SHEETS, ruler_page, sheet_pages
from loyalpos.paper.sheet import Sheet as Paper
from loyalpos.services.promise.programs import ProgramView
from loyalpos.services.view.customer_view import IssuedCard
from loyalpos.ui import card_printing, printing, side_lane, theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs import paper_places
from loyalpos.ui.dialogs.answer_place import said_above
from loyalpos.ui.dialogs.focused_button import is_enter, press_focused
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.widgets.field import ChoiceField, Field
from loyalpos.ui.widgets.label import sub
from loyalpos.ui.widgets.sheet import Sheet
from loyalpos.ui.words.wording import problem_text

MOST_CARDS = 500
OFFSETS = tuple(half / 2 for half in range(-10, 11))  # mm

Output = Callable[[Sequence[Page]], object]


class BlankCards(Sheet):
    """Chooses paper, place and number. Every sheet has new codes; nobody has them yet."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(self.tr("Print blank cards"), parent)
        self.setObjectName("blank-cards")
        self._desk = desk
        self._programs: tuple[ProgramView, ...] = ()
        self.said = Banner(Tone.PRIMARY, "blank-said")
        self._make_fields()
        self.test_button = self._button("test", self.tr("Print outlines to test"), "scan")
        self.pdf_button = self._button("pdf", self.tr("Save as PDF"), "download")
        self.print_button = self._button("print", self.tr("Print…"), "printer")
        self.print_button.show_as(Variant.PRIMARY, self.tr("Print…"), "printer")
        self._compose()
        self._paper_chosen()
        self.paper.picked.connect(self._paper_chosen)
        self.test_button.clicked.connect(self._print_outlines)
        self.pdf_button.clicked.connect(self._save_pdf)
        self.print_button.clicked.connect(self._print)
        desk.do(desk.shop.programs.all, self._show_programs)

    def _make_fields(self) -> None:
        papers: list[tuple[object, str]] = [(paper, self._name_of(paper)) for paper in SHEETS]
        self.paper = ChoiceField(self.tr("Sheet"), papers, "blank-paper")
        self.program = ChoiceField(self.tr("Card of"), [], "blank-program")
        self.count = QSpinBox()
        self.count.setRange(1, MOST_CARDS)
        self.start = QSpinBox()
        self.right = self._offset_field(self.tr("Move to the right"), "blank-right")
        self.down = self._offset_field(self.tr("Move down"), "blank-down")

    def _offset_field(self, label: str, name: str) -> ChoiceField:
        words = self.tr("{length} mm")
        choices: list[tuple[object, str]] = [
            (offset, words.format(length=QLocale().toString(offset, "f", 1))) for offset in OFFSETS
        ]
        field = ChoiceField(label, choices, name)
        field.set_value(0.0)
        return field

    def _name_of(self, paper: Paper) -> str:
        words = self.tr("{name}: %n card(s)", "", paper.count)
        return words.format(name=paper.name)

    def _button(self, name: str, words: str, icon: str) -> Button:
        height = Height.CONTROL if name == "test" else Height.REGULAR
        button = Button(words, icon=icon, height=height)
        button.setObjectName(f"blank-{name}")
        button.setAccessibleName(words)
        return button

    def _compose(self) -> None:
        look = theme.current()
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(14))
        grid.setVerticalSpacing(look.px(Space.MEDIUM))
        grid.addWidget(self.program, 0, 0, 1, 2)
        grid.addWidget(self.paper, 1, 0, 1, 2)
        grid.addWidget(Field(self.tr("Number of cards"), self.count, "blank-count"), 2, 0)
        grid.addWidget(Field(self.tr("First free place"), self.start, "blank-start"), 2, 1)
        grid.addWidget(self.right, 3, 0)
        grid.addWidget(self.down, 3, 1)
        self.body.addWidget(
            sub(
                self.tr(
                    "Cut or break them apart and keep them at the till. "
                    "A card belongs to nobody until it is handed out."
                )
            )
        )
        self.body.addLayout(grid)
        self.body.addWidget(
            sub(
                self.tr(
                    "If everything lands beside its place, print the outlines on plain paper, "
                    "hold them against a sheet, and move the print by what is missing."
                )
            )
        )
        self.body.addWidget(self.test_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.pdf_button, 1)
        buttons.addWidget(self.print_button, 1)
        self.footer.addLayout(said_above(self.said, buttons), 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (is_enter(event) and press_focused(self)):
            super().keyPressEvent(event)

    def _show_programs(self, programs: tuple[ProgramView, ...]) -> None:
        self._programs = programs
        for place, view in enumerate(programs):
            self.program.box.addItem(view.program.draft.name, place)

    def _paper_chosen(self, _paper: object = None) -> None:
        paper = self._paper()
        self.start.setRange(1, paper.count)
        self.start.setValue(1)
        self.count.setValue(paper.count)

    def _paper(self) -> Paper:
        paper = self.paper.value()
        assert isinstance(paper, Paper)
        return paper

    def _offset(self) -> tuple[float, float]:
        return float(str(self.right.value())), float(str(self.down.value()))

    def _print(self) -> None:
        printer = paper_places.chosen_printer(self)
        if printer is not None:
            self._make(self.print_button, _on(printer))

    def _print_outlines(self) -> None:
        printer = paper_places.chosen_printer(self)
        if printer is not None:
            page = ruler_page(self._paper(), self._offset())
            self._put_out(self.test_button, _on(printer), [page])

    def _save_pdf(self) -> None:
        name = self.tr("blank-cards") + ".pdf"
        path = paper_places.chosen_path(self, self._desk, name, self.tr("PDF (*.pdf)"))
        if path is not None:
            self._make(self.pdf_button, _into(path))

    def _make(self, button: Button, output: Output) -> None:
        """Make new codes on the shop's lane, then put the sheets out beside it."""
        if not self._programs:
            return
        draft = self._programs[int(str(self.program.value()))].program.draft
        paper, start, offset = self._paper(), self.start.value() - 1, self._offset()
        shop_name, enrol, count = self._desk.profile.name, self._desk.shop.enrol, self.count.value()

        def lay_out(cards: tuple[IssuedCard, ...]) -> None:
            faces = [card_printing.face_of(shop_name, draft, card) for card in cards]
            self._put_out(button, output, sheet_pages(paper, faces, start, offset))

        button.set_busy(True)
        self._desk.do(lambda: enrol.blank_cards(count), lay_out, self._failed)

    def _put_out(self, button: Button, output: Output, pages: Sequence[Page]) -> None:
        button.set_busy(True)
        side_lane.current().run(self, lambda: output(pages), self._finished, self._failed)

    def _finished(self, _result: object) -> None:
        self._rest()
        self._say(Tone.PRIMARY, self.tr("Done. The cards can be handed out at once."))

    def _failed(self, problem: Exception) -> None:
        self._rest()
        self._say(Tone.DANGER, problem_text(problem))

    def _rest(self) -> None:
        for button in (self.test_button, self.pdf_button, self.print_button):
            button.set_busy(False)

    def _say(self, tone: Tone, sentence: str) -> None:
        self.said.set_tone(tone)
        self.said.say(sentence)


def _on(printer: QPrinter) -> Output:
    return lambda pages: printing.print_pages(printer, pages)


def _into(path: Path) -> Output:
    return lambda pages: card_printing.save_pdf(path, pages)
