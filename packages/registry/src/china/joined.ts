import type { Form, Forms } from './forms.js';
import type { Row } from './rows.js';
import { fits } from './seats.js';

/** What stands between the topics of a joined body. */
const BETWEEN = ['', '和', '与'];
const ENDING = /(?:委员会|委|厅|局)$/;

/**
 * A body that a place joined of two others: 教育科技局, 国资和金融局. Both topics are those of rows of
 * the level; two shortest topics that say the same, or one topic twice, join nothing.
 */
export function joinedForm(forms: Forms, text: string, letters: string): Form | undefined {
  const ending = ENDING.exec(text)?.[0];
  if (ending === undefined) return undefined;
  const topics = text.slice(0, -ending.length);
  const of = (topic: string): Row | undefined =>
    forms.rowsOf(topic).find((row) => row.suffixes.some(([levels]) => fits(levels, letters)));
  for (let at = 2; at <= topics.length - 2; at += 1) {
    const first = of(topics.slice(0, at));
    if (first === undefined) continue;
    for (const word of BETWEEN) {
      if (!topics.startsWith(word, at)) continue;
      const second = of(topics.slice(at + word.length));
      if (second !== undefined && second !== first) {
        // A body that one part ended before may still be there for the other: 规划自然资源局.
        return { row: first.days.last === undefined ? first : second, type: 'short', levels: letters, regular: text };
      }
    }
  }
  return undefined;
}
