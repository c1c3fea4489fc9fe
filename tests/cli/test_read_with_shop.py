"""The reading command asks a shop, and only reads its file."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from corner_cafe import FakeClock

from loyalpos.cli.read import main
from loyalpos.domain.card.card_code import (
    CodeKind,
    Token,
    grouped,
    make_token,
    short_code,
    token_hash,
)
from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.paper.card_face import Face, card_page
from loyalpos.paper.raster import png
from loyalpos.paper.saving import save_whole
from loyalpos.services.opening import Shop
from loyalpos.services.telling import telling


def _card(folder: Path, token: str) -> str:
    path = folder.parent / f"{token}.png"
    save_whole(path, png(card_page(Face("Koffie & Zo", "", "#0E6B5C", token, "")), 150))
    return str(path)


def _run(*arguments: str) -> tuple[int, list[str]]:
    out = io.StringIO()
    return main(arguments, out), out.getvalue().splitlines()


def _ours(shop: Shop, kind: CodeKind, number: int = 1) -> Token:
    letter, key = next(iter(shop.file.card_keys.items()))
    return make_token(kind, letter, key, number)


def test_cards_vouchers_and_strangers_are_told_apart(shop: Shop, shop_folder: Path) -> None:
    letter = next(iter(shop.file.card_keys))
    stranger = make_token(CodeKind.CARD, letter, b"another shop's key", 1)
    texts = [_ours(shop, CodeKind.CARD), _ours(shop, CodeKind.VOUCHER), stranger, "menu"]
    status, lines = _run("--data", str(shop_folder), *(_card(shop_folder, text) for text in texts))
    assert status == 0
    assert [line.partition(" = ")[2] for line in lines] == [
        "a card of this shop, not handed out yet",
        "a voucher of this shop",
        "shaped like a code, but not made by this shop",
        "unknown text",
    ]


@pytest.mark.parametrize(
    ("state", "meaning"),
    [
        ("active", "a card of this shop, in use"),
        ("replaced", "a card of this shop, replaced by another"),
        ("blocked", "a card of this shop, blocked"),
    ],
)
def test_a_customers_card_is_told_without_the_name(
    shop: Shop, shop_folder: Path, customer: int, state: str, meaning: str
) -> None:
    token = _ours(shop, CodeKind.CARD)
    shop.file.db.execute(
        "INSERT INTO card VALUES (?, ?, ?, ?, 0, 0, 0, 1)",
        (token_hash(token), short_code(token), customer, state),
    )
    path = _card(shop_folder, token)
    assert _run("--data", str(shop_folder), path) == (0, [f"{path}: {token} = {meaning}"])
    typed = _card(shop_folder, grouped(short_code(token)))
    assert _run("--data", str(shop_folder), typed)[1][0].endswith(meaning)


def test_asking_writes_nothing_and_never_pauses(shop: Shop, shop_folder: Path) -> None:
    before = {path: path.read_bytes() for path in shop_folder.rglob("*.db*") if path.is_file()}
    with telling(shop_folder, FakeClock()) as tell:
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
    shop_folder: Path, contents: bytes | None, ailment: Ailment
) -> None:
    shop_folder.mkdir()
    if contents is not None:
        (shop_folder / "shop.db").write_bytes(contents)
    with pytest.raises(Trouble) as trouble, telling(shop_folder, FakeClock()):
        pass
    assert trouble.value.code is ailment
    assert [path.read_bytes() for path in shop_folder.iterdir()] == (
        [] if contents is None else [contents]
    )
