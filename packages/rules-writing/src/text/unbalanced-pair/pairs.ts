import type { PlanView } from '@workplan/plan/parts';
import { isAsciiLetter } from '../hanzi.js';
import type { CharacterMatch } from '../found-in.js';

/** What is wrong with one mark of a pair. */
export interface Unpaired {
  readonly match: CharacterMatch;
  readonly fault: 'unclosed' | 'unopened' | 'reversed';
  /** The opening and the closing mark. */
  readonly pair: string;
}

/** Marks that may stand inside their own kind; half-width ones open and close the same pair, and another rule speaks of them. */
const BRACKETS: readonly string[] = ['（）()', '〔〕', '【】', '《》', '〈〉'];

/** Marks that never do: a second opening mark is a mistake for the closing one, or tells that the first was not closed. */
const QUOTES: readonly string[] = ['“”', '‘’'];

/** The marks of one text that have no partner, each cause once. */
export function findUnpaired({ text }: PlanView, unit: readonly CharacterMatch[]): Unpaired[] {
  return [
    ...BRACKETS.flatMap((pair) => unpairedBrackets(text, pair, unit)),
    ...QUOTES.flatMap((pair) => unpairedQuotes(text, pair, unit)),
  ].sort((a, b) => a.match.at - b.match.at);
}

function unpairedBrackets(text: string, pair: string, unit: readonly CharacterMatch[]): Unpaired[] {
  const open: CharacterMatch[] = [];
  const lost: CharacterMatch[] = [];
  const kindOf = ({ at }: CharacterMatch): number => pair.indexOf(text.charAt(at));
  for (const match of unit) {
    const kind = kindOf(match);
    if (kind === -1) continue;
    if (kind % 2 === 0) open.push(match);
    else if (open.pop() === undefined && !isListMark(text, match)) lost.push(match);
  }
  const named = (marks: readonly CharacterMatch[], fault: Unpaired['fault']): Unpaired[] =>
    marks.filter((match) => kindOf(match) < 2).map((match) => ({ match, fault, pair }));
  return [...named(open, 'unclosed'), ...named(lost, 'unopened')];
}

function unpairedQuotes(text: string, pair: string, unit: readonly CharacterMatch[]): Unpaired[] {
  const marks = unit.filter((match) => pair.includes(text.charAt(match.at)) && !isApostrophe(text, match));
  const isOpen = (match: CharacterMatch | undefined): boolean =>
    match !== undefined && text.charAt(match.at) === pair.charAt(0);
  const found: Unpaired[] = [];
  const tell = (match: CharacterMatch, fault: Unpaired['fault']): void => void found.push({ match, fault, pair });
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
