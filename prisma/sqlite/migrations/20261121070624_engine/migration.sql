-- Resident-keyed tables are clustered on their keys (WITHOUT ROWID): one B-tree each. Rollups are made anew from the records.
DROP TABLE "rollup_day";
DROP TABLE "rollup_people";
DROP TABLE "resident_first";
DROP TABLE "resident_day";

ALTER TABLE "activity_record" ADD COLUMN "partner_points" BIGINT NOT NULL DEFAULT 0;

CREATE TABLE "new_act_key" (
    "shard" INTEGER NOT NULL,
    "partner_id" INTEGER NOT NULL,
    "external_id" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "record_id" BIGINT NOT NULL,
    "mg" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,

    PRIMARY KEY ("shard", "partner_id", "external_id")
) WITHOUT ROWID;
INSERT INTO "new_act_key" ("shard", "partner_id", "external_id", "digest", "resident_id", "record_id", "mg", "points") SELECT shard, partner_id, external_id, CASE WHEN length(digest) = 43 AND instr(digest, '/') = 0 THEN substr(digest, 1, 22) ELSE digest END, resident_id, record_id, mg, points FROM "act_key";
DROP TABLE "act_key";
ALTER TABLE "new_act_key" RENAME TO "act_key";

CREATE TABLE "new_transfer" (
    "shard" INTEGER NOT NULL,
    "entry_id" BIGINT NOT NULL,
    "leg" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "unit" TEXT NOT NULL,
    "debit" TEXT NOT NULL,
    "credit" TEXT NOT NULL,
    "amount" BIGINT NOT NULL CHECK ("amount" > 0),
    "reason" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "ref" BIGINT,

    PRIMARY KEY ("shard", "entry_id", "leg")
) WITHOUT ROWID;
INSERT INTO "new_transfer" ("shard", "entry_id", "leg", "resident_id", "unit", "debit", "credit", "amount", "reason", "at", "ref") SELECT shard, entry_id, leg, resident_id, unit, debit, credit, amount, reason, at, NULL FROM "transfer";
DROP TABLE "transfer";
ALTER TABLE "new_transfer" RENAME TO "transfer";

CREATE TABLE "new_balance" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "account" TEXT NOT NULL,
    "amount" BIGINT NOT NULL CHECK ("amount" >= 0 OR "account" IN ('points:owed', 'carbon:owed')),

    PRIMARY KEY ("shard", "resident_id", "account")
) WITHOUT ROWID;
INSERT INTO "new_balance" ("shard", "resident_id", "account", "amount") SELECT shard, resident_id, account, amount FROM "balance";
DROP TABLE "balance";
ALTER TABLE "new_balance" RENAME TO "balance";
-- Nearly always empty: who owes is found without looking at everybody.
CREATE INDEX "balance_owed_idx" ON "balance"("shard", "resident_id") WHERE "amount" < 0;

CREATE TABLE "hold" (
    "shard" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "request_id" TEXT NOT NULL,
    "points" BIGINT NOT NULL CHECK ("points" > 0),
    "purpose" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "expires_at" BIGINT NOT NULL,
    "settled_at" BIGINT,

    PRIMARY KEY ("shard", "id")
) WITHOUT ROWID;

CREATE TABLE "entry_state" (
    "shard" INTEGER NOT NULL,
    "record_id" BIGINT NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    PRIMARY KEY ("shard", "record_id")
) WITHOUT ROWID;

CREATE TABLE "reversal" (
    "shard" INTEGER NOT NULL,
    "record_id" BIGINT NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "entry_id" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    PRIMARY KEY ("shard", "record_id")
) WITHOUT ROWID;

CREATE TABLE "rollup_day" (
    "shard" INTEGER NOT NULL,
    "day" INTEGER NOT NULL,
    "district" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "behaviour" TEXT NOT NULL,
    "partner_id" INTEGER NOT NULL,
    "acts" BIGINT NOT NULL,
    "mg" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,
    "people" BIGINT NOT NULL,
    "newcomers" BIGINT NOT NULL,

    PRIMARY KEY ("day", "shard", "district", "section", "behaviour", "partner_id")
) WITHOUT ROWID;

CREATE TABLE "rollup_total" (
    "shard" INTEGER NOT NULL,
    "dimension" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "period" INTEGER NOT NULL,
    "acts" BIGINT NOT NULL,
    "mg" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,
    "people" BIGINT NOT NULL,
    "newcomers" BIGINT NOT NULL,

    PRIMARY KEY ("dimension", "period", "key", "shard")
) WITHOUT ROWID;

CREATE TABLE "resident_first" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "dimension" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "moved_from" INTEGER,

    PRIMARY KEY ("shard", "resident_id", "dimension", "key")
) WITHOUT ROWID;

CREATE TABLE "resident_day" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "day" INTEGER NOT NULL,
    "district" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "behaviour" TEXT NOT NULL,
    "partner_id" INTEGER NOT NULL,
    "acts" BIGINT NOT NULL,
    "mg" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,

    PRIMARY KEY ("day", "shard", "resident_id", "district", "section", "behaviour", "partner_id")
) WITHOUT ROWID;

CREATE TABLE "resident_month" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "month" INTEGER NOT NULL,
    "section" TEXT NOT NULL,
    "acts" BIGINT NOT NULL,
    "mg" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,

    PRIMARY KEY ("shard", "resident_id", "month", "section")
) WITHOUT ROWID;

CREATE TABLE "resident_score" (
    "board" INTEGER NOT NULL,
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "mg" BIGINT NOT NULL,

    PRIMARY KEY ("board", "shard", "resident_id")
) WITHOUT ROWID;

CREATE TABLE "rollup_score" (
    "shard" INTEGER NOT NULL,
    "board" INTEGER NOT NULL,
    "bucket" INTEGER NOT NULL,
    "people" BIGINT NOT NULL,

    PRIMARY KEY ("board", "bucket", "shard")
) WITHOUT ROWID;

CREATE INDEX "hold_state_expires_at_idx" ON "hold"("state", "expires_at");
CREATE UNIQUE INDEX "hold_shard_resident_id_request_id_key" ON "hold"("shard", "resident_id", "request_id");
CREATE INDEX "resident_score_board_mg_resident_id_idx" ON "resident_score"("board", "mg" DESC, "resident_id");

-- Every rollup is made anew from the records.
INSERT INTO resident_day (shard, resident_id, day, district, section, behaviour, partner_id, acts, mg, points)
SELECT shard, resident_id, day, district, section, behaviour, partner_id, count(*), sum(mg), sum(points) FROM activity_record GROUP BY 1, 2, 3, 4, 5, 6, 7;

INSERT INTO resident_month (shard, resident_id, month, section, acts, mg, points)
SELECT shard, resident_id, day / 100, section, sum(acts), sum(mg), sum(points) FROM resident_day GROUP BY 1, 2, 3, 4;

INSERT INTO resident_score (board, shard, resident_id, mg)
SELECT day, shard, resident_id, sum(mg) FROM resident_day GROUP BY 1, 2, 3
UNION ALL SELECT 0, shard, resident_id, sum(mg) FROM resident_day GROUP BY 2, 3;

INSERT INTO rollup_score (shard, board, bucket, people)
SELECT shard % 8, board, length(CAST(mg AS TEXT)) * 100 + CAST(substr(CAST(mg AS TEXT) || '0', 1, 2) AS INTEGER), count(*) FROM resident_score GROUP BY 1, 2, 3;

INSERT INTO resident_first (shard, resident_id, dimension, key, day) SELECT shard, resident_id, 'all', '', min(day) FROM resident_day GROUP BY 1, 2, 4;
INSERT INTO resident_first (shard, resident_id, dimension, key, day) SELECT shard, resident_id, 'section', section, min(day) FROM resident_day GROUP BY 1, 2, 4;
INSERT INTO resident_first (shard, resident_id, dimension, key, day) SELECT shard, resident_id, 'district', district, min(day) FROM resident_day GROUP BY 1, 2, 4;
INSERT INTO resident_first (shard, resident_id, dimension, key, day) SELECT shard, resident_id, 'behaviour', behaviour, min(day) FROM resident_day GROUP BY 1, 2, 4;
INSERT INTO resident_first (shard, resident_id, dimension, key, day) SELECT shard, resident_id, 'partner', CAST(partner_id AS TEXT), min(day) FROM resident_day GROUP BY 1, 2, 4;
INSERT INTO resident_first (shard, resident_id, dimension, key, day) SELECT shard, resident_id, 'cell', district || '/' || section || '/' || behaviour || '/' || CAST(partner_id AS TEXT), min(day) FROM resident_day GROUP BY 1, 2, 4;

INSERT INTO rollup_day (shard, day, district, section, behaviour, partner_id, acts, mg, points, people, newcomers)
SELECT d.shard % 8, d.day, d.district, d.section, d.behaviour, d.partner_id, sum(d.acts), sum(d.mg), sum(d.points), count(*),
  sum(CASE WHEN f.day = d.day THEN 1 ELSE 0 END)
FROM resident_day d JOIN resident_first f ON f.shard = d.shard AND f.resident_id = d.resident_id AND f.dimension = 'cell'
  AND f.key = d.district || '/' || d.section || '/' || d.behaviour || '/' || CAST(d.partner_id AS TEXT)
GROUP BY 1, 2, 3, 4, 5, 6;

INSERT INTO rollup_total (shard, dimension, key, period, acts, mg, points, people, newcomers) SELECT shard, 'all', '', day, sum(acts), sum(mg), sum(points), 0, 0 FROM rollup_day GROUP BY 1, 3, 4;
INSERT INTO rollup_total (shard, dimension, key, period, acts, mg, points, people, newcomers) SELECT shard, 'section', section, day, sum(acts), sum(mg), sum(points), 0, 0 FROM rollup_day GROUP BY 1, 3, 4;
INSERT INTO rollup_total (shard, dimension, key, period, acts, mg, points, people, newcomers) SELECT shard, 'district', district, day, sum(acts), sum(mg), sum(points), 0, 0 FROM rollup_day GROUP BY 1, 3, 4;
INSERT INTO rollup_total (shard, dimension, key, period, acts, mg, points, people, newcomers) SELECT shard, 'behaviour', behaviour, day, sum(acts), sum(mg), sum(points), 0, 0 FROM rollup_day GROUP BY 1, 3, 4;
INSERT INTO rollup_total (shard, dimension, key, period, acts, mg, points, people, newcomers) SELECT shard, 'partner', CAST(partner_id AS TEXT), day, sum(acts), sum(mg), sum(points), 0, 0 FROM rollup_day GROUP BY 1, 3, 4;

UPDATE rollup_total SET people = (SELECT count(*) FROM resident_score s WHERE s.board = rollup_total.period AND s.shard % 8 = rollup_total.shard)
WHERE dimension = 'all';
UPDATE rollup_total SET newcomers = (SELECT count(*) FROM resident_first f
  WHERE f.dimension = rollup_total.dimension AND f.key = rollup_total.key AND f.day = rollup_total.period AND f.shard % 8 = rollup_total.shard);
INSERT INTO rollup_total (shard, dimension, key, period, acts, mg, points, people, newcomers)
SELECT shard, dimension, key, 0, sum(acts), sum(mg), sum(points), 0, sum(newcomers) FROM rollup_total GROUP BY 1, 2, 3;
