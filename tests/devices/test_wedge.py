"""Scans told from typing: by content first, by timing second, and no key of a scan gets through."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalpos.devices.key_positions import letters_by_position
from loyalpos.devices.wedge import Layout, Reading, Stroke, Terminator, Verdict, Wedge
from loyalpos.domain.card.card_code import CodeKind, make_token

TOKEN = make_token(CodeKind.CARD, "K", b"key", 0xC0FFEE)
OTHER = make_token(CodeKind.VOUCHER, "K", b"key", 0xBEEF)
X11 = letters_by_position("linux")
POSITION = {letter: code for code, letter in X11.items()}


class Field:
    """A till's focus field behind the wedge: what was typed into it, and what was scanned."""

    def __init__(self, gap_ms: int = 35) -> None:
        self.wedge = Wedge(gap_ms, X11)
        self.text = ""
        self.readings: list[Reading] = []
        self.now = 1_000
        self.verdict = Verdict()

    @property
    def scanned(self) -> list[str]:
        return [reading.text for reading in self.readings if not reading.repeat]

    def press(self, strokes: Iterable[Stroke]) -> None:
        for stroke in strokes:
            self.take(self.wedge.key(stroke))

    def type(self, text: str, gap_ms: int, positions: Iterable[int] | None = None) -> None:
        places = list(positions) if positions is not None else [0] * len(text)
        for sign, place in zip(text, places, strict=True):
            self.now += gap_ms
            if 0 < self.verdict.wait_ms < gap_ms:
                self.take(self.wedge.silence())
            self.take(self.wedge.key(Stroke(sign, self.now, place)))

    def pause(self, ms: int = 1_000) -> None:
        self.now += ms
        while self.verdict.wait_ms:
            self.take(self.wedge.silence())

    def take(self, verdict: Verdict) -> None:
        self.verdict = verdict
        self.text += "".join(stroke.text or "·" for stroke in verdict.replay)
        if verdict.reading is not None:
            self.readings.append(verdict.reading)


@pytest.mark.parametrize("end", ["\r", "\t", "\n", ""])
@pytest.mark.parametrize("gap_ms", [0, 1, 8, 35])
def test_a_scan_is_understood_and_leaves_nothing_in_the_field(end: str, gap_ms: int) -> None:
    field = Field()
    field.type(TOKEN + end, gap_ms)
    field.pause()
    assert field.scanned == [TOKEN]
    assert field.text == ""


def test_typing_gets_through_key_by_key() -> None:
    field = Field()
    field.type("Anna Ødegård\r", 90)
    field.pause()
    assert field.text == "Anna Ødegård\r"
    assert field.readings == []


def test_a_typed_letter_waits_for_one_gap_only() -> None:
    field = Field(gap_ms=40)
    field.type("a", 90)
    assert field.verdict.wait_ms == 40
    assert field.text == ""
    field.take(field.wedge.silence())
    assert field.text == "a"
    assert field.verdict.wait_ms == 0


def test_a_quick_pair_and_enter_are_typing() -> None:
    field = Field()
    field.type("qu", 20)
    field.type("\r", 20)
    assert field.text == "qu\r"
    assert field.readings == []


def test_seven_quick_keys_are_typing_and_eight_are_a_scan() -> None:
    seven, eight = Field(), Field()
    seven.type("1234567\r", 5)
    eight.type("12345678\r", 5)
    assert (seven.text, seven.scanned) == ("1234567\r", [])
    assert (eight.text, eight.scanned) == ("", ["12345678"])


def test_a_scan_just_after_a_typed_letter_keeps_the_letter() -> None:
    field = Field()
    field.type("x", 200)
    field.type(TOKEN[0], 50)
    field.type(TOKEN[1:] + "\r", 5)
    assert (field.text, field.scanned) == ("x", [TOKEN])


def test_letters_that_begin_like_a_code_are_waited_for_longer() -> None:
    field = Field()
    field.type(TOKEN[:3], 10)
    assert field.verdict.wait_ms == 80
    field.type(TOKEN[3:], 70)
    field.pause()
    assert (field.text, field.scanned) == ("", [TOKEN])


def test_late_delivery_is_judged_by_the_stamps_of_the_events() -> None:
    # A busy window: no time-out was served, and all keys arrive at once with their true times.
    field = Field()
    field.press(Stroke(sign, 100 * place) for place, sign in enumerate("Annaliese"))
    field.press(Stroke(sign, 5_000 + 5 * place) for place, sign in enumerate(TOKEN + "\r"))
    assert (field.text, field.scanned) == ("Annaliese", [TOKEN])


def test_the_clock_of_the_events_may_start_again() -> None:
    field = Field()
    field.press([Stroke("a", 4_294_967_290), Stroke("b", 20)])
    field.pause()
    assert field.text == "ab"
    field.type(TOKEN + "\r", 5)
    field.press([Stroke("\r", 3)])
    assert (field.text, field.scanned) == ("ab\r", [TOKEN])


def test_a_scanners_own_prefix_is_not_part_of_the_code() -> None:
    field = Field()
    field.type("]Q1" + TOKEN + "\r", 5)
    assert (field.text, field.scanned) == ("", [TOKEN])


def test_caps_lock_does_no_harm() -> None:
    field = Field()
    field.type(TOKEN.lower() + "\r", 5)
    assert field.scanned == [TOKEN]
    assert field.readings[0].typed == TOKEN.lower()


_GREEK = dict(zip("BCDFGHJKLNPRSTVX", "ΒΨΔΦΓΗΞΚΛΝΠΡΣΤΩΧ", strict=True))
_RUSSIAN = dict(zip("BCDFGHJKLNPRSTVX", "ИСВАПРОЛДТЗКЫЕМЧ", strict=True))
_DVORAK = dict(zip("BCDFGHJKLNPRSTVX", "XJEUIDHTNBLPOYKQ", strict=True))


@pytest.mark.parametrize("layout", [_GREEK, _RUSSIAN, _DVORAK])
@pytest.mark.parametrize("end", ["\r", ""])
def test_a_layout_that_mangles_letters_is_seen_through(layout: dict[str, str], end: str) -> None:
    field = Field()
    positions = [POSITION[letter] for letter in TOKEN]
    field.type("".join(layout[letter] for letter in TOKEN), 6, positions)
    field.type(end, 6)
    field.pause()
    assert (field.text, field.scanned) == ("", [TOKEN])
    assert field.readings[0].layout is Layout.MANGLED


def test_the_same_code_within_one_and_a_half_seconds_is_one_scan() -> None:
    field = Field()
    for pause in (30, 200, 1_200):
        field.type(TOKEN + "\r", 1)
        field.pause(pause)
    assert len(field.readings) == 3
    assert field.scanned == [TOKEN]
    field.pause(1_500)
    field.type(TOKEN + "\r", 1)
    field.type(OTHER + "\r", 1)
    field.type(TOKEN + "\r", 1)
    assert field.scanned == [TOKEN, TOKEN, OTHER, TOKEN]


def test_a_thousand_scans_sent_twice_are_a_thousand() -> None:
    field = Field()
    tokens = [make_token(CodeKind.CARD, "K", b"key", number) for number in range(1_000)]
    for number, token in enumerate(tokens):
        field.type(token + "\r", 4)
        field.pause(30 + number % 171)
        field.type(token + "\r", 4)
        field.pause(500)
    assert field.scanned == tokens
    assert field.text == ""


@pytest.mark.parametrize("gap_ms", [90, 240])
def test_an_enter_that_comes_late_confirms_nothing(gap_ms: int) -> None:
    field = Field()
    field.type(TOKEN, 5)
    field.type("\r", gap_ms)
    assert (field.text, field.scanned) == ("", [TOKEN])


def test_the_second_of_two_terminators_confirms_nothing() -> None:
    field = Field()
    field.type(TOKEN + "\r\n", 5)
    assert (field.text, field.scanned) == ("", [TOKEN])


def test_the_cashiers_enter_after_a_scan_gets_through() -> None:
    field = Field()
    field.type(TOKEN + "\r", 5)
    field.type("\r", 150)
    assert field.text == "\r"


def test_a_scanned_text_of_several_lines_is_one_scan() -> None:
    field = Field()
    field.type("BEGIN:VCARD\rN:Lee\r\rTEL:+3161234567890\rEND\r", 5)
    field.pause()
    assert (field.text, field.scanned) == ("", ["BEGIN:VCARD"])
    field.type("hi", 120)
    field.pause()
    assert field.text == "hi"


def test_a_code_after_a_foreign_line_is_not_lost() -> None:
    field = Field()
    field.type("8712345678906\r" + TOKEN + "\r", 5)
    assert field.scanned == ["8712345678906", TOKEN]


def test_other_keys_go_on_and_take_held_letters_along() -> None:
    field = Field()
    field.type("ab", 10)
    field.press([Stroke("", field.now + 10)])  # an arrow key
    assert field.text == "ab·"
    assert field.verdict.wait_ms == 0


def test_a_code_ended_by_another_key_stays_out_of_the_field() -> None:
    field = Field()
    field.type(TOKEN, 5)
    field.press([Stroke("", field.now + 5)])
    assert (field.text, field.scanned) == ("·", [TOKEN])


def test_a_key_held_down_is_typing() -> None:
    # Repeats come as often as a scanner's keys; they are fed as keys without text.
    field = Field()
    field.press([Stroke("a", 0), *(Stroke("", 30 * time) for time in range(1, 20))])
    assert field.readings == []
    assert field.text == "a" + "·" * 19


def test_the_longest_text_of_a_qr_code_is_one_scan() -> None:
    field = Field()
    field.type("A" * 4_296 + "\r", 1)
    assert (field.text, field.scanned) == ("", ["A" * 4_296])


def test_strokes_come_back_as_they_were_given() -> None:
    event = object()
    stroke = Stroke("a", 5, 38, event)
    wedge = Wedge(35, X11)
    wedge.key(stroke)
    assert wedge.silence().replay == (stroke,)
    assert wedge.silence() == Verdict()


def test_what_the_scanner_test_reports() -> None:
    field = Field()
    field.type(TOKEN[:20], 10)
    field.type(TOKEN[20:], 15)
    field.type("\t", 10)
    reading = field.readings[0]
    assert reading.terminator is Terminator.TAB
    assert reading.layout is Layout.FAITHFUL
    assert reading.longest_gap_ms == 15
    assert reading.mean_gap_ms == pytest.approx((19 * 10 + 16 * 15) / 35)
    assert reading.advised_gap_ms == 25


def test_a_foreign_text_tells_nothing_of_the_layout() -> None:
    field = Field()
    field.type("8712345678906", 3)
    field.pause()
    assert field.readings[0].layout is Layout.UNKNOWN
    assert field.readings[0].terminator is Terminator.SILENCE
    assert field.readings[0].advised_gap_ms == 20


@given(
    st.lists(
        st.tuples(st.sampled_from(["a", "É", " ", "\r", "\t", ""]), st.integers(36, 400)),
        max_size=40,
    )
)
def test_whatever_a_person_types_arrives_whole_and_in_order(keys: list[tuple[str, int]]) -> None:
    field = Field()
    for text, gap_ms in keys:
        field.now += gap_ms
        if 0 < field.verdict.wait_ms < gap_ms:
            field.take(field.wedge.silence())
        field.take(field.wedge.key(Stroke(text, field.now)))
    field.pause()
    assert field.text == "".join(text or "·" for text, _ in keys)
    assert field.readings == []


@given(
    st.lists(st.tuples(st.sampled_from("LPVK\r\ta"), st.integers(-5, 300)), max_size=80),
    st.integers(5, 120),
)
def test_no_key_is_doubled_whatever_comes(keys: list[tuple[str, int]], gap_ms: int) -> None:
    wedge = Wedge(gap_ms, X11)
    now, given_back = 1_000, 0
    for fed, (text, gap) in enumerate(keys, start=1):
        now += gap
        verdict = wedge.key(Stroke(text, now, event=fed))
        for stroke in verdict.replay:
            assert isinstance(stroke.event, int)
            assert given_back < stroke.event <= fed
            given_back = stroke.event
