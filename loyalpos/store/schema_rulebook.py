"""The second shape of the file: everything that a shop can promise.

What an owner promises (programs, offers, promotions, the ladder of levels) stands in ``promise``,
version after version, as JSON. A row of the ledger carries its own ``why``, and ``standing`` what
else a customer has now: dated units, levels, and sums over months.
"""

from __future__ import annotations

from loyalpos.store.schema import REVERSED

NEW_TABLES = (
    """
CREATE TABLE promise(               -- a version never changes [R20]
  n INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('program', 'offer', 'promotion', 'ladder')),
  number INTEGER NOT NULL,
  version INTEGER NOT NULL,         -- from 1
  terms TEXT NOT NULL,              -- JSON
  since_ms INTEGER NOT NULL,
  staff INTEGER NOT NULL REFERENCES staff(number),
  UNIQUE (kind, number, version)
) STRICT""",
    """
CREATE TABLE referral(              -- who brought whom, once [R60]
  friend INTEGER PRIMARY KEY REFERENCES customer(n),
  referrer INTEGER NOT NULL REFERENCES customer(n),
  since_day INTEGER NOT NULL,
  rewarded_day INTEGER,             -- for a first sale that was not returned
  rewarded_for BLOB                 -- that sale
) STRICT""",
    "CREATE INDEX referral_referrer ON referral(referrer)",
    """
CREATE TABLE merge(                 -- one customer's rows went to another [R52]
  act BLOB PRIMARY KEY,
  kept INTEGER NOT NULL REFERENCES customer(n),
  gone INTEGER NOT NULL REFERENCES customer(n),
  day INTEGER NOT NULL,
  changed TEXT NOT NULL,            -- JSON: which details, consents, referrals were taken over
  undone BLOB                       -- by this act
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX merge_kept ON merge(kept)",
    "CREATE INDEX merge_gone ON merge(gone)",
)

NEW_COLUMNS = (
    "ALTER TABLE customer ADD COLUMN merged_into INTEGER",
    "CREATE INDEX customer_merged ON customer(merged_into) WHERE merged_into IS NOT NULL",
    "ALTER TABLE ledger ADD COLUMN why TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE act ADD COLUMN facts TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE sale_line ADD COLUMN category TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE sale_line ADD COLUMN earns INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE item ADD COLUMN category TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE item ADD COLUMN earns INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE voucher ADD COLUMN offer INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE voucher ADD COLUMN at INTEGER NOT NULL DEFAULT 0",  # of a milestone
    "ALTER TABLE voucher ADD COLUMN from_day INTEGER",
    "ALTER TABLE standing ADD COLUMN cards INTEGER NOT NULL DEFAULT 0",  # filled so far
    "ALTER TABLE standing ADD COLUMN lots TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE standing ADD COLUMN expires_day INTEGER",  # the earliest of its lots
    "ALTER TABLE standing ADD COLUMN tally TEXT NOT NULL DEFAULT ''",  # program 0 only, as below
    "ALTER TABLE standing ADD COLUMN level INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE standing ADD COLUMN review_day INTEGER",
    "ALTER TABLE standing ADD COLUMN floor INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE standing ADD COLUMN floor_day INTEGER",
    "CREATE INDEX standing_expires ON standing(expires_day) WHERE expires_day IS NOT NULL",
    "CREATE INDEX standing_review ON standing(review_day) WHERE review_day IS NOT NULL",
    "CREATE INDEX voucher_expires ON voucher(expires_day)"
    " WHERE state = 'issued' AND expires_day IS NOT NULL",
    "CREATE INDEX customer_birthday ON customer(birthday_md) WHERE birthday_md IS NOT NULL",
)

# Kinds of rows that put units on a card, and with them the version that was promised.
PROMISING_KINDS = ("earn", "head-start", "bonus", "withdrawn", "merge-in", "correction")
PROMISING = str(PROMISING_KINDS)

# The last act of the customer whose rows went to that of a merge "a" that still holds.
JOINED = """(
      SELECT o.target FROM act o JOIN merge m ON m.act = o.id
      WHERE o.id = a.id AND m.undone IS NULL)"""

NEW_TRIGGERS = (
    "DROP TRIGGER ledger_sums",
    "DROP TRIGGER act_booked",
    "DROP TRIGGER act_visit_reversed",
    f"""
CREATE TRIGGER ledger_sums AFTER INSERT ON ledger BEGIN
  INSERT INTO standing(customer, program, version, balance, cards)
  VALUES (new.customer, new.program, new.version * (new.program > 0), new.delta,
    (new.kind = 'full-card') - (new.kind = 'withdrawn' AND new.delta > 0))
  ON CONFLICT(customer, program) DO UPDATE SET
    balance = balance + new.delta,
    cards = cards + excluded.cards,
    version = CASE WHEN new.delta > 0 AND new.kind IN {PROMISING}
      THEN excluded.version ELSE version END;
END""",  # noqa: S608
    """
CREATE TRIGGER act_booked AFTER INSERT ON act WHEN new.lid IS NOT NULL AND new.visits = 0 BEGIN
  INSERT INTO standing(customer, program, last_act) VALUES (new.customer, 0, new.id)
  ON CONFLICT(customer, program) DO UPDATE SET last_act = new.id;
END""",
    """
CREATE TRIGGER act_part_returned AFTER INSERT ON act
WHEN new.visits = 0 AND new.target IS NOT NULL AND (new.stamps <> 0 OR new.rewards <> 0) BEGIN
  UPDATE daily SET stamps = stamps + new.stamps, rewards = rewards + new.rewards
  WHERE day = (SELECT a.day FROM act a WHERE a.id = new.target);
END""",
    f"""
CREATE TRIGGER act_visit_reversed AFTER INSERT ON act WHEN new.visits = -1 BEGIN
  UPDATE standing SET visits = visits - 1, last_act = new.id, (last_ms, last_till) = (
    WITH RECURSIVE a AS (
      SELECT id, before, visits, ts_ms, lid, rows FROM act WHERE id = last_act
      UNION ALL
      SELECT b.id, b.before, b.visits, b.ts_ms, b.lid, b.rows FROM a JOIN act b
        ON b.id = a.before OR b.id = {JOINED}
      ORDER BY 5 DESC
    )
    SELECT ts_ms, lid >> 40 FROM a
    WHERE visits = 1 AND id <> new.target AND NOT {REVERSED} LIMIT 1
  ) WHERE customer = new.customer AND program = 0;
  UPDATE daily SET
    visits = visits - 1, stamps = stamps + new.stamps, rewards = rewards + new.rewards
  WHERE day = (SELECT a.day FROM act a WHERE a.id = new.target);
END""",  # noqa: S608
)

GUARDS = (
    """
CREATE TRIGGER promise_no_update BEFORE UPDATE ON promise BEGIN
  SELECT RAISE(ABORT, 'promise is append-only');
END""",
    """
CREATE TRIGGER promise_no_delete BEFORE DELETE ON promise BEGIN
  SELECT RAISE(ABORT, 'promise is append-only');
END""",
    """
CREATE TRIGGER merge_no_delete BEFORE DELETE ON merge BEGIN
  SELECT RAISE(ABORT, 'merge is append-only');
END""",
    "DROP TRIGGER voucher_identity",  # a milestone can be given anew, by another row
    """
CREATE TRIGGER voucher_identity BEFORE UPDATE OF customer, id, program, version, offer, at, from_day
ON voucher BEGIN
  SELECT RAISE(ABORT, 'a voucher stays what was promised');
END""",
)

# What was promised before, to be kept as JSON.
OLD_PROGRAMS = """
SELECT program, version, name, tagline, icon, colour, rule, goal, head_start, also_in_this_sale,
  unit, multiplier, reward_text, reward_kind, reward_amount, since_ms, staff
FROM program_version ORDER BY n"""

# The first shape let the use of an old voucher move a card to that voucher's version; and it did
# not count full cards.
MEND_STANDINGS = (
    f"""
UPDATE standing SET version = l.version
FROM (SELECT customer, program, version, max(lid) FROM ledger
      WHERE delta > 0 AND kind IN {PROMISING} GROUP BY customer, program) l
WHERE l.customer = standing.customer AND l.program = standing.program""",  # noqa: S608
    """
UPDATE standing SET cards = v.cards
FROM (SELECT customer, program, count(*) AS cards FROM voucher
      WHERE state <> 'withdrawn' GROUP BY customer, program) v
WHERE v.customer = standing.customer AND v.program = standing.program""",
)
