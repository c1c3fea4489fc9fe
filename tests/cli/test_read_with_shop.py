"""The reading command asks a shop, and only reads its file."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from loyalpos.cli.read import main
from loyalpos.domain.card_code import CodeKind, make_token
from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.domain.program import ProgramDraft, Reward, StampRule
from loyalpos.domain.shop import ShopProfile
from loyalpos.paper.card_face import Face, card_page
from loyalpos.paper.raster import png
from loyalpos.paper.saving import save_whole
from loyalpos.services.opening import Shop, create_shop
from loyalpos.services.telling import telling


def _now() -> datetime:
    return datetime(2026, 5, 4, 9, 30, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "shop"


@pytest.fixture
def shop(folder: Path) -> Iterator[Shop]:
    """An open shop: the command runs beside it."""
    profile = ShopProfile("Koffie & Zo", "NL", "EUR", "en", "Europe/Amsterdam")
    coffee = ProgramDraft("Coffee", "", "coffee", "#0E6B5C", StampRule(9), Reward("free coffee"))
    opened = create_shop(folder, profile, "Ada", [coffee], _now)
    yield opened
    opened.close()


def _card(folder: Path, token: str) -> str:
    path = folder.parent / f"{token}.png"
    save_whole(path, png(card_page(Face("Koffie & Zo", "", "#0E6B5C", token, "")), 150))
    return str(path)


def _run(*arguments: str) -> tuple[int, list[str]]:
    out = io.StringIO()
    return main(arguments, out), out.getvalue().splitlines()


def _ours(shop: Shop, kind: CodeKind, number: int = 1) -> str:
    letter, key = next(iter(shop.file.card_keys.items()))
    return make_token(kind, letter, key, number)


def test_cards_vouchers_and_strangers_are_told_apart(shop: Shop, folder: Path) -> None:
    letter = next(iter(shop.file.card_keys))
    stranger = make_token(CodeKind.CARD, letter, b"another shop's key", 1)
    texts = [_ours(shop, CodeKind.CARD), _ours(shop, CodeKind.VOUCHER), stranger, "menu"]
    status, lines = _run("--data", str(folder), *(_card(folder, text) for text in texts))
    assert status == 0
    assert [line.partition(" = ")[2] for line in lines] == [
        "a card of this shop, not handed out yet",
        "a voucher of this shop",
        "shaped like a code, but not made by this shop",
        "unknown text",
    ]


def test_asking_writes_nothing_and_never_pauses(shop: Shop, folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*.db*") if path.is_file()}
    with telling(folder, _now) as tell:
        strangers = [make_token(CodeKind.CARD, "X", b"no key", number) for number in range(30)]
        assert len({tell(text) for text in strangers}) == 1
    names = {path for path in before if not path.name.endswith("-shm")}
    assert {path: path.read_bytes() for path in names} == {path: before[path] for path in names}


@pytest.mark.parametrize(
    ("contents", "ailment"),
    [
        (None, Ailment.FILE_MISSING),
        (b"", Ailment.FILE_DAMAGED),
        (b"x" * 4096, Ailment.FILE_NOT_A_SHOP),
    ],
)
def test_a_file_that_is_no_shop_is_told_and_left_alone(
    folder: Path, contents: bytes | None, ailment: Ailment
) -> None:
    folder.mkdir()
    if contents is not None:
        (folder / "shop.db").write_bytes(contents)
    with pytest.raises(Trouble) as trouble, telling(folder, _now):
        pass
    assert trouble.value.code is ailment
    assert [path.read_bytes() for path in folder.iterdir()] == (
        [] if contents is None else [contents]
    )
