export const SOURCE: string;
export function sources(): Record<string, string>;
export function published(): Map<string, readonly string[]>;
