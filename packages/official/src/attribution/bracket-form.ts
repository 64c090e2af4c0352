import { readBareList } from './bare-list.js';
import { bracketPairs } from './brackets.js';
import { MAX_LENGTH, readContent } from './content.js';
import { foundAt } from './found.js';
import type { Brackets, FoundAttribution } from './types.js';

/** Names hold brackets (各县（市、区）政府), and these rarely others. Deeper nesting is no attribution. */
const MAX_HEIGHT = 3;

const STYLES: Readonly<Record<string, Brackets>> = {
  '（': '（）',
  '(': '()',
  '〔': '〔〕',
  '[': '[]',
  '［': '［］',
  '【': '【】',
};

/** The attributions in brackets, wherever in a passage they stand. */
export function findBracketed(text: string): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  let after = 0;
  for (const { open, close, height } of bracketPairs(text)) {
    if (open < after || height > MAX_HEIGHT || close - open > MAX_LENGTH) continue;
    const reading = readContent(text.slice(open + 1, close)) ?? readBareList(text, open, close);
    if (reading === undefined) continue;
    found.push(foundAt({ start: open, end: close + 1 }, reading, STYLES[text.charAt(open)] ?? '（）'));
    after = close + 1;
  }
  return found;
}
