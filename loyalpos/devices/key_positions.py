"""Where the 16 letters of our codes lie on a US keyboard, as each system numbers its keys.

A scanner presses positions, not letters. Under a Greek, Cyrillic or Dvorak layout other signs come
out, but the numbers of the keys stay the same and tell what was printed on the card.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

# Scan codes of set 1, which are the Linux input codes too.
_SET_1 = {
    19: "R",
    20: "T",
    25: "P",
    31: "S",
    32: "D",
    33: "F",
    34: "G",
    35: "H",
    36: "J",
    37: "K",
    38: "L",
    45: "X",
    46: "C",
    47: "V",
    48: "B",
    49: "N",
}
_X11_OFFSET = 8  # X11 and Wayland count the Linux codes from 8
_MACOS = {
    15: "R",
    17: "T",
    35: "P",
    1: "S",
    2: "D",
    3: "F",
    5: "G",
    4: "H",
    38: "J",
    40: "K",
    37: "L",
    7: "X",
    8: "C",
    9: "V",
    11: "B",
    45: "N",
}


def letters_by_position(platform: str) -> Mapping[int, str]:
    """Return key number -> letter for a ``sys.platform``.

    The numbers are those of Qt's ``nativeScanCode``, but of ``nativeVirtualKey`` on macOS, where
    there are no scan codes.
    """
    if platform == "darwin":
        return MappingProxyType(_MACOS)
    if platform == "win32":
        return MappingProxyType(_SET_1)
    return MappingProxyType({code + _X11_OFFSET: letter for code, letter in _SET_1.items()})
