import type { Form, Forms } from './forms.js';
import type { Row } from './rows.js';
import { fits } from './seats.js';

/** What the names of departments end in. */
export const ENDING = /(?:委员会|委|厅|局)$/;
/** What stands between the topics of a joined body. */
export const BETWEEN = /^[和与](?=.)/;
/** 文化旅游广电和体育局 has four; more are a sentence. */
const MOST = 4;

/**
 * A body that a place joined of others: 教育科技局, 住建和交通局, 文化旅游和体育局. Its topics are those of rows of the level;
 * two shortest topics that say the same, or one topic twice, join nothing.
 */
export function joinedForm(forms: Forms, text: string, letters: string): Form | undefined {
  const ending = ENDING.exec(text)?.[0];
  const rows = ending === undefined ? undefined : rowsIn(text.slice(0, -ending.length), []);
  // A body that one part ended before may still be there for the others: 规划自然资源局.
  const row = rows?.find(({ days }) => days.last === undefined) ?? rows?.[0];
  return row && { row, type: 'short', levels: letters, regular: text };

  /** The rows of all topics that the text consists of; `before` are those of what stands before it. */
  function rowsIn(topics: string, before: readonly Row[]): readonly Row[] | undefined {
    for (let at = topics.length; at > 1 && before.length < MOST; at -= 1) {
      const row = forms
        .rowsOf(topics.slice(0, at))
        .find((one) => !before.includes(one) && one.suffixes.some(([levels]) => fits(levels, letters)));
      if (row === undefined) continue;
      const rest = topics.slice(at).replace(BETWEEN, '');
      const found = [...before, row];
      const all = rest !== '' ? rowsIn(rest, found) : before.length > 0 ? found : undefined;
      if (all !== undefined) return all;
    }
    return undefined;
  }
}
