-- CreateTable
CREATE TABLE "published_figure" (
    "scope" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "people" BIGINT NOT NULL,
    "acts" BIGINT NOT NULL,
    "mg" BIGINT NOT NULL,

    CONSTRAINT "published_figure_pkey" PRIMARY KEY ("scope","key")
);
