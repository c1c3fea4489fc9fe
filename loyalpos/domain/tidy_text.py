"""Typed or pasted text without what nobody can see."""

from __future__ import annotations

import unicodedata

# Control characters, marks that turn the direction of writing, halves of characters, private use.
_HIDDEN = frozenset(("Cc", "Cf", "Cs", "Co"))
_JOINERS = "\u200c\u200d"  # part of the spelling in some scripts, and of many emoji


def tidy(text: str) -> str:
    """Return the text on one line, composed, with single spaces and nothing invisible."""
    composed = unicodedata.normalize("NFC", text)
    kept = "".join(sign for sign in composed if _shows(sign))
    return " ".join(kept.split()).strip(_JOINERS)


def _shows(sign: str) -> bool:
    return sign.isspace() or sign in _JOINERS or unicodedata.category(sign) not in _HIDDEN
