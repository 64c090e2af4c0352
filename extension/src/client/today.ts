const pad = (value: number): string => String(value).padStart(2, '0');

/** The day where the reader is, `YYYY-MM-DD`. */
export const localDay = (now: Date): string => `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;

/** Today: the only place of the extension that asks a clock which day it is. */
export const today = (): string => localDay(new Date());
