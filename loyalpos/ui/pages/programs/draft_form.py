"""The fields of something promised: read into a draft, with every complaint at its field."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from loyalpos.domain.problem import Refused
from loyalpos.ui import theme
from loyalpos.ui.tokens import Space
from loyalpos.ui.words.wording import refusal_text


class Blamed(Protocol):
    """What can be told that it is wrong, and be gone to."""

    def show_error(self, sentence: str, /) -> None: ...

    def setFocus(self) -> None: ...  # noqa: N802  (Qt's name)

    def isHidden(self) -> bool: ...  # noqa: N802  (Qt's name)


@runtime_checkable
class Reads(Protocol):
    """A field that may hold what it cannot read."""

    def complaint(self) -> str: ...


class DraftForm(QWidget):
    """``edited`` after every change by a person."""

    edited = Signal()

    def all_fields(self) -> Iterable[Blamed]:
        """Return everything that can be wrong, from top to bottom."""
        raise NotImplementedError

    def blamed(self, problem: Refused) -> Blamed | None:
        """Return the field that a refusal is about, None when it is about none of them."""
        raise NotImplementedError

    def complaints(self) -> list[tuple[Blamed, str]]:
        """Return the fields on show that cannot be read, each with its sentence."""
        return [
            (field, sentence)
            for field in self.all_fields()
            if isinstance(field, Reads) and not field.isHidden() and (sentence := field.complaint())
        ]

    def show_complaints(self) -> bool:
        """Say below each field what cannot be read and go to the first; False where all can."""
        wrong = self.complaints()
        for field, sentence in wrong:
            field.show_error(sentence)
        if wrong:
            wrong[0][0].setFocus()
        return bool(wrong)

    def show_refusal(self, problem: Refused) -> bool:
        """Say a refusal below its field and go there; False when no field is to blame."""
        field = self.blamed(problem)
        if field is None:
            return False
        field.show_error(refusal_text(problem))
        field.setFocus()
        return True

    def clear_errors(self) -> None:
        """Nothing is wrong, as far as known."""
        for field in self.all_fields():
            field.show_error("")

    def tell(self) -> None:
        """A person changed something: what was wrong may be right now."""
        self.clear_errors()
        self.edited.emit()


class FieldPairs(QGridLayout):
    """Fields two in a row, which leaves captions of other languages the room they need.

    Fields that say nothing at the moment leave no gap.
    """

    def __init__(self, *fields: QWidget) -> None:
        super().__init__()
        self._fields = fields
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(theme.current().px(Space.BASE))
        self.setColumnStretch(0, 1)
        self.setColumnStretch(1, 1)
        self.show_only(*fields)

    def show_only(self, *shown: QWidget) -> None:
        """Show these of the fields, in their order."""
        for field in self._fields:
            self.removeWidget(field)
            if field not in shown:
                field.hide()
            elif field.parentWidget() is not None:  # without one it would be a window
                field.show()
        kept = [field for field in self._fields if field in shown]
        for place, field in enumerate(kept):
            self.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
