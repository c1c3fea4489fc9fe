"""What the counter asks before it goes on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.problem import Refused
from loyalpos.domain.taking_back import ReverseReason
from loyalpos.services.card_view import ActLine, CardView
from loyalpos.ui.pages.counter.question import Answer, Question
from loyalpos.ui.words import phrases
from loyalpos.ui.words.take_back_texts import forecast, reason_text
from loyalpos.ui.words.wording import refusal_text

translate = QCoreApplication.translate

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
