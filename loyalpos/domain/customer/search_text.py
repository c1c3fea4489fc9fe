"""What people type, made comparable [R53a]: no case, no accents, both German spellings.

The same folding is used for what is stored and for what is typed, so that they meet.
"""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {
        "ø": "o",
        "å": "a",
        "ß": "ss",
        "ł": "l",
        "đ": "d",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ð": "d",
        "ı": "i",
    }
)
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Return ``text`` without case and accents: "Bjørn Müller" -> "bjorn muller"."""
    return _without_accents(_lower(text))


def search_words(text: str) -> str:
    """Return the words under which ``text`` is found, the German spellings added at the end.

    "Jörg Groß" -> "jorg gross joerg".
    """
    lower = _lower(text)
    plain = _WORD.findall(_without_accents(lower))
    german = _WORD.findall(_without_accents(lower.translate(_GERMAN)))
    return " ".join(dict.fromkeys((*plain, *german)))


def query_words(text: str) -> tuple[str, ...]:
    """Return the folded words that somebody typed, each to be matched from its start."""
    return tuple(_WORD.findall(fold(text)))


def _lower(text: str) -> str:
    # Composed first, so that "o" with a combining stroke or dots is one letter for the tables;
    # casefold turns ß into ss by itself, and leaves ø, ł, đ, æ and their like alone.
    return unicodedata.normalize("NFC", text).casefold()


def _without_accents(lower: str) -> str:
    apart = unicodedata.normalize("NFKD", lower.translate(_LETTERS))
    letters = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return letters.casefold().translate(_LETTERS)
