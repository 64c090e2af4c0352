/** Text in both languages of the product. Rule ids and keys of data are never translated. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/** The languages of all messages. */
export type Language = keyof Localized;

/** Values for the `{placeholders}` of a message; a localized value is filled in by language. */
export type MessageData = Readonly<Record<string, string | number | Localized | readonly string[]>>;

/** Fills the `{placeholders}` of a template in both languages. Lists are joined as each language does. */
export function fill(template: Localized, data: MessageData): Localized {
  return { zh: fillOne(template.zh, data, 'zh'), en: fillOne(template.en, data, 'en') };
}

function fillOne(template: string, data: MessageData, language: Language): string {
  if (!template.includes('{')) return template;
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = data[key];
    if (value === undefined) return whole;
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    if ('zh' in value) return value[language];
    return value.join(language === 'zh' ? '、' : ', ');
  });
}
