/** Characters of a text that remember which of the first text they are; characters put in later are -1. */
export interface TracedText {
  readonly text: string;
  readonly origins: readonly number[];
}

export type Random = () => number;

/** Always the same numbers for a seed, 0 to 1. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export const traced = (text: string): TracedText => ({ text, origins: Array.from(text, () => 0).map((_, at) => at) });

const pick = <T>(random: Random, values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;

function splice({ text, origins }: TracedText, start: number, end: number, insert: TracedText): TracedText {
  return {
    text: text.slice(0, start) + insert.text + text.slice(end),
    origins: [...origins.slice(0, start), ...insert.origins, ...origins.slice(end)],
  };
}

const fresh = (text: string): TracedText => ({ text, origins: Array.from({ length: text.length }, () => -1) });

function lines({ text, origins }: TracedText): TracedText[] {
  const out: TracedText[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    out.push({ text: text.slice(start, end + 1), origins: origins.slice(start, end + 1) });
    start = end + 1;
  }
  if (start < text.length) out.push({ text: text.slice(start), origins: origins.slice(start) });
  return out;
}

const joined = (parts: readonly TracedText[]): TracedText => ({
  text: parts.map(({ text }) => text).join(''),
  origins: parts.flatMap(({ origins }) => origins),
});

const PARAGRAPHS = [
  '各地区、各部门要高度重视，切实加强组织领导。\n',
  '（此处另有规定的，从其规定。）\n',
  '\n',
  '　　本通知自印发之日起施行，由办公厅负责解释。\n',
];
const PUNCTUATION: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '、': '，',
};

/** One change such as an official text goes through: paragraphs, words, punctuation, line breaks. */
const CHANGES: readonly ((source: TracedText, random: Random) => TracedText)[] = [
  function insertParagraph(source, random) {
    const parts = lines(source);
    parts.splice(Math.floor(random() * (parts.length + 1)), 0, fresh(pick(random, PARAGRAPHS)));
    return joined(parts);
  },
  function deleteParagraph(source, random) {
    const parts = lines(source);
    parts.splice(Math.floor(random() * parts.length), 1);
    return joined(parts);
  },
  function moveParagraph(source, random) {
    const parts = lines(source);
    const [moved] = parts.splice(Math.floor(random() * parts.length), 1);
    if (moved !== undefined) parts.splice(Math.floor(random() * (parts.length + 1)), 0, moved);
    return joined(parts);
  },
  function changeWords(source, random) {
    const at = Math.floor(random() * source.text.length);
    const end = Math.min(source.text.length, at + Math.floor(random() * 4));
    return source.text.slice(at, end).includes('\n')
      ? source
      : splice(source, at, end, fresh(pick(random, ['', '切实', '进一步', '并', '协同'])));
  },
  function changePunctuation(source, random) {
    const from = Math.floor(random() * source.text.length);
    for (let at = from; at < source.text.length; at += 1) {
      const other = PUNCTUATION[source.text.charAt(at)];
      if (other !== undefined) return splice(source, at, at + 1, fresh(other));
    }
    return source;
  },
  function wrapLine(source, random) {
    return splice(source, ...twice(Math.floor(random() * source.text.length)), fresh('\n'));
  },
  function joinLines(source, random) {
    const at = source.text.indexOf('\n', Math.floor(random() * source.text.length));
    return at === -1 ? source : splice(source, at, at + 1, fresh(''));
  },
];

const twice = (at: number): [number, number] => [at, at];

/** So many random changes, one after the other. */
export function changed(source: TracedText, count: number, random: Random): TracedText {
  let out = source;
  for (let round = 0; round < count; round += 1) out = pick(random, CHANGES)(out, random);
  return out;
}
