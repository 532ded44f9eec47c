-- AlterTable
ALTER TABLE "activity_record" ADD COLUMN     "issuance_method" TEXT,
ADD COLUMN     "issuance_mg" BIGINT NOT NULL DEFAULT 0;
