"""What an owner promises, as JSON and back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TypeVar

import msgspec

from loyalpos.domain.ledger.expiry import Expiry
from loyalpos.domain.level.tier import LadderDraft
from loyalpos.domain.offer.offer import OfferDraft
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.program import PointsRule, ProgramDraft, StampRule
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.promotion.promotion import PromotionDraft

Terms = ProgramDraft | OfferDraft | PromotionDraft | LadderDraft
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _ProgramTerms:
    """A program with its rule under the rule's own name, so that the two can be told apart."""

    name: str
    tagline: str
    icon: str
    colour: str
    stamps: StampRule | None
    points: PointsRule | None
    reward: Reward
    earning: Earning
    expiry: Expiry
    last_day: date | None
    grace_days: int


def encode(terms: Terms) -> str:
    """Return terms as JSON."""
    body: object = terms
    if isinstance(terms, ProgramDraft):
        body = _ProgramTerms(
            terms.name,
            terms.tagline,
            terms.icon,
            terms.colour,
            terms.rule if isinstance(terms.rule, StampRule) else None,
            terms.rule if isinstance(terms.rule, PointsRule) else None,
            terms.reward,
            terms.earning,
            terms.expiry,
            terms.last_day,
            terms.grace_days,
        )
    return msgspec.json.encode(body, enc_hook=_plain).decode()


def decode(text: str, shape: type[T]) -> T:
    """Return an offer, a promotion or a ladder.

    :raises ValueError: for what does not fit the shape.
    """
    return msgspec.json.decode(text, type=shape, dec_hook=_lively)


def decode_program(text: str) -> ProgramDraft:
    """Return a program.

    :raises ValueError: for what is no program.
    """
    terms = decode(text, _ProgramTerms)
    rule = terms.stamps or terms.points
    if rule is None:
        raise ValueError("a program without a rule")
    return ProgramDraft(
        terms.name,
        terms.tagline,
        terms.icon,
        terms.colour,
        rule,
        terms.reward,
        terms.earning,
        terms.expiry,
        terms.last_day,
        terms.grace_days,
    )


def draft_of_columns(
    name: str, tagline: str, icon: str, colour: str, rule: str, *rest: str | int
) -> ProgramDraft:
    """Return a program of the first schema, where every part had a column."""
    goal, head_start, also, unit, multiplier, text, kind, amount = rest
    reward = Reward(str(text), RewardKind(str(kind)), int(amount))
    factor = Fraction(multiplier)
    if rule == "stamps":
        card = StampRule(int(goal), int(head_start), bool(also))
        return ProgramDraft(name, tagline, icon, colour, card, reward)
    earning = Earning(Per.AMOUNT, int(unit), factor=factor)
    points = PointsRule(int(goal), int(head_start))
    return ProgramDraft(name, tagline, icon, colour, points, reward, earning)


def _plain(value: object) -> object:
    if isinstance(value, Fraction):
        return str(value)
    raise TypeError(type(value))


def _lively(shape: type, value: object) -> object:
    if shape is Fraction and isinstance(value, str):
        return Fraction(value)
    raise TypeError(shape)
