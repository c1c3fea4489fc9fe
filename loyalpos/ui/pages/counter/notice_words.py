"""What a scan was, in words: what, why, and what to do now."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.card.card_code import CodeKind
from loyalpos.services.view.card_view import NoticeKind, ScanNotice
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.words import formats

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """How a notice looks and reads."""

    icon: str
    tone: Tone
    title: str
    sentence: str


def _blank(_notice: ScanNotice) -> NoticeWords:
    return NoticeWords(
        "card",
        Tone.PRIMARY,
        translate("Notice", "A new card of this shop"),
        translate("Notice", "Nobody has it yet. Register the customer who gets it."),
    )


def _replaced(notice: ScanNotice) -> NoticeWords:
    title = translate("Notice", "This card was replaced")
    if notice.ended is not None:
        title = translate("Notice", "This card was replaced on {day}").format(
            day=formats.day(notice.ended)
        )
    return NoticeWords(
        "alert",
        Tone.DANGER,
        title,
        translate(
            "Notice",
            "Its stamps moved to a new card the same day. Nothing is lost: "
            "open the customer with the new card, or by phone number.",
        ),
    )


def _blocked(notice: ScanNotice) -> NoticeWords:
    title = translate("Notice", "This card is blocked")
    if notice.ended is not None:
        title = translate("Notice", "This card was blocked on {day}").format(
            day=formats.day(notice.ended)
        )
    return NoticeWords(
        "ban",
        Tone.DANGER,
        title,
        translate(
            "Notice",
            "It was reported lost or stolen. The stamps are safe with the customer: "
            "ask for the name before you open it, or hand out a new card.",
        ),
    )


def _not_ours(_notice: ScanNotice) -> NoticeWords:
    return NoticeWords(
        "alert",
        Tone.DANGER,
        translate("Notice", "This card is not from this shop"),
        translate(
            "Notice",
            "It looks like one of ours, but it was not made here. "
            "Find the customer by name, or register a new one.",
        ),
    )


def _misspelt(notice: ScanNotice) -> NoticeWords:
    if not notice.text:
        sentence = translate(
            "Notice", "A letter is wrong. Compare it with the card and type it again."
        )
    else:
        sentence = translate(
            "Notice", "Did you mean {code}? Compare it with the card, letter by letter."
        ).format(code=notice.text)
    title = translate("Notice", "This card number has a typing mistake")
    return NoticeWords("help", Tone.GOLD, title, sentence)


def _unknown_number(_notice: ScanNotice) -> NoticeWords:
    return NoticeWords(
        "help",
        Tone.GOLD,
        translate("Notice", "No card has this number"),
        translate(
            "Notice", "It is typed correctly, but no customer has it. Search by name or phone."
        ),
    )


def _shared() -> NoticeWords:
    return NoticeWords(
        "users",
        Tone.INFO,
        translate("Notice", "Several customers have this card number"),
        translate("Notice", "Scan the card itself, or ask for the name and choose."),
    )


def _other_kind(notice: ScanNotice) -> NoticeWords:
    match notice.code_kind:
        case CodeKind.VOUCHER:
            title = translate("Notice", "This is the code of a voucher")
        case CodeKind.BADGE:
            title = translate("Notice", "This is the badge of a colleague")
        case CodeKind.RECEIPT:
            title = translate("Notice", "This is the code of a receipt")
        case _:
            title = translate("Notice", "This is not the code of a card")
    sentence = translate("Notice", "Scan the customer's card, or find the customer by name.")
    return NoticeWords("info", Tone.INFO, title, sentence)


def _foreign(notice: ScanNotice) -> NoticeWords:
    sentence = translate("Notice", "It has no text that can be shown.")
    if notice.text:
        sentence = translate("Notice", "It says: {text}").format(text=notice.text)
    title = translate("Notice", "This code is not a customer card")
    return NoticeWords("scan", Tone.INFO, title, sentence)


def _paused(notice: ScanNotice) -> NoticeWords:
    sentence = translate("Notice", "Too many unknown codes in a short time. Wait a moment.")
    if notice.until is not None:
        sentence = translate(
            "Notice",
            "Too many unknown codes in a short time. Scanning goes on at {time}; "
            "searching by name works meanwhile.",
        ).format(time=formats.clock_time(notice.until))
    return NoticeWords("pause", Tone.GOLD, translate("Notice", "Scanning pauses"), sentence)


_WORDS = {
    NoticeKind.BLANK: _blank,
    NoticeKind.REPLACED: _replaced,
    NoticeKind.BLOCKED: _blocked,
    NoticeKind.NOT_OURS: _not_ours,
    NoticeKind.SHORT_CODE_WRONG: _misspelt,
    NoticeKind.SHORT_CODE_UNKNOWN: _unknown_number,
    NoticeKind.OTHER_KIND: _other_kind,
    NoticeKind.FOREIGN: _foreign,
    NoticeKind.PAUSED: _paused,
}


def words_of(notice: ScanNotice) -> NoticeWords:
    """Return the words for a notice."""
    return _shared() if notice.candidates else _WORDS[notice.kind](notice)
