-- AlterTable
ALTER TABLE "resident" ADD COLUMN "nickname" TEXT;

-- CreateTable
CREATE TABLE "unlisted" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "at" BIGINT NOT NULL,

    PRIMARY KEY ("shard", "resident_id")
) WITHOUT ROWID;
