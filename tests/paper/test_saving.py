"""Files are written whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.paper.saving import save_whole


def test_a_file_is_put_in_place_of_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "card.png"
    for data in (b"old", b"new", b""):
        save_whole(path, data)
        assert path.read_bytes() == data
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("number", "ailment"),
    [
        (errno.ENOSPC, Ailment.DISK_FULL),
        (errno.EDQUOT, Ailment.DISK_FULL),
        (errno.EROFS, Ailment.FOLDER_NOT_WRITABLE),
        (errno.EIO, Ailment.DISK_ERROR),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_trouble_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, ailment: Ailment, step: str
) -> None:
    path = tmp_path / "card.png"
    path.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(os if step == "fsync" else Path, step, fail)
    with pytest.raises(Trouble) as trouble:
        save_whole(path, b"new")
    assert trouble.value.code is ailment
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        save_whole(tmp_path / "gone" / "card.png", b"new")
    assert trouble.value.code is Ailment.FOLDER_NOT_WRITABLE
