-- Gifts to public-good projects, and who takes part in volunteer activities, clustered on their keys (WITHOUT ROWID).
CREATE TABLE "gift" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "request_id" TEXT NOT NULL,
    "id" BIGINT NOT NULL,
    "project_id" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL CHECK ("quantity" > 0),
    "points" BIGINT NOT NULL CHECK ("points" > 0),
    "at" BIGINT NOT NULL,

    PRIMARY KEY ("shard", "resident_id", "request_id")
) WITHOUT ROWID;

CREATE TABLE "rollup_gift" (
    "shard" INTEGER NOT NULL,
    "project_id" INTEGER NOT NULL,
    "gifts" BIGINT NOT NULL,
    "quantity" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,

    PRIMARY KEY ("project_id", "shard")
) WITHOUT ROWID;

CREATE TABLE "volunteer_sign_up" (
    "shard" INTEGER NOT NULL,
    "activity_id" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "at" BIGINT NOT NULL,

    PRIMARY KEY ("shard", "activity_id", "resident_id")
) WITHOUT ROWID;

CREATE TABLE "volunteer_count" (
    "shard" INTEGER NOT NULL,
    "activity_id" INTEGER NOT NULL,
    "people" BIGINT NOT NULL CHECK ("people" >= 0),

    PRIMARY KEY ("shard", "activity_id")
) WITHOUT ROWID;
