"""Where something new starts from: the kind of shop, or the occasion, that fits best."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from loyalpos.domain.offer.offer import OfferDraft
from loyalpos.domain.program.program import Program
from loyalpos.domain.program.program_templates import TEMPLATES
from loyalpos.ui.pages.programs.choosing import Start
from loyalpos.ui.pages.programs.levels import templates as ladders
from loyalpos.ui.pages.programs.offers import templates as offers
from loyalpos.ui.pages.programs.promotions import templates as promotions
from loyalpos.ui.words import (
    level_texts,
    offer_texts,
    program_texts,
    promotion_texts,
    template_words,
)


def program_starts(currency: str) -> list[Start]:
    """Return a start for every template of a program."""
    starts = []
    for template in TEMPLATES:
        draft = template_words.draft_of(template.code, currency)
        kind = template_words.words_of(template.in_currency(currency)).kind
        promise = program_texts.promise(draft)
        starts.append(Start(template.code, draft.icon, kind, promise, draft))
    return starts


def offer_starts(currency: str, levels: Sequence[str], today: date) -> list[Start]:
    """Return a start for every template of an offer; ``levels`` are the shop's, lowest first."""
    return [
        Start(
            one.code,
            offers.icon_of(one.draft),
            one.draft.name,
            _for_whom(one.draft, levels, today),
            one.draft,
        )
        for one in offers.templates(currency)
    ]


def _for_whom(draft: OfferDraft, levels: Sequence[str], today: date) -> str:
    words = offer_texts.summary(draft, today)
    return f"{words}. {offer_texts.only_for(draft.level, levels)}" if draft.level else words


def promotion_starts(programs: Sequence[Program], today: date) -> list[Start]:
    """Return a start for every template of a promotion."""
    return [
        Start(
            one.code,
            one.icon,
            one.draft.name,
            promotion_texts.summary(one.draft, programs, today),
            one.draft,
        )
        for one in promotions.templates(today)
    ]


def ladder_starts(currency: str) -> list[Start]:
    """Return a start for every template of a ladder."""
    return [
        Start(one.code, one.icon, one.kind, level_texts.summary(one.draft), one.draft)
        for one in ladders.templates(currency)
    ]
