"""A hidden gallery of every widget in every state, for screenshots and for whoever builds pages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from loyalpos.domain.shop.shop import Theme as Choice
from loyalpos.ui import theme
from loyalpos.ui.gallery import counter, prices, states

SIZE = QSize(1280, 800)


def scenes() -> dict[str, Callable[[], QWidget]]:
    """The pictures of the gallery by name; each call builds a new one."""
    return {
        "counter": counter.known_customer,
        "counter-ready": counter.reward_ready,
        "counter-idle": counter.nobody,
        "counter-price": prices.price,
        "counter-proof": prices.proof,
        "sheet": counter.with_sheet,
        "lock": counter.lock,
        "buttons": states.buttons,
        "fields": states.fields,
        "cards": states.cards,
        "choices": states.choices,
    }


def render(folder: Path, size: QSize = SIZE) -> tuple[Path, ...]:
    """Paint every scene in both themes as PNG files; the theme chosen before comes back."""
    look = theme.current()
    before = look.choice
    made = []
    for choice in (Choice.LIGHT, Choice.DARK):
        look.choose(choice)
        for name, build in scenes().items():
            path = folder / f"{name}-{choice.value}.png"
            _paint(build(), size, path)
            made.append(path)
    look.choose(before)
    return tuple(made)


def _paint(scene: QWidget, size: QSize, path: Path) -> None:
    scene.setFixedSize(size)
    scene.show()
    QApplication.processEvents()  # a layout settles in two rounds when heights follow widths
    QApplication.processEvents()
    scene.grab().save(str(path))
    scene.close()
    scene.deleteLater()
