-- CreateTable
CREATE TABLE "bonus" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "code" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "entry_id" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,
    "account" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "taken_back_by" BIGINT,

    PRIMARY KEY ("shard", "resident_id", "code", "day", "entry_id")
) WITHOUT ROWID;
