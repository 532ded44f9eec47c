-- AlterTable
ALTER TABLE "resident" ADD COLUMN "nicknamed_at" BIGINT;

-- When nicknames were chosen was not kept before.
UPDATE "resident" SET "nicknamed_at" = "created_at" WHERE "nickname" IS NOT NULL;

-- CreateTable
CREATE TABLE "nickname_removal" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "nickname" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    PRIMARY KEY ("shard", "resident_id", "nickname")
) WITHOUT ROWID;

-- CreateIndex
CREATE INDEX "resident_nicknamed_at_id_nickname_idx" ON "resident"("nicknamed_at", "id", "nickname");
