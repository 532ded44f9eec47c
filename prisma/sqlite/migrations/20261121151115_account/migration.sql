-- AlterTable
ALTER TABLE "resident" ADD COLUMN "removed_at" BIGINT;

-- CreateTable
CREATE TABLE "account_removal" (
    "shard" INTEGER NOT NULL,
    "request_id" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    PRIMARY KEY ("shard", "request_id")
) WITHOUT ROWID;

-- CreateIndex
CREATE INDEX "photo_resident_id_bytes_idx" ON "photo"("resident_id", "bytes");

-- CreateIndex
CREATE INDEX "resident_identity_resident_id_idx" ON "resident_identity"("resident_id");

-- CreateIndex
CREATE INDEX "resident_session_resident_id_idx" ON "resident_session"("resident_id");

-- CreateIndex
CREATE INDEX "volunteer_sign_up_resident_id_idx" ON "volunteer_sign_up"("resident_id");
