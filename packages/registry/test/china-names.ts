import { readFileSync } from 'node:fs';

/** A name as a public plan prints it, and where it is looked up. */
export interface PrintedName {
  readonly name: string;
  readonly place: string;
  readonly on: string | undefined;
  /** The place and the family of the body that a reader took the name for, 类 for a description; only where a reader said so. */
  readonly meant?: string | undefined;
}

/** Documents that hide their place, and one whose name several places share. */
const PLACES: Readonly<Record<string, string>> = {
  国务院: '全国',
  某县: '泸县',
  某州: '延边州',
  某旗: '达拉特旗',
  西安区: '辽源市西安区',
};

export const printedNames = (): readonly PrintedName[] => namesIn('body-names.tsv');

/** Names of further places, collected after the patterns were made. */
export const unseenNames = (): readonly PrintedName[] => namesIn('unseen-names.tsv');

/** More of them, of 133 places, with what a reader took each for. */
export const furtherNames = (): readonly PrintedName[] => namesIn('further-names.tsv');

/** Names that offices use, written from knowledge of the field, and more of public pages. */
export const writtenNames = (): readonly PrintedName[] => namesIn('written-names.tsv');

function namesIn(file: string): readonly PrintedName[] {
  const text = readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [name = '', place = '', date = '', , meant] = line.split('\t');
      return { name, place: PLACES[place] ?? place, on: /^\d{4}(?:-\d{2})*$/.test(date) ? date : undefined, meant };
    });
}
