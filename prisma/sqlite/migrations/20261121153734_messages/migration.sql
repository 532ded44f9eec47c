-- CreateTable
CREATE TABLE "message_grant" (
    "shard" INTEGER NOT NULL,
    "event" TEXT NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "times" INTEGER NOT NULL,

    PRIMARY KEY ("shard", "event", "resident_id")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "message_sent" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "event" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    PRIMARY KEY ("shard", "resident_id", "event", "key")
) WITHOUT ROWID;
