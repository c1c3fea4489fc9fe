"""Where things live: the program's resources, and a shop's folder on this computer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def default_data_folder() -> Path:
    """The folder of the real shop; nothing is created.

    Always on this computer and never roaming: a shop's file must not live on a network.
    """
    return platformdirs.user_data_path("LoyalPOS", appauthor=False, roaming=False) / "shop"


def chosen_folder_note() -> Path:
    """The file that says in which folder the shop of this person is, once it was opened."""
    return platformdirs.user_config_path("LoyalPOS", appauthor=False) / "shop-folder.txt"


@dataclass(frozen=True, slots=True)
class ShopFolder:
    """The places inside one shop's folder. Nothing here touches the disk."""

    root: Path

    @property
    def database(self) -> Path:
        return self.root / "shop.db"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def pictures(self) -> Path:
        """Cards and sheets that were saved as a picture or PDF."""
        return self.root / "pictures"

    @property
    def sample(self) -> Path:
        """The folder of the sample shop, beside the real one so that neither touches the other."""
        return self.root.with_name(f"{self.root.name}-sample")
