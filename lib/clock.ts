export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** The moment `ms` milliseconds after `from`. */
export const after = (from: Date, ms: number) => new Date(from.getTime() + ms);
