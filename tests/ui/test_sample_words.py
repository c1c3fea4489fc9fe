"""The sample shop speaks the language of the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from loyalpos.domain.shop.shop import LANGUAGES
from loyalpos.services.sample import IN_ENGLISH, Premises
from loyalpos.ui import languages
from loyalpos.ui.words import sample_words

ALIKE = 4  # words that two languages share, as "Latte"


def texts(premises: Premises) -> list[str]:
    found: list[str] = []

    def listen(text: str) -> str:
        found.append(text)
        return text

    premises.worded(listen)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_in_the_sample_shop_is_worded(qapp: QApplication, language: str) -> None:
    languages.speak(qapp, language)
    pairs = list(zip(texts(IN_ENGLISH), texts(sample_words.premises()), strict=True))
    same = {english for english, worded in pairs if english == worded}
    if language == "en":
        assert len(same) == len(set(texts(IN_ENGLISH)))
    else:
        assert len(same) <= ALIKE


def test_a_category_is_the_same_word_wherever_it_is_named(qapp: QApplication) -> None:
    languages.speak(qapp, "de")
    premises = sample_words.premises()
    sold = {item.category for item in premises.items}
    promised = {offer.reward.category for offer in premises.offers} - {""}
    assert promised <= sold
