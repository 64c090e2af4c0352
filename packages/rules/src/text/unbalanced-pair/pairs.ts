import type { PlanView } from '@workplan/plan/parts';
import { isAsciiLetter } from '../hanzi.js';
import type { Sight } from '../prose.js';

/** What is wrong with one mark of a pair. */
export interface Unpaired {
  readonly sight: Sight;
  readonly fault: 'unclosed' | 'unopened' | 'reversed';
  readonly open: string;
  readonly close: string;
}

interface PairKind {
  readonly open: string;
  readonly close: string;
  /** Half-width forms that close or open the same pair; another rule speaks of them. */
  readonly alsoOpen?: string;
  readonly alsoClose?: string;
}

/** Marks that may stand inside their own kind. */
const BRACKETS: readonly PairKind[] = [
  { open: '（', close: '）', alsoOpen: '(', alsoClose: ')' },
  { open: '〔', close: '〕' },
  { open: '【', close: '】' },
  { open: '《', close: '》' },
  { open: '〈', close: '〉' },
];

/** Marks that never do: a second opening mark is a slip for the closing one, or tells that the first was not closed. */
const QUOTES: readonly PairKind[] = [
  { open: '“', close: '”' },
  { open: '‘', close: '’' },
];

/** The marks of one text that have no partner, each cause once. */
export function findUnpaired(document: PlanView, unit: readonly Sight[]): Unpaired[] {
  const { text } = document;
  return [
    ...BRACKETS.flatMap((kind) => unpairedBrackets(text, kind, unit)),
    ...QUOTES.flatMap((kind) => unpairedQuotes(text, kind, unit)),
  ].sort((a, b) => a.sight.at - b.sight.at);
}

function unpairedBrackets(text: string, kind: PairKind, unit: readonly Sight[]): Unpaired[] {
  const open: Sight[] = [];
  const lost: Sight[] = [];
  for (const sight of unit) {
    const mark = text.charAt(sight.at);
    if (mark === kind.open || mark === kind.alsoOpen) open.push(sight);
    else if ((mark === kind.close || mark === kind.alsoClose) && open.pop() === undefined && !isListMark(text, sight))
      lost.push(sight);
  }
  const isFull = ({ at }: Sight): boolean => text.charAt(at) === kind.open || text.charAt(at) === kind.close;
  return [
    ...open.filter(isFull).map((sight) => ({ sight, fault: 'unclosed' as const, open: kind.open, close: kind.close })),
    ...lost.filter(isFull).map((sight) => ({ sight, fault: 'unopened' as const, open: kind.open, close: kind.close })),
  ];
}

function unpairedQuotes(text: string, kind: PairKind, unit: readonly Sight[]): Unpaired[] {
  const marks = unit.filter((sight) => {
    const mark = text.charAt(sight.at);
    return (mark === kind.open || mark === kind.close) && !isApostrophe(text, sight);
  });
  const isOpen = (sight: Sight | undefined): boolean => sight !== undefined && text.charAt(sight.at) === kind.open;
  const found: Unpaired[] = [];
  const tell = (sight: Sight, fault: Unpaired['fault']): void =>
    void found.push({ sight, fault, open: kind.open, close: kind.close });
  let opened: Sight | undefined;
  marks.forEach((sight, index) => {
    const next = marks[index + 1];
    if (isOpen(sight)) {
      if (opened === undefined) opened = sight;
      else if (next !== undefined && !isOpen(next)) {
        tell(opened, 'unclosed');
        opened = sight;
      } else {
        tell(sight, 'reversed');
        opened = undefined;
      }
    } else if (opened !== undefined) opened = undefined;
    else if (next !== undefined && !isOpen(next)) {
      tell(sight, 'reversed');
      opened = sight;
    } else tell(sight, 'unopened');
  });
  if (opened !== undefined && !found.some(({ sight }) => sight === opened)) tell(opened, 'unclosed');
  return found;
}

/** The bracket of a number that opens a list item: 1）、 一）, at the beginning or after a mark. */
function isListMark(text: string, { at, span }: Sight): boolean {
  return /(?:^|[，。；：、\s])(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/.test(
    text.slice(Math.max(span.start, at - 4), at),
  );
}

const isApostrophe = (text: string, { at }: Sight): boolean =>
  text.charAt(at) === '’' && isAsciiLetter(text.charCodeAt(at - 1)) && isAsciiLetter(text.charCodeAt(at + 1));
