import { readDocumentNumber } from '@workplan/plan/model';
import type { WrittenCitation } from '@workplan/plan/write';

const CITATION = /《([^《》\n]{2,80})》(?:（([^（）\n]{4,40})）)?/g;
/** Behind a title these words say that it is no document. */
const NO_DOCUMENT = /^(?:期刊|杂志|报纸?|一书|简报|栏目|节目|平台)/;

/** The documents that a text names in 《》, with the number printed behind them. Each once. */
export function citationsIn(text: string): WrittenCitation[] {
  const found = new Map<string, WrittenCitation>();
  for (const match of text.matchAll(CITATION)) {
    const [whole, title = '', bracket] = match;
    if (NO_DOCUMENT.test(text.slice(match.index + whole.length))) continue;
    const number = bracket !== undefined && readDocumentNumber(bracket) !== undefined ? bracket : undefined;
    if (!found.has(title) || number !== undefined)
      found.set(title, { title, ...(number === undefined ? {} : { number }) });
  }
  return [...found.values()];
}
