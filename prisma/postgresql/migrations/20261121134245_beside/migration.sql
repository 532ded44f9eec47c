-- AlterTable
ALTER TABLE "activity_record" ADD COLUMN     "ruling" TEXT;

-- AlterTable
ALTER TABLE "reversal" ADD COLUMN     "ruling" TEXT;

-- CreateTable
CREATE TABLE "act_aside" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "partner_id" INTEGER NOT NULL,
    "external_id" TEXT NOT NULL,
    "record_id" BIGINT NOT NULL,
    "behaviour" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "issuance_method" TEXT,
    "evidence" TEXT NOT NULL,
    "occurred_at" BIGINT NOT NULL,
    "ended_at" BIGINT,
    "day" INTEGER NOT NULL,
    "district" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    "code" TEXT,
    "details" TEXT NOT NULL,
    "by_partner_id" INTEGER,
    "by_external_id" TEXT,
    "collect_from" BIGINT,
    "collect_until" BIGINT,
    "at" BIGINT NOT NULL,

    CONSTRAINT "act_aside_pkey" PRIMARY KEY ("shard","resident_id","partner_id","external_id")
);

-- CreateTable
CREATE TABLE "act_common" (
    "shard" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "partner_id" INTEGER NOT NULL,
    "external_id" TEXT NOT NULL,

    CONSTRAINT "act_common_pkey" PRIMARY KEY ("shard","key","resident_id","partner_id","external_id")
);

-- CreateIndex
CREATE INDEX "act_aside_collect_until_idx" ON "act_aside"("collect_until");
