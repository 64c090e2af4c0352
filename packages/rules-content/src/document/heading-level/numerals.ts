import type { TypeName } from '@workplan/plan/schema';
import { readChineseNumber } from '@workplan/plan/text';

/** A numeral at the start of a text, and its value where it is plain. */
export interface LeadingNumeral {
  readonly text: string;
  readonly value: number | undefined;
}

const FORMS: Readonly<Record<'heading' | 'attachment' | 'item', readonly RegExp[]>> = {
  heading: [
    /^([一二三四五六七八九十]{1,3})[、.．](?![一二三四五六七八九十])\s*/,
    /^[（(]([一二三四五六七八九十]{1,3})[）)]\s*/,
    /^第([一二三四五六七八九十]{1,3})[章节部](?:分)?[、：:\s]\s*/,
    /^(\d{1,2})[.．、](?!\d)\s*/,
    /^[（(](\d{1,2})[）)]\s*/,
  ],
  attachment: [
    /^附件\s*(\d{0,2})(?:(?<=\d)\s*)?[：:.．]\s*/,
    /^附件(\d{1,2})\s+/,
    /^(\d{1,2})[.．、](?=\d{4}年|\D)\s*/,
  ],
  item: [/^([一二三四五六七八九十]{1,3})是\s*/],
};

/** The keys in which a task repeats its own number, as text copied from a document does. */
export const OF_TASKS = { keys: ['title', 'text'], forms: FORMS.heading } as const;

/** What is derived from the place, by type: the key of the text and the forms a numeral takes there. */
export const NUMBERED: readonly { readonly type: TypeName; readonly key: string; readonly forms: readonly RegExp[] }[] =
  [
    { type: 'section', key: 'title', forms: FORMS.heading },
    { type: 'reportSection', key: 'title', forms: FORMS.heading },
    { type: 'attachment', key: 'title', forms: FORMS.attachment },
    { type: 'reportItem', key: 'text', forms: FORMS.item },
  ];

/** What any of these forms begins with. Few texts do. */
const OPENS = /^[\d一二三四五六七八九十（(第附]/;

export function leadingNumeral(text: string, forms: readonly RegExp[]): LeadingNumeral | undefined {
  if (!OPENS.test(text)) return undefined;
  for (const form of forms) {
    const match = form.exec(text);
    if (match === null || match[0].length >= text.length) continue;
    return { text: match[0], value: valueOf(match[1] ?? '') };
  }
  return undefined;
}

const valueOf = (numeral: string): number | undefined =>
  /^\d+$/.test(numeral) ? Number(numeral) : readChineseNumber(numeral);
