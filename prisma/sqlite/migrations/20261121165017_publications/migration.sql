-- CreateTable
CREATE TABLE "published_figure" (
    "scope" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "people" BIGINT NOT NULL,
    "acts" BIGINT NOT NULL,
    "mg" BIGINT NOT NULL,

    PRIMARY KEY ("scope", "key")
) WITHOUT ROWID;
