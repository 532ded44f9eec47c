/** Every local day (yyyymmdd) that a month (yyyymm) may have; asked for one by one, rows are found by their key. */
export const daysOfMonth = (month: number): number[] => Array.from({ length: 31 }, (_, i) => month * 100 + i + 1)
