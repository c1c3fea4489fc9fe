"""Two Reed-Solomon check letters for a code that people type.

The field is GF(16) with x^4 + x + 1, whose primitive element is a = x = 2. The generator is
g(x) = (x - a)(x - a^2), so the distance is 3 for up to 13 data symbols: every one or two wrong
symbols are noticed, two swapped ones included, and a single wrong one can be found.
Symbols are integers from 0 to 15; the first symbol is the highest power of x.
"""

from __future__ import annotations

from collections.abc import Sequence

CHECKS = 2
_MOST = 15  # symbols of a whole word in GF(16)


def _powers() -> tuple[int, ...]:
    """a^0 .. a^14."""
    powers = [1]
    while len(powers) < _MOST:
        doubled = powers[-1] << 1
        powers.append(doubled ^ 0b10011 if doubled & 0b10000 else doubled)
    return tuple(powers)


_EXP = _powers()
_LOG = {value: power for power, value in enumerate(_EXP)}


def _times(a: int, b: int) -> int:
    return _EXP[(_LOG[a] + _LOG[b]) % _MOST] if a and b else 0


_G1 = _EXP[1] ^ _EXP[2]  # g(x) = x^2 + _G1 x + _G0; in GF(16) minus is plus
_G0 = _times(_EXP[1], _EXP[2])


def check_symbols(data: Sequence[int]) -> tuple[int, int]:
    """Return the two symbols to put after ``data`` (at most 13 symbols): x^2 data(x) mod g(x)."""
    high = low = 0
    for symbol in data:
        lead = symbol ^ high
        high, low = low ^ _times(lead, _G1), _times(lead, _G0)
    return high, low


def _syndrome(word: Sequence[int], root: int) -> int:
    total = 0
    for symbol in word:
        total = _times(total, root) ^ symbol
    return total


def is_word(word: Sequence[int]) -> bool:
    """Say whether data and check symbols belong together."""
    return not (_syndrome(word, _EXP[1]) or _syndrome(word, _EXP[2]))


def nearest_word(word: Sequence[int]) -> tuple[int, ...] | None:
    """Return the one right word that differs in a single symbol, or None where there is none.

    Only a suggestion: two wrong symbols may lie next to a word that nobody meant.
    """
    first, second = _syndrome(word, _EXP[1]), _syndrome(word, _EXP[2])
    if not first or not second:  # none wrong, or more than one
        return None
    power = (_LOG[second] - _LOG[first]) % _MOST  # the wrong symbol stands at x^power
    if power >= len(word):
        return None
    place = len(word) - 1 - power
    right = word[place] ^ _EXP[(_LOG[first] - power) % _MOST]
    return (*word[:place], right, *word[place + 1 :])
