"""What the last 90 days would have come to under a draft, for the owner who weighs it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from loyalpos.services.promise.replaying import DAYS, Difference, Replayed
from loyalpos.ui.words import formats

translate = QCoreApplication.translate


def result(found: Replayed, *, compared: bool) -> str:
    """Return the result in sentences.

    :param compared: whether there is a present rule under which somebody can gain or lose.
    """
    if not found.sales:
        return translate(
            "ReplayTexts",
            "In the last %n days nothing was sold, so there is nothing to replay yet.",
            None,
            DAYS,
        )
    days = found.days
    first = translate("ReplayTexts", "With the visits of the last %n day(s): {result}.", None, days)
    sentences = [first.format(result=_given(found))]
    if compared:
        sentences.append(_turnout(found.gainers, found.losers))
    return " ".join(sentences)


def basis() -> str:
    """Return what the figures rest on."""
    return translate(
        "ReplayTexts",
        "A reward is reckoned for every so many stamps or points. "
        "Promotions, levels and expiry are left out.",
    )


def named(found: Replayed) -> str:
    """Return the first of those who would gain and lose; empty where there are none."""
    gain = translate("ReplayTexts", "Would gain most: {names}.")
    lose = translate("ReplayTexts", "Would lose most: {names}.")
    told = ((gain, found.most_gained), (lose, found.most_lost))
    return " ".join(words.format(names=_names(some)) for words, some in told if some)


def done(percent: int) -> str:
    """Return how far it is."""
    words = translate("ReplayTexts", "{percent} % done")
    return words.format(percent=formats.number(percent))


def _given(found: Replayed) -> str:
    """Return the rewards of a month, their worth and its share of what was spent."""
    parts = [_rewards(found)]
    if found.value_a_month:
        words = translate("ReplayTexts", "{amount} a month")
        parts.append(words.format(amount=formats.money(found.value_a_month)))
    if found.value_a_month and found.give_back is not None:
        words = translate("ReplayTexts", "or {share} % of what was spent")
        parts.append(words.format(share=formats.tenths(found.give_back)))
    return ", ".join(parts)


def _rewards(found: Replayed) -> str:
    if not found.rewards:
        return translate("ReplayTexts", "nobody would have got a reward")
    count = found.rewards_a_month
    if not count:
        return translate("ReplayTexts", "less than one reward a month")
    return translate("ReplayTexts", "about %Ln reward(s) a month", None, count)


def _turnout(gainers: int, losers: int) -> str:
    if not gainers and not losers:
        return translate("ReplayTexts", "Nobody would gain or lose.")
    gain = translate("ReplayTexts", "%Ln customer(s) would gain", None, gainers)
    lose = translate("ReplayTexts", "%Ln would lose", None, losers)
    return f"{gain}, {lose}."


def _names(some: Sequence[Difference]) -> str:
    nameless = translate("ReplayTexts", "somebody without a name")
    words = translate("ReplayTexts", "{name} ({amount} a month)")
    return ", ".join(
        words.format(name=one.name or nameless, amount=formats.money(abs(one.value)))
        for one in some
    )
