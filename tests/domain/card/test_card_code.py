"""The code on a card: its exact shape, its tag, and the short code under it."""

from __future__ import annotations

import hashlib
import hmac
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalpos.domain.card.card_code import (
    ALPHABET,
    CodeKind,
    ShortCode,
    Token,
    grouped,
    is_genuine,
    make_token,
    parse_short_code,
    parse_token,
    short_code,
    token_hash,
)

KEY = b"a key of this shop, 32 bytes lon"
KEYS = {"K": KEY, "B": b"the key before, also of this sho"}
TOKEN = make_token(CodeKind.CARD, "K", KEY, 0x0123456789ABCDEF0123)

_bits = st.integers(0, (1 << 80) - 1)


def test_the_format_letter_by_letter() -> None:
    random = "BCDFGHJKLNPRSTVXBCDF"
    digest = hmac.new(KEY, b"LPVK" + random.encode(), hashlib.sha256).digest()[:6]
    tag = "".join(ALPHABET[byte >> 4] + ALPHABET[byte & 15] for byte in digest)
    assert "LPVK" + random + tag == TOKEN
    assert len(TOKEN) == 36


@pytest.mark.parametrize("kind", CodeKind)
@given(bits=_bits, key_id=st.sampled_from("KB"))
def test_what_is_made_is_read_and_genuine(kind: CodeKind, bits: int, key_id: str) -> None:
    token = make_token(kind, key_id, KEYS[key_id], bits)
    read = parse_token(token.lower())
    assert read == token
    assert read.kind is kind
    assert is_genuine(read, KEYS)
    assert token_hash(read) == hashlib.sha256(token.encode()).digest()


def test_a_code_of_another_shop_or_of_a_forgotten_key_is_not_genuine() -> None:
    assert not is_genuine(TOKEN, {"K": b"the key of another shop"})
    assert not is_genuine(TOKEN, {"B": KEY})
    assert not is_genuine(TOKEN, {})


def test_the_kind_is_under_the_tag() -> None:
    as_voucher = parse_token(CodeKind.VOUCHER.value + TOKEN[2:])
    assert as_voucher is not None
    assert not is_genuine(as_voucher, KEYS)


@pytest.mark.parametrize(
    "text",
    [
        "",
        TOKEN[:-1],
        TOKEN + "B",
        TOKEN + "\n",
        " " + TOKEN,
        TOKEN.replace("K", "Q"),
        TOKEN[:-1] + "A",
        TOKEN[:-1] + "1",
        "LX" + TOKEN[2:],
        "LPB" + TOKEN[3:],
        TOKEN[:10] + "-" + TOKEN[11:],
        TOKEN[:10] + "\0" + TOKEN[11:],
        # no folding of look-alikes: full-width, long s, Cyrillic
        "".join(chr(ord(letter) + 0xFEE0) for letter in TOKEN),
        TOKEN.replace("S", "ſ"),
        TOKEN.replace("B", "В"),
        "https://x.example/" + TOKEN[:18],
    ],
)
def test_any_other_shape_is_no_code(text: str) -> None:
    assert parse_token(text) is None


@pytest.mark.parametrize(
    ("key_id", "bits"), [("", 1), ("KK", 1), ("A", 1), ("K", -1), ("K", 1 << 80)]
)
def test_a_code_is_made_of_80_bits_and_one_letter(key_id: str, bits: int) -> None:
    with pytest.raises(ValueError, match=r"letter|bits"):
        make_token(CodeKind.CARD, key_id, KEY, bits)


def test_no_forged_code_and_no_changed_letter_is_accepted() -> None:
    random = Random(20261122)
    head = CodeKind.CARD.value + "VK"
    forged = ("".join(random.choices(ALPHABET, k=32)) for _ in range(300_000))
    assert not any(is_genuine(Token(head + tail), KEYS) for tail in forged)

    for _ in range(10_000):
        token = make_token(CodeKind.CARD, "K", KEY, random.getrandbits(80))
        place = random.randrange(len(token))
        letter = random.choice([other for other in ALPHABET if other != token[place]])
        read = parse_token(token[:place] + letter + token[place + 1 :])
        assert read is None or not is_genuine(read, KEYS)


def test_the_short_code_is_the_start_of_the_random_letters_and_two_checks() -> None:
    code = short_code(TOKEN)
    assert code[:10] == TOKEN[4:14]
    assert len(code) == 12
    assert grouped(code) == f"BCDF-GHJK-LN{code[10:]}"


@given(_bits)
def test_a_short_code_is_read_in_any_case_with_spaces_and_dashes(bits: int) -> None:
    code = short_code(make_token(CodeKind.CARD, "K", KEY, bits))
    for typed in (code, code.lower(), grouped(code), f" {code[:3]}  {code[3:]} "):
        assert parse_short_code(typed) == ShortCode(code, ok=True)


@given(_bits, st.integers(0, 11), st.sampled_from(ALPHABET + "AEIMQW0189"))
def test_one_wrong_letter_is_suggested_and_never_taken(bits: int, place: int, letter: str) -> None:
    code = short_code(make_token(CodeKind.CARD, "K", KEY, bits))
    typed = code[:place] + letter + code[place + 1 :]
    expected = (
        ShortCode(code, ok=True) if typed == code else ShortCode(typed, ok=False, suggestion=code)
    )
    assert parse_short_code(grouped(typed)) == expected


@given(_bits, st.lists(st.integers(0, 11), min_size=2, max_size=2, unique=True), st.data())
def test_two_wrong_letters_are_never_taken(
    bits: int, places: list[int], data: st.DataObject
) -> None:
    letters = list(short_code(make_token(CodeKind.CARD, "K", KEY, bits)))
    for place in places:
        others = [other for other in ALPHABET + "M" if other != letters[place]]
        letters[place] = data.draw(st.sampled_from(others))
    read = parse_short_code("".join(letters))
    assert read is None or not read.ok


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Anna",
        "BCDF-GHJK-LN",
        "BCDF-GHJK-LNPRS",
        "BCDFGHJKLN??",
        "BCDF/GHJK/LNPR",
        "-" * 12,
        "+31612345678",
        "ＢＣＤＦＧＨＪＫＬＮＰＲ",
        "BCDFGHJKLNP\0",
        " " * 5_000,
    ],
)
def test_other_texts_are_no_short_code(text: str) -> None:
    assert parse_short_code(text) is None
