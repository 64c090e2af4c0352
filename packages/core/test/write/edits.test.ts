import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sample } from '../../../../tests/support/sample.js';
import { applyEdits, parsePlan, type PlanDocument, type TextEdit } from '../../src/index.js';
import { insertIn, moveIn, removeIn, setIn, toYaml, type PlanPath } from '../../src/write.js';
import { propertyOf, type TypeName } from '@workplan/plan/schema';
import { randomPlan } from './random-plan.js';

const PLAN = `工作方案: 1
标题: 甲方案 # 定稿
章节:
  - 标题: 乙
    任务:
      # 市里最关心的一项
      - 序号: 1
        内容: 完成对接。 # 已核
        牵头: [市教委, 市公安局] # 两家
      - 序号: 2
        内容: 建成平台。
        责任:
          - 市财政局 # 出资
          - 市公安局
  - 标题: 丙
    任务:
      - 序号: 3
        内容: |-
          第一行
          第二行
# 末尾
`;
const plan = (): PlanDocument => parsePlan(PLAN);
const edited = (edits: readonly TextEdit[] | undefined): string => applyEdits(PLAN, edits ?? []);
/** What lines a change takes away (-) and adds (+). */
function lines(after: string): string[] {
  const [old, now] = [PLAN.split('\n'), after.split('\n')];
  let head = 0;
  while (old[head] === now[head] && head < old.length) head += 1;
  let tail = 0;
  while (old.at(-1 - tail) === now.at(-1 - tail) && tail < Math.min(old.length, now.length) - head) tail += 1;
  return [
    ...old.slice(head, old.length - tail).map((line) => `-${line}`),
    ...now.slice(head, now.length - tail).map((line) => `+${line}`),
  ];
}

describe('a value of a plan', () => {
  test.each<[string, PlanPath, unknown, string[]]>([
    ['a text', ['title'], '新方案', ['-标题: 甲方案 # 定稿', '+标题: 新方案 # 定稿']],
    [
      'a body more',
      ['sections', 0, 'tasks', 0, 'lead'],
      { bodies: ['市教委', '市公安局'], open: true },
      ['-        牵头: [市教委, 市公安局] # 两家', '+        牵头: [市教委, 市公安局, 等] # 两家'],
    ],
    [
      'one body of a list',
      ['sections', 0, 'tasks', 1, 'responsible', 1],
      '市教委',
      ['-          - 市公安局', '+          - 市教委'],
    ],
    ['a key that was not there', ['sections', 0, 'tasks', 0, 'deadline'], '年底前', ['+        时限: 年底前']],
    [
      'a text of two lines',
      ['sections', 0, 'tasks', 1, 'text'],
      '建成平台。\n投入使用。',
      ['-        内容: 建成平台。', '+        内容: |-', '+          建成平台。', '+          投入使用。'],
    ],
    [
      'such a text where a comment follows',
      ['sections', 0, 'tasks', 0, 'text'],
      '甲\n乙',
      ['-        内容: 完成对接。 # 已核', '+        内容: "甲\\n乙" # 已核'],
    ],
    [
      'an object that was not there',
      ['document'],
      { number: '沪府发〔2016〕1号' },
      ['+公文:', '+  文号: 沪府发〔2016〕1号'],
    ],
    ['an enumerated word', ['sections', 1, 'tasks', 0, 'progress', 'status'], 'done', []],
    ['what it is', ['title'], '甲方案', []],
    ['nothing', ['sections', 0, 'tasks', 0, 'lead'], undefined, ['-        牵头: [市教委, 市公安局] # 两家']],
    [
      'a whole task, of which one thing differs',
      ['sections', 0, 'tasks', 0],
      { number: 1, text: '完成测试。', lead: ['市教委', '市公安局'] },
      ['-        内容: 完成对接。 # 已核', '+        内容: 完成测试。 # 已核'],
    ],
  ])('is set: %s', (_, path, value, expected) => {
    expect(lines(edited(setIn(plan(), path, value)))).toEqual(expected);
  });

  test('is refused where no plan has a place for it', () => {
    expect(() => setIn(plan(), ['title'], { text: '甲' })).toThrow(new TypeError('plan.title: `title` takes a text.'));
    expect(setIn(plan(), ['colour'], 'red')).toBeUndefined();
    expect(setIn(plan(), ['sections', 7, 'title'], '丁')).toBeUndefined();
  });
});

describe('an item of a list', () => {
  test('is put in before another one, below the comment of the one before', () => {
    const task = { number: 9, text: '新任务。', lead: ['市教委'] };
    expect(lines(edited(insertIn(plan(), ['sections', 0, 'tasks', 1], task)))).toEqual([
      '+      - 序号: 9',
      '+        内容: 新任务。',
      '+        牵头: [市教委]',
    ]);
  });

  test('is put at the end, and into a list that is not there', () => {
    expect(lines(edited(insertIn(plan(), ['sections', 2], { title: '丁' })))).toEqual(['+  - 标题: 丁']);
    expect(lines(edited(insertIn(plan(), ['attachments', 0], { title: '名单', missing: true })))).toEqual([
      '+附件:',
      '+  - 标题: 名单',
      '+    缺: true',
    ]);
  });

  test('is taken away with the comment above it', () => {
    expect(lines(edited(removeIn(plan(), ['sections', 0, 'tasks', 1])))).toEqual([
      '-      - 序号: 2',
      '-        内容: 建成平台。',
      '-        责任:',
      '-          - 市财政局 # 出资',
      '-          - 市公安局',
    ]);
    expect(edited(removeIn(plan(), ['sections', 1, 'tasks', 0]))).toContain('  - 标题: 丙\n# 末尾');
  });

  test('moves with its comments, indented as the list it comes to', () => {
    const text = edited(moveIn(plan(), ['sections', 0, 'tasks', 1], ['sections', 1, 'tasks', 0]));
    expect(text).toContain(
      '  - 标题: 丙\n    任务:\n      - 序号: 2\n        内容: 建成平台。\n        责任:\n          - 市财政局 # 出资\n',
    );
    expect(edited(moveIn(plan(), ['sections', 1, 'tasks', 0], ['tasks', 0]))).toContain(
      '任务:\n  - 序号: 3\n    内容: |-\n      第一行\n      第二行\n',
    );
  });

  test('a body moves from one role to another', () => {
    const task = ['sections', 0, 'tasks', 0] as const;
    expect(lines(edited(moveIn(plan(), [...task, 'lead', 1], [...task, 'support', 0])))).toEqual([
      '-        牵头: [市教委, 市公安局] # 两家',
      '+        牵头: [市教委] # 两家',
      '+        配合: [市公安局]',
    ]);
  });

  test('goes nowhere within itself, nor where it is', () => {
    expect(moveIn(plan(), ['sections', 0], ['sections', 0, 'sections', 0])).toBeUndefined();
    expect(moveIn(plan(), ['sections', 0], ['sections', 1])).toEqual([]);
  });
});

type Data = Record<string, unknown>;
interface Spot {
  readonly path: PlanPath;
  readonly type: TypeName;
  readonly value: unknown;
}

/** Every key and every item of the lists of a plan. */
function spots(object: Data, type: TypeName, path: PlanPath = []): Spot[] {
  return Object.entries(object).flatMap(([key, value]): Spot[] => {
    const spec = propertyOf(type, key);
    if (spec === undefined || key === 'workplan') return [];
    const at = [...path, key];
    const here = { path: at, type, value };
    if (spec.type === undefined || value === null || typeof value !== 'object') return [here];
    if (!Array.isArray(value)) return spec.shape === 'object' ? [here, ...spots(value as Data, spec.type, at)] : [here];
    return [
      here,
      ...value.flatMap((item: Data, index): Spot[] => [
        { path: [...at, index], type: spec.type as TypeName, value: item },
        ...spots(item, spec.type as TypeName, [...at, index]),
      ]),
    ];
  });
}

const isItem = ({ path }: Spot): boolean => typeof path.at(-1) === 'number';
/** What spots of one kind are called by: the type of an item, or the type of the owner and the key. */
const kindOf = (spot: Spot): string => (isItem(spot) ? spot.type : `${spot.type}.${String(spot.path.at(-1))}`);

/** The text with comments in it, wherever they change nothing. */
function withComments(text: string, places: readonly number[]): string {
  const { plan: before } = parsePlan(text);
  let current = text;
  for (const [index, place] of places.entries()) {
    const rows = current.split('\n');
    const at = place % rows.length;
    const margin = /^ */.exec(rows[at] ?? '')?.[0] ?? '';
    const own = [...rows.slice(0, at), `${margin}# 注${index}。`, ...rows.slice(at)].join('\n');
    if (JSON.stringify(parsePlan(own).plan) === JSON.stringify(before)) current = own;
  }
  return current;
}

const commentsIn = (text: string): string[] => [...text.matchAll(/# 注\d+。/g)].map(([word]) => word);
/** Values by themselves: what is derived on reading is no part of them. */
const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (DERIVED.has(key) ? undefined : inner)) ?? 'null');
const DERIVED = new Set(['derivedLead', 'resolvedNames']);

function at(value: unknown, path: PlanPath): unknown {
  return path.reduce<unknown>((here, step) => (here as Data | undefined)?.[step], value);
}

const EXAMPLES = ['shanghai-2016-egov', 'employment-2018'].map((name) =>
  readFileSync(new URL(`../../../../examples/${name}.plan.yaml`, import.meta.url), 'utf8'),
);
const ACTS = sample(30, 5_000);

test('random acts do what they say and leave the rest as it is', () => {
  let done = 0;
  const texts = fc.oneof(
    { weight: 5, arbitrary: randomPlan.map((data) => toYaml(data)) },
    { weight: 1, arbitrary: fc.constantFrom(...EXAMPLES) },
  );
  fc.assert(
    fc.property(
      texts,
      fc.array(fc.nat(10_000), { maxLength: 6 }),
      fc.nat(10_000),
      fc.nat(10_000),
      fc.constantFrom('set', 'insert', 'remove', 'move'),
      fc.boolean(),
      (yaml, comments, one, other, act, isWindows) => {
        const commented = withComments(yaml, comments);
        const text = isWindows ? commented.replaceAll('\n', '\r\n') : commented;
        const document = parsePlan(text);
        if (document.plan === undefined) return;
        const all = spots(document.plan as unknown as Data, 'plan');
        const spot = all[one % all.length];
        if (spot === undefined) return;
        const alike = all.filter((item) => kindOf(item) === kindOf(spot));
        const partner = alike[other % alike.length] as Spot;
        const edits = actOn(document, act, spot, partner);
        if (edits === undefined) return;
        done += 1;
        const now = parsePlan(applyEdits(text, edits));
        check(act, spot, partner, document.plan, now.draft);
        expect(now.syntax.problems).toEqual([]);
        // A comment goes only with what is taken away or written anew.
        const gone = commentsIn(text).filter((word) => !commentsIn(now.text).includes(word));
        if (!isSet(act, spot) && act !== 'remove') expect(gone).toEqual([]);
        const whole = edits.map(({ start, end }) => text.slice(start, end)).join('');
        for (const word of gone) expect(whole).toContain(word);
        if (act === 'insert')
          expect(edits.every(({ start, end }) => text.slice(start, end).trim() === '' || !isItem(spot))).toBe(true);
      },
    ),
    { numRuns: ACTS, seed: 20261128 },
  );
  expect(done / ACTS).toBeGreaterThan(0.9);
});

/** What is no item can be set and taken away, and not put in or moved. */
const isSet = (act: string, spot: Spot): boolean => act === 'set' || (act !== 'remove' && !isItem(spot));

function actOn(document: PlanDocument, act: string, spot: Spot, partner: Spot): TextEdit[] | undefined {
  if (isSet(act, spot)) return setIn(document, spot.path, partner.value);
  if (act === 'remove') return removeIn(document, spot.path);
  return act === 'insert' ? insertIn(document, spot.path, partner.value) : moveIn(document, partner.path, spot.path);
}

function check(act: string, spot: Spot, partner: Spot, before: unknown, after: unknown): void {
  const list = spot.path.slice(0, -1);
  const index = spot.path.at(-1) as number;
  if (isSet(act, spot)) expect(bare(at(after, spot.path))).toEqual(bare(partner.value));
  else if (act === 'insert') {
    expect(bare(at(after, spot.path))).toEqual(bare(partner.value));
    expect(bare(at(after, [...list, index + 1]))).toEqual(bare(spot.value));
  } else if (act === 'remove') {
    const left = isItem(spot) ? (at(before, list) as unknown[]).filter((_, place) => place !== index) : undefined;
    expect(bare(at(after, isItem(spot) ? list : spot.path) ?? [])).toEqual(bare(left ?? []));
  } else {
    const count = (value: unknown): number => spots(value as Data, 'plan').filter(isItem).length;
    expect(count(after)).toBe(count(before));
  }
}
