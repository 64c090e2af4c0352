import { isHan } from '@workplan/plan/text';
import { verbPhraseAt } from './verb-phrase.js';
import { TOGETHER_WITH } from './words.js';

/** Marks and spaces, before which a verb phrase may end. */
const ENDS_PART = /[、，,；;。.\s\u3000]/;
/** Words of which every statement has one: see `opensStatement`. */
const OF_STATEMENT =
  /第[一1](?:位|个|名|家)|首位|首个|首家|排首|列首|居首|排名|排列|排在|排第|列第|下同|后同|以下|以上|下列|下述|上述|其余|后续|各项/;

/** Whether a text without labels may be an attribution: a verb of roles ends one of its parts, or it may hold a statement. */
export function maySayWhoActs(text: string): boolean {
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && (isHan(text.charCodeAt(at)) || !ENDS_PART.test(text.charAt(at)))) continue;
    if (verbPhraseAt(text, 0, at) !== undefined) return true;
  }
  return TOGETHER_WITH.some(([word]) => text.includes(word)) || OF_STATEMENT.test(text);
}
