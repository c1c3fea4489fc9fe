"""The keys of the counter, in one table: the same one that F1 shows.

A key never changes its meaning with the state of the screen.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Key:
    """A key as printed on the keyboard, and what it does."""

    name: str
    meaning: str


def table() -> tuple[Key, ...]:
    """Return all keys, in the order of use."""
    return (
        Key("F1", translate("Keys", "This help")),
        Key("F2", translate("Keys", "To the scan field")),
        Key("F3", translate("Keys", "New customer")),
        Key("F4", translate("Keys", "Scan with the camera")),
        Key(translate("Keys", "Enter"), translate("Keys", "Stamp the card")),
        Key("F8", translate("Keys", "Give the reward")),
        Key("+  −", translate("Keys", "More or fewer in this purchase")),
        Key(translate("Keys", "Ctrl+Z"), translate("Keys", "Undo the last stamp or reward")),
        Key(translate("Keys", "Esc"), translate("Keys", "Clear the customer")),
        Key("F9", translate("Keys", "Switch cashier")),
        Key(translate("Keys", "Ctrl+L"), translate("Keys", "Lock the till")),
        Key("Alt+1 … 4", translate("Keys", "Counter, customers, programs, settings")),
        Key(translate("Keys", "Ctrl+P"), translate("Keys", "Print a new card")),
    )
