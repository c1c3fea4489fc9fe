"""What a text from a scanner, a camera or a search field is, told by its content alone.

Only an exact shape is understood. Everything else is a text to be shown, never opened or executed.
"""

from __future__ import annotations

from dataclasses import dataclass

from loyalpos.domain.card.card_code import CodeKind, ShortCode, Token, parse_short_code, parse_token

MOST_SHOWN = 40


@dataclass(frozen=True, slots=True)
class TokenScan:
    """A code of our shape; its tag is still to be checked."""

    token: Token

    @property
    def kind(self) -> CodeKind:
        """What the code belongs to."""
        return self.token.kind


@dataclass(frozen=True, slots=True)
class ShortCodeScan:
    """The typed code under the QR, right or with a letter that does not fit."""

    code: ShortCode


@dataclass(frozen=True, slots=True)
class ForeignScan:
    """Any other text. ``text`` is printable, at most 40 characters, and ends in … where cut."""

    text: str


Scan = TokenScan | ShortCodeScan | ForeignScan


def parse_scan(text: str) -> Scan:
    """Tell what was scanned or typed. Any text has an answer; none raises."""
    token = parse_token(text)
    if token is not None:
        return TokenScan(token)
    code = parse_short_code(text)
    if code is not None:
        return ShortCodeScan(code)
    return ForeignScan(plain_text(text))


def plain_text(text: str) -> str:
    """Return what can safely be shown of a foreign text: printable, on one line, at most 40 long.

    Control characters, surrogates and the marks that turn the direction of writing are left out.
    """
    start = text[: 8 * MOST_SHOWN]  # a QR code holds up to 4,296 letters
    spaced = "".join(" " if sign.isspace() else sign for sign in start)
    shown = " ".join("".join(sign for sign in spaced if sign.isprintable()).split())
    if len(shown) > MOST_SHOWN or len(text) > len(start):
        return shown[: MOST_SHOWN - 1] + "…"
    return shown
