/** Longer texts seldom come twice, and keeping a piece of a file keeps the whole file. */
const LONGEST = 16;
/** So many answers are kept for a context, and so many contexts. */
const MOST = 2_000;
const MOST_CONTEXTS = 8;

/**
 * A reader of values that remembers what it read: deadlines, dates, quantities and numbers of documents come
 * again and again, within a plan and from plan to plan. Its answers are shared and must not be changed.
 *
 * @param read a pure function of the text and of one thing more, such as the year of the plan
 */
export function rememberTexts<V>(read: (text: string) => V): (text: string) => V;
export function rememberTexts<V, C>(read: (text: string, context: C) => V): (text: string, context: C) => V;
export function rememberTexts<V, C>(read: (text: string, context: C) => V): (text: string, context: C) => V {
  // Rules ask with the year of the plan and with any year in turn, so each context has its own answers.
  const byContext = new Map<C, Map<string, V>>();
  return (text, context) => {
    if (text.length > LONGEST) return read(text, context);
    let known = byContext.get(context);
    if (known === undefined || known.size >= MOST) {
      if (byContext.size >= MOST_CONTEXTS) byContext.clear();
      known = new Map();
      byContext.set(context, known);
    }
    const value = known.get(text);
    if (value !== undefined || known.has(text)) return value as V;
    const fresh = read(text, context);
    known.set(text, fresh);
    return fresh;
  };
}
