"""The first shape of the shop's file; ``schema_rulebook`` has what came later.

What people edit (customer, card, staff, item, setting) keeps when and on which till it was
written. What happened (act, sale_line, ledger) is append-only, held by triggers; ``standing`` and
``daily`` are sums of it, kept by triggers in the same transaction and rebuildable from it.

Keys are small integers inside one file. Things that will travel between tills also have a random
16-byte ``id``. A ledger row is named by its till and its place there: ``lid = till << 40 | seq``,
without gaps per till, so that the ledger is its own outbox.

The acts of a customer are a chain too: ``standing`` (program 0) knows the last one, and every act
the one ``before`` it. An index would say the same for one more page written with each act.

Times are milliseconds UTC (``_ms``), days are shop-local days since 1970.
"""

from __future__ import annotations

APPLICATION_ID = 0x4C504F53  # "LPOS" in the file's header
SCHEMA_VERSION = 2
TILL_SHIFT = 40

PEOPLE = (
    """
CREATE TABLE customer(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,          -- random, stays when the person is erased
  name TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',   -- E.164
  email TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '',
  birthday_md INTEGER,              -- month * 100 + day
  note TEXT NOT NULL DEFAULT '',
  words TEXT NOT NULL DEFAULT '',   -- what search finds: folded words
  phone_reversed TEXT NOT NULL DEFAULT '', -- digits, last one first
  email_folded TEXT NOT NULL DEFAULT '',
  created_ms INTEGER NOT NULL,
  created_day INTEGER NOT NULL,
  updated_ms INTEGER NOT NULL,
  till INTEGER NOT NULL,
  erased_ms INTEGER
) STRICT""",
    "CREATE INDEX customer_phone ON customer(phone_reversed) WHERE phone_reversed <> ''",
    "CREATE INDEX customer_email ON customer(email_folded) WHERE email_folded <> ''",
    """
CREATE TABLE card(
  token_hash BLOB PRIMARY KEY,      -- SHA-256; the token itself is only on the card
  short_code TEXT NOT NULL,
  customer INTEGER NOT NULL REFERENCES customer(n),
  state TEXT NOT NULL CHECK (state IN ('active', 'replaced', 'blocked')),
  issued_ms INTEGER NOT NULL,
  ended_ms INTEGER,
  updated_ms INTEGER NOT NULL,
  till INTEGER NOT NULL
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX card_customer ON card(customer)",
    "CREATE INDEX card_short_code ON card(short_code)",
    """
CREATE TABLE consent(
  n INTEGER PRIMARY KEY,
  customer INTEGER NOT NULL REFERENCES customer(n),
  purpose TEXT NOT NULL,
  wording TEXT NOT NULL,            -- as it was shown
  given_ms INTEGER NOT NULL,
  given_to INTEGER NOT NULL REFERENCES staff(number),
  withdrawn_ms INTEGER,
  withdrawn_to INTEGER REFERENCES staff(number)
) STRICT""",
    "CREATE INDEX consent_customer ON consent(customer)",
    """
CREATE VIRTUAL TABLE customer_search USING fts5(
  words, content='customer', content_rowid='n', prefix='1 2 3 4',
  tokenize='unicode61 remove_diacritics 0'
)""",
    """
CREATE TRIGGER customer_search_insert AFTER INSERT ON customer BEGIN
  INSERT INTO customer_search(rowid, words) VALUES (new.n, new.words);
END""",
    """
CREATE TRIGGER customer_search_update AFTER UPDATE OF words ON customer
WHEN new.words <> old.words BEGIN
  INSERT INTO customer_search(customer_search, rowid, words) VALUES ('delete', old.n, old.words);
  INSERT INTO customer_search(rowid, words) VALUES (new.n, new.words);
END""",
    """
CREATE TRIGGER customer_daily AFTER INSERT ON customer BEGIN
  INSERT INTO daily(day, visits, stamps, rewards, new_customers)
  VALUES (new.created_day, 0, 0, 0, 1)
  ON CONFLICT(day) DO UPDATE SET new_customers = new_customers + 1;
END""",
)

SHOP = (
    """
CREATE TABLE staff(
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('cashier', 'manager', 'owner')),
  pin_hash TEXT NOT NULL DEFAULT '', -- Argon2id, or empty for no PIN
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  updated_ms INTEGER NOT NULL,
  till INTEGER NOT NULL
) STRICT""",
    """
CREATE TABLE pin_try(
  staff INTEGER PRIMARY KEY REFERENCES staff(number),
  wrong INTEGER NOT NULL,           -- in a row
  last_ms INTEGER NOT NULL
) STRICT""",
    """
CREATE TABLE program(
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE
) STRICT""",
    """
CREATE TABLE program_version(       -- a version never changes [R20]
  n INTEGER PRIMARY KEY,
  program INTEGER NOT NULL REFERENCES program(number),
  version INTEGER NOT NULL,         -- from 1
  name TEXT NOT NULL,
  tagline TEXT NOT NULL,
  icon TEXT NOT NULL,
  colour TEXT NOT NULL,
  rule TEXT NOT NULL CHECK (rule IN ('stamps', 'points')),
  goal INTEGER NOT NULL,            -- stamps of a card, or the cost of a reward in points
  head_start INTEGER NOT NULL,
  also_in_this_sale INTEGER NOT NULL DEFAULT 0 CHECK (also_in_this_sale IN (0, 1)),
  unit INTEGER NOT NULL DEFAULT 0,  -- minor units for a point
  multiplier TEXT NOT NULL DEFAULT '1', -- a fraction: 3/2
  reward_text TEXT NOT NULL,
  reward_kind TEXT NOT NULL,
  reward_amount INTEGER NOT NULL,
  since_ms INTEGER NOT NULL,
  staff INTEGER NOT NULL REFERENCES staff(number),
  UNIQUE (program, version)
) STRICT""",
    """
CREATE TABLE setting(
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  updated_ms INTEGER NOT NULL,
  till INTEGER NOT NULL
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE item(
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  price INTEGER NOT NULL,
  place INTEGER NOT NULL,           -- order of the tiles
  updated_ms INTEGER NOT NULL,
  till INTEGER NOT NULL
) STRICT""",
    """
CREATE TABLE secret(
  name TEXT PRIMARY KEY,            -- 'card-' + key letter, or 'chain'
  key BLOB NOT NULL
) STRICT, WITHOUT ROWID""",
)

HAPPENED = (
    """
CREATE TABLE act(                   -- one thing somebody did, under the UUID made before [R4]
  id BLOB PRIMARY KEY,
  kind TEXT NOT NULL,
  fingerprint BLOB NOT NULL,        -- keyed digest of the contents: same UUID, same contents
  customer INTEGER,
  staff INTEGER NOT NULL REFERENCES staff(number),
  approved_by INTEGER,              -- the manager who allowed it, where one was needed
  ts_ms INTEGER NOT NULL,
  day INTEGER NOT NULL,
  lid INTEGER,                      -- its first row of the ledger, if it has rows
  rows INTEGER NOT NULL DEFAULT 0,
  program INTEGER,                  -- what it was mainly about, and its units there
  version INTEGER,
  units INTEGER NOT NULL DEFAULT 0,
  filled INTEGER NOT NULL DEFAULT 0, -- cards
  quantity INTEGER,                 -- of a purchase
  amount INTEGER,                   -- minor units, as on the receipt
  receipt TEXT NOT NULL DEFAULT '',
  lines INTEGER NOT NULL DEFAULT 0, -- how many sale_line rows it has
  visits INTEGER NOT NULL DEFAULT 0,  -- what it adds to the day's figures; a reversal is negative
  stamps INTEGER NOT NULL DEFAULT 0,
  rewards INTEGER NOT NULL DEFAULT 0,
  target BLOB,                      -- the act that a reversal takes back
  reason TEXT NOT NULL DEFAULT '',
  before BLOB                       -- the customer's act before this one; both with rows
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE sale_line(
  act BLOB NOT NULL,
  line INTEGER NOT NULL,
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  price INTEGER NOT NULL,
  PRIMARY KEY (act, line)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE ledger(
  lid INTEGER PRIMARY KEY,          -- till << 40 | seq
  act BLOB NOT NULL,
  ts_ms INTEGER NOT NULL,
  day INTEGER NOT NULL,
  customer INTEGER NOT NULL,
  program INTEGER NOT NULL,
  version INTEGER NOT NULL,
  kind TEXT NOT NULL,
  delta INTEGER NOT NULL,           -- stamps or points
  voucher BLOB,
  reverses INTEGER,                 -- the row that this one takes back
  staff INTEGER NOT NULL,
  hash BLOB NOT NULL                -- HMAC over the row before and all of this one
) STRICT""",
    "CREATE UNIQUE INDEX ledger_reverses ON ledger(reverses) WHERE reverses IS NOT NULL",
    """
CREATE TABLE voucher(
  customer INTEGER NOT NULL,
  id BLOB NOT NULL,
  program INTEGER NOT NULL,
  version INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('issued', 'redeemed', 'withdrawn', 'expired')),
  issued_ms INTEGER NOT NULL,
  issued_lid INTEGER NOT NULL,      -- the row of the full card
  expires_day INTEGER,              -- valid through this day
  ended_ms INTEGER,                 -- when, where and by whom it was used or withdrawn
  ended_till INTEGER,
  ended_by INTEGER,
  PRIMARY KEY (customer, id)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE standing(              -- program 0 sums over all programs
  customer INTEGER NOT NULL,
  program INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 0, -- the one promised [R20]
  balance INTEGER NOT NULL DEFAULT 0, -- may be negative: owed [R34]
  ready INTEGER NOT NULL DEFAULT 0,   -- unused vouchers
  visits INTEGER NOT NULL DEFAULT 0,  -- program 0 only, like what follows
  last_ms INTEGER,                    -- of the last visit that was not taken back
  last_till INTEGER,
  last_act BLOB,                      -- with rows, of any kind
  PRIMARY KEY (customer, program)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE daily(
  day INTEGER PRIMARY KEY,
  visits INTEGER NOT NULL,
  stamps INTEGER NOT NULL,
  rewards INTEGER NOT NULL,
  new_customers INTEGER NOT NULL
) STRICT""",
)

# Of an act "a" with rows: whether it was taken back.
REVERSED = """EXISTS (
      SELECT 1 FROM ledger r WHERE r.reverses BETWEEN a.lid AND a.lid + a.rows - 1
        AND r.kind = 'reversal')"""

SUMS = (
    """
CREATE TRIGGER ledger_sums AFTER INSERT ON ledger BEGIN
  INSERT INTO standing(customer, program, version, balance)
  VALUES (new.customer, new.program, new.version, new.delta)
  ON CONFLICT(customer, program) DO UPDATE SET
    balance = balance + new.delta,
    version = CASE WHEN new.kind = 'reversal' THEN version ELSE new.version END;
END""",
    """
CREATE TRIGGER voucher_issued AFTER INSERT ON voucher BEGIN
  UPDATE standing SET ready = ready + 1
  WHERE customer = new.customer AND program = new.program;
END""",
    """
CREATE TRIGGER voucher_ended AFTER UPDATE OF state ON voucher BEGIN
  UPDATE standing SET ready = ready + (new.state = 'issued') - (old.state = 'issued')
  WHERE customer = new.customer AND program = new.program;
END""",
    """
CREATE TRIGGER act_booked AFTER INSERT ON act WHEN new.lid IS NOT NULL AND new.visits = 0 BEGIN
  INSERT INTO standing(customer, program, last_act) VALUES (new.customer, 0, new.id)
  ON CONFLICT(customer, program) DO UPDATE SET last_act = new.id;
END""",
    """
CREATE TRIGGER act_visit AFTER INSERT ON act WHEN new.visits = 1 BEGIN
  INSERT INTO standing(customer, program, visits, last_ms, last_till, last_act)
  VALUES (new.customer, 0, 1, new.ts_ms, new.lid >> 40, new.id)
  ON CONFLICT(customer, program) DO UPDATE SET
    visits = visits + 1, last_ms = new.ts_ms, last_till = new.lid >> 40, last_act = new.id;
  INSERT INTO daily(day, visits, stamps, rewards, new_customers)
  VALUES (new.day, 1, new.stamps, new.rewards, 0)
  ON CONFLICT(day) DO UPDATE SET
    visits = visits + 1, stamps = stamps + new.stamps, rewards = rewards + new.rewards;
END""",
    f"""
CREATE TRIGGER act_visit_reversed AFTER INSERT ON act WHEN new.visits = -1 BEGIN
  UPDATE standing SET visits = visits - 1, last_act = new.id, (last_ms, last_till) = (
    WITH RECURSIVE a AS (
      SELECT id, before, visits, ts_ms, lid, rows FROM act WHERE id = last_act
      UNION ALL
      SELECT b.id, b.before, b.visits, b.ts_ms, b.lid, b.rows FROM a JOIN act b ON b.id = a.before
    )
    SELECT ts_ms, lid >> 40 FROM a
    WHERE visits = 1 AND id <> new.target AND NOT {REVERSED} LIMIT 1
  ) WHERE customer = new.customer AND program = 0;
  UPDATE daily SET
    visits = visits - 1, stamps = stamps + new.stamps, rewards = rewards + new.rewards
  WHERE day = (SELECT a.day FROM act a WHERE a.id = new.target);
END""",  # noqa: S608
)

# What must never be touched again, and how an attempt is answered.
_APPEND_ONLY = ("act", "sale_line", "ledger", "program", "program_version")
_NEVER_DELETED = ("customer", "card", "consent", "voucher", "staff")


def _guards() -> tuple[str, ...]:
    forbidden = [(table, verb) for table in _APPEND_ONLY for verb in ("UPDATE", "DELETE")]
    forbidden += [(table, "DELETE") for table in _NEVER_DELETED]
    return tuple(
        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} BEGIN\n"
        f"  SELECT RAISE(ABORT, '{table} is append-only');\nEND"
        for table, verb in forbidden
    )


VOUCHER_GUARD = """
CREATE TRIGGER voucher_identity BEFORE UPDATE OF customer, id, program, version, issued_lid
ON voucher BEGIN
  SELECT RAISE(ABORT, 'a voucher stays what was promised');
END"""

DDL: tuple[str, ...] = tuple(
    statement.strip() for statement in (*PEOPLE, *SHOP, *HAPPENED, *SUMS, *_guards(), VOUCHER_GUARD)
)
