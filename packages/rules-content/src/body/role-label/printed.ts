import type { Role } from '@workplan/plan/schema';
import type { Range } from '@workplan/plan/text';

/** One labelled group of a printed attribution; offsets are in the printed text. */
export interface PrintedGroup {
  readonly role: Role;
  readonly label: string;
  readonly labelRange: Range;
  readonly names: string;
  readonly namesRange: Range;
}

const ROLE_WORDS: readonly (readonly [string, Role])[] = [
  ['牵头', 'lead'],
  ['责任', 'responsible'],
  ['主责', 'responsible'],
  ['负责', 'responsible'],
  ['协同责任', 'support'],
  ['配合', 'support'],
  ['协办', 'support'],
  ['落实', 'implement'],
  ['参与', 'implement'],
  ['指导', 'guide'],
  ['督办', 'supervise'],
];
/** What a word of a label, or of a mark behind a name, says that a body does. */
export const ROLE_OF: ReadonlyMap<string, Role> = new Map(ROLE_WORDS);

/** `责任部门、单位：` and the text up to the next label or the end of the group. */
const LABEL = /(协同责任|牵头|责任|主责|负责|配合|协办|落实|参与|指导|督办)(?:部门、单位|部门和单位|部门|单位)[：:]/g;

/** The groups of a printed attribution, split at the labels: 、 inside a label parts nothing. */
export function readPrinted(printed: string): PrintedGroup[] {
  const labels = [...printed.matchAll(LABEL)];
  return labels.map((match, index) => {
    const start = match.index + match[0].length;
    const limit = labels[index + 1]?.index ?? printed.length;
    const raw = printed.slice(start, limit);
    const names = raw
      .replace(/(?<![；;。，,\s])[；;。，,\s]+$/, '')
      .replace(/[）)〕]$/, (bracket) => (isClosing(raw, bracket) ? '' : bracket))
      .replace(/(?<![；;。，,\s])[；;。，,\s]+$/, '');
    return {
      role: ROLE_OF.get(match[1] ?? '') ?? 'responsible',
      label: match[0].slice(0, -1),
      labelRange: { start: match.index, end: start - 1 },
      names,
      namesRange: { start, end: start + names.length },
    };
  });
}

const OPENING: Readonly<Record<string, string>> = { '）': '（', ')': '(', '〕': '〔' };

/** Whether a last bracket closes the attribution and not one inside a name. */
function isClosing(text: string, bracket: string): boolean {
  const open = OPENING[bracket] ?? '';
  return text.split(bracket).length > text.split(open).length;
}
