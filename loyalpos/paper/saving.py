"""Writes a file whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from loyalpos.domain.problem import Ailment, Trouble

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_ACCESS = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR, errno.EISDIR}


def save_whole(path: Path, data: bytes) -> None:
    """Put ``data`` under ``path``, in place of what was there: beside it, synced, then renamed.

    :raises Trouble: DISK_FULL, FOLDER_NOT_WRITABLE or DISK_ERROR; the old file is still there then.
    """
    try:
        _replace(path, data)
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise Trouble(Ailment.DISK_FULL) from None
        if error.errno in _NO_ACCESS:
            raise Trouble(Ailment.FOLDER_NOT_WRITABLE) from None
        raise Trouble(Ailment.DISK_ERROR) from None


def _replace(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
