"""What the counter asks before it goes on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.offer import Proof
from loyalpos.domain.problem import Refused
from loyalpos.domain.taking_back import ReverseReason
from loyalpos.services.card_view import ActLine, CardView
from loyalpos.ui.pages.counter.digits_entry import Digits
from loyalpos.ui.pages.counter.question import Answer, Question
from loyalpos.ui.words import phrases
from loyalpos.ui.words.take_back_texts import forecast, reason_text
from loyalpos.ui.words.wording import refusal_text

translate = QCoreApplication.translate

PHONE_DIGITS = 4  # that prove who somebody is [R24]

Follow = Callable[[], object]


def stamp_again(problem: Refused, yes: Follow, no: Follow) -> Question:
    """Ask whether a card stamped a moment ago is stamped again [R14]."""
    return Question(
        refusal_text(problem),
        Answer(translate("Questions", "No"), no),
        (Answer(translate("Questions", "Yes, stamp again"), yes, "check"),),
    )


def too_soon(problem: Refused, allow: Follow, no: Follow, *, manages: bool) -> Question:
    """Say how long to wait; a manager can allow it now [R14]."""
    words = translate("Questions", "A manager can allow it")
    if manages:
        words = translate("Questions", "Allow it now")
    return Question(
        refusal_text(problem),
        Answer(translate("Questions", "Wait"), no),
        (Answer(words, allow, "shield"),),
    )


def proof(
    problem: Refused, digits: Callable[[str], object], manager: Follow, no: Follow, *, wrong: bool
) -> Question:
    """Ask for what must be shown before something is used [R24]; ``wrong``: digits did not fit.

    A scan of the customer's card answers it too, and needs no button.
    """
    words = refusal_text(problem)
    if wrong:
        words = translate("Questions", "These are not the last digits of the phone. {ask}").format(
            ask=words
        )
    by_phone = problem.facts.get("phone") and problem.facts.get("proof") != Proof.MANAGER
    label = translate("Questions", "Last 4 digits of the phone")
    return Question(
        words,
        Answer(translate("Questions", "Not now"), no),
        (Answer(translate("Questions", "Manager"), manager, "shield", "question-manager"),),
        Digits(label, PHONE_DIGITS, digits) if by_phone else None,
    )


def over_cap(problem: Refused, chosen: Callable[[str], object], no: Follow) -> Question:
    """Ask why a manager allows more than the cap of a day [R15]; the choice is the answer."""
    words = translate("Questions", "{capped} Why?").format(capped=refusal_text(problem))
    return Question(
        words,
        Answer(translate("Questions", "No more today"), no),
        tuple(
            Answer(words, partial(chosen, code), name=f"reason-{code}")
            for code, words in cap_reasons().items()
        ),
    )


def cap_reasons() -> dict[str, str]:
    """Return why a manager allows more than the cap of a day, by the code that is kept."""
    return {
        "busy-day": translate("Questions", "They bought a lot today"),
        "mistake": translate("Questions", "Stamped wrongly before"),
        "goodwill": translate("Questions", "As a kindness"),
    }


def manager_needed(ask: Follow, no: Follow) -> Question:
    """Say why a cashier cannot take an older act back, and who can."""
    return Question(
        translate("Questions", "This is more than a minute old. A manager can take it back."),
        Answer(translate("Questions", "Back"), no),
        (Answer(translate("Questions", "Ask a manager"), ask, "shield"),),
    )


def take_back(
    line: ActLine, view: CardView, chosen: Callable[[ReverseReason], object], no: Follow
) -> Question:
    """Say what a reversal does and ask for its reason; the choice is the answer [R36]."""
    words = translate("Questions", "{forecast} Why is “{act}” taken back?").format(
        forecast=forecast(line, view), act=phrases.act_text(line)
    )
    return Question(
        words,
        Answer(translate("Questions", "Keep it"), no),
        tuple(_reason(reason, chosen) for reason in ReverseReason),
    )


def new_card(view: CardView, yes: Follow) -> Question:
    """Ask before the card in use is ended."""
    words = translate(
        "Questions", "A new card for {name}? The card in use until now stops working at once."
    ).format(name=phrases.first_name_of(view))
    return Question(
        words,
        Answer(translate("Questions", "No"), lambda: None),
        (Answer(translate("Questions", "Yes, a new card"), yes, "printer"),),
    )


def _reason(reason: ReverseReason, chosen: Callable[[ReverseReason], object]) -> Answer:
    return Answer(reason_text(reason), lambda: chosen(reason), name=f"reason-{reason.value}")
