"""What the till makes of a scan."""

from __future__ import annotations

import logging
from datetime import date, timedelta

import pytest
from corner_cafe import FakeClock

from loyalpos.domain.card.card_code import (
    ALPHABET,
    CodeKind,
    Token,
    grouped,
    make_token,
    short_code,
    token_hash,
)
from loyalpos.services.card.presenting import UNKNOWN_SCANS
from loyalpos.services.opening import Shop
from loyalpos.services.view.card_view import CardView, NoticeKind, ScanNotice


def token_of(shop: Shop, bits: int, kind: CodeKind = CodeKind.CARD) -> Token:
    ((letter, key),) = shop.file.card_keys.items()
    return make_token(kind, letter, key, bits)


def hand_out(shop: Shop, customer: int, token: Token, state: str = "active") -> None:
    ended = None if state == "active" else 1772442000000  # 2026-03-02 10:00 in Amsterdam
    shop.file.db.execute(
        "INSERT INTO card VALUES (?, ?, ?, ?, 0, ?, 0, 1)",
        (token_hash(token), short_code(token), customer, state, ended),
    )


def notice(shop: Shop, text: str) -> ScanNotice:
    shown = shop.till.present(text)
    assert isinstance(shown, ScanNotice)
    return shown


def test_a_card_opens_its_customer_in_any_case(shop: Shop, customer: int) -> None:
    token = token_of(shop, 1)
    hand_out(shop, customer, token)
    for text in (token, token.lower()):
        shown = shop.till.present(text)
        assert isinstance(shown, CardView)
        assert (shown.customer, shown.first_name) == (customer, "Ada")
        assert shown == shop.till.open(customer)


def test_a_short_code_opens_its_customer_however_it_is_typed(shop: Shop, customer: int) -> None:
    token = token_of(shop, 1)
    hand_out(shop, customer, token)
    code = short_code(token)
    for text in (code, grouped(code), grouped(code).lower().replace("-", " ")):
        assert isinstance(shop.till.present(text), CardView)


def test_a_genuine_card_of_nobody_is_blank(shop: Shop) -> None:
    token = token_of(shop, 2)
    assert notice(shop, token) == ScanNotice(NoticeKind.BLANK, token=token)


@pytest.mark.parametrize("kind", [CodeKind.VOUCHER, CodeKind.BADGE, CodeKind.RECEIPT])
def test_other_codes_are_told_by_their_kind(shop: Shop, kind: CodeKind) -> None:
    assert notice(shop, token_of(shop, 3, kind)).code_kind is kind


@pytest.mark.parametrize(
    ("state", "kind"), [("replaced", NoticeKind.REPLACED), ("blocked", NoticeKind.BLOCKED)]
)
def test_r51_an_ended_card_says_when(
    shop: Shop, customer: int, state: str, kind: NoticeKind
) -> None:
    token = token_of(shop, 4)
    hand_out(shop, customer, token, state)
    expected = ScanNotice(kind, customer=customer, ended=date(2026, 3, 2))
    assert notice(shop, token) == expected
    assert notice(shop, short_code(token)) == expected


def test_another_shop_s_card_tells_nothing(shop: Shop) -> None:
    foreign = make_token(CodeKind.CARD, ALPHABET[0], b"another shop", 5)
    assert notice(shop, foreign) == ScanNotice(NoticeKind.NOT_OURS)


def test_a_mistyped_short_code_suggests_the_right_one(shop: Shop) -> None:
    code = short_code(token_of(shop, 6))
    wrong = next(letter for letter in ALPHABET if letter != code[0]) + code[1:]
    shown = notice(shop, wrong)
    assert (shown.kind, shown.text) == (NoticeKind.SHORT_CODE_WRONG, grouped(code))


def test_a_short_code_of_two_customers_asks_for_the_name(shop: Shop, customer: int) -> None:
    token = token_of(shop, 7)
    hand_out(shop, customer, token)
    shop.file.db.execute(
        "INSERT INTO customer(n, id, created_ms, created_day, updated_ms, till)"
        " VALUES (77, x'77', 0, 0, 0, 1)"
    )
    shop.file.db.execute(
        "INSERT INTO card VALUES (x'AA', ?, 77, 'active', 0, NULL, 0, 1)", (short_code(token),)
    )
    shown = notice(shop, short_code(token))
    assert shown.kind is NoticeKind.SHORT_CODE_UNKNOWN
    assert set(shown.candidates) == {customer, 77}


@pytest.mark.parametrize(
    "text",
    ["", "'; DROP TABLE customer; --", "\x00\x1b[2J", "<b>hi</b>", "A" * 4296, "\ud800", "ＬＰ"],
)
def test_any_text_has_an_answer(shop: Shop, text: str) -> None:
    shown = notice(shop, text)
    assert shown.kind is NoticeKind.FOREIGN
    assert len(shown.text) <= 40


def test_ten_unknown_codes_pause_and_are_logged_without_the_code(
    shop: Shop, customer: int, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    token = token_of(shop, 8)
    hand_out(shop, customer, token)
    guesses = [make_token(CodeKind.CARD, ALPHABET[0], b"guess", n) for n in range(UNKNOWN_SCANS)]
    with caplog.at_level(logging.WARNING):
        for guess in guesses:
            assert notice(shop, guess).kind is NoticeKind.NOT_OURS
            clock.forward(seconds=20)
    clock.forward(seconds=-20)
    paused = notice(shop, token)
    assert paused == ScanNotice(NoticeKind.PAUSED, until=clock.now + timedelta(seconds=30))
    assert len(caplog.records) == 1
    assert not any(guess in caplog.text for guess in guesses)
    clock.forward(seconds=30)
    assert isinstance(shop.till.present(token), CardView)


def test_unknown_codes_over_a_long_time_pause_nothing(shop: Shop, clock: FakeClock) -> None:
    for n in range(3 * UNKNOWN_SCANS):
        guess = make_token(CodeKind.CARD, ALPHABET[0], b"guess", n)
        assert notice(shop, guess).kind is NoticeKind.NOT_OURS
        clock.forward(seconds=34)
