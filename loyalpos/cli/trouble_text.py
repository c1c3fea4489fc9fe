"""Sentences for the command line when a shop's file cannot be used, in English."""

from __future__ import annotations

from loyalpos.domain.problem import Ailment, Trouble

_SENTENCES = {
    Ailment.FILE_MISSING: "there is no shop in this folder",
    Ailment.FILE_EXISTS: "there is a shop in this folder already",
    Ailment.FILE_DAMAGED: "the shop's file is damaged",
    Ailment.FILE_NOT_A_SHOP: "the file in this folder is not a shop of LoyalPOS",
    Ailment.FILE_NEWER: "the shop's file was made by a newer LoyalPOS: update this one first",
    Ailment.FILE_LOCKED: "another program is writing to the shop's file: try again later",
    Ailment.ALREADY_OPEN: "the shop is open in another window: close it first",
    Ailment.FOLDER_NOT_WRITABLE: "this folder cannot be written to",
    Ailment.FOLDER_ON_NETWORK: "this folder is on a network, where a shop's file breaks",
    Ailment.FOLDER_IN_CLOUD: "this folder is synchronised to a cloud, which breaks a shop's file",
    Ailment.DISK_FULL: "the disk is full",
    Ailment.DISK_ERROR: "the disk cannot be read or written",
    Ailment.SQLITE_TOO_OLD: "the SQLite library of this installation is too old",
}


def trouble_text(trouble: Trouble) -> str:
    """Return a sentence without a full stop, in lower case, to stand after a path and a colon."""
    return _SENTENCES.get(trouble.code, trouble.code.value.replace("-", " "))
