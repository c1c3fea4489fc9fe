"""Whether a folder is fit to hold the shop's file, and what a file is before it is opened."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path, PurePosixPath

from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.store.schema import APPLICATION_ID, SCHEMA_VERSION

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_USER_VERSION = slice(60, 64)
_APPLICATION_ID = slice(68, 72)

# What the synchronising programs call their folders, folded to lower case.
_CLOUD_NAMES = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "my drive",
    "icloud drive",
    "iclouddrive",
    "mobile documents",
    "com~apple~clouddocs",
    "cloudstorage",
    "nextcloud",
    "owncloud",
)
# What they leave in the folder that they synchronise.
_CLOUD_MARKS = (
    ".dropbox",
    ".dropbox.cache",
    ".nextcloudsync.log",
    ".owncloudsync.log",
    ".tmp.drivedownload",
    ".849c9593-d756-4e56-8d6e-42412f2a707b",  # OneDrive
)
_NETWORK_SYSTEMS = frozenset(
    (
        "9p",
        "afs",
        "ceph",
        "cifs",
        "davfs",
        "fuse.davfs2",
        "fuse.gvfsd-fuse",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.sshfs",
        "glusterfs",
        "nfs",
        "nfs4",
        "smb3",
        "smbfs",
    )
)
_DRIVE_REMOTE = 4  # GetDriveTypeW


def check_folder(folder: Path) -> None:
    """Let a folder pass that can hold a live database.

    :raises Trouble: FOLDER_IN_CLOUD, FOLDER_ON_NETWORK or FOLDER_NOT_WRITABLE.
    """
    whole = folder.absolute()
    if _in_cloud(whole):
        raise Trouble(Ailment.FOLDER_IN_CLOUD)
    if _on_network(whole):
        raise Trouble(Ailment.FOLDER_ON_NETWORK)
    _check_writable(whole)


def check_header(path: Path) -> int:
    """Return the schema version of a shop's file without opening it as a database.

    :raises Trouble: FILE_MISSING, FILE_DAMAGED, FILE_NOT_A_SHOP or FILE_NEWER with ``found`` and
        ``known``; the file is untouched.
    """
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except FileNotFoundError as error:
        raise Trouble(Ailment.FILE_MISSING) from error
    except OSError as error:
        raise Trouble(Ailment.DISK_ERROR) from error
    if len(header) < _HEADER_BYTES or not any(header):
        raise Trouble(Ailment.FILE_DAMAGED)
    if not header.startswith(_MAGIC) or _number(header, _APPLICATION_ID) != APPLICATION_ID:
        raise Trouble(Ailment.FILE_NOT_A_SHOP)
    version = _number(header, _USER_VERSION)
    if version > SCHEMA_VERSION:
        raise Trouble(Ailment.FILE_NEWER, found=version, known=SCHEMA_VERSION)
    return version


def _number(header: bytes, where: slice) -> int:
    return int.from_bytes(header[where], "big")


def _in_cloud(folder: Path) -> bool:
    names = [part.casefold() for part in folder.parts]
    for cloud in _CLOUD_NAMES:  # "OneDrive", and "OneDrive - Bakery"
        if any(name == cloud or name.startswith(f"{cloud} ") for name in names):
            return True
    places = (folder, *folder.parents)
    return any((place / mark).exists() for place in places for mark in _CLOUD_MARKS)


def _on_network(folder: Path) -> bool:
    if sys.platform == "win32":
        drive = f"{folder.drive}\\"
        return folder.drive.startswith("\\\\") or (
            ctypes.windll.kernel32.GetDriveTypeW(drive) == _DRIVE_REMOTE
        )
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return False
    return file_system(folder.resolve(), mounts.read_text(errors="replace")) in _NETWORK_SYSTEMS


def file_system(folder: Path, mounts: str) -> str:
    """Return the type of the file system that holds a folder, from the text of /proc/mounts."""
    deepest, found = -1, ""
    for line in mounts.splitlines():
        _device, _, rest = line.partition(" ")
        place, _, rest = rest.partition(" ")
        mounted = PurePosixPath(place.replace("\\040", " "))
        depth = len(mounted.parts)
        if PurePosixPath(folder).is_relative_to(mounted) and depth >= deepest:
            deepest, found = depth, rest.partition(" ")[0]
    return found


def _check_writable(folder: Path) -> None:
    probe = folder / f".loyalpos-{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise Trouble(Ailment.FOLDER_NOT_WRITABLE) from error


def discard_part(part: Path) -> None:
    """Remove what a creation that was cut short left behind."""
    for name in (part.name, f"{part.name}-wal", f"{part.name}-shm", f"{part.name}-journal"):
        part.with_name(name).unlink(missing_ok=True)


def keep_part(part: Path, path: Path) -> None:
    """Give a finished file its name, for good; never over another file.

    :raises Trouble: FILE_EXISTS where there is one by now, or DISK_ERROR.
    """
    if path.exists():
        raise Trouble(Ailment.FILE_EXISTS)
    try:
        part.rename(path)
        make_durable(path.parent)
    except OSError as error:
        raise Trouble(Ailment.DISK_ERROR) from error


def make_durable(path: Path) -> None:
    """Wait until a file, or a folder's list of files, is on the disk."""
    if path.is_dir() and os.name == "nt":
        return  # Windows writes a folder's entries by itself
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
