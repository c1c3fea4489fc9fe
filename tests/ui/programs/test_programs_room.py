"""The programs page has room for longer languages on the smallest screen."""

from __future__ import annotations

import pytest
from corner_cafe import COFFEE, POINTS
from pseudo_language import cut_off
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.programs import ProgramsPage
from loyalpos.ui.widgets.folded_group import FoldedGroup


@pytest.fixture
def long_page(long_texts: None, desk: Desk, qtbot: QtBot) -> ProgramsPage:
    """Return the page in a longer language, in the room of 1024 x 600."""
    page = ProgramsPage(desk)
    qtbot.addWidget(page)
    page.resize(936, 600)
    page.show()
    return page


@pytest.mark.parametrize("step", ["", "new-program", f"program-{COFFEE}", f"program-{POINTS}"])
def test_longer_texts_are_not_cut(long_page: ProgramsPage, step: str) -> None:
    if step:
        pressed = long_page.findChild(QPushButton, step)
        assert isinstance(pressed, QPushButton)
        pressed.click()
    assert cut_off(long_page) == []
    assert long_page.width() == 936


@pytest.mark.parametrize(("height", "low"), [(600, True), (800, False)])
def test_where_there_is_little_height_the_fields_have_it(
    long_page: ProgramsPage, height: int, low: bool
) -> None:
    long_page.resize(1100, height)
    tile = long_page.findChild(QPushButton, f"program-{COFFEE}")
    assert isinstance(tile, QPushButton)
    tile.click()
    QApplication.processEvents()
    area = long_page.findChild(QScrollArea, "program-form-scroll")
    assert isinstance(area, QScrollArea)
    assert long_page.editor.meaning.isVisible()
    assert area.isAncestorOf(long_page.editor.meaning) is False
    preview = long_page.findChild(QScrollArea, "program-preview-scroll")
    assert isinstance(preview, QScrollArea)
    assert preview.isAncestorOf(long_page.editor.meaning) is low
    assert area.height() > height // 2


NEW = [
    ("first-offer", "offer-template-welcome"),
    ("first-offer", "offer-template-big-spender"),
    ("first-offer", "offer-template-percent"),
    ("first-promotion", "promotion-template-quiet"),
    ("first-levels", "levels-template-spend"),
]


@pytest.mark.parametrize("steps", NEW)
def test_longer_texts_are_not_cut_in_what_else_is_promised(
    long_page: ProgramsPage, steps: tuple[str, str]
) -> None:
    for step in steps:
        pressed = long_page.findChild(QPushButton, step)
        assert isinstance(pressed, QPushButton)
        pressed.click()
        QApplication.processEvents()  # what it means finds its place, then the preview its height
        assert cut_off(long_page) == []
    assert long_page.width() == 936


@pytest.mark.parametrize("steps", [("new-program", "template-points"), *NEW])
def test_at_150_percent_nothing_is_wider_than_its_place(
    long_page: ProgramsPage, look: theme.Theme, steps: tuple[str, str]
) -> None:
    look.choose(look.choice, scale=150)
    page = ProgramsPage(long_page.desk)
    page.setParent(long_page)
    page.resize(1178, 734)
    page.show()
    for step in steps:
        pressed = page.findChild(QPushButton, step)
        assert isinstance(pressed, QPushButton)
        pressed.click()
    for group in page.findChildren(FoldedGroup):
        group.open()
    for _ in range(3):  # places, then heights, then the heights of what is in them
        QApplication.processEvents()
    shown = [area for area in page.findChildren(QScrollArea) if area.isVisible()]
    assert len(shown) == 2
    assert all(area.horizontalScrollBar().maximum() == 0 for area in shown)
    assert cut_off(page) == []


@pytest.mark.parametrize(("first", "template"), NEW[::2])
def test_what_is_kept_is_listed_without_a_cut(
    long_page: ProgramsPage, first: str, template: str
) -> None:
    for step in (first, template):
        pressed = long_page.findChild(QPushButton, step)
        assert isinstance(pressed, QPushButton)
        pressed.click()
    kind = first.removeprefix("first-")
    for button in (f"{kind}-save", f"{kind}-back"):
        pressed = long_page.findChild(QPushButton, button)
        assert isinstance(pressed, QPushButton)
        pressed.click()
    assert long_page.overview.isVisible()
    QApplication.processEvents()  # the list finds its height, then its rows theirs
    assert cut_off(long_page) == []
    assert long_page.width() == 936


@pytest.mark.parametrize("wrong", ["refused", "unreadable"])
def test_what_is_wrong_further_down_is_unfolded_and_scrolled_to(
    desk: Desk, qtbot: QtBot, wrong: str
) -> None:
    page = ProgramsPage(desk)
    qtbot.addWidget(page)
    page.resize(936, 560)
    page.show()
    page.activateWindow()
    tile = page.findChild(QPushButton, f"program-{COFFEE}")
    assert isinstance(tile, QPushButton)
    tile.click()
    form = page.program.form
    if wrong == "refused":
        form.milestones.add.click()
        line, typed = form.milestones.rows[0].at.line, "77"
        form.milestones.group.open(opened=False)
    else:
        line, typed = form.expiry.grace.line, "soon"
    line.setText(typed)
    line.textEdited.emit(typed)
    form.name.line.setFocus()
    area = page.findChild(QScrollArea, "program-form-scroll")
    assert isinstance(area, QScrollArea)
    area.verticalScrollBar().setValue(0)
    page.editor.save.click()
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0)
    assert line.hasFocus()
    top = line.mapTo(area, line.rect().topLeft()).y()
    assert 0 <= top <= area.height() - line.height()
