"""Answers "Why?" beside the button that asked: the facts are read, worded and shown there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar
from uuid import UUID

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from loyalpos.ui.desk import Desk
from loyalpos.ui.widgets.popover import Popover
from loyalpos.ui.words import why_texts

T = TypeVar("T")


def explain_act(desk: Desk, anchor: QWidget, act: UUID) -> None:
    """Say why the rows of an act are there."""
    whys = desk.shop.whys
    _explain(desk, anchor, lambda: whys.of_act(act), why_texts.rows)


def explain_balance(desk: Desk, anchor: QWidget, customer: int, program: int) -> None:
    """Say what a balance is made of."""
    whys = desk.shop.whys
    _explain(desk, anchor, lambda: whys.of_balance(customer, program), why_texts.balance)


def explain_voucher(desk: Desk, anchor: QWidget, customer: int, voucher: UUID) -> None:
    """Say what gave a voucher."""
    whys = desk.shop.whys
    _explain(desk, anchor, lambda: whys.of_voucher(customer, voucher), why_texts.voucher)


def _explain(desk: Desk, anchor: QWidget, ask: Callable[[], T], word: Callable[[T], str]) -> None:
    """Ask, unless the answer stands there already: then the second press takes it away."""
    shown = anchor.window().findChildren(Popover)
    open_before = [one for one in shown if one.isVisible() and one.anchor is anchor]
    for one in shown:
        one.close_quietly()
    if not open_before:
        desk.do(ask, lambda facts: _show(anchor, word(facts)))


def _show(anchor: QWidget, words: str) -> None:
    if isValid(anchor) and anchor.isVisible():
        Popover(anchor, words).open()
