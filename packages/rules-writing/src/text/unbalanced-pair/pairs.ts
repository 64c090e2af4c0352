import type { PlanView } from '@workplan/plan/parts';
import { isAsciiLetter } from '../hanzi.js';
import type { CharacterMatch } from '../prose.js';

/** What is wrong with one mark of a pair. */
export interface Unpaired {
  readonly match: CharacterMatch;
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

/** Marks that never do: a second opening mark is a mistake for the closing one, or tells that the first was not closed. */
const QUOTES: readonly PairKind[] = [
  { open: '“', close: '”' },
  { open: '‘', close: '’' },
];

/** The marks of one text that have no partner, each cause once. */
export function findUnpaired(document: PlanView, unit: readonly CharacterMatch[]): Unpaired[] {
  const { text } = document;
  return [
    ...BRACKETS.flatMap((kind) => unpairedBrackets(text, kind, unit)),
    ...QUOTES.flatMap((kind) => unpairedQuotes(text, kind, unit)),
  ].sort((a, b) => a.match.at - b.match.at);
}

function unpairedBrackets(text: string, kind: PairKind, unit: readonly CharacterMatch[]): Unpaired[] {
  const open: CharacterMatch[] = [];
  const lost: CharacterMatch[] = [];
  for (const match of unit) {
    const mark = text.charAt(match.at);
    if (mark === kind.open || mark === kind.alsoOpen) open.push(match);
    else if ((mark === kind.close || mark === kind.alsoClose) && open.pop() === undefined && !isListMark(text, match))
      lost.push(match);
  }
  const isFull = ({ at }: CharacterMatch): boolean => text.charAt(at) === kind.open || text.charAt(at) === kind.close;
  return [
    ...open.filter(isFull).map((match) => ({ match, fault: 'unclosed' as const, open: kind.open, close: kind.close })),
    ...lost.filter(isFull).map((match) => ({ match, fault: 'unopened' as const, open: kind.open, close: kind.close })),
  ];
}

function unpairedQuotes(text: string, kind: PairKind, unit: readonly CharacterMatch[]): Unpaired[] {
  const marks = unit.filter((match) => {
    const mark = text.charAt(match.at);
    return (mark === kind.open || mark === kind.close) && !isApostrophe(text, match);
  });
  const isOpen = (match: CharacterMatch | undefined): boolean =>
    match !== undefined && text.charAt(match.at) === kind.open;
  const found: Unpaired[] = [];
  const tell = (match: CharacterMatch, fault: Unpaired['fault']): void =>
    void found.push({ match, fault, open: kind.open, close: kind.close });
  let opened: CharacterMatch | undefined;
  marks.forEach((match, index) => {
    const next = marks[index + 1];
    if (isOpen(match)) {
      if (opened === undefined) opened = match;
      else if (next !== undefined && !isOpen(next)) {
        tell(opened, 'unclosed');
        opened = match;
      } else {
        tell(match, 'reversed');
        opened = undefined;
      }
    } else if (opened !== undefined) opened = undefined;
    else if (next !== undefined && !isOpen(next)) {
      tell(match, 'reversed');
      opened = match;
    } else tell(match, 'unopened');
  });
  if (opened !== undefined && !found.some(({ match }) => match === opened)) tell(opened, 'unclosed');
  return found;
}

/** The bracket of a number that opens a list item: 1）、 一）, at the beginning or after a mark. */
function isListMark(text: string, { at, span }: CharacterMatch): boolean {
  return /(?:^|[，。；：、\s])(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/.test(
    text.slice(Math.max(span.start, at - 4), at),
  );
}

const isApostrophe = (text: string, { at }: CharacterMatch): boolean =>
  text.charAt(at) === '’' && isAsciiLetter(text.charCodeAt(at - 1)) && isAsciiLetter(text.charCodeAt(at + 1));
