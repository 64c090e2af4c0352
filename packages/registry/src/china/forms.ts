import { type FormType, readRows, type Row, type Suffix } from './rows.js';
import { fits } from './seats.js';

/** One way to write a row's name after the level word. */
export interface Form {
  readonly row: Row;
  readonly type: FormType;
  readonly levels: string;
  /** The regular short form, in the same words where the row has several. */
  readonly regular: string;
}

interface Topic {
  readonly row: Row;
  readonly type: FormType;
}

/** All forms of the patterns, made of their parts when asked for. */
export interface Forms {
  readonly rows: readonly Row[];
  /** Forms by the text after the level word, for a place of these levels. */
  plain(text: string, letters: string): readonly Form[];
  /** Forms with the level word inside, `~` in its place: 团~委. */
  readonly templates: ReadonlyMap<string, readonly Form[]>;
  /** Forms that hold only after the name of the body above. */
  readonly led: ReadonlyMap<string, readonly Form[]>;
  /** Names of bodies above that may stand first: 国家税务总局. */
  readonly leads: readonly string[];
  /** Rows of a topic, of which joined bodies are made: 教育 + 体育. A row of nothing but contractions is no part of any. */
  rowsOf(topic: string): readonly Row[];
  /** The first regular short form of a row at some levels. */
  regular(id: string, letters: string): Form | undefined;
  /** Every plain form with its text, for those who compare with all of them. */
  all(): Iterable<readonly [string, Form]>;
}

const TYPES: readonly FormType[] = ['short', 'full', 'contracted'];
const NONE: readonly Form[] = [];
const NO_TOPICS: readonly Topic[] = [];
const NO_ENDINGS: readonly string[] = [];

export function readForms(): Forms {
  const rows = readRows();
  const whole = new Map<string, Form[]>();
  const templates = new Map<string, Form[]>();
  const led = new Map<string, Form[]>();
  const topics = new Map<string, Topic[]>();
  for (const row of rows) {
    for (const text of row.led) add(led, text, { row, type: 'full', levels: row.levels, regular: text });
    for (const type of TYPES) {
      for (const text of row.topics[type]) {
        if (row.suffixes.length > 0) add(topics, text, { row, type });
        else add(text.includes('~') ? templates : whole, text, wholeForm(row, type, text));
      }
    }
  }
  const leads = new Set([...rows.flatMap((row) => row.leads), '中共', '中国共产党', '共青团', '国家']);
  return {
    rows,
    templates,
    led,
    leads: [...leads].sort((a, b) => b.length - a.length),
    plain(given, letters) {
      // 自治区党委农办: an autonomous region has 党委 where others have 委, and a zone 党工委.
      const text = whole.has(given) ? given : given.replace(/^党工?(?=委)/, '');
      const found = whole.get(text)?.filter(({ levels }) => fits(levels, letters)) ?? NONE;
      const suffixed = suffixedForms(topics, text, letters);
      return suffixed.length === 0 ? found : [...found, ...suffixed];
    },
    rowsOf: (topic) => topics.get(topic)?.flatMap(({ row }) => (row.topics.short.length > 0 ? [row] : [])) ?? [],
    regular(id, letters) {
      const row = rows.find((other) => other.id === id);
      return row && regularForm(row, letters);
    },
    *all() {
      for (const [text, forms] of whole) for (const form of forms) yield [text, form];
      for (const [topic, list] of topics) {
        for (const { row, type } of list) {
          for (const [levels, suffix] of row.suffixes) {
            for (const ending of new Set([suffix.full, suffix.short])) {
              const form = suffixedForm({ row, type }, topic, levels, suffix, ending);
              if (form !== undefined) yield [topic + ending, form];
            }
          }
        }
      }
    },
  };
}

/** The endings of names by their last character. */
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['会', ['委员会']],
  ['委', ['委']],
  ['厅', ['厅']],
  ['局', ['局']],
  ['室', ['办公室']],
  ['办', ['办']],
]);

function suffixedForms(topics: ReadonlyMap<string, readonly Topic[]>, text: string, letters: string): readonly Form[] {
  let forms: Form[] | undefined;
  for (const ending of ENDINGS.get(text.charAt(text.length - 1)) ?? NO_ENDINGS) {
    if (!text.endsWith(ending)) continue;
    const topic = text.slice(0, text.length - ending.length);
    const own = topics.get(topic);
    for (const found of own ?? widened(topics, topic)) {
      for (const [levels, suffix] of found.row.suffixes) {
        const form = fits(levels, letters) ? suffixedForm(found, topic, levels, suffix, ending) : undefined;
        if (form !== undefined) (forms ??= []).push(own ? form : { ...form, regular: topic + suffix.short });
      }
    }
  }
  return forms ?? NONE;
}

/** 水务管理局 and 能源发展局: a topic with one of these words behind it is a topic of its own, of the same kind of body. */
const WIDER = /(?:监督管理|管理|发展|服务|工作)$/;

function widened(topics: ReadonlyMap<string, readonly Topic[]>, topic: string): readonly Topic[] {
  const narrow = topic.replace(WIDER, '');
  const found = narrow.length > 1 && narrow !== topic ? topics.get(narrow) : undefined;
  return found?.map(({ row }) => ({ row, type: 'full' })) ?? NO_TOPICS;
}

/**
 * A full topic takes the full ending. With the short one it counts as shortened, as a short topic with
 * the full one does.
 */
function suffixedForm(
  { row, type }: Topic,
  topic: string,
  levels: string,
  { full, short }: Suffix,
  ending: string,
): Form | undefined {
  if (ending !== full && ending !== short) return undefined;
  // One character says too little before 局 or 厅, where a typo may leave it: 省民厅.
  if (topic.length < 2 && (short === '局' || short === '厅')) return undefined;
  if (type === 'contracted' && ending !== short) return undefined;
  const as = type === 'full' && ending !== full ? 'short' : type === 'short' || type === 'full' ? type : 'contracted';
  return { row, type: as, levels, regular: regularTopic(row, type, topic) + short };
}

const wholeForm = (row: Row, type: FormType, text: string): Form => ({
  row,
  type,
  levels: row.levels,
  regular: regularTopic(row, type, text),
});

function regularForm(row: Row, letters: string): Form | undefined {
  const [topic] = row.topics.short;
  if (topic === undefined) return undefined;
  if (row.suffixes.length === 0) return fits(row.levels, letters) ? wholeForm(row, 'short', topic) : undefined;
  const own = row.suffixes.find(([levels]) => fits(levels, letters));
  return own && suffixedForm({ row, type: 'short' }, topic, own[0], own[1], own[1].short);
}

/** Where a row has several short topics, which one stands for a full or contracted one is not guessed. */
function regularTopic({ topics }: Row, type: FormType, topic: string): string {
  if (type === 'short' || topics.short.includes(topic)) return topic;
  const [only, ...more] = topics.short;
  return only !== undefined && more.length === 0 ? only : topic;
}

function add<T>(table: Map<string, T[]>, key: string, item: T): void {
  const there = table.get(key);
  if (there === undefined) table.set(key, [item]);
  else there.push(item);
}
