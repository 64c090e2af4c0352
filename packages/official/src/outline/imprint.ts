import type { SourceLine } from '../text/source-lines.js';
import { itemAt } from '@workplan/plan/text';

/*
 * The imprint (版记, GB/T 9704-2012, 7.4): who gets copies, who printed it and when. Web pages print it
 * before or behind the attachments.
 */
const COPIES = /^[ \u3000]*(?:抄[ \u3000]*[送报]|分[ \u3000]*送|主[ \u3000]*题[ \u3000]*词)[ \u3000]*[：:]/;
const PRINTED =
  /(?:\d{4}|[二〇○零一二三四五六七八九]{4})[ \u3000]*年.{1,12}日[ \u3000]*(?:印发|印|翻印)[ \u3000]*$|^[ \u3000]*[（(]?共印[ \u3000]*\d+[ \u3000]*份[）)]?[ \u3000]*$/;
/** So many lines the list of those who get copies may take. */
const MOST_LINES = 6;

/** The lines of the imprint, the last of a document; none where it has none. Index lines of a page are no imprint. */
export function findImprint(lines: readonly SourceLine[]): readonly SourceLine[] {
  let end = -1;
  for (let index = lines.length - 1; index > 0 && end === -1; index -= 1) {
    const { text } = itemAt(lines, index);
    if (PRINTED.test(text) || (COPIES.test(text) && !text.includes('\t') && !/主[ \u3000]*题/.test(text))) end = index;
  }
  if (end === -1) return [];
  let start = end;
  for (let index = end - 1; index > Math.max(0, end - MOST_LINES); index -= 1) {
    const { text } = itemAt(lines, index);
    if (PRINTED.test(text) || COPIES.test(text)) start = index;
  }
  return lines.slice(start, end + 1);
}
