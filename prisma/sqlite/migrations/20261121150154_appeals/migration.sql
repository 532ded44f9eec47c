-- CreateTable
CREATE TABLE "appeal" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "request_id" TEXT NOT NULL,
    "id" BIGINT NOT NULL,
    "record_id" BIGINT,
    "partner_id" INTEGER,
    "external_id" TEXT,
    "behaviour" TEXT,
    "occurred_at" BIGINT,
    "words" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "outcome" TEXT,
    "answer" TEXT,
    "answered_at" BIGINT,

    PRIMARY KEY ("shard", "resident_id", "request_id")
) WITHOUT ROWID;

-- CreateIndex
CREATE INDEX "appeal_outcome_id_idx" ON "appeal"("outcome", "id");

-- CreateIndex
CREATE UNIQUE INDEX "appeal_shard_id_key" ON "appeal"("shard", "id");
