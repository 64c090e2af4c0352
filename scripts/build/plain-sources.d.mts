/** As they are, or with a count of the blocks that run. */
export type Form = 'src' | 'counted';
export function plainOf(source: string, form?: Form): string;
export function writePlainSources(): void;
