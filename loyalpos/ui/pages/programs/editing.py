"""What an editor needs to be told of the one kind of promise that it edits."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from loyalpos.ui.pages.programs.draft_form import DraftForm
from loyalpos.ui.widgets.chip import Tone

D = TypeVar("D", bound=Hashable)
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Status:
    """The chip beside the name."""

    words: str
    tone: Tone = Tone.PRIMARY
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Unfinished(Generic[D, V]):
    """What stands in an editor, for another one to go on with.

    ``start`` is what the fields said at first, ``unread`` the text of each field, by name, that
    cannot be read and so is not in the ``draft``.
    """

    start: D
    draft: D
    kept: V | None
    unread: Mapping[str, str]


class Editing(Protocol[D, V]):
    """A draft ``D`` and the fields it stands in; what is kept of it is seen as ``V``.

    ``kept`` is None for something new. ``name`` begins the names of all buttons.
    """

    @property
    def name(self) -> str: ...

    @property
    def form(self) -> DraftForm: ...

    @property
    def preview(self) -> QWidget: ...

    def draft(self) -> D:
        """Return what the fields say."""
        ...

    def show_draft(self, draft: D, kept: V | None) -> None:
        """Fill the fields."""
        ...

    def draft_of(self, kept: V) -> D:
        """Return what is kept now."""
        ...

    def check(self, draft: D) -> object:
        """Raise Refused for what no till could keep, as saving it would."""
        ...

    def sending(self, act: UUID, by: int, draft: D, kept: V | None) -> Callable[[], V]:
        """Return the use case that keeps the draft, for the data lane."""
        ...

    def title_of(self, draft: D) -> str:
        """Return what stands above the fields."""
        ...

    def meaning_of(self, draft: D, kept: V | None) -> str:
        """Return the draft in plain sentences."""
        ...

    def status_of(self, kept: V) -> Status:
        """Return what the chip says."""
        ...

    def paint(self, draft: D, kept: V | None) -> None:
        """Show what customers and cashiers will see of it."""
        ...

    def consequence_of(self, kept: V) -> str:
        """Return what saving meant for customers, or nothing."""
        ...
