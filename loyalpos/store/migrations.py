"""How a file gets from any released shape to the present one.

Each step and the record of it commit together. A step is never edited once released.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations
from sqlite_utils.utils import sqlite3

from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.store import schema, schema_rulebook
from loyalpos.store.connection import reading
from loyalpos.store.terms import draft_of_columns, encode

steps = Migrations("loyalpos")


@steps(name="1")
def first_schema(db: Database) -> None:
    """Everything that one till needs."""
    for statement in schema.DDL:
        db.execute(statement)
    # FTS5 keeps a deleted word in its segments unless told not to.
    db.execute("INSERT INTO customer_search(customer_search, rank) VALUES ('secure-delete', 1)")
    db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    db.execute("PRAGMA user_version = 1")


@steps(name="2")
def rule_book(db: Database) -> None:
    """Everything that a shop can promise."""
    for statement in (*schema_rulebook.NEW_TABLES, *schema_rulebook.NEW_COLUMNS):
        db.execute(statement.strip())
    for n, row in enumerate(db.execute(schema_rulebook.OLD_PROGRAMS).fetchall(), 1):
        number, version, *columns, since_ms, staff = row
        terms = encode(draft_of_columns(*columns))
        kept = (n, "program", number, version, terms, since_ms, staff)
        db.execute("INSERT INTO promise VALUES (?, ?, ?, ?, ?, ?, ?)", kept)
    db.execute("DROP TABLE program_version")
    for statement in schema_rulebook.MEND_STANDINGS:
        db.execute(statement)
    for statement in (*schema_rulebook.NEW_TRIGGERS, *schema_rulebook.GUARDS):
        db.execute(statement.strip())
    db.execute("PRAGMA user_version = 2")


def migrate(db: Database) -> None:
    """Bring the file to :data:`schema.SCHEMA_VERSION`. The caller has made and verified a copy.

    :raises Trouble: what SQLite says about the machine or the file; the last whole step stays.
    """
    with reading():
        steps.apply(db)


def shape(db: Database) -> frozenset[tuple[str, str, str]]:
    """Return type, name and statement of all that the file defines."""
    with reading():
        found = db.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_master").fetchall()
    return frozenset((kind, name, sql) for kind, name, sql in found)


def check_shape(db: Database) -> None:
    """Let a file pass that defines exactly what this program works with.

    :raises Trouble: FILE_DAMAGED.
    """
    if shape(db) != expected_shape():
        raise Trouble(Ailment.FILE_DAMAGED)


def expected_shape() -> frozenset[tuple[str, str, str]]:
    """Return the shape of a new file, from a database in memory."""
    db = Database(sqlite3.connect(":memory:", isolation_level=None), execute_plugins=False)
    try:
        migrate(db)
        return shape(db)
    finally:
        db.conn.close()
