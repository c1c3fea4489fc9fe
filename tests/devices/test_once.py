"""One scan, however often a device reads it."""

from __future__ import annotations

from loyalpos.devices.once import Once


def test_a_card_left_before_the_camera_is_one_scan() -> None:
    once = Once()
    assert [once.is_new("A", ms) for ms in range(0, 10_000, 33)].count(True) == 1


def test_another_code_or_a_later_time_is_a_new_scan() -> None:
    once = Once(within_ms=1_500)
    assert once.is_new("A", 0)
    assert not once.is_new("A", 1_499)
    assert once.is_new("B", 1_500)
    assert once.is_new("A", 1_501)
    assert once.is_new("A", 3_001)


def test_a_clock_that_went_back_starts_a_new_scan() -> None:
    once = Once()
    assert once.is_new("A", 5_000)
    assert once.is_new("A", 4_000)
