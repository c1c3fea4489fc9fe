"""The fields of something promised: read into a draft, with every complaint at its field."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from loyalpos.domain.problem import Refused
from loyalpos.ui.widgets.field import TextField
from loyalpos.ui.widgets.folded_group import FoldedGroup
from loyalpos.ui.widgets.scrolled import bring_into_view
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
    """``edited`` after every change by a person.

    :param fields: returns everything that can be wrong now, from top to bottom.
    :param blamed: returns the field that a refusal is about, None when it is about none of them.
    """

    edited = Signal()

    def __init__(
        self,
        fields: Callable[[], Iterable[Blamed]],
        blamed: Callable[[Refused], Blamed | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fields = fields
        self._blamed = blamed

    def complaints(self) -> list[tuple[Blamed, str]]:
        """Return the fields on show that cannot be read, each with its sentence."""
        return [
            (field, sentence)
            for field in self._fields()
            if isinstance(field, Reads) and not field.isHidden() and (sentence := field.complaint())
        ]

    def unread(self) -> dict[str, str]:
        """Return the text of each field on show that cannot be read, by the field's name."""
        wrong = [field for field, _sentence in self.complaints() if isinstance(field, TextField)]
        return {field.line.objectName(): field.line.text() for field in wrong}

    def put_back(self, unread: Mapping[str, str]) -> None:
        """Put texts back that could not be read, as if they had been typed."""
        for name, text in unread.items():
            line = self.findChild(QLineEdit, name)
            if isinstance(line, QLineEdit):
                line.setText(text)
                line.textEdited.emit(text)

    def show_complaints(self) -> bool:
        """Say below each field what cannot be read and go to the first; False where all can."""
        wrong = self.complaints()
        for field, sentence in wrong:
            _show(field, sentence)
        if wrong:
            _go_to(wrong[0][0])
        return bool(wrong)

    def show_refusal(self, problem: Refused) -> bool:
        """Say a refusal below its field and go there; False when none on show is to blame."""
        field = self._blamed(problem)
        if field is None or field.isHidden():
            return False
        _show(field, refusal_text(problem))
        _go_to(field)
        return True

    def clear_errors(self) -> None:
        """Nothing is wrong, as far as known."""
        for field in self._fields():
            field.show_error("")

    def tell(self) -> None:
        """A person changed something: what was wrong may be right now."""
        self.clear_errors()
        self.edited.emit()


def _show(field: Blamed, sentence: str) -> None:
    """Say it where it can be seen: a group that is folded away is opened."""
    field.show_error(sentence)
    place: QWidget | None = field if isinstance(field, QWidget) else None
    while place is not None:
        if isinstance(place, FoldedGroup):
            place.open()
        place = place.parentWidget()


def _go_to(field: Blamed) -> None:
    field.setFocus()
    if isinstance(field, QWidget):
        bring_into_view(field)  # a focus that was not reached with the Tab key scrolls nothing
