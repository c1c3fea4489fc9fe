"""Searches read what they need and no more: their time must not grow with the shop."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from registering import register
from sqlite_utils import Database

from loyalpos.services.opening import Shop
from loyalpos.store import cards, customers, search


@pytest.mark.parametrize(
    "look",
    [
        lambda db: search.with_phone_end(db, "8765", 50),
        lambda db: search.with_email_start(db, "ada@", 50),
        lambda db: search.with_code_start(db, "BCDF", 50),
        lambda db: search.candidates(db, [1, 2]),
        lambda db: search.lines(db, [1, 2], 1, 2),
        lambda db: customers.twins(db, "8765", "ada@example.nl"),
        lambda db: customers.find(db, 1),
        lambda db: cards.of_customer(db, 1),
    ],
)
def test_no_query_of_the_counter_walks_a_whole_table(
    shop: Shop, look: Callable[[Database], object]
) -> None:
    register(shop, "Ada", "0612345678", "ada@example.nl")
    asked: list[str] = []
    shop.file.db.conn.set_trace_callback(asked.append)
    look(shop.file.db)
    shop.file.db.conn.set_trace_callback(None)
    (query,) = [one for one in asked if not one.startswith("--")]
    plan = [row[3] for row in shop.file.db.execute(f"EXPLAIN QUERY PLAN {query}").fetchall()]
    walked = [step for step in plan if step.startswith("SCAN") and "VIRTUAL TABLE" not in step]
    assert walked in ([], ["SCAN CONSTANT ROW"])
    assert plan


def test_words_that_are_edited_away_no_longer_find(shop: Shop) -> None:
    db = shop.file.db
    ada = register(shop, "Ada Byron")
    assert search.with_words(db, ("byron",), 50) == [ada]
    row = customers.find(db, ada)
    assert row is not None
    customers.change(db, ada, row._replace(words="ada king"), customers.Written(0, 0, 1))
    assert search.with_words(db, ("byron",), 50) == []
    assert search.with_word_starts(db, ("ki", "a"), 50) == [ada]
    assert search.with_any_start(db, ("byr", "kin"), ("ada",), 50) == [ada]


def test_the_index_of_words_agrees_with_the_customers(shop: Shop) -> None:
    for name in ("Ada", "Bjørn Müller", "Łukasz"):
        register(shop, name, phone="0612345678", note="oat milk")
    db = shop.file.db
    # Raises where the index holds what the table does not.
    check = "INSERT INTO customer_search(customer_search, rank) VALUES ('integrity-check', 1)"
    assert db.execute(check).fetchall() == []
