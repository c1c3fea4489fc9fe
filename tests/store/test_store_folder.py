"""Where a live file may stand, and what a file is before it is opened."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.store import folder as folders
from loyalpos.store.folder import check_folder, check_header, file_system
from loyalpos.store.schema import APPLICATION_ID, SCHEMA_VERSION

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/export /mnt/server nfs4 rw 0 0
//nas/shop /mnt/the\\040nas cifs rw 0 0
/dev/sdb1 /mnt/server/local ext4 rw 0 0
remote /users/ada/mounted fuse.sshfs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "system"),
    [
        ("/users/ada/shop", "ext4"),
        ("/mnt/server/shop", "nfs4"),
        ("/mnt/serverless", "ext4"),
        ("/mnt/server/local/shop", "ext4"),
        ("/mnt/the nas/shop", "cifs"),
        ("/users/ada/mounted", "fuse.sshfs"),
    ],
)
def test_the_file_system_of_a_folder(folder: str, system: str) -> None:
    assert file_system(Path(folder), MOUNTS) == system


def test_a_network_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for system in ("nfs4", "cifs", "fuse.sshfs"):
        monkeypatch.setattr(folders, "file_system", lambda *_, system=system: system)
        with pytest.raises(Trouble) as told:
            check_folder(tmp_path / "shop")
        assert told.value.code is Ailment.FOLDER_ON_NETWORK
    assert not (tmp_path / "shop").exists()


@pytest.mark.parametrize(
    "name",
    [
        "OneDrive",
        "OneDrive - Bakery",
        "Dropbox",
        "Dropbox (Personal)",
        "Google Drive",
        "My Drive",
        "iCloudDrive",
        "Mobile Documents",
        "Nextcloud",
    ],
)
def test_a_cloud_folder_is_refused_by_its_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(Trouble) as told:
        check_folder(tmp_path / name / "LoyalPOS")
    assert told.value.code is Ailment.FOLDER_IN_CLOUD
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("mark", [".dropbox.cache", ".nextcloudsync.log", ".tmp.drivedownload"])
def test_a_cloud_folder_is_refused_by_its_marks(tmp_path: Path, mark: str) -> None:
    (tmp_path / mark).mkdir()
    with pytest.raises(Trouble) as told:
        check_folder(tmp_path / "shop")
    assert told.value.code is Ailment.FOLDER_IN_CLOUD


def test_an_ordinary_folder_is_made_and_left_empty(tmp_path: Path) -> None:
    for name in ("shop", "Dropboxes", "one drive"):
        check_folder(tmp_path / name)
        assert list((tmp_path / name).iterdir()) == []


def test_a_folder_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder")
    with pytest.raises(Trouble) as told:
        check_folder(in_the_way / "shop")
    assert told.value.code is Ailment.FOLDER_NOT_WRITABLE

    def denied(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "write_bytes", denied)
    with pytest.raises(Trouble) as told:
        check_folder(tmp_path / "shop")
    assert told.value.code is Ailment.FOLDER_NOT_WRITABLE


def header(version: int, application: int = APPLICATION_ID) -> bytes:
    start = bytearray(b"SQLite format 3\x00" + bytes(84))
    start[60:64] = version.to_bytes(4, "big")
    start[68:72] = application.to_bytes(4, "big")
    return bytes(start)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", Ailment.FILE_DAMAGED),
        (bytes(5000), Ailment.FILE_DAMAGED),
        (header(1)[:50], Ailment.FILE_DAMAGED),
        (b"PK\x03\x04" + os.urandom(200), Ailment.FILE_NOT_A_SHOP),
        (header(1, application=0), Ailment.FILE_NOT_A_SHOP),
        (header(SCHEMA_VERSION + 1), Ailment.FILE_NEWER),
    ],
)
def test_what_is_no_shop_of_ours_is_left_alone(
    tmp_path: Path, content: bytes, code: Ailment
) -> None:
    path = tmp_path / "shop.db"
    path.write_bytes(content)
    with pytest.raises(Trouble) as told:
        check_header(path)
    assert told.value.code is code
    assert path.read_bytes() == content


def test_the_version_of_a_shop_is_read_from_its_header(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    path.write_bytes(header(SCHEMA_VERSION))
    assert check_header(path) == SCHEMA_VERSION
    with pytest.raises(Trouble) as told:
        check_header(tmp_path / "other.db")
    assert told.value.code is Ailment.FILE_MISSING
