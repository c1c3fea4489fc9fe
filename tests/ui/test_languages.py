"""Qt's own words are in the language of the window: buttons, menus of fields, system dialogs."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Iterator
from itertools import zip_longest
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
)

from loyalpos.domain.shop.shop import LANGUAGES
from loyalpos.paths import RESOURCES
from loyalpos.ui import languages
from loyalpos.ui.words import phrases

SAME_AS_ENGLISH = {
    "nl": {"OK", "Help", "Reset"},
    "de": {"OK"},
    "nb": {"OK"},
    "pt": {"OK"},
}
FOREIGN = sorted(SAME_AS_ENGLISH)
SUPPLEMENTS = sorted((RESOURCES / "i18n").glob("qtbase_*.ts"))
PLACEHOLDER = re.compile(r"%\d")

Words = Callable[[], list[str]]


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """Return the application, which speaks English again afterwards."""
    yield qapp
    languages.speak(qapp, "en")


def button_box() -> list[str]:
    """The words of every standard button, in the order of their codes."""
    box = QDialogButtonBox()
    kinds = [kind for kind in QDialogButtonBox.StandardButton if kind.name != "NoButton"]
    return _plain(box.addButton(kind).text() for kind in kinds)


def message_box() -> list[str]:
    """The words of every standard button of a message."""
    box = QMessageBox()
    single = [kind for kind in QMessageBox.StandardButton if kind.value.bit_count() == 1]
    kinds = [kind for kind in single if kind.value >= QMessageBox.StandardButton.FirstButton.value]
    buttons = [box.addButton(kind) for kind in kinds]
    return _plain(button.text() for button in buttons if button is not None)


def menu_of_a_line() -> list[str]:
    """The entries of the menu of a field."""
    line = QLineEdit()
    menu = line.createStandardContextMenu()
    return _plain(action.text() for action in menu.actions())


def menu_of_a_text() -> list[str]:
    """The entries of the menu of a field with several lines."""
    field = QPlainTextEdit()
    menu = field.createStandardContextMenu()
    return _plain(action.text() for action in menu.actions())


def file_dialog() -> list[str]:
    """Whatever Qt's own file dialog says, where the system has none."""
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    buttons = dialog.findChildren(QAbstractButton)
    hints = [button.toolTip() for button in buttons]
    return _plain([dialog.windowTitle(), *labels, *(button.text() for button in buttons), *hints])


EVERYWHERE = [button_box, message_box, menu_of_a_line, menu_of_a_text, file_dialog]


@pytest.mark.parametrize("words", EVERYWHERE, ids=lambda words: words.__name__)
@pytest.mark.parametrize("language", FOREIGN)
def test_qt_speaks_the_language(application: QApplication, language: str, words: Words) -> None:
    languages.speak(application, "en")
    english = words()
    languages.speak(application, language)
    spoken = words()
    left = [
        text
        for text, before in zip_longest(spoken, english)
        if text == before and text not in SAME_AS_ENGLISH[language]
    ]
    assert len(english) > 4
    assert left == []


@pytest.mark.parametrize("language", FOREIGN)
def test_switching_back_to_english_works(application: QApplication, language: str) -> None:
    languages.speak(application, "en")
    before = button_box() + menu_of_a_line()
    languages.speak(application, language)
    languages.speak(application, "en")
    assert button_box() + menu_of_a_line() == before
    assert "Cancel" in before
    assert "Select All" in before


@pytest.mark.parametrize("language", FOREIGN)
def test_our_own_words_win(application: QApplication, language: str) -> None:
    languages.speak(application, language)
    assert QCoreApplication.translate("Workplace", "Settings") != "Settings"


@pytest.mark.parametrize("language", LANGUAGES)
def test_none_is_counted_like_many(application: QApplication, language: str) -> None:
    """Qt counts 0 as one in Portuguese, unless the file says that it is Portugal's."""
    languages.speak(application, language)
    assert phrases.stamps(0) == phrases.stamps(2).replace("2", "0")


def test_every_language_is_looked_at() -> None:
    assert {*FOREIGN, "en"} == set(LANGUAGES)


@pytest.mark.parametrize("path", SUPPLEMENTS, ids=lambda path: path.stem)
def test_a_supplement_translates_what_qt_says(qapp: QApplication, path: Path) -> None:
    """Qt's German texts are complete: what they do not know, Qt does not say (any more)."""
    german = QTranslator(qapp)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert german.load("qtbase_de", folder)
    unknown = [text for context, text, _ in _messages(path) if not german.translate(context, text)]
    german.setParent(None)
    assert unknown == []


@pytest.mark.parametrize("path", SUPPLEMENTS, ids=lambda path: path.stem)
def test_a_supplement_keeps_the_placeholders(path: Path) -> None:
    messages = _messages(path)
    assert messages
    wrong = [
        (text, translation)
        for _, text, translation in messages
        if sorted(PLACEHOLDER.findall(text)) != sorted(PLACEHOLDER.findall(translation))
    ]
    assert wrong == []
    assert [text for _, text, translation in messages if not translation] == []


def _messages(path: Path) -> list[tuple[str, str, str]]:
    """Context, source and translation of everything in a file."""
    return [
        (
            context.findtext("name") or "",
            message.findtext("source") or "",
            message.findtext("translation") or "",
        )
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
    ]


def _plain(texts: Iterable[str]) -> list[str]:
    """Without the marks for keys, without keys, and without what is empty."""
    words = (text.partition("\t")[0].replace("&", "") for text in texts)
    return [text for text in words if text]
