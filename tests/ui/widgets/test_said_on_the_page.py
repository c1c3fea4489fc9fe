"""Labels, chips, banners, figures, rows and empty states say what they are told to say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from loyalpos.ui.tokens import LIGHT
from loyalpos.ui.widgets.avatar import initials
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.chip import Chip, Tone
from loyalpos.ui.widgets.empty_state import EmptyState
from loyalpos.ui.widgets.figure_tile import FigureTile
from loyalpos.ui.widgets.flow import FlowLayout
from loyalpos.ui.widgets.label import ElidedLabel, Label
from loyalpos.ui.widgets.line_row import LineRow, ThingRow
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.widgets.progress_bar import ProgressBar
from loyalpos.ui.widgets.sample_ribbon import SampleRibbon

pytestmark = pytest.mark.usefixtures("look")


def test_a_label_never_reads_html(qtbot: QtBot) -> None:
    label = Label("<b>Bobby</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_label_inside_a_button_keeps_its_tone(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    label = Label("muted", tone="muted", parent=button)
    assert label.palette().color(label.foregroundRole()).name().upper() == LIGHT.muted


def test_a_long_text_is_cut_and_kept_as_a_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("Den Einkauf stempeln und die Belohnung aufheben")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.shown_text().endswith("…")
    assert label.toolTip() == label.text()
    label.resize(label.sizeHint())
    assert label.toolTip() == ""


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Sanne de Vries", "SV"),
        ("Åse", "Å"),
        ("", ""),
        ("jürgen groß", "JG"),
        ("4 you", "Y"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_chip_without_words_takes_no_room(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    chip = Chip("Gold", Tone.GOLD, "star", parent=page)
    assert chip.accessibleName() == "Gold"
    chip.show_text("")
    assert chip.isHidden()
    chip.show_text("2 more", Tone.PRIMARY, "")
    assert not chip.isHidden()


def test_a_chip_that_is_not_yet_on_a_page_opens_no_window(qtbot: QtBot) -> None:
    chip = Chip("Gold")
    qtbot.addWidget(chip)
    assert not chip.isVisible()


def test_a_banner_says_and_offers(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    banner = Banner(Tone.INFO, "duplicate", page)
    assert banner.isHidden()
    banner.say("with the same phone number", "Åse", "Open that card")
    assert not banner.isHidden()
    assert banner.accessibleName() == "Åse with the same phone number"
    action = banner.findChild(QPushButton, "duplicate-action")
    assert isinstance(action, QPushButton)
    with qtbot.waitSignal(banner.acted):
        QTest.mouseClick(action, Qt.MouseButton.LeftButton)
    banner.set_tone(Tone.DANGER)
    page.show()
    assert QColor(banner.grab().toImage().pixel(20, 4)).name().upper() == LIGHT.danger_soft


def test_a_figure_is_never_without_its_meaning(qtbot: QtBot) -> None:
    tile = FigureTile("Rewards given", "rewards")
    qtbot.addWidget(tile)
    tile.show_figure("143", "61 % of those earned", "ok")
    assert tile.accessibleName() == "Rewards given: 143 61 % of those earned"


def test_a_history_line_offers_its_way_back(qtbot: QtBot) -> None:
    row = LineRow("14:02", "+1 stamp, Latte", "Anouk", "Undo", "undo")
    qtbot.addWidget(row)
    assert row.accessibleName() == "14:02 +1 stamp, Latte Anouk"
    assert row.action is not None
    with qtbot.waitSignal(row.acted):
        QTest.mouseClick(row.action, Qt.MouseButton.LeftButton)
    assert row.minimumSizeHint().height() >= row.action.minimumHeight() >= 48
    assert LineRow("9 Nov", "Free coffee given").action is None


def test_a_voucher_can_be_used(qtbot: QtBot) -> None:
    row = ThingRow("ticket", "Birthday cake slice", "until 30 November", "Use")
    qtbot.addWidget(row)
    assert row.action is not None
    assert row.action.accessibleName() == "Use: Birthday cake slice"
    with qtbot.waitSignal(row.acted):
        QTest.mouseClick(row.action, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("done", "goal", "share"), [(0, 10, 0), (5, 10, 0.5), (12, 10, 1), (-3, 10, 0), (3, 0, 0)]
)
def test_progress_stays_within_its_bar(qtbot: QtBot, done: int, goal: int, share: float) -> None:
    bar = ProgressBar()
    qtbot.addWidget(bar)
    bar.show_progress(done, goal, f"{done} of {goal}")
    assert bar.share == share
    assert bar.accessibleName() == f"{done} of {goal}"
    assert not bar.grab().isNull()


def test_an_empty_page_shows_only_its_own_buttons(qtbot: QtBot) -> None:
    empty = EmptyState()
    qtbot.addWidget(empty)
    scan, create = Button("Scan"), Button("Create")
    empty.say("qrcode", "Ready to scan", "Hold the card in front of the scanner.")
    empty.show_buttons(scan)
    empty.show_buttons(create)
    assert scan.isHidden()
    assert not create.isHidden()
    assert empty.accessibleName() == "Ready to scan Hold the card in front of the scanner."


def test_what_has_no_room_goes_to_the_next_line(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page)
    buttons = [Button(f"Button {n}") for n in range(4)]
    for button in buttons:
        flow.addWidget(button)
    page.resize(flow.sizeHint())
    page.show()
    assert len({button.y() for button in buttons}) == 1
    page.resize(260, 400)
    assert len({button.y() for button in buttons}) > 1
    assert all(button.geometry().right() < 260 for button in buttons)
    assert flow.heightForWidth(260) > flow.heightForWidth(2000)
    before = flow.heightForWidth(260)
    for number in range(4, 8):
        more = Button(f"Button {number}")
        flow.addWidget(more)
        more.show()
    assert flow.heightForWidth(260) > before


def test_a_panel_words_its_heading_anew(qtbot: QtBot) -> None:
    panel = Panel("Today", "Last five")
    qtbot.addWidget(panel)
    panel.set_heading("Yesterday")
    assert panel.heading.text() == "Yesterday"
    assert panel.note.isHidden()


def test_the_sample_shop_says_so(qtbot: QtBot) -> None:
    ribbon = SampleRibbon()
    qtbot.addWidget(ribbon)
    assert "SAMPLE" in ribbon.accessibleName()
    assert QColor(ribbon.grab().toImage().pixel(1, 1)).name().upper() == LIGHT.gold_fill
