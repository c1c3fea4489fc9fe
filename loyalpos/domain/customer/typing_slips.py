"""What somebody may have meant who hit one wrong key."""

from __future__ import annotations

from string import ascii_lowercase

SHORTEST = 4  # in shorter words a slip could be almost anything
LONGEST = 12  # one of that many letters has some 600 slips


def slips(word: str) -> tuple[str, ...]:
    """Return what starts the words one slip away from a folded word: a letter less, more, swapped
    or wrong.

    Words that start with what was typed are left out: they are found without a slip. Digits are
    typed with care, and another number is another person: words with digits have no slips.
    """
    if not (word.isalpha() and SHORTEST <= len(word) <= LONGEST):
        return ()
    # Without its last letter the word stands for any slip in that letter.
    halves = [(word[:place], word[place:]) for place in range(len(word) - 1)]
    missing = [start + rest[1:] for start, rest in halves]
    swapped = [start + rest[1] + rest[0] + rest[2:] for start, rest in halves]
    wrong = [start + letter + rest[1:] for start, rest in halves for letter in ascii_lowercase]
    more = [start + letter + rest for start, rest in halves for letter in ascii_lowercase]
    meant = dict.fromkeys((word[:-1], *missing, *swapped, *wrong, *more))
    return tuple(other for other in meant if not other.startswith(word))
