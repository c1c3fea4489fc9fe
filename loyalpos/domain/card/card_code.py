"""The code on a card: letters that every keyboard layout delivers unchanged.

A scanner types as if the till had a US keyboard. These 16 consonants come out the same on every
Latin layout, need no Shift, spell no words and resemble no digits; each stands for 4 bits::

    LP      V        K       TTTTTTTTTTTTTTTTTTTT  HHHHHHHHHHHH
    prefix  version  key id  80 random bits        first 48 bits of HMAC-SHA256(key, all before)

The short code for typing is the first 10 random letters and 2 check letters, printed
``BCDF-GHJK-LNPR``.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, unique

from loyalpos.domain.card.check_letters import CHECKS, check_symbols, is_word, nearest_word

ALPHABET = "BCDFGHJKLNPRSTVX"
VERSION = "V"
RANDOM_BITS = 80
TOKEN_LENGTH = 36
SHORT_LENGTH = 12
_BODY = 4  # where the random letters start
_TAG = _BODY + RANDOM_BITS // 4
_TAG_BYTES = 6
_GROUP = 4
_VALUE = {letter: value for value, letter in enumerate(ALPHABET)}
_SEPARATORS = str.maketrans("", "", " -")


@unique
class CodeKind(StrEnum):
    """What a code belongs to; the value is its two-letter prefix."""

    CARD = "LP"
    VOUCHER = "LV"
    BADGE = "LB"
    RECEIPT = "LR"


class Token(str):
    """A text with the shape of a code, in capitals. Whether it is genuine is another question."""

    __slots__ = ()

    @property
    def kind(self) -> CodeKind:
        """What the code belongs to."""
        return CodeKind(self[:2])

    @property
    def key_id(self) -> str:
        """The letter that names the key of the tag."""
        return self[3]


@dataclass(frozen=True, slots=True)
class ShortCode:
    """A typed code of 12 letters, ungrouped.

    ``ok`` says that the check letters fit. Where they do not, ``suggestion`` is the one right code
    with a single other letter, or empty; it is asked ("did you mean"), never taken.
    """

    letters: str
    ok: bool
    suggestion: str = ""


def make_token(kind: CodeKind, key_id: str, key: bytes, random_bits: int) -> Token:
    """Make a code out of 80 random bits.

    :raises ValueError: when ``key_id`` is not one letter of the alphabet, or the bits are too many.
    """
    if len(key_id) != 1 or key_id not in _VALUE:
        raise ValueError("a key id is one letter of the alphabet")
    if not 0 <= random_bits < 1 << RANDOM_BITS:
        raise ValueError("random bits outside of 80 bits")
    body = kind.value + VERSION + key_id + _letters(random_bits, _TAG - _BODY)
    return Token(body + _tag(body, key))


def parse_token(text: str) -> Token | None:
    """Return the code in ``text``, or None where the shape is another. The tag is not looked at.

    An allow-list: nothing is trimmed, and only ASCII letters have capitals here, so that neither
    full-width letters nor a long s become valid.
    """
    if len(text) != TOKEN_LENGTH or not text.isascii():
        return None
    letters = text.upper()
    if any(letter not in _VALUE for letter in letters) or letters[2] != VERSION:
        return None
    if letters[:2] not in set(CodeKind):
        return None
    return Token(letters)


def is_genuine(token: Token, keys: Mapping[str, bytes]) -> bool:
    """Say whether the tag was made with one of the shop's keys (key id letter -> key).

    Takes the same time for a wrong tag wherever it differs.
    """
    key = keys.get(token.key_id)
    return key is not None and hmac.compare_digest(_tag(token[:_TAG], key), token[_TAG:])


def token_hash(token: Token) -> bytes:
    """Return the 32 bytes under which a card is stored; the file holds no codes to print."""
    return hashlib.sha256(token.encode("ascii")).digest()


def short_code(token: Token) -> str:
    """Return the 12 letters to type instead of the code, ungrouped."""
    letters = token[_BODY : _BODY + SHORT_LENGTH - CHECKS]
    return letters + _spelt(check_symbols(_values(letters)))


def grouped(code: str) -> str:
    """Return a short code as it is printed: BCDF-GHJK-LNPR."""
    return "-".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))


def parse_short_code(text: str) -> ShortCode | None:
    """Read a typed short code, with any case, spaces and dashes; None where it is something else.

    One sign outside of the alphabet (a misread letter, a digit) still counts as a short code, so
    that the right letter can be suggested.
    """
    if len(text) > 2 * SHORT_LENGTH or not text.isascii():
        return None
    letters = text.upper().translate(_SEPARATORS)
    strange = [place for place, letter in enumerate(letters) if letter not in _VALUE]
    if len(letters) != SHORT_LENGTH or len(strange) > 1 or not letters.isalnum():
        return None
    filled = letters.replace(letters[strange[0]], ALPHABET[0]) if strange else letters
    word = _values(filled)
    if is_word(word):
        return ShortCode(letters, ok=not strange, suggestion=filled if strange else "")
    nearest = nearest_word(word)
    if nearest is None or (strange and nearest[strange[0]] == word[strange[0]]):
        return ShortCode(letters, ok=False)
    return ShortCode(letters, ok=False, suggestion=_spelt(nearest))


def _tag(body: str, key: bytes) -> str:
    digest = hmac.digest(key, body.encode("ascii"), "sha256")[:_TAG_BYTES]
    return _letters(int.from_bytes(digest, "big"), 2 * _TAG_BYTES)


def _letters(bits: int, count: int) -> str:
    return "".join(ALPHABET[bits >> 4 * place & 15] for place in reversed(range(count)))


def _values(letters: str) -> tuple[int, ...]:
    return tuple(_VALUE[letter] for letter in letters)


def _spelt(symbols: tuple[int, ...]) -> str:
    return "".join(ALPHABET[symbol] for symbol in symbols)
