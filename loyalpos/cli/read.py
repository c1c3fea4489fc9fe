"""``loyalpos read PICTURE...``: what the till reads in pictures, as its camera would."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from loyalpos.cli.trouble_text import trouble_text
from loyalpos.devices.pictures import read_picture_file
from loyalpos.domain.card.card_code import CodeKind, ShortCode, grouped
from loyalpos.domain.card.scan import ForeignScan, ShortCodeScan, TokenScan, parse_scan, plain_text
from loyalpos.domain.problem import Refusal, Refused, Trouble
from loyalpos.services.telling import Tell, telling
from loyalpos.services.view.card_view import CardView, NoticeKind

NO_CODE = "no code found"
_KINDS = {
    CodeKind.CARD: "card",
    CodeKind.VOUCHER: "voucher",
    CodeKind.BADGE: "staff badge",
    CodeKind.RECEIPT: "receipt",
}
_NOTICES = {
    NoticeKind.BLANK: "a card of this shop, not handed out yet",
    NoticeKind.REPLACED: "a card of this shop, replaced by another",
    NoticeKind.BLOCKED: "a card of this shop, blocked",
    NoticeKind.NOT_OURS: "shaped like a code, but not made by this shop",
    NoticeKind.SHORT_CODE_UNKNOWN: "a short code, but of no single card in this shop",
}
_UNREADABLE = {
    Refusal.PICTURE_UNREADABLE: "not a picture that can be read",
    Refusal.PICTURE_TOO_LARGE: "too large a picture",
}

Meaning = Callable[[str], str]


def main(arguments: Sequence[str], out: TextIO) -> int:
    """Print a line for each picture. Return 1 if any had no code, 2 if the shop cannot be read."""
    parser = argparse.ArgumentParser(
        prog="loyalpos read", description="Read the QR codes in pictures, as the till would."
    )
    parser.add_argument("pictures", nargs="+", type=Path, metavar="PICTURE")
    parser.add_argument("--data", type=Path, metavar="DIR", help="ask the shop in this folder")
    chosen = parser.parse_args(arguments)
    try:
        with _meaning(chosen.data) as meaning:
            found = [_read(picture, meaning, out) for picture in chosen.pictures]
    except Trouble as trouble:
        _line(out, f"{chosen.data}: {trouble_text(trouble)}")
        return 2
    return 0 if all(found) else 1


@contextmanager
def _meaning(folder: Path | None) -> Iterator[Meaning]:
    if folder is None:
        yield _by_shape
        return
    with telling(folder, lambda: datetime.now(UTC)) as tell:
        yield lambda text: _by_shop(text, tell)


def _read(picture: Path, meaning: Meaning, out: TextIO) -> bool:
    """Print the line of one picture, and say whether it had a code."""
    try:
        texts = read_picture_file(picture)
    except Refused as refused:
        _line(out, f"{picture}: {NO_CODE}: {_UNREADABLE[refused.code]}")
        return False
    told = "; ".join(f"{plain_text(text)} = {meaning(text)}" for text in texts)
    _line(out, f"{picture}: {told or NO_CODE}")
    return bool(texts)


def _by_shape(text: str) -> str:
    match parse_scan(text):
        case TokenScan(kind=kind):
            return f"a {_KINDS[kind]} code; which shop's is not checked"
        case ShortCodeScan(code=code):
            return _short_code(code)
        case ForeignScan():
            return "unknown text"


def _short_code(code: ShortCode) -> str:
    if code.ok:
        return "the short code of a card"
    if code.suggestion:
        return f"a short code with a wrong letter; perhaps {grouped(code.suggestion)}"
    return "a short code with wrong letters"


def _by_shop(text: str, tell: Tell) -> str:
    shown = tell(text)
    if isinstance(shown, CardView):
        return "a card of this shop, in use"
    if shown.kind is NoticeKind.OTHER_KIND and shown.code_kind is not None:
        return f"a {_KINDS[shown.code_kind]} of this shop"
    return _NOTICES.get(shown.kind) or _by_shape(text)


def _line(out: TextIO, line: str) -> None:
    """Print what the terminal can show; a file's name may hold anything."""
    shown = "".join(sign if sign.isprintable() else "?" for sign in line)
    encoding = out.encoding or "utf-8"
    print(shown.encode(encoding, "replace").decode(encoding), file=out, flush=True)
