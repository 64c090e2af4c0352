import fc from 'fast-check';

/** A phrase built from parts, with the interval that its parts mean. Undefined where nothing may be read. */
export interface Built {
  readonly text: string;
  readonly kind: 'interval' | 'open' | 'recurring' | 'vague' | 'unknown';
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The year of the plan. */
export const YEAR = 2026;

const day = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
const monthEnd = (year: number, month: number): string => day(year, month + 1, 0);
const DIGITS = '〇一二三四五六七八九';
const chinese = (value: number): string =>
  value < 10
    ? (DIGITS[value] ?? '')
    : `${value < 20 ? '' : DIGITS[Math.floor(value / 10)]}十${value % 10 === 0 ? '' : DIGITS[value % 10]}`;
const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** How figures are written: 6, ６, 六. */
const script = fc.constantFrom<(value: number) => string>(String, (value) => fullWidth(String(value)), chinese);
const yearScript = fc.constantFrom<(value: number) => string>(
  String,
  (value) => fullWidth(String(value)),
  (value) => [...String(value)].map((digit) => DIGITS[Number(digit)]).join(''),
  (value) => [...String(value)].map((digit) => (digit === '0' ? '○' : DIGITS[Number(digit)])).join(''),
);

const RELATIVE: readonly (readonly [string, number])[] = [
  ['今年', 0],
  ['本年度', 0],
  ['明年', 1],
  ['次年', 1],
  ['后年', 2],
  ['去年', -1],
  ['上年', -1],
  ['前年', -2],
];

interface Year {
  readonly text: string;
  readonly year: number;
}
const noYear: Year = { text: '', year: YEAR };
const namedYear: fc.Arbitrary<Year> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 2000, max: 2049 }), yearScript)
    .map(([year, write]) => ({ text: `${write(year)}年`, year })),
  fc.constantFrom(...RELATIVE).map(([text, shift]) => ({ text, year: YEAR + shift })),
);
const anyYear = fc.oneof(fc.constant(noYear), namedYear);
const month = fc.integer({ min: 1, max: 12 });

/** A time without its limit: the days it covers, and whether only its end is meant (底, 末). */
interface Part {
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly isEnd: boolean;
}

const monthPart = fc
  .tuple(anyYear, month, script, fc.constantFrom('', '底', '末', '份'))
  .map(([{ text, year }, value, write, edge]): Part => ({
    text: `${text}${write(value)}月${edge}`,
    from: day(year, value, 1),
    to: monthEnd(year, value),
    isEnd: edge === '底' || edge === '末',
  }));
const tenDays = fc
  .tuple(anyYear, month, script, fc.constantFrom('上旬', '中旬', '下旬'))
  .map(([{ text, year }, value, write, part]): Part => ({
    text: `${text}${write(value)}月${part}`,
    from: day(year, value, { 上旬: 1, 中旬: 11, 下旬: 21 }[part] ?? 0),
    to: part === '下旬' ? monthEnd(year, value) : day(year, value, part === '上旬' ? 10 : 20),
    isEnd: false,
  }));
const dayPart = fc
  .tuple(anyYear, month, fc.integer({ min: 1, max: 28 }), script, fc.constantFrom('日', '号'))
  .map(([{ text, year }, value, date, write, unit]): Part => ({
    text: `${text}${write(value)}月${write(date)}${unit}`,
    from: day(year, value, date),
    to: day(year, value, date),
    isEnd: false,
  }));
const numericDay = fc
  .tuple(fc.integer({ min: 2000, max: 2049 }), month, fc.integer({ min: 1, max: 28 }), fc.constantFrom('-', '.', '/'))
  .chain(([year, value, date, mark]) =>
    fc.boolean().map((pad): Part => {
      const two = (number: number): string => (pad ? String(number).padStart(2, '0') : String(number));
      const iso = day(year, value, date);
      return { text: [year, two(value), two(date)].join(mark), from: iso, to: iso, isEnd: false };
    }),
  );
const quarterPart = fc
  .tuple(anyYear, fc.integer({ min: 1, max: 4 }), script, fc.constantFrom('', '第'), fc.constantFrom('', '末', '底'))
  .map(([{ text, year }, value, write, ordinal, edge]): Part => ({
    text: `${text}${ordinal}${write(value)}季度${edge}`,
    from: day(year, value * 3 - 2, 1),
    to: monthEnd(year, value * 3),
    isEnd: edge !== '',
  }));
const halfPart = fc.tuple(anyYear, fc.constantFrom(0, 1)).map(([{ text, year }, half]): Part => ({
  text: `${text}${half === 0 ? '上' : '下'}半年`,
  from: day(year, half === 0 ? 1 : 7, 1),
  to: monthEnd(year, half === 0 ? 6 : 12),
  isEnd: false,
}));
const yearPart = namedYear.map(({ text, year }): Part => ({
  text,
  from: day(year, 1, 1),
  to: day(year, 12, 31),
  isEnd: false,
}));
const yearEnd = fc
  .tuple(anyYear, fc.constantFrom('底', '末'), fc.boolean())
  .map(([{ text, year }, edge, twice]): Part => {
    const written = text === '' || twice ? `${text}年${edge}` : `${text}${edge}`;
    return { text: written, from: day(year, 1, 1), to: day(year, 12, 31), isEnd: true };
  });

const part = fc.oneof(monthPart, tenDays, dayPart, numericDay, quarterPart, halfPart, yearPart, yearEnd);

/** A part with 前, 起, 到 … around it. */
const limited = fc
  .tuple(part, fc.constantFrom('', '前', '之前', '以前', '起', '内', '到', '于', '力争', '左右'))
  .map(([{ text, from, to, isEnd }, limit]): Built => {
    if (limit === '左右') return { text: `${text}左右`, kind: 'vague' };
    if (limit === '起') return { text: `${text}起`, kind: 'interval', from: isEnd ? to : from };
    if (limit === '' || limit === '于' || limit === '力争')
      return { text: limit + text, kind: 'interval', from: isEnd ? undefined : from, to };
    return { text: limit === '到' ? `到${text}` : text + limit, kind: 'interval', to };
  });

const DASH = fc.constantFrom('-', '—', '–', '~', '至', '到');
const monthRange = fc
  .tuple(anyYear, month, month, script, DASH, fc.boolean())
  .filter(([, first, last]) => first < last)
  .map(([{ text, year }, first, last, write, dash, twice]): Built => {
    const written = `${text}${write(first)}${twice ? '月' : ''}${dash}${write(last)}月`;
    return { text: written, kind: 'interval', from: day(year, first, 1), to: monthEnd(year, last) };
  });
const yearRange = fc
  .tuple(fc.integer({ min: 2000, max: 2020 }), fc.integer({ min: 2021, max: 2049 }), yearScript, DASH, fc.boolean())
  .map(([first, last, write, dash, twice]): Built => ({
    text: `${write(first)}${twice ? '年' : ''}${dash}${write(last)}年`,
    kind: 'interval',
    from: `${first}-01-01`,
    to: `${last}-12-31`,
  }));
const acrossYears = fc
  .tuple(fc.integer({ min: 2000, max: 2048 }), month, month, DASH)
  .map(([year, first, last, dash]): Built => ({
    text: `${year}年${first}月${dash}次年${last}月`,
    kind: 'interval',
    from: day(year, first, 1),
    to: monthEnd(year + 1, last),
  }));

const ACTIONS = ['启动', '完成', '建成并投入使用', '完成80%的改造任务', '印发实施方案', '全面完成'];
const MARK = fc.constantFrom('，', '；', '、', ' ');
/** Stages in their order: the last one is the deadline. */
const stages = fc
  .tuple(
    fc.uniqueArray(month, { minLength: 2, maxLength: 4 }),
    fc.array(fc.constantFrom(...ACTIONS), { minLength: 4 }),
    MARK,
  )
  .map(([months, actions, mark]): Built => {
    const inOrder = [...months].sort((a, b) => a - b);
    const text = inOrder.map((value, at) => `${value}月底前${actions[at] ?? '完成'}`).join(mark);
    return { text, kind: 'interval', to: monthEnd(YEAR, inOrder.at(-1) ?? 0) };
  });

const recurring = fc
  .tuple(
    fc.constantFrom('每年', '每季度', '每月', '每半年', '每两年', '每个月', '按季度', '每周'),
    fc.constantFrom('', '底', '末', '报送', '开展一次'),
  )
  .map(([every, rest]): Built => ({ text: every + rest, kind: 'recurring' }));
const wordless = fc
  .tuple(fc.constantFrom('持续', '长期', '常态化'), fc.constantFrom('', '推进', '开展', '落实'))
  .map(([word, verb]): Built => ({ text: word + verb, kind: 'open' }));

/** Times with something left over: nothing of them may be read. */
const broken = fc
  .tuple(
    part,
    fc.constantFrom(
      (text: string) => `${text}的次月底`,
      (text: string) => `较${text}`,
      (text: string) => `${text}后30日内`,
      (text: string) => `开学前、${text}前`,
      (text: string) => `${text}前3个工作日`,
      (text: string) => `每${text}之后`,
      (text: string) => `26年${text}`,
    ),
  )
  .map(([{ text }, spoil]): Built => ({ text: spoil(text), kind: 'unknown' }));
const impossible = fc
  .tuple(
    anyYear,
    fc.constantFrom('2月30日', '2月31日', '4月31日', '13月', '0月', '6月31日', '五季度'),
    fc.constantFrom('', '前'),
  )
  .map(([{ text }, wrong, limit]): Built => ({ text: text + wrong + limit, kind: 'unknown' }));

export const phrase = fc.oneof(
  { weight: 10, arbitrary: limited },
  { weight: 4, arbitrary: monthRange },
  { weight: 2, arbitrary: yearRange },
  { weight: 2, arbitrary: acrossYears },
  { weight: 4, arbitrary: stages },
  { weight: 2, arbitrary: recurring },
  { weight: 1, arbitrary: wordless },
  { weight: 4, arbitrary: broken },
  { weight: 2, arbitrary: impossible },
);
