"""The languages of the window, and switching between them."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from loyalpos.domain.shop.shop import LANGUAGES
from loyalpos.paths import RESOURCES

NAMES = {
    "en": "English",
    "nl": "Nederlands",
    "de": "Deutsch",
    "nb": "Norsk",
    "pt": "Português",
}


def system_language() -> str:
    """Return the language of the computer where the till speaks it, else English."""
    for wanted in QLocale.system().uiLanguages():
        short = wanted.split("-")[0].lower()
        short = {"no": "nb", "nn": "nb"}.get(short, short)
        if short in LANGUAGES:
            return short
    return "en"


def speak(application: QApplication, language: str) -> None:
    """Speak a language from now on; widgets made before keep their words.

    Qt's own texts (buttons of its dialogs, menus of its fields) come first, then our supplement
    for what Qt has not translated, so that ours win where several know a text.
    """
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.setParent(None)
        old.deleteLater()
    ours = str(RESOURCES / "i18n")
    theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    qt_texts, our_texts = f"qtbase_{language}", f"loyalpos_{language}"
    for folder, name in ((theirs, qt_texts), (ours, qt_texts), (ours, our_texts)):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
