"""What the counter asks before it goes on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.offer.offer import Proof
from loyalpos.domain.problem import Refused
from loyalpos.services.view.card_view import CardView
from loyalpos.ui.pages.counter.digits_entry import Digits
from loyalpos.ui.pages.counter.question import Answer, Question
from loyalpos.ui.words import phrases
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
