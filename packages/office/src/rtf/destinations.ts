import type { AsideKind } from '../office-text.js';

/** Where the words of a group go. */
export type Destination =
  /** Part of what is around it. */
  | { readonly kind: 'text' }
  /** No words of the document. */
  | { readonly kind: 'skip' }
  | { readonly kind: 'fonts' }
  /** The automatic number of a paragraph, as it is printed. */
  | { readonly kind: 'label' }
  | { readonly kind: 'box' }
  | { readonly kind: 'code' }
  | { readonly kind: 'result' }
  | { readonly kind: 'picture' }
  | { readonly kind: 'object' }
  | { readonly kind: 'aside'; readonly aside: AsideKind };

const SKIPPED =
  'colortbl stylesheet info themedata colorschememapping datastore listtable listoverridetable rsidtbl generator ' +
  'xmlnstbl latentstyles pgdsctbl pgptbl filetbl revtbl bkmkstart bkmkend atnid atnauthor atntime atndate atnref ' +
  'atrfstart atrfend annotation-date nonshppict sp mmathPr docvar template ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn ' +
  'objdata objclass objname fldtype formfield ffname ffl tc xe rxe private wgrffmtfilter upr protusertbl userprops';

const ASIDES: Readonly<Record<string, AsideKind>> = {
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'header',
  footer: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footerf: 'footer',
  footnote: 'footnote',
  annotation: 'comment',
};

/** Control words that say what a group is (RTF 1.9.1, “Destinations”). */
const DESTINATIONS: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ...SKIPPED.split(' ').map((word) => [word, { kind: 'skip' }] as const),
  ...Object.entries(ASIDES).map(([word, aside]) => [word, { kind: 'aside', aside }] as const),
  ['fonttbl', { kind: 'fonts' }],
  ['listtext', { kind: 'label' }],
  ['pntext', { kind: 'label' }],
  ['shptxt', { kind: 'box' }],
  ['fldinst', { kind: 'code' }],
  ['fldrslt', { kind: 'result' }],
  ['pict', { kind: 'picture' }],
  ['object', { kind: 'object' }],
  ['ud', { kind: 'text' }],
  ['shpinst', { kind: 'text' }],
  ['shppict', { kind: 'text' }],
  ['shp', { kind: 'text' }],
  ['field', { kind: 'text' }],
  ['result', { kind: 'text' }],
  ['nesttableprops', { kind: 'text' }],
]);

export const destinationOf = (word: string): Destination | undefined => DESTINATIONS.get(word);
