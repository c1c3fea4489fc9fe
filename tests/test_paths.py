"""Folders: found from anywhere, never made by asking for them."""

from pathlib import Path

import platformdirs
import pytest

from loyalpos.paths import RESOURCES, ShopFolder, default_data_folder


def test_resources_lie_beside_the_package() -> None:
    assert (RESOURCES / "icons").is_dir()
    assert (RESOURCES / "fonts").is_dir()


def test_sample_shop_lies_beside_the_real_one(tmp_path: Path) -> None:
    real = ShopFolder(tmp_path / "shop")
    assert real.sample == tmp_path / "shop-sample"


def test_default_folder_is_the_persons_own_and_is_not_created(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def in_tmp(appname: str, *, appauthor: bool, roaming: bool) -> Path:
        assert not roaming
        return tmp_path / appname

    monkeypatch.setattr(platformdirs, "user_data_path", in_tmp)
    assert default_data_folder() == tmp_path / "LoyalPOS" / "shop"
    assert list(tmp_path.iterdir()) == []


def test_everything_of_a_shop_is_inside_its_folder(tmp_path: Path) -> None:
    folder = ShopFolder(tmp_path / "shop")
    places = [folder.database, folder.backups, folder.logs, folder.pictures]
    assert len(set(places)) == len(places)
    assert all(place.parent == folder.root for place in places)
    assert folder.database.name == "shop.db"
    assert not folder.root.exists()
