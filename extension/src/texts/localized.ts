export type Language = 'zh' | 'en';

/** A text in both languages of the product. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/** Fills the places `{name}` of a text. */
export function fill({ zh, en }: Localized, values: Readonly<Record<string, string | number>>, into: Language): string {
  return (into === 'zh' ? zh : en).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
