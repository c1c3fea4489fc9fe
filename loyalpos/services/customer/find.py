"""Finding a customer by what somebody remembers, and looking at one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from loyalpos.domain.business_day import from_ms
from loyalpos.domain.card.card_code import ALPHABET, SHORT_LENGTH
from loyalpos.domain.customer.search_text import query_words
from loyalpos.domain.customer.typing_slips import slips
from loyalpos.domain.program.collecting import card_now
from loyalpos.domain.program.program import PointsRule, Program, StampRule
from loyalpos.domain.tidy_text import tidy
from loyalpos.services.card.card_views import PHONE_TAIL, CardViews
from loyalpos.services.customer.contact import endings, is_phone_like, typed_digits
from loyalpos.services.customer.customer_details import CustomerDetails
from loyalpos.services.customer.search_ranking import ranked
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.view.card_view import ActLine
from loyalpos.services.view.customer_view import CustomerDetail, CustomerRow, Found
from loyalpos.store import counter, search
from loyalpos.store.connection import read_tx
from loyalpos.store.search import LineRow

LONGEST_TEXT = 100
MOST_WORDS = 6
CANDIDATES = 200  # of the rows met first, the best are shown
FEW = 5  # with fewer rows for a single word, slips of the fingers are tried
MOST_SLIPS = 2  # words
CODE_START = 4  # letters of a card's code


class Find:
    """Searches of one shop. On a connection of its own it never waits for the till.

    Belongs to the thread that made it, but for :meth:`interrupt`.
    """

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._views = CardViews(file)
        self._details = CustomerDetails(file, self._views)

    def search(self, text: str, limit: int = 50) -> Found:
        """Return who may be meant, the best first; for no text, who was served last [R53, R53a].

        Looks at names, notes, addresses, phone numbers (start or end) and the codes of cards, and
        forgives a slip of the fingers where little else is found. Any text is a plain text.

        :raises SearchGivenUp: after :meth:`interrupt`.
        """
        typed = tidy(text[: 4 * LONGEST_TEXT])[:LONGEST_TEXT]
        db = self._file.db
        # No transaction: an interrupt could hit its end and leave it open, with an old view of
        # the file for all later searches.
        with search.giving_up():
            total = search.total(db)
            if not typed:
                numbers = search.latest(db, limit + 1)
            else:
                numbers = self._meant(typed, max(CANDIDATES, limit + 1))
            rows = self._rows(numbers[:limit])
        return Found(rows, more=len(numbers) > limit, total=total)

    def detail(self, customer: int) -> CustomerDetail:
        """Return everything about one customer.

        :raises Refused: CUSTOMER_UNKNOWN.
        """
        with read_tx(self._file.db):
            return self._details.of(customer)

    def history(
        self, customer: int, before: UUID | None = None, limit: int = 50
    ) -> tuple[ActLine, ...]:
        """Return a customer's acts, newest first, older than the act ``before``.

        :raises Refused: CUSTOMER_UNKNOWN.
        """
        with read_tx(self._file.db) as db:
            now = self._views.found(customer).customer
            return self._views.lines.of(counter.acts(db, now, limit, before))

    def interrupt(self) -> None:
        """Give up the search that is running, if one is. May be called from any thread."""
        self._file.db.conn.interrupt()

    def close(self) -> None:
        """Let go of the file, where the connection is this one's own."""
        self._file.db.conn.close()

    def _meant(self, typed: str, most: int) -> list[int]:
        """Return who may be meant: what fits as typed, then what fits but for a slip."""
        db = self._file.db
        words = query_words(typed)[:MOST_WORDS]
        found: dict[int, None] = {}
        for look in self._ways(typed, words):
            found.update(dict.fromkeys(look(most)))
            if len(found) >= most:
                break
        best = ranked(words, search.candidates(db, list(found)[:most]))
        if len(best) >= (FEW if len(words) == 1 else 1) or "@" in typed:
            return best
        near = self._but_for_a_slip(words, most)
        return list(dict.fromkeys((*best, *ranked(words, search.candidates(db, near)))))

    def _ways(self, typed: str, words: Sequence[str]) -> list[Callable[[int], list[int]]]:
        db = self._file.db
        if "@" in typed:
            return [partial(search.with_email_start, db, typed.casefold())]
        ways: list[Callable[[int], list[int]]] = []
        if is_phone_like(typed):
            ways += [partial(search.with_phone_end, db, end) for end in endings(typed)]
            ways.append(partial(search.with_word_starts, db, (typed_digits(typed),)))
        code = typed.upper().replace("-", "").replace(" ", "")
        if CODE_START <= len(code) <= SHORT_LENGTH and set(code) <= set(ALPHABET):
            ways.append(partial(search.with_code_start, db, code))
        if words:
            ways.append(partial(search.with_words, db, words))
            ways.append(partial(search.with_word_starts, db, words))
        return ways

    def _but_for_a_slip(self, words: Sequence[str], most: int) -> list[int]:
        db = self._file.db
        # A word that is nobody's is the likeliest to hold the slip.
        able = [place for place, word in enumerate(words) if slips(word)]
        able.sort(key=lambda place: bool(search.with_word_starts(db, (words[place],), 1)))
        for place in able[:MOST_SLIPS]:
            others = (*words[:place], *words[place + 1 :])
            found = search.with_any_start(db, slips(words[place]), others, most)
            if found:
                return found
        return []

    def _rows(self, customers: Sequence[int]) -> tuple[CustomerRow, ...]:
        current = self._file.catalogue.current()
        stamps = next((one for one in current if isinstance(one.draft.rule, StampRule)), None)
        points = next((one for one in current if isinstance(one.draft.rule, PointsRule)), None)
        lines = search.lines(
            self._file.db,
            customers,
            stamps.number if stamps else 0,
            points.number if points else 0,
        )
        return tuple(self._row(line, stamps, points is not None) for line in lines)

    def _row(self, line: LineRow, stamps: Program | None, with_points: bool) -> CustomerRow:
        return CustomerRow(
            customer=line.customer,
            name=line.name,
            phone_tail=line.phone[-PHONE_TAIL:],
            email=line.email,
            balance=line.balance if stamps else 0,
            goal=self._goal(line, stamps) if stamps else 0,
            ready=line.ready,
            points=(line.points or 0) if with_points else None,
            last_visit=from_ms(line.last_ms) if line.last_ms else None,
            full=bool(line.full),
        )

    def _goal(self, line: LineRow, newest: Program) -> int:
        promised = newest
        if line.version:
            promised = self._file.catalogue.version(newest.number, line.version)
        rule = card_now(line.balance, promised, newest).draft.rule
        assert isinstance(rule, StampRule)
        return rule.goal
