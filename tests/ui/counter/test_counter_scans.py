"""What a scan leads to: a customer, or a sentence and something to do."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from corner_cafe import OWNER, FakeClock
from counter_steps import Heard, button, press, scan_line, seen, texts
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from loyalpos.domain.card.card_code import CodeKind
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.card_view import NoticeKind, ScanNotice
from loyalpos.services.view.customer_view import Registered
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.camera import CameraSheet
from loyalpos.ui.dialogs.card_handout import CardHandout
from loyalpos.ui.notices import Sound
from loyalpos.ui.pages.counter import CounterPage
from loyalpos.ui.pages.counter.notice_words import words_of

Key = Qt.Key


def card_of(registered: Registered) -> str:
    assert registered.card is not None
    return registered.card.token


def test_a_card_opens_its_customer(page: CounterPage, sanne: Registered) -> None:
    assert page.take_scan(card_of(sanne))
    assert "Sanne de Vries" in texts(page)
    assert scan_line(page).hasFocus()


def test_who_never_came_has_no_visits_to_be_counted(page: CounterPage, sanne: Registered) -> None:
    page.take_scan(card_of(sanne))
    assert "No visit yet" in texts(page)
    assert "0 visits" not in texts(page)


def test_a_code_found_by_the_camera_is_heard(
    page: CounterPage, sanne: Registered, heard: Heard
) -> None:
    page.open_camera()
    sheet = page.window().findChild(CameraSheet)
    assert isinstance(sheet, CameraSheet)
    sheet.scanned.emit(card_of(sanne))
    assert heard.sounds == [Sound.DONE]
    assert "Sanne de Vries" in texts(page)
    sheet.dismiss()


def test_a_card_without_a_name_reads_well(page: CounterPage, nameless: Registered) -> None:
    page.take_scan(card_of(nameless))
    assert "Card without a name" in texts(page)


def test_the_printed_number_opens_too(page: CounterPage, sanne: Registered) -> None:
    assert sanne.card is not None
    page.take_scan(sanne.card.short_code.lower().replace("-", " "))
    assert "Sanne de Vries" in texts(page)


def test_escape_lets_the_customer_go(page: CounterPage, sanne: Registered) -> None:
    page.take_scan(card_of(sanne))
    press(page, Key.Key_Escape)
    assert "Ready to scan" in texts(page)


def test_a_blank_card_is_offered_for_registering(
    page: CounterPage, desk: Desk, qtbot: QtBot
) -> None:
    (blank,) = desk.shop.enrol.blank_cards(1)
    page.take_scan(blank.token)
    with qtbot.waitSignal(page.register_wanted) as wanted:
        press(page, Key.Key_Return)
    assert wanted.args == [blank.token]


def test_a_blank_card_can_replace_that_of_the_customer_at_hand(
    page: CounterPage, desk: Desk, sanne: Registered, heard: Heard
) -> None:
    """[R51] the old card is dead at once."""
    (blank,) = desk.shop.enrol.blank_cards(1)
    page.take_scan(card_of(sanne))
    page.take_scan(blank.token)
    button(page, "notice-give-blank").click()
    assert "Sanne" in heard.last
    shown = desk.shop.till.present(card_of(sanne))
    assert isinstance(shown, ScanNotice) and shown.kind is NoticeKind.REPLACED
    page.take_scan(blank.token)
    assert "Sanne de Vries" in texts(page)


@pytest.fixture
def replaced(desk: Desk, sanne: Registered) -> str:
    desk.shop.enrol.replace_card(new_act(), OWNER, sanne.view.customer)
    return card_of(sanne)


def test_r51_a_replaced_card_says_when_and_enter_opens_the_customer(
    page: CounterPage, replaced: str, heard: Heard
) -> None:
    page.take_scan(replaced)
    assert "This card was replaced on 2 March" in texts(page)
    assert heard.sounds == [Sound.LOOK_HERE]
    press(page, Key.Key_Return)
    assert "Sanne de Vries" in texts(page)


def test_a_replaced_card_leads_to_a_new_one(page: CounterPage, replaced: str) -> None:
    page.take_scan(replaced)
    button(page, "notice-new-card").click()
    sheet = page.findChild(CardHandout)
    assert sheet is not None and sheet.isVisible()
    sheet.dismiss()
    assert "Sanne de Vries" in texts(page)


def test_escape_ignores_a_notice(page: CounterPage, replaced: str) -> None:
    page.take_scan(replaced)
    press(page, Key.Key_Escape)
    assert "Ready to scan" in texts(page)


def test_a_blocked_card_asks_for_the_name(page: CounterPage, desk: Desk, sanne: Registered) -> None:
    card = desk.shop.find.detail(sanne.view.customer).cards[0].card
    desk.shop.enrol.block_card(new_act(), OWNER, card)
    page.take_scan(card_of(sanne))
    assert "This card was blocked on 2 March" in texts(page)
    assert seen(page, "notice-new-card")


def test_a_misspelt_number_is_asked_about_and_never_taken_silently(
    page: CounterPage, sanne: Registered
) -> None:
    assert sanne.card is not None
    right = sanne.card.short_code
    wrong = ("C" if right[0] != "C" else "D") + right[1:]
    page.take_scan(wrong)
    assert f"Did you mean {right}?" in texts(page)
    press(page, Key.Key_Return)
    assert "Sanne de Vries" not in texts(page)
    button(page, "notice-suggestion").click()
    assert "Sanne de Vries" in texts(page)


def test_a_number_of_several_customers_is_chosen_by_name(
    page: CounterPage, desk: Desk, sanne: Registered, nameless: Registered
) -> None:
    assert sanne.card is not None
    short = sanne.card.short_code.replace("-", "")
    desk.shop.file.db.execute("UPDATE card SET short_code = ?", (short,))
    page.take_scan(short)
    assert "Several customers have this card number" in texts(page)
    button(page, f"notice-candidate-{sanne.view.customer}").click()
    assert "Sanne de Vries" in texts(page)


def test_a_foreign_code_is_shown_as_plain_text_and_can_be_searched(page: CounterPage) -> None:
    page.take_scan("<b>https://example.com/" + "menu" * 20)
    assert "It says: <b>https://example.com/" in texts(page)
    press(page, Key.Key_Return)
    assert scan_line(page).text().startswith("<b>https://example.com/")
    assert "No customer found" in texts(page)


def test_ten_unknown_codes_pause_scanning(page: CounterPage, clock: FakeClock) -> None:
    for _ in range(11):
        clock.forward(seconds=1)
        page.take_scan("BBBB-BBBB-BBBB")  # its check letters are right, nobody has it
    assert "Scanning pauses" in texts(page)


@pytest.mark.parametrize("kind", NoticeKind)
def test_every_notice_says_something_of_its_own(kind: NoticeKind) -> None:
    words = words_of(ScanNotice(kind, text="x", until=datetime(2026, 3, 2, tzinfo=UTC)))
    others = [words_of(ScanNotice(other)).title for other in NoticeKind if other is not kind]
    assert words.title not in others
    assert words.sentence.endswith((".", "x"))


@pytest.mark.parametrize("code", [kind for kind in CodeKind if kind is not CodeKind.CARD])
def test_codes_of_other_things_are_named(code: CodeKind) -> None:
    named = {
        words_of(ScanNotice(NoticeKind.OTHER_KIND, code_kind=kind)).title
        for kind in CodeKind
        if kind is not CodeKind.CARD
    }
    assert len(named) == len(CodeKind) - 1
    assert words_of(ScanNotice(NoticeKind.OTHER_KIND, code_kind=code)).title in named


def test_a_ready_reward_is_heard_when_the_card_is_scanned(
    page: CounterPage, desk: Desk, sanne: Registered, heard: Heard
) -> None:
    page.show_customer(sanne.view.customer)
    for _ in range(8):
        press(page, Key.Key_Plus)
    page.stamp()
    heard.sounds.clear()
    page.take_scan(card_of(sanne))
    assert heard.sounds == [Sound.REWARD_READY]


def test_a_scan_while_a_question_is_open_answers_it_with_no(
    page: CounterPage, sanne: Registered, nameless: Registered
) -> None:
    page.take_scan(card_of(sanne))
    page.print_card()
    assert "A new card for Sanne?" in texts(page)
    page.take_scan(card_of(nameless))
    assert not seen(page, "purchase-question")
    assert "Card without a name" in texts(page)
