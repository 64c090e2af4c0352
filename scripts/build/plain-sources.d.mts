export function plainOf(source: string): string;
export function writePlainSources(): void;
