"""Every refusal and every trouble as a sentence: what, why, and what to do now.

The one place where codes become words. Facts are worded first (days, amounts, waits), so that a
sentence only has to place them.
"""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.problem import Ailment, Fact, Refusal, Refused, Trouble
from loyalpos.ui.words import formats
from loyalpos.ui.words.counter_wording import OF_COUNTER, particular
from loyalpos.ui.words.customer_wording import OF_CUSTOMERS
from loyalpos.ui.words.promise_wording import OF_PROMISES, QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


# Facts that are money, in minor units.
_MONEY = frozenset(("amount", "minimum", "spend"))
_MONEY_OF = {
    Refusal.OFFER_MINIMUM: frozenset(("least", "price")),
    Refusal.POINTS_WORTH_WRONG: frozenset(("most",)),
}
_OF_RETURNS = frozenset(("most",))  # money where an "amount" is what comes back

_REFUSALS: dict[Refusal, str] = {
    **OF_PROMISES,
    **OF_COUNTER,
    **OF_CUSTOMERS,
    Refusal.CARD_UNKNOWN: QT_TRANSLATE_NOOP(
        "Wording", "This card is not known here. Find the customer by name or phone number."
    ),
    Refusal.CARD_IN_USE: QT_TRANSLATE_NOOP(
        "Wording", "This card already belongs to a customer. Take another blank card."
    ),
    Refusal.CARD_NOT_OURS: QT_TRANSLATE_NOOP(
        "Wording", "This card was not made by this shop. Take one of your own blank cards."
    ),
    Refusal.CARD_ENDED: QT_TRANSLATE_NOOP(
        "Wording", "This card has ended and cannot be used again. Take another blank card."
    ),
    Refusal.CUSTOMER_UNKNOWN: QT_TRANSLATE_NOOP(
        "Wording", "This customer is not in the shop's file any more. Search again."
    ),
    Refusal.NAME_TOO_LONG: QT_TRANSLATE_NOOP(
        "Wording", "The name has {length} letters; {most} fit. Shorten it."
    ),
    Refusal.NOTE_TOO_LONG: QT_TRANSLATE_NOOP(
        "Wording", "The note has {length} letters; {most} fit. Shorten it."
    ),
    Refusal.PHONE_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "This is not a complete phone number. Compare the digits, or leave it empty."
    ),
    Refusal.EMAIL_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "This is not a complete e-mail address. Compare it, or leave it empty."
    ),
    Refusal.BIRTHDAY_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "This day does not exist. Type day and month, for example 24-12."
    ),
    Refusal.CONTACT_NEEDED: QT_TRANSLATE_NOOP(
        "Wording", "Type a name, a phone number or an e-mail address to keep these details with."
    ),
    Refusal.CONSENT_NEEDED: QT_TRANSLATE_NOOP(
        "Wording",
        "The customer has not agreed to this being kept. Ask and tick it, or clear the field.",
    ),
    Refusal.QUANTITY_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "The number must be from {least} to {most}."
    ),
    Refusal.AMOUNT_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "This amount cannot be right. Type it as on the receipt, for example 7.40."
    ),
    Refusal.STAMP_AGAIN: QT_TRANSLATE_NOOP(
        "Wording", "This card was stamped {seconds} ago. Stamp it again?"
    ),
    Refusal.STAMP_TOO_SOON: QT_TRANSLATE_NOOP(
        "Wording",
        "The shop leaves time between stamps; this card can be stamped again in {wait_seconds}. "
        "A manager can allow it now.",
    ),
    Refusal.ACT_DIFFERS: QT_TRANSLATE_NOOP(
        "Wording", "This was already booked with other contents. Scan the card and start again."
    ),
    Refusal.POINTS_SHORT: QT_TRANSLATE_NOOP(
        "Wording", "This reward costs {cost} points; the customer has {points}."
    ),
    Refusal.NOTHING_TO_UNDO: QT_TRANSLATE_NOOP("Wording", "There is nothing to undo on this till."),
    Refusal.UNDO_TOO_LATE: QT_TRANSLATE_NOOP(
        "Wording",
        "The last stamp is more than a minute old. A manager can take it back in the history.",
    ),
    Refusal.ALREADY_REVERSED: QT_TRANSLATE_NOOP(
        "Wording", "This was already taken back. It cannot be taken back twice."
    ),
    Refusal.NOT_REVERSIBLE: QT_TRANSLATE_NOOP("Wording", "This entry cannot be taken back."),
    Refusal.REASON_NEEDED: QT_TRANSLATE_NOOP("Wording", "Choose a reason first."),
    Refusal.PROGRAM_UNKNOWN: QT_TRANSLATE_NOOP(
        "Wording", "This program is not in the shop's file any more."
    ),
    Refusal.PROGRAM_NAME_NEEDED: QT_TRANSLATE_NOOP("Wording", "Give the program a name."),
    Refusal.PROGRAM_GOAL_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "A full card needs a number from {least} to {most}."
    ),
    Refusal.PROGRAM_REWARD_NEEDED: QT_TRANSLATE_NOOP(
        "Wording", "Say what customers get, for example: a free coffee."
    ),
    Refusal.PROGRAM_UNIT_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "Type for which amount a point is given, for example 1.00."
    ),
    Refusal.PROGRAM_HEAD_START_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "A head start must be smaller than a full card: at most {most}."
    ),
    Refusal.PROGRAM_TEXT_TOO_LONG: QT_TRANSLATE_NOOP(
        "Wording", "This text is too long; {most} letters fit."
    ),
    Refusal.STAFF_UNKNOWN: QT_TRANSLATE_NOOP("Wording", "This person is not in the list any more."),
    Refusal.STAFF_NAME_NEEDED: QT_TRANSLATE_NOOP("Wording", "Type the name of the person."),
    Refusal.STAFF_LAST_OWNER: QT_TRANSLATE_NOOP(
        "Wording", "The shop needs an owner. Make someone else owner first."
    ),
    Refusal.PIN_WRONG: QT_TRANSLATE_NOOP("Wording", "That PIN is not right. Try again."),
    Refusal.PIN_WAIT: QT_TRANSLATE_NOOP("Wording", "Too many wrong PINs. Try again in {seconds}."),
    Refusal.PIN_TOO_SHORT: QT_TRANSLATE_NOOP("Wording", "This PIN needs at least {least} digits."),
    Refusal.PIN_NOT_DIGITS: QT_TRANSLATE_NOOP(
        "Wording", "A PIN has digits only, at most {most} of them."
    ),
    Refusal.MANAGER_NEEDED: QT_TRANSLATE_NOOP(
        "Wording", "This needs a manager. Press F9 to switch to a manager."
    ),
    Refusal.OWNER_NEEDED: QT_TRANSLATE_NOOP(
        "Wording", "This needs the owner. Press F9 to switch to the owner."
    ),
    Refusal.SHOP_NAME_NEEDED: QT_TRANSLATE_NOOP("Wording", "Type the name of your shop."),
    Refusal.SETTING_WRONG: QT_TRANSLATE_NOOP("Wording", "This value does not fit here."),
    Refusal.PICTURE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Wording", "This file is not a picture that can be opened. Try a PNG or a JPEG."
    ),
    Refusal.PICTURE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Wording", "This picture is too large. Crop it to the code and try again."
    ),
    Refusal.PICTURE_WITHOUT_CODE: QT_TRANSLATE_NOOP(
        "Wording", "No QR code was found in the picture. Take it closer and with more light."
    ),
}

_TROUBLES: dict[Ailment, str] = {
    Ailment.DISK_FULL: QT_TRANSLATE_NOOP(
        "Wording", "The disk is full, so nothing was saved. Free some space, then press again."
    ),
    Ailment.DISK_ERROR: QT_TRANSLATE_NOOP(
        "Wording", "The disk did not answer as it should. Nothing was lost; check the disk."
    ),
    Ailment.FOLDER_NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "Wording", "This folder cannot be written to. Choose a folder of your own."
    ),
    Ailment.FOLDER_ON_NETWORK: QT_TRANSLATE_NOOP(
        "Wording",
        "This folder is on the network, where a shop's file can be damaged. "
        "Choose a folder on this computer.",
    ),
    Ailment.FOLDER_IN_CLOUD: QT_TRANSLATE_NOOP(
        "Wording",
        "This folder is copied by a cloud service, which can damage a shop's file. "
        "Choose a folder outside it.",
    ),
    Ailment.FILE_MISSING: QT_TRANSLATE_NOOP(
        "Wording",
        "The shop's file is not where it was. Connect the disk it is on, or restore a backup; "
        "no new file was made.",
    ),
    Ailment.FILE_EXISTS: QT_TRANSLATE_NOOP(
        "Wording", "There is a shop in this folder already. It was left as it is; open that one."
    ),
    Ailment.FILE_DAMAGED: QT_TRANSLATE_NOOP(
        "Wording",
        "The shop's file is damaged. It was left as it is; restore the newest good backup.",
    ),
    Ailment.FILE_NOT_A_SHOP: QT_TRANSLATE_NOOP(
        "Wording", "This file is not a LoyalPOS shop. It was left as it is."
    ),
    Ailment.FILE_NEWER: QT_TRANSLATE_NOOP(
        "Wording",
        "The shop's file was written by a newer LoyalPOS. Install that version; "
        "the file was left as it is.",
    ),
    Ailment.FILE_LOCKED: QT_TRANSLATE_NOOP(
        "Wording", "Another program holds the shop's file. Close it, then press again."
    ),
    Ailment.BACKUP_FAILED: QT_TRANSLATE_NOOP(
        "Wording", "The backup could not be made, so nothing was changed. Check the disk."
    ),
    Ailment.ALREADY_OPEN: QT_TRANSLATE_NOOP(
        "Wording", "This shop is open in another LoyalPOS window on this computer."
    ),
    Ailment.OUTCOME_UNKNOWN: QT_TRANSLATE_NOOP(
        "Wording",
        "The disk did not confirm this. LoyalPOS looks it up before anything is repeated.",
    ),
    Ailment.CLOSED: QT_TRANSLATE_NOOP("Wording", "The shop is closed. Start LoyalPOS again."),
    Ailment.SQLITE_TOO_OLD: QT_TRANSLATE_NOOP(
        "Wording", "A part of LoyalPOS is too old on this computer. Install LoyalPOS again."
    ),
    Ailment.CAMERA_MISSING: QT_TRANSLATE_NOOP(
        "Wording", "No camera was found. Open a picture of the code, or paste one."
    ),
    Ailment.CAMERA_FAILED: QT_TRANSLATE_NOOP(
        "Wording", "The camera does not answer. Another program may be using it."
    ),
    Ailment.PRINT_FAILED: QT_TRANSLATE_NOOP(
        "Wording", "This could not be printed or saved. Check the printer or the folder."
    ),
}


def refusal_text(problem: Refused) -> str:
    """Return the sentence for a refusal."""
    own = particular(problem)
    return own or translate("Wording", _REFUSALS[problem.code]).format(**_worded(problem))


def refusal_code_text(code: Refusal) -> str:
    """Return the sentence for a code that has no facts, as live checks of a field give them."""
    return refusal_text(Refused(code))


def trouble_text(problem: Trouble) -> str:
    """Return the sentence for a trouble."""
    return translate("Wording", _TROUBLES[problem.code]).format(**_worded(problem))


def problem_text(problem: Exception) -> str:
    """Return the sentence for anything that went wrong; a bug gets a calm one."""
    match problem:
        case Refused():
            return refusal_text(problem)
        case Trouble():
            return trouble_text(problem)
        case _:
            return translate(
                "Wording",
                "Something went wrong inside LoyalPOS. Nothing that was booked is lost. "
                "Please press again; the details are in the log.",
            )


def _worded(problem: Refused | Trouble) -> dict[str, str]:
    money = _MONEY | _OF_RETURNS if problem.facts.get("what") == "amount" else _MONEY
    if isinstance(problem, Refused):
        money = money | _MONEY_OF.get(problem.code, frozenset())
    return {name: _fact_text(name, fact, money) for name, fact in problem.facts.items()}


def _fact_text(name: str, fact: Fact, money: frozenset[str]) -> str:
    match fact:
        case datetime():
            return formats.clock_time(fact)
        case date() if name in ("first", "last"):
            return formats.full_day(fact)
        case date():
            return formats.day(fact)
        case int() if name in money:
            return formats.money(fact)
        case int() if name.endswith("seconds"):
            return formats.duration(fact)
        case None:
            return "–"
        case _:
            return str(fact)
