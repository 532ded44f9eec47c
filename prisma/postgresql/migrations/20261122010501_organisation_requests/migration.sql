-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "request_id" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "organisation_request_id_key" ON "organisation"("request_id");
