"""Which folder the program opens by itself: the one where the shop was last.

Without this note, a shop that was moved or whose disk is missing would look like a first start.
"""

from __future__ import annotations

from pathlib import Path

from loyalpos.domain.problem import Trouble
from loyalpos.paper.saving import save_whole


def remembered(note: Path) -> Path | None:
    """Return the folder that the note names, or None where there is no note that can be read."""
    try:
        written = note.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeError):
        return None
    return Path(written) if written else None


def remember(note: Path, folder: Path) -> None:
    """Write down where the shop is; without effect where that cannot be written."""
    if remembered(note) == folder.absolute():
        return
    try:
        note.parent.mkdir(parents=True, exist_ok=True)
        save_whole(note, f"{folder.absolute()}\n".encode())
    except (OSError, Trouble):
        return  # the shop is open all the same; only the next start has to ask
