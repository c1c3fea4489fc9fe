"""What a scanned or typed text is: our code by its exact shape, or a harmless plain text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalpos.domain.card.card_code import (
    CodeKind,
    ShortCode,
    Token,
    grouped,
    make_token,
    short_code,
)
from loyalpos.domain.card.scan import (
    MOST_SHOWN,
    ForeignScan,
    ShortCodeScan,
    TokenScan,
    parse_scan,
)

TOKEN = make_token(CodeKind.CARD, "K", b"key", 4711)


@pytest.mark.parametrize("kind", CodeKind)
def test_a_code_is_known_by_its_kind(kind: CodeKind) -> None:
    token = make_token(kind, "K", b"key", 1)
    scan = parse_scan(token.lower())
    assert scan == TokenScan(token)
    assert isinstance(scan, TokenScan)
    assert scan.kind is kind


def test_a_typed_short_code_is_known() -> None:
    code = short_code(TOKEN)
    assert parse_scan(grouped(code).lower()) == ShortCodeScan(ShortCode(code, ok=True))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", ""),
        ("Anna Ødegård", "Anna Ødegård"),
        ("<b>1</b>", "<b>1</b>"),
        ("'; DROP TABLE card;--", "'; DROP TABLE card;--"),
        ("a\0b\x1b[31mc\x7f", "ab[31mc"),
        ("one\r\n\ttwo three", "one two three"),
        ("\u202egnp.exe", "gnp.exe"),
        ("\ud800x", "x"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("x" * 40, "x" * 40),
        ("x" * 41, "x" * 39 + "…"),
        ("A" * 4_296, "A" * 39 + "…"),
        ("\0" * 4_295 + "A", "…"),
        (TOKEN + "\n", TOKEN),
        (
            "".join(chr(ord(letter) + 0xFEE0) for letter in TOKEN),
            "".join(chr(ord(letter) + 0xFEE0) for letter in TOKEN),
        ),
    ],
)
def test_anything_else_is_plain_text(text: str, shown: str) -> None:
    assert parse_scan(text) == ForeignScan(shown)


@given(st.text(max_size=400))
def test_every_text_has_an_answer_that_can_be_shown(text: str) -> None:
    scan = parse_scan(text)
    match scan:
        case ForeignScan(text=shown):
            assert len(shown) <= MOST_SHOWN
            assert shown.isprintable()
        case ShortCodeScan(code=code):
            assert code.letters.isalnum()
        case TokenScan(token=token):
            assert isinstance(token, Token)
